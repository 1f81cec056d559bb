// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/relative.h"

#include "core/tasks/task.h"

#include <gtest/gtest.h>

namespace dondoc {

namespace {

struct RelativeCase {
    const char *sentence;
    const char *phrase; ///< empty: none
    const char *kind, *due;
};

class RelativeDeadlines : public ::testing::TestWithParam<RelativeCase>
{
};

// The document is of Thursday, 21 August 2025.
TEST_P(RelativeDeadlines, AreCountedOrKept)
{
    const RelativeCase &expected = GetParam();
    const auto found =
        findRelativeDeadlines(QString::fromUtf8(expected.sentence), {QDate(2025, 8, 21), false});
    ASSERT_EQ(found.size(), expected.phrase[0] ? 1u : 0u) << expected.sentence;
    if (found.empty())
        return;
    const Deadline &deadline = found.front().deadline;
    EXPECT_EQ(deadline.phrase.toStdString(), expected.phrase);
    EXPECT_EQ(word(deadline.kind).toStdString(), expected.kind) << expected.sentence;
    EXPECT_EQ(deadline.due.toString(Qt::ISODate).toStdString(), expected.due) << expected.sentence;
}

INSTANTIATE_TEST_SUITE_P(
    Phrases, RelativeDeadlines,
    ::testing::Values(
        RelativeCase{"báo cáo trong vòng 05 ngày kể từ ngày ký.", "trong vòng 05 ngày kể từ ngày ký", "date",
                     "2025-08-26"},
        RelativeCase{"trong thời hạn 30 ngày kể từ ngày ban hành Nghị quyết này, các bộ",
                     "trong thời hạn 30 ngày kể từ ngày ban hành Nghị quyết này", "date", "2025-09-20"},
        RelativeCase{"trong vòng 05 (năm) ngày làm việc kể từ ngày ký văn bản này;",
                     "trong vòng 05 (năm) ngày làm việc kể từ ngày ký văn bản này", "date", "2025-08-28"},
        RelativeCase{"trong vòng 10 ngày kể từ ngày 01/9/2025", "trong vòng 10 ngày kể từ ngày 01/9/2025",
                     "date", "2025-09-11"},
        RelativeCase{"chậm nhất 15 ngày sau khi nhận được ý kiến, Bộ A",
                     "chậm nhất 15 ngày sau khi nhận được ý kiến", "reference", ""},
        RelativeCase{"hoàn thành ngay trong tháng này.", "ngay trong tháng này", "month", "2025-08-31"},
        RelativeCase{"xong trong quý này", "trong quý này", "quarter", "2025-09-30"},
        RelativeCase{"hoàn thành trong năm nay", "trong năm nay", "year", "2025-12-31"},
        RelativeCase{"trình trong tháng tới", "trong tháng tới", "month", "2025-09-30"},
        RelativeCase{"báo cáo trong tuần này", "trong tuần này", "date", "2025-08-24"},
        RelativeCase{"xong trước phiên họp lần thứ tư của Ban Chỉ đạo.",
                     "trước phiên họp lần thứ tư của Ban Chỉ đạo", "reference", ""},
        RelativeCase{"xử lý trong 30 ngày đầu vận hành", "", "", ""},
        RelativeCase{"cắt giảm sau 5 năm thực hiện", "", "", ""},
        RelativeCase{"trong 01 ngày làm việc kể từ ngày nhận đủ hồ sơ", "", "", ""}, // how fast, not when
        RelativeCase{"trong vòng 02 ngày kể từ khi phát hiện sự cố", "", "", ""},
        RelativeCase{"trước ngày 31 tháng 8 năm 2025", "", "", ""},
        RelativeCase{"trước phiên họp ngày 20 tháng 7 năm 2025", "", "", ""}));

TEST(RelativeDeadlinesUndated, StayReferences)
{
    const auto found = findRelativeDeadlines(u"trong vòng 05 ngày kể từ ngày ký", {QDate(), false});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().deadline.kind, DeadlineKind::Reference);
    EXPECT_EQ(found.front().deadline.question.toStdString(), "relative");
    EXPECT_LT(found.front().deadline.confidence, 0.8);
}

} // namespace

} // namespace dondoc
