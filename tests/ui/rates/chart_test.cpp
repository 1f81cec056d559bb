// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/rates/chartchecks.h"
#include "tests/ui/rates/ratefixture.h"
#include "ui/rates/ratewords.h"
#include "ui/reports/paperstyle.h"

#include <QImage>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dondoc;
using namespace dondoc::test;

struct LayoutCase {
    ChartKind kind;
    QDate month;
    std::string style;
    QSizeF size; ///< empty: the natural one
    bool hasLegend;
};

void PrintTo(const LayoutCase &c, std::ostream *out)
{
    *out << int(c.kind) << ' ' << c.month.toString(Qt::ISODate).toStdString() << ' ' << c.style << ' '
         << c.size.width() << 'x' << c.size.height();
}

class ChartLayout : public testing::TestWithParam<LayoutCase>
{
};

TEST_P(ChartLayout, PlacesEveryLabelInsideAndNoneOverAnother)
{
    const LayoutCase &c = GetParam();
    const auto chart = chartOf(c.kind, c.month);
    ASSERT_TRUE(chart);
    chart->setLegendShown(c.hasLegend);
    const ChartStyle style = styleNamed(c.style);
    QSizeF size = c.size.isEmpty() ? chart->naturalSize(style) : c.size;
    size.setHeight(std::max(size.height(), chart->smallestHeight(size.width(), style)));
    const ChartScene scene = chart->compose(size, style);
    EXPECT_EQ(crowding(scene).join(u'\n'), QString());
    for (const ChartMark &mark : scene.marks)
        EXPECT_TRUE(QRectF(QPointF(), size).adjusted(-0.6, -0.6, 0.6, 0.6).contains(mark.area));
}

std::vector<LayoutCase> layoutCases()
{
    std::vector<LayoutCase> cases;
    const QSizeF desk(766, 690), laptop(834, 560), page(623, 940);
    for (const ChartKind kind :
         {ChartKind::Ranking, ChartKind::Blocks, ChartKind::HeatMap, ChartKind::TileMap, ChartKind::Trend,
          ChartKind::Scatter, ChartKind::Compare}) {
        for (const QDate month : {april, june, july}) {
            if (kind == ChartKind::TileMap && month != july)
                continue; // the 34 only
            if (kind == ChartKind::Compare && month == april)
                continue; // nothing before it
            cases.push_back({kind, month, "light", desk, false});
            cases.push_back({kind, month, "dark", laptop, false});
            cases.push_back({kind,
                             month,
                             "light",
                             {std::max(340.0, chartOf(kind, month)->smallestWidth(styleNamed("light"))), 500},
                             true});
            cases.push_back({kind, month, "paper", page, true});
            cases.push_back({kind, month, "light", {}, true});
        }
    }
    return cases;
}

INSTANTIATE_TEST_SUITE_P(All, ChartLayout, testing::ValuesIn(layoutCases()));

TEST(RankingChart, TitleStatesTheFinding)
{
    EXPECT_EQ(chartOf(ChartKind::Ranking, june)->title(),
              u"Tháng 6/2025: 1 trong 73 đơn vị đã đăng ký đạt chỉ tiêu"_s);
    EXPECT_EQ(chartOf(ChartKind::Ranking, april)->title(),
              u"Tháng 4/2025: 5 trong 64 đơn vị đã đăng ký đạt chỉ tiêu"_s);
    EXPECT_EQ(chartOf(ChartKind::Ranking, july)->title(),
              u"Đến 09/7/2025: chưa đơn vị nào trong 11 đơn vị đã đăng ký đạt chỉ tiêu tháng 7"_s);
}

TEST(RankingChart, SubtitleGivesUnitSpanAndSource)
{
    EXPECT_EQ(chartOf(ChartKind::Ranking, june)->subtitle(),
              u"Đó là Bộ Nội vụ (67,44 so với 60); không đơn vị nào đạt 80. % trên tổng hồ sơ, "
              u"luỹ kế 01/01–30/06/2025. Nguồn: Phụ lục 03."_s);
}

TEST(RankingChart, All78UnitsFitAReportPageInTwoColumnsAtFullPitch)
{
    const auto chart = chartOf(ChartKind::Ranking, june);
    const ChartStyle style = ChartStyle::paper(paperFamily());
    const QSizeF a4(165 / 25.4 * 96, 257 / 25.4 * 96); // print.md: 210 − 30 − 15 by 297 − 20 − 20 mm
    EXPECT_LE(chart->smallestHeight(a4.width(), style), a4.height());
    const ChartScene scene = chart->compose(a4, style);
    ASSERT_EQ(scene.marks.size(), 78U);
    for (const ChartMark &mark : scene.marks)
        EXPECT_GE(mark.area.height(), 15);
}

TEST(RankingChart, ReferenceWindowNeedsNoScrolling)
{
    // The chart's panel in a 1440 × 900 window, inside its padding (look.md).
    EXPECT_LE(chartOf(ChartKind::Ranking, june)->smallestHeight(766, ChartStyle::screen(Theme())), 735);
}

TEST(RankingChart, RanksEachSectionByWhatWasAchieved)
{
    const auto chart = chartOf(ChartKind::Ranking, june);
    QStringList names;
    for (const size_t row : {0U, 1U, 13U, 14U, 15U, 77U})
        names << chart->rows()[row].name;
    // Two true zeros: the table's own order decides between them.
    EXPECT_EQ(names.join(u", "_s),
              u"Bộ Nội vụ, Bộ Công Thương, Bộ Ngoại giao, Bộ Dân tộc và Tôn giáo, Kiên Giang, Hà Nội"_s);
}

TEST(RankingChart, SaysTheRangeOfRanksWhereASectionIsSplit)
{
    QStringList headings;
    const ChartScene scene =
        chartOf(ChartKind::Ranking, june)->compose({766, 735}, ChartStyle::screen(Theme()));
    for (const ChartText &text : scene.texts) {
        if (text.text.startsWith(u"Bộ, ngành"_s) || text.text.startsWith(u"Tỉnh, thành"_s))
            headings << text.text;
    }
    EXPECT_EQ(headings.join(u" | "_s),
              u"Bộ, ngành (15) | Tỉnh, thành phố (63), hạng 1–24 | Tỉnh, thành phố (63), hạng 25–63"_s);
}

TEST(RankingChart, HitTestFindsTheUnitUnderThePointer)
{
    auto chart = chartOf(ChartKind::Ranking, june);
    QImage image(800, 760, QImage::Format_RGB32);
    QPainter painter(&image);
    const QRectF area(17, 9, 766, 740);
    chart->paint(painter, area, ChartStyle::screen(Theme()));
    const ChartScene scene = chart->compose(area.size(), ChartStyle::screen(Theme()));
    for (const ChartMark &mark : scene.marks)
        EXPECT_EQ(chart->hitTest(mark.area.center() + area.topLeft()), mark.row);
    EXPECT_EQ(chart->hitTest({20, 12}), -1); // the title
    EXPECT_EQ(chart->hitTest({1, 400}), -1); // beside the chart
}

TEST(RankingChart, ArrowsMoveUnitByUnitAndAcrossTheColumns)
{
    const ChartScene scene =
        chartOf(ChartKind::Ranking, june)->compose({766, 735}, ChartStyle::screen(Theme()));
    EXPECT_EQ(scene.moved(-1, ChartMove::Down), 0);
    EXPECT_EQ(scene.moved(0, ChartMove::Down), 1);
    EXPECT_EQ(scene.moved(0, ChartMove::Up), 0);
    EXPECT_EQ(scene.moved(14, ChartMove::Down), 15); // over the heading of the provinces
    EXPECT_EQ(scene.moved(38, ChartMove::Down), 39); // from the foot of a column to the head of the next
    EXPECT_EQ(scene.moved(39, ChartMove::Up), 38);
    const int beside = scene.moved(3, ChartMove::Right);
    EXPECT_GT(scene.marks[size_t(beside)].area.left(), scene.marks[3].area.right());
    EXPECT_LE(std::abs(scene.marks[size_t(beside)].area.center().y() - scene.marks[3].area.center().y()), 15);
    EXPECT_EQ(scene.moved(beside, ChartMove::Right), beside);
    EXPECT_EQ(scene.moved(20, ChartMove::Last), 77);
    EXPECT_EQ(scene.moved(20, ChartMove::First), 0);
}

TEST(RankingChart, KeepsTheAxisFixed)
{
    const ChartScene scene =
        chartOf(ChartKind::Ranking, june)->compose({766, 735}, ChartStyle::screen(Theme()));
    for (const ChartMark &mark : scene.marks)
        EXPECT_GE(mark.area.top(), scene.fixedHeight);
    for (const ChartText &text : scene.texts) {
        if (text.text == u"80") {
            EXPECT_LE(text.box.bottom(), scene.fixedHeight);
        }
    }
}

TEST(BlockChart, StatesTheGivenTotalsAndTheGapInWords)
{
    const auto chart = chartOf(ChartKind::Blocks, june);
    EXPECT_EQ(chart->title(), u"Tháng 6/2025: toàn quốc đạt 40,1%, còn thiếu 39,9 điểm"_s);
    EXPECT_EQ(chart->spoken(0), u"Toàn quốc, đạt 40,1, thiếu 39,9 điểm so với 80"_s);
    EXPECT_EQ(chart->spoken(2), u"Khối tỉnh, thành phố, đạt 15,5, thiếu 64,5 điểm so với 80"_s);
}

TEST(BlockChart, LeavesAMonthWithoutTotalsBlank)
{
    const auto chart = chartOf(ChartKind::Blocks, april);
    EXPECT_EQ(chart->title(), u"Tháng 4/2025: chưa có tỷ lệ chung được công bố"_s);
    EXPECT_EQ(chart->spoken(1), u"Khối bộ, ngành, chưa được công bố"_s);
}

TEST(BlockChart, KeepsAnotherDocumentsFigureApart)
{
    RateBoard board = appendix3();
    std::vector<RateRow> rows(board.rows.begin(), board.rows.end());
    for (RateRow &row : rows) {
        if (row.kind != RateUnitKind::Block || row.agency == AgencyDirectory::blockMinistries)
            continue;
        RateValue other;
        other.value = row.agency == AgencyDirectory::blockAll ? 39.51 : 15.21;
        other.sourceDocument = u"Thông báo 25-TB/TGV"_s;
        row.otherSources.push_back(other);
    }
    board.rows = RateRows(std::move(rows));
    const auto chart = makeChart(ChartKind::Blocks, board, periodOf(board, june));
    EXPECT_EQ(chart->spoken(0),
              u"Toàn quốc, đạt 40,1, thiếu 39,9 điểm so với 80, 39,51 theo Thông báo 25-TB/TGV"_s);
    EXPECT_EQ(*chart->rows()[0].achieved, 40.1);
    EXPECT_EQ(crowding(chart->compose({640, 300}, ChartStyle::screen(Theme()))).join(u'\n'), QString());
}
