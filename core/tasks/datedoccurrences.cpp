// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/datedoccurrences.h"

#include "core/deadlines/phrasereader.h"

#include <algorithm>

namespace dondoc {

namespace {

void count(OccurrenceTally &tally, const DatedOccurrence &one)
{
    tally.due += !one.isToCome();
    tally.done += one.reportedOn.isValid();
    if (one.isMissed && tally.firstMissed.isNull())
        tally.firstMissed = one.day;
}

} // namespace

OccurrenceTally tallyOf(const std::vector<DatedOccurrence> &occurrences)
{
    OccurrenceTally tally;
    for (const DatedOccurrence &one : occurrences)
        count(tally, one);
    return tally;
}

RecurringDuty::RecurringDuty(const TaskRecord &record, const Deadline &deadline, QDate asOf, QDate until)
    : m_record(record)
    , m_asOf(asOf)
{
    const QDate start = deadline.due.isNull() ? deadline.from : deadline.due;
    if (start.isValid())
        m_days = occurrences(deadline, start, until);
}

QDate RecurringDuty::nextDay() const
{
    const auto next = std::ranges::lower_bound(m_days, m_asOf);
    return next == m_days.end() ? QDate() : *next;
}

QDate RecurringDuty::lastBy(QDate day) const
{
    const auto after = std::ranges::upper_bound(m_days, day);
    return after == m_days.begin() ? QDate() : *std::prev(after);
}

std::vector<DatedOccurrence> RecurringDuty::of(AssignmentId addressee, QDate completedOn)
{
    gatherReports(addressee, completedOn);
    std::vector<DatedOccurrence> all;
    for (size_t i = 0; i < countUntil(completedOn); ++i)
        all.push_back(occurrence(i));
    return all;
}

OccurrenceTally RecurringDuty::tallyOf(AssignmentId addressee, QDate completedOn)
{
    gatherReports(addressee, completedOn);
    OccurrenceTally tally;
    for (size_t i = 0; i < countUntil(completedOn); ++i)
        count(tally, occurrence(i));
    return tally;
}

size_t RecurringDuty::countUntil(QDate completedOn) const
{
    return completedOn.isNull() ? m_days.size()
                                : size_t(std::ranges::upper_bound(m_days, completedOn) - m_days.begin());
}

/// The first report of each occurrence; reports after the as-of day are not known yet.
void RecurringDuty::gatherReports(AssignmentId addressee, QDate completedOn)
{
    m_reported.assign(m_days.size(), QDate());
    const auto take = [this](QDate day) {
        const auto window = std::ranges::lower_bound(m_days, day);
        if (window == m_days.end())
            return;
        QDate &first = m_reported[size_t(window - m_days.begin())];
        if (first.isNull() || day < first)
            first = day;
    };
    for (const Progress &report : m_record.progress) {
        const bool isKnown = report.date.isValid() && report.date <= m_asOf;
        if (isKnown && (addressee == anybody || report.assignment == addressee))
            take(report.date);
    }
    if (completedOn.isValid())
        take(completedOn);
}

DatedOccurrence RecurringDuty::occurrence(size_t i) const
{
    return {m_days[i], m_reported[i], m_reported[i].isNull() && m_days[i] < m_asOf};
}

} // namespace dondoc
