// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/reconcile.h"
#include "core/intake/draft.h"
#include "core/services/figures.h"

namespace dondoc {

// The lists and figures that can be laid side by side, each with its source and as-of date (issue of
// reconciliation: 39,51 beside 40,1; 33, 30 and 75 overdue tasks). Pure; any thread.

/// What the figures hold: totals and units of every month by source, other indicators by source, counts of
/// tasks, the overdue tasks.
std::vector<SourcedList> listsOf(const Figures &figures);
/// The tasks overdue on a date, by the program's own reckoning.
SourcedList overdueTasks(const Board &board);
/// Every list of tasks that was received: "PL02", "PL06.1".
std::vector<SourcedList> listsOf(const std::vector<SeenRow> &rows);
/// The tables of a file that is laid beside what is stored, without being imported.
std::vector<SourcedList> listsOf(const FileDraft &file, const AgencyDirectory &directory);
/// A list as an officer types or pastes it: a line an item, name and figure parted by a tab, a semicolon or
/// the last colon ("Quá hạn: 33").
SourcedList listOfText(const QString &text, const QString &title, const QString &source, QDate asOf);

} // namespace dondoc
