// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/sectionmood.h"
#include "tests/core/notices/noticetesting.h"

#include <gtest/gtest.h>

// What must never become a task: results, shortcomings, closing formulas, recipients, agreement.

namespace dondoc::testing {

namespace {

const char intro[] =
    "THÔNG BÁO\nKết luận của Phó Thủ tướng Chính phủ Nguyễn Chí Dũng tại cuộc họp\n\n"
    "Ngày 15 tháng 7 năm 2025, Phó Thủ tướng Chính phủ Nguyễn Chí Dũng chủ trì cuộc họp và kết luận "
    "như sau:\n\n";

class NoTask : public ::testing::TestWithParam<const char *>
{
};

TEST_P(NoTask, IsDrafted)
{
    EXPECT_EQ(print(draftText(QString::fromUtf8(intro) + QString::fromUtf8(GetParam()))), "");
}

INSTANTIATE_TEST_SUITE_P(
    Sentences, NoTask,
    ::testing::Values(
        "1. Về quan điểm: mọi doanh nghiệp phải tuân thủ pháp luật.",
        "1. Đại diện Bộ Công an đề xuất bổ sung kinh phí.",
        "1. Doanh nghiệp được tự chủ lựa chọn nhà cung cấp.",
        "1. Về công tác quý I năm 2025\na) Cục Thuế triển khai hóa đơn điện tử vượt chỉ tiêu.",
        "1. Bộ Công an đã hoàn thành việc kết nối cơ sở dữ liệu.",
        "1. Các bộ, ngành, địa phương còn chậm gửi báo cáo.", "1. Tuy nhiên, Bộ Y tế chưa ban hành kế hoạch.",
        "1. Đồng ý với đề xuất của Bộ Tài chính về phân bổ kinh phí.", "1. Ghi nhận, biểu dương Bộ Nội vụ.",
        "1. Cơ bản thống nhất với báo cáo của Bộ Khoa học và Công nghệ.",
        "I. KẾT QUẢ\n1. Bộ Công an cấp 80 triệu thẻ căn cước.\nII. HẠN CHẾ\n1. Bộ Y tế chậm kết nối.",
        "Văn phòng Chính phủ thông báo để các bộ, ngành, địa phương biết, thực hiện./.",
        "Văn phòng Chính phủ trân trọng thông báo tới các bộ, cơ quan biết, tổ chức thực hiện./.",
        "Trên đây là kết luận của Phó Thủ tướng, Văn phòng Chính phủ thông báo để các bộ biết./.",
        "Nơi nhận:\n- Các bộ, cơ quan ngang bộ;\n- Ủy ban nhân dân các tỉnh triển khai thực hiện;\n- Lưu: "
        "VT.",
        "Điều 3. Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ chịu trách nhiệm thi hành Quyết định này./.",
        "KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\n\nPhạm Mạnh Cường"));

TEST(PassedOver, SaysWhy)
{
    const NoticeDraft draft =
        draftText(QString::fromUtf8(intro) +
                  QStringLiteral("1. Yêu cầu các bộ, ngành tập trung thực hiện các nhiệm vụ sau:\n"
                                 "a) Rà soát dữ liệu.\n\n2. Bộ Công an đã kết nối 18 bộ.\n\n"
                                 "Văn phòng Chính phủ thông báo để các bộ biết, thực hiện./."));
    QStringList why;
    for (const DraftUncertainty &one : draft.passedOver)
        why += one.code;
    EXPECT_EQ(why.join(u' ').toStdString(), "umbrella result closing");
    EXPECT_EQ(print(draft), "1.a) | {các bộ, ngành} |  |  | Rà soát dữ liệu");
}

struct HeadingCase {
    const char *heading;
    QDate day;
    bool isOver;
};

class EndedPeriod : public ::testing::TestWithParam<HeadingCase>
{
};

TEST_P(EndedPeriod, IsToldFromWhatIsAhead)
{
    EXPECT_EQ(reviewsEndedPeriod(QString::fromUtf8(GetParam().heading), GetParam().day), GetParam().isOver)
        << GetParam().heading;
}

INSTANTIATE_TEST_SUITE_P(
    Headings, EndedPeriod,
    ::testing::Values(HeadingCase{"Về công tác năm 2025", QDate(2026, 1, 16), true},
                      HeadingCase{"Về công tác năm 2025", QDate(2025, 12, 30), false},
                      HeadingCase{"Công tác quý III năm 2025", QDate(2025, 11, 8), true},
                      HeadingCase{"Công tác 6 tháng đầu năm 2025", QDate(2025, 7, 15), true},
                      HeadingCase{"Về công tác tháng 02/2026", QDate(2026, 3, 20), true},
                      HeadingCase{"Về công tác tháng 4/2026", QDate(2026, 3, 20), false},
                      HeadingCase{"Thực hiện Kế hoạch đến năm 2025", QDate(2026, 1, 16), false},
                      HeadingCase{"Về thực hiện Nghị quyết số 71/NQ-CP ngày 01 tháng 4 năm 2025",
                                  QDate(2025, 7, 15), false},
                      HeadingCase{"Bộ Tài chính", QDate(2026, 1, 16), false},
                      HeadingCase{"Về công tác năm 2025", QDate(), false}));

} // namespace

} // namespace dondoc::testing
