// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/ratechart.h"

namespace dondoc {

/// One unit or several through the months: the cumulative rate at each cut-off and, of one, its target for
/// each month. Units of the 63 that merged in July 2025 end at a break; the merged unit begins after it with
/// its parts beside it, never joined by a line (history is not rewritten onto the successor). The other units
/// of the year lie faint behind, so that one line is read among all. Several units are told apart by the dash
/// of the line and the shape of its points, and each is named at its end.
class TrendChart final : public RateChart
{
public:
    static constexpr size_t mostUnits = 6; ///< more lines than that cannot be told apart in black and white
    static constexpr int mostOthers = 120; ///< faint lines; of more units the range is shown

    /// Of the first `mostUnits` that have achieved values; null when none has. Without a directory a merger
    /// is not shown.
    static std::unique_ptr<TrendChart> of(const std::vector<AgencyId> &agencies, const RateBoard &board,
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
    struct Point {
        QDate to;
        double value;
    };
    struct Range {
        QDate to;
        double lowest, highest;
    };
    struct Plot;
    struct SideLabel;

    TrendChart(std::vector<RateRow> rows, std::vector<Series> series, double goal);

    void setOthers(const std::vector<RateRow> &subjects, const RateBoard &board);

    bool hasMerger() const { return int(m_series.size()) > m_subjects; }
    bool isSeveral() const { return m_subjects > 1; }
    const RateRow &lastOf(const Series &series) const;
    QString severalTitle() const;
    double leftRoom(const ChartStyle &style) const;
    double rightRoom(const ChartStyle &style) const;
    QPen penOf(size_t series, const ChartStyle &style) const;
    void composeMark(ChartScene &scene, size_t series, QPointF point, const ChartStyle &style) const;
    void composeLines(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    void composeOthers(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    void composeAxes(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    void composePoints(ChartScene &scene, const Plot &plot, size_t series, const ChartStyle &style) const;
    void composeSubjectLabels(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    void composeSideLabels(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;
    void composeEndLabels(ChartScene &scene, const Plot &plot, const ChartStyle &style) const;

    std::vector<Series> m_series; ///< the subjects first
    int m_subjects = 0;
    std::vector<std::vector<Point>> m_others; ///< or else m_ranges, by cut-off
    std::vector<Range> m_ranges;
    std::vector<QDate> m_cutOffs;
    double m_goal;
};

} // namespace dondoc
