// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/files/grid.h"
#include "core/intake/plan.h"

namespace dondoc {

/// Files as read and what importing them would do.
struct IntakeReading {
    std::vector<FileDraft> drafts;
    std::vector<Workbook> workbooks; ///< one a draft; the sheets as they look
    ImportPlan plan;
};

/// What the page asks of the core. Called in jobs, on a worker's thread; tests put their own in its place.
class IntakeBackend
{
public:
    virtual ~IntakeBackend() = default;
    virtual Result<IntakeReading> read(const QString &store, const QStringList &files,
                                       const JobControl &job) const = 0;
    virtual Result<ImportPlan> plan(const QString &store, const std::vector<FileDraft> &drafts,
                                    const SetAsideRows &setAside) const = 0;
    virtual Result<BatchId> commit(const QString &store, const ImportPlan &plan, const QString &user,
                                   const JobControl &job) const = 0;
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

    Result<IntakeReading> read(const QString &store, const QStringList &files,
                               const JobControl &job) const override;
    Result<ImportPlan> plan(const QString &store, const std::vector<FileDraft> &drafts,
                            const SetAsideRows &setAside) const override;
    Result<BatchId> commit(const QString &store, const ImportPlan &plan, const QString &user,
                           const JobControl &job) const override;

private:
    const Clock &m_clock;
    ChangeBus &m_bus;
};

} // namespace dondoc
