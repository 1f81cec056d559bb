// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Findings and the history, over a real store.
#include "core/reports/findingsexport.h"
#include "core/services/editservice.h"
#include "tests/core/printers.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/findings/findingcard.h"
#include "ui/findings/findingedits.h"
#include "ui/findings/findingspage.h"
#include "ui/history/historypage.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QJsonObject>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // ms

class FindingsAndHistory : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString path = shell.folder.filePath(u"kiem-tra.dondoc"_s);
        {
            auto store = Store::open(path, OpenMode::Create);
            ASSERT_TRUE(store);
            BatchWrite write;
            write.files = {u"phu-luc-07.docx"_s};
            Finding finding;
            finding.group = u"A. Về thủ tục hành chính"_s;
            finding.title = u"Chưa công bố thủ tục"_s;
            finding.remedies = {u"Rà soát, công bố"_s};
            finding.deadline.kind = DeadlineKind::Date;
            finding.deadline.due = QDate(2025, 7, 10);
            FindingAgency first;
            first.agency = AgencyId{12};
            FindingAgency second;
            second.agency = AgencyId{16};
            finding.agencies = {first, second};
            write.newFindings = {finding};
            ASSERT_TRUE((*store)->apply(write, shell.clock));
        }
        shell.workspace.setAsOf(QDate(2025, 7, 18));
        shell.workspace.openStore(path);
        ASSERT_TRUE(QTest::qWaitFor([this] { return shell.workspace.figures() != nullptr; }, patience));
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !shell.edits.isBusy() && !shell.workspace.isLoading(); },
                                    patience));
        QCoreApplication::processEvents();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !shell.workspace.isLoading(); }, patience));
    }
    const Finding &finding() const { return shell.workspace.figures()->findings->front(); }

    ShellFixture shell;
};

TEST_F(FindingsAndHistory, EachAgencyIsTickedOffByItself)
{
    FindingsPage page(shell.context());
    const QAbstractItemModelTester tester(&page.table().table());
    page.show();
    DataTable &parts = *page.card().findChild<DataTable *>();
    parts.setCurrentRow(0);
    QTest::keyClick(&parts, Qt::Key_Down);
    QTest::keyClick(&parts, Qt::Key_Space);
    settle();
    EXPECT_FALSE(finding().agencies[0].done);
    EXPECT_TRUE(finding().agencies[1].done);
    EXPECT_EQ(finding().agencies[1].reportedOn, QDate(2025, 7, 18));
    shell.undo.undo();
    settle();
    EXPECT_FALSE(finding().agencies[1].done);
}

TEST_F(FindingsAndHistory, BeforeTheDayOfItsReportAnAgencyIsOpen)
{
    FindingsPage page(shell.context());
    page.show();
    DataTable &parts = *page.card().findChild<DataTable *>();
    parts.setCurrentRow(0);
    QTest::keyClick(&parts, Qt::Key_Down);
    QTest::keyClick(&parts, Qt::Key_Space); // done on 18 July
    settle();
    const auto isTicked = [&parts] {
        return parts.table().data(parts.table().index(1, 0), Qt::CheckStateRole) == Qt::Checked;
    };
    EXPECT_TRUE(isTicked());
    shell.workspace.setAsOf(QDate(2025, 7, 17));
    settle();
    EXPECT_FALSE(isTicked());
    const QJsonArray exported =
        findingsAsJson(*shell.workspace.figures()->findings, *shell.workspace.figures()->board.directory,
                       QDate(2025, 7, 17));
    EXPECT_EQ(exported[0].toObject().value(u"standing"_s).toString(), u"overdue"_s);
}

TEST_F(FindingsAndHistory, AFindingThatChangedMeanwhileIsNotTickedByPosition)
{
    QStringList refusals;
    QObject::connect(&shell.edits, &StoreEdits::failed, &shell.edits,
                     [&refusals](const QString &sentence) { refusals << sentence; });
    const Finding seen = finding();
    {
        auto store = Store::open(shell.workspace.storePath(), OpenMode::ReadWrite);
        BatchWrite other; // another officer takes the first agency away
        UpdatedFinding updated{seen, -1};
        updated.after.agencies.erase(updated.after.agencies.begin());
        other.updatedFindings = {updated};
        ASSERT_TRUE((*store)->apply(other, shell.clock));
    }
    FindingEdits(shell.edits).tick(seen, {1}, true, QDate(2025, 7, 18), {u"Bộ Tài chính"_s});
    settle();
    ASSERT_EQ(refusals.size(), 1);
    auto store = Store::open(shell.workspace.storePath(), OpenMode::ReadOnly);
    const auto stored = (*store)->loadFindings();
    ASSERT_EQ(stored->front().agencies.size(), 1u);
    EXPECT_FALSE(stored->front().agencies[0].done);
}

TEST_F(FindingsAndHistory, ATickOverOneThatWasTakenBackMeanwhileIsRefused)
{
    QStringList refusals;
    QObject::connect(&shell.edits, &StoreEdits::failed, &shell.edits,
                     [&refusals](const QString &sentence) { refusals << sentence; });
    const Finding open = finding();
    Finding done = open; // as another window shows it
    done.agencies[0].done = true;
    done.agencies[0].reportedOn = QDate(2025, 7, 16);
    FindingEdits(shell.edits).tick(open, {0}, true, QDate(2025, 7, 16), {u"Bộ Y tế"_s});
    FindingEdits(shell.edits).tick(done, {0}, false, QDate(2025, 7, 18), {u"Bộ Y tế"_s});
    settle();
    EXPECT_EQ(refusals, QStringList()) << "what was ticked is opened by who sees it ticked";
    FindingEdits(shell.edits).tick(done, {0}, true, QDate(2025, 7, 17), {u"Bộ Y tế"_s});
    settle();
    ASSERT_EQ(refusals.size(), 1) << "another day over one that is not there any more";
    EXPECT_EQ(finding().agencies[0].reportedOn, QDate(2025, 7, 18));
    EXPECT_FALSE(finding().agencies[0].done);
}

TEST_F(FindingsAndHistory, ASecondTaskOfOneFindingIsRefusedInWords)
{
    QStringList refusals;
    QObject::connect(&shell.edits, &StoreEdits::failed, &shell.edits,
                     [&refusals](const QString &sentence) { refusals << sentence; });
    const Finding seen = finding();
    FindingEdits(shell.edits).promote(seen);
    FindingEdits(shell.edits).promote(seen);
    settle();
    EXPECT_EQ(refusals.size(), 1);
    EXPECT_EQ(shell.workspace.figures()->board.tasks.size(), 1u);
}

TEST_F(FindingsAndHistory, TheKeyboardStaysOffTheTicksWhenATaskIsMade)
{
    FindingsPage page(shell.context());
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    QPushButton &promote = *page.card().findChild<QPushButton *>();
    promote.setFocus();
    QTest::keyClick(&promote, Qt::Key_Space);
    settle();
    ASSERT_TRUE(finding().promotedTo);
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    settle();
    EXPECT_FALSE(finding().agencies[0].done);
    EXPECT_FALSE(finding().agencies[1].done);
}

TEST_F(FindingsAndHistory, WhatIsShownIsExportedWithWhoIsStillOpen)
{
    FindingsPage page(shell.context());
    FindingEdits(shell.edits).tick(finding(), {0}, true, QDate(2025, 7, 18), {u"…"_s});
    settle();
    ASSERT_TRUE(page.canExport());
    shell.files.answer = {shell.folder.filePath(u"kiem-tra.csv"_s)};
    page.exportPage();
    ASSERT_TRUE(QTest::qWaitFor([&page] { return page.isSettled(); }, patience));
    QFile file(shell.files.answer.front());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    const AgencyDirectory &directory = *shell.workspace.figures()->board.directory;
    EXPECT_TRUE(lines[1].endsWith(u"Quá hạn,"_s + directory.displayName(AgencyId{16})))
        << lines[1].toStdString();
    page.table().filter().setQuery(SearchQuery(u"không có"_s));
    EXPECT_FALSE(page.canExport());
}

TEST_F(FindingsAndHistory, AFindingBecomesATaskOfItsAgencies)
{
    FindingsPage page(shell.context());
    page.show();
    for (QPushButton *button : page.card().findChildren<QPushButton *>())
        button->click();
    settle();
    ASSERT_EQ(shell.workspace.figures()->board.tasks.size(), 1u);
    const TaskRecord &task = *shell.workspace.figures()->board.tasks[0].record;
    EXPECT_EQ(task.task.text, u"Rà soát, công bố"_s);
    EXPECT_EQ(task.assignments.size(), 2u);
    EXPECT_EQ(task.task.deadline.due, QDate(2025, 7, 10));
    EXPECT_EQ(finding().promotedTo, task.task.id);
}

TEST_F(FindingsAndHistory, TheHistoryUndoesAndRedoesAnyBatch)
{
    HistoryPage page(shell.context());
    page.show();
    ASSERT_TRUE(QTest::qWaitFor(
        [&page] { return page.isSettled() && page.batches().table().rowCount() == 1; }, patience));
    QPushButton *turn = page.findChildren<QPushButton *>().back();
    turn->click();
    settle();
    EXPECT_TRUE(shell.workspace.figures()->findings->empty());
    ASSERT_TRUE(QTest::qWaitFor(
        [&page, turn] { return page.isSettled() && turn->text().startsWith(u"Redo"); }, patience));
    turn->click();
    settle();
    EXPECT_EQ(shell.workspace.figures()->findings->size(), 1u);
}

} // namespace
