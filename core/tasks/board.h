// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/tasks/officecatalogue.h"
#include "core/tasks/standing.h"

#include <memory>

namespace dondoc {

/// The official 2 × 2 with its side cells, counted in tasks.
struct BoardCounts {
    int assigned = 0; ///< all but withdrawn
    int doneOnTime = 0, doneLate = 0, doneUndated = 0;
    int openInTime = 0, overdue = 0;
    int continuous = 0, noDeadline = 0,
        byReference = 0; ///< byReference: "theo văn bản khác", apart from noDeadline
    int withdrawn = 0;

    int due = 0;                         ///< last day on time ≤ the as-of day
    int dueDone = 0;                     ///< of those: done, dated on time or late
    int dueDoneUndated = 0;              ///< of those: done with no known date
    int dueToday = 0;                    ///< of those: open, last day is the as-of day
    int partsOpen = 0, partsOverdue = 0; ///< (task, agency) pairs

    int done() const { return doneOnTime + doneLate + doneUndated; }
    int open() const { return openInTime + overdue; }
};

struct TaskView {
    std::shared_ptr<const TaskRecord> record;
    TaskState state;
    QStringList missingClear;
};

/// One agency's open parts.
struct AgencyLoad {
    AgencyId agency;
    QString name;
    int overdue = 0;     ///< overdue parts
    int longestDays = 0; ///< of the oldest overdue part
    int open = 0;
    bool isSilent = false; ///< asked, and no progress since: see Board::hasAsked
};

/// Everything the pages show of tasks, as of one date. Immutable once built; shared between threads.
struct Board {
    QDate asOf;
    QDate since; ///< last review before asOf, or null
    /// Was anybody asked to report by then, at a review or by a letter? An agency is silent when it was asked
    /// and no progress of its open parts is dated since (domain.md section 2); while nobody was asked nobody
    /// is silent.
    bool hasAsked = false;
    std::vector<TaskView> tasks; ///< in source order
    BoardCounts counts;
    std::vector<AgencyLoad> loads; ///< agencies with open parts, most overdue first, then official order
    std::vector<int> newlyOverdue; ///< positions in `tasks`: overdue now, not on `since`
    std::shared_ptr<const AgencyDirectory> directory;
    std::shared_ptr<const OfficeCatalogue> office = std::make_shared<const OfficeCatalogue>(); ///< never null

    /// Positions of open tasks due within (asOf, asOf + days], and those due on asOf; soonest first.
    std::vector<int> dueWithin(int days) const;
};

using TaskRecords = std::vector<std::shared_ptr<const TaskRecord>>;

struct BoardOptions {
    QDate since;
    StandingOptions standing;
    /// Of the same store, as of any date, or null: what it worked out of records that both hold is not worked
    /// out again.
    const Board *earlier = nullptr;
};
Board buildBoard(const TaskRecords &records, std::shared_ptr<const AgencyDirectory> directory, QDate asOf,
                 const BoardOptions &options = {});

/// One agency's own board: the tasks in which it leads or is listed as open, each counted by that agency's
/// part.
Board boardOf(const Board &board, AgencyId agency);

/// Names of the parts still open, as exports and annexes print them: the name listed, else the agency's;
/// official order kept as in the source.
QStringList outstandingNames(const TaskView &view, const AgencyDirectory &directory);
/// Names as the source has them, by role: agencies by canonical name; groups and unmatched apart.
QStringList agencyNames(const TaskRecord &record, Role role, const AgencyDirectory &directory);
QStringList groupNames(const TaskRecord &record, Role role, const AgencyDirectory &directory);
QStringList unmatchedNames(const TaskRecord &record, Role role);

} // namespace dondoc
