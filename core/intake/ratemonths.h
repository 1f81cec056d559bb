// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/listcontext.h"
#include "core/intake/table.h"
#include "core/text/numbers.h"

namespace dondoc {

/// The month a heading names, if it names one and nothing more.
HeaderMeaning monthOf(const Heading &heading);

/// A month heading above a table whose columns name none gives it to them.
void takeMonthOfHeadings(const SectionPath &sections, Table &table);

/// The year of months whose header names none: the list's, or the one before for months not yet come; without
/// a date, the last year in which all the units existed. 0 = nothing tells.
int yearOfMonths(const Table &table, QDate listDate, const std::vector<AgencyId> &units,
                 const AgencyDirectory &directory);

/// What the months of a table are settled by.
struct MonthRules {
    int year = 0;   ///< of months whose header names none
    QDate listDate; ///< nothing is counted after it
};

/// Gives the figure columns of the draft's last table their month and cut-off; a column that has none is
/// left out, with its note.
void settleFigureColumns(const Grid &grid, const Table &table, const MonthRules &rules, SheetDraft &draft);

/// Text cells of one column share one way of writing decimals (domain.md section 7); one a column.
std::vector<text::NumberStyle> numberStyles(const Grid &grid, const std::vector<int> &rows,
                                            const DraftedTable &table);

} // namespace dondoc
