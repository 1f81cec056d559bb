// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/ratechart.h"

namespace dondoc {

/// Every unit as a point between two figures of its own: its target across and what it achieved up, or what
/// it had achieved at an earlier cut-off across and at a later one up. On the diagonal the two are equal.
/// Figures are set side by side, never subtracted: cumulative rates of two dates have no difference to state.
class ScatterChart final : public RateChart
{
public:
    static std::unique_ptr<ScatterChart> againstTargets(std::vector<RateRow> units, const RatePeriod &period,
                                                        double goal);
    /// Null when no unit has a figure at both. `rows()` are those of the later period.
    static std::unique_ptr<ScatterChart> betweenDates(const std::vector<RateRow> &earlier,
                                                      std::vector<RateRow> later, const RatePeriod &from,
                                                      const RatePeriod &to);

    QString title() const override;
    QString subtitle() const override;
    double smallestWidth(const ChartStyle &style) const override;
    double smallestHeight(double width, const ChartStyle &style) const override;
    QSizeF naturalSize(const ChartStyle &style) const override;
    std::vector<LegendItem> legend() const override;
    ChartScene compose(QSizeF size, const ChartStyle &style) const override;
    QString spoken(int row) const override;

private:
    struct Point {
        int row = -1;
        std::optional<double> across; ///< nothing: stands in the strip of units without one
        double up = 0;
    };
    struct Plot;

    ScatterChart(std::vector<RateRow> rows, const RatePeriod &period, double goal);

    bool isBetweenDates() const { return m_from.month.isValid(); }
    QString againstTargetsTitle() const;
    QString betweenDatesTitle() const;
    QString acrossName() const;
    QString upName() const;
    void composeAxes(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    void composePoints(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    /// Points as they are named, while there is room: between dates those that moved most first.
    std::vector<size_t> namingOrder() const;
    void composeNames(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;

    RatePeriod m_period, m_from; ///< m_from: only between dates
    double m_goal;
    std::vector<Point> m_points;
};

} // namespace dondoc
