// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <optional>

namespace dondoc {

/// Lateness, always computed as of a date, never typed (domain.md section 2).
enum class Standing {
    DoneOnTime,
    DoneLate,
    DoneUndated,
    OpenInTime,
    Overdue,
    Continuous,
    NoDeadline,
    Withdrawn
};
QString word(Standing standing);

/// One addressee's part as of a date.
enum class PartStanding : quint8 {
    DoneOnTime,
    DoneLate,
    DoneUndated,
    OpenInTime,
    Overdue,
    Continuous,
    NoDeadline,
    NotListed
};

struct StandingOptions {
    bool strictBefore = false; ///< "trước ngày X": X itself is late
};

/// What holds for one assignment on a date: 24 bytes, as a large office has a million.
struct PartState {
    QDate completedOn;
    QDate lastReport;   ///< of the report that holds; null when none is dated
    int assignment = 0; ///< position in TaskRecord::assignments
    PartStanding standing = PartStanding::NoDeadline;
    Stage stage = Stage::NotReported;
    bool isOpen() const;
    bool isDone() const;
};

/// What holds for one task on a date.
struct TaskState {
    Standing standing = Standing::NoDeadline;
    QDate due;         ///< last day on time that counts on this date; null where none
    int days = 0;      ///< overdue: days late (> 0); open with a due date: days left (0 = due today)
    QDate completedOn; ///< the day the last counting part closed, or null
    Stage stage = Stage::NotReported; ///< the least of the counting parts
    int openParts = 0;                ///< counting parts still open; a group nobody listed is one
    int doneParts = 0;
    std::vector<PartState> parts;
    bool isDone() const;
    bool isDueBy(QDate asOf) const { return !due.isNull() && due <= asOf; }
};

/// Pure; any thread.
TaskState stateOf(const TaskRecord &record, QDate asOf, const StandingOptions &options = {});

/// The deadline that holds on a date: the latest change in effect, else the task's own.
const Deadline &deadlineOn(const TaskRecord &record, QDate asOf);

/// The "6 rõ" a task lacks (domain.md section 9): "who", "what", "when", "responsibility", "authority",
/// "result".
QStringList missingClear(const TaskRecord &record);

} // namespace dondoc
