// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/papercharts.h"

#include "ui/rates/ratechart.h"
#include "ui/reports/paperstyle.h"

#include <algorithm>

namespace dondoc {

namespace {

/// A chart's own pixels across the page: so few that its labels print at 9 to 10 points.
constexpr double kRankingWidth = 640, kBlocksWidth = 560;

struct ScaledChart {
    std::unique_ptr<RateChart> chart;
    double scale = 1;  ///< points to one of the chart's pixels
    double height = 0; ///< in points
};

ScaledChart chartOf(const RateBoard &rates, const PaperBlock &block, double width)
{
    const ChartKind kind = block.type == BlockType::RankingChart ? ChartKind::Ranking : ChartKind::Blocks;
    ScaledChart scaled{makeChart(kind, rates, periodOf(rates, block.chartMonth))};
    if (!scaled.chart)
        return scaled;
    const ChartStyle style = ChartStyle::paper(paperFamily());
    scaled.scale = std::min(1.0, width / (kind == ChartKind::Ranking ? kRankingWidth : kBlocksWidth));
    scaled.height = scaled.chart->smallestHeight(width / scaled.scale, style) * scaled.scale;
    return scaled;
}

} // namespace

double RateCharts::heightFor(const PaperBlock &block, double width) const
{
    return chartOf(m_rates, block, width).height;
}

void RateCharts::paint(QPainter &painter, const QRectF &area, const PaperBlock &block) const
{
    const ScaledChart scaled = chartOf(m_rates, block, area.width());
    if (!scaled.chart)
        return;
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(scaled.scale, scaled.scale);
    scaled.chart->paint(painter, QRectF(QPointF(), area.size() / scaled.scale),
                        ChartStyle::paper(paperFamily()));
    painter.restore();
}

} // namespace dondoc
