// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/taskcells.h"

#include "core/deadlines/phrasereader.h"
#include "tests/core/tasks/records.h"

#include <gtest/gtest.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

struct StoppedCase {
    Ending ending;
    QDate on;
    QString document, words;
};

class StoppedTask : public testing::TestWithParam<StoppedCase>
{
};

} // namespace

TEST_P(StoppedTask, IsPrintedAsItWasStopped)
{
    const auto &[ending, on, document, words] = GetParam();
    auto record = std::make_shared<TaskRecord>();
    record->task.ending = ending;
    record->task.endedOn = on;
    record->task.endingDocument = document;
    TaskView view{record, {}, {}};
    view.state.standing = Standing::Withdrawn;
    EXPECT_EQ(standingCell(view), words);
}

TEST(DeadlineCell, SaysHowTheOccurrencesOfADutyWereKept)
{
    const QDate asOf(2025, 7, 18);
    const auto cell = [&](const QString &phrase) {
        const TaskRecord record = RecordBuilder()
                                      .deadline(readDeadline(phrase, {asOf, true}))
                                      .lead(1)
                                      .report(1, QDate(2025, 4, 18), false)
                                      .report(1, QDate(2025, 6, 20), false);
        return deadlineCell({std::make_shared<const TaskRecord>(record), stateOf(record, asOf), {}}, asOf);
    };
    EXPECT_EQ(cell(QStringLiteral("hằng tháng từ 20/4/2025")),
              QStringLiteral("Hằng tháng, từ 20/04/2025 (2/3 kỳ)"));
    EXPECT_EQ(cell(QStringLiteral("Hằng tháng")), QStringLiteral("Hằng tháng"));
    EXPECT_EQ(cell(QStringLiteral("Tháng 6/2025")), QStringLiteral("Tháng 6/2025"));
}

INSTANTIATE_TEST_SUITE_P(
    EveryWay, StoppedTask,
    testing::Values(StoppedCase{Ending::Withdrawn, QDate(2025, 7, 10), u"55/VPCP-KSTT"_s,
                                u"Đã rút từ 10/07/2025, theo 55/VPCP-KSTT"_s},
                    StoppedCase{Ending::Suspended, QDate(2025, 7, 10), {}, u"Tạm dừng từ 10/07/2025"_s},
                    StoppedCase{Ending::Merged, {}, u"60/TB-VPCP"_s, u"Gộp vào việc khác, theo 60/TB-VPCP"_s},
                    StoppedCase{Ending::Transferred, {}, {}, u"Đã chuyển"_s}));
