// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/datedoccurrences.h"
#include "core/tasks/standing.h"

namespace dondoc {

// What a task's addressees did of the occurrences of a recurring duty, as the ledger, the calendar and the
// papers say it; the standing of the same day rests on the same. Empty for work that does not recur. Pure.

/// Of one part, from the first to `until`; of a part that is done up to the day it was, and where that day is
/// not known those reported: what it missed is not known then.
std::vector<DatedOccurrence> occurrencesOf(const TaskRecord &record, const PartState &part, QDate asOf,
                                           QDate until);

/// Of the task: an occurrence is done once every part that closes the task reported, and missed where one of
/// them did not.
std::vector<DatedOccurrence> occurrencesOf(const TaskRecord &record, const TaskState &state, QDate asOf,
                                           QDate until);

/// "2/3 kỳ", as of the date of the state; null where none was due yet and where the day of completion is not
/// known.
std::optional<OccurrenceTally> occurrenceTally(const TaskRecord &record, const PartState &part, QDate asOf);
std::optional<OccurrenceTally> occurrenceTally(const TaskRecord &record, const TaskState &state, QDate asOf);

/// How long a part is overdue: as its task is, of a recurring duty since the part's own first missed
/// occurrence. 0 where it is not.
int daysOverdue(const TaskRecord &record, const TaskState &state, const PartState &part, QDate asOf);

} // namespace dondoc
