// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batchrepository.h"
#include "core/store/storedrows.h"
#include "core/store/writesession.h"

namespace dondoc {

/// Takes a whole batch back, or puts it back. What the batch added is left out of every reading by a mark on
/// the batch; what it changed gets its old (or new) values from the history. Refused with "laterEdits" when
/// anything that came after the batch stands on it, since that would be lost or left hanging.
class BatchUndo
{
public:
    enum class Direction { Undo, Redo };

    BatchUndo(WriteSession &session, BatchId batch, Direction direction);

    /// False on a failure or refusal; the connection keeps the reason.
    bool run();

private:
    bool findBatch();
    bool checkLaterEdits();
    bool restore();
    bool restore(const HistoryLine &change);
    bool noteBatch();

    /// Value that the row must still have, and the one it gets.
    const QString &expected(const HistoryLine &change) const;
    const QString &target(const HistoryLine &change) const;

    WriteSession &m_session;
    Connection &m_connection;
    BatchId m_id;
    Direction m_direction;
    Batch m_batch;
    std::vector<HistoryLine> m_changes;
    StoredRows m_rows;
    BatchRepository m_batches;
};

} // namespace dondoc
