// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/reconcilemodel.h"

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

QString sideText(const std::optional<SourcedItem> &item)
{
    if (!item)
        return u"–"_s;
    return item->shown.isEmpty() ? u"có"_s : item->shown;
}

} // namespace

void ReconcileModel::setReconciliation(Reconciliation reconciliation, bool showsSame)
{
    beginResetModel();
    m_reconciliation = std::move(reconciliation);
    m_rows = rowsOf(m_reconciliation);
    if (!showsSame)
        std::erase_if(m_rows,
                      [](const ReconcileRow &row) { return row.standing == ReconcileStanding::Same; });
    const auto isNumeric = [this](std::optional<SourcedItem> ReconcileRow::*side) {
        return std::ranges::any_of(
            m_rows, [side](const ReconcileRow &row) { return row.*side && (row.*side)->value; });
    };
    m_isLeftNumeric = isNumeric(&ReconcileRow::left);
    m_isRightNumeric = isNumeric(&ReconcileRow::right);
    endResetModel();
}

int ReconcileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReconcileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// All cells of the column go right then, those that say "–" too.
bool ReconcileModel::isNumeric(int column) const
{
    return (column == Left && m_isLeftNumeric) || (column == Right && m_isRightNumeric);
}

QString ReconcileModel::cellText(const ReconcileRow &row, int column) const
{
    switch (Column(column)) {
    case Standing:
        return reconcileWords(row.standing);
    case Name:
        return row.name();
    case Left:
        return sideText(row.left);
    case Right:
        return sideText(row.right);
    case Note:
        return row.note;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReconcileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReconcileRow &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(row, column);
    case Qt::ToolTipRole: {
        const std::optional<SourcedItem> &side = column == Left ? row.left : row.right;
        const bool isSide = column == Left || column == Right;
        return isSide && side && !side->place.isEmpty() ? side->place : cellText(row, column);
    }
    case Qt::TextAlignmentRole:
        return int((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ReconcileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Standing:
        return tr("Comparison");
    case Name:
        return tr("Item");
    case Left:
        return tr("Left");
    case Right:
        return tr("Right");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ReconcileModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Note ? usual | Qt::ItemIsEditable : usual;
}

bool ReconcileModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Note)
        return false;
    ReconcileRow &row = m_rows[size_t(index.row())];
    const QString note = value.toString().trimmed();
    if (note == row.note)
        return true;
    row.note = note;
    const QString key = noteKey(m_reconciliation.left, m_reconciliation.right, row.name());
    m_reconciliation.notes.insert(key, note);
    emit dataChanged(index, index);
    emit noteEdited(key, note);
    return true;
}

QString ReconcileModel::copyText() const
{
    QStringList lines{finding(m_reconciliation)}, cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join(u'\t');
    for (const ReconcileRow &row : m_rows) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells << cellText(row, column).simplified();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void ReconcileModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace dondoc
