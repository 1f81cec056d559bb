// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figures.h"

#include "core/services/cataloguesettings.h"

#include <algorithm>

namespace dondoc {

Result<LoadedStore> loadStore(const Store &store, const JobControl &job)
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
    auto rates = store.loadRates();
    if (!rates)
        return rates.error();
    loaded.rates = std::make_shared<const RateData>(std::move(*rates));
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
    figures.rates = buildRates(*loaded.rates, *loaded.directory, asOf);
    figures.questions = questionsOf(figures.board, figures.rates);
    figures.rateData = loaded.rates;
    figures.findings = loaded.findings;
    return figures;
}

} // namespace dondoc
