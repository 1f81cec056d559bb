// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/datedoccurrences.h"

#include "core/deadlines/phrasereader.h"
#include "tests/core/tasks/records.h"

#include <gtest/gtest.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

const QDate july18(2025, 7, 18);

TEST(DatedOccurrences, EachIsReportedOrMissedByItself)
{
    const Deadline deadline = readDeadline(u"hằng tháng từ 20/4/2025"_s, {july18, true});
    ASSERT_EQ(deadline.kind, DeadlineKind::Recurring);
    const TaskRecord record = RecordBuilder()
                                  .deadline(deadline)
                                  .lead(1)
                                  .report(1, QDate(2025, 4, 18), false)
                                  .report(1, QDate(2025, 6, 3), false)
                                  .report(1, QDate(2025, 8, 1), false); // not known on 18 July
    const auto dated =
        RecurringDuty(record, deadline, july18, QDate(2025, 8, 31)).of(record.assignments[0].id);
    EXPECT_EQ(dated, (std::vector<DatedOccurrence>{{{2025, 4, 20}, {2025, 4, 18}, false},
                                                   {{2025, 5, 20}, {}, true},
                                                   {{2025, 6, 20}, {2025, 6, 3}, false},
                                                   {{2025, 7, 20}, {}, false}, // still to come
                                                   {{2025, 8, 20}, {}, false}}));
}

TEST(DatedOccurrences, AReportOfOneAddresseeIsNotAnothers)
{
    const Deadline deadline = readDeadline(u"hằng tháng từ 20/6/2025"_s, {july18, true});
    const TaskRecord record =
        RecordBuilder().deadline(deadline).lead(1).lead(2).report(2, QDate(2025, 6, 18), false);
    RecurringDuty duty(record, deadline, july18, QDate(2025, 7, 1));
    const DatedOccurrence missed{{2025, 6, 20}, {}, true}, done{{2025, 6, 20}, {2025, 6, 18}, false};
    EXPECT_EQ(duty.of(AssignmentId{1}), std::vector{missed});
    EXPECT_EQ(duty.of(AssignmentId{2}), std::vector{done});
    EXPECT_EQ(duty.of(AssignmentId{1}), std::vector{missed}) << "asked again";
    EXPECT_EQ(duty.of(RecurringDuty::anybody), std::vector{done});
}

TEST(DatedOccurrences, TheNextIsTheFirstFromTheDayOnAndTheLastTheOneUpToIt)
{
    const Deadline deadline = readDeadline(u"hằng tháng từ 20/4/2025"_s, {july18, true});
    const TaskRecord record = RecordBuilder().deadline(deadline).lead(1);
    const struct {
        QDate asOf, next, last;
    } cases[] = {{{2025, 4, 19}, {2025, 4, 20}, {}},
                 {{2025, 4, 20}, {2025, 4, 20}, {2025, 4, 20}},
                 {{2025, 4, 21}, {2025, 5, 20}, {2025, 4, 20}},
                 {july18, {2025, 7, 20}, {2025, 6, 20}}};
    for (const auto &c : cases) {
        const RecurringDuty duty(record, deadline, c.asOf, QDate(2025, 12, 31));
        EXPECT_EQ(duty.nextDay(), c.next) << c.asOf.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(duty.lastBy(c.asOf), c.last) << c.asOf.toString(Qt::ISODate).toStdString();
    }
}

TEST(DatedOccurrences, ADutyWithoutAStartHasNone)
{
    const Deadline deadline = readDeadline(u"Hằng tháng"_s, {july18, true});
    const TaskRecord record = RecordBuilder().deadline(deadline).lead(1);
    RecurringDuty duty(record, deadline, july18, QDate(2026, 1, 1));
    EXPECT_TRUE(duty.of(AssignmentId{1}).empty());
    EXPECT_EQ(duty.tallyOf(AssignmentId{1}), OccurrenceTally());
    EXPECT_EQ(duty.nextDay(), QDate());
}

} // namespace
