// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"
#include "core/store/rowinsert.h"
#include "core/store/sourcetable.h"

#include <functional>

namespace dondoc {

/// Import batches and the rows of files they met.
class BatchRepository
{
public:
    explicit BatchRepository(Connection &connection);

    /// Within a write transaction.
    bool insert(const Batch &batch);
    /// `kept`: the values as JSON, where that was made before.
    bool insertSighting(const Sighting &sighting, TaskId task, BatchId batch, SourceTable &sources,
                        IdAllocator &ids, const QString &kept = {});
    bool setCounts(const Batch &batch);
    bool setUndone(BatchId batch, bool isUndone);

    /// Newest first.
    std::optional<std::vector<Batch>> load();
    std::optional<Batch> find(BatchId id);
    /// Every task met, by the identity of each row met; tasks and rows of undone batches are left out.
    std::optional<QHash<QString, KnownTask>> loadKnownTasks();
    /// Every row of a list that was met, in the order of import.
    std::optional<std::vector<SeenRow>> loadSeenRows();

private:
    bool readSightings(const std::function<void(const QString &identity, SeenRow)> &take);

    Connection &m_connection;
    RowInsert m_insertSighting;
};

} // namespace dondoc
