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
    const auto dated = datedOccurrences(record, deadline, july18, QDate(2025, 8, 31));
    ASSERT_EQ(dated.size(), 5u);
    const struct {
        QDate day, reportedOn;
        bool isMissed;
    } expected[] = {{{2025, 4, 20}, {2025, 4, 18}, false},
                    {{2025, 5, 20}, {}, true},
                    {{2025, 6, 20}, {2025, 6, 3}, false},
                    {{2025, 7, 20}, {}, false}, // still to come
                    {{2025, 8, 20}, {}, false}};
    for (size_t i = 0; i < dated.size(); ++i) {
        EXPECT_EQ(dated[i].day, expected[i].day);
        EXPECT_EQ(dated[i].reportedOn, expected[i].reportedOn) << i;
        EXPECT_EQ(dated[i].isMissedOn(july18), expected[i].isMissed) << i;
    }
}

TEST(DatedOccurrences, ADutyWithoutAStartHasNone)
{
    const Deadline deadline = readDeadline(u"Hằng tháng"_s, {july18, true});
    EXPECT_TRUE(
        datedOccurrences(RecordBuilder().deadline(deadline).lead(1), deadline, july18, QDate(2026, 1, 1))
            .empty());
}

} // namespace
