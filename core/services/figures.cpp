// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figures.h"

#include "core/services/cataloguesettings.h"

#include <algorithm>
#include <optional>

namespace dondoc {

namespace {

Status readDaily(LoadedStore &loaded, const Store &store, QDate asOf)
{
    loaded.dailyOn = asOf;
    loaded.dailyRates.clear();
    const QDate month = loaded.rates->monthToRead(asOf);
    if (month.isNull())
        return Done{};
    auto daily = store.loadRatesOf(month, asOf);
    if (!daily)
        return daily.error();
    loaded.dailyRates = std::move(*daily);
    return Done{};
}

/// Reads one part into its place; its error, where there is one.
template<class T, class Place> std::optional<Error> take(Result<T> read, Place &&place)
{
    if (!read)
        return read.error();
    place(std::move(*read));
    return std::nullopt;
}

std::optional<Error> loadDirectory(const Store &store, LoadedStore &loaded)
{
    return take(store.loadDirectory(), [&](AgencyDirectory &&directory) {
        loaded.directory = std::make_shared<const AgencyDirectory>(std::move(directory));
    });
}

/// What is small, and read anew each time.
std::optional<Error> loadRest(const Store &store, LoadedStore &loaded)
{
    auto failed = take(store.loadFindings(), [&](std::vector<Finding> &&findings) {
        loaded.findings = std::make_shared<const std::vector<Finding>>(std::move(findings));
    });
    if (!failed)
        failed = take(store.loadReviews(),
                      [&](std::vector<Review> &&reviews) { loaded.reviews = std::move(reviews); });
    if (!failed)
        failed = take(store.loadLetters(),
                      [&](std::vector<Letter> &&letters) { loaded.letters = std::move(letters); });
    loaded.office = std::make_shared<const OfficeCatalogue>(loadCatalogue(store));
    return failed;
}

/// Documents are shared rows: another date or secrecy of one shows in every task it assigns; and the order of
/// the tasks is that of their sources.
bool concernsOthers(const Task &before, const Task &after)
{
    return before.directives != after.directives || before.source != after.source;
}

/// False where that does not say all: then the whole store is to be read.
Result<bool> replaceTasks(const Store &store, const std::vector<TaskId> &changed, TaskRecords &tasks)
{
    auto read = store.loadTasks(changed);
    if (!read)
        return read.error();
    size_t replaced = 0;
    for (std::shared_ptr<const TaskRecord> &task : tasks) {
        const auto now = read->constFind(task->task.id);
        if (now == read->cend())
            continue;
        if (concernsOthers(task->task, now->task))
            return false;
        task = std::make_shared<const TaskRecord>(*now);
        ++replaced;
    }
    return replaced == changed.size();
}

/// With the rates that came in daily and hold on that day.
Result<LoadedStore> ofDay(LoadedStore loaded, const Store &store, QDate asOf)
{
    if (asOf.isValid() && needsDaily(loaded, asOf)) {
        if (const Status daily = readDaily(loaded, store, asOf); !daily)
            return daily.error();
    }
    return loaded;
}

} // namespace

Result<LoadedStore> loadStore(const Store &store, QDate asOf, const JobControl &job)
{
    LoadedStore loaded;
    // First, so that what is written meanwhile is read once more rather than missed.
    auto failed = take(store.moment(), [&](qint64 moment) { loaded.moment = moment; });
    if (!failed)
        failed = loadDirectory(store, loaded);
    if (!failed)
        failed = take(store.loadTasks(job), [&](TaskRecords &&tasks) { loaded.tasks = std::move(tasks); });
    if (!failed)
        failed = take(store.loadRateFigures(), [&](RateData &&rates) {
            loaded.rates = std::make_shared<const RateData>(std::move(rates));
        });
    if (!failed)
        failed = loadRest(store, loaded);
    return failed ? Result<LoadedStore>(*failed) : ofDay(std::move(loaded), store, asOf);
}

Result<LoadedStore> loadStoreAgain(const Store &store, const LoadedStore &earlier, const JobControl &job)
{
    const auto changes = store.changesSince(earlier.moment);
    if (!changes)
        return changes.error();
    if (changes->isMany)
        return loadStore(store, {}, job);
    LoadedStore loaded = earlier;
    loaded.moment = changes->last;
    const auto isWhole = replaceTasks(store, changes->tasks, loaded.tasks);
    if (!isWhole)
        return isWhole.error();
    if (!*isWhole)
        return loadStore(store, {}, job);
    auto failed = changes->hasDirectory ? loadDirectory(store, loaded) : std::nullopt;
    if (!failed)
        failed = loadRest(store, loaded);
    return failed ? Result<LoadedStore>(*failed) : Result<LoadedStore>(std::move(loaded));
}

bool needsDaily(const LoadedStore &loaded, QDate asOf)
{
    return loaded.dailyOn != asOf && loaded.rates->monthToRead(asOf).isValid();
}

Status readDaily(LoadedStore &loaded, const QString &path, QDate asOf)
{
    const auto store = Store::open(path, OpenMode::ReadOnly);
    if (!store)
        return store.error();
    return readDaily(loaded, **store, asOf);
}

Result<RateBoard> ratesOn(const Figures &figures, const QString &path, QDate day)
{
    std::vector<RateValue> daily;
    if (const QDate month = figures.rateData->monthToRead(day); month.isValid()) {
        const auto store = Store::open(path, OpenMode::ReadOnly);
        if (!store)
            return store.error();
        auto read = (*store)->loadRatesOf(month, day);
        if (!read)
            return read.error();
        daily = std::move(*read);
    }
    return buildRates(*figures.rateData, *figures.board.directory, day, Indicator::onlineDossiers, daily,
                      &figures.rates);
}

Figures figuresOf(const LoadedStore &loaded, QDate asOf, QDate since, const Figures *earlier)
{
    Figures figures;
    if (since.isNull())
        since = lastReviewBefore(loaded.reviews, asOf);
    figures.board =
        buildBoard(loaded.tasks, loaded.directory, asOf, {since, {}, earlier ? &earlier->board : nullptr});
    figures.board.office = loaded.office;
    for (const Letter &letter : loaded.letters) {
        if (letter.sentOn > asOf)
            continue;
        figures.letters.push_back(letter);
        figures.board.hasAsked = true;
        const auto load = std::ranges::find(figures.board.loads, letter.agency, &AgencyLoad::agency);
        if (letter.isUnanswered(asOf) && load != figures.board.loads.end())
            load->isSilent = true;
    }
    figures.reviews = loaded.reviews;
    Q_ASSERT(!needsDaily(loaded, asOf));
    const bool isOfSameRates =
        earlier && earlier->rateData == loaded.rates && earlier->board.directory == loaded.directory;
    figures.rates = buildRates(*loaded.rates, *loaded.directory, asOf, Indicator::onlineDossiers,
                               loaded.dailyRates, isOfSameRates ? &earlier->rates : nullptr);
    figures.questions = questionsOf(figures.board, figures.rates);
    figures.rateData = loaded.rates;
    figures.findings = loaded.findings;
    return figures;
}

} // namespace dondoc
