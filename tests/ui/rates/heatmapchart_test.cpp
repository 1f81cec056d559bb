// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/rates/chartchecks.h"
#include "tests/ui/rates/ratefixture.h"
#include "ui/rates/chartview.h"
#include "ui/rates/heatscale.h"

#include <QImage>
#include <QScrollBar>
#include <QSet>
#include <QTest>

#include <gtest/gtest.h>
#include <set>

using namespace Qt::StringLiterals;
using namespace dondoc;
using namespace dondoc::test;

namespace {

constexpr int units = 600;
const std::vector<QDate> months{{2025, 7, 1}, {2025, 8, 1}, {2025, 9, 1}};

/// As many units as communes: too many to be laid out at every frame.
std::unique_ptr<RateChart> chartOfMany(ChartKind kind = ChartKind::HeatMap)
{
    std::vector<RateRow> rows;
    for (const QDate month : months) {
        for (int unit = 0; unit < units; ++unit) {
            RateRow &row = rows.emplace_back(communeRow(unit, month));
            row.achieved = (unit * 37 + month.month() * 11) % 101;
            row.target = (unit * 61) % 101;
        }
    }
    RateBoard board;
    board.rows = RateRows(std::move(rows));
    return makeChart(kind, board, periodOf(board, months.back()));
}

constexpr int width = 1000;

QImage painted(const ChartScene &scene, const ChartStyle &style, int top, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(style.color(Token::Panel));
    QPainter painter(&image);
    painter.translate(0, -top);
    if (height < scene.size.height())
        painter.setClipRect(QRect(0, top, width, height));
    scene.paint(painter, style);
    return image;
}

ChartScene sceneOf(const RateChart &chart, const ChartStyle &style)
{
    return chart.compose({width, std::ceil(chart.smallestHeight(width, style))}, style);
}

} // namespace

/// Pixels; at the edge of its clip Qt may round one otherwise.
int differences(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

class ChartOfThousands : public ::testing::TestWithParam<ChartKind>
{
};

TEST_P(ChartOfThousands, ShowsInItsMiddleWhatTheWholeHasThere)
{
    const auto chart = chartOfMany(GetParam());
    ASSERT_TRUE(chart);
    for (const char *name : {"light", "dark", "paper"}) {
        const ChartStyle style = styleNamed(name);
        const ChartScene scene = sceneOf(*chart, style);
        const QImage whole = painted(scene, style, 0, int(scene.size.height()));
        constexpr int shown = 600;
        for (const int top : {0, 1403, 2000, int(scene.size.height()) - shown})
            EXPECT_LE(differences(painted(scene, style, top, shown), whole.copy(0, top, width, shown)), 1)
                << name << top;
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, ChartOfThousands, ::testing::Values(ChartKind::HeatMap, ChartKind::Ranking));

TEST(RankingOfThousands, DrawsEveryUnitWithItsBarFigureAndTarget)
{
    const auto chart = chartOfMany(ChartKind::Ranking);
    const ChartStyle style = styleNamed("light");
    const ChartScene scene = sceneOf(*chart, style);
    const QImage whole = painted(scene, style, 0, int(scene.size.height()));
    ASSERT_EQ(scene.marks.size(), size_t(units));
    std::set<int> rows;
    for (const ChartMark &mark : scene.marks) {
        rows.insert(mark.row);
        const QRect line = mark.area.toRect();
        QSet<QRgb> colours;
        for (int x = line.left(); x < line.right(); ++x)
            colours.insert(whole.pixel(x, line.center().y()));
        const RateRow &row = chart->rows()[size_t(mark.row)];
        const Token bar = row.met.value_or(false) ? Token::Good : Token::Bar;
        EXPECT_TRUE(*row.achieved < 1 || colours.contains(style.color(bar).rgb())) << row.name.toStdString();
        EXPECT_TRUE(colours.contains(style.color(Token::Tick).rgb())) << row.name.toStdString();
        ASSERT_EQ(scene.markOf(scene.marks[size_t(scene.hitTest(mark.area.center()))].row),
                  scene.markOf(mark.row));
    }
    EXPECT_EQ(rows.size(), size_t(units)) << "each once";
}

TEST(HeatMapOfThousands, PaintsEveryCellInTheColourOfItsFigure)
{
    const auto chart = chartOfMany();
    const ChartStyle style = styleNamed("light");
    const ChartScene scene = sceneOf(*chart, style);
    const QImage whole = painted(scene, style, 0, int(scene.size.height()));
    ASSERT_EQ(scene.marks.size(), units * months.size());
    for (const ChartMark &mark : scene.marks) {
        const RateRow &row = chart->rows()[size_t(mark.row)];
        const QPoint ground = mark.area.topRight().toPoint() + QPoint(-3, 2);
        ASSERT_EQ(whole.pixelColor(ground), style.heat(heatStep(*row.achieved))) << row.name.toStdString();
        ASSERT_EQ(scene.hitTest(mark.area.center()), scene.markOf(mark.row));
    }
}

TEST(HeatMapOfThousands, IsWalkedByKeyAndPointerCellByCell)
{
    const Theme theme(Scheme::Light);
    ChartView view(theme);
    view.resize(width, 600);
    view.show();
    view.setChart(chartOfMany());
    constexpr int middle = 450; // the first month of the 151st unit
    view.setCurrentMark(middle);
    EXPECT_GT(view.verticalScrollBar()->value(), 0);
    EXPECT_TRUE(QRectF(view.viewport()->rect()).contains(view.markRect(middle)));
    EXPECT_EQ(view.markAt(view.markRect(middle).center().toPoint()), middle);
    // 150 × 37 + 77 and 150 × 61, of 101.
    const auto spoken = [&view] { return view.markText(view.currentMark()).toStdString(); };
    EXPECT_EQ(spoken(), "Tháng 7/2025: Xã 150, đạt 72, chỉ tiêu 60, đạt chỉ tiêu, vượt 12");
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(spoken(), "Tháng 8/2025: Xã 150, đạt 83, chỉ tiêu 60, đạt chỉ tiêu, vượt 23");
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(spoken(), "Tháng 8/2025: Xã 151, đạt 19, chỉ tiêu 20, thiếu 1");
}
