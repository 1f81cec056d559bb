// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/standing.h"

#include "tests/core/tasks/records.h"

#include <gmock/gmock.h>

namespace dondoc {

namespace {

const QDate kJune30(2025, 6, 30), kJuly1(2025, 7, 1), kJuly18(2025, 7, 18);

Deadline recurring(QDate first, const QString &every)
{
    Deadline deadline;
    deadline.kind = DeadlineKind::Recurring;
    deadline.due = deadline.from = first;
    deadline.every = every;
    return deadline;
}

struct OpenCase {
    const char *name;
    DeadlineKind kind;
    QDate due;
    QDate asOf;
    Standing standing;
    int days;
};

class OpenTask : public testing::TestWithParam<OpenCase>
{
};

} // namespace

TEST_P(OpenTask, StandsByItsDeadline)
{
    const OpenCase &c = GetParam();
    const TaskState state = stateOf(RecordBuilder().due(c.due, c.kind).lead(11), c.asOf);
    EXPECT_EQ(word(state.standing), word(c.standing));
    EXPECT_EQ(state.days, c.days);
    EXPECT_EQ(state.openParts, 1);
}

INSTANTIATE_TEST_SUITE_P(
    DomainSection2, OpenTask,
    testing::Values(
        OpenCase{"dayBefore", DeadlineKind::Date, kJune30, QDate(2025, 6, 29), Standing::OpenInTime, 1},
        OpenCase{"onItsLastDay", DeadlineKind::Date, kJune30, kJune30, Standing::OpenInTime, 0},
        OpenCase{"dayAfter", DeadlineKind::Date, kJune30, kJuly1, Standing::Overdue, 1},
        OpenCase{"eighteenDays", DeadlineKind::Date, kJune30, kJuly18, Standing::Overdue, 18},
        OpenCase{"wholeMonth", DeadlineKind::Month, QDate(2025, 9, 30), QDate(2025, 9, 30),
                 Standing::OpenInTime, 0},
        OpenCase{"monthOver", DeadlineKind::Month, QDate(2025, 9, 30), QDate(2025, 10, 1), Standing::Overdue,
                 1},
        OpenCase{"quarter", DeadlineKind::Quarter, QDate(2025, 9, 30), kJuly18, Standing::OpenInTime, 74},
        OpenCase{"year", DeadlineKind::Year, QDate(2025, 12, 31), QDate(2026, 1, 1), Standing::Overdue, 1},
        OpenCase{"ongoing", DeadlineKind::Ongoing, QDate(), kJuly18, Standing::Continuous, 0},
        OpenCase{"ongoingUntilYearEnd", DeadlineKind::Ongoing, QDate(2025, 12, 31), kJuly18,
                 Standing::Continuous, 166},
        OpenCase{"ongoingEnded", DeadlineKind::Ongoing, QDate(2025, 12, 31), QDate(2026, 1, 2),
                 Standing::Overdue, 2},
        OpenCase{"none", DeadlineKind::None, QDate(), kJuly18, Standing::NoDeadline, 0},
        OpenCase{"reference", DeadlineKind::Reference, QDate(), kJuly18, Standing::NoDeadline, 0},
        OpenCase{"recurringWithoutStart", DeadlineKind::Recurring, QDate(), kJuly18, Standing::Continuous,
                 0}),
    [](const auto &info) { return std::string(info.param.name); });

TEST(Standing, StrictBeforeMakesTheNamedDayLate)
{
    Deadline deadline;
    deadline.kind = DeadlineKind::Date;
    deadline.due = kJune30;
    deadline.exclusive = true;
    const TaskRecord record = RecordBuilder().deadline(deadline).lead(11);
    EXPECT_EQ(stateOf(record, kJune30).standing, Standing::OpenInTime);
    EXPECT_EQ(stateOf(record, kJune30, {true}).standing, Standing::Overdue);
}

TEST(Standing, AStatusFromAListHoldsOnEveryDateAndIsUndated)
{
    const TaskRecord record = RecordBuilder().due(kJune30).lead(11).report(1, {}, true);
    for (QDate asOf : {QDate(2025, 1, 1), kJune30, kJuly18})
        EXPECT_EQ(stateOf(record, asOf).standing, Standing::DoneUndated);
}

TEST(Standing, ADatedReportOverridesTheListFromItsDay)
{
    const TaskRecord record =
        RecordBuilder().due(kJune30).lead(11).report(1, {}, true).report(1, kJuly18, false);
    EXPECT_EQ(stateOf(record, QDate(2025, 7, 17)).standing, Standing::DoneUndated);
    EXPECT_EQ(stateOf(record, kJuly18).standing, Standing::Overdue);
}

TEST(Standing, TheListNeverOverridesADatedReport)
{
    const TaskRecord record =
        RecordBuilder().due(kJune30).lead(11).report(1, kJune30, false).report(1, {}, true);
    EXPECT_EQ(stateOf(record, kJuly18).standing, Standing::Overdue);
}

TEST(Standing, DoneIsOnTimeUpToTheLastDayAndLateAfter)
{
    const auto done = [](QDate on) {
        return RecordBuilder().due(kJune30).lead(11).report(1, on, true, on).build();
    };
    EXPECT_EQ(stateOf(done(kJune30), kJuly18).standing, Standing::DoneOnTime);
    EXPECT_EQ(stateOf(done(kJuly1), kJuly18).standing, Standing::DoneLate);
    EXPECT_EQ(stateOf(done(kJuly1), kJune30).standing, Standing::OpenInTime) << "not yet done on that day";
}

TEST(Standing, ATaskClosesTheDayItsLastListedUnitIsDone)
{
    const RecordBuilder builder =
        RecordBuilder().due(kJune30).leadGroup(QStringLiteral("all")).listed(41).listed(42);
    TaskState state = stateOf(builder, kJuly18);
    EXPECT_EQ(state.standing, Standing::Overdue);
    EXPECT_EQ(state.openParts, 2);

    const RecordBuilder one = RecordBuilder(builder).report(2, QDate(2025, 7, 10), true, QDate(2025, 7, 10));
    state = stateOf(one, kJuly18);
    EXPECT_EQ(state.standing, Standing::Overdue) << "ticking one off leaves the others open";
    EXPECT_EQ(state.openParts, 1);
    EXPECT_EQ(state.doneParts, 1);

    const RecordBuilder both = RecordBuilder(one).report(3, QDate(2025, 7, 15), true, QDate(2025, 7, 15));
    state = stateOf(both, kJuly18);
    EXPECT_EQ(state.standing, Standing::DoneLate);
    EXPECT_EQ(state.completedOn, QDate(2025, 7, 15));
    EXPECT_EQ(stateOf(both, QDate(2025, 7, 14)).standing, Standing::Overdue);
}

TEST(Standing, ALeadThatAListLeavesOutIsNeitherOpenNorDone)
{
    const TaskRecord record =
        RecordBuilder().due(kJune30).lead(11, Listing::NotListed).lead(12, Listing::Open);
    const TaskState state = stateOf(record, kJuly18);
    ASSERT_EQ(state.parts.size(), 2u);
    EXPECT_EQ(state.parts[0].standing, PartStanding::NotListed);
    EXPECT_FALSE(state.parts[0].isOpen());
    EXPECT_EQ(state.parts[1].standing, PartStanding::Overdue);
    EXPECT_EQ(state.openParts, 1);
}

TEST(Standing, AGroupNobodyListedIsOneOpenAddressee)
{
    const TaskState state = stateOf(RecordBuilder().due(kJune30).leadGroup(QStringLiteral("all")), kJuly18);
    EXPECT_EQ(state.standing, Standing::Overdue);
    EXPECT_EQ(state.openParts, 1);
}

TEST(Standing, NamedLeadsCloseATaskThatAlsoNamesAGroup)
{
    const TaskRecord record = RecordBuilder()
                                  .due(kJune30)
                                  .lead(11)
                                  .leadGroup(QStringLiteral("concerned"))
                                  .report(1, kJune30, true, kJune30);
    const TaskState state = stateOf(record, kJuly18);
    EXPECT_EQ(state.standing, Standing::DoneOnTime);
    EXPECT_EQ(state.openParts, 0);
}

TEST(Standing, CoordinatorsDoNotKeepATaskOpen)
{
    const TaskState state = stateOf(
        RecordBuilder().due(kJune30).lead(11).coordinator(12).report(1, kJune30, true, kJune30), kJuly18);
    EXPECT_EQ(state.standing, Standing::DoneOnTime);
    EXPECT_EQ(state.parts.size(), 1u);
}

TEST(Standing, OneUndatedLeadMakesTheTaskUndated)
{
    const TaskRecord record =
        RecordBuilder().due(kJune30).lead(11).lead(12).report(1, kJune30, true, kJune30).report(2, {}, true);
    const TaskState state = stateOf(record, kJuly18);
    EXPECT_EQ(state.standing, Standing::DoneUndated);
    EXPECT_TRUE(state.completedOn.isNull());
}

TEST(Standing, WithdrawnFromItsDay)
{
    TaskRecord record = RecordBuilder().due(kJune30).lead(11);
    record.task.ending = Ending::Withdrawn;
    record.task.endedOn = QDate(2025, 7, 10);
    EXPECT_EQ(stateOf(record, QDate(2025, 7, 9)).standing, Standing::Overdue);
    EXPECT_EQ(stateOf(record, QDate(2025, 7, 10)).standing, Standing::Withdrawn);
}

TEST(Standing, AnExtensionHoldsFromTheDayItTookEffect)
{
    TaskRecord record = RecordBuilder().due(kJune30).lead(11);
    Deadline later = record.task.deadline;
    later.due = QDate(2025, 8, 31);
    record.deadlineHistory = {
        {later, QDate(2025, 7, 5), QStringLiteral("chờ ý kiến"), QStringLiteral("336/TB-VPCP")}};
    EXPECT_EQ(stateOf(record, QDate(2025, 7, 4)).standing, Standing::Overdue);
    EXPECT_EQ(stateOf(record, QDate(2025, 7, 5)).standing, Standing::OpenInTime);
}

TEST(Standing, ARecurringDutyIsContinuousUntilAnOccurrenceIsMissed)
{
    const TaskRecord record =
        RecordBuilder().deadline(recurring(QDate(2025, 11, 20), QStringLiteral("P1M"))).lead(11);
    TaskState state = stateOf(record, QDate(2025, 11, 20));
    EXPECT_EQ(state.standing, Standing::Continuous);
    EXPECT_EQ(state.due, QDate(2025, 11, 20));
    state = stateOf(record, QDate(2025, 11, 21));
    EXPECT_EQ(state.standing, Standing::Overdue);
    EXPECT_EQ(state.due, QDate(2025, 12, 20)) << "due is the next one";
    EXPECT_EQ(state.days, 1);
}

TEST(Standing, AReportMeetsTheOccurrenceItPrecedes)
{
    const TaskRecord record = RecordBuilder()
                                  .deadline(recurring(QDate(2025, 11, 20), QStringLiteral("P1M")))
                                  .lead(11)
                                  .report(1, QDate(2025, 11, 19), false, {}, Stage::InProgress);
    const TaskState state = stateOf(record, QDate(2025, 12, 1));
    EXPECT_EQ(state.standing, Standing::Continuous);
    EXPECT_EQ(state.due, QDate(2025, 12, 20));
    EXPECT_EQ(stateOf(record, QDate(2025, 12, 21)).standing, Standing::Overdue);
}

TEST(Standing, StagedWorkIsDueAtItsFirstStageAndFinishedByItsLast)
{
    Deadline staged;
    staged.kind = DeadlineKind::Staged;
    staged.due = QDate(2025, 8, 31);
    staged.stages = {{QStringLiteral("thí điểm"), DeadlineKind::Month, QDate(2025, 8, 31)},
                     {QStringLiteral("chính thức"), DeadlineKind::Month, QDate(2025, 9, 30)}};
    const TaskRecord open = RecordBuilder().deadline(staged).lead(11);
    EXPECT_EQ(stateOf(open, QDate(2025, 8, 31)).standing, Standing::OpenInTime);
    EXPECT_EQ(stateOf(open, QDate(2025, 9, 1)).standing, Standing::Overdue);
    const QDate finished(2025, 9, 15);
    const TaskRecord done = RecordBuilder().deadline(staged).lead(11).report(1, finished, true, finished);
    EXPECT_EQ(stateOf(done, QDate(2025, 10, 1)).standing, Standing::DoneOnTime);
}

struct ClearCase {
    const char *name;
    TaskRecord record;
    QStringList missing;
};

class SixClear : public testing::TestWithParam<ClearCase>
{
};

TEST_P(SixClear, NamesWhatIsLacking)
{
    EXPECT_EQ(missingClear(GetParam().record), GetParam().missing);
}

INSTANTIATE_TEST_SUITE_P(
    DomainSection9, SixClear,
    testing::Values(
        ClearCase{"complete",
                  RecordBuilder()
                      .text(QStringLiteral("Xây dựng kế hoạch"),
                            QStringLiteral("Quyết định của Thủ tướng Chính phủ"))
                      .due(kJune30)
                      .lead(11),
                  {}},
        ClearCase{"groupIsNobody",
                  RecordBuilder()
                      .text(QStringLiteral(
                          "Chủ trì, phối hợp với Văn phòng Chính phủ, Bộ Công an tái cấu trúc quy trình"))
                      .due(kJune30)
                      .leadGroup(QStringLiteral("all")),
                  {QStringLiteral("who"), QStringLiteral("authority"), QStringLiteral("result")}},
        ClearCase{"severalLeads",
                  RecordBuilder()
                      .text(QStringLiteral("Trình Thủ tướng Chính phủ đề án"), QStringLiteral("Đề án"))
                      .due(kJune30)
                      .lead(11)
                      .lead(12),
                  {QStringLiteral("responsibility")}},
        ClearCase{"noTimeNoProduct",
                  RecordBuilder().text(QStringLiteral("Báo cáo cấp có thẩm quyền xem xét")).lead(11),
                  {QStringLiteral("when"), QStringLiteral("result")}}),
    [](const auto &info) { return std::string(info.param.name); });

} // namespace dondoc
