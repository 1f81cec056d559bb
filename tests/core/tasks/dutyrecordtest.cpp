// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/dutyrecord.h"

#include "core/deadlines/phrasereader.h"
#include "core/tasks/board.h"
#include "tests/core/tasks/records.h"

#include <gtest/gtest.h>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

const QDate kJuly18(2025, 7, 18);

QDate day(int day, int month)
{
    return QDate(2025, month, day);
}

/// Due on 20/4, 20/5, 20/6, 20/7 and so on.
RecordBuilder monthly(const QString &phrase = u"hằng tháng từ 20/4/2025"_s)
{
    return RecordBuilder().deadline(readDeadline(phrase, {kJuly18, true}));
}

/// What one agency did, the one lead of a duty.
struct Case {
    const char *name;
    std::vector<QDate> reports; ///< not done yet
    struct Completion {
        QDate reportedOn, day;
    };
    std::optional<Completion> completion;
    QDate asOf;
    Standing standing;
    int done, due; ///< "1/2 kỳ"; due 0: nothing said
    int days;
    const char16_t *phrase = u"hằng tháng từ 20/4/2025";
};

class OneDuty : public testing::TestWithParam<Case>
{
protected:
    TaskRecord record() const
    {
        const Case &c = GetParam();
        RecordBuilder builder = monthly(QString::fromUtf16(c.phrase)).lead(1);
        for (QDate on : c.reports)
            builder.report(1, on, false, {}, Stage::InProgress);
        if (c.completion)
            builder.report(1, c.completion->reportedOn, true, c.completion->day);
        return builder;
    }
};

} // namespace

TEST_P(OneDuty, StandsByItsOccurrences)
{
    const Case &c = GetParam();
    const TaskRecord record = this->record();
    ASSERT_EQ(record.task.deadline.kind, DeadlineKind::Recurring);
    const TaskState state = stateOf(record, c.asOf);
    EXPECT_EQ(word(state.standing), word(c.standing));
    if (state.standing == Standing::Overdue) {
        EXPECT_EQ(state.days, c.days);
        EXPECT_EQ(daysOverdue(record, state, state.parts[0], c.asOf), c.days);
    }
    const auto tally = occurrenceTally(record, state, c.asOf);
    EXPECT_EQ(tally ? tally->due : 0, c.due);
    EXPECT_EQ(tally ? tally->done : 0, c.done);
    EXPECT_EQ(occurrenceTally(record, state.parts[0], c.asOf), tally) << "the only part is the task";
}

INSTANTIATE_TEST_SUITE_P(
    Open, OneDuty,
    testing::Values(
        Case{"beforeItsStart", {}, {}, day(19, 4), Standing::Continuous, 0, 0, 0},
        Case{"onItsFirstDay", {}, {}, day(20, 4), Standing::Continuous, 0, 0, 0},
        Case{"theDayAfter", {}, {}, day(21, 4), Standing::Overdue, 0, 1, 1},
        Case{"neverReported", {}, {}, kJuly18, Standing::Overdue, 0, 3, 89},
        Case{"allReported", {day(18, 4), day(2, 5), day(20, 6)}, {}, kJuly18, Standing::Continuous, 3, 3, 0},
        Case{"theSecondMissed", {day(20, 4), day(21, 5)}, {}, kJuly18, Standing::Overdue, 2, 3, 59},
        Case{"aDayLateIsTheNextOnes", {day(21, 4)}, {}, day(19, 5), Standing::Overdue, 1, 2, 29},
        Case{"twiceInOneMonth", {day(1, 4), day(2, 4)}, {}, day(19, 5), Standing::Continuous, 1, 1, 0},
        Case{"theNextReportedEarly",
             {day(20, 4), day(20, 5), day(20, 6), day(16, 7)},
             {},
             kJuly18,
             Standing::Continuous,
             4,
             4,
             0},
        Case{"aReportOfTomorrowIsNotKnown",
             {day(20, 4), day(19, 5)},
             {},
             day(18, 5),
             Standing::Continuous,
             1,
             1,
             0},
        Case{"dueToday", {day(20, 4)}, {}, day(20, 5), Standing::Continuous, 1, 1, 0},
        Case{"dueYesterday", {day(20, 4)}, {}, day(21, 5), Standing::Overdue, 1, 2, 1},
        Case{"withoutAStart", {}, {}, kJuly18, Standing::Continuous, 0, 0, 0, u"Hằng tháng"},
        Case{"everyFifthDay",
             {day(10, 7)},
             {},
             kJuly18,
             Standing::Overdue,
             1,
             2,
             3,
             u"định kỳ 05 ngày/lần từ 10/7/2025"}),
    [](const auto &info) { return std::string(info.param.name); });

INSTANTIATE_TEST_SUITE_P(
    Done, OneDuty,
    testing::Values(
        Case{"noneMissed",
             {day(20, 4), day(19, 5)},
             {{day(25, 5), day(25, 5)}},
             kJuly18,
             Standing::DoneOnTime,
             2,
             2,
             0},
        Case{"oneMissed", {day(19, 5)}, {{day(25, 5), day(25, 5)}}, kJuly18, Standing::DoneLate, 1, 2, 0},
        Case{"allMissed", {}, {{kJuly18, kJuly18}}, kJuly18, Standing::DoneLate, 0, 3, 0},
        Case{"onAnOccurrence",
             {day(20, 4)},
             {{day(20, 5), day(20, 5)}},
             kJuly18,
             Standing::DoneOnTime,
             2,
             2,
             0},
        Case{"onAnOccurrenceToldLater",
             {day(20, 4)},
             {{day(1, 7), day(20, 5)}},
             kJuly18,
             Standing::DoneOnTime,
             2,
             2,
             0},
        Case{"theDayAfterAnOccurrence",
             {day(20, 4)},
             {{day(21, 5), day(21, 5)}},
             kJuly18,
             Standing::DoneLate,
             1,
             2,
             0},
        Case{"theDayBeforeAnOccurrence",
             {day(20, 4)},
             {{day(19, 5), day(19, 5)}},
             kJuly18,
             Standing::DoneOnTime,
             1,
             1,
             0},
        Case{"beforeItsFirst", {}, {{day(10, 4), day(10, 4)}}, kJuly18, Standing::DoneOnTime, 0, 0, 0},
        Case{"onItsFirst", {}, {{day(20, 4), day(20, 4)}}, kJuly18, Standing::DoneOnTime, 1, 1, 0},
        Case{"whatComesAfterIsNotDue",
             {day(20, 4)},
             {{day(22, 4), day(22, 4)}},
             kJuly18,
             Standing::DoneOnTime,
             1,
             1,
             0},
        Case{"undated", {day(20, 4)}, {{day(25, 5), {}}}, kJuly18, Standing::DoneUndated, 0, 0, 0},
        Case{"byAListsStatus", {}, {{QDate(), {}}}, kJuly18, Standing::DoneUndated, 0, 0, 0},
        Case{"notKnownYet", {day(20, 4)}, {{day(25, 5), day(25, 5)}}, day(24, 5), Standing::Overdue, 1, 2, 4},
        Case{"withoutAStart",
             {},
             {{kJuly18, kJuly18}},
             kJuly18,
             Standing::DoneOnTime,
             0,
             0,
             0,
             u"Hằng tháng"}),
    [](const auto &info) { return std::string(info.param.name); });

TEST(DutyRecord, OpenedAgainItIsJudgedToTheDay)
{
    const TaskRecord record = monthly()
                                  .lead(1)
                                  .report(1, day(20, 4), false)
                                  .report(1, day(1, 5), true, day(1, 5))
                                  .report(1, day(15, 5), false);
    EXPECT_EQ(stateOf(record, day(10, 5)).standing, Standing::DoneOnTime);
    EXPECT_EQ(stateOf(record, day(20, 5)).standing, Standing::Continuous) << "reported for 20/5 on 1/5";
    EXPECT_EQ(stateOf(record, day(21, 6)).standing, Standing::Overdue);
}

TEST(DutyRecord, EachAgencyAnswersForItsOwnOccurrences)
{
    const TaskRecord record = monthly()
                                  .lead(1)
                                  .lead(2)
                                  .report(1, day(20, 4), false)
                                  .report(1, day(20, 5), false)
                                  .report(1, day(20, 6), false)
                                  .report(2, day(20, 4), false);
    const TaskState state = stateOf(record, kJuly18);
    EXPECT_EQ(state.standing, Standing::Overdue);
    EXPECT_EQ(state.days, 59) << "since 20/5, the first that anybody missed";
    EXPECT_EQ(state.due, day(20, 7)) << "the next one";
    ASSERT_EQ(state.parts.size(), 2u);
    EXPECT_EQ(state.parts[0].standing, PartStanding::Continuous);
    EXPECT_EQ(state.parts[1].standing, PartStanding::Overdue);
    EXPECT_EQ(daysOverdue(record, state, state.parts[0], kJuly18), 0);
    EXPECT_EQ(daysOverdue(record, state, state.parts[1], kJuly18), 59);
    EXPECT_EQ(occurrenceTally(record, state.parts[0], kJuly18), (OccurrenceTally{3, 3, {}}));
    EXPECT_EQ(occurrenceTally(record, state.parts[1], kJuly18), (OccurrenceTally{3, 1, day(20, 5)}));
    EXPECT_EQ(occurrenceTally(record, state, kJuly18), (OccurrenceTally{3, 1, day(20, 5)}))
        << "of the task only what both reported";
}

TEST(DutyRecord, TheTasksOccurrencesAreThoseEveryAgencyReported)
{
    const TaskRecord record = monthly(u"hằng tháng từ 20/5/2025"_s)
                                  .lead(1)
                                  .lead(2)
                                  .report(1, day(18, 5), false)
                                  .report(2, day(19, 5), false)
                                  .report(2, day(10, 6), false)
                                  .report(1, day(15, 7), false);
    EXPECT_EQ(occurrencesOf(record, stateOf(record, kJuly18), kJuly18, day(31, 8)),
              (std::vector<DatedOccurrence>{{day(20, 5), day(19, 5), false},
                                            {day(20, 6), {}, true},
                                            {day(20, 7), {}, false},
                                            {day(20, 8), {}, false}}));
}

TEST(DutyRecord, AfterItsCompletionAPartOwesNothing)
{
    const TaskRecord record = monthly(u"hằng tháng từ 20/5/2025"_s)
                                  .lead(1)
                                  .lead(2)
                                  .report(1, day(20, 5), true, day(20, 5))
                                  .report(2, day(20, 5), false)
                                  .report(2, day(20, 6), false);
    const TaskState state = stateOf(record, kJuly18);
    EXPECT_EQ(state.standing, Standing::Continuous) << "the one that is left reported both times";
    EXPECT_EQ(occurrenceTally(record, state, kJuly18), (OccurrenceTally{2, 2, {}}));
}

TEST(DutyRecord, ATaskDoneByAllIsLateWhereOneOfThemMissedAnOccurrence)
{
    const RecordBuilder first =
        monthly(u"hằng tháng từ 20/5/2025"_s).lead(1).lead(2).report(1, day(20, 5), true, day(20, 5));
    const auto second = [&](QDate report, QDate completedOn) {
        return stateOf(RecordBuilder(first).report(2, report, true, completedOn), kJuly18);
    };
    EXPECT_EQ(second(day(19, 5), day(19, 5)).standing, Standing::DoneOnTime);
    EXPECT_EQ(second(day(22, 5), day(22, 5)).standing, Standing::DoneLate);
    EXPECT_EQ(second(day(22, 5), day(22, 5)).completedOn, day(22, 5));
    EXPECT_EQ(second(day(22, 5), {}).standing, Standing::DoneUndated);
}

TEST(DutyRecord, WhoClosesTheTaskMustReport)
{
    const RecordBuilder coordinated =
        monthly().lead(1).coordinator(2).report(2, day(20, 4), false).report(2, day(20, 5), false);
    EXPECT_EQ(stateOf(coordinated, day(19, 5)).standing, Standing::Overdue)
        << "a coordinating agency's report is not the lead's";

    const RecordBuilder listed =
        monthly().lead(1, Listing::NotListed).listed(41).listed(42).report(1, day(20, 4), false);
    EXPECT_EQ(stateOf(RecordBuilder(listed).report(2, day(20, 4), false), day(19, 5)).standing,
              Standing::Overdue);
    EXPECT_EQ(
        stateOf(RecordBuilder(listed).report(2, day(20, 4), false).report(3, day(20, 4), false), day(19, 5))
            .standing,
        Standing::Continuous);

    const TaskState beside =
        stateOf(monthly().lead(1).leadGroup(u"all"_s).report(1, day(20, 4), false), day(19, 5));
    EXPECT_EQ(beside.standing, Standing::Continuous) << "a group beside a named lead does not close it";
    EXPECT_EQ(beside.parts[1].standing, PartStanding::Continuous);
    EXPECT_EQ(stateOf(monthly().lead(1).leadGroup(u"all"_s), day(19, 5)).parts[1].standing,
              PartStanding::Overdue)
        << "and stands as the task does";

    EXPECT_EQ(stateOf(monthly(), day(21, 4)).standing, Standing::Overdue) << "nobody has it: nobody reported";
}

TEST(DutyRecord, AnAgencysOwnBoardAndLoadSayWhatItMissed)
{
    static const auto directory = std::make_shared<const AgencyDirectory>(*AgencyDirectory::shipped());
    const auto record = std::make_shared<const TaskRecord>(monthly()
                                                               .lead(11)
                                                               .lead(12)
                                                               .lead(13)
                                                               .report(1, day(20, 4), false)
                                                               .report(1, day(20, 5), false)
                                                               .report(1, day(20, 6), false)
                                                               .report(2, day(20, 4), false)
                                                               .build());
    const Board board = buildBoard({record}, directory, kJuly18);
    EXPECT_EQ(board.counts.partsOverdue, 2);
    const auto own = [&](qint64 agency) { return boardOf(board, AgencyId{agency}); };
    EXPECT_EQ(own(11).counts.continuous, 1);
    EXPECT_EQ(own(11).tasks[0].state.days, 2) << "to 20/7";
    EXPECT_EQ(own(12).counts.overdue, 1);
    EXPECT_EQ(own(12).tasks[0].state.days, 59);
    EXPECT_EQ(own(12).loads[0].longestDays, 59);
    EXPECT_EQ(own(13).tasks[0].state.days, 89);
    for (const AgencyLoad &load : board.loads)
        EXPECT_EQ(load.longestDays, load.agency.value == 11 ? 0 : load.agency.value == 12 ? 59 : 89);
}

TEST(DutyRecord, ADutyDoneLateWasDue)
{
    static const auto directory = std::make_shared<const AgencyDirectory>(*AgencyDirectory::shipped());
    const auto record = std::make_shared<const TaskRecord>(
        monthly().lead(11).report(1, day(25, 5), true, day(25, 5)).build());
    const Board board = buildBoard({record}, directory, kJuly18);
    EXPECT_EQ(board.counts.doneLate, 1);
    EXPECT_EQ(board.counts.due, 1);
    EXPECT_EQ(board.counts.dueDone, 1);
    EXPECT_EQ(board.tasks[0].state.due, day(20, 5)) << "its last occurrence";
}

TEST(DutyRecord, OtherWorkHasNoOccurrences)
{
    const TaskRecord record = RecordBuilder().due(day(20, 5)).lead(1);
    const TaskState state = stateOf(record, kJuly18);
    EXPECT_TRUE(occurrencesOf(record, state, kJuly18, day(31, 12)).empty());
    EXPECT_EQ(occurrenceTally(record, state, kJuly18), std::nullopt);
    EXPECT_EQ(occurrenceTally(record, state.parts[0], kJuly18), std::nullopt);
    EXPECT_EQ(daysOverdue(record, state, state.parts[0], kJuly18), 59);
}

} // namespace dondoc
