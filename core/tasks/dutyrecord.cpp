// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/dutyrecord.h"

#include "core/tasks/parts.h"

#include <algorithm>
#include <map>

namespace dondoc {

namespace {

bool recurs(const TaskRecord &record, QDate asOf)
{
    return deadlineOn(record, asOf).kind == DeadlineKind::Recurring;
}

/// The next occurrence may be reported early, so it is looked at too.
QDate beyondNext(QDate asOf)
{
    return asOf.addYears(2);
}

std::vector<DatedOccurrence> ofPart(RecurringDuty &duty, const TaskRecord &record, const PartState &part)
{
    const AssignmentId key = reportKey(record, size_t(part.assignment));
    std::vector<DatedOccurrence> all = duty.of(key, part.completedOn);
    if (part.standing == PartStanding::DoneUndated)
        std::erase_if(all, [](const DatedOccurrence &one) { return one.reportedOn.isNull(); });
    return all;
}

/// Adds what another part did: all must have reported, and the last of them counts.
void join(DatedOccurrence &together, const DatedOccurrence &one)
{
    const bool isWhole = together.reportedOn.isValid() && one.reportedOn.isValid();
    together.reportedOn = isWhole ? std::max(together.reportedOn, one.reportedOn) : QDate();
    together.isMissed |= one.isMissed;
}

std::optional<OccurrenceTally> tallyUnlessEmpty(const std::vector<DatedOccurrence> &occurrences)
{
    const OccurrenceTally tally = tallyOf(occurrences);
    return tally.due > 0 ? std::optional(tally) : std::nullopt;
}

} // namespace

std::vector<DatedOccurrence> occurrencesOf(const TaskRecord &record, const PartState &part, QDate asOf,
                                           QDate until)
{
    if (!recurs(record, asOf))
        return {};
    RecurringDuty duty(record, deadlineOn(record, asOf), asOf, until);
    return ofPart(duty, record, part);
}

std::vector<DatedOccurrence> occurrencesOf(const TaskRecord &record, const TaskState &state, QDate asOf,
                                           QDate until)
{
    if (!recurs(record, asOf))
        return {};
    RecurringDuty duty(record, deadlineOn(record, asOf), asOf, until);
    if (state.parts.empty())
        return duty.of(RecurringDuty::anybody);
    std::map<QDate, DatedOccurrence> byDay;
    for (const PartState &part : state.parts) {
        if (!closesTask(record, record.assignments[size_t(part.assignment)]))
            continue;
        for (const DatedOccurrence &one : ofPart(duty, record, part)) {
            const auto [together, isNew] = byDay.emplace(one.day, one);
            if (!isNew)
                join(together->second, one);
        }
    }
    std::vector<DatedOccurrence> all;
    for (const auto &[day, together] : byDay)
        all.push_back(together);
    return all;
}

std::optional<OccurrenceTally> occurrenceTally(const TaskRecord &record, const PartState &part, QDate asOf)
{
    if (part.standing == PartStanding::DoneUndated)
        return std::nullopt;
    return tallyUnlessEmpty(occurrencesOf(record, part, asOf, beyondNext(asOf)));
}

std::optional<OccurrenceTally> occurrenceTally(const TaskRecord &record, const TaskState &state, QDate asOf)
{
    if (state.standing == Standing::DoneUndated)
        return std::nullopt;
    return tallyUnlessEmpty(occurrencesOf(record, state, asOf, beyondNext(asOf)));
}

int daysOverdue(const TaskRecord &record, const TaskState &state, const PartState &part, QDate asOf)
{
    if (part.standing != PartStanding::Overdue)
        return 0;
    if (!recurs(record, asOf) || !closesTask(record, record.assignments[size_t(part.assignment)]))
        return state.days;
    const std::optional<OccurrenceTally> tally = occurrenceTally(record, part, asOf);
    return tally && tally->firstMissed.isValid() ? int(tally->firstMissed.daysTo(asOf)) : state.days;
}

} // namespace dondoc
