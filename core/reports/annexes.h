// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/brief.h"

namespace dondoc {

/// The official 2 × 2 with "chưa ghi ngày hoàn thành" as its third column.
PaperTable countsTable(const BoardCounts &counts);

/// Overdue tasks, in source order: TT, task, directive, lead, deadline, days overdue, who is still open.
PaperAnnex overdueAnnex(const Board &board);

/// Agencies with overdue parts, most first: TT, agency, parts overdue, longest (days).
PaperAnnex overdueByAgencyAnnex(const Board &board);

/// Open tasks due soon, soonest first; `due` are positions in Board::tasks.
PaperAnnex dueAnnex(const Board &board, const std::vector<int> &due, int days);

/// What an agency is named for in a role: TT, task, directive, deadline, product, standing.
PaperAnnex roleAnnex(const Board &board, AgencyId agency, Role role);

/// The ranking chart of a month, with its table.
PaperAnnex rankingAnnex(const RateBoard &rates, QDate month);

/// One agency's targets and achieved values by month.
PaperTable agencyRatesTable(const RateBoard &rates, AgencyId agency);

} // namespace dondoc
