// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakebackend.h"

#include "core/files/reader.h"
#include "core/services/cataloguesettings.h"
#include "core/services/importservice.h"
#include "core/services/secrecyrule.h"

#include <QCoreApplication>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StoreIntake)
};

constexpr int previewedRows = 120;

Error cancelled()
{
    return {u"cancelled"_s, Words::tr("The reading was cancelled; nothing was changed."), {}};
}

HeaderMemory headersOf(const OpenLot &lot, const LotMending &mending)
{
    HeaderMemory headers = lot.headers;
    for (const QString &fingerprint : mending.forgottenHeaders)
        headers.forget(fingerprint);
    return headers;
}

Result<std::shared_ptr<const DraftedLot>> draft(const OpenLot &lot, const LotMending &mending,
                                                const JobControl &job)
{
    const auto directory = withNames(*lot.directory, mending.names);
    const AgencyMatcher matcher(directory);
    DraftOptions options;
    options.overrides = mending.overrides;
    options.headers = headersOf(lot, mending);
    auto drafted = std::make_shared<DraftedLot>();
    drafted->reading = mending.reading;
    for (int file = 0; file < int(lot.files.size()); ++file) {
        drafted->files.push_back(
            draftWorkbook(*lot.workbooks[size_t(file)], lot.files[file], matcher, directory, options, job));
        markDirectives(drafted->files.back(), secrecyOf(*lot.workbooks[size_t(file)]));
        if (job.isCancelled())
            return cancelled();
    }
    drafted->rows = intakeRows(drafted->files);
    drafted->questions = intakeQuestions(drafted->files, lot.workbooks, drafted->rows);
    return std::shared_ptr<const DraftedLot>(std::move(drafted));
}

/// What a plan does with a row; nothing where it does not speak of it.
const PlannedRow *plannedRow(const ImportPlan &plan, const IntakeRow &row)
{
    const auto &rows = plan.files[size_t(row.file)].sheets[size_t(row.sheet)].rows;
    const auto after = std::ranges::upper_bound(rows, row.row, {}, &PlannedRow::row);
    return after == rows.begin() || (after - 1)->row != row.row ? nullptr : &*(after - 1);
}

/// In the order of the rows; a row left out keeps the changes it would make, so that it can be taken after
/// all.
std::vector<RowPlan> rowPlans(const IntakeReading &reading, const KnownState &known,
                              const LotMending &mending)
{
    const ImportPlan whole =
        mending.leftOut.isEmpty() ? ImportPlan() : planReview(reading.drafted->files, known);
    std::vector<RowPlan> rows;
    rows.reserve(reading.drafted->rows.size());
    for (const IntakeRow &row : reading.drafted->rows) {
        const bool isLeftOut = mending.leftOut.contains(row.key);
        const PlannedRow *planned = plannedRow(isLeftOut ? whole : reading.plan, row);
        rows.push_back(planned ? RowPlan{planned->outcome, planned->changes}
                               : RowPlan{RowOutcome::SetAside, {}});
        if (isLeftOut)
            rows.back().outcome = RowOutcome::SetAside;
    }
    return rows;
}

/// From the header's first filled column on, as the memory keeps them.
HeaderMemory::Roles rolesOf(const DraftedTable &table, const Grid &grid)
{
    int first = 0;
    const auto isBlank = [&](int column) {
        for (int row = table.headerTop; row <= table.headerBottom; ++row) {
            if (!grid.at(row, column).isEmpty())
                return false;
        }
        return true;
    };
    while (first < int(table.columns.size()) && isBlank(first))
        ++first;
    HeaderMemory::Roles roles;
    for (int column = first; column < int(table.columns.size()); ++column)
        roles.push_back(table.columns[size_t(column)].role);
    return roles;
}

/// What an officer said of the columns holds for the next file with the same header; null where nothing was
/// said.
QString rememberedHeaders(const IntakeReading &reading, const LotMending &mending)
{
    HeaderMemory headers = headersOf(*reading.lot, mending);
    for (size_t position = 0; position < reading.drafted->files.size(); ++position) {
        const FileDraft &file = reading.drafted->files[position];
        for (int sheet = 0; sheet < int(file.sheets.size()); ++sheet) {
            const Grid &grid = reading.lot->workbooks[position]->sheets[size_t(sheet)];
            if (mending.overrides.value({file.file, sheet}).columns.isEmpty())
                continue;
            for (const DraftedTable &table : file.sheets[size_t(sheet)].tables)
                headers.remember(table.fingerprint, rolesOf(table, grid));
        }
    }
    const QString json = headers.toJson();
    return json == reading.lot->headers.toJson() ? QString() : json;
}

} // namespace

Result<std::shared_ptr<const OpenLot>> StoreIntake::open(const QString &store, const QStringList &files,
                                                         const std::shared_ptr<const OpenLot> &before,
                                                         const OlderFormats *converter,
                                                         const JobControl &job) const
{
    auto lot = std::make_shared<OpenLot>();
    if (before)
        *lot = *before;
    auto opened = Store::open(store, OpenMode::ReadWrite);
    if (!opened)
        return opened.error();
    auto directory = (*opened)->loadDirectory();
    if (!directory)
        return directory.error();
    lot->directory = std::make_shared<const AgencyDirectory>(std::move(*directory));
    lot->matcher = std::make_shared<const AgencyMatcher>(*lot->directory);
    lot->headers = HeaderMemory::fromJson((*opened)->setting(QLatin1String(HeaderMemory::settingKey)));
    const OfficeCatalogue office = loadCatalogue(**opened);
    for (const QString &file : files) {
        if (lot->files.contains(file))
            continue;
        auto workbook = readWorkbookOrConvert(file, converter, job);
        if (!workbook)
            return workbook.error();
        if (const QString mark = secrecyOf(*workbook).highest(); !mark.isEmpty() && !office.acceptsMarked)
            return markedRefusal(file, mark);
        lot->files += file;
        lot->workbooks.push_back(std::make_shared<const Workbook>(std::move(*workbook)));
    }
    return std::shared_ptr<const OpenLot>(std::move(lot));
}

Result<IntakeReading> StoreIntake::preview(const QString &store, const QString &file) const
{
    auto opened = Store::open(store, OpenMode::ReadOnly);
    if (!opened)
        return opened.error();
    auto directory = (*opened)->loadDirectory();
    if (!directory)
        return directory.error();
    auto workbook = readFirstRows(file, previewedRows);
    if (!workbook)
        return workbook.error();
    if (const QString mark = secrecyOf(*workbook).highest();
        !mark.isEmpty() && !loadCatalogue(**opened).acceptsMarked)
        return markedRefusal(file, mark);
    auto lot = std::make_shared<OpenLot>();
    lot->files = {file};
    lot->workbooks.push_back(std::make_shared<const Workbook>(std::move(*workbook)));
    lot->directory = std::make_shared<const AgencyDirectory>(std::move(*directory));
    lot->matcher = std::make_shared<const AgencyMatcher>(*lot->directory);
    auto drafted = draft(*lot, {}, {});
    if (!drafted)
        return drafted.error();
    IntakeReading reading;
    reading.lot = std::move(lot);
    reading.drafted = std::move(*drafted);
    reading.rows.resize(reading.drafted->rows.size());
    return reading;
}

Result<IntakeReading> StoreIntake::review(const QString &store, const std::shared_ptr<const OpenLot> &lot,
                                          const LotMending &mending,
                                          const std::shared_ptr<const DraftedLot> &drafted,
                                          const JobControl &job) const
{
    IntakeReading reading;
    reading.lot = lot;
    reading.drafted = drafted;
    if (!drafted || drafted->reading != mending.reading) {
        auto fresh = draft(*lot, mending, job);
        if (!fresh)
            return fresh.error();
        reading.drafted = std::move(*fresh);
    }
    const auto &files = reading.drafted->files;
    auto opened = Store::open(store, OpenMode::ReadWrite);
    if (!opened)
        return opened.error();
    auto known = ImportService(**opened, m_clock, &m_bus).known(files);
    if (!known)
        return known.error();
    reading.plan = planReview(files, *known, mending.leftOut);
    reading.rows = rowPlans(reading, *known, mending);
    for (const PlannedFile &file : reading.plan.files) {
        for (const PlannedSheet &sheet : file.sheets)
            reading.missing.insert(reading.missing.end(), sheet.missing.begin(), sheet.missing.end());
    }
    return reading;
}

Result<BatchId> StoreIntake::commit(const QString &store, const IntakeReading &reading,
                                    const LotMending &mending, const QString &user,
                                    const JobControl &job) const
{
    auto opened = Store::open(store, OpenMode::ReadWrite);
    if (!opened)
        return opened.error();
    BatchWrite rest;
    rest.user = user;
    rest.confirmedAliases = mending.names;
    if (const QString headers = rememberedHeaders(reading, mending); !headers.isNull())
        rest.settings.insert(QLatin1String(HeaderMemory::settingKey), headers); // undone with the rest
    return ImportService(**opened, m_clock, &m_bus)
        .accept(reading.drafted->files, mending.leftOut, reading.plan, std::move(rest), job);
}

Result<std::vector<Batch>> StoreIntake::batches(const QString &store) const
{
    auto opened = Store::open(store, OpenMode::ReadOnly);
    if (!opened)
        return opened.error();
    return (*opened)->loadBatches();
}

} // namespace dondoc
