// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

namespace dondoc {

/// The report that holds for a part on a day, as one would type it again: without id, author and time. A
/// blank one where there is none.
Progress holdingReportOf(const TaskRecord &task, AssignmentId part, QDate asOf);

/// A part's report that holds at last: the latest by date, then by entry; one without a date, read from a
/// list, comes before all others. Null where there is none; lives in `task`.
const Progress *latestReportOf(const TaskRecord &task, AssignmentId part);

/// Whether an officer would type the same words for both; who reported and when it was recorded, and the
/// checksum of a file, are not among them.
bool sayTheSame(const Progress &a, const Progress &b);

} // namespace dondoc
