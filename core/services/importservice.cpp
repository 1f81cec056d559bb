// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importservice.h"

#include "core/services/cataloguesettings.h"
#include "core/services/editservice.h"
#include "core/services/secrecyrule.h"

#include <QCoreApplication>

#include <algorithm>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

Error cancelled()
{
    return {QStringLiteral("cancelled"), Words::tr("The import was cancelled; nothing was changed."), {}};
}

bool isAnyKnown(const std::vector<FileDraft> &drafts, const QHash<QString, KnownTask> &known)
{
    for (const FileDraft &file : drafts) {
        for (const SheetDraft &sheet : file.sheets) {
            if (sheet.form)
                return true;
            const bool isMet = std::any_of(sheet.tasks.begin(), sheet.tasks.end(), [&](const NewTask &task) {
                return known.contains(task.sighting.identity);
            });
            if (isMet)
                return true;
        }
    }
    return false;
}

/// The months that the drafts give figures of; only theirs are compared with what is known.
std::vector<QDate> rateMonths(const std::vector<FileDraft> &drafts)
{
    std::vector<QDate> months;
    for (const FileDraft &file : drafts) {
        for (const SheetDraft &sheet : file.sheets)
            std::ranges::transform(sheet.rates, std::back_inserter(months), &RateValue::month);
    }
    std::ranges::sort(months);
    const auto repeated = std::ranges::unique(months);
    months.erase(repeated.begin(), repeated.end());
    return months;
}

} // namespace

ImportService::ImportService(Store &store, const Clock &clock, ChangeBus *bus)
    : m_store(store)
    , m_clock(clock)
    , m_bus(bus)
{
}

Result<std::vector<FileDraft>> ImportService::read(const QStringList &paths, const DraftOptions &options,
                                                   const JobControl &job, const OlderFormats *converter) const
{
    auto directory = m_store.loadDirectory();
    if (!directory)
        return directory.error();
    const AgencyMatcher matcher(*directory);
    const OfficeCatalogue office = loadCatalogue(m_store);
    std::vector<FileDraft> drafts;
    DraftOptions settled = options;
    if (settled.today.isNull())
        settled.today = m_clock.today();
    if (settled.headers.entries().isEmpty())
        settled.headers =
            HeaderMemory::fromJson(m_store.setting(QString::fromLatin1(HeaderMemory::settingKey)));
    for (const QString &path : paths) {
        auto workbook = readWorkbookOrConvert(path, converter, job);
        if (!workbook)
            return workbook.error();
        const SecrecyMarks marks = secrecyOf(*workbook);
        if (const QString mark = marks.highest(); !mark.isEmpty() && !office.acceptsMarked)
            return markedRefusal(path, mark);
        drafts.push_back(draftWorkbook(std::move(*workbook), path, matcher, *directory, settled, job));
        markDirectives(drafts.back(), marks);
        if (job.isCancelled())
            return cancelled();
    }
    const bool isAnyRecognised = std::any_of(
        drafts.begin(), drafts.end(), [](const FileDraft &draft) { return draft.hasRecognisedTable(); });
    if (!isAnyRecognised)
        return Error{
            QStringLiteral("noTable"),
            Words::tr("No table of tasks or rates was recognised. Check that the file has a header row "
                      "such as “Nhiệm vụ – Cơ quan chủ trì – Thời hạn”."),
            paths.value(0)};
    return drafts;
}

Result<KnownState> ImportService::known(const std::vector<FileDraft> &drafts) const
{
    KnownState known;
    auto tasks = m_store.loadKnownTasks();
    if (!tasks)
        return tasks.error();
    known.tasks = std::move(*tasks);
    if (isAnyKnown(drafts, known.tasks)) { // whole records are needed only where a row may change one
        auto records = m_store.loadTasks();
        if (!records)
            return records.error();
        known.records = std::move(*records);
    }
    auto rates = m_store.loadRates(rateMonths(drafts));
    if (!rates)
        return rates.error();
    known.rates = std::move(*rates);
    auto findings = m_store.loadFindings();
    if (!findings)
        return findings.error();
    known.findings = std::move(*findings);
    return known;
}

Result<ImportPlan> ImportService::plan(const std::vector<FileDraft> &drafts,
                                       const SetAsideRows &setAside) const
{
    const auto known = this->known(drafts);
    if (!known)
        return known.error();
    return planImport(drafts, *known, setAside);
}

Result<ImportPlan> ImportService::plan(std::vector<FileDraft> &&drafts, const SetAsideRows &setAside) const
{
    const auto known = this->known(drafts);
    if (!known)
        return known.error();
    return planImport(std::move(drafts), *known, setAside);
}

Result<BatchId> ImportService::commit(const ImportPlan &plan, const QString &user, const JobControl &job)
{
    ImportPlan copy;
    copy.batch = plan.batch;
    return commit(std::move(copy), user, job);
}

Result<BatchId> ImportService::commit(ImportPlan &&plan, const QString &user, const JobControl &job)
{
    if (plan.batch.isEmpty())
        return BatchId{};
    BatchWrite batch = std::move(plan.batch);
    batch.user = user;
    return EditService(m_store, m_clock, m_bus).apply(batch, job);
}

} // namespace dondoc
