// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is being typed when the program is killed: the disk as it was then, opened again.
#include "core/services/typing.h"

#include "tests/ui/tasks/editingfixture.h"
#include "ui/tasks/tasklistmodel.h"

#include <QFile>

using namespace dondoc;

namespace {

class Killed : public Editing
{
protected:
    void SetUp() override
    {
        Editing::SetUp();
        waitForTyping();
    }
    /// Until the words are on the disk.
    void waitForTyping()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return page->isSettled(); }, patience));
    }

    QString first() const { return shell.folder.filePath(u"mau.dondoc"_s); }
    QString second() const { return shell.folder.filePath(u"bat-lai.dondoc"_s); }
    /// The files of the first store as they lie on the disk, under the name of the second.
    void keepTyping() { ASSERT_TRUE(QFile::copy(TypingFile(first()).path(), TypingFile(second()).path())); }
    void keepStore() { ASSERT_TRUE(QFile::copy(first(), second())); }
    void startAgain()
    {
        shell.workspace.openStore(second());
        ASSERT_TRUE(QTest::qWaitFor([this] { return shell.workspace.storePath() == second(); }, patience));
        settle();
        waitForTyping();
    }
    void typeNewTask(const QString &words)
    {
        QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(&formField<QPlainTextEdit>(u"Task"_s), words);
    }
    void reportOfNinhBinh(const QString &difficulty)
    {
        page->applyFilter(u"task=%1"_s.arg(task(u"PL02"_s, u"19"_s)->record->task.id.value));
        startReport(u"Ninh Bình"_s);
        reportField(u"Difficulty"_s).setFocus();
        QTest::keyClicks(&reportField(u"Difficulty"_s), difficulty);
    }
};

TEST_F(Killed, ANewTaskIsInTheFormAgain)
{
    typeNewTask(u"viec dang go"_s);
    QTest::keyClicks(&formField<QLineEdit>(u"Leads"_s), u"Bo Tai chinh"_s);
    waitForTyping();
    keepStore();
    keepTyping();
    QSignalSpy said(page.get(), &Page::errorRaised);
    startAgain();
    EXPECT_EQ(said.size(), 1);
    ASSERT_TRUE(page->form()->isVisible());
    EXPECT_EQ(formField<QPlainTextEdit>(u"Task"_s).toPlainText(), u"viec dang go"_s);
    EXPECT_EQ(formField<QLineEdit>(u"Leads"_s).text(), u"Bo Tai chinh"_s);
    EXPECT_FALSE(taskSaying(u"viec dang go"_s)) << "it was not finished";

    QTest::keyClick(page->form(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    waitForTyping();
    EXPECT_TRUE(taskSaying(u"viec dang go"_s));
    EXPECT_FALSE(QFile::exists(TypingFile(second()).path()));
    EXPECT_EQ(refusals, QStringList());
}

TEST_F(Killed, AnEditIsInItsFieldAgain)
{
    const TaskRecord before = *task(u"PL02"_s, u"19"_s)->record;
    page->applyFilter(u"task=%1"_s.arg(before.task.id.value));
    page->editTask();
    formField<QLineEdit>(u"Product"_s).setFocus();
    QTest::keyClicks(&formField<QLineEdit>(u"Product"_s), u"De an moi"_s);
    waitForTyping();
    keepStore();
    keepTyping();
    startAgain();
    ASSERT_TRUE(page->form()->isVisible());
    EXPECT_EQ(formField<QPlainTextEdit>(u"Task"_s).toPlainText(), before.task.text);
    const QString product = u"De an moi"_s + before.task.product;
    EXPECT_EQ(formField<QLineEdit>(u"Product"_s).text(), product);
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->record->task.product, before.task.product);

    QTest::keyClick(page->form(), Qt::Key_Escape); // out of the form keeps it, as always
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->record->task.product, product);
}

TEST_F(Killed, WhatWasTypedInTheListIsInTheFormOfItsTask)
{
    const TaskRecord before = *task(u"PL02"_s, u"19"_s)->record;
    page->applyFilter(u"task=%1"_s.arg(before.task.id.value));
    const int row = page->table().currentIndex().row();
    page->table().setCurrentIndex(page->table().filter().index(row, int(TaskColumn::Deadline)));
    QTest::keyClick(&page->table(), Qt::Key_F2);
    auto *typed = page->table().viewport()->findChild<QLineEdit *>();
    ASSERT_TRUE(typed);
    QTest::keyClick(typed, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(typed, u"truoc 20/12"_s);
    waitForTyping();
    keepStore();
    keepTyping();
    QTest::keyClick(typed, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    waitForTyping();
    EXPECT_FALSE(QFile::exists(TypingFile(first()).path())) << "what was dropped stays dropped";
    startAgain();
    ASSERT_TRUE(page->form()->isVisible());
    EXPECT_EQ(formField<QLineEdit>(u"Deadline"_s).text(), u"truoc 20/12"_s);
    EXPECT_EQ(formField<QPlainTextEdit>(u"Task"_s).toPlainText(), before.task.text);
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->record->task.deadline.due, before.task.deadline.due);
}

TEST_F(Killed, AReportIsInTheFormOfItsAgencyAgain)
{
    reportOfNinhBinh(u"cho kinh phi"_s);
    waitForTyping();
    keepStore();
    keepTyping();
    startAgain();
    ASSERT_TRUE(page->findChild<ReportForm *>()->isVisible());
    EXPECT_EQ(reportField(u"Difficulty"_s).text(), u"cho kinh phi"_s);
    QTest::keyClick(&reportField(u"Difficulty"_s), Qt::Key_Return);
    settle();
    int reports = 0;
    for (const Progress &report : task(u"PL02"_s, u"19"_s)->record->progress)
        reports += report.note == u"cho kinh phi" ? 1 : 0;
    EXPECT_EQ(reports, 1) << "of Ninh Bình alone";
    waitForTyping();
    EXPECT_FALSE(QFile::exists(TypingFile(second()).path()));
}

TEST_F(Killed, WhatWasWrittenMeanwhileIsNotInTheFormAgain)
{
    typeNewTask(u"viec da ghi"_s);
    waitForTyping();
    keepTyping(); // the store has it before the file goes
    QTest::keyClick(page->form(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    waitForTyping();
    EXPECT_FALSE(QFile::exists(TypingFile(first()).path()));
    keepStore();
    QSignalSpy said(page.get(), &Page::errorRaised);
    startAgain();
    EXPECT_EQ(said.size(), 0);
    EXPECT_FALSE(page->form()->isVisible());
    EXPECT_FALSE(QFile::exists(TypingFile(second()).path()));
}

TEST_F(Killed, WordsThatWereDroppedStayDropped)
{
    reportOfNinhBinh(u"nham"_s);
    waitForTyping();
    ASSERT_TRUE(QFile::exists(TypingFile(first()).path()));
    QTest::keyClick(&reportField(u"Difficulty"_s), Qt::Key_Escape);
    waitForTyping();
    EXPECT_FALSE(QFile::exists(TypingFile(first()).path()));
}

TEST_F(Killed, WhatSomebodyElseIsTypingIsLeftAlone)
{
    typeNewTask(u"viec cua nguoi khac"_s);
    waitForTyping();
    keepStore();
    keepTyping();
    QFile lock(second() + u".lock"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write(R"({"host":"may-khac","user":"Lan","process":7,"since":"2025-07-18T08:00:00"})");
    lock.close();
    startAgain();
    EXPECT_FALSE(page->form()->isVisible());
    EXPECT_TRUE(QFile::exists(TypingFile(second()).path()));
}

} // namespace
