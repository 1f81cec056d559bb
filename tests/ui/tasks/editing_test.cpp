// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An officer at the keyboard, on the sample appendices in a real store.
#include "core/tasks/groupmembers.h"
#include "tests/ui/tasks/editingfixture.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>

using namespace dondoc;

namespace {

TEST_F(Editing, TickingNinhBinhOffTask19Leaves16AgenciesAndUndoBringsItBack)
{
    const TaskView *before = task(u"PL02"_s, u"19"_s);
    ASSERT_TRUE(before);
    ASSERT_EQ(before->state.openParts, 17);
    page->applyFilter(u"task=%1"_s.arg(before->record->task.id.value));
    page->detail().takeFocus();
    chooseAgency(u"Ninh Bình"_s);
    QTest::keyClick(&ledger(), Qt::Key_Space);
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->state.openParts, 16);
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->state.doneParts, 1);
    EXPECT_EQ(task(u"PL02"_s, u"20"_s)->state.openParts, 12) << "the other tasks are as they were";
    EXPECT_TRUE(shell.undo.undoText().contains(u"Ninh Bình"_s)) << shell.undo.undoText().toStdString();
    shell.undo.undo();
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->state.openParts, 17);
    shell.undo.redo();
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->state.openParts, 16);
    EXPECT_EQ(refusals, QStringList());
}

TEST_F(Editing, ATaskThatLeavesTheListLeavesTheNextOneChosen)
{
    page->applyFilter(u"standing=overdue"_s);
    const std::vector<int> rows = page->table().shownRows();
    ASSERT_GT(rows.size(), 10u);
    page->table().setCurrentRow(rows[4]);
    const TaskId next = shell.workspace.figures()->board.tasks[size_t(rows[5])].record->task.id;
    page->detail().takeFocus();
    ledger().selectAll();
    QTest::keyClick(&ledger(), Qt::Key_Space);
    settle();
    ASSERT_EQ(page->table().shownRows().size(), rows.size() - 1);
    EXPECT_EQ(page->table().currentIndex().row(), 4);
    EXPECT_EQ(shell.workspace.figures()->board.tasks[size_t(page->table().currentRow())].record->task.id,
              next);
}

TEST_F(Editing, TheKeyboardStaysInTheLedgerWhenTheTickedTaskLeavesTheList)
{
    page->applyFilter(u"standing=overdue"_s);
    page->table().setCurrentRow(page->shownTasks().front());
    ASSERT_EQ(ledger().table().rowCount(), 1) << "one agency: the task is done with it";
    const size_t overdue = page->shownTasks().size();
    page->detail().takeFocus();
    ledger().selectAll();
    QTest::keyClick(&ledger(), Qt::Key_Space);
    settle();
    ASSERT_EQ(page->shownTasks().size(), overdue - 1);
    EXPECT_EQ(page->focusWidget(), &ledger());
}

TEST_F(Editing, TheKeyboardGoesToTheListWhenNoTaskIsLeftInIt)
{
    page->applyFilter(u"standing=overdue"_s);
    page->table().setQuery(SearchQuery(u"xu thế chung, kinh nghiệm"_s));
    ASSERT_EQ(page->shownTasks().size(), 1u);
    page->table().setCurrentRow(page->shownTasks().front());
    page->detail().takeFocus();
    ledger().selectAll();
    QTest::keyClick(&ledger(), Qt::Key_Space);
    settle();
    ASSERT_TRUE(page->shownTasks().empty());
    EXPECT_EQ(page->focusWidget(), &page->table());
}

TEST_F(Editing, TheMenuOfARowOffersWhatTheKeysDo)
{
    const auto choose = [this](QStringView words) {
        emit page->table().customContextMenuRequested({30, 30});
        auto *menu = page->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(words))
                action->trigger();
        }
        const int offered = int(menu->actions().size());
        delete menu;
        return offered;
    };
    EXPECT_EQ(choose(u"Report progress"), 5) << "report, edit, change, a line, copy";
    EXPECT_TRUE(page->findChild<ReportForm *>()->isVisible());
    choose(u"Edit");
    EXPECT_TRUE(page->form()->isVisible());
    choose(u"Change, extend or stop 1");
    EXPECT_TRUE(page->findChild<BulkForm *>()->isVisible());
    page->table().selectAll();
    EXPECT_EQ(choose(u"Nothing"), 3) << "of several rows there is no form and no report";
}

TEST_F(Editing, TheTaskClosesWhenTheLastAgencyDoes)
{
    page->applyFilter(u"task=%1"_s.arg(task(u"PL02"_s, u"19"_s)->record->task.id.value));
    page->detail().takeFocus();
    chooseAgency(u"Ninh Bình"_s);
    QTest::keyClick(&ledger(), Qt::Key_Space);
    settle();
    ledger().selectAll();
    QTest::keyClick(&ledger(), Qt::Key_Space);
    settle();
    const TaskState &state = task(u"PL02"_s, u"19"_s)->state;
    EXPECT_EQ(state.openParts, 0);
    EXPECT_EQ(word(state.standing), u"doneLate"_s) << "due on 30 June, done on 18 July";
    EXPECT_EQ(state.completedOn, QDate(2025, 7, 18));
    EXPECT_EQ(shell.undo.count(), 2) << "sixteen agencies at once are one step";
}

TEST_F(Editing, DoneWithoutEvidenceIsAskedAboutUntilThereIsSome)
{
    const auto asked = [this] {
        QStringList details;
        for (const TaskDoubt &doubt : task(u"PL02"_s, u"19"_s)->record->doubts) {
            if (doubt.code == u"noEvidence")
                details << doubt.detail;
        }
        return details;
    };
    page->applyFilter(u"task=%1"_s.arg(task(u"PL02"_s, u"19"_s)->record->task.id.value));
    page->detail().takeFocus();
    chooseAgency(u"Ninh Bình"_s);
    QTest::keyClick(&ledger(), Qt::Key_Space);
    settle();
    EXPECT_EQ(asked(), QStringList(u"Ninh Bình"_s));
    EXPECT_TRUE(
        TaskFilter(u"question=noEvidence"_s)
            .test(std::shared_ptr<const Board>(shell.workspace.figures(), &shell.workspace.figures()->board))(
                page->table().currentRow()));
    shell.undo.undo();
    settle();
    EXPECT_EQ(asked(), QStringList()) << "one step brings back both";
    shell.undo.redo();
    settle();
    ASSERT_EQ(asked(), QStringList(u"Ninh Bình"_s));

    startReport(u"Ninh Bình"_s);
    QTest::keyClicks(&reportField(u"Evidence"_s), u"Quyet dinh 12/QD-UBND ngay 20/6/2025"_s);
    QTest::keyClick(&reportField(u"Evidence"_s), Qt::Key_Return);
    settle();
    EXPECT_EQ(asked(), QStringList());
    EXPECT_EQ(refusals, QStringList());
}

TEST_F(Editing, CtrlROpensTheReportOfTheChosenTask)
{
    page->applyFilter(u"task=%1"_s.arg(task(u"PL02"_s, u"19"_s)->record->task.id.value));
    auto *report = page->findChild<ReportForm *>();
    ASSERT_FALSE(report->isVisible());
    QTest::keyClick(&page->table(), Qt::Key_R, Qt::ControlModifier);
    EXPECT_TRUE(report->isVisible());
}

TEST_F(Editing, AReportIsKeptWhenTheFormIsLeft)
{
    page->applyFilter(u"task=%1"_s.arg(task(u"PL02"_s, u"19"_s)->record->task.id.value));
    page->detail().takeFocus();
    chooseAgency(u"Hà Nội"_s);
    page->detail().startReport();
    auto *form = page->findChild<ReportForm *>();
    for (QLineEdit *field : form->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Evidence"_s) {
            field->setFocus();
            QTest::keyClicks(field, u"12/KH-UBND"_s);
        }
    }
    page->table().setFocus();
    settle();
    const TaskRecord &record = *task(u"PL02"_s, u"19"_s)->record;
    ASSERT_FALSE(record.progress.empty());
    EXPECT_EQ(record.progress.back().evidence, u"12/KH-UBND"_s);
    EXPECT_EQ(record.progress.back().date, QDate(2025, 7, 18));
    EXPECT_FALSE(record.progress.back().done);
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->state.openParts, 17) << "evidence alone is no completion";
}

/// Beyond the words: Ctrl+Shift+N, Tab, Enter, Enter, Tab, Ctrl+Enter: six.
TEST_F(Editing, ATaskWithThreeAgenciesAndADeadlineIsTypedWithTheKeyboardAlone)
{
    const QString text = u"Kiem thu: cong bo du lieu mo"_s;
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto &task = formField<QPlainTextEdit>(u"Task"_s);
    QTest::keyClicks(&task, text);
    QTest::keyClick(&task, Qt::Key_Tab);
    auto &leads = formField<SuggestField>(u"Leads"_s);
    ASSERT_TRUE(leads.hasFocus());
    const auto popup = [] { return QApplication::activePopupWidget(); };
    QTest::keyClicks(&leads, u"khcn"_s);
    ASSERT_TRUE(popup());
    QTest::keyClick(popup(), Qt::Key_Return);
    QTest::keyClicks(&leads, u"noi vu"_s);
    QTest::keyClick(popup(), Qt::Key_Return);
    QTest::keyClicks(&leads, u"ninh b"_s);
    QTest::keyClick(popup(), Qt::Key_Tab);
    EXPECT_EQ(leads.names(), u"Bộ Khoa học và Công nghệ; Bộ Nội vụ; Ninh Bình"_s);
    auto &deadline = formField<QLineEdit>(u"Deadline"_s);
    ASSERT_TRUE(deadline.hasFocus());
    QTest::keyClicks(&deadline, u"truoc 20/12"_s);
    QTest::keyClick(&deadline, Qt::Key_Return, Qt::ControlModifier);
    settle();
    const TaskView *written = taskSaying(text);
    ASSERT_TRUE(written) << refusals.join(u'\n').toStdString();
    EXPECT_EQ(agencyNames(*written->record, Role::Lead, *shell.workspace.figures()->board.directory),
              (QStringList{u"Bộ Khoa học và Công nghệ"_s, u"Bộ Nội vụ"_s, u"Ninh Bình"_s}));
    EXPECT_EQ(written->record->task.deadline.due, QDate(2025, 12, 20));
    const int row = page->table().currentRow();
    EXPECT_EQ(shell.workspace.figures()->board.tasks[size_t(row)].record->task.text, text)
        << "the new task is the one shown";
    shell.undo.undo();
    settle();
    EXPECT_FALSE(taskSaying(text));
}

TEST_F(Editing, ATaskTypedUnderAFilterItDoesNotPassLeavesTheFilterAndSaysSo)
{
    page->applyFilter(u"standing=overdue"_s);
    const auto shown = page->shownTasks();
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    formField<QPlainTextEdit>(u"Task"_s).setPlainText(u"Việc mới, chưa đến hạn"_s);
    QTest::keyClick(page->form(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_TRUE(taskSaying(u"Việc mới, chưa đến hạn"_s));
    EXPECT_EQ(page->shownTasks(), shown) << "the filter stays";
    auto *link = page->findChild<LinkButton *>();
    for (auto *button : page->findChildren<LinkButton *>())
        link = button->text() == u"Show it"_s ? button : link;
    ASSERT_TRUE(link->isVisible());
    QTest::keyClick(link, Qt::Key_Return);
    EXPECT_FALSE(link->isVisible());
    const int current = page->table().currentRow();
    ASSERT_GE(current, 0);
    EXPECT_EQ(page->table().table().plainText(current, int(TaskColumn::Text)), u"Việc mới, chưa đến hạn"_s);
}

/// 20 April, May and June have come by 18 July; nobody reported.
TEST_F(Editing, TheFormOfARecurringDutySaysHowManyOccurrencesWereKept)
{
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    formField<QPlainTextEdit>(u"Task"_s).setPlainText(u"Báo cáo định kỳ"_s);
    formField<QLineEdit>(u"Deadline"_s).setText(u"hằng tháng từ 20/4/2025"_s);
    QTest::keyClick(page->form(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_TRUE(taskSaying(u"Báo cáo định kỳ"_s));
    page->editTask();
    QTest::keyClick(&page->table(), Qt::Key_F2);
    QStringList readings;
    for (const QLabel *label : page->form()->findChildren<QLabel *>())
        readings << label->text();
    EXPECT_EQ(readings.filter(u"→ "_s).filter(u"0/3 occurrences"_s).size(), 1)
        << readings.join(u'\n').toStdString();
}

TEST_F(Editing, AnEditIsKeptFieldByField)
{
    const TaskId id = task(u"PL02"_s, u"19"_s)->record->task.id;
    page->applyFilter(u"task=%1"_s.arg(id.value));
    QTest::keyClick(&page->table(), Qt::Key_F2);
    auto &note = formField<QLineEdit>(u"Note"_s);
    note.setFocus();
    QTest::keyClicks(&note, u"ghi chu"_s);
    formField<QLineEdit>(u"Product"_s).setFocus();
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->record->task.note, u"ghi chu"_s);
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->state.openParts, 17) << "the addressees are as they were";
    EXPECT_EQ(shell.undo.count(), 1);
}

TEST_F(Editing, WhatIsBeingTypedWhenTheWindowClosesIsKept)
{
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(&formField<QPlainTextEdit>(u"Task"_s), u"viec dang go do"_s);
    page.reset();
    settle();
    EXPECT_TRUE(taskSaying(u"viec dang go do"_s));
}

TEST_F(Editing, OneChangeOfManyTasksIsOneStep)
{
    page->applyFilter(u"standing=overdue"_s);
    const int overdue = shell.workspace.figures()->board.counts.overdue;
    ASSERT_GT(overdue, 20);
    page->table().selectAll();
    page->editChosen();
    auto *form = page->findChild<BulkForm *>();
    for (QLineEdit *field : form->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"All done on"_s)
            QTest::keyClicks(field, u"30/6"_s);
    }
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(shell.workspace.figures()->board.counts.overdue, 0);
    EXPECT_EQ(shell.undo.count(), 1);
    shell.undo.undo();
    settle();
    EXPECT_EQ(shell.workspace.figures()->board.counts.overdue, overdue);
    EXPECT_EQ(refusals, QStringList());
}

TEST_F(Editing, AnUndoThatIsRefusedStaysOnTheStackAndSaysWhy)
{
    const TaskId id = task(u"PL02"_s, u"19"_s)->record->task.id;
    const auto note = [this, id](const QString &words) {
        shell.edits.run(words, [id, words](const Store &store) -> Result<BatchWrite> {
            BatchWrite write;
            const Status status =
                editTasks(write, store, {id}, [&words](TaskRecord &task) { task.task.note = words; });
            return status ? Result<BatchWrite>(write) : Result<BatchWrite>(status.error());
        });
        settle();
    };
    note(u"một"_s);
    shell.undo.clear(); // as if the window had been closed
    note(u"hai"_s);
    note(u"ba"_s);
    {
        auto store = Store::open(shell.workspace.storePath(), OpenMode::ReadWrite);
        const BatchId last = (*store)->loadBatches()->front().id;
        BatchWrite other; // another officer, meanwhile
        ASSERT_TRUE(
            editTasks(other, **store, {id}, [](TaskRecord &task) { task.task.note = u"của người khác"_s; }));
        other.title = u"Ghi chú của người khác"_s;
        ASSERT_TRUE((*store)->apply(other, shell.clock));
        EXPECT_TRUE(last);
    }
    shell.undo.undo();
    settle();
    ASSERT_EQ(refusals.size(), 1);
    EXPECT_TRUE(refusals[0].contains(u"Ghi chú của người khác"_s)) << refusals[0].toStdString();
    EXPECT_EQ(shell.undo.index(), 2) << "it is not undone, and can be tried again";
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->record->task.note, u"của người khác"_s);
}

// PL04, PL05 and PL06 give tasks to "các bộ, ngành, địa phương": 17 and 34 as of 18/7/2025 (domain.md section
// 4).
TEST_F(Editing, AGroupIsFollowedAgencyByAgency)
{
    const auto figures = shell.workspace.figures();
    const Board &board = figures->board;
    const auto found = std::ranges::find_if(board.tasks, [&board](const TaskView &view) {
        return view.state.openParts == 1 &&
               membersToFollow(*view.record, *board.directory, board.asOf).size() == 51;
    });
    ASSERT_NE(found, board.tasks.end());
    const QString text = found->record->task.text;
    page->applyFilter(u"task=%1"_s.arg(found->record->task.id.value));
    auto *follow = page->findChild<QAbstractButton *>(u"followMembers"_s);
    ASSERT_TRUE(follow);
    ASSERT_FALSE(follow->isHidden());
    follow->click();
    settle();
    EXPECT_EQ(taskSaying(text)->state.openParts, 51);
    EXPECT_TRUE(follow->isHidden());
    page->detail().takeFocus();
    chooseAgency(u"Bộ Y tế"_s);
    QTest::keyClick(&ledger(), Qt::Key_Space);
    settle();
    EXPECT_EQ(taskSaying(text)->state.openParts, 50) << "the others stay open";
    shell.undo.undo();
    shell.undo.undo();
    settle();
    EXPECT_EQ(taskSaying(text)->state.openParts, 1);
    EXPECT_EQ(refusals, QStringList());
}

} // namespace
