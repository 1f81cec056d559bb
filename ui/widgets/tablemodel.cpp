// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablemodel.h"

#include "core/text/collation.h"

namespace dondoc {

QString TableModel::plainText(int row, int column) const
{
    return data(index(row, column), PlainTextRole).toString();
}

int TableModel::columnOf(const QString &key) const
{
    for (int section = 0; section < columnCount({}); ++section) {
        if (column(section).key == key)
            return section;
    }
    return -1;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount({}))
        return {};
    if (role == Qt::DisplayRole)
        return column(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(column(section).isRight ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return {};
}

void TableModel::retranslate()
{
    if (columnCount({}) > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount({}) - 1);
    if (rowCount({}) > 0)
        emit dataChanged(index(0, 0), index(rowCount({}) - 1, columnCount({}) - 1));
}

QVariant TableModel::fallback(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(column(index.column()).isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    case PlainTextRole:
    case Qt::AccessibleTextRole: {
        const QString main = index.data(Qt::DisplayRole).toString();
        const QString second = index.data(SubtextRole).toString();
        return second.isEmpty() ? main : main + u'\n' + second;
    }
    case SortRole: {
        const QString text = index.data(Qt::DisplayRole).toString();
        return text.isEmpty() ? QVariant() : QVariant(text::collationKey(text));
    }
    case ValuesRole:
        return QStringList{index.data(Qt::DisplayRole).toString()};
    default:
        return {};
    }
}

} // namespace dondoc
