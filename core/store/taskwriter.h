// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/directivetable.h"
#include "core/store/rowinsert.h"
#include "core/store/sourcetable.h"

namespace dondoc {

/// What a search looks in, folded: text, product, note, documents, addressees. Remembers what it folded, as
/// all but the texts of a list's tasks are said again and again.
class SearchTexts
{
public:
    QString of(const TaskRecord &record);

private:
    void add(const QString &part);
    QString foldedOf(const QString &part);

    QString m_text; ///< of the record at hand
    QHash<QString, QString> m_folded;
};

/// Writes whole task records. Within a write transaction, after load().
class TaskWriter
{
public:
    TaskWriter(Connection &connection, IdAllocator &ids);

    /// Reads what rows share: lists and documents.
    bool load();

    /// A new task; task.id is set by the caller, ids of what hangs on it are filled in. `searchText`: its
    /// SearchTexts, where they were made before.
    bool insert(TaskRecord &record, BatchId batch, const QString &searchText = {});
    /// The record as it shall be, in place of what is stored; ids of what is new are filled in.
    bool replace(TaskRecord &record);
    bool insertProgress(const Progress &report);
    bool removeProgress(ProgressId id);

    /// Nothing when it is not there (any more), or on a failure.
    std::optional<Progress> findProgress(ProgressId id);
    std::optional<std::pair<TaskId, QString>> findTaskOf(AssignmentId assignment); ///< with its text

    SourceTable &sources() { return m_sources; }

private:
    bool completeIds(TaskRecord &record);
    bool insertRow(const TaskRecord &record, BatchId batch, const QString &searchText);
    bool updateRow(const TaskRecord &record);
    template<class To> bool bindRow(To &row, const TaskRecord &record, const QString &searchText = {});
    bool deleteParts(TaskId task);
    bool insertParts(const TaskRecord &record);
    bool insertDirectives(const Task &task);
    bool insertAssignments(const TaskRecord &record);
    bool insertExclusions(const Assignment &part);
    bool insertDeadlines(const TaskRecord &record);
    bool insertStages(TaskId task, int change, const Deadline &deadline);
    bool insertDoubts(const TaskRecord &record);

    Connection &m_connection;
    IdAllocator &m_ids;
    SourceTable m_sources;
    DirectiveTable m_directives;
    SearchTexts m_searchTexts;
    RowInsert m_insertTask, m_insertDirective, m_insertAssignment, m_insertProgress;
};

} // namespace dondoc
