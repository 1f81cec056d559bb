// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/rates/ratefixture.h"
#include "ui/rates/chartview.h"
#include "ui/rates/ratesview.h"
#include "ui/rates/ratetable.h"
#include "ui/rates/ratetooltip.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dondoc;
using namespace dondoc::test;

class RatesViewTest : public testing::Test
{
protected:
    RatesViewTest()
    {
        m_view.resize(1272, 777);
        m_view.setRates(m_board, nullptr);
        m_view.show();
    }

    ChartView &chart() { return *m_view.findChild<ChartView *>(); }
    RateTable &table() { return *m_view.findChild<RateTable *>(); }
    AgencyId idOf(const QString &name) { return rowOf(*m_board, name, june).agency; }

    Theme m_theme;
    std::shared_ptr<const RateBoard> m_board = std::make_shared<RateBoard>(appendix3());
    RatesView m_view{m_theme};
};

TEST_F(RatesViewTest, OpensOnTheLatestMonthWithMinistriesAndProvinces)
{
    EXPECT_EQ(m_view.period().month, june);
    EXPECT_EQ(m_view.chartKind(), ChartKind::Ranking);
    EXPECT_EQ(chart().markCount(), 78);
    EXPECT_EQ(table().model()->rowCount(), 78 + 2); // and two headings
}

TEST_F(RatesViewTest, RankingNeedsNoScrollingInTheReferenceWindow)
{
    EXPECT_EQ(chart().verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(chart().horizontalScrollBar()->maximum(), 0);
}

TEST_F(RatesViewTest, SixtyThreeProvincesNeedNoScrollingInASmallWindow)
{
    m_view.resize(1322, 626); // below the tabs, in a 1366 × 768 window
    m_view.chooseUnits(RateUnitKind::Province);
    EXPECT_EQ(m_view.period().month, june);
    EXPECT_EQ(chart().markCount(), 63);
    EXPECT_EQ(table().model()->rowCount(), 63 + 1);
    EXPECT_EQ(chart().verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(chart().horizontalScrollBar()->maximum(), 0);
    m_view.chooseUnits({});
    EXPECT_EQ(chart().markCount(), 78);
    EXPECT_GT(chart().verticalScrollBar()->maximum(), 0); // these scroll, under a fixed axis
}

TEST_F(RatesViewTest, HeatMapOfSixtyThreeProvincesNeedsNoScrollingInASmallWindow)
{
    m_view.resize(1322, 626); // below the tabs, in a 1366 × 768 window
    m_view.chooseUnits(RateUnitKind::Province);
    m_view.chooseChart(ChartKind::HeatMap);
    EXPECT_EQ(chart().markCount(), 3 * 63);
    EXPECT_EQ(chart().verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(chart().horizontalScrollBar()->maximum(), 0);
}

TEST_F(RatesViewTest, OnASmallScreenRowsKeepTheirPitchAndScroll)
{
    m_view.resize(1290, 620); // the page in a 1366 × 768 window
    QTest::qWait(0);
    EXPECT_GT(chart().verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(chart().horizontalScrollBar()->maximum(), 0);
    EXPECT_GE(chart().markRect(0).height(), 15);
    chart().setCurrentMark(77);
    EXPECT_LE(chart().markRect(77).bottom(), chart().viewport()->height());
}

TEST_F(RatesViewTest, TheMapOfTheCountryIsNeverShownInPart)
{
    m_view.choosePeriod(july);
    m_view.chooseChart(ChartKind::TileMap);
    for (const QSize size : {QSize(1272, 777), QSize(884, 480), QSize(700, 400)}) {
        m_view.resize(size);
        QTest::qWait(0);
        EXPECT_EQ(chart().verticalScrollBar()->maximum(), 0) << size.width();
        EXPECT_EQ(chart().horizontalScrollBar()->maximum(), 0) << size.width();
    }
}

TEST_F(RatesViewTest, AnyDayCanBeLaidBesideThePeriod)
{
    std::vector<QDate> asked;
    QObject::connect(&m_view, &RatesView::earlierDayRequested, [&](QDate day) { asked.push_back(day); });
    m_view.chooseChart(ChartKind::Compare);
    m_view.compareWith({2025, 5, 15});
    EXPECT_EQ(asked, (std::vector<QDate>{{2025, 5, 15}}));
    RateBoard then = *m_board; // on 15 May the figures of April are the last
    then.rows.removeIf([](const RateRow &row) { return row.month > QDate(2025, 4, 1); });
    m_view.setEarlierBoard(std::make_shared<const RateBoard>(then));
    EXPECT_EQ(m_view.chartKind(), ChartKind::Compare);
    EXPECT_TRUE(chart().accessibleName().startsWith(u"Từ 30/4/2025 đến 30/6/2025: "_s))
        << chart().accessibleName().toStdString();
    m_view.setEarlierBoard(m_board); // nothing earlier there: the period before stands, and it is said
    EXPECT_TRUE(chart().accessibleName().startsWith(u"Từ 31/5/2025 đến 30/6/2025: "_s))
        << chart().accessibleName().toStdString();
}

TEST_F(RatesViewTest, ChoicesNeverOverlapAtAnyWidth)
{
    for (const int width : {700, 884, 1060, 1272}) {
        m_view.resize(width, 600);
        QTest::qWait(0);
        EXPECT_EQ(m_view.width(), width);
        for (QWidget *part : m_view.findChildren<QWidget *>()) {
            const bool isChoice = qobject_cast<QComboBox *>(part) || qobject_cast<QPushButton *>(part);
            if (!isChoice || !part->isVisible())
                continue;
            const QRect place(part->mapTo(&m_view, QPoint()), part->size());
            EXPECT_TRUE(m_view.rect().contains(place)) << width;
            EXPECT_GE(part->height(), part->minimumSizeHint().height()) << width;
            for (QWidget *other : m_view.findChildren<QPushButton *>()) {
                const QRect otherPlace(other->mapTo(&m_view, QPoint()), other->size());
                EXPECT_FALSE(other != part && other->isVisible() && place.intersects(otherPlace)) << width;
            }
        }
    }
}

TEST_F(RatesViewTest, ChartAndTableShareTheSelection)
{
    chart().setCurrentMark(1);
    EXPECT_EQ(table().current(), idOf(u"Bộ Công Thương"_s));
    table().setCurrent(idOf(u"Sơn La"_s));
    EXPECT_EQ(chart().current(), idOf(u"Sơn La"_s));
    // The figure and the cell it was read from (tests/data/rates/phu-luc-03.csv, row of Sơn La).
    const RateRow row = rowOf(*m_board, u"Sơn La"_s, june);
    EXPECT_TRUE(m_view.statusText().endsWith(
        u"Sơn La, đạt 31,08, chỉ tiêu 40, thiếu 8,92 · phu-luc-03.xlsx › 63 tỉnh › "_s + row.cell))
        << m_view.statusText().toStdString();
}

TEST_F(RatesViewTest, ArrowKeysWalkTheUnitsAndClicksChooseThem)
{
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Home);
    EXPECT_EQ(chart().current(), idOf(u"Bộ Nội vụ"_s));
    QTest::keyClick(&chart(), Qt::Key_Down);
    EXPECT_EQ(chart().current(), idOf(u"Bộ Công Thương"_s));
    QTest::mouseClick(chart().viewport(), Qt::LeftButton, {}, chart().markRect(77).center().toPoint());
    EXPECT_EQ(chart().current(), idOf(u"Hà Nội"_s));
    QSignalSpy activated(&chart(), &ChartView::activated);
    QTest::keyClick(&chart(), Qt::Key_Return);
    EXPECT_EQ(activated.count(), 1);
}

TEST_F(RatesViewTest, ScreenReadersFindEveryUnitAsAListItem)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&chart());
    ASSERT_TRUE(list);
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), u"Tháng 6/2025: 1 trong 73 đơn vị đã đăng ký đạt chỉ tiêu"_s);
    ASSERT_EQ(list->childCount(), 78);
    QAccessibleInterface *unit = list->child(1);
    EXPECT_EQ(unit->role(), QAccessible::ListItem);
    EXPECT_EQ(unit->text(QAccessible::Name), u"Bộ Công Thương, đạt 62,15, chỉ tiêu 85, thiếu 22,85"_s);
    EXPECT_EQ(list->indexOfChild(unit), 1);
    EXPECT_FALSE(unit->state().selected);
    chart().setCurrentMark(1);
    EXPECT_TRUE(unit->state().selected);
    EXPECT_FALSE(unit->rect().isEmpty());
}

TEST_F(RatesViewTest, KeepsTheUnitAndTheChartAcrossPeriods)
{
    chart().setCurrentMark(1);
    m_view.choosePeriod(april);
    EXPECT_EQ(chart().current(), idOf(u"Bộ Công Thương"_s));
    EXPECT_EQ(table().current(), idOf(u"Bộ Công Thương"_s));
    m_view.choosePeriod(july);
    m_view.chooseChart(ChartKind::TileMap);
    EXPECT_EQ(m_view.chartKind(), ChartKind::TileMap);
    m_view.choosePeriod(june); // no tile map of the 63
    EXPECT_EQ(m_view.chartKind(), ChartKind::Ranking);
    m_view.choosePeriod(july);
    EXPECT_EQ(m_view.chartKind(), ChartKind::TileMap);
}

TEST_F(RatesViewTest, NewFiguresKeepThePeriodChosen)
{
    m_view.choosePeriod(may);
    m_view.setRates(std::make_shared<RateBoard>(appendix3()), nullptr);
    EXPECT_EQ(m_view.period().month, may);
}

TEST_F(RatesViewTest, WithoutRatesSaysSoAndOffersIntake)
{
    m_view.setRates(std::make_shared<RateBoard>(), nullptr);
    EXPECT_EQ(m_view.findChild<QStackedWidget *>()->currentIndex(), 1);
    m_view.setRates(m_board, nullptr);
    EXPECT_EQ(m_view.findChild<QStackedWidget *>()->currentIndex(), 0);
}

TEST_F(RatesViewTest, HeatMapOpensAUnitAtTheMonthChosen)
{
    m_view.chooseChart(ChartKind::HeatMap);
    EXPECT_EQ(chart().markCount(), 78 * 3);
    table().setCurrent(idOf(u"Bộ Công Thương"_s));
    EXPECT_TRUE(chart().markText(chart().currentMark()).contains(u"Bộ Công Thương"_s));
}

class RateTableModelTest : public testing::Test
{
protected:
    RateTableModelTest()
    {
        const RateBoard board = appendix3();
        m_model.setUnits(unitsOf(board, periodOf(board, june)));
    }

    QString cell(int line, RateTableModel::Column column) const
    {
        return m_model.index(line, column).data().toString();
    }

    RateTableModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(RateTableModelTest, ShowsBlanksInWordsAndNumbersInVietnameseStyle)
{
    QStringList lines;
    for (int line = 0; line < 16; ++line) {
        QStringList cells;
        for (int column = 0; column < RateTableModel::ColumnCount; ++column)
            if (m_model.isShown(column))
                cells << cell(line, RateTableModel::Column(column));
        lines << cells.join(u" | "_s);
    }
    EXPECT_EQ(lines[1], u"1 | Bộ Nội vụ | 60,00 | 67,44 | +7,44"_s);
    EXPECT_EQ(lines[5], u"5 | Bộ Công an | chưa có | 45,96 | "_s);
    EXPECT_EQ(lines[8], u"8 | Bộ Xây dựng | cuối năm | 22,08 | "_s);
    EXPECT_EQ(lines[14], u"14 | Bộ Ngoại giao | chưa có | 0,00 | "_s);
    EXPECT_EQ(lines[15], u"15 | Bộ Dân tộc và Tôn giáo | 100,00 | 0,00 | −100,00"_s);
}

TEST_F(RateTableModelTest, TwoDatesStandSideBySideAndNothingIsSubtracted)
{
    m_model.setEarlier(unitsOf(appendix3(), periodOf(appendix3(), QDate(2025, 4, 1))));
    const QStringList lines = m_model.copyText().split(u'\n');
    EXPECT_TRUE(lines[0].endsWith(u"30/4/2025\tTo 30/6/2025"_s)) << lines[0].toStdString();
    EXPECT_EQ(lines[2], u"1\tBộ Nội vụ\t73,72\t67,44"_s);
    m_model.sort(RateTableModel::Earlier, Qt::AscendingOrder);
    EXPECT_EQ(cell(1, RateTableModel::Earlier), u"0,00"_s);
    m_model.setEarlier({});
    EXPECT_TRUE(m_model.isShown(RateTableModel::Gap));
    EXPECT_FALSE(m_model.isShown(RateTableModel::Earlier));
}

TEST_F(RateTableModelTest, SortsWithinItsSectionsAndKeepsBlanksLast)
{
    m_model.sort(RateTableModel::Gap, Qt::AscendingOrder);
    EXPECT_TRUE(m_model.isHeading(0));
    EXPECT_EQ(cell(1, RateTableModel::Unit), u"Bộ Dân tộc và Tôn giáo"_s);
    EXPECT_EQ(cell(10, RateTableModel::Unit), u"Bộ Nội vụ"_s);
    for (int line = 11; line <= 15; ++line)
        EXPECT_EQ(cell(line, RateTableModel::Gap), QString());
    EXPECT_TRUE(m_model.isHeading(16));
    EXPECT_EQ(cell(17, RateTableModel::Unit), u"Ninh Bình"_s); // 10,20 against 86,95

    m_model.sort(RateTableModel::Unit, Qt::AscendingOrder);
    EXPECT_EQ(cell(17, RateTableModel::Unit), u"An Giang"_s);
    EXPECT_EQ(cell(18, RateTableModel::Unit), u"Bà Rịa – Vũng Tàu"_s);
    EXPECT_EQ(cell(19, RateTableModel::Unit), u"Bạc Liêu"_s); // a before ă, whatever the tone
    EXPECT_EQ(cell(20, RateTableModel::Unit), u"Bắc Giang"_s);
}

TEST_F(RateTableModelTest, PersistentIndexesFollowTheirUnit)
{
    const QPersistentModelIndex index =
        m_model.index(m_model.lineOf(m_model.unitAt(3)->agency), RateTableModel::Unit);
    const QString name = index.data().toString();
    m_model.sort(RateTableModel::Unit, Qt::DescendingOrder);
    EXPECT_EQ(index.data().toString(), name);
}

TEST_F(RateTableModelTest, HeadingsCannotBeChosen)
{
    EXPECT_EQ(m_model.flags(m_model.index(0, 0)), Qt::NoItemFlags);
    EXPECT_TRUE(m_model.flags(m_model.index(1, 0)) & Qt::ItemIsSelectable);
}

TEST_F(RateTableModelTest, CopiesAsATableThatSpreadsheetsRead)
{
    const QStringList lines = m_model.copyText().split(u'\n');
    EXPECT_EQ(lines.size(), 1 + 2 + 78);
    EXPECT_EQ(lines[3],
              u"2\tBộ Công Thương\t85,00\t62,15\t-22,85"_s); // a plain minus, to be read as a number
}

TEST(RateToolTip, LeadsBackToTheCell)
{
    const RateRow row = rowOf(appendix3(), u"Bộ Công Thương"_s, june);
    EXPECT_EQ(rateSource(row), u"phu-luc-03.xlsx › Bộ ngành › H13"_s);
    for (const QString &words : {u"Bộ Công Thương"_s, u"62,15"_s, u"85"_s, u"−22,85"_s, u"30/06/2025"_s})
        EXPECT_TRUE(rateToolTip(row).contains(words)) << words.toStdString();
}
