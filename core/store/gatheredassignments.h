// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"

#include <functional>

namespace dondoc {

/// Assignments in the order their table lies in, on their way to their tasks. A task's mostly lie together;
/// one that was added later lies further on, and stands where its position says all the same.
class GatheredAssignments
{
public:
    /// `position`: its place among the task's, as stored.
    void add(qint64 task, int position, Assignment part);
    /// An agency that the group of an assignment leaves out, in the order stored.
    void addExclusion(qint64 task, AssignmentId part, AgencyId agency)
    {
        m_exclusions.push_back({task, part, agency});
    }

    /// Gives each task its own, in one piece that takes no more room than they need. `recordOf` gives null
    /// for a task that is not there.
    void giveTo(const std::function<TaskRecord *(qint64 task)> &recordOf);

private:
    /// Rows of one task that lie together.
    struct Run {
        qint64 task;
        size_t first; ///< of its positions in m_positions
        std::vector<Assignment> parts;
    };
    struct Exclusion {
        qint64 task;
        AssignmentId part;
        AgencyId agency;
    };
    using RunIterator = std::vector<Run>::iterator;

    void closeRun();
    std::vector<Assignment> joined(RunIterator first, RunIterator last) const;
    bool isInOrder(const Run &run) const;

    std::vector<Run> m_runs;
    std::vector<int> m_positions;     ///< of all rows, as they came
    std::vector<Assignment> m_latest; ///< rows of the last run, which may go on
    std::vector<Exclusion> m_exclusions;
};

} // namespace dondoc
