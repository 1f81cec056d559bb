// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/ratechart.h"
#include "ui/rates/tilegrid.h"

#include <QHash>
#include <QSet>

namespace dondoc {

/// The 34 provinces and cities as equal tiles in their places, coloured on the heat scale. All tiles are
/// drawn whatever the data; Quần đảo Hoàng Sa (Đà Nẵng) and Quần đảo Trường Sa (Khánh Hòa) always, with both
/// lines.
class TileMapChart final : public RateChart
{
public:
    /// `questioned`: merged units whose rate lies outside their parts' (a "?" in the tile).
    TileMapChart(std::vector<RateRow> provinces, const RatePeriod &period, QSet<AgencyId> questioned);

    QString title() const override;
    QString subtitle() const override;
    double smallestWidth(const ChartStyle &style) const override;
    double smallestHeight(double width, const ChartStyle &style) const override;
    bool staysWhole() const override { return true; }
    QSizeF naturalSize(const ChartStyle &style) const override;
    std::vector<LegendItem> legend() const override;
    ChartScene compose(QSizeF size, const ChartStyle &style) const override;

private:
    int rowNamed(const char16_t *province) const;
    void composeTile(ChartScene &scene, const Tile &tile, const QRectF &rect, const ChartStyle &style) const;
    void composeFoot(ChartScene &scene, int row, const QRectF &rect, const ChartStyle &style) const;
    void composeArchipelago(ChartScene &scene, const ArchipelagoTile &tile, const QRectF &rect,
                            const ChartStyle &style) const;

    RatePeriod m_period;
    QSet<AgencyId> m_questioned;
    QHash<QString, int> m_byName;
};

} // namespace dondoc
