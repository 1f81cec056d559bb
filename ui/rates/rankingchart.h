// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/ratechart.h"

namespace dondoc {

/// Every unit of a month by what it achieved, against its own target and the national goal, on the full scale
/// so that the distance to the goal is seen. Two columns where the width allows; the rows keep a pitch of at
/// least 15 px and the axis stays while they scroll.
class RankingChart final : public RateChart
{
public:
    /// `units`: ministries and provinces of one period.
    RankingChart(std::vector<RateRow> units, const RatePeriod &period, double goal);

    QString title() const override;
    QString subtitle() const override;
    double smallestWidth(const ChartStyle &style) const override;
    double smallestHeight(double width, const ChartStyle &style) const override;
    QSizeF naturalSize(const ChartStyle &style) const override;
    std::vector<LegendItem> legend() const override;
    ChartScene compose(QSizeF size, const ChartStyle &style) const override;

private:
    struct Line;
    struct Measure;
    struct Column;

    std::vector<std::vector<Line>> columns(int count) const;
    static double heightOf(const std::vector<Line> &column, double pitch);
    QString heading(const std::vector<Line> &column, size_t line) const;
    double widestLabel(const Measure &measure) const;
    Measure measure(double width, const ChartStyle &style) const;
    void composeAxis(ChartScene &scene, const Measure &measure, double left, double top,
                     const ChartStyle &style) const;
    /// As far as `reach` goes.
    void composeColumn(ChartScene &scene, const Column &column, const QRectF &reach,
                       const ChartStyle &style) const;
    /// Of thousands of units only the places; what is in them when they are drawn.
    void composeLater(ChartScene &scene, Column column, const ChartStyle &style) const;
    void composeHeadingLine(ChartScene &scene, const QString &words, const QRectF &rect,
                            const ChartStyle &style) const;
    void composeUnit(ChartScene &scene, const Measure &measure, int row, const QRectF &rect,
                     const ChartStyle &style) const;
    void composeAchieved(ChartScene &scene, const Measure &measure, int row, const QRectF &rect,
                         const ChartStyle &style) const;
    void composeTarget(ChartScene &scene, const Measure &measure, int row, const QRectF &rect,
                       const ChartStyle &style) const;

    RatePeriod m_period;
    double m_goal;
    mutable std::optional<std::pair<QFont, double>> m_labelsMeasured; ///< once for all sizes of one font
};

} // namespace dondoc
