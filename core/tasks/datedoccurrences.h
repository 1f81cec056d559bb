// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

namespace dondoc {

/// One time a recurring duty falls due.
struct DatedOccurrence {
    QDate day;
    QDate reportedOn;      ///< of the first report since the occurrence before, by the day itself; null: none
    bool isMissed = false; ///< its day has passed without one

    bool isToCome() const { return reportedOn.isNull() && !isMissed; }
    bool operator==(const DatedOccurrence &) const = default;
};

/// How an addressee kept a duty: "2/3 kỳ". What is still to come stands in neither figure.
struct OccurrenceTally {
    int due = 0;
    int done = 0;
    QDate firstMissed; ///< null: none
    bool operator==(const OccurrenceTally &) const = default;
};
OccurrenceTally tallyOf(const std::vector<DatedOccurrence> &occurrences);

/// The days on which a recurring duty falls due, from its start, and what was reported of each by a date. An
/// occurrence is done when its addressee reported after the one before and by its day, each addressee by
/// itself. Pure; of one thread. The record outlives it.
class RecurringDuty
{
public:
    /// Whoever reports: of a duty that nobody was given.
    static constexpr AssignmentId anybody{};

    /// No occurrences where the deadline does not recur, or has no start.
    RecurringDuty(const TaskRecord &record, const Deadline &deadline, QDate asOf, QDate until);

    /// The first on or after the as-of day, or null.
    QDate nextDay() const;
    /// The last by a day, or null.
    QDate lastBy(QDate day) const;

    /// All of them, of one addressee. With the day it completed the duty (null while it is open) those up to
    /// that day; completing is the report of the occurrence of that very day.
    std::vector<DatedOccurrence> of(AssignmentId addressee, QDate completedOn = {});
    /// The same, counted: without allocating anew for each addressee of a task.
    OccurrenceTally tallyOf(AssignmentId addressee, QDate completedOn = {});

private:
    size_t countUntil(QDate completedOn) const;
    void gatherReports(AssignmentId addressee, QDate completedOn);
    DatedOccurrence occurrence(size_t i) const;

    const TaskRecord &m_record;
    QDate m_asOf;
    std::vector<QDate> m_days;
    std::vector<QDate> m_reported; ///< beside m_days, of the addressee last asked about
};

} // namespace dondoc
