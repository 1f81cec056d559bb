// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/rates/chartchecks.h"
#include "tests/ui/rates/ratefixture.h"
#include "ui/rates/tilegrid.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dondoc;
using namespace dondoc::test;

namespace {

/// Phụ lục 03 with Tuyên Quang since 1 July 2025 known as the merger of Hà Giang and Tuyên Quang.
struct Merger {
    RateBoard board = appendix3();
    AgencyId haGiang = rowOf(board, u"Hà Giang"_s, june).agency;
    AgencyId oldTuyenQuang = rowOf(board, u"Tuyên Quang"_s, june).agency;
    AgencyId tuyenQuang = rowOf(board, u"Tuyên Quang"_s, july).agency;
    AgencyDirectory directory{
        {Agency{.id = tuyenQuang,
                .name = u"Tuyên Quang"_s,
                .kind = AgencyKind::Province,
                .from = {2025, 7, 1},
                .predecessors = {haGiang, oldTuyenQuang}},
         Agency{.id = haGiang, .name = u"Hà Giang"_s, .kind = AgencyKind::Province, .to = {2025, 6, 30}},
         Agency{.id = oldTuyenQuang,
                .name = u"Tuyên Quang"_s,
                .kind = AgencyKind::Province,
                .to = {2025, 6, 30}}},
        {},
        {}};

    std::unique_ptr<RateChart> trend(AgencyId agency) const
    {
        return makeChart(ChartKind::Trend, board, periodOf(board, june), &directory, {agency});
    }
};

} // namespace

TEST(TrendChart, FollowsAUnitFromCutOffToCutOff)
{
    const RateBoard board = appendix3();
    const AgencyId agency = rowOf(board, u"Bộ Công Thương"_s, june).agency;
    const auto chart = makeChart(ChartKind::Trend, board, periodOf(board, june), nullptr, {agency});
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->title(), u"Bộ Công Thương: 62,15 đến 30/6/2025; 59,92 đến 30/4/2025"_s);
    ASSERT_EQ(chart->rows().size(), 3U);
    EXPECT_EQ(chart->spoken(1), u"Đến 31/5/2025: Bộ Công Thương, đạt 61,93, chỉ tiêu 85, thiếu 23,07"_s);
}

TEST(TrendChart, CarriesAnUnchangedProvinceAcrossTheMerger)
{
    const RateBoard board = appendix3();
    const AgencyId agency = rowOf(board, u"Sơn La"_s, june).agency;
    const auto chart = makeChart(ChartKind::Trend, board, periodOf(board, july), nullptr, {agency});
    EXPECT_EQ(chart->title(), u"Sơn La: 30,4 đến 09/7/2025; 30,87 đến 30/4/2025"_s);
    EXPECT_EQ(chart->rows().size(), 4U);
}

TEST(TrendChart, SetsAMergedUnitBesideItsPartsAndNeverJoinsThem)
{
    const Merger merger;
    const auto chart = merger.trend(merger.tuyenQuang);
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->title(), u"Tuyên Quang: 19,53 đến 09/7/2025"_s);
    EXPECT_TRUE(chart->subtitle().startsWith(u"Hợp thành từ Hà Giang (10,95), Tuyên Quang (11,87). "_s));
    const ChartScene scene = chart->compose({720, 480}, ChartStyle::screen(Theme()));
    EXPECT_EQ(scene.marks.size(), 1U + 3 + 3);
    EXPECT_TRUE(wordsOf(scene).contains(u"sáp nhập"_s));
    EXPECT_EQ(crowding(scene).join(u'\n'), QString());

    const int merged = scene.markOf(0);
    const double x = scene.marks[size_t(merged)].area.center().x();
    for (const ChartShape &shape : scene.shapes) {
        const QRectF bounds = shape.path.boundingRect();
        const bool isOther = shape.pen.color() == ChartStyle::screen(Theme()).faintLine();
        const bool isLine =
            !isOther && shape.pen != Qt::NoPen && bounds.width() > 30 && bounds.height() > 0.5;
        EXPECT_FALSE(isLine && bounds.right() >= x - 1) << "a line runs into the merged unit's point";
    }
}

TEST(TrendChart, SaysWhatAnOldUnitBecame)
{
    const Merger merger;
    EXPECT_TRUE(merger.trend(merger.haGiang)->subtitle().startsWith(u"Từ 01/7/2025 thuộc Tuyên Quang. "_s));
}

TEST(TileMapChart, QuestionsAMergedUnitOutsideItsPartsRange)
{
    const Merger merger; // 19,53 lies outside 10,95 to 11,87 (domain.md section 5)
    const auto chart =
        makeChart(ChartKind::TileMap, merger.board, periodOf(merger.board, july), &merger.directory);
    chart->setLegendShown(false);
    const ChartScene scene = chart->compose({640, 760}, ChartStyle::screen(Theme()));
    EXPECT_EQ(wordsOf(scene).count(u"?"_s), 1);
}

TEST(TileGrid, NamesTheProvincesAsTheDirectoryDoes)
{
    const auto directory = AgencyDirectory::shipped();
    ASSERT_TRUE(directory);
    QStringList placed, known;
    for (const Tile &tile : provinceTiles())
        placed << QString::fromUtf16(tile.province);
    for (const AgencyId id : directory->provinces({2025, 7, 18}))
        known << directory->find(id)->name;
    placed.sort();
    known.sort();
    EXPECT_EQ(placed.join(u", "_s), known.join(u", "_s));
}

TEST(MergerChart, ShowsThePartsBeforeAndTheNewUnitAfterAndAsksAboutIt)
{
    const Merger merger;
    const auto chart =
        makeChart(ChartKind::Merger, merger.board, periodOf(merger.board, july), &merger.directory);
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->title(),
              u"Trước và sau sáp nhập: Tuyên Quang nằm ngoài khoảng của các tỉnh cũ, cần hỏi lại"_s);
    // Three months of two parts and one figure of the new unit; no figure of its own making.
    EXPECT_EQ(chart->rows().size(), 7U);
    const ChartScene scene = chart->compose({860, 600}, styleNamed("light"));
    EXPECT_EQ(scene.marks.size(), 7U);
    EXPECT_EQ(crowding(scene).join(u'\n'), QString());
    // The parts' June targets are listed beside the target that the new unit lacks: 55 and 20.
    EXPECT_TRUE(wordsOf(scene).contains(u"CT cũ: 55 · 20"_s)) << wordsOf(scene).join(u'\n').toStdString();
}

TEST(TrendChart, NamesEachOfSeveralUnitsAtItsEndAndNoTwoAlike)
{
    const Merger merger;
    std::vector<AgencyId> units{merger.tuyenQuang};
    for (const QString &name : {u"Bộ Nội vụ"_s, u"Bộ Công Thương"_s, u"Hà Nội"_s, u"Sơn La"_s})
        units.push_back(rowOf(merger.board, name, june).agency);
    const auto chart =
        makeChart(ChartKind::Trend, merger.board, periodOf(merger.board, june), &merger.directory, units);
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->title(), u"5 đơn vị: Bộ Nội vụ cao nhất 67,44; Hà Nội thấp nhất 0,91"_s);
    for (const char *styleName : {"light", "dark", "paper"}) {
        const ChartStyle style = styleNamed(styleName);
        const ChartScene scene = chart->compose(chart->naturalSize(style), style);
        for (const QString &label : {u"Bộ Nội vụ 67,44"_s, u"Bộ Công Thương 62,15"_s, u"Tuyên Quang 19,53"_s,
                                     u"Sơn La 30,40"_s, u"Hà Giang"_s})
            EXPECT_TRUE(wordsOf(scene).contains(label)) << label.toStdString();
        EXPECT_EQ(crowding(scene).join(u'\n'), QString());
    }
}

TEST(TrendChart, DrawsAtMostAsManyUnitsAsCanBeToldApart)
{
    const RateBoard board = appendix3();
    std::vector<AgencyId> units;
    for (const RateRow &row : unitsOf(board, periodOf(board, june)))
        units.push_back(row.agency);
    const auto chart = makeChart(ChartKind::Trend, board, periodOf(board, june), nullptr, units);
    EXPECT_TRUE(chart->title().startsWith(u"6 đơn vị"_s)) << chart->title().toStdString();
}

TEST(TrendChart, DrawsItsLinesOnPictureAndOnPaper)
{
    const RateBoard board = appendix3();
    const AgencyId agency = rowOf(board, u"Bộ Công Thương"_s, june).agency;
    const auto chart = makeChart(ChartKind::Trend, board, periodOf(board, june), nullptr, {agency});
    for (const char *styleName : {"light", "dark", "paper"}) {
        const ChartStyle style = styleNamed(styleName);
        const QSizeF size = chart->naturalSize(style);
        const ChartScene scene = chart->compose(size, style);
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(style.color(Token::Panel));
        QPainter painter(&image);
        scene.paint(painter, style);
        // Half way between the first two points there is nothing but the line.
        const QPoint middle = ((scene.marks[0].area.center() + scene.marks[1].area.center()) / 2).toPoint();
        int inked = 0;
        for (int y = middle.y() - 3; y <= middle.y() + 3; ++y)
            inked += image.pixelColor(middle.x(), y) != style.color(Token::Panel) ? 1 : 0;
        EXPECT_GE(inked, 2) << styleName;
    }
}
