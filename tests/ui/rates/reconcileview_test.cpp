// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "ui/rates/reconcileview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dondoc;

namespace {

using Column = ReconcileModel::Column;

SourcedItem figure(const QString &name, const QString &shown, double value)
{
    return {name, shown, value, u"C4"_s};
}

/// The totals of June as two documents give them, and the overdue tasks of one list.
class ReconcileViewTest : public testing::Test
{
protected:
    ReconcileViewTest()
    {
        m_view.setKnown(lists(), {});
        m_view.resize(1200, 600);
        m_view.show();
    }

    static std::vector<SourcedList> lists()
    {
        return {{u"Danh mục PL02"_s, u"phu-luc-02.xlsx"_s, {2025, 7, 18}, {{u"Việc thứ nhất"_s, {}, {}, {}}}},
                {u"Tỷ lệ chung, tháng 6/2025"_s,
                 u"PHỤ LỤC 03: BÁO CÁO SỐ LIỆU"_s,
                 {2025, 6, 30},
                 {figure(u"Toàn quốc"_s, u"40,10"_s, 40.1), figure(u"Khối bộ, ngành"_s, u"51,70"_s, 51.7)}},
                {u"Tỷ lệ chung, tháng 6/2025"_s,
                 u"Báo cáo phục vụ phiên họp"_s,
                 {2025, 6, 30},
                 {figure(u"Toàn quốc"_s, u"39,51"_s, 39.51)}}};
    }
    QStringList shown()
    {
        QStringList lines;
        for (int row = 0; row < m_view.model().rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < Column::ColumnCount; ++column)
                cells << m_view.model().index(row, column).data().toString();
            lines << cells.join(u" | "_s);
        }
        return lines;
    }

    Theme m_theme;
    ReconcileView m_view{m_theme};
};

} // namespace

TEST_F(ReconcileViewTest, OpensOnTheSameThingFromTwoSources)
{
    QAbstractItemModelTester tester(&m_view.model());
    EXPECT_EQ(shown().join(u'\n'), u"Khác nhau | Toàn quốc | 40,10 | 39,51 | \n"
                                   u"Chỉ có ở bên trái | Khối bộ, ngành | 51,70 | – | "_s);
    EXPECT_EQ(m_view.reconciliation().left.asOf, QDate(2025, 6, 30));
    EXPECT_EQ(m_view.model().index(0, Column::Left).data(Qt::ToolTipRole).toString(), u"C4"_s);
    EXPECT_EQ(finding(m_view.reconciliation()),
              u"Tỷ lệ chung, tháng 6/2025 (Phụ lục 03, đến 30/06/2025) và Tỷ lệ chung, tháng 6/2025 (Báo cáo "
              u"phục vụ phiên họp, đến 30/06/2025): 1 mục khác nhau, 1 chỉ có ở bên trái, 0 chỉ có ở bên "
              u"phải, 0 khớp"_s);
}

TEST_F(ReconcileViewTest, AColumnOfFiguresStandsToTheRightWithItsBlanksAndCaption)
{
    const auto alignment = [this](int row, int column) {
        return m_view.model().index(row, column).data(Qt::TextAlignmentRole).toInt() &
               Qt::AlignHorizontal_Mask;
    };
    EXPECT_EQ(alignment(0, Column::Right), Qt::AlignRight);
    EXPECT_EQ(alignment(1, Column::Right), Qt::AlignRight) << "the dash";
    EXPECT_EQ(alignment(0, Column::Name), Qt::AlignLeft);
    const int caption =
        m_view.model().headerData(Column::Right, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    EXPECT_TRUE(caption & Qt::AlignRight);
}

TEST_F(ReconcileViewTest, ANoteAsksToBeWrittenAndComesBackWithTheSources)
{
    QSignalSpy notes(&m_view, &ReconcileView::noteEdited);
    m_view.model().setData(m_view.model().index(0, Column::Note), u"Hỏi lại Cục"_s, Qt::EditRole);
    ASSERT_EQ(notes.size(), 1);
    const QString key = notes[0][0].toString();
    m_view.setKnown(lists(), {{key, u"Hỏi lại Cục"_s}});
    EXPECT_TRUE(shown().front().endsWith(u"Hỏi lại Cục"_s));
    m_view.choose(2, 1); // laid the other way round
    EXPECT_TRUE(shown().front().endsWith(u"Hỏi lại Cục"_s));
}

TEST_F(ReconcileViewTest, WhatArrivesLeavesANoteThatIsBeingTyped)
{
    auto &table = *m_view.findChild<QTableView *>();
    table.setFocus();
    table.setCurrentIndex(m_view.model().index(0, Column::Note));
    table.edit(table.currentIndex());
    auto *editor = table.viewport()->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, u"Hoi"_s);
    m_view.setKnown(lists(), {});
    ASSERT_EQ(table.viewport()->findChild<QLineEdit *>(), editor);
    EXPECT_EQ(editor->text(), u"Hoi"_s);
}

TEST_F(ReconcileViewTest, ATypedListIsLaidOnTheRight)
{
    m_view.findChild<QPlainTextEdit *>()->setPlainText(u"Toàn quốc\t39,51\nKhối tỉnh; 15,21"_s);
    m_view.layTyped();
    EXPECT_EQ(m_view.reconciliation().right.source, u"Nhập tay"_s);
    ASSERT_EQ(m_view.reconciliation().differing.size(), 1U);
    EXPECT_EQ(m_view.reconciliation().onlyRight.size(), 1U);
    m_view.setKnown(lists(), {}); // figures arrive: it stays
    EXPECT_EQ(m_view.reconciliation().right.source, u"Nhập tay"_s);
}
