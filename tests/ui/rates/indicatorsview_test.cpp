// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "ui/rates/chartview.h"
#include "ui/rates/indicatorsview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dondoc;

namespace {

using Column = IndicatorListModel::Column;
using Field = ObservationSheet::Field;

/// 5G coverage beside the online dossiers, with one figure and its target.
class IndicatorsViewTest : public testing::Test
{
protected:
    IndicatorsViewTest()
    {
        m_stored.indicators = {indicator(Indicator::onlineDossiers, u"Hồ sơ trực tuyến toàn trình"_s),
                               indicator(IndicatorId{2}, u"Tỷ lệ phủ sóng 5G"_s)};
        add(RateKind::Achieved, {2025, 6, 30}, 39.5);
        add(RateKind::Target, {2025, 12, 31}, 90);
        give();
        m_view.resize(1200, 600);
        m_view.show();
    }

    static Indicator indicator(IndicatorId id, const QString &name)
    {
        Indicator made;
        made.id = id;
        made.name = name;
        made.unit = u"%"_s;
        made.cumulative = id == Indicator::onlineDossiers;
        return made;
    }
    void add(RateKind kind, QDate to, double value)
    {
        RateValue made;
        made.id = qint64(m_stored.values.size()) + 1;
        made.indicator = IndicatorId{2};
        made.agency = AgencyDirectory::blockAll;
        made.kind = kind;
        made.to = to;
        made.month = QDate(to.year(), to.month(), 1);
        made.value = value;
        made.sourceDocument = u"Báo cáo 05/BC-BKHCN"_s;
        m_stored.values.push_back(made);
    }
    void give() { m_view.setRates(std::make_shared<RateData>(m_stored), m_directory, QDate(2025, 7, 18)); }
    QTableView &indicators() { return *m_view.findChild<QTableView *>(u"indicators"_s); }
    QTableView &figures() { return *m_view.findChild<QTableView *>(u"figures"_s); }
    QString shown(int line, int column) { return m_view.list().index(line, column).data().toString(); }

    Theme m_theme;
    RateData m_stored;
    std::shared_ptr<const AgencyDirectory> m_directory =
        std::make_shared<const AgencyDirectory>(*AgencyDirectory::shipped());
    IndicatorsView m_view{m_theme};
};

} // namespace

TEST_F(IndicatorsViewTest, SaysHowEachStands)
{
    QAbstractItemModelTester tester(&m_view.list());
    EXPECT_EQ(shown(1, Column::Name), u"Tỷ lệ phủ sóng 5G"_s);
    EXPECT_EQ(shown(1, Column::Latest), u"39,5%"_s);
    EXPECT_EQ(shown(1, Column::UpTo), u"30/06/2025"_s);
    EXPECT_EQ(shown(1, Column::Target), u"90% đến 31/12/2025"_s);
    EXPECT_EQ(shown(1, Column::Gap), u"còn thiếu 50,5 điểm"_s);
    EXPECT_EQ(shown(1, Column::Source), u"Báo cáo 05/BC-BKHCN"_s);
    EXPECT_EQ(shown(0, Column::Latest), u"chưa có số liệu"_s);
}

TEST_F(IndicatorsViewTest, AnIndicatorThatMovedIsDrawnAgainstItsTarget)
{
    ChartView &chart = *m_view.findChild<ChartView *>(u"indicatorChart"_s);
    m_view.choose(IndicatorId{2});
    EXPECT_TRUE(chart.isHidden()) << "a single figure is no movement";
    add(RateKind::Achieved, {2025, 3, 31}, 31.2);
    add(RateKind::Achieved, {2025, 7, 15}, 42);
    add(RateKind::Achieved, {2025, 7, 25}, 50); // after the as-of date
    give();
    ASSERT_FALSE(chart.isHidden());
    EXPECT_EQ(chart.chart()->title(), u"Tỷ lệ phủ sóng 5G: 42% đến 15/7/2025, còn thiếu 48 điểm"_s);
    EXPECT_EQ(chart.chart()->subtitle(), u"%, số của từng mốc. Nguồn: Báo cáo 05/BC-BKHCN."_s);
    std::vector<double> values;
    for (const RateRow &row : chart.chart()->rows())
        values.push_back(row.achieved.value_or(-1));
    EXPECT_EQ(values, (std::vector<double>{31.2, 39.5, 42}));
    QStringList written;
    for (const ChartText &text : chart.chart()->compose({420, 260}, ChartStyle::screen(m_theme)).texts)
        written << text.text;
    for (const QString &word : {u"31,2"_s, u"42"_s, u"31/12/2025"_s, u"31/3/2025"_s, u"100"_s})
        EXPECT_TRUE(written.contains(word)) << word.toStdString();
    EXPECT_EQ(chart.chart()->spoken(1),
              u"Tỷ lệ phủ sóng 5G: 39,5% đến 30/6/2025. Nguồn: Báo cáo 05/BC-BKHCN"_s);
}

TEST_F(IndicatorsViewTest, ANameInTheLastLineMakesAnIndicator)
{
    QSignalSpy edits(&m_view, &IndicatorsView::indicatorEdited);
    indicators().setFocus();
    indicators().setCurrentIndex(m_view.list().index(2, Column::Name));
    QTest::keyClicks(&indicators(), u"T"_s);
    auto *editor = indicators().viewport()->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, u"ien ich VNeID"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(edits.count() == 1 || edits.wait());
    const auto made = edits[0][0].value<Indicator>();
    EXPECT_FALSE(made.id);
    EXPECT_EQ(made.name, u"Tien ich VNeID"_s);
    m_stored.indicators.push_back(indicator(IndicatorId{3}, made.name));
    give();
    EXPECT_EQ(m_view.current(), IndicatorId{3}); // ready for its figures
}

TEST_F(IndicatorsViewTest, SpaceTurnsTheDirection)
{
    QSignalSpy edits(&m_view, &IndicatorsView::indicatorEdited);
    indicators().setFocus();
    indicators().setCurrentIndex(m_view.list().index(1, Column::Direction));
    QTest::keyClick(&indicators(), Qt::Key_Space);
    ASSERT_EQ(edits.size(), 1);
    EXPECT_FALSE(edits[0][0].value<Indicator>().higherIsBetter);
    EXPECT_EQ(edits[0][0].value<Indicator>().id, IndicatorId{2});
}

TEST_F(IndicatorsViewTest, AFigureIsTypedIntoTheLastLineOfTheLedger)
{
    QAbstractItemModelTester tester(&m_view.ledger());
    m_view.choose(IndicatorId{2});
    ASSERT_EQ(m_view.ledger().rowCount(), 3);
    QSignalSpy edits(&m_view, &IndicatorsView::figuresEdited);
    const auto type = [this](Field field, const QString &text) {
        m_view.ledger().setData(m_view.ledger().index(2, field), text, Qt::EditRole);
    };
    type(Field::Achieved, u"41,2"_s);
    EXPECT_EQ(m_view.findChild<QListWidget *>()->count(), 1); // which day?
    type(Field::Day, u"18/7/2025"_s);
    EXPECT_EQ(m_view.findChild<QListWidget *>()->count(), 0);
    ASSERT_EQ(edits.size(), 2);
    const auto asked = edits[1][0].value<ObservationSheet>();
    const RateEdits written = asked.edits(m_stored);
    ASSERT_EQ(written.newValues.size(), 1U);
    EXPECT_EQ(written.newValues[0].value, 41.2);
    EXPECT_EQ(written.newValues[0].sourceDocument, u"Báo cáo 05/BC-BKHCN"_s);
    add(RateKind::Achieved, {2025, 7, 18}, 41.2);
    m_view.setWritten(asked);
    give();
    EXPECT_EQ(m_view.ledger().rowCount(), 4);
    EXPECT_EQ(shown(1, Column::Latest), u"41,2%"_s);
}

TEST_F(IndicatorsViewTest, WhatIsPendingWaitsForItsIndicator)
{
    m_view.choose(IndicatorId{2});
    m_view.ledger().setData(m_view.ledger().index(2, Field::Achieved), u"41,2"_s, Qt::EditRole);
    m_view.choose(Indicator::onlineDossiers);
    give(); // figures arrive meanwhile
    m_view.choose(IndicatorId{2});
    EXPECT_EQ(m_view.ledger().index(2, Field::Achieved).data().toString(), u"41,2"_s);
    m_view.forget();
    give();
    m_view.choose(IndicatorId{2});
    EXPECT_EQ(m_view.ledger().rowCount(), 3);
}

TEST_F(IndicatorsViewTest, FiguresThatArriveLeaveTheCellThatIsBeingTypedIn)
{
    m_view.choose(IndicatorId{2});
    figures().setFocus();
    figures().setCurrentIndex(m_view.ledger().index(2, Field::Achieved));
    QTest::keyClicks(&figures(), u"4"_s);
    auto *editor = figures().viewport()->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, u"1,"_s);
    add(RateKind::Achieved, {2025, 5, 31}, 37);
    give();
    ASSERT_EQ(figures().viewport()->findChild<QLineEdit *>(), editor);
    QTest::keyClicks(editor, u"2"_s);
    EXPECT_EQ(editor->text(), u"41,2"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_view.ledger().rowCount() == 5; })); // both are there now
    EXPECT_EQ(m_view.ledger().index(3, Field::Achieved).data().toString(), u"41,2"_s);
}
