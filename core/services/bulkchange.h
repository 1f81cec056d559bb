// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/typedtask.h"
#include "core/store/batch.h"

#include <optional>

namespace dondoc {

/// One change for many tasks; what is empty stays as each task has it.
struct BulkChange {
    QString responsible;
    QStringList streams; ///< added to those a task has
    QString deadline;    ///< as it is spoken
    DeadlineMove move;
    QString note; ///< a line added to the note
    std::optional<Ending> ending;
    QDate endedOn;
    QString endingDocument;
    QDate completedOn; ///< for every part that is open, or done on a day nobody recorded
    QString evidence;  ///< with completedOn

    bool isEmpty() const;
};

/// The task as it becomes. Pure.
void applyBulk(TaskRecord &record, const BulkChange &change, const TypingContext &context);

/// What its parts report by it; empty without a day of completion.
std::vector<Progress> bulkReports(const TaskRecord &record, const BulkChange &change, QDate asOf);

/// One batch for all of these tasks, as the store has them now.
Result<BatchWrite> planBulk(const class Store &store, const std::vector<TaskId> &tasks,
                            const BulkChange &change, const TypingContext &context);

} // namespace dondoc
