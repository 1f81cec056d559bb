// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewmodel.h"

#include "ui/theme/theme.h"

namespace dondoc {

QString ReviewModel::sectionTitle(ReviewSection section)
{
    switch (section) {
    case ReviewSection::Overdue:
        return tr("Overdue");
    case ReviewSection::NewlyOverdue:
        return tr("Newly overdue");
    case ReviewSection::Done:
        return tr("Completed");
    case ReviewSection::Extended:
        return tr("Deadline extended");
    case ReviewSection::Added:
        return tr("New tasks");
    case ReviewSection::Reassigned:
        return tr("Re-assigned");
    case ReviewSection::DueNext:
        return tr("Due before the next review");
    case ReviewSection::Silent:
        return tr("Silent agencies");
    case ReviewSection::Questions:
        return tr("Open questions");
    case ReviewSection::Difficulties:
        return tr("Difficulties raised");
    case ReviewSection::Rates:
        return tr("Rates moved");
    case ReviewSection::Count:
        break;
    }
    Q_UNREACHABLE();
}

TableColumn ReviewModel::column(int section) const
{
    switch (ReviewColumn(section)) {
    case ReviewColumn::Section:
        return {QStringLiteral("section"), tr("Point"), ColumnType::Text, 170};
    case ReviewColumn::Text:
        return {QStringLiteral("text"), tr("What it is about"), ColumnType::Text, 360, false, true, true};
    case ReviewColumn::Who:
        return {QStringLiteral("who"), tr("Whom it concerns"), ColumnType::Text, 200, false, false, true};
    case ReviewColumn::Figure:
        return {QStringLiteral("figure"), tr("State"), ColumnType::Text, 150};
    case ReviewColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ReviewModel::cell(const ReviewLine &row, ReviewColumn column, int role) const
{
    if (role == SortRole && column == ReviewColumn::Section)
        return int(row.section);
    const bool isOverdue =
        row.section == ReviewSection::Overdue || row.section == ReviewSection::NewlyOverdue;
    if (role == InkRole && column == ReviewColumn::Figure && isOverdue)
        return int(Token::Overdue);
    if (role == StrongRole)
        return column == ReviewColumn::Section;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ReviewColumn::Section:
        return sectionTitle(row.section);
    case ReviewColumn::Text:
        return row.text;
    case ReviewColumn::Who:
        return row.who;
    case ReviewColumn::Figure:
        return row.figure;
    case ReviewColumn::Count:
        break;
    }
    return {};
}

} // namespace dondoc
