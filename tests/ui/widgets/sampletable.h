// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tablemodel.h"

#include <QDate>

namespace dondoc {

struct SampleRow {
    QString name;
    QDate due;
    QVariant figure;
    QStringList tags;
};

enum class SampleColumn { Name, Due, Figure, Tags, Count };

/// A small table with a column of each type.
class SampleTable final : public FlatTableModel<SampleRow, SampleColumn>
{
public:
    explicit SampleTable(std::vector<SampleRow> rows = {}) { setRows(std::move(rows)); }

    TableColumn column(int section) const override
    {
        static const std::vector<TableColumn> columns{
            {.key = QStringLiteral("name"),
             .title = QStringLiteral("Name"),
             .width = 200,
             .stretches = true,
             .isSearched = true},
            {.key = QStringLiteral("due"),
             .title = QStringLiteral("Due"),
             .type = ColumnType::Date,
             .width = 90,
             .isRight = true},
            {.key = QStringLiteral("figure"),
             .title = QStringLiteral("Figure"),
             .type = ColumnType::Number,
             .width = 80,
             .isRight = true},
            {.key = QStringLiteral("tags"), .title = QStringLiteral("Tags"), .width = 100},
        };
        return columns[size_t(section)];
    }

    qint64 rowKey(int position) const override { return qHash(row(position).name); }

protected:
    QVariant cell(const SampleRow &row, SampleColumn column, int role) const override
    {
        const bool isText = role == Qt::DisplayRole;
        switch (column) {
        case SampleColumn::Name:
            return isText ? QVariant(row.name) : QVariant();
        case SampleColumn::Due:
            return isText             ? QVariant(row.due.toString(QStringLiteral("dd/MM/yyyy")))
                   : role == SortRole ? QVariant(row.due)
                                      : QVariant();
        case SampleColumn::Figure:
            return isText ? QVariant(row.figure.toString()) : role == SortRole ? row.figure : QVariant();
        case SampleColumn::Tags:
            return isText               ? QVariant(row.tags.join(QStringLiteral(", ")))
                   : role == ValuesRole ? QVariant(row.tags)
                                        : QVariant();
        case SampleColumn::Count:
            break;
        }
        return {};
    }
};

} // namespace dondoc
