// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figures.h"

#include "core/services/cataloguesettings.h"

#include <algorithm>

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

} // namespace

Result<LoadedStore> loadStore(const Store &store, QDate asOf, const JobControl &job)
{
    LoadedStore loaded;
    auto directory = store.loadDirectory();
    if (!directory)
        return directory.error();
    loaded.directory = std::make_shared<const AgencyDirectory>(std::move(*directory));
    auto tasks = store.loadTasks(job);
    if (!tasks)
        return tasks.error();
    loaded.tasks = std::move(*tasks);
    auto rates = store.loadRateFigures();
    if (!rates)
        return rates.error();
    loaded.rates = std::make_shared<const RateData>(std::move(*rates));
    if (asOf.isValid()) {
        if (const Status daily = readDaily(loaded, store, asOf); !daily)
            return daily.error();
    }
    auto findings = store.loadFindings();
    if (!findings)
        return findings.error();
    loaded.findings = std::make_shared<const std::vector<Finding>>(std::move(*findings));
    auto reviews = store.loadReviews();
    if (!reviews)
        return reviews.error();
    loaded.reviews = std::move(*reviews);
    auto letters = store.loadLetters();
    if (!letters)
        return letters.error();
    loaded.letters = std::move(*letters);
    loaded.office = std::make_shared<const OfficeCatalogue>(loadCatalogue(store));
    return loaded;
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
        const auto load = std::ranges::find(figures.board.loads, letter.agency, &AgencyLoad::agency);
        if (letter.isUnanswered(asOf) && load != figures.board.loads.end())
            load->isSilent = true;
    }
    figures.reviews = loaded.reviews;
    Q_ASSERT(!needsDaily(loaded, asOf));
    figures.rates =
        buildRates(*loaded.rates, *loaded.directory, asOf, Indicator::onlineDossiers, loaded.dailyRates);
    figures.questions = questionsOf(figures.board, figures.rates);
    figures.rateData = loaded.rates;
    figures.findings = loaded.findings;
    return figures;
}

} // namespace dondoc
