// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/board.h"

#include "core/tasks/sourcelabel.h"
#include "tests/core/tasks/records.h"

#include <gmock/gmock.h>

namespace dondoc {

namespace {

const QDate kJune30(2025, 6, 30), kJuly18(2025, 7, 18);

std::shared_ptr<const AgencyDirectory> directory()
{
    std::vector<Agency> agencies;
    for (qint64 id : {11, 12, 13}) {
        Agency agency;
        agency.id = AgencyId{id};
        agency.name = QStringLiteral("Bộ %1").arg(id);
        agency.kind = AgencyKind::Ministry;
        agency.order = int(id);
        agencies.push_back(agency);
    }
    return std::make_shared<const AgencyDirectory>(std::move(agencies), std::vector<AgencyAlias>(),
                                                   std::vector<AgencyGroup>());
}

TaskRecords records(std::initializer_list<TaskRecord> list)
{
    TaskRecords shared;
    for (const TaskRecord &record : list)
        shared.push_back(std::make_shared<const TaskRecord>(record));
    return shared;
}

} // namespace

TEST(Board, CountsTheOfficialTwoByTwoOverWhatWasDue)
{
    Deadline byReference;
    byReference.kind = DeadlineKind::Reference;
    const Board board = buildBoard(
        records({
            RecordBuilder().due(kJune30).lead(11).report(1, kJune30, true, kJune30),           // on time
            RecordBuilder().due(kJune30).lead(11).report(1, kJuly18, true, QDate(2025, 7, 2)), // late
            RecordBuilder().due(kJune30).lead(11).report(1, {}, true),                         // undated, due
            RecordBuilder().due(QDate(2025, 9, 30)).lead(11).report(1, {}, true), // undated, not due
            RecordBuilder().due(kJune30).lead(11).lead(12),                       // overdue, 2 parts
            RecordBuilder().due(kJuly18).lead(11),                                // due today
            RecordBuilder().due(QDate(2025, 12, 31)).lead(12),                    // in time
            RecordBuilder().due({}, DeadlineKind::Ongoing).lead(12),              // continuous
            RecordBuilder().lead(12),                                             // no deadline
            RecordBuilder().deadline(byReference).lead(12),                       // by reference
        }),
        directory(), kJuly18);
    const BoardCounts &c = board.counts;
    EXPECT_EQ(c.assigned, 10);
    EXPECT_EQ(c.doneOnTime, 1);
    EXPECT_EQ(c.doneLate, 1);
    EXPECT_EQ(c.doneUndated, 2);
    EXPECT_EQ(c.openInTime, 2);
    EXPECT_EQ(c.overdue, 1);
    EXPECT_EQ(c.continuous, 1);
    EXPECT_EQ(c.noDeadline, 1);
    EXPECT_EQ(c.byReference, 1);
    EXPECT_EQ(c.done() + c.open() + c.continuous + c.noDeadline + c.byReference, c.assigned);
    EXPECT_EQ(c.due, 5) << "three done and due, one overdue, one due today";
    EXPECT_EQ(c.dueDone, 2);
    EXPECT_EQ(c.dueDoneUndated, 1);
    EXPECT_EQ(c.dueToday, 1);
    EXPECT_EQ(c.partsOverdue, 2);
}

TEST(Board, WithdrawnWorkIsOutsideEveryCount)
{
    TaskRecord record = RecordBuilder().due(kJune30).lead(11);
    record.task.ending = Ending::Merged;
    const Board board = buildBoard(records({record}), directory(), kJuly18);
    EXPECT_EQ(board.counts.assigned, 0);
    EXPECT_EQ(board.counts.overdue, 0);
    EXPECT_EQ(board.counts.withdrawn, 1);
    EXPECT_TRUE(board.loads.empty());
}

TEST(Board, LoadsListMostOverdueFirstThenOfficialOrder)
{
    const Board board = buildBoard(records({
                                       RecordBuilder().due(kJune30).listed(13).listed(12),
                                       RecordBuilder().due(QDate(2025, 4, 30)).listed(13),
                                       RecordBuilder().due(QDate(2025, 12, 31)).lead(11),
                                       RecordBuilder().due(kJune30).listed(11),
                                   }),
                                   directory(), kJuly18);
    ASSERT_EQ(board.loads.size(), 3u);
    EXPECT_EQ(board.loads[0].agency, AgencyId{13});
    EXPECT_EQ(board.loads[0].overdue, 2);
    EXPECT_EQ(board.loads[0].longestDays, 79) << "30 April to 18 July";
    EXPECT_EQ(board.loads[1].agency, AgencyId{11});
    EXPECT_EQ(board.loads[1].open, 2);
    EXPECT_EQ(board.loads[2].agency, AgencyId{12});
}

TEST(Board, SilentUntilAReportIsDatedAfterTheLastReview)
{
    const TaskRecord silent = RecordBuilder().due(kJune30).lead(11).report(1, QDate(2025, 7, 1), false);
    const TaskRecord heard = RecordBuilder().due(kJune30).lead(12).report(1, QDate(2025, 7, 16), false);
    const Board board = buildBoard(records({silent, heard}), directory(), kJuly18, {QDate(2025, 7, 13), {}});
    ASSERT_EQ(board.loads.size(), 2u);
    EXPECT_TRUE(board.loads[0].isSilent);
    EXPECT_FALSE(board.loads[1].isSilent);
}

TEST(Board, NobodyIsSilentBeforeAnybodyWasAsked)
{
    const TaskRecord record = RecordBuilder().due(kJune30).lead(11);
    const Board unasked = buildBoard(records({record}), directory(), kJuly18);
    EXPECT_FALSE(unasked.hasAsked);
    EXPECT_FALSE(unasked.loads.front().isSilent);
    const Board asked = buildBoard(records({record}), directory(), kJuly18, {QDate(2025, 7, 13), {}});
    EXPECT_TRUE(asked.hasAsked);
    EXPECT_TRUE(asked.loads.front().isSilent);
}

TEST(Board, NewlyOverdueSinceTheLastReview)
{
    const Board board = buildBoard(
        records({RecordBuilder().due(QDate(2025, 5, 31)).lead(11), RecordBuilder().due(kJune30).lead(11),
                 RecordBuilder().due(QDate(2025, 7, 31)).lead(11)}),
        directory(), kJuly18, {kJune30, {}});
    EXPECT_THAT(board.newlyOverdue, testing::ElementsAre(1));
}

TEST(Board, DueWithinCountsTheAsOfDayAndBothEnds)
{
    const Board board = buildBoard(
        records({RecordBuilder().due(QDate(2025, 7, 24)).lead(11),
                 RecordBuilder().due(QDate(2025, 7, 23)).lead(11), RecordBuilder().due(kJuly18).lead(11),
                 RecordBuilder().due(QDate(2025, 7, 17)).lead(11)}),
        directory(), kJuly18);
    EXPECT_THAT(board.dueWithin(5), testing::ElementsAre(2, 1));
    EXPECT_THAT(board.dueWithin(30), testing::ElementsAre(2, 1, 0));
}

TEST(Board, OneAgencysBoardCountsItsOwnParts)
{
    const TaskRecord shared =
        RecordBuilder().due(kJune30).listed(11).listed(12).report(1, kJune30, true, kJune30);
    const Board board =
        buildBoard(records({shared, RecordBuilder().due(kJune30).lead(12)}), directory(), kJuly18);
    const Board own = boardOf(board, AgencyId{11});
    EXPECT_EQ(own.counts.assigned, 1);
    EXPECT_EQ(own.counts.doneOnTime, 1);
    EXPECT_EQ(own.counts.overdue, 0);
    EXPECT_EQ(boardOf(board, AgencyId{12}).counts.overdue, 2);
}

/// The notice of 15 July assigns PL02's work again: one thread, by its last task, from the notice's day on.
TEST(Board, ATaskAssignedAgainIsOneThreadCountedOnce)
{
    TaskRecord first = RecordBuilder().due(kJune30).lead(11);
    first.task.id = TaskId{1};
    TaskRecord again = RecordBuilder().due(QDate(2025, 9, 30)).lead(11);
    again.task.id = TaskId{2};
    again.task.continues = TaskId{1};
    DirectiveRef notice;
    notice.date = QDate(2025, 7, 15);
    again.task.directives = {notice};
    const Board board = buildBoard(records({first, again}), directory(), kJuly18);
    EXPECT_EQ(board.counts.assigned, 1);
    EXPECT_EQ(board.counts.overdue, 0);
    EXPECT_EQ(board.counts.openInTime, 1);
    ASSERT_EQ(board.loads.size(), 1u);
    EXPECT_EQ(board.loads[0].open, 1);
    EXPECT_EQ(buildBoard(records({first, again}), directory(), QDate(2025, 7, 14)).counts.overdue, 1)
        << "before the notice the first deadline counts";
}

TEST(SourceLabel, NamesTheListAndItsPart)
{
    SourceRef source;
    source.file = QStringLiteral("phu-luc-06.xlsx");
    source.list = QStringLiteral("PHỤ LỤC 06: DANH MỤC NHIỆM VỤ");
    source.sheet = QStringLiteral("2e. Tháng 12");
    EXPECT_EQ(sourceLabel(source), QStringLiteral("PL06.2e"));
    source.sheet = QStringLiteral("PL06");
    EXPECT_EQ(sourceLabel(source), QStringLiteral("PL06"));
    source.list.clear();
    EXPECT_EQ(sourceLabel(source), QStringLiteral("PL06")) << "from the file's name";
    source.file = QStringLiteral("danh sách.xlsx");
    EXPECT_EQ(sourceLabel(source), source.file);
}

TEST(Board, TheLabelsOfManyRowsFollowTheirLists)
{
    SourceRef second, sixth, typed;
    second.file = QStringLiteral("phu-luc-02.xlsx");
    sixth.file = QStringLiteral("phu-luc-06.xlsx");
    sixth.sheet = QStringLiteral("2e. Bộ Y tế");
    SourceRef other = sixth;
    other.sheet = QStringLiteral("2c. Bộ Công an");
    SourceLabels labels;
    for (const SourceRef &source : {typed, second, second, sixth, other, typed})
        EXPECT_EQ(labels.of(source), sourceLabel(source));
}

TEST(Board, CountsAVeryLongListAsTheSumOfItsParts)
{
    constexpr int tasks = 40'000; // enough to be worked on in parts
    TaskRecords list;
    for (int i = 0; i < tasks; ++i) {
        RecordBuilder task;
        task.text(QStringLiteral("Việc %1").arg(i)).due(i % 4 == 0 ? kJune30 : QDate(2025, 12, 31));
        task.lead(11).lead(12 + i % 2);
        if (i % 10 == 1)
            task.report(1, kJune30, true, kJune30).report(2, kJune30, true, kJune30);
        list.push_back(std::make_shared<const TaskRecord>(task.build()));
    }
    const Board board = buildBoard(list, directory(), kJuly18, {kJune30, {}});
    EXPECT_EQ(board.counts.assigned, tasks);
    EXPECT_EQ(board.counts.overdue, tasks / 4);     // due in June: even rows, none of them reported
    EXPECT_EQ(board.counts.doneOnTime, tasks / 10); // rows 1, 11, 21 …: odd, so due in December but for none
    EXPECT_EQ(board.counts.openInTime, tasks - tasks / 4 - tasks / 10);
    EXPECT_EQ(board.counts.partsOverdue, 2 * tasks / 4);
    ASSERT_EQ(board.newlyOverdue.size(), size_t(tasks / 4)); // the last day itself was not late
    EXPECT_TRUE(std::is_sorted(board.newlyOverdue.begin(), board.newlyOverdue.end()));
    EXPECT_EQ(board.newlyOverdue.back(), tasks - 4);
    ASSERT_EQ(board.loads.size(), 3u);
    EXPECT_EQ(board.loads[0].agency, AgencyId{11});
    EXPECT_EQ(board.loads[0].name, QStringLiteral("Bộ 11"));
    EXPECT_EQ(board.loads[0].open, tasks - tasks / 10);
    EXPECT_EQ(board.loads[0].overdue, tasks / 4);
    EXPECT_EQ(board.loads[0].longestDays, 18);
    EXPECT_EQ(board.tasks[12'345].record->task.text, QStringLiteral("Việc 12345"));
}

TEST(Board, TakesFromAnEarlierOneOnlyWhatBothHold)
{
    const TaskRecords first = records({RecordBuilder().lead(11), RecordBuilder().lead(12)});
    TaskRecords second = first;
    second[1] = std::make_shared<const TaskRecord>(
        RecordBuilder()
            .text(QStringLiteral("Trình Chính phủ ban hành"), QStringLiteral("Nghị định"))
            .due(kJune30)
            .lead(12));
    const Board earlier = buildBoard(first, directory(), kJune30);
    const Board later = buildBoard(second, directory(), kJuly18, {{}, {}, &earlier});
    EXPECT_EQ(later.tasks[0].missingClear, buildBoard(first, directory(), kJuly18).tasks[0].missingClear);
    EXPECT_EQ(later.tasks[1].missingClear, QStringList());
    EXPECT_EQ(later.tasks[1].state.standing, Standing::Overdue);
}

} // namespace dondoc
