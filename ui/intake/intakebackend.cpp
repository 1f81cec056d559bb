// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakebackend.h"

#include "core/files/reader.h"
#include "core/services/importservice.h"

namespace dondoc {

Result<IntakeReading> StoreIntake::read(const QString &store, const QStringList &files,
                                        const JobControl &job) const
{
    auto opened = Store::open(store, OpenMode::ReadWrite);
    if (!opened)
        return opened.error();
    ImportService service(**opened, m_clock, &m_bus);
    auto drafts = service.read(files, {}, job);
    if (!drafts)
        return drafts.error();
    IntakeReading reading;
    reading.drafts = std::move(*drafts);
    for (const FileDraft &draft : reading.drafts) {
        auto workbook = readWorkbook(draft.file, {}, job); // the sheet as it looks is shown beside its drafts
        if (!workbook)
            return workbook.error();
        reading.workbooks.push_back(std::move(*workbook));
    }
    auto plan = service.plan(reading.drafts);
    if (!plan)
        return plan.error();
    reading.plan = std::move(*plan);
    return reading;
}

Result<ImportPlan> StoreIntake::plan(const QString &store, const std::vector<FileDraft> &drafts,
                                     const SetAsideRows &setAside) const
{
    auto opened = Store::open(store, OpenMode::ReadWrite);
    if (!opened)
        return opened.error();
    return ImportService(**opened, m_clock, &m_bus).plan(drafts, setAside);
}

Result<BatchId> StoreIntake::commit(const QString &store, const ImportPlan &plan, const QString &user,
                                    const JobControl &job) const
{
    auto opened = Store::open(store, OpenMode::ReadWrite);
    if (!opened)
        return opened.error();
    return ImportService(**opened, m_clock, &m_bus).commit(plan, user, job);
}

} // namespace dondoc
