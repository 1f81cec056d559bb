// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/indicatorstanding.h"
#include "ui/rates/ratechart.h"

namespace dondoc {

/// An indicator of the whole country over time, against its target: one line through what was given, days
/// apart as the calendar has them, and the target as a dashed line up to its day. Nothing is filled in
/// between figures, and nothing is foretold.
class IndicatorChart final : public RateChart
{
public:
    /// Null where fewer than two days are known: a single figure is no movement.
    static std::unique_ptr<IndicatorChart> of(const IndicatorStanding &standing,
                                              std::vector<IndicatorFigure> figures);

    QString title() const override;
    QString subtitle() const override;
    double smallestWidth(const ChartStyle &style) const override;
    double smallestHeight(double width, const ChartStyle &style) const override;
    QSizeF naturalSize(const ChartStyle &style) const override;
    std::vector<LegendItem> legend() const override;
    ChartScene compose(QSizeF size, const ChartStyle &style) const override;
    QString spoken(int row) const override;

private:
    struct Plot;

    IndicatorChart(const IndicatorStanding &standing, std::vector<IndicatorFigure> figures);

    /// The end of the axis: a round number above every figure and the target.
    double highest() const;
    QDate lastDay() const;
    void composeAxes(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    void composeDays(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    void composeTarget(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    void composeLine(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    void composePoints(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;

    IndicatorStanding m_standing;
    std::vector<IndicatorFigure> m_figures;
};

} // namespace dondoc
