// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/identity.h"
#include "core/intake/plan.h"

namespace dondoc {

/// Compares task rows with the tasks known, and with those met earlier in the same import. Adds to the batch,
/// or to a sink what nothing later in the import comes back to.
class TaskPlanner
{
public:
    TaskPlanner(const KnownState &known, BatchWrite &batch)
        : m_known(known)
        , m_batch(batch)
    {
    }
    /// New tasks go to the sink, but for those of `awaited`: the import meets them more than once.
    void setSink(NewTaskSink &sink, QSet<IdentityKey> awaited);
    void plan(const SheetDraft &draft, const std::function<bool(int row)> &isSetAside, PlannedSheet &planned);
    /// The same, emptying the draft task by task, or making those in waiting slice by slice.
    void plan(SheetDraft &draft, const std::function<bool(int row)> &isSetAside, PlannedSheet &planned);
    /// Unchanged rows that stand in the batch all the same: their words are a new combination, or they stand
    /// in a list that did not hold the task before.
    int unchangedWithSighting() const { return m_unchangedWithSighting; }

private:
    /// A task that rows of this import met: stored already, or added by it.
    struct Met {
        TaskId task;                    ///< 0 while only this import knows it
        int added = -1;                 ///< position in newTasks
        int updated = -1;               ///< position in updatedTasks
        std::vector<SourceValues> seen; ///< first to last
        SourceValues latest;            ///< of all rows seen, the later over the earlier
        QSet<QString> sheets;           ///< sheetKey() of every sheet it was met in
    };
    /// A task that this import adds, or the "bao gồm:" row of one, as far as it was met.
    struct Place {
        TaskId task;    ///< written already
        int added = -1; ///< position in newTasks
    };
    Met *meet(const QString &identity);
    Met metOfNew(int added);
    void begin(const SheetDraft &draft, PlannedSheet &planned);
    Place parentOf(const NewTask &task);
    template<class Read> PlannedRow planRow(Read &&task, const std::function<bool(int row)> &isSetAside);
    PlannedRow add(NewTask added, Place parent);
    std::deque<NewTask> nextSlice(SheetDraft &draft);
    void planWaiting(SheetDraft &draft, const std::function<bool(int)> &isSetAside, PlannedSheet &planned);
    void update(Met &met, const NewTask &task, const std::vector<FieldChange> &changes);
    TaskRecord *recordOf(Met &met, const Sighting &sighting);
    void remember(Met &met, const SourceValues &values);
    void sight(Met &met, const NewTask &task);

    const KnownState &m_known;
    BatchWrite &m_batch;
    int m_unchangedWithSighting = 0;
    NewTaskSink *m_sink = nullptr;
    bool m_isStopped = false; ///< by the sink
    QSet<IdentityKey> m_awaited;
    std::vector<IdentityKey> m_identities; ///< of the sheet's rows so far: a parent stands above its parts
    QHash<QString, Met> m_met;
    QHash<IdentityKey, Place> m_fresh; ///< tasks this import adds: most are met only once
    QHash<TaskId, std::shared_ptr<const TaskRecord>> m_records; ///< filled when the first update needs it
};

} // namespace dondoc
