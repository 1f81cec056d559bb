// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/ratechart.h"

namespace dondoc {

/// One unit through the months: its cumulative rate at each cut-off and its target for each month. Units of
/// the 63 that merged in July 2025 end at a break; the merged unit begins after it with its parts beside it,
/// never joined by a line (history is not rewritten onto the successor). The other units of the year lie
/// faint behind, so that one line is read among all.
class TrendChart final : public RateChart
{
public:
    /// Null when the agency has no achieved value. Without a directory a merger is not shown.
    static std::unique_ptr<TrendChart> of(AgencyId agency, const RateBoard &board,
                                          const AgencyDirectory *directory);

    QString title() const override;
    QString subtitle() const override;
    double smallestWidth(const ChartStyle &style) const override;
    double smallestHeight(double width, const ChartStyle &style) const override;
    QSizeF naturalSize(const ChartStyle &style) const override;
    std::vector<LegendItem> legend() const override;
    ChartScene compose(QSizeF size, const ChartStyle &style) const override;
    QString spoken(int row) const override;

private:
    enum class Role { Subject, Part, Successor };
    struct Series {
        Role role;
        int first, count; ///< in rows(), by cut-off
    };
    struct Plot;

    TrendChart(std::vector<RateRow> rows, std::vector<Series> series,
               std::vector<std::vector<RateRow>> others, double goal);

    bool hasMerger() const { return m_series.size() > 1; }
    void composeAxes(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    void composeOthers(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    void composeSeries(ChartScene &scene, const Plot &plot, const Series &series,
                       const ChartStyle &style) const;
    void composeSubjectLabels(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    void composeSideLabels(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;

    std::vector<Series> m_series; ///< the subject first
    std::vector<std::vector<RateRow>> m_others;
    std::vector<QDate> m_cutOffs;
    double m_goal;
};

} // namespace dondoc
