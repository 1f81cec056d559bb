// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/indicators/rates.h"
#include "core/store/batch.h"
#include "core/tasks/board.h"

#include <memory>

namespace dondoc {

enum class OpenMode { ReadWrite, ReadOnly, Create /*fails if it exists*/, OpenOrCreate };

/// One SQLite file, opened by one thread (asserted in every call). Several Store objects, one a thread, may
/// have the same file open. WAL, synchronous=FULL, foreign keys on. Error codes: "notFound", "exists",
/// "newerStore", "olderStore" (only when it may not be brought up to date), "notAStore", "damaged", "locked",
/// "io", "cancelled", "refused" (breaks a rule of the schema), and those named at a function.
class Store
{
public:
    static Result<std::unique_ptr<Store>> open(const QString &path, OpenMode mode);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    QString path() const;

    // Reading, whole and typed: row to struct in one place each.
    Result<AgencyDirectory> loadDirectory() const;
    Result<TaskRecords> loadTasks(const JobControl &job = {}) const;
    /// Only these, with their ids as keys; those that are not there are left out.
    Result<QHash<TaskId, TaskRecord>> loadTasks(const std::vector<TaskId> &wanted) const;
    Result<RateData> loadRates() const;
    /// The values of these months only; indicators and notes all.
    Result<RateData> loadRates(const std::vector<QDate> &months) const;
    Result<qint64> countRates() const; ///< values
    /// What figures are made of: of months whose figures came in daily only each unit's last; all else.
    Result<RateData> loadRateFigures() const;
    /// Of such a month, each unit's last figure by `asOf`.
    Result<std::vector<RateValue>> loadRatesOf(QDate month, QDate asOf) const;
    Result<std::vector<Finding>> loadFindings() const;                   ///< in the order they came in
    Result<std::vector<Batch>> loadBatches() const;                      ///< newest first
    Result<std::vector<HistoryEntry>> loadHistory(int limit = -1) const; ///< newest first

    /// How far the history goes; what changed since such a moment.
    Result<qint64> moment() const;
    Result<StoreChanges> changesSince(qint64 moment) const;

    /// What was imported before, for planning: identity key → (task, values of the source rows seen so far).
    Result<QHash<QString, KnownTask>> loadKnownTasks() const;

    /// Every row of a list that was met, in the order of import.
    Result<std::vector<SeenRow>> loadSeenRows() const;

    Result<std::vector<Review>> loadReviews() const; ///< oldest first
    Result<std::vector<Letter>> loadLetters() const; ///< oldest first
    /// Code "noSnapshot" when the review is not closed.
    Result<Snapshot> loadSnapshot(ReviewId review) const;

    // Writing: one call is one transaction; nothing is kept of a failed one.
    /// Code "stale" when the store changed since the batch was planned: a task it adds is there by now, one
    /// it updates is gone or has a report that the planned record would drop, one it edits is otherwise than
    /// it was read; "notFound" for a report on an assignment that is not there.
    Result<BatchId> apply(const BatchWrite &batch, const Clock &clock, const JobControl &job = {});
    /// The same for a batch that is completed while it is written; at the end it holds the rest.
    Result<BatchId> apply(BatchWrite &batch, const BatchStream &stream, const Clock &clock,
                          const JobControl &job = {});
    /// Code "laterEdits" when later edits stand in the way, the text names them; "nothingToDo" when it is
    /// undone (or, for redo, not undone) already.
    Status undo(BatchId batch, const Clock &clock);
    Status redo(BatchId batch, const Clock &clock);

    /// Settings of the office kept with the data (issuer, signer …); JSON values by key.
    QString setting(const QString &key) const;
    Status setSetting(const QString &key, const QString &value, const Clock &clock);

    /// SHA-256 over what an officer would see; not history, batches, row ids or times. Hex.
    Result<QString> contentHash() const;
    /// integrity_check, foreign_key_check and our invariants; empty when sound.
    Result<QStringList> checkIntegrity() const;

    /// `VACUUM INTO` a new name beside `target`, quick_check, rename into place.
    Status backupTo(const QString &target) const;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Version of the schema this program writes.
int currentSchemaVersion();

} // namespace dondoc
