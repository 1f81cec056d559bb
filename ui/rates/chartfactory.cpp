// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/blockchart.h"
#include "ui/rates/rankingchart.h"

namespace dondoc {

std::unique_ptr<RateChart> makeChart(ChartKind kind, const RateBoard &board, const RatePeriod &period)
{
    const std::vector<RateRow> units = unitsOf(board, period);
    if (units.empty())
        return nullptr;
    switch (kind) {
    case ChartKind::Ranking:
        return std::make_unique<RankingChart>(units, period, board.goal);
    case ChartKind::Blocks:
        return std::make_unique<BlockChart>(blocksOf(board, period), period, board.goal);
    case ChartKind::HeatMap:
    case ChartKind::TileMap:
    case ChartKind::Trend:
        break;
    }
    return nullptr;
}

} // namespace dondoc
