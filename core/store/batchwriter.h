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
class BatchWriter final : private NewTaskSink
{
public:
    BatchWriter(WriteSession &session, const BatchWrite &write, JobControl job);

    /// The batch, or nothing on a failure.
    std::optional<BatchId> run();
    /// The same for a batch that `stream` completes; `write` is the batch itself.
    std::optional<BatchId> run(BatchWrite &write, const BatchStream &stream);

private:
    void prepare(NewTask &task) override;
    TaskId reserve() override;
    bool write(NewTask task) override;
    bool fill(BatchWrite &write, const BatchStream &stream);
    std::optional<BatchId> writeRest();
    bool checkAgainstStore();
    bool checkSecrecy();
    bool checkSecrecy(const TaskRecord &record, const TaskRecord *before);
    bool loadIdentities();
    bool checkNewTasks();
    bool checkNew(const NewTask &added);
    bool checkUpdatedTasks();
    bool insertBatch();
    bool insertTask(NewTask &task);
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
    SearchTexts m_prepared; ///< apart from the writer's own: another thread prepares
    StoredRows m_rows;
    EditWriter m_edits;
    BatchRepository m_batches;
    QHash<TaskId, TaskRecord> m_old; ///< what updates change
    QSet<QString> m_identities;      ///< of the tasks that were there before
    int m_streamed = 0;              ///< new tasks that the batch does not hold
    BatchId m_batch;
    std::vector<TaskId> m_added; ///< ids of newTasks, in their order
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace dondoc
