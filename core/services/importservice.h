// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/plan.h"
#include "core/services/olderformats.h"
#include "core/store/store.h"

namespace dondoc {

/// Reads files into drafts, plans them against a store and writes them as one batch. The one way in for the
/// window and the command line. Runs on the thread of its store; the window runs it in a job.
class ImportService
{
public:
    ImportService(Store &store, const Clock &clock, ChangeBus *bus = nullptr);

    /// Reads the files in order; the first refused one is the error, nothing is kept. Code "noTable" when no
    /// file has a recognised table. Files of older formats go through `converter`, where there is one.
    Result<std::vector<FileDraft>> read(const QStringList &paths, const DraftOptions &options,
                                        const JobControl &job = {},
                                        const OlderFormats *converter = nullptr) const;

    /// What import() did.
    struct Imported {
        ImportPlan plan; ///< without its batch
        BatchId batch;   ///< 0: there was nothing to write
    };
    /// read(), plan() and commit() in one, with the same outcome. Of a list that the store knows nothing of,
    /// a few hundred rows at a time become tasks and are written before the next do: memory is bounded by the
    /// file.
    Result<Imported> import(const QStringList &paths, const DraftOptions &options, const QString &user,
                            const JobControl &job = {}, const OlderFormats *converter = nullptr);

    /// What the store knows that drafts are compared with.
    Result<KnownState> known(const std::vector<FileDraft> &drafts) const;
    Result<ImportPlan> plan(const std::vector<FileDraft> &drafts, const SetAsideRows &setAside = {}) const;
    /// The same, for drafts that are needed no more: a large list's tasks move into the plan's batch.
    Result<ImportPlan> plan(std::vector<FileDraft> &&drafts, const SetAsideRows &setAside = {}) const;

    /// Writes drafts as they were reviewed: `shown` is what planReview() said of them, `rest` what else goes
    /// with the batch. Compares them once more with the store as it is now; code "stale" where anything
    /// shown would be otherwise.
    Result<BatchId> accept(const std::vector<FileDraft> &drafts, const SetAsideRows &setAside,
                           const ImportPlan &shown, BatchWrite rest, const JobControl &job = {});

    /// One transaction; announces after the commit. An id of 0 means there was nothing to write.
    Result<BatchId> commit(const ImportPlan &plan, const QString &user, const JobControl &job = {});
    /// The same, taking the plan's batch out of it.
    Result<BatchId> commit(ImportPlan &&plan, const QString &user, const JobControl &job = {});

private:
    class Reader;
    Result<Imported> write(std::vector<FileDraft> surveys, const KnownState &known, const QString &user,
                           const JobControl &job);

    Store &m_store;
    const Clock &m_clock;
    ChangeBus *m_bus;
};

} // namespace dondoc
