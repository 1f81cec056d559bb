// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/ratechart.h"

namespace dondoc {

/// The totals that documents give for all units, the ministries and the provinces, against the national goal.
/// They are never averaged from units: a block nobody gave a figure for stays blank. Another document's
/// figure for the same block stands beside it as a pin, with its source.
class BlockChart final : public RateChart
{
public:
    BlockChart(std::vector<RateRow> blocks, const RatePeriod &period, double goal);

    QString title() const override;
    QString subtitle() const override;
    double smallestWidth(const ChartStyle &style) const override;
    double smallestHeight(double width, const ChartStyle &style) const override;
    QSizeF naturalSize(const ChartStyle &style) const override;
    std::vector<LegendItem> legend() const override;
    ChartScene compose(QSizeF size, const ChartStyle &style) const override;
    QString spoken(int row) const override;

private:
    struct Measure;

    Measure measure(double width, const ChartStyle &style) const;
    /// "thiếu 28,3 điểm so với 80"; beside the goal's own line without the goal.
    QString gapInWords(const RateRow &block, bool saysGoal = true) const;
    QString pinWords(const RateRow &block) const;
    void composeAxis(ChartScene &scene, const Measure &measure, double top, const ChartStyle &style) const;
    void composeBlock(ChartScene &scene, const Measure &measure, int row, const QRectF &rect,
                      const ChartStyle &style) const;
    void composeBar(ChartScene &scene, const Measure &measure, const RateRow &block, double y,
                    const ChartStyle &style) const;

    RatePeriod m_period;
    double m_goal;
};

} // namespace dondoc
