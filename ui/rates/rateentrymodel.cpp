// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/rateentrymodel.h"

#include "core/text/dates.h"
#include "ui/rates/pastedcells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

void RateEntryModel::setEntry(RateEntry entry)
{
    m_pending.insert(m_entry.pending());
    beginResetModel();
    m_entry = std::move(entry);
    m_entry.restore(m_pending);
    endResetModel();
    const QHash<QString, QString> shown = m_entry.pending();
    for (auto cell = shown.cbegin(); cell != shown.cend(); ++cell)
        m_pending.remove(cell.key());
    ask();
}

void RateEntryModel::setWritten(const RateEntry &written)
{
    m_entry.setWritten(written);
    const QHash<QString, QString> cells = written.pending();
    m_pending.removeIf([&cells](const auto &waiting) {
        return cells.value(waiting.key()) == waiting.value() && readEntry(waiting.value()).isRead;
    });
}

void RateEntryModel::forget()
{
    m_pending.clear();
    beginResetModel();
    m_entry = {};
    endResetModel();
    ask();
}

void RateEntryModel::setKnown(std::shared_ptr<const RateBoard> board,
                              std::shared_ptr<const AgencyDirectory> directory,
                              std::shared_ptr<const RateData> stored)
{
    m_board = std::move(board);
    m_directory = std::move(directory);
    if (stored)
        m_entry.load(*stored);
    ask();
}

void RateEntryModel::ask()
{
    m_questions =
        m_board && m_directory ? m_entry.questions(*m_board, *m_directory) : std::vector<EntryQuestion>{};
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit questionsChanged();
}

QModelIndex RateEntryModel::cellOf(const EntryQuestion &question) const
{
    return index(question.unit + 1, question.column);
}

int RateEntryModel::paste(const QModelIndex &at, const QMimeData &data)
{
    if (!at.isValid() || at.row() == cutOffLine)
        return 0;
    const std::vector<QStringList> table = pastedCells(data);
    const int outside = table.empty() ? m_entry.paste(at.row() - 1, at.column(), data.text())
                                      : m_entry.paste(at.row() - 1, at.column(), table);
    ask();
    emit edited(tr("pasted block"));
    return outside;
}

void RateEntryModel::clear(const QModelIndexList &cells)
{
    int cleared = 0;
    for (const QModelIndex &cell : cells) {
        if (cell.row() == cutOffLine || m_entry.text(cell.row() - 1, cell.column()).isEmpty())
            continue;
        m_entry.setText(cell.row() - 1, cell.column(), {});
        ++cleared;
    }
    if (cleared == 0)
        return;
    ask();
    emit edited(tr("%n cell(s) cleared", nullptr, cleared));
}

int RateEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_entry.units().empty() ? 0 : int(m_entry.units().size()) + 1;
}

int RateEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entry.columns().size());
}

QString RateEntryModel::question(int unit, int column) const
{
    QStringList sentences;
    for (const EntryQuestion &asked : m_questions) {
        if (asked.unit == unit && asked.column == column)
            sentences << asked.text;
    }
    return sentences.join(u'\n');
}

QVariant RateEntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EntryColumn &column = m_entry.columns()[size_t(index.column())];
    if (index.row() == cutOffLine) {
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return column.field == EntryField::Achieved && column.cutOff.isValid()
                       ? text::formatDate(column.cutOff)
                       : QString();
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    const QString text = m_entry.text(index.row() - 1, index.column());
    switch (role) {
    case Qt::EditRole:
        return text;
    case Qt::DisplayRole:
        return question(index.row() - 1, index.column()).isEmpty() ? text : text + u" ?"_s;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return question(index.row() - 1, index.column());
    case Qt::TextAlignmentRole:
        return int((readEntry(text, column.field).value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString RateEntryModel::columnName(int column) const
{
    switch (m_entry.columns()[size_t(column)].field) {
    case EntryField::Target:
        return tr("Target", "entry column");
    case EntryField::YearEndTarget:
        return tr("Year-end target", "entry column");
    case EntryField::Achieved:
        return tr("Achieved", "entry column");
    case EntryField::Part:
        return tr("Counted", "entry column");
    case EntryField::Whole:
        return tr("Out of", "entry column");
    }
    return {};
}

QVariant RateEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal) {
        const QDate month = m_entry.columns()[size_t(section)].month;
        return u"%1/%2\n%3"_s.arg(month.month()).arg(month.year()).arg(columnName(section));
    }
    return section == cutOffLine ? tr("Counted up to") : m_entry.units()[size_t(section) - 1].name;
}

Qt::ItemFlags RateEntryModel::flags(const QModelIndex &index) const
{
    const bool isBlankLine =
        index.row() == cutOffLine && m_entry.columns()[size_t(index.column())].field != EntryField::Achieved;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isBlankLine ? usual : usual | Qt::ItemIsEditable;
}

bool RateEntryModel::setCutOff(int column, const QString &text)
{
    const auto day = text::parseDate(text);
    if (!day)
        return false;
    m_entry.setCutOff(column, *day);
    ask();
    emit edited(tr("counted up to %1").arg(text::formatDate(*day)));
    return true;
}

bool RateEntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    if (index.row() == cutOffLine)
        return setCutOff(index.column(), text);
    const int unit = index.row() - 1;
    if (text == m_entry.text(unit, index.column()))
        return true;
    m_entry.setText(unit, index.column(), text);
    ask();
    const QDate month = m_entry.columns()[size_t(index.column())].month;
    emit edited(tr("%1, month %2/%3")
                    .arg(m_entry.units()[size_t(unit)].name, QString::number(month.month()),
                         QString::number(month.year())));
    return true;
}

void RateEntryModel::retranslate()
{
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit headerDataChanged(Qt::Vertical, 0, 0);
}

} // namespace dondoc
