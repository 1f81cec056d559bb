// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"
#include "core/store/storedrows.h"
#include "core/store/writesession.h"

namespace dondoc {

/// Writes what a batch changes of rows that are there: each change is one line of the history with the value
/// before and the value after, which is all that undo and redo need. Part of one BatchWriter's run.
class EditWriter
{
public:
    EditWriter(WriteSession &session, StoredRows &rows, const BatchWrite &write);

    /// Before anything is written: nothing that is edited may have changed since it was read. False on a
    /// refusal, whose reason the connection keeps.
    bool check();
    /// `added` are the ids of the batch's new tasks, in their order.
    bool run(BatchId batch, const std::vector<TaskId> &added);

    /// One row becomes what `json` says (empty: it goes), with its line of history.
    bool change(HistoryLine line, const QString &json);

private:
    bool foldProgress();
    bool editTasks();
    bool addProgress();
    bool addFindings();
    bool updateFindings(const std::vector<TaskId> &added);
    bool removeRates();
    bool changeAliases();
    bool changeContacts();
    bool changeReviews();
    bool changeLetters();
    bool takeSnapshots();
    bool changeSettings();
    Progress completed(Progress report) const;

    struct Report {
        Progress report;
        TaskId task;
        QString text; ///< of the task
    };

    WriteSession &m_session;
    Connection &m_connection;
    StoredRows &m_rows;
    const BatchWrite &m_write;
    BatchId m_batch;
    ReviewId m_newReview; ///< id the first new review got
    std::vector<TaskRecord> m_edited; ///< as they shall be, with reports of the same batch
    std::vector<Report> m_reports;    ///< on tasks that are not edited
};

/// Where a figure stands: an officer knows it by its cell, a typed one by its list.
QString placeOf(const SourceRef &source, const QString &cell);

/// The refusal of a batch that was prepared from what the store no longer holds.
bool failStale(Connection &connection, const QString &what);

} // namespace dondoc
