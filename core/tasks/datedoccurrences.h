// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

namespace dondoc {

/// One time a recurring duty falls due.
struct DatedOccurrence {
    QDate day;
    QDate reportedOn; ///< of the first report since the occurrence before, by the day itself; null: none came
    bool isMissedOn(QDate asOf) const { return day < asOf && reportedOn.isNull(); }
};

/// From the first occurrence to `until`; empty for a duty without a start. Reports after `asOf` are not known
/// yet.
std::vector<DatedOccurrence> datedOccurrences(const TaskRecord &record, const Deadline &deadline, QDate asOf,
                                              QDate until);

} // namespace dondoc
