// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/blockchart.h"
#include "ui/rates/heatmapchart.h"
#include "ui/rates/mergerchart.h"
#include "ui/rates/rankingchart.h"
#include "ui/rates/scatterchart.h"
#include "ui/rates/tilemapchart.h"
#include "ui/rates/trendchart.h"

namespace dondoc {

namespace {

std::unique_ptr<RateChart> makeTileMap(const RateBoard &board, const RatePeriod &period,
                                       const AgencyDirectory *directory)
{
    if (period.scheme != ProvinceScheme::Since2025July)
        return nullptr;
    std::vector<RateRow> provinces = unitsOf(board, period);
    std::erase_if(provinces, [](const RateRow &row) { return row.kind != RateUnitKind::Province; });
    QSet<AgencyId> questioned;
    if (directory) {
        for (const MergerQuestion &question : mergerQuestions(board, *directory))
            questioned.insert(question.unit);
    }
    return std::make_unique<TileMapChart>(std::move(provinces), period, std::move(questioned));
}

/// With the period before where none is given.
std::unique_ptr<RateChart> makeComparison(const RateBoard &board, const RatePeriod &period,
                                          std::vector<RateRow> units, const EarlierDate &given)
{
    RatePeriod earlier = given.period;
    if (earlier.month.isNull()) {
        const std::vector<RatePeriod> before = periodsBefore(board, period);
        earlier = before.empty() ? RatePeriod{} : before.back();
    }
    if (!earlier.to.isValid() || !(earlier.to < period.to))
        return nullptr;
    return ScatterChart::betweenDates(unitsUpTo(given.board ? *given.board : board, earlier),
                                      std::move(units), earlier, period);
}

} // namespace

bool hasChart(ChartKind kind, const RateBoard &board, const RatePeriod &period,
              const AgencyDirectory *directory, const std::vector<AgencyId> &agencies,
              const EarlierDate &earlier)
{
    switch (kind) {
    case ChartKind::Ranking:
    case ChartKind::Blocks:
    case ChartKind::HeatMap:
    case ChartKind::Scatter:
        return hasUnits(board, period);
    case ChartKind::TileMap:
    case ChartKind::Trend:
    case ChartKind::Merger:
    case ChartKind::Compare:
        break;
    }
    return makeChart(kind, board, period, directory, agencies, earlier) != nullptr;
}

std::unique_ptr<RateChart> makeChart(ChartKind kind, const RateBoard &board, const RatePeriod &period,
                                     const AgencyDirectory *directory, const std::vector<AgencyId> &agencies,
                                     const EarlierDate &earlier)
{
    std::vector<RateRow> units = unitsOf(board, period);
    if (units.empty())
        return nullptr;
    switch (kind) {
    case ChartKind::Ranking:
        return std::make_unique<RankingChart>(std::move(units), period, board.goal);
    case ChartKind::Blocks:
        return std::make_unique<BlockChart>(blocksOf(board, period), period, board.goal);
    case ChartKind::HeatMap:
        return std::make_unique<HeatMapChart>(unitsOfTable(board, period));
    case ChartKind::TileMap:
        return makeTileMap(board, period, directory);
    case ChartKind::Trend:
        return TrendChart::of(agencies.empty() ? std::vector{units.front().agency} : agencies, board,
                              directory);
    case ChartKind::Scatter:
        return ScatterChart::againstTargets(std::move(units), period, board.goal);
    case ChartKind::Merger:
        return directory ? MergerChart::of(board, *directory) : nullptr;
    case ChartKind::Compare:
        return makeComparison(board, period, std::move(units), earlier);
    }
    return nullptr;
}

} // namespace dondoc
