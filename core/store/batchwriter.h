// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/store/batchrepository.h"
#include "core/store/editwriter.h"
#include "core/store/storedrows.h"
#include "core/store/writesession.h"

namespace dondoc {

/// Writes one batch: the rows it adds here, what it changes by an EditWriter. Everything goes into the
/// session's transaction; a failure leaves its reason with the connection and the caller drops the session.
class BatchWriter
{
public:
    BatchWriter(WriteSession &session, const BatchWrite &write, JobControl job);

    /// The batch, or nothing on a failure.
    std::optional<BatchId> run();

private:
    bool checkAgainstStore();
    bool checkSecrecy();
    bool checkNewTasks();
    bool checkUpdatedTasks();
    bool insertBatch();
    bool insertTasks();
    bool updateTasks();
    bool sightTasks();
    bool insertRates();
    bool updateRates();
    template<class Rate> bool updateRates(const std::vector<Rate> &rates, const QString &kind);
    bool isToGoOn();
    bool isCancelled();
    std::vector<TaskId> updatedIds() const;

    WriteSession &m_session;
    Connection &m_connection;
    const BatchWrite &m_write;
    JobControl m_job;
    StoredRows m_rows;
    EditWriter m_edits;
    BatchRepository m_batches;
    QHash<TaskId, TaskRecord> m_old; ///< what updates change
    BatchId m_batch;
    std::vector<TaskId> m_added; ///< ids of newTasks, in their order
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace dondoc
