// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace

} // namespace dondoc::testing
