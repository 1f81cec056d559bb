// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figures.h"

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
    return loaded;
}

Figures figuresOf(const LoadedStore &loaded, QDate asOf, QDate since)
{
    Figures figures;
    figures.board = buildBoard(loaded.tasks, loaded.directory, asOf, {since, {}});
    figures.rates = buildRates(*loaded.rates, *loaded.directory, asOf);
    figures.questions = questionsOf(figures.board, figures.rates);
    figures.rateData = loaded.rates;
    figures.findings = loaded.findings;
    return figures;
}

} // namespace dondoc
