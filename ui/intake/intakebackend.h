// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/files/grid.h"
#include "core/intake/plan.h"
#include "core/services/olderformats.h"
#include "ui/intake/intakerows.h"
#include "ui/intake/lotmending.h"

namespace dondoc {

/// The files of a lot as they look, and the agencies their names are read against: read once, shared by
/// every job that follows, never changed.
struct OpenLot {
    QStringList files;
    std::vector<std::shared_ptr<const Workbook>> workbooks; ///< one a file
    std::shared_ptr<const AgencyDirectory> directory;
    std::shared_ptr<const AgencyMatcher> matcher; ///< over the directory; for proposals
    HeaderMemory headers;                         ///< columns settled for headers met before
};

/// What the files were read as, with what an officer mended.
struct DraftedLot {
    std::vector<FileDraft> files; ///< one a file
    std::vector<IntakeRow> rows;
    std::vector<IntakeQuestion> questions;
    int reading = 0; ///< LotMending::reading it was drafted with
};

/// What importing the lot would do with one row.
struct RowPlan {
    RowOutcome outcome = RowOutcome::Add;
    std::vector<FieldChange> changes; ///< Update; kept for a row left out, so that it can be taken after all
};

/// A lot under review: nothing of it is stored.
struct IntakeReading {
    std::shared_ptr<const OpenLot> lot;
    std::shared_ptr<const DraftedLot> drafted;
    ImportPlan plan;
    std::vector<RowPlan> rows;       ///< one a row of `drafted`
    std::vector<MissingRow> missing; ///< of all sheets
};

/// What the page asks of the core. Called in jobs, on a worker's thread; tests put their own in its place.
class IntakeBackend
{
public:
    virtual ~IntakeBackend() = default;
    /// Reads files, after those of `before`, which are not read again. Older formats go through `converter`;
    /// without one they are refused with the code "unsupported".
    virtual Result<std::shared_ptr<const OpenLot>> open(const QString &store, const QStringList &files,
                                                        const std::shared_ptr<const OpenLot> &before,
                                                        const OlderFormats *converter,
                                                        const JobControl &job) const = 0;
    /// The first rows of a large file, read as a table, to be looked at while the rest is read. Compared with
    /// nothing; an error where there is nothing to show early.
    virtual Result<IntakeReading> preview(const QString &store, const QString &file) const = 0;
    /// Reads the sheets as tables and compares them with the store. `drafted` is used again where the
    /// mending reads alike; null reads anew.
    virtual Result<IntakeReading> review(const QString &store, const std::shared_ptr<const OpenLot> &lot,
                                         const LotMending &mending,
                                         const std::shared_ptr<const DraftedLot> &drafted,
                                         const JobControl &job) const = 0;
    virtual Result<BatchId> commit(const QString &store, const IntakeReading &reading,
                                   const LotMending &mending, const QString &user,
                                   const JobControl &job) const = 0;
    /// Newest first.
    virtual Result<std::vector<Batch>> batches(const QString &store) const = 0;
};

/// Over the ImportService; opens the store for the time of each call.
class StoreIntake final : public IntakeBackend
{
public:
    /// `bus` hears of what was written.
    StoreIntake(const Clock &clock, ChangeBus &bus)
        : m_clock(clock)
        , m_bus(bus)
    {
    }

    Result<std::shared_ptr<const OpenLot>> open(const QString &store, const QStringList &files,
                                                const std::shared_ptr<const OpenLot> &before,
                                                const OlderFormats *converter,
                                                const JobControl &job) const override;
    Result<IntakeReading> preview(const QString &store, const QString &file) const override;
    Result<IntakeReading> review(const QString &store, const std::shared_ptr<const OpenLot> &lot,
                                 const LotMending &mending, const std::shared_ptr<const DraftedLot> &drafted,
                                 const JobControl &job) const override;
    Result<BatchId> commit(const QString &store, const IntakeReading &reading, const LotMending &mending,
                           const QString &user, const JobControl &job) const override;
    Result<std::vector<Batch>> batches(const QString &store) const override;

private:
    const Clock &m_clock;
    ChangeBus &m_bus;
};

} // namespace dondoc
