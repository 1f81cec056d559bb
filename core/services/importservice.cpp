// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importservice.h"

#include "core/intake/taskmaker.h"
#include "core/services/cataloguesettings.h"
#include "core/services/editservice.h"
#include "core/services/secrecyrule.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

Error noTable(const QString &file)
{
    return {QStringLiteral("noTable"),
            Words::tr("No table of tasks or rates was recognised. Check that the file has a header row "
                      "such as “Nhiệm vụ – Cơ quan chủ trì – Thời hạn”."),
            file};
}

Error cancelled()
{
    return {QStringLiteral("cancelled"), Words::tr("The import was cancelled; nothing was changed."), {}};
}

bool isAnyKnown(const SheetDraft &sheet, const QHash<QString, KnownTask> &known)
{
    if (sheet.form)
        return true;
    if (known.isEmpty())
        return false;
    if (sheet.waiting)
        return std::ranges::any_of(sheet.waiting->identities(),
                                   [&](IdentityKey key) { return known.contains(key.text()); });
    return std::ranges::any_of(sheet.tasks,
                               [&](const NewTask &task) { return known.contains(task.sighting.identity); });
}

bool isAnyKnown(const std::vector<FileDraft> &drafts, const QHash<QString, KnownTask> &known)
{
    return std::ranges::any_of(drafts, [&](const FileDraft &file) {
        return std::ranges::any_of(file.sheets,
                                   [&](const SheetDraft &sheet) { return isAnyKnown(sheet, known); });
    });
}

int waitingTasks(const std::vector<FileDraft> &surveys)
{
    int count = 0;
    for (const FileDraft &file : surveys) {
        for (const SheetDraft &sheet : file.sheets)
            count += sheet.waiting ? sheet.taskRowCount() : 0;
    }
    return count;
}

QStringList namesOf(const std::vector<FileDraft> &drafts)
{
    QStringList names;
    for (const FileDraft &file : drafts)
        names << QFileInfo(file.file).fileName();
    return names;
}

/// Row by row.
bool doesTheSame(const ImportPlan &a, const ImportPlan &b)
{
    return std::ranges::equal(a.files, b.files, [](const PlannedFile &fileA, const PlannedFile &fileB) {
        return std::ranges::equal(fileA.sheets, fileB.sheets,
                                  [](const PlannedSheet &sheetA, const PlannedSheet &sheetB) {
                                      return sheetA.rows == sheetB.rows;
                                  });
    });
}

/// As the store says it of any other batch.
Error stale(const QStringList &files)
{
    return {QStringLiteral("stale"),
            QCoreApplication::translate("Store",
                                        "The store changed after this was prepared (%1). Nothing was kept; "
                                        "look at it as it is now and do it once more.")
                .arg(files.join(QStringLiteral(", "))),
            {}};
}

/// A survey's tasks all at once.
void makeTasks(std::vector<FileDraft> &surveys)
{
    for (FileDraft &file : surveys) {
        for (SheetDraft &sheet : file.sheets) {
            if (const auto waiting = std::exchange(sheet.waiting, nullptr))
                sheet.tasks = waiting->make(sheet, waiting->size());
        }
    }
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

/// Reads files one by one; holds what surveys need as long as they live.
class ImportService::Reader
{
public:
    enum class Depth { Drafts, Survey };

    Reader(const Store &store, const Clock &clock, AgencyDirectory directory, DraftOptions options)
        : m_directory(std::move(directory))
        , m_matcher(m_directory)
        , m_office(loadCatalogue(store))
        , m_options(std::move(options))
    {
        if (m_options.today.isNull())
            m_options.today = clock.today();
        if (m_options.headers.entries().isEmpty())
            m_options.headers =
                HeaderMemory::fromJson(store.setting(QString::fromLatin1(HeaderMemory::settingKey)));
    }

    Result<std::vector<FileDraft>> read(const QStringList &paths, Depth depth, const JobControl &job,
                                        const OlderFormats *converter) const
    {
        std::vector<FileDraft> drafts;
        for (const QString &path : paths) {
            auto workbook = readWorkbookOrConvert(path, converter, job);
            if (!workbook)
                return workbook.error();
            const SecrecyMarks marks = secrecyOf(*workbook);
            if (const QString mark = marks.highest(); !mark.isEmpty() && !m_office.acceptsMarked)
                return markedRefusal(path, mark);
            const auto draft = depth == Depth::Survey ? surveyWorkbook : takeWorkbook;
            drafts.push_back(draft(std::move(*workbook), path, m_matcher, m_directory, m_options, job));
            markDirectives(drafts.back(), marks);
            if (job.isCancelled())
                return cancelled();
        }
        if (!std::ranges::any_of(drafts, &FileDraft::hasRecognisedTable))
            return noTable(paths.value(0));
        return drafts;
    }

private:
    static FileDraft takeWorkbook(Workbook &&workbook, const QString &file, const AgencyMatcher &matcher,
                                  const AgencyDirectory &directory, const DraftOptions &options,
                                  const JobControl &job)
    {
        return draftWorkbook(std::move(workbook), file, matcher, directory, options, job);
    }

    AgencyDirectory m_directory;
    AgencyMatcher m_matcher;
    OfficeCatalogue m_office;
    DraftOptions m_options;
};

Result<std::vector<FileDraft>> ImportService::read(const QStringList &paths, const DraftOptions &options,
                                                   const JobControl &job, const OlderFormats *converter) const
{
    auto directory = m_store.loadDirectory();
    if (!directory)
        return directory.error();
    return Reader(m_store, m_clock, std::move(*directory), options)
        .read(paths, Reader::Depth::Drafts, job, converter);
}

Result<ImportService::Imported> ImportService::import(const QStringList &paths, const DraftOptions &options,
                                                      const QString &user, const JobControl &job,
                                                      const OlderFormats *converter)
{
    auto directory = m_store.loadDirectory();
    if (!directory)
        return directory.error();
    const Reader reader(m_store, m_clock, std::move(*directory), options);
    auto surveys = reader.read(paths, Reader::Depth::Survey, job, converter);
    if (!surveys)
        return surveys.error();
    const auto known = this->known(*surveys);
    if (!known)
        return known.error();
    return write(std::move(*surveys), *known, user, job);
}

/// Rows that the store knows may change what it holds and must be seen beside it; others go straight in.
Result<ImportService::Imported> ImportService::write(std::vector<FileDraft> surveys, const KnownState &known,
                                                     const QString &user, const JobControl &job)
{
    const int tasks = isAnyKnown(surveys, known.tasks) ? 0 : waitingTasks(surveys);
    Imported imported;
    if (tasks == 0) {
        makeTasks(surveys);
        imported.plan = planImport(std::move(surveys), known);
        auto batch = commit(std::move(imported.plan), user, job);
        if (!batch)
            return batch.error();
        imported.batch = *batch;
        return imported;
    }
    BatchWrite write;
    write.user = user;
    write.files = namesOf(surveys);
    const BatchStream stream{tasks, [&](BatchWrite &rest, NewTaskSink &sink) {
                                 imported.plan = planImport(std::move(surveys), known, {}, &sink);
                                 rest = std::move(imported.plan.batch);
                                 rest.user = user;
                                 return Status(Done{});
                             }};
    auto batch = EditService(m_store, m_clock, m_bus).apply(write, stream, job);
    if (!batch)
        return batch.error();
    imported.batch = *batch;
    return imported;
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
        auto directory = m_store.loadDirectory();
        if (!directory)
            return directory.error();
        known.directory = std::make_shared<const AgencyDirectory>(std::move(*directory));
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

Result<BatchId> ImportService::accept(const std::vector<FileDraft> &drafts, const SetAsideRows &setAside,
                                      const ImportPlan &shown, BatchWrite rest, const JobControl &job)
{
    if (shown.added == 0 && shown.batch.isEmpty() && rest.isEmpty())
        return BatchId{};
    const auto known = this->known(drafts);
    if (!known)
        return known.error();
    rest.files = namesOf(drafts);
    const BatchStream stream{shown.added, [&](BatchWrite &batch, NewTaskSink &sink) -> Status {
                                 ImportPlan plan = planImport(drafts, *known, setAside, &sink);
                                 if (!job.isCancelled() && !doesTheSame(plan, shown))
                                     return stale(plan.batch.files);
                                 plan.batch.user = batch.user;
                                 plan.batch.confirmedAliases = std::move(batch.confirmedAliases);
                                 plan.batch.settings = std::move(batch.settings);
                                 batch = std::move(plan.batch);
                                 return Done{};
                             }};
    return EditService(m_store, m_clock, m_bus).apply(rest, stream, job);
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
