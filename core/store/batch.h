// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/base/result.h"
#include "core/findings/finding.h"
#include "core/indicators/rates.h"
#include "core/reviews/review.h"
#include "core/tasks/task.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

#include <deque>
#include <functional>
#include <vector>

namespace dondoc {

/// The values of one source row as imported, by role ("text", "lead", "deadline", "product", "status", …),
/// cleaned.
class SourceValues
{
public:
    struct Entry {
        QString role; ///< shares its text with all others of the role
        QString text;
        bool operator==(const Entry &) const = default;
    };

    SourceValues() = default;
    SourceValues(std::initializer_list<Entry> entries);

    bool isEmpty() const { return m_entries.isEmpty(); }
    bool contains(const QString &role) const { return find(role) != nullptr; }
    /// Empty where the row says nothing.
    QString value(const QString &role) const;
    void insert(const QString &role, const QString &text);
    void reserve(int roles) { m_entries.reserve(roles); }
    /// By role, in order.
    auto begin() const { return m_entries.cbegin(); }
    auto end() const { return m_entries.cend(); }
    bool operator==(const SourceValues &) const = default;

private:
    const Entry *find(const QString &role) const;

    QList<Entry> m_entries; ///< few, in order of their roles
};

/// A task row met in a file: identity and change are judged against these, never against edited values.
struct Sighting {
    QString identity;
    SourceValues values;
    SourceRef source;
};

/// What changed in a store since a moment of its history.
struct StoreChanges {
    qint64 last = 0;           ///< the moment up to which this holds
    bool isMany = false;       ///< rows came or went, or figures changed: read the whole store
    bool hasDirectory = false; ///< spellings or contacts of agencies
    std::vector<TaskId> tasks; ///< each once
};

struct NewTask {
    TaskRecord record; ///< ids 0, or task.id reserved; of a typed task source.row is 0 and the file empty
    int parent = -1;   ///< position of the parent in BatchWrite::newTasks, or -1
    Sighting sighting; ///< of a row that was read; a typed task that no list shall be compared with has
                       ///< none: its identity is empty
    /// What the store makes of them, where that was done beforehand: the folded words that a search looks in,
    /// and the sighting's values as they are kept.
    QString searchText{}, keptValues{};
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

/// A task as an officer changed it: texts, addressees, deadline (the old one goes to deadlineHistory),
/// answers to doubts, ending, lineage. The reports it had must still be there.
struct EditedTask {
    TaskRecord before; ///< as it was read; the store refuses ("stale") when it is otherwise by now
    TaskRecord after;  ///< ids as loaded; new assignments and progress have id 0
    QString reason;    ///< for the history, or empty
};

/// A finding that changes; `after` is whole, with its id.
struct UpdatedFinding {
    Finding after;
    int promotedToNew = -1; ///< position in BatchWrite::newTasks of the task made of it, or -1
};

/// Everything that is written goes in as a batch: one transaction, one line an officer can undo. A new kind
/// of thing an officer may change gets a vector here and an entry in store/storedrows.cpp.
struct BatchWrite {
    QString kind = QStringLiteral("import"); ///< "import", "edit", "notice", "review", …: English words
    QString title; ///< what the officer did, in words ("Hoàn thành: Ninh Bình"); an import may leave it to
                   ///< its files
    QStringList files;
    QString user;
    std::deque<NewTask> newTasks;
    std::vector<UpdatedTask> updatedTasks;
    std::vector<SeenTask> seenTasks;
    int unchangedRows =
        0; ///< rows that said word for word what a row before them said; they leave no sighting
    std::vector<Indicator> indicators;   ///< changed ones whole; at most one new, with id 0
    std::vector<RateValue> newRates;     ///< indicator 0: of the new one in `indicators`
    std::vector<RateValue> updatedRates; ///< with id
    std::vector<RateNote> newNotes;
    std::vector<RateValue> removedRates;
    std::vector<RateNote> updatedNotes; ///< with id
    std::vector<RateNote> removedNotes;

    std::vector<EditedTask> editedTasks; ///< each task once, and not among updatedTasks
    /// Dated reports on stored assignments, beside what was reported before. Who and when are filled in.
    std::vector<Progress> newProgress;
    std::vector<Finding> newFindings; ///< id 0
    std::vector<UpdatedFinding> updatedFindings;
    std::vector<AgencyAlias> confirmedAliases;
    std::vector<AgencyAlias> removedAliases;
    std::vector<AgencyContact> contacts; ///< each replaces its agency's; a blank one takes it away
    std::vector<Review> reviews;         ///< new ones with id 0, changed ones whole
    std::vector<Letter> letters;         ///< likewise
    /// Taken of a review in `reviews` that has an id, or is the first of the new ones (review id 0).
    std::vector<Snapshot> snapshots;
    QMap<QString, QString> settings; ///< settings of the office that are undone with the rest; JSON

    bool isEmpty() const;
};

/// Where new tasks go that are written as they are made, so that a large list never stands in memory.
class NewTaskSink
{
public:
    virtual ~NewTaskSink() = default;
    /// Makes what needs no store, so that writing is quicker. Any thread, one at a time.
    virtual void prepare(NewTask &task) = 0;
    /// The next task's id: tasks keep the order of their rows, also where one is written with the rest.
    virtual TaskId reserve() = 0;
    /// Writes a task that nothing of the batch comes back to; its id is reserved, its `parent` -1 (the record
    /// may name a task written before). False on a failure and when the batch was cancelled: then stop.
    virtual bool write(NewTask task) = 0;
};

/// The part of a batch that is made while it is written.
struct BatchStream {
    int mostTasks = 0; ///< that may come
    /// Called once, within the transaction: gives tasks to the sink and the rest to the batch. With an error
    /// nothing is kept.
    std::function<Status(BatchWrite &rest, NewTaskSink &sink)> fill;
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
    QString kind = QStringLiteral("import"); ///< as in BatchWrite
    QString title;                           ///< as in BatchWrite
    QDateTime at;
    QString user;
    QStringList files;
    int added = 0, updated = 0, unchanged = 0;
    bool undone = false;

    /// What it is called in a list or a sentence: its title, else its files.
    QString name() const { return title.isEmpty() ? files.join(QStringLiteral(", ")) : title; }
};

/// One line of the append-only history.
struct HistoryEntry {
    QDateTime at;
    QString user;
    QString action;        ///< the batch's kind, "undo", "redo", "setting"
    QString subject;       ///< what it concerns, in words
    QString subjectKind;   ///< "batch", "task", "progress", "rateValue", "rateNote", "finding", "alias", …
    qint64 subjectId = 0;  ///< of a report its task's
    QString before, after; ///< JSON, or empty where there was or is nothing
    QString note;          ///< the reason given, or empty
    BatchId batch;
    QString file;
};

} // namespace dondoc
