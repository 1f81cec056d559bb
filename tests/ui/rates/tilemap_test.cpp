// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/rates/chartchecks.h"
#include "tests/ui/rates/ratefixture.h"
#include "ui/rates/heatscale.h"
#include "ui/rates/ratewords.h"
#include "ui/rates/tilegrid.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dondoc;
using namespace dondoc::test;

namespace {

/// The mark whose tile carries a text; an empty rectangle when none does.
QRectF tileWith(const ChartScene &scene, const QString &words)
{
    for (const ChartText &text : scene.texts) {
        if (text.text == words && text.mark >= 0)
            return scene.marks[size_t(text.mark)].area;
    }
    return {};
}

} // namespace

TEST(TileGrid, HasEvery34ProvinceOnceAndNoTwoInOnePlace)
{
    const RateBoard board = appendix3();
    QSet<QString> placed;
    QSet<std::pair<int, int>> places;
    for (const Tile &tile : provinceTiles()) {
        placed.insert(QString::fromUtf16(tile.province));
        places.insert({tile.column, tile.row});
        EXPECT_LT(tile.column, tileColumns);
        EXPECT_LT(tile.row, tileRows);
    }
    for (const ArchipelagoTile &tile : archipelagoTiles()) {
        for (int half = 0; half < archipelagoSpan; ++half)
            places.insert({tile.column + half, tile.row});
    }
    EXPECT_EQ(places.size(), 34 + 2 * archipelagoSpan);
    QSet<QString> listed;
    for (const RateRow &row : unitsOf(board, periodOf(board, july)))
        listed.insert(row.name);
    EXPECT_EQ(placed, listed);
}

TEST(TileGrid, HasTheArchipelagosInItsProvincesAndAtItsEasternEdge)
{
    ASSERT_EQ(archipelagoTiles().size(), 2U);
    EXPECT_EQ(QString::fromUtf16(archipelagoTiles()[0].province), u"Đà Nẵng"_s);
    EXPECT_EQ(QString::fromUtf16(archipelagoTiles()[1].province), u"Khánh Hòa"_s);
    for (const ArchipelagoTile &tile : archipelagoTiles())
        EXPECT_EQ(tile.column + archipelagoSpan, tileColumns); // a crop to the grid's bounds keeps them
}

class Archipelagos : public testing::TestWithParam<std::tuple<std::string, int, int, bool>>
{
};

TEST_P(Archipelagos, AreDrawnWithBothLinesInTheirProvincesColour)
{
    const auto [styleName, width, height, hasLegend] = GetParam();
    const ChartStyle style = styleNamed(styleName);
    const auto chart = chartOf(ChartKind::TileMap, july);
    chart->setLegendShown(hasLegend);
    const QSizeF least(chart->smallestWidth(style),
                       chart->smallestHeight(chart->smallestWidth(style), style));
    const QSizeF size = QSizeF(width, height).expandedTo(least);
    const ChartScene scene = chart->compose(size, style);
    for (const auto &[name, province] :
         {std::pair{u"Quần đảo Hoàng Sa"_s, u"Đà Nẵng"_s}, {u"Quần đảo Trường Sa"_s, u"Khánh Hòa"_s}}) {
        const QRectF tile = tileWith(scene, name);
        const QRectF mainland = tileWith(scene, province);
        ASSERT_FALSE(tile.isEmpty());
        EXPECT_EQ(tile, tileWith(scene, u"(%1)"_s.arg(province)));
        EXPECT_TRUE(QRectF(QPointF(), size).contains(tile));
        EXPECT_GT(tile.width(), 2 * mainland.width()); // two tiles and the gap between them
        QStringList fills;
        for (const ChartShape &shape : scene.shapes) {
            if (shape.path.boundingRect() == tile || shape.path.boundingRect() == mainland)
                fills << shape.brush.color().name();
        }
        ASSERT_EQ(fills.size(), 2);
        EXPECT_EQ(fills[0], fills[1]);
    }
    EXPECT_EQ(crowding(scene).join(u'\n'), QString());
}

INSTANTIATE_TEST_SUITE_P(EveryStyleAndSize, Archipelagos,
                         testing::Combine(testing::Values("light", "dark", "paper"),
                                          testing::Values(1, 480, 590, 800, 1600),
                                          testing::Values(1, 640, 760, 1200), testing::Bool()));

TEST(TileMapChart, DrawsEveryTileEvenWithoutFigures)
{
    RateBoard board = appendix3();
    board.rows.removeIf([](const RateRow &row) { return row.month == july && row.name != u"Sơn La"; });
    const auto chart = makeChart(ChartKind::TileMap, board, periodOf(board, july));
    ASSERT_TRUE(chart);
    const ChartScene scene = chart->compose({590, 720}, ChartStyle::screen(Theme()));
    EXPECT_EQ(scene.marks.size(), 36U);
    EXPECT_TRUE(wordsOf(scene).contains(u"Quần đảo Hoàng Sa"_s));
    EXPECT_TRUE(wordsOf(scene).contains(u"Quần đảo Trường Sa"_s));
    EXPECT_EQ(wordsOf(scene).count(u"chưa có"_s), 33);
}

TEST(TileMapChart, TitleAndSourceStandInside)
{
    const auto chart = chartOf(ChartKind::TileMap, july);
    EXPECT_EQ(chart->title(), u"Đến 09/7/2025: Sơn La cao nhất 30,4; Hà Nội thấp nhất 0,91"_s);
    EXPECT_EQ(chart->subtitle(), u"% hồ sơ trực tuyến toàn trình trên tổng hồ sơ, luỹ kế 01/01–09/07/2025 · "
                                 u"34 tỉnh, thành phố. Nguồn: Phụ lục 03."_s);
    EXPECT_FALSE(chartOf(ChartKind::TileMap, june)); // the 63 have no place on the grid of the 34
}

TEST(HeatScale, BreaksWhereTheFiguresLie)
{
    const std::pair<double, int> cases[]{{0, 0},  {4.99, 0}, {5, 1},  {9.99, 1},  {10, 2}, {15, 3}, {20, 4},
                                         {30, 5}, {30.4, 5}, {50, 6}, {79.99, 6}, {80, 7}, {100, 7}};
    for (const auto &[value, step] : cases)
        EXPECT_EQ(heatStep(value), step) << value;
}

TEST(HeatMapChart, StatesWhoMetTheTargetInEveryMonth)
{
    const auto chart = chartOf(ChartKind::HeatMap, june);
    EXPECT_EQ(chart->title(), u"Tháng 4–6/2025: chỉ Bộ Nội vụ đạt chỉ tiêu ở cả 3 tháng"_s);
    EXPECT_EQ(chart->compose({800, 900}, ChartStyle::screen(Theme())).marks.size(), 78U * 3);
}

TEST(HeatMapChart, SpeaksTheMonthOfACell)
{
    const auto chart = chartOf(ChartKind::HeatMap, june);
    for (size_t row = 0; row < chart->rows().size(); ++row) {
        if (chart->rows()[row].name == u"Bộ Công Thương" && chart->rows()[row].month == april) {
            EXPECT_EQ(chart->spoken(int(row)),
                      u"Tháng 4/2025: Bộ Công Thương, đạt 59,92, chỉ tiêu 85, thiếu 25,08"_s);
        }
    }
}

TEST(HeatMapChart, NeverMixesThe63WithThe34)
{
    const auto chart = chartOf(ChartKind::HeatMap, july);
    for (const RateRow &row : chart->rows())
        EXPECT_EQ(row.month, july);
}
