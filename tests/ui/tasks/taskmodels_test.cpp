// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/phrasereader.h"
#include "tests/core/printers.h"
#include "tests/ui/tasks/boardfixture.h"
#include "ui/tasks/ledgermodel.h"
#include "ui/tasks/taskfilter.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/theme/glyphs.h"
#include "ui/widgets/tablefilter.h"

#include <QAbstractItemModelTester>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

class TaskListModelTest : public testing::Test
{
protected:
    TaskListModelTest() { model.setBoard({figures, &figures->board}); }

    QString text(int id, TaskColumn column) const { return model.plainText(id - 1, int(column)); }

    std::vector<qint64> sorted(TaskColumn column)
    {
        TableFilter filter(model);
        filter.sort(int(column), Qt::AscendingOrder);
        std::vector<qint64> ids;
        for (int row = 0; row < filter.rowCount(); ++row)
            ids.push_back(model.rowKey(filter.sourceRow(row)));
        return ids;
    }

    std::shared_ptr<const Figures> figures = fixture::figures();
    TaskListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(TaskListModelTest, CellsSayMainThingAndDetail)
{
    EXPECT_EQ(text(1, TaskColumn::Source), QStringLiteral("PL02\nNo. 1"));
    EXPECT_EQ(text(1, TaskColumn::Directive), QStringLiteral("71/NQ-CP\ndated 01/04/2025"));
    EXPECT_EQ(text(1, TaskColumn::Deadline), QStringLiteral("30/04/2025\nexact day"));
    EXPECT_EQ(text(5, TaskColumn::Deadline), QStringLiteral("Tháng 7/2025\nwhole month"))
        << "keeps its precision";
    EXPECT_EQ(text(12, TaskColumn::Deadline), QStringLiteral("–"));
}

TEST_F(TaskListModelTest, StandingHasAShapeBesideItsWord)
{
    const auto glyph = [&](int id) {
        return Glyph(model.index(id - 1, int(TaskColumn::Standing)).data(GlyphRole).toInt());
    };
    EXPECT_EQ(glyph(1), Glyph::Overdue);
    EXPECT_EQ(glyph(3), Glyph::DueSoon);
    EXPECT_EQ(glyph(5), Glyph::DueSoon);
    EXPECT_EQ(glyph(6), Glyph::Open);
    EXPECT_EQ(glyph(7), Glyph::DoneUndated);
    EXPECT_EQ(glyph(9), Glyph::Done);
    EXPECT_EQ(glyph(10), Glyph::DoneLate);
    EXPECT_EQ(glyph(11), Glyph::Continuous);
    EXPECT_EQ(glyph(12), Glyph::None);
    EXPECT_TRUE(text(3, TaskColumn::Standing).startsWith(QStringLiteral("Due today")));
}

TEST_F(TaskListModelTest, SortsByDeadlineWithThoseWithoutOneLast)
{
    EXPECT_EQ(sorted(TaskColumn::Deadline),
              (std::vector<qint64>{1, 10, 2, 7, 9, 14, 3, 4, 5, 8, 6, 11, 12, 13}));
}

TEST_F(TaskListModelTest, SortsByStandingMostUrgentFirst)
{
    EXPECT_EQ(sorted(TaskColumn::Standing),
              (std::vector<qint64>{1, 2, 3, 4, 5, 6, 11, 12, 13, 7, 8, 10, 9, 14}));
}

TEST_F(TaskListModelTest, LeadsAreTickedOneByOne)
{
    EXPECT_EQ(model.index(0, int(TaskColumn::Lead)).data(ValuesRole).toStringList().size(), 3);
}

TEST_F(TaskListModelTest, FindsATaskAndLetsGoOfTheBoard)
{
    EXPECT_EQ(model.positionOf(TaskId{5}), 4);
    EXPECT_EQ(model.positionOf(TaskId{99}), -1);
    model.setBoard(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(LedgerModel, ListsAgenciesInProtocolOrderWithWhatElseIsOverdue)
{
    const auto figures = fixture::figures();
    LedgerModel ledger;
    const QAbstractItemModelTester tester(&ledger, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ledger.setTask(figures->board.tasks[0], figures->board);
    QStringList lines;
    for (int row = 0; row < ledger.rowCount(); ++row) {
        QStringList cells;
        for (LedgerColumn column :
             {LedgerColumn::Agency, LedgerColumn::Progress, LedgerColumn::Days, LedgerColumn::OtherOverdue})
            cells << ledger.plainText(row, int(column));
        lines << cells.join(u'|');
    }
    // 30 April to 18 July is 79 days; Bộ Tài chính is overdue in task 2 as well.
    EXPECT_EQ(lines.join(u'\n'), QStringLiteral("Bộ Tài chính|Not reported|79|1\n"
                                                "Bộ Khoa học và Công nghệ|Not reported|79|\n"
                                                "Hà Nội|Not reported|79|"));
    EXPECT_EQ(ledger.openCount(), 3);
    EXPECT_FALSE(ledger.hasReports());
}

TEST(LedgerModel, ARecurringDutySaysOfEachAgencyWhatItReportedOfWhatWasDue)
{
    const auto record = fixture::record(90, QStringLiteral("Báo cáo hằng tháng"), QString(),
                                        {fixture::finance, fixture::science});
    record->task.deadline = readDeadline(u"hằng tháng từ 20/4/2025", {fixture::asOf, true});
    for (QDate day : {QDate(2025, 4, 18), QDate(2025, 5, 20), QDate(2025, 6, 3)}) {
        Progress report;
        report.assignment = record->assignments[0].id;
        report.date = day;
        record->progress.push_back(report);
    }
    const Board board = buildBoard({record}, fixture::directory(), fixture::asOf);
    LedgerModel ledger;
    ledger.setTask(board.tasks[0], board);
    EXPECT_TRUE(ledger.hasOccurrences());
    EXPECT_EQ(ledger.plainText(0, int(LedgerColumn::Agency)), QStringLiteral("Bộ Tài chính"));
    EXPECT_EQ(ledger.plainText(0, int(LedgerColumn::Occurrences)), QStringLiteral("3/3"));
    EXPECT_EQ(ledger.plainText(0, int(LedgerColumn::Days)), QString());
    EXPECT_EQ(ledger.plainText(1, int(LedgerColumn::Occurrences)), QStringLiteral("0/3"));
    EXPECT_EQ(ledger.plainText(1, int(LedgerColumn::Days)), QStringLiteral("89")) << "since 20 April";

    const auto shared = std::make_shared<const Board>(board);
    const auto isLate = [&](AgencyId agency) {
        return TaskFilter(QStringLiteral("standing=overdue&agency=%1").arg(agency.value)).test(shared)(0);
    };
    EXPECT_FALSE(isLate(fixture::finance)) << "the other missed them";
    EXPECT_TRUE(isLate(fixture::science));
}

TEST(LedgerModel, ADonePartIsNotLateAndSaysWhenItWasReported)
{
    const auto figures = fixture::figures();
    LedgerModel ledger;
    ledger.setTask(figures->board.tasks[9], figures->board);
    EXPECT_EQ(ledger.plainText(0, int(LedgerColumn::Progress)), QStringLiteral("Done late · 02/6"));
    EXPECT_EQ(ledger.plainText(0, int(LedgerColumn::Reported)), QStringLiteral("02/06/2025"));
    EXPECT_EQ(ledger.plainText(0, int(LedgerColumn::Days)), QString());
    EXPECT_EQ(ledger.doneCount(), 1);
}

} // namespace dondoc
