// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables pasted into the form of a task.
#include "tests/ui/tasks/editingfixture.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>

using namespace dondoc;

namespace {

const QString twoRows = QStringLiteral("TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\n"
                                       "1\tHoàn thiện dữ liệu đất đai\tBộ Tài chính\tTháng 9/2025\n"
                                       "2\tHoàn thiện dữ liệu y tế\tBộ Y tế\tTháng 10/2025\n");

class PastedIntoForm : public Editing
{
protected:
    void paste(const QString &block)
    {
        QGuiApplication::clipboard()->setText(block);
        QTest::keyClick(&page->table(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&text(), Qt::Key_V, Qt::ControlModifier);
    }
    void choose(const QString &words, Qt::Key key)
    {
        auto *focused = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        ASSERT_TRUE(focused) << "the offer has the keyboard";
        if (focused->text() != words) {
            QTest::keyClick(focused, Qt::Key_Tab);
            focused = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        }
        ASSERT_TRUE(focused && focused->text() == words);
        QTest::keyClick(focused, key);
    }
    QPlainTextEdit &text() const { return formField<QPlainTextEdit>(u"Task"_s); }
};

TEST_F(PastedIntoForm, ATableOfSeveralRowsIsOfferedToIntakeAndNothingIsFilledIn)
{
    QSignalSpy asked(page.get(), &Page::openRequested);
    paste(twoRows);
    EXPECT_EQ(text().toPlainText(), QString());
    choose(u"Receive all 2 rows"_s, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0], (QVariantList{u"tiep-nhan"_s, u"paste"_s}));
    EXPECT_FALSE(page->form()->isVisible());
    settle();
    EXPECT_EQ(shell.undo.count(), 0) << "the form wrote no task";
}

TEST_F(PastedIntoForm, OnlyItsFirstRowIsFilledInWhenThatIsWanted)
{
    paste(twoRows);
    choose(u"Only the first row"_s, Qt::Key_Space);
    EXPECT_EQ(text().toPlainText(), u"Hoàn thiện dữ liệu đất đai"_s);
    EXPECT_EQ(formField<QLineEdit>(u"Deadline"_s).text(), u"Tháng 9/2025"_s);
}

TEST_F(PastedIntoForm, OneRowGoesIntoTheFieldsAtOnce)
{
    paste(twoRows.section(u'\n', 0, 1));
    EXPECT_EQ(text().toPlainText(), u"Hoàn thiện dữ liệu đất đai"_s);
}

} // namespace
