// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed beside what somebody else, or an undo, makes of the same task; and where the keyboard goes
// when a form is left.
#include "tests/ui/tasks/editingfixture.h"

#include <QLabel>

using namespace dondoc;

namespace {

class Overtaking : public Editing
{
protected:
    void SetUp() override
    {
        Editing::SetUp();
        id = task(u"PL02"_s, u"19"_s)->record->task.id;
        page->applyFilter(u"task=%1"_s.arg(id.value));
    }
    /// Another program writes to the store; the window is not told.
    void otherwise(const std::function<void(TaskRecord &)> &change)
    {
        auto store = Store::open(shell.workspace.storePath(), OpenMode::ReadWrite);
        BatchWrite write;
        write.title = u"Người khác"_s;
        ASSERT_TRUE(editTasks(write, **store, {id}, change));
        ASSERT_TRUE((*store)->apply(write, shell.clock));
    }
    TaskRecord stored() const
    {
        auto store = Store::open(shell.workspace.storePath(), OpenMode::ReadOnly);
        return (*store)->loadTasks({id})->value(id);
    }
    /// The field keeps the keyboard: nothing is written yet.
    QLineEdit &typeNote()
    {
        QTest::keyClick(&page->table(), Qt::Key_F2);
        auto &note = formField<QLineEdit>(u"Note"_s);
        note.setFocus();
        QTest::keyClicks(&note, u"cua toi"_s);
        return note;
    }

    TaskId id;
};

TEST_F(Overtaking, AnEditOverAValueChangedMeanwhileIsToldAndOnlyThenWritten)
{
    QLineEdit &note = typeNote();
    auto &product = formField<QLineEdit>(u"Product"_s);
    otherwise([](TaskRecord &record) { record.task.note = u"của người khác"_s; });
    product.setFocus();
    settle();
    ASSERT_EQ(refusals.size(), 1);
    EXPECT_TRUE(refusals[0].contains(u"của người khác"_s)) << refusals[0].toStdString();
    EXPECT_EQ(stored().task.note, u"của người khác"_s);
    EXPECT_EQ(note.text(), u"cua toi"_s) << "what was typed is not lost";
    note.setFocus();
    product.setFocus();
    settle();
    EXPECT_EQ(refusals.size(), 1) << "the officer has seen it: it holds";
    EXPECT_EQ(stored().task.note, u"cua toi"_s);
}

TEST_F(Overtaking, AnotherFieldChangedMeanwhileIsNoMatterAndShows)
{
    typeNote();
    auto &product = formField<QLineEdit>(u"Product"_s);
    otherwise([](TaskRecord &record) { record.task.product = u"Nghị định"_s; });
    formField<QLineEdit>(u"Clause"_s).setFocus();
    settle();
    EXPECT_EQ(refusals, QStringList());
    EXPECT_EQ(stored().task.note, u"cua toi"_s);
    EXPECT_EQ(stored().task.product, u"Nghị định"_s);
    EXPECT_EQ(product.text(), u"Nghị định"_s);
}

TEST_F(Overtaking, AnUndoShowsInTheFormThatIsOpen)
{
    QLineEdit &note = typeNote();
    formField<QLineEdit>(u"Product"_s).setFocus();
    settle();
    shell.undo.undo();
    settle();
    EXPECT_EQ(note.text(), QString());
    EXPECT_EQ(stored().task.note, QString());
}

TEST_F(Overtaking, ANameTypedWithoutMarksIsNotTakenForAnothers)
{
    QTest::keyClick(&page->table(), Qt::Key_F2);
    auto &coordinators = formField<SuggestField>(u"Coordinators"_s);
    auto &note = formField<QLineEdit>(u"Note"_s);
    coordinators.setFocus();
    coordinators.setText(u"bo tai chinh"_s);
    note.setFocus(); // written, and stored as "Bộ Tài chính"
    coordinators.setFocus();
    coordinators.setText(u"bo tai chinh; bo y te"_s);
    note.setFocus();
    settle();
    EXPECT_EQ(refusals, QStringList());
    EXPECT_EQ(typedOf(stored(), *shell.workspace.figures()->board.directory).coordinators,
              u"Bộ Tài chính; Bộ Y tế"_s);
}

TEST_F(Overtaking, ATickKeepsTheEvidenceThatCameMeanwhile)
{
    page->detail().takeFocus();
    chooseAgency(u"Ninh Bình"_s);
    const TaskRecord seen = *task(u"PL02"_s, u"19"_s)->record;
    const auto &row = dynamic_cast<const LedgerModel &>(ledger().table()).row(ledger().currentRow());
    {
        auto store = Store::open(shell.workspace.storePath(), OpenMode::ReadWrite);
        BatchWrite write;
        Progress report;
        report.assignment = row.assignment;
        report.date = QDate(2025, 7, 17);
        report.evidence = u"45/BC-UBND"_s;
        write.newProgress = {report};
        ASSERT_TRUE((*store)->apply(write, shell.clock));
    }
    QTest::keyClick(&ledger(), Qt::Key_Space);
    settle();
    EXPECT_EQ(refusals, QStringList());
    EXPECT_TRUE(stored().progress.back().done);
    EXPECT_EQ(stored().progress.back().evidence, u"45/BC-UBND"_s);
}

TEST_F(Overtaking, WordsTypedOnAfterAReportTickNobodyOff)
{
    startReport(u"Ninh Bình"_s);
    auto &difficulty = reportField(u"Difficulty"_s);
    difficulty.setFocus();
    QTest::keyClicks(&difficulty, u"cham do"_s);
    QTest::keyClick(&difficulty, Qt::Key_Return);
    for (const char key : {' ', 't', 'h', ' ', ' '})
        QTest::keyClick(QApplication::focusWidget(), key);
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->state.openParts, 17);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->state.openParts, 16) << "having moved, the officer means it";
}

TEST_F(Overtaking, EscapeInAReportLeadsBackToTheList)
{
    startReport(u"Ninh Bình"_s);
    QTest::keyClick(&reportField(u"Evidence"_s), Qt::Key_Escape);
    EXPECT_TRUE(page->table().hasFocus());
}

TEST_F(Overtaking, AReportWithADayThatIsNoneWaitsForItsAgency)
{
    const QSignalSpy told(page.get(), &Page::errorRaised);
    startReport(u"Ninh Bình"_s);
    auto &difficulty = reportField(u"Difficulty"_s);
    difficulty.setFocus();
    QTest::keyClicks(&difficulty, u"cham"_s);
    auto &day = reportField(u"Reported on"_s);
    day.setText(u"hôm qua"_s);
    QTest::keyClick(&day, Qt::Key_Return);
    EXPECT_TRUE(day.hasFocus()) << "there is something to put right here";
    page->table().step(1);
    settle();
    EXPECT_EQ(told.count(), 1);
    EXPECT_FALSE(page->unkept().isEmpty());
    page->applyFilter(u"task=%1"_s.arg(id.value));
    startReport(u"Ninh Bình"_s);
    EXPECT_EQ(difficulty.text(), u"cham"_s);
    QTest::keyClick(&difficulty, Qt::Key_Return);
    settle();
    EXPECT_EQ(stored().progress.back().note, u"cham"_s);
    EXPECT_EQ(page->unkept(), QString());
}

TEST_F(Overtaking, WhatIsTypedInAReportOutlivesFiguresThatArrive)
{
    page->detail().takeFocus();
    chooseAgency(u"Ninh Bình"_s);
    QTest::keyClick(&ledger(), Qt::Key_Space); // is being written while the report is typed
    QTest::keyClick(&ledger(), Qt::Key_Return);
    auto &difficulty = reportField(u"Difficulty"_s);
    difficulty.setFocus();
    QTest::keyClicks(&difficulty, u"cham"_s);
    settle();
    EXPECT_EQ(difficulty.text(), u"cham"_s);
    QTest::keyClick(&difficulty, Qt::Key_Return);
    settle();
    EXPECT_EQ(stored().progress.back().note, u"cham"_s);
    EXPECT_TRUE(stored().progress.back().done) << "the tick before it stays";
    EXPECT_EQ(refusals, QStringList());
}

TEST_F(Overtaking, AnAnswerOverAnothersIsTold)
{
    const TaskRecord &record = *task(u"PL02"_s, u"30"_s)->record;
    id = record.task.id;
    ASSERT_FALSE(record.doubts.empty());
    page->applyFilter(u"task=%1"_s.arg(id.value));
    QLineEdit *answer = nullptr;
    for (QLineEdit *field : page->detail().findChildren<QLineEdit *>()) {
        if (field->accessibleName().startsWith(u"Answer to"_s))
            answer = field;
    }
    ASSERT_TRUE(answer);
    answer->setFocus();
    QTest::keyClicks(answer, u"Bo Cong an"_s);
    otherwise([](TaskRecord &other) { other.doubts.back().answer = u"Bộ Y tế"_s; });
    QTest::keyClick(answer, Qt::Key_Return);
    settle();
    ASSERT_EQ(refusals.size(), 1);
    EXPECT_TRUE(refusals[0].contains(u"Bộ Y tế"_s));
    EXPECT_EQ(stored().doubts.back().answer, u"Bộ Y tế"_s);
    EXPECT_EQ(answer->text(), u"Bo Cong an"_s);
}

} // namespace
