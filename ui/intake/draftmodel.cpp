// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/draftmodel.h"

#include "core/intake/headerwords.h"
#include "core/tasks/sourcelabel.h"
#include "core/text/fold.h"
#include "ui/intake/rolewords.h"

#include <algorithm>

namespace dondoc {

DraftModel::DraftModel(const IntakeSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

void DraftModel::setFilter(DraftFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reset();
}

bool DraftModel::fits(int row) const
{
    switch (m_filter) {
    case DraftFilter::Open:
        return m_session.isOpen(row);
    case DraftFilter::Changes:
        return !m_session.rowPlan(row).changes.empty();
    case DraftFilter::All:
        return true;
    }
    Q_UNREACHABLE();
}

void DraftModel::reset(int keptRow)
{
    beginResetModel();
    m_rows.clear();
    for (int row = 0; row < int(m_session.rows().size()); ++row) {
        if (row == keptRow || fits(row))
            m_rows.push_back(row);
    }
    if (m_filter == DraftFilter::Changes && m_session.reading()) {
        for (int position = 0; position < int(m_session.reading()->missing.size()); ++position)
            m_rows.push_back(~position);
    }
    endResetModel();
}

void DraftModel::refresh()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int DraftModel::changeCount() const
{
    if (!m_session.reading())
        return 0;
    const auto &rows = m_session.reading()->rows;
    return int(
        std::count_if(rows.begin(), rows.end(), [](const RowPlan &row) { return !row.changes.empty(); }) +
        qsizetype(m_session.reading()->missing.size()));
}

int DraftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DraftModel::sessionRow(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? std::max(m_rows[size_t(index.row())], -1) : -1;
}

QModelIndex DraftModel::indexOf(int sessionRow) const
{
    const auto end = std::partition_point(m_rows.begin(), m_rows.end(), [](int row) { return row >= 0; });
    const auto found = std::lower_bound(m_rows.begin(), end, sessionRow);
    return found != end && *found == sessionRow ? index(int(found - m_rows.begin())) : QModelIndex();
}

QVariant DraftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session.reading())
        return {};
    const int row = m_rows[size_t(index.row())];
    if (role != CardRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const DraftCard shown = row < 0 ? missingCard(~row) : card(row);
    if (role == CardRole)
        return QVariant::fromValue(shown);
    if (role == Qt::DisplayRole)
        return shown.headline;
    return QStringList{shown.place, shown.headline, shown.line, shown.outcome}.join(QStringLiteral(". "));
}

QString DraftModel::outcomeOf(int row) const
{
    switch (m_session.isLeftOut(m_session.rows()[size_t(row)].key) ? RowOutcome::SetAside
                                                                   : m_session.rowPlan(row).outcome) {
    case RowOutcome::Add:
        return tr("to add");
    case RowOutcome::Update:
        return tr("to update");
    case RowOutcome::Same:
        return tr("already there");
    case RowOutcome::SetAside:
        return tr("left out");
    }
    Q_UNREACHABLE();
}

QString DraftModel::lineOf(int row) const
{
    const IntakeRow &entry = m_session.rows()[size_t(row)];
    if (m_session.isOpen(row))
        return entry.notes.front().text;
    QStringList parts;
    for (const FieldChange &change : m_session.rowPlan(row).changes)
        parts += tr("%1: %2 → %3")
                     .arg(roleName(columnRoleOf(change.field)), text::cleanLine(change.before),
                          text::cleanLine(change.after));
    if (!parts.isEmpty())
        return parts.join(QStringLiteral(" · "));
    const SheetDraft &sheet =
        m_session.reading()->drafted->files[size_t(entry.file)].sheets[size_t(entry.sheet)];
    for (const DraftField &field : fieldsOf(sheet, entry)) {
        if (!field.read.isEmpty())
            parts += QStringLiteral("%1: %2").arg(roleName(field.role), field.read);
    }
    return parts.join(QStringLiteral(" · "));
}

DraftCard DraftModel::card(int row) const
{
    const IntakeRow &entry = m_session.rows()[size_t(row)];
    const FileDraft &file = m_session.reading()->drafted->files[size_t(entry.file)];
    const SheetDraft &sheet = file.sheets[size_t(entry.sheet)];
    const Grid &grid = m_session.reading()->lot->workbooks[size_t(entry.file)]->sheets[size_t(entry.sheet)];
    DraftCard card;
    card.place = tr("%1, row %2").arg(sheet.sheet, QString::number(entry.row + 1));
    if (entry.task >= 0) {
        const QString ordinal = sheet.tasks[size_t(entry.task)].record.task.source.ordinal;
        if (!ordinal.isEmpty())
            card.place += QStringLiteral(", TT ") + ordinal;
    }
    card.headline = headlineOf(sheet, grid, entry);
    card.line = lineOf(row);
    card.outcome = outcomeOf(row);
    card.isUncertain = m_session.isOpen(row);
    card.isLeftOut = m_session.isLeftOut(entry.key);
    return card;
}

DraftCard DraftModel::missingCard(int position) const
{
    const MissingRow &missing = m_session.reading()->missing[size_t(position)];
    DraftCard card;
    card.place = tr("%1, row %2").arg(missing.source.sheet, QString::number(missing.source.row));
    card.headline = text::cleanLine(missing.text);
    card.line =
        missing.nearRow < 0
            ? tr("Not in this sending of the list. It stays as it is.")
            : tr("Not in this sending; row %1 says nearly the same. Both stay.").arg(missing.nearRow + 1);
    card.outcome = tr("no longer listed");
    card.isMissing = true;
    return card;
}

} // namespace dondoc
