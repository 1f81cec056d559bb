// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/rates/chartchecks.h"
#include "tests/ui/rates/ratefixture.h"
#include "ui/rates/chartexport.h"
#include "ui/rates/ratewords.h"

#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dondoc;
using namespace dondoc::test;

namespace {

/// Every value of a month that the chart's data holds, as "unit value target".
QSet<QString> figuresOf(const std::vector<RateRow> &rows, QDate month)
{
    QSet<QString> figures;
    for (const RateRow &row : rows) {
        if (row.month == month)
            figures << u"%1|%2|%3|%4"_s.arg(row.name)
                           .arg(int(row.scheme))
                           .arg(row.achieved.value_or(-1))
                           .arg(row.target.value_or(-1));
    }
    return figures;
}

} // namespace

TEST(ScatterChart, DrawsThousandsOfUnitsAsOneCloudAndNamesWhomThereIsRoomFor)
{
    constexpr int units = 1000;
    std::vector<RateRow> rows;
    for (int unit = 0; unit < units; ++unit) {
        RateRow &row = rows.emplace_back(communeRow(unit, july));
        row.target = (unit * 37) % 101;
        row.achieved = (unit * 61) % 101;
    }
    RateBoard board;
    board.rows = RateRows(std::move(rows));
    const auto chart = makeChart(ChartKind::Scatter, board, periodOf(board, {2025, 7, 1}));
    ASSERT_TRUE(chart);
    const ChartScene scene = chart->compose({1100, 600}, styleNamed("light"));
    EXPECT_EQ(scene.marks.size(), size_t(units)); // each is hovered and reached by itself
    EXPECT_LT(scene.shapes.size(), 100U);
    EXPECT_EQ(crowding(scene).join(u'\n'), QString());
    EXPECT_GT(std::ranges::count_if(wordsOf(scene), [](const QString &w) { return w.startsWith(u"Xã "_s); }),
              10);
}

TEST(ScatterChart, HoldsEveryUnitAlsoThoseWithoutATarget)
{
    const auto chart = chartOf(ChartKind::Scatter, june);
    const ChartScene scene = chart->compose({760, 760}, styleNamed("light"));
    EXPECT_EQ(scene.marks.size(), 78U);
    EXPECT_TRUE(chart->subtitle().contains(u"5 đơn vị chưa có chỉ tiêu tháng đứng ở cột riêng."_s));
    EXPECT_TRUE(chart->subtitle().contains(u"luỹ kế 01/01–30/06/2025"_s));
}

TEST(ScatterChart, NamesMostUnitsAndCoversNothing)
{
    const auto chart = chartOf(ChartKind::Scatter, june);
    for (const QSizeF size : {QSizeF(824, 560), QSizeF(760, 760), QSizeF(1100, 700)}) {
        const ChartScene scene = chart->compose(size, styleNamed("paper"));
        const auto named =
            std::ranges::count_if(scene.texts, [](const ChartText &text) { return text.mark >= 0; });
        EXPECT_GT(2 * named, 78) << size.width();
        EXPECT_EQ(crowding(scene).join(u'\n'), QString()) << size.width();
    }
}

TEST(ScatterChart, BetweenTwoDatesCountsWhoFellAndSaysWhyThatMayBe)
{
    const RateBoard board = appendix3();
    const auto chart =
        makeChart(ChartKind::Compare, board, periodOf(board, june), nullptr, {}, periodOf(board, april));
    ASSERT_TRUE(chart);
    // 25 provinces (domain.md section 6) and 7 of the ministries.
    EXPECT_TRUE(chart->title().startsWith(u"Từ 30/4/2025 đến 30/6/2025: "_s)) << chart->title().toStdString();
    EXPECT_TRUE(chart->title().contains(u" 32 giảm"_s)) << chart->title().toStdString();
    EXPECT_TRUE(chart->subtitle().contains(u"có thể giảm; không trừ giữa hai mốc"_s));
    // From 10,50 to 19,37 and from 24,56 to 35,80: none moved more.
    const QStringList words = wordsOf(chart->compose({824, 500}, styleNamed("light")));
    for (const QString &name : {u"Bà Rịa – Vũng Tàu"_s, u"Bến Tre"_s})
        EXPECT_TRUE(words.contains(name)) << name.toStdString();
}

TEST(ScatterChart, NeverComparesAUnitWithAnotherOfItsName)
{
    // Across the merger only the eleven unchanged provinces are at both dates.
    const RateBoard board = appendix3();
    const auto chart = makeChart(ChartKind::Compare, board, periodOf(board, july));
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->compose({760, 760}, styleNamed("light")).marks.size(), 11U);
    EXPECT_FALSE(makeChart(ChartKind::Compare, board, periodOf(board, april))); // nothing before it
}

TEST(RateCharts, HoldEveryFigureOfTheAppendix)
{
    const RateBoard board = appendix3();
    for (const QDate month : {april, may, june, july}) {
        const QSet<QString> all = figuresOf(unitsOf(board, periodOf(board, month)), month);
        for (const ChartKind kind : {ChartKind::Ranking, ChartKind::HeatMap, ChartKind::Scatter})
            EXPECT_EQ(figuresOf(chartOf(kind, month)->rows(), month), all);
    }
    EXPECT_EQ(figuresOf(chartOf(ChartKind::TileMap, july)->rows(), july),
              figuresOf(unitsOf(board, periodOf(board, july)), july));
}

TEST(RateCharts, RankingAndHeatMapPrintEveryAchievedValue)
{
    for (const QDate month : {april, may, june, july}) {
        const auto ranking = chartOf(ChartKind::Ranking, month);
        const QStringList printed = wordsOf(ranking->compose({900, 1400}, styleNamed("light")));
        const auto heat = chartOf(ChartKind::HeatMap, month);
        const QStringList inCells = wordsOf(heat->compose({900, 1600}, styleNamed("light")));
        for (const RateRow &row : ranking->rows()) {
            EXPECT_TRUE(printed.contains(ratewords::figure(*row.achieved))) << row.name.toStdString();
            EXPECT_TRUE(inCells.contains(ratewords::figure(*row.achieved))) << row.name.toStdString();
        }
    }
}

TEST(Archipelagos, AreInThePictureThatIsExportedAndCopied)
{
    const auto chart = chartOf(ChartKind::TileMap, july);
    for (const char *name : {"light", "dark", "paper"}) {
        const ChartStyle style = styleNamed(name);
        const QImage picture = chartImage(*chart, style);
        constexpr double margin = 16, scale = 2; // of an exported picture
        const QSizeF inner = QSizeF(picture.size()) / scale - QSizeF(2 * margin, 2 * margin);
        const ChartScene scene = chart->compose(inner, style);
        for (const QString &words : {u"Quần đảo Hoàng Sa"_s, u"Quần đảo Trường Sa"_s}) {
            const auto text = std::ranges::find(scene.texts, words, &ChartText::text);
            ASSERT_NE(text, scene.texts.end());
            const QRectF box = scene.marks[size_t(text->mark)].area.translated(margin, margin);
            const QRect pixels(QPointF(box.topLeft() * scale).toPoint(), (box.size() * scale).toSize());
            ASSERT_TRUE(picture.rect().contains(pixels));
            int ground = 0, ink = 0;
            for (int y = pixels.top() + 4; y < pixels.bottom() - 4; ++y) {
                for (int x = pixels.left() + 4; x < pixels.right() - 4; ++x) {
                    const int distance = std::abs(qGray(picture.pixel(x, y)) -
                                                  qGray(picture.pixel(pixels.left() + 5, pixels.top() + 5)));
                    (distance > 60 ? ink : ground) += 1;
                }
            }
            EXPECT_GT(ink, 150) << name; // its two lines of letters
            EXPECT_GT(ground, ink);
        }
    }
}

TEST(Archipelagos, AreInTheDrawingInWords)
{
    const auto chart = chartOf(ChartKind::TileMap, july);
    QXmlStreamReader xml(chartSvg(*chart, styleNamed("light")));
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            texts << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    for (const QString &words :
         {u"Quần đảo Hoàng Sa"_s, u"(Đà Nẵng)"_s, u"Quần đảo Trường Sa"_s, u"(Khánh Hòa)"_s})
        EXPECT_TRUE(texts.contains(words)) << words.toStdString();
}
