// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"

#include <functional>

namespace dondoc {

class StoreEdits;

/// What an officer does to tasks, each as one named step that can be undone.
class TaskEdits
{
public:
    explicit TaskEdits(StoreEdits &edits)
        : m_edits(edits)
    {
    }

    using Refused = std::function<void()>;

    /// One report, made by each of these assignments of a task (their ids). `names` are the agencies, for the
    /// title. The checksum of a linked file is taken when it is written.
    void report(TaskId task, const std::vector<AssignmentId> &parts, const Progress &report,
                const QStringList &names, Refused refused = {});
    /// Done on `day`, or open again; what else was reported last stays said.
    void tick(const TaskRecord &task, const std::vector<AssignmentId> &parts, bool isDone, QDate day,
              const QStringList &names);
    /// Where the evidence file of a part's last report is now; what was reported, and on what day, stays
    /// said. With `isAsMeant` what the file holds now is what is meant, else what it held when it was linked.
    void relink(const TaskRecord &task, AssignmentId part, const QString &path, bool isAsMeant, QDate asOf,
                const QString &name);
    /// The members of the group that leads it, each with a completion of its own from now on.
    void followMembers(TaskId task, QDate asOf);
    /// `doubt` with the answer it had when the officer read it.
    void answer(TaskId task, const TaskDoubt &doubt, const QString &answer, Refused refused = {});

private:
    StoreEdits &m_edits;
};

} // namespace dondoc
