// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "ui/rates/rateentryview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dondoc;

namespace {

/// Two ministries in a store without figures.
class RateEntryViewTest : public testing::Test
{
protected:
    RateEntryViewTest()
    {
        auto stored = std::make_shared<RateData>();
        Indicator dossiers;
        dossiers.id = Indicator::onlineDossiers;
        dossiers.name = u"Hồ sơ trực tuyến toàn trình"_s;
        dossiers.unit = u"%"_s;
        stored->indicators.push_back(dossiers);
        auto board = std::make_shared<RateBoard>();
        board->asOf = QDate(2025, 7, 18);
        auto directory = std::make_shared<AgencyDirectory>(
            std::vector<Agency>{
                Agency{.id = AgencyId{11},
                       .name = u"Bộ Công Thương"_s,
                       .kind = AgencyKind::Ministry,
                       .order = 1},
                Agency{.id = AgencyId{12}, .name = u"Bộ Nội vụ"_s, .kind = AgencyKind::Ministry, .order = 2}},
            std::vector<AgencyAlias>{}, std::vector<AgencyGroup>{});
        m_view.setKnown(board, directory, stored);
        m_view.chooseTable(ProvinceScheme::None);
        m_view.chooseMonths(QDate(2025, 6, 1), 1);
        m_view.resize(1100, 500);
        m_view.show();
    }

    QTableView &grid() { return *m_view.findChild<QTableView *>(); }
    QModelIndex cell(int line, int column) { return m_view.model().index(line, column); }

    Theme m_theme;
    RateEntryView m_view{m_theme};
};

} // namespace

TEST_F(RateEntryViewTest, TypingAsksToWriteAtOnce)
{
    QAbstractItemModelTester tester(&m_view.model());
    QSignalSpy edits(&m_view, &RateEntryView::editRequested);
    grid().setFocus();
    grid().setCurrentIndex(cell(1, 1));
    QTest::keyClicks(&grid(), u"6"_s); // opens the cell, which takes the rest
    auto *editor = grid().viewport()->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, u"2,15"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(edits.count() == 1 || edits.wait()); // the view commits on its next turn
    ASSERT_EQ(edits.size(), 1);
    const auto entry = edits[0][0].value<RateEntry>();
    EXPECT_EQ(entry.text(0, 1), u"62,15"_s);
    ASSERT_EQ(entry.edits({}).newValues.size(), 1U);
    EXPECT_EQ(entry.edits({}).newValues[0].value, 62.15);
    EXPECT_TRUE(edits[0][1].toString().contains(u"Bộ Công Thương"_s));
}

TEST_F(RateEntryViewTest, EnterKeepsACellAndLeadsDownTheColumn)
{
    grid().setFocus();
    grid().setCurrentIndex(cell(1, 1));
    for (const QString &figure : {u"85,5"_s, u"90.25"_s}) {
        QTest::keyClicks(&grid(), figure.left(1)); // opens the cell, which takes the rest
        auto *editor = grid().viewport()->findChild<QLineEdit *>();
        ASSERT_TRUE(editor);
        QTest::keyClicks(editor, figure.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(editor, QEvent::DeferredDelete);
    }
    EXPECT_EQ(m_view.model().entry().text(0, 1), u"85,5"_s);
    EXPECT_EQ(m_view.model().entry().text(1, 1), u"90.25"_s);
    QTest::keyClick(&grid(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(grid().currentIndex(), cell(1, 1));
}

TEST_F(RateEntryViewTest, PastesABlockAsOneEditAndAsksAboutIt)
{
    QSignalSpy edits(&m_view, &RateEntryView::editRequested);
    QGuiApplication::clipboard()->setText(u"85\t162,15\n60\t67.44\n"_s);
    grid().setFocus();
    grid().setCurrentIndex(cell(1, 0));
    QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0][0].value<RateEntry>().edits({}).newValues.size(), 4U); // asked about, not blocked
    const auto *questions = m_view.findChild<QListWidget *>();
    ASSERT_EQ(questions->count(), 1);
    EXPECT_EQ(questions->item(0)->text(), u"Bộ Công Thương: 162,15 nằm ngoài khoảng 0–100."_s);
    EXPECT_EQ(cell(1, 1).data().toString(), u"162,15 ?"_s);
}

TEST_F(RateEntryViewTest, KeepsWordsItCannotReadWhenTheStoreIsReadAgain)
{
    m_view.model().setData(cell(1, 1), u"sáu mươi"_s, Qt::EditRole);
    auto stored = std::make_shared<RateData>();
    stored->indicators.push_back(m_view.model().entry().indicator());
    m_view.setKnown(std::make_shared<RateBoard>(), std::make_shared<AgencyDirectory>(), stored);
    EXPECT_EQ(cell(1, 1).data(Qt::EditRole).toString(), u"sáu mươi"_s);
}

TEST_F(RateEntryViewTest, TheCutOffIsACellOfItsColumn)
{
    QSignalSpy edits(&m_view, &RateEntryView::editRequested);
    EXPECT_TRUE(m_view.model().setData(cell(0, 1), u"25/6/2025"_s, Qt::EditRole));
    EXPECT_FALSE(m_view.model().setData(cell(0, 1), u"hôm nào"_s, Qt::EditRole));
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0][0].value<RateEntry>().columns()[1].cutOff, QDate(2025, 6, 25));
}

TEST_F(RateEntryViewTest, FiguresThatArriveLeaveTheCellThatIsBeingTypedIn)
{
    grid().setFocus();
    grid().setCurrentIndex(cell(1, 1));
    QTest::keyClicks(&grid(), u"6"_s);
    auto *editor = grid().viewport()->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, u"2,1"_s);
    auto stored = std::make_shared<RateData>();
    stored->indicators.push_back(m_view.model().entry().indicator());
    m_view.setKnown(std::make_shared<RateBoard>(), std::make_shared<AgencyDirectory>(), stored);
    ASSERT_EQ(grid().viewport()->findChild<QLineEdit *>(), editor);
    EXPECT_EQ(editor->text(), u"62,1"_s);
}

TEST_F(RateEntryViewTest, WordsItCannotReadWaitForTheirGrid)
{
    m_view.model().setData(cell(1, 1), u"sáu mươi"_s, Qt::EditRole);
    m_view.chooseMonths(QDate(2025, 5, 1), 1);
    EXPECT_EQ(cell(1, 1).data(Qt::EditRole).toString(), QString());
    m_view.chooseMonths(QDate(2025, 6, 1), 1);
    EXPECT_EQ(cell(1, 1).data(Qt::EditRole).toString(), u"sáu mươi"_s);
    EXPECT_EQ(m_view.findChild<QListWidget *>()->count(), 2); // the words, and the target without a reason
    m_view.forget();
    m_view.chooseMonths(QDate(2025, 6, 1), 1);
    EXPECT_EQ(cell(1, 1).data(Qt::EditRole).toString(), QString());
}

TEST_F(RateEntryViewTest, PassingThroughTheSourceFieldKeepsTheGrid)
{
    QSignalSpy resets(&m_view.model(), &QAbstractItemModel::modelReset);
    auto *document = m_view.findChild<QLineEdit *>();
    ASSERT_TRUE(document);
    document->setFocus();
    QTest::keyClick(document, Qt::Key_Return);
    EXPECT_EQ(resets.size(), 0);
    document->setText(u"Báo cáo A"_s);
    QTest::keyClick(document, Qt::Key_Return);
    EXPECT_EQ(resets.size(), 1);
}
