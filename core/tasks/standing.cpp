// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/standing.h"

#include "core/deadlines/phrasereader.h"
#include "core/tasks/datedoccurrences.h"

#include <algorithm>

namespace dondoc {

namespace {

/// The report that holds for an assignment on a date: the latest dated one, else the latest undated one.
const Progress *holdingReport(const TaskRecord &record, AssignmentId assignment, QDate asOf)
{
    const Progress *holding = nullptr;
    for (const Progress &report : record.progress) {
        if (report.assignment != assignment || (!report.date.isNull() && report.date > asOf))
            continue;
        const bool isLater =
            !holding || holding->date.isNull() || (!report.date.isNull() && report.date >= holding->date);
        if (isLater && !(holding && !holding->date.isNull() && report.date.isNull()))
            holding = &report;
    }
    return holding;
}

/// Where a deadline stands on a date, for work that is still open.
struct DeadlinePosition {
    Standing standing = Standing::NoDeadline;
    QDate due;
    int days = 0;
};

DeadlinePosition datedPosition(QDate due, QDate asOf)
{
    if (due.isNull())
        return {};
    if (asOf > due)
        return {Standing::Overdue, due, int(due.daysTo(asOf))};
    return {Standing::OpenInTime, due, int(asOf.daysTo(due))};
}

/// A recurring duty: overdue from the first occurrence that passed without a report, due at the next one.
DeadlinePosition recurringPosition(const TaskRecord &record, const Deadline &deadline, QDate asOf)
{
    QDate missed, next;
    for (const DatedOccurrence &occurrence : datedOccurrences(record, deadline, asOf, asOf.addYears(2))) {
        if (occurrence.day >= asOf) {
            next = occurrence.day;
            break;
        }
        if (missed.isNull() && occurrence.isMissedOn(asOf))
            missed = occurrence.day;
    }
    if (!missed.isNull())
        return {Standing::Overdue, next, int(missed.daysTo(asOf))};
    return {Standing::Continuous, next, next.isNull() ? 0 : int(asOf.daysTo(next))};
}

DeadlinePosition openPosition(const TaskRecord &record, const Deadline &deadline, QDate asOf, bool strict)
{
    switch (deadline.kind) {
    case DeadlineKind::None:
    case DeadlineKind::Reference:
        return {};
    case DeadlineKind::Ongoing: {
        DeadlinePosition position = datedPosition(lastDayOnTime(deadline, strict), asOf);
        if (position.standing != Standing::Overdue)
            position.standing = Standing::Continuous;
        return position;
    }
    case DeadlineKind::Recurring:
        return recurringPosition(record, deadline, asOf);
    case DeadlineKind::Date:
    case DeadlineKind::Month:
    case DeadlineKind::Quarter:
    case DeadlineKind::Year:
    case DeadlineKind::Staged:
        return datedPosition(lastDayOnTime(deadline, strict), asOf);
    }
    Q_UNREACHABLE();
}

/// The day finished work is measured against: a staged deadline's last dated stage, else the deadline's day.
QDate finalDay(const Deadline &deadline, bool strict)
{
    for (auto stage = deadline.stages.rbegin(); stage != deadline.stages.rend(); ++stage) {
        if (!stage->due.isNull())
            return stage->due;
    }
    return deadline.kind == DeadlineKind::Recurring ? QDate() : lastDayOnTime(deadline, strict);
}

PartStanding donePart(QDate completedOn, QDate lastDay)
{
    if (completedOn.isNull())
        return PartStanding::DoneUndated;
    return lastDay.isNull() || completedOn <= lastDay ? PartStanding::DoneOnTime : PartStanding::DoneLate;
}

PartStanding openPart(Standing standing)
{
    switch (standing) {
    case Standing::Overdue:
        return PartStanding::Overdue;
    case Standing::Continuous:
        return PartStanding::Continuous;
    case Standing::OpenInTime:
        return PartStanding::OpenInTime;
    default:
        return PartStanding::NoDeadline;
    }
}

bool hasOpenList(const TaskRecord &record)
{
    return std::any_of(record.assignments.begin(), record.assignments.end(),
                       [](const Assignment &a) { return a.listing == Listing::Open; });
}

bool isPart(const Assignment &assignment)
{
    return assignment.listing == Listing::Open || assignment.role == Role::Lead;
}

/// The parts of a task: whoever is listed as open; where nobody was listed, its leads.
std::vector<PartState> partsOf(const TaskRecord &record, QDate asOf, const DeadlinePosition &open,
                               QDate lastDay)
{
    const bool isListed = hasOpenList(record);
    std::vector<PartState> parts;
    parts.reserve(size_t(std::ranges::count_if(record.assignments, isPart)));
    for (size_t i = 0; i < record.assignments.size(); ++i) {
        const Assignment &assignment = record.assignments[i];
        if (!isPart(assignment))
            continue;
        PartState part;
        part.assignment = int(i);
        const AssignmentId key = assignment.id ? assignment.id : AssignmentId{qint64(i) + 1};
        const Progress *report = holdingReport(record, key, asOf);
        if (report) {
            part.stage = report->stage;
            part.lastReport = report->date;
            part.completedOn = report->done ? report->completedOn : QDate();
        }
        if (report && report->done)
            part.standing = donePart(part.completedOn, lastDay);
        else if (isListed && assignment.listing != Listing::Open)
            part.standing = PartStanding::NotListed;
        else
            part.standing = openPart(open.standing);
        parts.push_back(part);
    }
    return parts;
}

/// True for a part whose completion closes the task: a listed one; where nobody was listed, a named lead;
/// where only groups lead, the group.
bool closesTask(const Assignment &assignment, bool isListed, bool hasNamedLead)
{
    if (isListed)
        return assignment.listing == Listing::Open;
    return assignment.role == Role::Lead && (!hasNamedLead || assignment.groupKey.isEmpty());
}

struct Closing {
    bool isClosed = false;
    bool isUndated = false;
    QDate on;
    Stage least = Stage::NotReported;
};

Closing closingOf(const TaskRecord &record, const std::vector<PartState> &parts)
{
    const bool isListed = hasOpenList(record);
    const bool hasNamedLead =
        std::any_of(record.assignments.begin(), record.assignments.end(),
                    [](const Assignment &a) { return a.role == Role::Lead && a.groupKey.isEmpty(); });
    Closing closing;
    bool isAny = false;
    bool isOpen = false;
    for (const PartState &part : parts) {
        if (!closesTask(record.assignments[size_t(part.assignment)], isListed, hasNamedLead))
            continue;
        closing.least = isAny ? std::min(closing.least, part.stage) : part.stage;
        isAny = true;
        isOpen |= !part.isDone();
        closing.isUndated |= part.standing == PartStanding::DoneUndated;
        if (!part.completedOn.isNull() && (closing.on.isNull() || part.completedOn > closing.on))
            closing.on = part.completedOn;
    }
    closing.isClosed = isAny && !isOpen;
    if (closing.isUndated)
        closing.on = QDate();
    return closing;
}

bool hasEnded(const Task &task, QDate asOf)
{
    return task.ending != Ending::None && (task.endedOn.isNull() || task.endedOn <= asOf);
}

Standing doneStanding(const Closing &closing, QDate lastDay)
{
    switch (donePart(closing.on, lastDay)) {
    case PartStanding::DoneLate:
        return Standing::DoneLate;
    case PartStanding::DoneOnTime:
        return Standing::DoneOnTime;
    default:
        return Standing::DoneUndated;
    }
}

} // namespace

bool PartState::isDone() const
{
    return standing == PartStanding::DoneOnTime || standing == PartStanding::DoneLate ||
           standing == PartStanding::DoneUndated;
}

bool PartState::isOpen() const
{
    return !isDone() && standing != PartStanding::NotListed;
}

bool TaskState::isDone() const
{
    return standing == Standing::DoneOnTime || standing == Standing::DoneLate ||
           standing == Standing::DoneUndated;
}

const Deadline &deadlineOn(const TaskRecord &record, QDate asOf)
{
    const Deadline *holding = &record.task.deadline;
    for (const DeadlineChange &change : record.deadlineHistory) {
        if (change.since <= asOf)
            holding = &change.deadline;
    }
    return *holding;
}

TaskState stateOf(const TaskRecord &record, QDate asOf, const StandingOptions &options)
{
    const Deadline &deadline = deadlineOn(record, asOf);
    const DeadlinePosition open = openPosition(record, deadline, asOf, options.strictBefore);
    const QDate lastDay = finalDay(deadline, options.strictBefore);

    TaskState state;
    state.parts = partsOf(record, asOf, open, lastDay);
    const Closing closing = closingOf(record, state.parts);
    state.stage = closing.least;
    if (hasEnded(record.task, asOf)) {
        state.standing = Standing::Withdrawn;
        state.due = open.due;
        return state;
    }
    for (const PartState &part : state.parts) {
        state.doneParts += part.isDone();
        state.openParts += part.isOpen() && !closing.isClosed;
    }
    if (closing.isClosed) {
        state.standing = doneStanding(closing, lastDay);
        state.due = lastDay;
        state.completedOn = closing.on;
        return state;
    }
    state.standing = open.standing;
    state.due = open.due;
    state.days = open.days;
    return state;
}

} // namespace dondoc
