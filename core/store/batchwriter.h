// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/store/batchrepository.h"
#include "core/store/raterepository.h"
#include "core/store/taskwriter.h"
#include "core/store/writesession.h"

namespace dondoc {

/// Writes one import. Everything goes into the session's transaction; a failure leaves its reason with the
/// connection and the caller drops the session.
class BatchWriter
{
public:
    BatchWriter(WriteSession &session, const BatchWrite &write, JobControl job);

    /// The batch, or nothing on a failure.
    std::optional<BatchId> run();

private:
    bool checkAgainstStore();
    bool checkNewTasks();
    bool checkUpdatedTasks();
    bool insertBatch();
    bool insertTasks();
    bool updateTasks();
    bool sightTasks();
    bool insertRates();
    bool updateRates();
    template<class Rate, class Find>
    bool updateRates(const std::vector<Rate> &rates, const QString &kind, Find find);
    bool isToGoOn();
    bool isCancelled();
    bool failStale(const QString &what);
    std::vector<TaskId> updatedIds() const;

    WriteSession &m_session;
    Connection &m_connection;
    const BatchWrite &m_write;
    JobControl m_job;
    TaskWriter m_tasks;
    RateRepository m_rates;
    BatchRepository m_batches;
    QHash<TaskId, TaskRecord> m_old; ///< what updates change
    BatchId m_batch;
    std::vector<TaskId> m_added; ///< ids of newTasks, in their order
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace dondoc
