// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/standing.h"

#include "core/deadlines/phrasereader.h"
#include "core/tasks/datedoccurrences.h"
#include "core/tasks/parts.h"

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

DeadlinePosition missedSince(QDate missed, QDate next, QDate asOf)
{
    return {Standing::Overdue, next, int(missed.daysTo(asOf))};
}

/// Of work without regard to what was reported: a recurring duty is due at its next occurrence.
DeadlinePosition openPosition(const Deadline &deadline, QDate next, QDate asOf, bool strict)
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
        return {Standing::Continuous, next, next.isNull() ? 0 : int(asOf.daysTo(next))};
    case DeadlineKind::Date:
    case DeadlineKind::Month:
    case DeadlineKind::Quarter:
    case DeadlineKind::Year:
    case DeadlineKind::Staged:
        return datedPosition(lastDayOnTime(deadline, strict), asOf);
    }
    Q_UNREACHABLE();
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

/// Whose completion closes a task: whoever is listed as open; where nobody was listed, its named leads; where
/// only groups lead, the groups.
class Closers
{
public:
    explicit Closers(const TaskRecord &record)
        : m_isListed(hasOpenList(record))
        , m_hasNamedLead(std::ranges::any_of(record.assignments, [](const Assignment &a) {
            return a.role == Role::Lead && a.groupKey.isEmpty();
        }))
    {
    }

    bool isListed() const { return m_isListed; }
    bool has(const Assignment &assignment) const
    {
        if (m_isListed)
            return assignment.listing == Listing::Open;
        return assignment.role == Role::Lead && (!m_hasNamedLead || assignment.groupKey.isEmpty());
    }

private:
    bool m_isListed, m_hasNamedLead;
};

struct Closing {
    bool isClosed = false;
    bool isUndated = false;
    bool isLate = false;
    QDate on;
    Stage least = Stage::NotReported;
};

Closing closingOf(const TaskRecord &record, const std::vector<PartState> &parts, const Closers &closers)
{
    Closing closing;
    bool isAny = false;
    bool isOpen = false;
    for (const PartState &part : parts) {
        if (!closers.has(record.assignments[size_t(part.assignment)]))
            continue;
        closing.least = isAny ? std::min(closing.least, part.stage) : part.stage;
        isAny = true;
        isOpen |= !part.isDone();
        closing.isUndated |= part.standing == PartStanding::DoneUndated;
        closing.isLate |= part.standing == PartStanding::DoneLate;
        if (!part.completedOn.isNull() && (closing.on.isNull() || part.completedOn > closing.on))
            closing.on = part.completedOn;
    }
    closing.isClosed = isAny && !isOpen;
    if (closing.isUndated)
        closing.on = QDate();
    return closing;
}

/// The parts of one task measured on one date, and with them its deadline.
class Measure
{
public:
    Measure(const TaskRecord &record, QDate asOf, bool strict)
        : m_record(record)
        , m_asOf(asOf)
        , m_closers(record)
    {
        const Deadline &deadline = deadlineOn(record, asOf);
        if (deadline.kind == DeadlineKind::Recurring)
            m_duty.emplace(record, deadline, asOf, asOf.addYears(2));
        m_open = openPosition(deadline, m_duty ? m_duty->nextDay() : QDate(), asOf, strict);
        m_lastDay = finalDay(deadline, strict);
    }

    const Closers &closers() const { return m_closers; }
    std::vector<PartState> parts();
    /// While the task is open; after parts().
    const DeadlinePosition &open() const { return m_open; }
    /// The last day on time of a task that closed.
    QDate lastDay(QDate closedOn) const
    {
        return m_duty && closedOn.isValid() ? m_duty->lastBy(closedOn) : m_lastDay;
    }

private:
    PartState part(size_t position);
    PartStanding standingOf(const PartState &part, const Progress *report);
    PartStanding dutyStanding(AssignmentId addressee, bool isCounted);
    PartStanding donePart(const PartState &part);
    void settleDuty(std::vector<PartState> &parts);

    const TaskRecord &m_record;
    QDate m_asOf;
    Closers m_closers;
    std::optional<RecurringDuty> m_duty; ///< null for work that does not recur
    DeadlinePosition m_open;
    QDate m_lastDay;
    QDate m_missed; ///< the first occurrence that a counting part still open missed
};

std::vector<PartState> Measure::parts()
{
    std::vector<PartState> parts;
    parts.reserve(size_t(std::ranges::count_if(m_record.assignments, isPart)));
    for (size_t i = 0; i < m_record.assignments.size(); ++i) {
        if (isPart(m_record.assignments[i]))
            parts.push_back(part(i));
    }
    if (m_duty)
        settleDuty(parts);
    return parts;
}

PartState Measure::part(size_t position)
{
    PartState part;
    part.assignment = int(position);
    const Progress *report = holdingReport(m_record, reportKey(m_record, position), m_asOf);
    if (report) {
        part.stage = report->stage;
        part.lastReport = report->date;
        part.completedOn = report->done ? report->completedOn : QDate();
    }
    part.standing = standingOf(part, report);
    return part;
}

PartStanding Measure::standingOf(const PartState &part, const Progress *report)
{
    const Assignment &assignment = m_record.assignments[size_t(part.assignment)];
    if (report && report->done)
        return donePart(part);
    if (m_closers.isListed() && assignment.listing != Listing::Open)
        return PartStanding::NotListed;
    return m_duty ? dutyStanding(reportKey(m_record, size_t(part.assignment)), m_closers.has(assignment))
                  : openPart(m_open.standing);
}

/// On time by the deadline's last day; of a recurring duty, where no occurrence up to then was missed.
PartStanding Measure::donePart(const PartState &part)
{
    if (part.completedOn.isNull())
        return PartStanding::DoneUndated;
    const bool isLate = m_duty
                            ? m_duty->tallyOf(reportKey(m_record, size_t(part.assignment)), part.completedOn)
                                  .firstMissed.isValid()
                            : m_lastDay.isValid() && part.completedOn > m_lastDay;
    return isLate ? PartStanding::DoneLate : PartStanding::DoneOnTime;
}

/// Overdue from the first occurrence the addressee missed, whatever others reported.
PartStanding Measure::dutyStanding(AssignmentId addressee, bool isCounted)
{
    const QDate missed = isCounted ? m_duty->tallyOf(addressee).firstMissed : QDate();
    if (missed.isNull())
        return PartStanding::Continuous;
    if (m_missed.isNull() || missed < m_missed)
        m_missed = missed;
    return PartStanding::Overdue;
}

/// The duty as a whole is overdue with its first part that is; where nobody has it, once nobody reported. A
/// group beside named leads follows the task, as it does not close it.
void Measure::settleDuty(std::vector<PartState> &parts)
{
    if (parts.empty())
        m_missed = m_duty->tallyOf(RecurringDuty::anybody).firstMissed;
    if (m_missed.isValid())
        m_open = missedSince(m_missed, m_open.due, m_asOf);
    for (PartState &part : parts) {
        if (part.standing == PartStanding::Continuous &&
            !m_closers.has(m_record.assignments[size_t(part.assignment)]))
            part.standing = openPart(m_open.standing);
    }
}

bool hasEnded(const Task &task, QDate asOf)
{
    return task.ending != Ending::None && (task.endedOn.isNull() || task.endedOn <= asOf);
}

Standing doneStanding(const Closing &closing)
{
    if (closing.isUndated)
        return Standing::DoneUndated;
    return closing.isLate ? Standing::DoneLate : Standing::DoneOnTime;
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

AssignmentId reportKey(const TaskRecord &record, size_t position)
{
    const AssignmentId stored = record.assignments[position].id;
    return stored ? stored : AssignmentId{qint64(position) + 1};
}

bool closesTask(const TaskRecord &record, const Assignment &assignment)
{
    return Closers(record).has(assignment);
}

TaskState stateOf(const TaskRecord &record, QDate asOf, const StandingOptions &options)
{
    Measure measure(record, asOf, options.strictBefore);
    TaskState state;
    state.parts = measure.parts();
    const Closing closing = closingOf(record, state.parts, measure.closers());
    state.stage = closing.least;
    if (hasEnded(record.task, asOf)) {
        state.standing = Standing::Withdrawn;
        state.due = measure.open().due;
        return state;
    }
    for (const PartState &part : state.parts) {
        state.doneParts += part.isDone();
        state.openParts += part.isOpen() && !closing.isClosed;
    }
    if (closing.isClosed) {
        state.standing = doneStanding(closing);
        state.due = measure.lastDay(closing.on);
        state.completedOn = closing.on;
        return state;
    }
    state.standing = measure.open().standing;
    state.due = measure.open().due;
    state.days = measure.open().days;
    return state;
}

} // namespace dondoc
