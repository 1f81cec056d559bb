// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/timeline.h"

#include "core/deadlines/phrasereader.h"
#include "tests/core/printers.h"

#include <gtest/gtest.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

const QDate asOf(2025, 7, 18);

std::shared_ptr<TaskRecord> taskDue(const QString &phrase, AgencyId lead = AgencyId{12})
{
    auto record = std::make_shared<TaskRecord>();
    static qint64 id = 0;
    record->task.id = TaskId{++id};
    record->task.text = phrase;
    record->task.deadline = readDeadline(phrase, {asOf, true});
    Assignment part;
    part.id = AssignmentId{1000 + id};
    part.agency = lead;
    record->assignments = {part};
    return record;
}

Board boardOfRecords(const TaskRecords &records)
{
    static const auto directory = std::make_shared<const AgencyDirectory>(*AgencyDirectory::shipped());
    return buildBoard(records, directory, asOf);
}

/// "period 2025-09-01..2025-09-30": kind and days, with the stage where there is one.
QStringList marksOf(const TaskRecords &records, int year = 2025)
{
    static const char *names[] = {"day",    "period", "ongoing", "occurrence", "reported",
                                  "missed", "first",  "overdue", "done"};
    const Board board = boardOfRecords(records);
    QStringList lines;
    for (const TimelineMark &mark : timelineMarks(board.tasks[0], asOf, year))
        lines << QStringLiteral("%1 %2..%3")
                         .arg(QLatin1String(names[int(mark.kind)]), mark.from.toString(Qt::ISODate),
                              mark.to.toString(Qt::ISODate)) +
                     (mark.stage > 0 ? u" #%1"_s.arg(mark.stage) : QString());
    return lines;
}

TEST(Timeline, AMonthOrQuarterIsASpanAndADayADay)
{
    EXPECT_EQ(marksOf({taskDue(u"Tháng 9/2025"_s)}), QStringList{u"period 2025-09-01..2025-09-30"_s});
    EXPECT_EQ(marksOf({taskDue(u"quý III/2025"_s)}), QStringList{u"period 2025-07-01..2025-09-30"_s});
    EXPECT_EQ(marksOf({taskDue(u"20/12/2025"_s)}), QStringList{u"day 2025-12-20..2025-12-20"_s});
    EXPECT_EQ(marksOf({taskDue(u"20/12/2025"_s)}, 2026), QStringList()) << "not of that year";
}

TEST(Timeline, OverdueWorkRunsFromTheDayAfterTheLastOneToTheAsOfDay)
{
    EXPECT_EQ(marksOf({taskDue(u"30/6/2025"_s)}),
              (QStringList{u"day 2025-06-30..2025-06-30"_s, u"overdue 2025-07-01..2025-07-18"_s}));
}

TEST(Timeline, StagesAreMilestonesOfTheirOwn)
{
    EXPECT_EQ(marksOf({taskDue(
                  u"hoàn thành trong tháng 8 năm 2025, triển khai thực hiện trong tháng 12 năm 2025"_s)}),
              (QStringList{u"period 2025-08-01..2025-08-31 #1"_s, u"period 2025-12-01..2025-12-31 #2"_s}));
}

TEST(Timeline, AnExtendedDeadlineKeepsItsFirstPromise)
{
    const auto record = taskDue(u"30/6/2025"_s);
    record->deadlineHistory = {{readDeadline(u"Tháng 9/2025"), QDate(2025, 7, 1), u"chờ Nghị định"_s, {}}};
    EXPECT_EQ(marksOf({record}),
              (QStringList{u"first 2025-06-30..2025-06-30"_s, u"period 2025-09-01..2025-09-30"_s}));
}

TEST(Timeline, ARecurringDutyHasAMarkForEachOccurrence)
{
    const auto record = taskDue(u"trước ngày 20 tháng 5 năm 2025 và hằng tháng"_s);
    Progress report;
    report.assignment = record->assignments[0].id;
    report.date = QDate(2025, 6, 19);
    record->progress = {report};
    const QStringList marks = marksOf({record});
    ASSERT_GE(marks.size(), 3);
    EXPECT_EQ(marks[0], u"missed 2025-05-20..2025-05-20"_s);
    EXPECT_EQ(marks[1], u"reported 2025-06-20..2025-06-20"_s) << "reported on the 19th";
    EXPECT_EQ(marks[2], u"occurrence 2025-07-20..2025-07-20"_s) << "still to come";
    EXPECT_EQ(marksOf({taskDue(u"Hằng tháng"_s)}), QStringList{u"ongoing 2025-01-01..2025-12-31"_s})
        << "no occurrence has a day";
}

TEST(Timeline, AnOccurrenceThatOneOfTheAgenciesMissedIsMissed)
{
    const auto record = taskDue(u"trước ngày 20 tháng 5 năm 2025 và hằng tháng"_s);
    Assignment second = record->assignments[0];
    second.id = AssignmentId{5001};
    second.agency = AgencyId{16};
    record->assignments.push_back(second);
    for (const auto &[part, day] :
         {std::pair(record->assignments[0].id, QDate(2025, 5, 19)), std::pair(second.id, QDate(2025, 5, 20)),
          std::pair(second.id, QDate(2025, 6, 20))}) {
        Progress report;
        report.assignment = part;
        report.date = day;
        record->progress.push_back(report);
    }
    const QStringList marks = marksOf({record});
    ASSERT_GE(marks.size(), 2);
    EXPECT_EQ(marks[0], u"reported 2025-05-20..2025-05-20"_s);
    EXPECT_EQ(marks[1], u"missed 2025-06-20..2025-06-20"_s);
}

TEST(Timeline, ADutyThatIsDoneHasNoMarksAfterwards)
{
    const auto record = taskDue(u"hằng tháng từ 20/5/2025"_s);
    Progress done;
    done.assignment = record->assignments[0].id;
    done.date = done.completedOn = QDate(2025, 6, 3);
    done.done = true;
    record->progress = {done};
    EXPECT_EQ(marksOf({record}),
              (QStringList{u"missed 2025-05-20..2025-05-20"_s, u"done 2025-06-03..2025-06-03"_s}));
}

TEST(Timeline, LoadsCountWhatIsDueInEachMonth)
{
    const Board board =
        boardOfRecords({taskDue(u"30/6/2025"_s), taskDue(u"Tháng 9/2025"_s), taskDue(u"15/9/2025"_s),
                        taskDue(u"Thường xuyên"_s), taskDue(u"Tháng 9/2026"_s)});
    const auto loads = monthLoads(board, {0, 1, 2, 3, 4}, 2025);
    EXPECT_EQ(loads[5].overdue, 1);
    EXPECT_EQ(loads[8].ahead, 2);
    EXPECT_EQ(loads[8].overdue, 0);
}

TEST(Timeline, AgenciesStandInProtocolOrderAndATaskUnderEachOfItsLeads)
{
    const auto shared = taskDue(u"30/9/2025"_s, AgencyId{16});
    Assignment second = shared->assignments[0];
    second.id = AssignmentId{5000};
    second.agency = AgencyId{12};
    shared->assignments.push_back(second);
    const Board board = boardOfRecords({shared, taskDue(u"31/8/2025"_s, AgencyId{12})});
    const auto groups = timelineGroups(board, {0, 1}, TimelineGrouping::Agency, {});
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_EQ(groups[0].title, u"Bộ Công an"_s) << "before Bộ Tài chính in protocol order";
    EXPECT_EQ(groups[0].tasks, (std::vector<int>{1, 0})) << "by day";
    EXPECT_EQ(groups[1].title, u"Bộ Tài chính"_s);
    EXPECT_EQ(groups[1].tasks, std::vector<int>{0});
}

} // namespace
