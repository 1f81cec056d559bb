// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ratemonths.h"

#include "core/intake/headingdeadline.h"
#include "core/intake/notes.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// Which day a column's figures run to.
QDate cutOffOf(const HeaderMeaning &meaning, QDate month, QDate listDate)
{
    const QDate last = month.addMonths(1).addDays(-1);
    if (meaning.cutOffDay > 0 && QDate::isValid(month.year(), month.month(), meaning.cutOffDay))
        return {month.year(), month.month(), meaning.cutOffDay};
    const bool isCutShort = meaning.role == ColumnRole::Achieved && listDate >= month && listDate < last;
    return isCutShort ? listDate : last; // nothing is counted after the list's own day
}

bool isFigures(const HeaderMeaning &meaning)
{
    return meaning.role == ColumnRole::Target || meaning.role == ColumnRole::Achieved;
}

} // namespace

HeaderMeaning monthOf(const Heading &heading)
{
    return readHeaderWords(QString(u"Tỷ lệ "_s + deadlineOfHeading(heading.text)));
}

void takeMonthOfHeadings(const SectionPath &sections, Table &table)
{
    const auto &headings = sections.headings();
    for (auto heading = headings.rbegin(); heading != headings.rend(); ++heading) {
        const HeaderMeaning month = monthOf(*heading);
        if (month.month == 0)
            continue;
        for (HeaderMeaning &meaning : table.columns) {
            if (meaning.month == 0) {
                meaning.month = month.month;
                meaning.year = month.year;
            }
        }
        return;
    }
}

int yearOfMonths(const Table &table, QDate listDate, const std::vector<AgencyId> &units,
                 const AgencyDirectory &directory)
{
    int latest = 0;
    for (const HeaderMeaning &meaning : table.columns) {
        if (meaning.role == ColumnRole::Achieved)
            latest = std::max(latest, meaning.month);
    }
    QDate known = listDate;
    if (known.isNull()) {
        for (AgencyId unit : units) {
            const Agency *agency = directory.find(unit);
            if (agency->to.isValid() && (known.isNull() || agency->to < known))
                known = agency->to;
        }
    }
    if (known.isNull())
        return 0;
    return latest > known.month() ? known.year() - 1 : known.year();
}

void settleFigureColumns(const Grid &grid, const Table &table, const MonthRules &rules, SheetDraft &draft)
{
    const int header = table.headerBottom;
    bool isYearMissing = false;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const HeaderMeaning &meaning = table.columns[column];
        if (!isFigures(meaning))
            continue;
        RecognisedColumn &recognised = draft.tables.back().columns[column];
        const int year = meaning.year > 0 ? meaning.year : rules.year;
        if (meaning.month > 0 && year > 0) {
            recognised.month = QDate(year, meaning.month, 1);
            recognised.to = cutOffOf(meaning, recognised.month, rules.listDate);
            continue;
        }
        recognised.role = ColumnRole::None;
        isYearMissing |= meaning.month > 0;
        if (meaning.month == 0)
            draft.notes.push_back(
                readNote(u"noMonth"_s, header, int(column), cellText(grid.at(header, int(column)))));
    }
    if (isYearMissing)
        draft.notes.push_back(readNote(u"noYear"_s, header, -1));
}

std::vector<text::NumberStyle> numberStyles(const Grid &grid, const std::vector<int> &rows,
                                            const DraftedTable &table)
{
    std::vector<text::NumberStyle> styles;
    for (int column = 0; column < int(table.columns.size()); ++column) {
        QStringList texts;
        for (int row : rows) {
            const Cell &cell = grid.at(row, column);
            if (cell.type == CellType::Text && table.columns[size_t(column)].month.isValid())
                texts << cellText(cell);
        }
        styles.push_back(text::numberStyleOf(texts).value_or(text::NumberStyle::DecimalComma));
    }
    return styles;
}

} // namespace dondoc
