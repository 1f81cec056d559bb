// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/holdingreport.h"

namespace dondoc {

Progress holdingReportOf(const TaskRecord &task, AssignmentId part, QDate asOf)
{
    Progress holding;
    for (const Progress &report : task.progress) { // oldest first, what a list said before that
        if (report.assignment == part && (report.date.isNull() || report.date <= asOf))
            holding = report;
    }
    holding.id = {};
    holding.recordedAt = {};
    holding.recordedBy.clear();
    return holding;
}

const Progress *latestReportOf(const TaskRecord &task, AssignmentId part)
{
    const Progress *latest = nullptr;
    for (const Progress &report : task.progress) {
        if (report.assignment == part && (!latest || !(report.date < latest->date)))
            latest = &report;
    }
    return latest;
}

bool sayTheSame(const Progress &a, const Progress &b)
{
    return a.date == b.date && a.stage == b.stage && a.done == b.done && a.completedOn == b.completedOn &&
           a.evidence == b.evidence && a.evidenceFile == b.evidenceFile && a.note == b.note &&
           a.proposal == b.proposal && a.promisedOn == b.promisedOn && a.promise == b.promise;
}

} // namespace dondoc
