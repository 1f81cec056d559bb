// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing typed is lost, and nothing is written to another store than the one it was typed for.
#include "core/services/cataloguesettings.h"
#include "tests/ui/tasks/editingfixture.h"

#include <QLabel>

using namespace dondoc;

namespace {

/// What stands in a store, by whether a task says these words.
bool holds(const QString &path, const std::function<bool(const Task &)> &test)
{
    auto store = Store::open(path, OpenMode::ReadOnly);
    const auto tasks = (*store)->loadTasks();
    return std::ranges::any_of(*tasks, [&](const auto &record) { return test(record->task); });
}

TEST_F(Editing, WhatWasTypedForOneStoreIsNeverWrittenToAnother)
{
    const QString first = shell.workspace.storePath(), second = shell.folder.filePath(u"khac.dondoc"_s);
    ASSERT_TRUE(QFile::copy(first, second)); // the same ids: the worst case
    const auto open = [this](const QString &path) {
        shell.workspace.openStore(path);
        ASSERT_TRUE(QTest::qWaitFor([&] { return shell.workspace.storePath() == path; }, patience));
        settle();
    };
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(&formField<QPlainTextEdit>(u"Task"_s), u"viec cua kho thu nhat"_s);
    open(second);
    const auto isTyped = [](const Task &task) { return task.text == u"viec cua kho thu nhat"; };
    EXPECT_TRUE(holds(first, isTyped));
    EXPECT_FALSE(holds(second, isTyped));
    EXPECT_EQ(shell.undo.count(), 0) << "undo acts on the open store";

    page->applyFilter(u"task=%1"_s.arg(task(u"PL02"_s, u"19"_s)->record->task.id.value));
    page->editTask();
    auto &note = formField<QLineEdit>(u"Note"_s);
    note.setFocus();
    QTest::keyClicks(&note, u"cua kho thu hai"_s);
    open(first);
    formField<QLineEdit>(u"Product"_s).setFocus();
    settle();
    const auto isNoted = [](const Task &task) { return task.note == u"cua kho thu hai"; };
    EXPECT_TRUE(holds(second, isNoted));
    EXPECT_FALSE(holds(first, isNoted));
    EXPECT_EQ(refusals, QStringList());
}

TEST_F(Editing, AReportOrAChangeOfManyIsOfTheStoreItWasTypedFor)
{
    const QString first = shell.workspace.storePath(), second = shell.folder.filePath(u"khac.dondoc"_s);
    ASSERT_TRUE(QFile::copy(first, second));
    page->applyFilter(u"task=%1"_s.arg(task(u"PL02"_s, u"19"_s)->record->task.id.value));
    page->detail().startReport();
    QTest::keyClicks(&reportField(u"Difficulty"_s), u"cho kinh phi"_s);
    shell.workspace.openStore(second);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shell.workspace.storePath() == second; }, patience));
    settle();
    const auto isReported = [](const QString &path) {
        auto store = Store::open(path, OpenMode::ReadOnly);
        const auto tasks = (*store)->loadTasks();
        return std::ranges::any_of(*tasks, [](const auto &record) {
            return std::ranges::any_of(record->progress,
                                       [](const Progress &said) { return said.note == u"cho kinh phi"; });
        });
    };
    EXPECT_TRUE(isReported(first));
    EXPECT_FALSE(isReported(second));

    page->applyFilter(u"standing=overdue"_s);
    page->table().selectAll();
    page->editChosen();
    auto *bulk = page->findChild<BulkForm *>();
    bulk->findChildren<QLineEdit *>().front()->setText(u"Nguyễn A"_s);
    EXPECT_TRUE(bulk->isUnwritten());
    EXPECT_NE(page->unkept(), QString());
    shell.workspace.openStore(first);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shell.workspace.storePath() == first; }, patience));
    settle();
    QTest::keyClick(bulk, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_FALSE(holds(first, [](const Task &task) { return task.responsible == u"Nguyễn A"; }));
}

TEST_F(Editing, WordsThatAStoreRefusesStayInTheForm)
{
    const QString path = shell.workspace.storePath(), away = path + u".away"_s;
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto &text = formField<QPlainTextEdit>(u"Task"_s);
    QTest::keyClicks(&text, u"viec khong ghi duoc"_s);
    ASSERT_TRUE(QFile::rename(path, away)); // the share is gone for a while
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return refusals.size() == 1; }, patience));
    EXPECT_EQ(text.toPlainText(), u"viec khong ghi duoc"_s);
    EXPECT_TRUE(page->form()->isVisible());
    ASSERT_TRUE(QFile::rename(away, path));
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(taskSaying(u"viec khong ghi duoc"_s));

    page->applyFilter(u"task=%1"_s.arg(task(u"PL02"_s, u"19"_s)->record->task.id.value));
    page->editTask();
    auto &note = formField<QLineEdit>(u"Note"_s);
    note.setFocus();
    QTest::keyClicks(&note, u"ghi chu bi tu choi"_s);
    ASSERT_TRUE(QFile::rename(path, away));
    QTest::keyClick(&note, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return refusals.size() == 2; }, patience));
    ASSERT_TRUE(QFile::rename(away, path));
    EXPECT_EQ(note.text(), u"ghi chu bi tu choi"_s);
    QTest::keyClick(&note, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->record->task.note, u"ghi chu bi tu choi"_s);
    EXPECT_EQ(refusals.size(), 2);
}

/// As when the office must first allow documents with a độ mật on another page.
TEST_F(Editing, WordsThatWereRefusedStandUntilTheyAreTaken_WhateverHappensOnOtherPages)
{
    page->applyFilter(u"task=%1"_s.arg(task(u"PL02"_s, u"19"_s)->record->task.id.value));
    page->editTask();
    auto &documents = formField<QLineEdit>(u"Documents"_s);
    documents.setFocus();
    documents.setText(u"05/TB-VPCP (Mật)"_s);
    page->hide(); // another page is shown
    ASSERT_TRUE(QTest::qWaitFor([this] { return refusals.size() == 1; }, patience));
    shell.edits.run(u"cho phép"_s, [](const Store &store) -> Result<BatchWrite> {
        const OfficeCatalogue from = loadCatalogue(store);
        OfficeCatalogue to = from;
        to.acceptsMarked = true;
        BatchWrite write;
        write.kind = u"edit"_s;
        write.settings = catalogueChanges(from, to);
        return write;
    });
    settle();
    page->show();
    EXPECT_EQ(documents.text(), u"05/TB-VPCP (Mật)"_s);
    QTest::keyClick(&documents, Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(task(u"PL02"_s, u"19"_s)->record->task.directives.back().secrecy, u"Mật"_s);
    const auto words = page->detail().findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(words, [](const QLabel *label) {
        return label->text() == u"Thông báo 05/TB-VPCP (Mật)"_s;
    })) << "who reads the task sees the mark";
}

TEST_F(Editing, AReportThatIsRefusedIsTriedAgain)
{
    const QString path = shell.workspace.storePath(), away = path + u".away"_s;
    page->applyFilter(u"task=%1"_s.arg(task(u"PL02"_s, u"19"_s)->record->task.id.value));
    page->detail().startReport();
    auto *report = page->findChild<ReportForm *>();
    QLineEdit *difficulty = &reportField(u"Difficulty"_s);
    QTest::keyClicks(difficulty, u"thieu kinh phi"_s);
    ASSERT_TRUE(QFile::rename(path, away));
    report->commit();
    ASSERT_TRUE(QTest::qWaitFor([this] { return refusals.size() == 1; }, patience));
    ASSERT_TRUE(QFile::rename(away, path));
    EXPECT_EQ(difficulty->text(), u"thieu kinh phi"_s);
    report->commit();
    settle();
    EXPECT_EQ(shell.undo.count(), 1);
    EXPECT_EQ(refusals.size(), 1);
}

} // namespace
