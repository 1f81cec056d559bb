// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/draftmodel.h"

#include "ui/intake/rolewords.h"

#include <algorithm>

namespace dondoc {

namespace {

QString fieldLabel(const DraftField &field)
{
    const bool isRate = field.role == ColumnRole::Target || field.role == ColumnRole::Achieved;
    return isRate ? QStringLiteral("%1 %2").arg(roleName(field.role), field.written) : roleName(field.role);
}

QString fieldReading(const DraftField &field)
{
    const bool isRate = field.role == ColumnRole::Target || field.role == ColumnRole::Achieved;
    if (field.read.isEmpty() && field.written.isEmpty())
        return DraftModel::tr("empty");
    if (field.written.isEmpty() || isRate)
        return field.read;
    return QStringLiteral("“%1” → %2")
        .arg(field.written, field.read.isEmpty() ? DraftModel::tr("not read") : field.read);
}

} // namespace

DraftModel::DraftModel(const IntakeSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

void DraftModel::setUncertainOnly(bool uncertainOnly)
{
    if (uncertainOnly == m_uncertainOnly)
        return;
    m_uncertainOnly = uncertainOnly;
    reset();
}

void DraftModel::reset()
{
    beginResetModel();
    m_rows.clear();
    const auto &rows = m_session.rows();
    for (int position = 0; position < int(rows.size()); ++position) {
        if (!m_uncertainOnly || rows[size_t(position)].isUncertain())
            m_rows.push_back(position);
    }
    endResetModel();
}

void DraftModel::refresh()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int DraftModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DraftModel::sessionRow(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? m_rows[size_t(index.row())] : -1;
}

QModelIndex DraftModel::indexOf(int sessionRow) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), sessionRow);
    return found != m_rows.end() && *found == sessionRow ? index(int(found - m_rows.begin())) : QModelIndex();
}

QVariant DraftModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DraftCard shown = card(index.row());
    switch (role) {
    case CardRole:
        return QVariant::fromValue(shown);
    case Qt::DisplayRole:
        return shown.headline;
    case Qt::AccessibleTextRole: // colour and frame say nothing to a screen reader
        return QStringList{shown.place, shown.headline, shown.notes.join(u' '), shown.outcome}.join(
            QStringLiteral(". "));
    default:
        return {};
    }
}

DraftCard DraftModel::card(int position) const
{
    const IntakeRow &row = m_session.rows()[size_t(m_rows[size_t(position)])];
    const FileDraft &file = m_session.reading()->drafts[size_t(row.file)];
    const SheetDraft &sheet = file.sheets[size_t(row.sheet)];
    const Grid &grid = m_session.reading()->workbooks[size_t(row.file)].sheets[size_t(row.sheet)];
    DraftCard card;
    card.place = tr("%1, row %2").arg(sheet.sheet).arg(row.row + 1);
    if (row.task >= 0) {
        const QString ordinal = sheet.tasks[size_t(row.task)].record.task.source.ordinal;
        if (!ordinal.isEmpty())
            card.place += QStringLiteral(", TT ") + ordinal;
    }
    if (m_uncertainOnly)
        card.position = QStringLiteral("%1 / %2").arg(position + 1).arg(rowCount());
    card.headline = headlineOf(sheet, grid, row);
    for (const DraftField &field : fieldsOf(sheet, row))
        card.fields.emplace_back(fieldLabel(field), fieldReading(field));
    for (const ReadNote &note : row.notes)
        card.notes += note.text;
    card.isUncertain = row.isUncertain();
    card.isLeftOut = m_session.isLeftOut(row.key);
    card.outcome = [&] {
        if (card.isLeftOut)
            return tr("left out");
        switch (m_session.outcome(row.key)) {
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
    }();
    return card;
}

} // namespace dondoc
