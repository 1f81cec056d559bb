// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/store/directivetable.h"
#include "core/store/gatheredassignments.h"
#include "core/store/sourcetable.h"
#include "core/tasks/board.h"

namespace dondoc {

/// Task records of the store, each table read once and joined in memory. Tasks of undone batches are not
/// there.
class TaskReader
{
public:
    explicit TaskReader(Connection &connection, JobControl job = {});

    /// In the order they came in. Within one transaction.
    std::optional<TaskRecords> readAll();
    /// Only these, for a write that touches a few; those that are not there are left out.
    std::optional<QHash<TaskId, TaskRecord>> read(const std::vector<TaskId> &wanted);

private:
    using RecordPtr = std::shared_ptr<TaskRecord>;

    bool readTables();
    bool readBatches();
    bool readTasks();
    bool readDirectives();
    bool isLarge();
    bool readAtOnce();
    std::optional<qint64> readAside(GatheredAssignments &assignments) const;
    bool readOthers();
    bool readParts();
    bool readAssignments(GatheredAssignments &to);
    bool readExclusions(GatheredAssignments &to);
    void give(GatheredAssignments &assignments);
    bool readProgress();
    bool readDeadlineChanges();
    bool readStages();
    bool readDoubts();
    void putInOrder();
    bool want(const std::vector<TaskId> &wanted);

    /// Null for a task that is not read.
    TaskRecord *recordOf(qint64 task);
    Statement &select(const QString &sql, const QString &taskColumn, const QString &order);
    bool isToGoOn();
    /// The text as another row has it, so that it is in memory once.
    SharedText kept(const QString &text);

    Connection &m_connection;
    JobControl m_job;
    SourceTable m_sources;
    DirectiveTable m_directives;
    QHash<QString, SharedText> m_kept;  ///< texts that many rows have
    QHash<qint64, qint64> m_batchOrder; ///< of the batches that hold
    std::vector<RecordPtr> m_records;   ///< by id
    std::vector<qint64> m_ids;          ///< of m_records
    std::vector<qint64> m_orders;       ///< of m_records: their batch's
    size_t m_hint = 0;
    qint64 m_rows = 0;
    bool m_onlyWanted = false;
};

/// Eight columns: phrase, kind, due, exclusive, every, from, confidence, question; stages stand apart.
Deadline readDeadlineColumns(Statement &row);
/// Fifteen columns, in the order of the struct.
Progress readProgressColumns(Statement &row);
template<class To> void bindDeadline(To &row, const Deadline &deadline)
{
    row << deadline.phrase << FixedWord{word(deadline.kind)} << deadline.due << deadline.exclusive
        << deadline.every << deadline.from << deadline.confidence << deadline.question;
}

/// The condition on a row's `batch_id` that leaves out undone batches.
QString notUndone();

} // namespace dondoc
