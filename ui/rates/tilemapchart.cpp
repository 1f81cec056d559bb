// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/tilemapchart.h"

#include "ui/rates/heatscale.h"
#include "ui/rates/ratewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr double smallestHeightOfTile = 32;
constexpr QSizeF usualTile(80, 38), largestTile(100, 50);
constexpr double tileGap = 2, inset = 4, tickIndent = 5;
constexpr int smallestName = 11, largestName = 13;

QRectF tileRect(QPointF origin, QSizeF pitch, int column, int row, int span = 1)
{
    return {origin.x() + column * pitch.width(), origin.y() + row * pitch.height(),
            span * pitch.width() - tileGap, pitch.height() - tileGap};
}

/// As narrow as the longest name in the smallest size allows.
double narrowestTile(const ChartStyle &style)
{
    double widest = 0;
    for (const Tile &tile : provinceTiles())
        widest = std::max(widest, textWidth(style.fontOfSize(smallestName), QString::fromUtf16(tile.label)));
    return std::ceil(widest) + 2 * inset + tileGap;
}

/// The largest name that fits a tile.
QFont nameFont(const QString &name, double room, const ChartStyle &style, bool strong)
{
    int size = largestName;
    while (size > smallestName && textWidth(style.fontOfSize(size, strong), name) > room)
        --size;
    return style.fontOfSize(size, strong);
}

} // namespace

TileMapChart::TileMapChart(std::vector<RateRow> provinces, const RatePeriod &period,
                           QSet<AgencyId> questioned)
    : RateChart(std::move(provinces))
    , m_period(period)
    , m_questioned(std::move(questioned))
{
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_byName.insert(m_rows[i].name, int(i));
}

int TileMapChart::rowNamed(const char16_t *province) const
{
    return m_byName.value(QString::fromUtf16(province), -1);
}

QString TileMapChart::title() const
{
    return u"%1: %2"_s.arg(ratewords::period(m_period), ratewords::highestAndLowest(m_rows));
}

QString TileMapChart::subtitle() const
{
    return u"% hồ sơ trực tuyến toàn trình trên tổng hồ sơ, %1 · %2 tỉnh, thành phố. Nguồn: %3."_s
        .arg(ratewords::span(m_period))
        .arg(m_rows.size())
        .arg(ratewords::source(m_rows));
}

std::vector<LegendItem> TileMapChart::legend() const
{
    const auto registered = std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const RateRow &row) { return row.target.has_value(); });
    std::vector<LegendItem> items{
        {LegendSymbol::Tick,
         u"chỉ tiêu tháng %1 đã đăng ký (%2 đơn vị)"_s.arg(m_period.month.month()).arg(registered)}};
    if (registered < std::ptrdiff_t(m_rows.size()))
        items.push_back({LegendSymbol::None, u"không có vạch: chưa đăng ký chỉ tiêu"_s});
    if (!m_questioned.isEmpty())
        items.push_back({LegendSymbol::Question, u"ngoài khoảng của các tỉnh hợp thành: xem câu hỏi"_s});
    return items;
}

double TileMapChart::smallestWidth(const ChartStyle &style) const
{
    return tileColumns * narrowestTile(style);
}

double TileMapChart::smallestHeight(double width, const ChartStyle &style) const
{
    return headingHeight(width, style) + tileRows * smallestHeightOfTile + heatScaleHeight +
           legendHeight(width, style);
}

QSizeF TileMapChart::naturalSize(const ChartStyle &style) const
{
    const double width = tileColumns * std::max(usualTile.width(), narrowestTile(style));
    const double around = smallestHeight(width, style) - tileRows * smallestHeightOfTile;
    return {width, std::ceil(around + tileRows * usualTile.height())};
}

ChartScene TileMapChart::compose(QSizeF size, const ChartStyle &style) const
{
    ChartScene scene;
    scene.size = size;
    const double top = composeHeading(scene, style);
    const double legendTop = composeLegendBelow(scene, style);
    scene.fixedHeight = top;
    const double room = legendTop - heatScaleHeight - top;
    const QSizeF pitch(
        std::clamp(std::floor(size.width() / tileColumns), narrowestTile(style), largestTile.width()),
        std::clamp(std::floor(room / tileRows), smallestHeightOfTile, largestTile.height()));
    const QPointF origin(0, top);
    for (const Tile &tile : provinceTiles())
        composeTile(scene, tile, tileRect(origin, pitch, tile.column, tile.row), style);
    for (const ArchipelagoTile &tile : archipelagoTiles())
        composeArchipelago(scene, tile, tileRect(origin, pitch, tile.column, tile.row, archipelagoSpan),
                           style);
    composeHeatScale(scene, {0, top + tileRows * pitch.height()}, tileColumns * pitch.width(), style);
    return scene;
}

void TileMapChart::composeTile(ChartScene &scene, const Tile &tile, const QRectF &rect,
                               const ChartStyle &style) const
{
    const int row = rowNamed(tile.province);
    const std::optional<double> value = row < 0 ? std::nullopt : m_rows[size_t(row)].achieved;
    const QColor ground = value ? style.heat(heatStep(*value)) : style.color(Token::Panel);
    const QColor ink = value ? style.heatInk(heatStep(*value)) : style.color(Token::Text);
    scene.fill(rect, ground, hairline(style.color(Token::Border)));
    scene.marks.push_back({rect, row, true});
    const QString name = QString::fromUtf16(tile.label);
    const double room = rect.width() - 2 * inset;
    const double half = std::floor(rect.height() / 2);
    scene.write({rect.left() + inset, rect.top() + 1, room, half - 1}, name,
                nameFont(name, room, style, false), ink, Qt::AlignLeft, int(scene.marks.size()) - 1);
    composeFoot(scene, row, {rect.left() + inset, rect.top() + half, room, half}, style);
}

void TileMapChart::composeFoot(ChartScene &scene, int row, const QRectF &rect, const ChartStyle &style) const
{
    const int mark = int(scene.marks.size()) - 1;
    const RateRow *unit = row < 0 ? nullptr : &m_rows[size_t(row)];
    if (!unit || !unit->achieved) {
        scene.write(rect, u"chưa có"_s, style.font(Type::Axis), style.color(Token::Text2), Qt::AlignRight,
                    mark);
        return;
    }
    const QColor ink = style.heatInk(heatStep(*unit->achieved));
    const QString value = ratewords::figure(*unit->achieved);
    const QFont strong = style.font(Type::Secondary, true);
    const double valueWidth = std::ceil(textWidth(strong, value)) + 1;
    scene.write({rect.right() - valueWidth, rect.top(), valueWidth, rect.height()}, value, strong, ink,
                Qt::AlignRight, mark);
    const QPointF left(rect.left() + 1, rect.center().y());
    if (m_questioned.contains(unit->agency)) {
        chartsymbols::question(scene, {rect.left(), left.y() - 6.5, 13, 13}, style);
    } else if (unit->target) {
        chartsymbols::tick(scene, left, 10, ink);
        scene.write(
            {rect.left() + tickIndent, rect.top(), rect.width() - tickIndent - valueWidth - 2, rect.height()},
            ratewords::brief(*unit->target), style.fontOfSize(10), ink, Qt::AlignLeft, mark);
    }
}

void TileMapChart::composeArchipelago(ChartScene &scene, const ArchipelagoTile &tile, const QRectF &rect,
                                      const ChartStyle &style) const
{
    const int row = rowNamed(tile.province);
    const std::optional<double> value = row < 0 ? std::nullopt : m_rows[size_t(row)].achieved;
    const QColor ink = value ? style.heatInk(heatStep(*value)) : style.color(Token::Text);
    scene.fill(rect, value ? style.heat(heatStep(*value)) : style.color(Token::Panel),
               hairline(style.color(Token::Border)));
    scene.marks.push_back({rect, row, true});
    const int mark = int(scene.marks.size()) - 1;
    const QString name = QString::fromUtf16(tile.name);
    const double half = std::floor(rect.height() / 2);
    scene.write({rect.left() + inset, rect.top() + 1, rect.width() - 2 * inset, half - 1}, name,
                nameFont(name, rect.width() - 2 * inset, style, true), ink, Qt::AlignHCenter, mark);
    scene.write({rect.left() + inset, rect.top() + half, rect.width() - 2 * inset, half},
                u"(%1)"_s.arg(QString::fromUtf16(tile.province)), style.font(Type::Axis), ink,
                Qt::AlignHCenter, mark);
}

} // namespace dondoc
