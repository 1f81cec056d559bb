// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/datedoccurrences.h"

#include "core/deadlines/phrasereader.h"

#include <algorithm>

namespace dondoc {

namespace {

/// The first report after one day up to another; either may be null.
QDate reportedBetween(const TaskRecord &record, QDate after, QDate until)
{
    QDate first;
    for (const Progress &report : record.progress) {
        const bool isWithin =
            report.date.isValid() && report.date <= until && (after.isNull() || report.date > after);
        if (isWithin && (first.isNull() || report.date < first))
            first = report.date;
    }
    return first;
}

} // namespace

std::vector<DatedOccurrence> datedOccurrences(const TaskRecord &record, const Deadline &deadline, QDate asOf,
                                              QDate until)
{
    const QDate start = deadline.due.isNull() ? deadline.from : deadline.due;
    if (start.isNull())
        return {};
    std::vector<DatedOccurrence> dated;
    QDate previous;
    for (const QDate &day : occurrences(deadline, start, until)) {
        const bool isAhead = previous.isValid() && previous >= asOf; // nothing is known of it yet
        dated.push_back({day, isAhead ? QDate() : reportedBetween(record, previous, std::min(day, asOf))});
        previous = day;
    }
    return dated;
}

} // namespace dondoc
