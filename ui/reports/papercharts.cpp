// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/papercharts.h"

#include "ui/rates/ratechart.h"
#include "ui/reports/paperstyle.h"

namespace dondoc {

PaperChartPainter paperChartPainter(const RateBoard &rates)
{
    return [&rates](QPainter &painter, const QRectF &area, const PaperBlock &block) {
        const ChartKind kind = block.type == BlockType::RankingChart ? ChartKind::Ranking : ChartKind::Blocks;
        const auto chart = makeChart(kind, rates, periodOf(rates, block.chartMonth));
        if (chart)
            chart->paint(painter, area, ChartStyle::paper(paperFamily()));
    };
}

} // namespace dondoc
