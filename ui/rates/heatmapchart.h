// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/ratechart.h"

namespace dondoc {

/// Units down, months across: how each unit's cumulative rate stood at the end of each month of one table,
/// with its target for that month. Months of different tables (63 and 34 provinces) are never put side by
/// side.
class HeatMapChart final : public RateChart
{
public:
    /// `cells`: the rows of all months of the table, in the board's order.
    explicit HeatMapChart(std::vector<RateRow> cells);

    QString title() const override;
    QString subtitle() const override;
    double smallestWidth(const ChartStyle &style) const override;
    double smallestHeight(double width, const ChartStyle &style) const override;
    QSizeF naturalSize(const ChartStyle &style) const override;
    std::vector<LegendItem> legend() const override;
    ChartScene compose(QSizeF size, const ChartStyle &style) const override;
    /// "Tháng 4/2025: Bộ Công Thương, đạt 59,92, …".
    QString spoken(int row) const override;

private:
    /// A line of the map.
    struct Unit {
        AgencyId agency;
        RateUnitKind kind = RateUnitKind::Ministry;
        QString label;
        std::vector<int> cells; ///< in rows(), by month; -1 where the month has none
    };
    struct Line {
        int unit = -1; ///< in m_units, or -1 for a section's heading
        RateUnitKind kind = RateUnitKind::Ministry;
    };
    struct Measure;
    struct Later;

    /// Each begins with a section's heading.
    std::vector<std::vector<Line>> columns(int count) const;
    double heightAt(double pitch, double width, const ChartStyle &style) const;
    double widestLabel(const QFont &font) const;
    Measure measure(double width, const ChartStyle &style) const;
    QStringList metInEveryMonth() const;
    void composeCaptions(ChartScene &scene, const Measure &measure, QPointF topLeft,
                         const ChartStyle &style) const;
    /// Of thousands of units only the cells' places are laid out; what is in them when they are drawn.
    void composeColumn(ChartScene &scene, const std::shared_ptr<const Later> &later,
                       const std::vector<Line> &lines, QPointF topLeft, double pitch) const;
    /// Only their places; they are drawn later.
    void composeMarks(ChartScene &scene, const Measure &measure, const Unit &unit, const QRectF &rect) const;
    /// With those cells that lie between the left and right of `reach`.
    void composeUnit(ChartScene &scene, const Measure &measure, const Unit &unit, const QRectF &rect,
                     const ChartStyle &style, const QRectF &reach) const;

    std::vector<QDate> m_months;
    std::vector<Unit> m_units;
    mutable std::optional<std::pair<QFont, double>> m_labelsMeasured; ///< in which font, the widest
};

} // namespace dondoc
