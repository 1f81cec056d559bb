// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "core/store/store.h"

#include <functional>

namespace dondoc {

/// The one way to change a store: writes, undoes or redoes a batch and then tells the bus what it touched.
/// Runs on the thread of its store.
class EditService
{
public:
    EditService(Store &store, const Clock &clock, ChangeBus *bus = nullptr);

    /// An id of 0 means there was nothing to write.
    Result<BatchId> apply(const BatchWrite &write, const JobControl &job = {});
    /// The same for a batch that is completed while it is written.
    Result<BatchId> apply(BatchWrite &write, const BatchStream &stream, const JobControl &job = {});
    Status undo(BatchId batch);
    Status redo(BatchId batch);
    /// Refused for what somebody else wrote, here or while the batch was planned: whoever shows the store
    /// looks at it anew.
    void tellOfOthers(const Error &refusal);

private:
    Status announced(Status status);
    Result<BatchId> announced(Result<BatchId> id, const std::vector<ChangeEvent> &changes);

    Store &m_store;
    const Clock &m_clock;
    ChangeBus *m_bus;
};

/// What a batch touches, for the bus.
std::vector<ChangeEvent> changesOf(const BatchWrite &write);

/// Adds to the batch one edit a task: `change` is called with each record as the store has it now, and what
/// it leaves as it was is left out. Code "notFound" when one is not there.
Status editTasks(BatchWrite &write, const Store &store, const std::vector<TaskId> &tasks,
                 const std::function<void(TaskRecord &)> &change, const QString &reason = {});

} // namespace dondoc
