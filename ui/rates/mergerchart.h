// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/ratechart.h"

#include <QHash>
#include <QSet>

namespace dondoc {

/// The merger of 1 July 2025 in one view: each merged unit with its parts under it, April to June as the
/// parts reported, July as the new unit did, a break between. The parts' last registered targets stand beside
/// a merged unit that has none. Nothing is added up or averaged across the break; a merged unit outside its
/// parts' range carries a question (domain.md section 5).
class MergerChart final : public RateChart
{
public:
    /// Null when the board has no merged unit with figures.
    static std::unique_ptr<MergerChart> of(const RateBoard &board, const AgencyDirectory &directory);

    QString title() const override;
    QString subtitle() const override;
    double smallestWidth(const ChartStyle &style) const override;
    double smallestHeight(double width, const ChartStyle &style) const override;
    QSizeF naturalSize(const ChartStyle &style) const override;
    std::vector<LegendItem> legend() const override;
    ChartScene compose(QSizeF size, const ChartStyle &style) const override;
    QString spoken(int row) const override;

private:
    struct Unit {
        AgencyId agency;
        QString label;
        std::vector<int> cells; ///< in rows(), by column; -1 where there is none
    };
    struct Group {
        Unit merged;
        std::vector<Unit> parts;
        size_t lines() const { return 1 + parts.size(); }
    };
    struct Measure;

    using RateChart::RateChart;

    Unit unitOf(AgencyId agency, const RateBoard &board);
    std::vector<std::vector<const Group *>> columns(int count) const;
    Measure measure(double width, const ChartStyle &style) const;
    void composeCaptions(ChartScene &scene, const Measure &measure, double left, double top,
                         const ChartStyle &style) const;
    void composeUnit(ChartScene &scene, const Measure &measure, const Unit &unit, const QRectF &rect,
                     bool isMerged, const ChartStyle &style) const;
    QString oldTargets(const Group &group) const;

    std::vector<QDate> m_months; ///< columns; those from the merger on stand after the break
    std::vector<Group> m_groups;
    QSet<AgencyId> m_questioned;
    QHash<AgencyId, QString> m_oldTargets; ///< of a merged unit's parts, in words
};

} // namespace dondoc
