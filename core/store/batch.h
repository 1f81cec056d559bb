// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"
#include "core/tasks/task.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

#include <vector>

namespace dondoc {

/// The values of one source row as imported, by role ("text", "lead", "deadline", "product", "status", …),
/// cleaned.
using SourceValues = QMap<QString, QString>;

/// A task row met in a file: identity and change are judged against these, never against edited values.
struct Sighting {
    QString identity;
    SourceValues values;
    SourceRef source;
};

struct NewTask {
    TaskRecord record; ///< ids 0; task.source, task.identity set
    int parent = -1;   ///< position of the parent in BatchWrite::newTasks, or -1
    Sighting sighting;
};

/// A task that a later row changes: the whole record as it shall be; the store keeps the old one in the
/// batch.
struct UpdatedTask {
    TaskRecord after; ///< ids as loaded; new assignments and progress have id 0
    Sighting sighting;
};

/// A row met after the one that made or changed its task: what it said is kept, so that the same row is known
/// when it comes again.
struct SeenTask {
    TaskId task; ///< 0 for a task this batch adds
    Sighting sighting;
    int newTask = -1; ///< then its position in BatchWrite::newTasks
};

/// One import as one transaction.
struct BatchWrite {
    QStringList files;
    QString user;
    std::vector<NewTask> newTasks;
    std::vector<UpdatedTask> updatedTasks;
    std::vector<SeenTask> seenTasks;
    int unchangedRows =
        0; ///< rows that said word for word what a row before them said; they leave no sighting
    std::vector<RateValue> newRates;
    std::vector<RateValue> updatedRates; ///< with id
    std::vector<RateNote> newNotes;
    std::vector<RateNote> updatedNotes; ///< with id
    bool isEmpty() const
    {
        return newTasks.empty() && updatedTasks.empty() && seenTasks.empty() && newRates.empty() && updatedRates.empty() &&
               newNotes.empty() && updatedNotes.empty();
    }
};

/// A sheet of a file, as a set of them holds it.
inline QString sheetKey(const SourceRef &source)
{
    return source.file + QChar(u'\n') + source.sheet;
}

/// A task met before, for planning.
struct KnownTask {
    TaskId task;
    std::vector<SourceValues> seen; ///< values of every row met, first to last
    QSet<QString> sheets;           ///< sheetKey() of every sheet it was met in
};

/// A row of a list with the task it was found to be.
struct SeenRow {
    TaskId task;
    SourceValues values;
    SourceRef source;
};

struct Batch {
    BatchId id;
    QDateTime at;
    QString user;
    QStringList files;
    int added = 0, updated = 0, unchanged = 0;
    bool undone = false;
};

/// One line of the append-only history.
struct HistoryEntry {
    QDateTime at;
    QString user;
    QString action;        ///< "import", "progress", "undo", "redo", "setting", …
    QString subject;       ///< what it concerns, in words
    QString before, after; ///< JSON, or empty
    BatchId batch;
    QString file;
};

} // namespace dondoc
