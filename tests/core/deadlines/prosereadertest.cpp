// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/phrasereader.h"
#include "tests/core/deadlines/describe.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace dondoc;

namespace {

struct Row {
    QStringView sentence;
    QStringView expected; ///< each "reading @ words", parted by line breaks
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.sentence.left(60).toString().toStdString();
}

QString listDeadlines(const QString &sentence, QDate documentDate)
{
    QStringList list;
    for (const DeadlineMention &mention : findDeadlines(sentence, {documentDate, false}))
        list +=
            describe(mention.deadline) + QStringLiteral(" @ ") + sentence.mid(mention.start, mention.length);
    return list.join(u'\n');
}

class Sentence : public testing::TestWithParam<Row>
{
};

TEST_P(Sentence, holds)
{
    EXPECT_EQ(listDeadlines(GetParam().sentence.toString(), QDate(2025, 7, 15)),
              GetParam().expected.toString());
}

INSTANTIATE_TEST_SUITE_P(
    NoticeOf20June, Sentence,
    testing::Values(
        Row{u"trình Chính phủ Nghị quyết về việc thúc đẩy tạo lập dữ liệu theo đúng chỉ đạo của Thủ tướng "
            u"\nChính phủ. Hoàn "
            u"thành trước ngày 30 tháng 6 năm 2025.",
            u"date 2025-06-30 before @ trước ngày 30 tháng 6 năm 2025"},
        Row{u"trên một nền tảng thống nhất. Hoàn thành trong tháng 7 năm 2025.",
            u"month 2025-07-31 @ trong tháng 7 năm 2025"},
        Row{u"bảo đảm không làm gián đoạn dịch vụ từ ngày 01 tháng 7 năm 2025 khi \ndừng các tài khoản tổ "
            u"chức theo Nghị định "
            u"số 69/2024/NĐ-CP của Chính phủ.",
            u""},
        Row{u"hoàn thành trước ngày \n30 tháng 6 năm 2025.",
            u"date 2025-06-30 before @ trước ngày \n30 tháng 6 năm 2025"},
        Row{u"Hoàn thành trước ngày 30 tháng 6 \nnăm 2025.",
            u"date 2025-06-30 before @ trước ngày 30 tháng 6 \nnăm 2025"},
        Row{u"hoàn thành \ntrước ngày 25 tháng 6 năm 2025",
            u"date 2025-06-25 before @ trước ngày 25 tháng 6 năm 2025"},
        Row{u"trên cả nước. Hoàn thành trong tháng 10 năm 2025;",
            u"month 2025-10-31 @ trong tháng 10 năm 2025"},
        Row{u"chuyển đổi số, hoàn thành trong tháng 11 năm 2025.",
            u"month 2025-11-30 @ trong tháng 11 năm 2025"},
        Row{u"sau sát nhập, hoàn thành trong ngày 25 tháng 6 năm \n2025.",
            u"date 2025-06-25 @ trong ngày 25 tháng 6 năm \n2025"},
        Row{u"nhiệm vụ cấp bách tại Kế hoạch số 02-\nKH/BCĐTW.", u""},
        Row{u"công quốc gia trước ngày 28 tháng 6 năm 2025 để bảo đảm vận hành thông suốt \ntừ ngày 01 tháng "
            u"7 năm 2025; ",
            u"date 2025-06-28 before @ trước ngày 28 tháng 6 năm 2025"},
        Row{u"Hoàn thành rà soát trước ngày 30 \ntháng 6 năm 2025.",
            u"date 2025-06-30 before @ trước ngày 30 \ntháng 6 năm 2025"},
        Row{u"sử dụng hiệu quả, hoàn thành trong \ntháng 6 năm 2025; ",
            u"month 2025-06-30 @ trong \ntháng 6 năm 2025"},
        Row{u"chính quyền địa phương 2 cấp. Nhiệm vụ thường xuyên.", u"ongoing @ Nhiệm vụ thường xuyên"},
        Row{u"Đăng ký nhu cầu ngân sách nhà nước bổ sung năm 2025 để thực hiện Kế \nhoạch số 02/KH-BCĐTW, "
            u"gửi về Bộ Khoa học và "
            u"Công nghệ tổng hợp trước ngày \n25 năm 6 năm 2025.",
            u"date 2025-06-25 before ?misprint @ trước ngày \n25 năm 6 năm 2025"},
        Row{u"và Đề án 06 định kỳ 05 ngày/lần \ntổ chức họp, rà soát, đánh giá",
            u"recurring P5D @ định kỳ 05 ngày/lần"},
        Row{u"Ngày 20 tháng 6 năm 2025, tại trụ sở Văn phòng Chính phủ, Phó Thủ tướng chủ trì buổi làm việc "
            u"với các Bộ về việc "
            u"triển khai \nKế hoạch số 02-KH/BCĐTW ngày 19 tháng 6 năm 2025 của Ban Chỉ đạo Trung ương",
            u""}));

INSTANTIATE_TEST_SUITE_P(
    NoticeOf15July, Sentence,
    testing::Values(
        Row{u"khó khăn, vướng mắc, nguyên nhân và nhiệm vụ, giải pháp trong 6 tháng cuối năm \n2025 để đạt "
            u"được mục tiêu đề ra, "
            u"báo cáo tại Phiên họp lần thứ ba của Ban Chỉ đạo \ncủa Chính phủ (ngày 20 tháng 7 năm 2025).",
            u"date 2025-07-20 ?unclearScope @ ngày 20 tháng 7 năm 2025"},
        Row{u"(1) Trước ngày 31 tháng 7 năm 2025, yêu cầu:",
            u"date 2025-07-31 before @ Trước ngày 31 tháng 7 năm 2025"},
        Row{u"báo cáo Thủ tướng Chính phủ tiến độ \nthực hiện trong tháng 7 năm 2025.",
            u"month 2025-07-31 @ trong tháng 7 năm 2025"},
        Row{u"tiến độ tại \nKế hoạch số 02-KH/BCĐTW ngày 19 tháng 6 năm 2025 của Ban Chỉ đạo Trung ương.",
            u""},
        Row{u"phục vụ chuyển đổi số quốc \ngia giai đoạn 2025 - 2030.", u""},
        Row{u"theo Nghị quyết số 193/2025/QH15 ngày 19 tháng 02 năm 2025 của Quốc hội, \ngửi Bộ Khoa học và "
            u"Công nghệ",
            u""},
        Row{u"tại Nghị định số 180/2025/NĐ-CP ngày 01 tháng 7 năm \n2025 trong quá trình xây dựng", u""},
        Row{u"Luật Quản lý thuế tại Kỳ họp thứ 10, Quốc hội Khóa XV.",
            u"reference ?unclearScope @ tại Kỳ họp thứ 10, Quốc hội Khóa XV"},
        Row{u"không \nduy trì Cổng dịch vụ công cấp bộ theo lộ trình.",
            u"reference ?unclearScope @ theo lộ trình"},
        Row{u"bảo đảm Kế hoạch được ban hành trước ngày 18 tháng 7 năm 2025. ",
            u"date 2025-07-18 before @ trước ngày 18 tháng 7 năm 2025"},
        Row{u"về Bộ Khoa học và Công nghệ \ntrong ngày 18 tháng 7 năm 2025 để tổng hợp, báo cáo Thủ tướng "
            u"Chính phủ trong \nngày 19 "
            u"tháng 7 năm 2025 và trình bày báo cáo tại Phiên họp lần thứ ba",
            u"date 2025-07-18 @ trong ngày 18 tháng 7 năm 2025\ndate 2025-07-19 @ trong \nngày 19 tháng 7 "
            u"năm 2025"},
        Row{u"Ngày 15 tháng 7 năm 2025, tại trụ sở Chính phủ, Phó Thủ tướng Chính phủ", u""},
        Row{u"1. Về đánh giá kết quả 6 tháng đầu năm 2025", u""},
        Row{u"Kết quả triển khai nhiệm vụ trong 6 tháng đầu năm 2025 cho thấy các bộ, ngành đã có nhiều cố "
            u"gắng",
            u""},
        Row{u"bảo đảm hoàn thành theo đúng tiến độ, chất lượng theo nguyên tắc “đúng, đủ, sạch, sống”",
            u""}));

INSTANTIATE_TEST_SUITE_P(
    OtherProse, Sentence,
    testing::Values(
        Row{u"hoàn thành trong tháng 12 năm 2025, triển khai thực hiện trong năm 2026.",
            u"staged 2025-12-31 [month 2025-12-31 hoàn thành] [year 2026-12-31 triển khai thực hiện] @ hoàn "
            u"thành trong tháng "
            u"12 năm 2025, triển khai thực hiện trong năm 2026"},
        Row{u"Bộ Y tế thí điểm từ tháng 8/2025 và triển khai chính thức trong tháng 9/2025.",
            u"staged 2025-08-31 [month 2025-08-31 Bộ Y tế thí điểm] [month 2025-09-30 triển khai chính thức] "
            u"@ Bộ Y tế thí "
            u"điểm từ tháng 8/2025 và triển khai chính thức trong tháng 9/2025"},
        Row{u"báo cáo Thủ tướng trước ngày 20 tháng 11 năm 2025 và hàng tháng.",
            u"recurring 2025-11-20 P1M before from 2025-11-20 @ trước ngày 20 tháng 11 năm 2025 và hàng "
            u"tháng"},
        Row{u"Hằng tháng báo cáo Thường trực Ban Chỉ đạo kết quả thực hiện.", u"recurring P1M @ Hằng tháng"},
        Row{u"trình Quốc hội trong quý III/2025; đến năm 2030 đạt 100%",
            u"quarter 2025-09-30 @ trong quý III/2025"},
        Row{u"Hoàn thành trong tháng 9; tuyệt đối không để chậm", u"month 2025-09-30 @ trong tháng 9"},
        Row{u"Số liệu tính từ 01/01/2025 đến 09/7/2025.", u""},
        Row{u"mô hình có hiệu lực từ ngày 01/7/2025", u""},
        Row{u"cập nhật quy trình nội bộ trước 31/7.", u"date 2025-07-31 before @ trước 31/7"},
        Row{u"rà soát trước 1/3 số dự án", u""},
        Row{u"gửi báo cáo trong tuần đầu tháng 8/2025.",
            u"date 2025-08-07 ?unclearScope @ trong tuần đầu tháng 8/2025"},
        Row{u"họp vào trung tuần tháng 10 năm 2025",
            u"date 2025-10-20 ?unclearScope @ vào trung tuần tháng 10 năm 2025"},
        Row{u"Trước 16h30 thứ Sáu hằng tuần gửi báo cáo",
            u"recurring P1W before @ Trước 16h30 thứ Sáu hằng tuần"},
        Row{u"tuyên truyền, vận động người dân (Thường xuyên).", u"ongoing @ Thường xuyên"},
        Row{u"trực 24/7 từ ngày 25/7/2025 đến hết ngày 05/9/2025.",
            u"ongoing 2025-09-05 from 2025-07-25 ?unclearScope @ từ ngày 25/7/2025 đến hết ngày 05/9/2025"},
        Row{u"các văn bản ban hành từ ngày 01/01/2025 đến hết ngày 30/6/2025", u""}, // had ended
        Row{u"báo cáo Chính phủ tại phiên họp Chính phủ thường kỳ tháng 8 năm 2025",
            u"month 2025-08-31 @ tại phiên họp Chính phủ thường kỳ tháng 8 năm 2025"},
        Row{u"Kế hoạch hằng năm của Bộ, cơ quan thường trực, thường xuyên trục trặc", u""},
        Row{u"Cần tháo gỡ ngay 30 vướng mắc, thắng 9/10 trận tại Việt Nam 2025", u""},
        Row{u"Hoàn thành trước ngày 31/6/2025.", u"none ?misprint @ trước ngày 31/6/2025"}, Row{u"", u""}));

TEST(FindDeadlines, countsPlacesInTheTextAsGiven)
{
    const QString words =
        QStringLiteral("trước ngày 30 tháng 6 năm 2025").normalized(QString::NormalizationForm_D);
    const QString sentence =
        QStringLiteral("Bộ Công an hoàn thành ").normalized(QString::NormalizationForm_D) + words;
    const auto found = findDeadlines(sentence);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(sentence.mid(found[0].start, found[0].length), words);
    EXPECT_EQ(found[0].deadline.phrase, u"trước ngày 30 tháng 6 năm 2025");
}

} // namespace
