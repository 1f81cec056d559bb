// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Typing in the list itself, and in the grid of missing days.
#include "tests/ui/tasks/editingfixture.h"
#include "ui/tasks/fillgrid.h"
#include "ui/tasks/tasklistmodel.h"

using namespace dondoc;

namespace {

class InPlace : public Editing
{
protected:
    void choose(TaskColumn column, const TaskView *view)
    {
        page->applyFilter(u"task=%1"_s.arg(view->record->task.id.value));
        page->table().setFocus();
        const int row = page->table().currentIndex().row();
        page->table().setCurrentIndex(page->table().filter().index(row, int(column)));
    }
    template<class Widget> Widget &field() const
    {
        auto *found = page->table().viewport()->findChild<Widget *>();
        if (!found)
            qFatal("no field is open in the list");
        return *found;
    }
};

TEST_F(InPlace, F2TypesTheDeadlineAsItIsSpokenAndShowsItsReading)
{
    const TaskView *before = task(u"PL02"_s, u"19"_s);
    const QDate due = before->record->task.deadline.due;
    choose(TaskColumn::Deadline, before);
    QTest::keyClick(&page->table(), Qt::Key_F2);
    auto &deadline = field<QLineEdit>();
    QTest::keyClick(&deadline, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&deadline, u"truoc 20/12"_s);
    const auto labels = page->table().viewport()->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"20/12/2025"_s); }));
    page->table().finishEditing();
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->record->task.deadline.due, QDate(2025, 12, 20));
    EXPECT_EQ(shell.undo.count(), 1);
    shell.undo.undo();
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->record->task.deadline.due, due);
    EXPECT_EQ(refusals, QStringList());
}

TEST_F(InPlace, ALetterBeginsTypingAndEscDropsIt)
{
    choose(TaskColumn::Text, task(u"PL02"_s, u"19"_s));
    const QString text = task(u"PL02"_s, u"19"_s)->record->task.text;
    QTest::keyClicks(&page->table(), u"x"_s);
    auto &typed = field<QPlainTextEdit>();
    QTest::keyClick(&typed, Qt::Key_Escape);
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->record->task.text, text);
    EXPECT_EQ(shell.undo.count(), 0);
}

TEST_F(InPlace, ACellThatIsOnlyOpenedAndLeftChangesNothing)
{
    choose(TaskColumn::Text, task(u"PL02"_s, u"19"_s));
    QTest::keyClick(&page->table(), Qt::Key_F2);
    field<QPlainTextEdit>().setPlainText(u"Rà soát dữ liệu;"_s); // as items of a list end
    page->table().finishEditing();
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->record->task.text, u"Rà soát dữ liệu;"_s);
    choose(TaskColumn::Text, task(u"PL02"_s, u"19"_s));
    QTest::keyClick(&page->table(), Qt::Key_F2);
    page->table().finishEditing();
    settle();
    EXPECT_EQ(shell.undo.count(), 1);
}

TEST_F(InPlace, TypingTakesThePlaceOfATextAndF2MendsItsEnd)
{
    choose(TaskColumn::Text, task(u"PL02"_s, u"19"_s));
    const QString text = task(u"PL02"_s, u"19"_s)->record->task.text;
    QTest::keyClicks(&page->table(), u"x"_s);
    EXPECT_EQ(field<QPlainTextEdit>().toPlainText(), u"x"_s) << "as in every other cell";
    QTest::keyClick(&field<QPlainTextEdit>(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(&page->table(), Qt::Key_F2);
    QTest::keyClicks(&field<QPlainTextEdit>(), u"y"_s);
    EXPECT_EQ(field<QPlainTextEdit>().toPlainText(), text + u'y');
    QTest::keyClick(&field<QPlainTextEdit>(), Qt::Key_Escape);
}

TEST_F(InPlace, EnterKeepsATextOfSeveralLines)
{
    choose(TaskColumn::Text, task(u"PL02"_s, u"19"_s));
    const TaskId id = task(u"PL02"_s, u"19"_s)->record->task.id;
    QTest::keyClick(&page->table(), Qt::Key_F2);
    auto &typed = field<QPlainTextEdit>();
    typed.selectAll();
    QTest::keyClicks(&typed, u"dong mot"_s);
    QTest::keyClick(&typed, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&typed, u"dong hai"_s);
    QTest::keyClick(&typed, Qt::Key_Return);
    settle();
    const TaskView *after = taskSaying(u"dong mot\ndong hai"_s);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->record->task.id, id);
    EXPECT_EQ(after->state.openParts, 17) << "the addressees are as they were";
}

TEST_F(InPlace, NewFiguresKeepWhatIsBeingTyped)
{
    choose(TaskColumn::Product, task(u"PL02"_s, u"19"_s));
    page->table().setColumnShown(int(TaskColumn::Product), true);
    choose(TaskColumn::Product, task(u"PL02"_s, u"19"_s));
    QTest::keyClick(&page->table(), Qt::Key_F2);
    QTest::keyClicks(&field<QLineEdit>(), u"bao cao"_s);
    shell.workspace.setAsOf(QDate(2025, 7, 19)); // the list is filled again
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->record->task.product, u"bao cao"_s);
}

TEST_F(InPlace, WordsThatAreRefusedComeIntoTheForm)
{
    const QString path = shell.workspace.storePath(), away = path + u".away"_s;
    choose(TaskColumn::Text, task(u"PL02"_s, u"19"_s));
    QTest::keyClick(&page->table(), Qt::Key_F2);
    auto &typed = field<QPlainTextEdit>();
    typed.selectAll();
    QTest::keyClicks(&typed, u"chu bi tu choi"_s);
    ASSERT_TRUE(QFile::rename(path, away));
    QTest::keyClick(&typed, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return refusals.size() == 1; }, patience));
    ASSERT_TRUE(QFile::rename(away, path));
    EXPECT_TRUE(page->form()->isVisible());
    EXPECT_EQ(formField<QPlainTextEdit>(u"Task"_s).toPlainText(), u"chu bi tu choi"_s);
    page->form()->keep();
    settle();
    EXPECT_TRUE(taskSaying(u"chu bi tu choi"_s));
}

/// PL01's 76 tasks are done on a day nobody recorded (domain.md section 2).
TEST_F(InPlace, OneGridFillsDaysAndEvidenceByKeyboard)
{
    page->applyFilter(u"standing=doneUndated"_s);
    const int undated = shell.workspace.figures()->board.counts.doneUndated;
    ASSERT_EQ(undated, 76);
    QTest::keyClick(page.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    FillGrid &grid = *page->fillGrid();
    ASSERT_TRUE(grid.isVisible());
    ASSERT_GE(grid.rowCount(), 76);
    const auto field = [&grid]() -> QLineEdit * { return grid.table().viewport()->findChild<QLineEdit *>(); };
    QTest::keyClicks(&grid.table(), u"3"_s);
    ASSERT_TRUE(field());
    QTest::keyClicks(field(), u"0/6"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&grid] { return grid.table().currentIndex().row() == 1; }, patience))
        << "Enter leads to the next row";
    settle();
    EXPECT_EQ(grid.table().table().plainText(0, int(FillColumn::Day)), u"30/06/2025"_s);
    EXPECT_EQ(grid.table().table().plainText(0, int(FillColumn::State)), u"kept"_s);
    const TaskView *first = task(u"PL01"_s, u"1"_s);
    ASSERT_TRUE(first);
    EXPECT_EQ(shell.undo.count(), 1);
    QTest::keyClicks(&grid.table(), u"hom qua"_s);
    ASSERT_TRUE(field());
    QTest::keyClick(field(), Qt::Key_Return);
    QCoreApplication::processEvents();
    settle();
    EXPECT_EQ(grid.table().table().plainText(1, int(FillColumn::State)), u"no date"_s);
    EXPECT_EQ(shell.undo.count(), 1) << "what is no date is not written";
    EXPECT_TRUE(grid.hasUnwritten());
    shell.undo.undo();
    settle();
    EXPECT_EQ(shell.workspace.figures()->board.counts.doneUndated, undated);
    EXPECT_EQ(refusals, QStringList());
}

TEST_F(InPlace, EnterInACellLeavesTheKeyboardInTheList)
{
    page->applyFilter(u"task=%1"_s.arg(task(u"PL02"_s, u"19"_s)->record->task.id.value));
    const QModelIndex here = page->table().currentIndex();
    page->table().setCurrentIndex(here.siblingAtColumn(int(TaskColumn::Deadline)));
    for (const char letter : {'3', '0', '/', '9', '/', '2', '0', '2', '5'})
        QTest::keyClick(QApplication::focusWidget(), letter);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return shell.undo.count() == 1; }, patience));
    settle();
    EXPECT_TRUE(page->table().hasFocus()) << "not the ledger, where Space ticks";
    EXPECT_EQ(deadlineOn(*task(u"PL02"_s, u"19"_s)->record, QDate(2025, 7, 18)).due, QDate(2025, 9, 30));
}

/// As in the window: whatever has the keyboard gets the next key.
TEST_F(InPlace, TheKeyboardStaysInTheGridFromRowToRow)
{
    const auto type = [](const QString &words) {
        for (const QChar letter : words)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
    };
    page->applyFilter(u"standing=doneUndated"_s);
    page->fillDates();
    FillGrid &grid = *page->fillGrid();
    type(u"30/6"_s);
    type(u"28/6"_s);
    settle();
    type(u"27/6"_s);
    settle();
    for (const auto &[row, day] :
         {std::pair(0, u"30/06/2025"_s), std::pair(1, u"28/06/2025"_s), std::pair(2, u"27/06/2025"_s)})
        EXPECT_EQ(grid.table().table().plainText(row, int(FillColumn::Day)), day);
    EXPECT_TRUE(grid.table().hasFocus());
    EXPECT_EQ(shell.workspace.asOf(), QDate(2025, 7, 18));
    shell.undo.undo();
    settle();
    EXPECT_EQ(grid.table().table().plainText(2, int(FillColumn::Day)), QString()) << "undone, and shown so";
    EXPECT_EQ(grid.table().table().plainText(1, int(FillColumn::Day)), u"28/06/2025"_s);
    const QString before = grid.table().table().plainText(1, int(FillColumn::Evidence));
    grid.table().setCurrentIndex(grid.table().filter().index(1, int(FillColumn::Evidence)));
    type(u"592/BKHCN"_s);
    settle();
    EXPECT_EQ(grid.table().table().plainText(1, int(FillColumn::Evidence)), u"592/BKHCN"_s);
    shell.undo.undo();
    settle();
    EXPECT_EQ(grid.table().table().plainText(1, int(FillColumn::Evidence)), before);
    EXPECT_EQ(grid.table().table().plainText(1, int(FillColumn::Day)), u"28/06/2025"_s);
}

} // namespace
