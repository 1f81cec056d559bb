// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reportedstatus.h"
#include "tests/core/printers.h"

#include <gmock/gmock.h>

namespace dondoc {

namespace {

TEST(ReportedStatus, CountsAsDoneOnlyWhatSaysSo)
{
    struct Case {
        const char *text;
        Stage stage;
        bool isDone;
    };
    const Case cases[] = {
        {"Đã hoàn thành", Stage::Issued, true},
        {"Hoàn thành", Stage::Issued, true},
        {"Đã hoàn thành.", Stage::Issued, true},
        {"Đang thực hiện", Stage::InProgress, false},
        {"Cơ bản hoàn thành", Stage::InProgress, false},
        {"Đã cơ bản hoàn thành", Stage::InProgress, false},
        {"Hoàn thành 60%", Stage::InProgress, false},
        {"Đã hoàn thành 60%", Stage::InProgress, false},
        {"Đã hoàn thành một phần", Stage::InProgress, false},
        {"Chưa hoàn thành", Stage::InProgress, false},
        {"Chưa thực hiện", Stage::NotReported, false},
        {"Đã trình Thủ tướng Chính phủ", Stage::Submitted, false},
        {"", Stage::NotReported, false},
    };
    for (const Case &test : cases) {
        const ReportedStatus status = readStatus(QString::fromUtf8(test.text));
        EXPECT_EQ(word(status.stage), word(test.stage)) << test.text;
        EXPECT_EQ(status.isDone, test.isDone) << test.text;
    }
}

TEST(ReportedStatus, ReadsDecomposedText)
{
    EXPECT_TRUE(readStatus(QStringLiteral("Đã hoàn thành").normalized(QString::NormalizationForm_D)).isDone);
}

TEST(ReportedStatus, SaysWhenWordsAreUnknown)
{
    EXPECT_FALSE(readStatus(u"Theo lộ trình").isUnderstood);
    EXPECT_FALSE(readStatus(u"Theo lộ trình").isDone);
}

TEST(Evidence, AsksWhenAnIssuedDocumentWasPromisedAndOnlyASubmissionIsShown)
{
    struct Case {
        const char *product, *evidence;
        bool isSubmittedOnly;
    };
    const Case cases[] = {
        {"Luật của Quốc hội",
         "Trình Quốc hội xem xét thông qua tại kỳ họp lần thứ 9: Tờ trình số 331/TTr-CP ngày 08/5/2025 của "
         "Chính phủ",
         true},
        {"Quyết định của Thủ tướng Chính phủ", "Đã trình Thủ tướng CP", true},
        {"Kế hoạch được ban hành", "Ngày 29/6/2025, Bộ KHCN đã trình Thủ tướng Chính phủ", true},
        {"Quyết định của Thủ tướng Chính phủ",
         "Ngày 28/6/2025, Bộ KHCN có Tờ trình số 70/TTr-BKHCN trình Thủ tướng Chính phủ phê duyệt Quyết định",
         true},
        {"Chiến lược được ban hành",
         "Bộ KHCN sẽ trình Chính phủ ban hành đúng hạn.\nNgày 29/6/2025, Bộ KHCN đã trình Thủ tướng Chính "
         "phủ",
         true},
        {"Nghị định của Chính phủ", "Đã trình Chính phủ ban hành Nghị định", true},
        // issued after the submission
        {"Quyết định của Thủ tướng Chính phủ",
         "Đã trình tại Tờ trình số 36/TTr-BKHCN ngày 28/4/2025;\n- Quyết định số 970/QĐ-TTg ngày 19/5/2025",
         false},
        {"Nghị quyết của Chính phủ", "đã trình Chính phủ ban hành Nghị định số 180/2025/NĐ-CP ngày 01/7/2025",
         false},
        {"Luật của Quốc hội", "Đã trình Quốc hội và ngày 17/5/2025, Quốc hội đã thông qua", false},
        // a submission is what was promised
        {"Trình Quốc hội dự thảo Luật", "Trình Quốc hội xem xét thông qua", false},
        {"Đề xuất sửa đổi Luật", "Trình Quốc hội xem xét thông qua", false},
        // no submission at all
        {"Luật của Quốc hội", "Quốc hội đã thông qua", false},
        {"Nghị định của Chính phủ", "Đã hoàn thành", false},
        {"Quyết định", "Ban hành theo trình tự, thủ tục rút gọn", false},
        {"Chương trình được ban hành", "Chương trình, quy trình đã áp dụng", false},
        {"Các hội nghị được tổ chức", "Đã trình kế hoạch", false},
    };
    for (const Case &test : cases)
        EXPECT_EQ(
            readEvidence(QString::fromUtf8(test.product), QString::fromUtf8(test.evidence)).isSubmittedOnly,
            test.isSubmittedOnly)
            << test.product << ": " << test.evidence;
}

TEST(Evidence, KnowsWhatIsInUse)
{
    EXPECT_TRUE(readEvidence(u"Hoàn thành, khai thác sử dụng", u"").isInUse);
    EXPECT_TRUE(readEvidence(u"", u"Bộ Nội vụ đã đưa vào vận hành Trung tâm lưu trữ").isInUse);
    EXPECT_TRUE(readEvidence(u"", u"Đang khai thác sử dụng").isInUse);
    EXPECT_FALSE(readEvidence(u"Quyết định của Thủ tướng Chính phủ", u"Quyết định số 1169/QĐ-TTg").isInUse);
}

TEST(Evidence, FindsTheLatestDateApartFromEffectDates)
{
    EXPECT_EQ(
        readEvidence(u"", u"Quyết định số 1 ngày 28/4/2025; Quyết định số 2 ngày 19 tháng 5 năm 2025").latest,
        QDate(2025, 5, 19));
    EXPECT_EQ(readEvidence(u"", u"Nghị định ngày 20/6/2025, có hiệu lực từ ngày 01/7/2025").latest,
              QDate(2025, 6, 20));
    EXPECT_EQ(readEvidence(u"", u"Đã hoàn thành").latest, QDate());
}

} // namespace

} // namespace dondoc
