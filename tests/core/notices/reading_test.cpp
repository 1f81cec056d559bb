// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/notices/noticetesting.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dondoc::testing {

namespace {

std::string codeOf(const Result<NoticeText> &result)
{
    return result ? "read" : result.error().code.toStdString();
}

std::string readBytes(const QByteArray &bytes, const char *name = "a.txt")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return codeOf(readNotice(path, shippedPhrases()));
}

TEST(NoticeReading, RefusesWhatIsNoNotice)
{
    EXPECT_EQ(codeOf(readNoticeText({}, shippedPhrases())), "empty");
    EXPECT_EQ(codeOf(readNoticeText(QStringLiteral(" \n\t--- 12 ---\n"), shippedPhrases())), "empty");
    EXPECT_EQ(codeOf(readNotice(QStringLiteral("/không/có.txt"), shippedPhrases())), "notFound");
    EXPECT_EQ(readBytes({}), "empty");
    const bool hasPdfTool = !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
    EXPECT_EQ(readBytes("%PDF-1.4\nnothing of a PDF", "a.pdf"), hasPdfTool ? "damaged" : "noPdfTool");
    EXPECT_EQ(codeOf(readNoticeText(QString(longestNotice + 1, u'a'), shippedPhrases())), "textTooLong");
}

TEST(NoticeReading, StopsWhenCancelled)
{
    JobControl job;
    job.cancel();
    EXPECT_EQ(codeOf(readNoticeText(QStringLiteral("Bộ Y tế báo cáo."), shippedPhrases(), job)), "cancelled");
}

TEST(NoticeReading, ReadsTheHead)
{
    const NoticeText notice = readText(
        QStringLiteral("VĂN PHÒNG CHÍNH PHỦ\nSố: 336/TB-VPCP\nHà Nội, ngày 03 tháng 7 năm 2025\nTHÔNG "
                       "BÁO\nKết luận của Phó Thủ tướng "
                       "Chính phủ Nguyễn Chí Dũng tại Phiên họp lần thứ ba của Ban Chỉ đạo\n\nNgày 20 tháng "
                       "6 năm 2025, Phó Thủ tướng "
                       "Chính phủ Nguyễn Chí Dũng chủ trì cuộc họp và kết luận như sau:\n\n1. Bộ Y tế báo "
                       "cáo.\n\nNơi nhận:\n- Bộ Y "
                       "tế;\n- Lưu: VT.\n\nKT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\n\nPhạm Mạnh Cường\n"));
    const NoticeHeader &head = notice.header;
    EXPECT_EQ(head.type.toStdString(), "Thông báo");
    EXPECT_EQ(head.number.toStdString(), "336/TB-VPCP");
    EXPECT_EQ(head.issuedOn, QDate(2025, 7, 3));
    EXPECT_EQ(head.meetingOn, QDate(2025, 6, 20));
    EXPECT_EQ(head.session.toStdString(), "Phiên họp lần thứ ba của Ban Chỉ đạo");
    EXPECT_EQ(head.chair.toStdString(), "Nguyễn Chí Dũng");
    EXPECT_EQ(head.chairTitle.toStdString(), "Phó Thủ tướng Chính phủ");
    EXPECT_EQ(head.signedBy.toStdString(), "Phạm Mạnh Cường");
    EXPECT_EQ(head.signedByTitle.toStdString(), "KT. BỘ TRƯỞNG, CHỦ NHIỆM - PHÓ CHỦ NHIỆM");
    EXPECT_EQ(head.recipients.join(u'|').toStdString(), "Bộ Y tế;|Lưu: VT.");
}

struct MendCase {
    const char *name, *raw, *text, *codes;
};

class NoticeMending : public ::testing::TestWithParam<MendCase>
{
};

TEST_P(NoticeMending, PutsRightAndSaysSo)
{
    const MendCase &expected = GetParam();
    const NoticeText notice = readText(QString::fromUtf8(expected.raw));
    EXPECT_EQ(notice.text.trimmed().toStdString(), expected.text);
    QStringList codes;
    for (const NoticeMend &mend : notice.mends) {
        codes += mend.code;
        EXPECT_TRUE(mend.span.start >= 0 && mend.span.end() <= notice.text.size());
    }
    EXPECT_EQ(codes.join(u' ').toStdString(), expected.codes);
}

INSTANTIATE_TEST_SUITE_P(
    Slips, NoticeMending,
    ::testing::Values(MendCase{"number", "1. Thực hiện Kế hoạch số 02- KH/BCĐTW.",
                               "1. Thực hiện Kế hoạch số 02-KH/BCĐTW.", "brokenNumber"},
                      MendCase{"spacednumber", "1. Theo Nghị quyết số 71 /NQ-CP.",
                               "1. Theo Nghị quyết số 71/NQ-CP.", "brokenNumber"},
                      MendCase{"digits", "1. Xong trước ngày 3O tháng l1 năm 2O25.",
                               "1. Xong trước ngày 30 tháng 11 năm 2025.", "letters letters letters"},
                      MendCase{"marker", "l. Bộ Y tế báo cáo.", "1. Bộ Y tế báo cáo.", "marker"},
                      MendCase{"spaces", "1. BộTài chính phốihợp với Bộ Y tế.",
                               "1. Bộ Tài chính phối hợp với Bộ Y tế.", "spaces spaces"},
                      MendCase{"foreign", "1. Đưa VNeID, SpaceX, logistics, eCabinet vào khai thác.",
                               "1. Đưa VNeID, SpaceX, logistics, eCabinet vào khai thác.", ""},
                      MendCase{"markdown", "**1. Bộ Y tế** báo cáo.", "1. Bộ Y tế báo cáo.", "markdown"},
                      MendCase{"page",
                               "1. Bộ Y tế hoàn thành kết nối dữ liệu với\n\n2\n\ncơ sở dữ liệu dân cư.",
                               "1. Bộ Y tế hoàn thành kết nối dữ liệu với cơ sở dữ liệu dân cư.",
                               "joinedLines pageFurniture"},
                      MendCase{"secondd", "1. Bộ Y tế:\na) Một.\nb) Hai.\nc) Ba.\nd) Bốn.\nd) Năm.",
                               "1. Bộ Y tế:\na) Một.\nb) Hai.\nc) Ba.\nd) Bốn.\nd) Năm.", "marker"}),
    [](const auto &info) { return std::string(info.param.name); });

TEST(NoticeMending, AWordBrokenOverLinesIsNoDashItem)
{
    const NoticeText notice =
        readText(QStringLiteral("1. Các bộ, cơ quan khẩn trương triển khai các giải pháp phát triển kinh\n- "
                                "xã hội của địa phương trong thời "
                                "gian từ nay đến cuối năm và các năm tiếp\ntheo; gắn trách nhiệm của người "
                                "đứng đầu với kết quả thực hiện.\n"));
    EXPECT_EQ(notice.parts.size(), 1u);
}

TEST(NoticeOutline, HangsItemsUnderTheirHeadings)
{
    const NoticeText notice =
        readText(QStringLiteral("kết luận như sau:\n\nI. NHIỆM VỤ\n1. Bộ Y tế\na) Một việc.\n- Ý một.\n- Ý "
                                "hai.\nb) Hai việc.\n2. Bộ Công an\n(1) Ba "
                                "việc.\nĐoạn thêm của ba việc.\n2.1. Bốn việc.\n"));
    QStringList locators;
    for (const NoticePart &part : notice.parts)
        locators += part.locator;
    EXPECT_EQ(locators.join(QStringLiteral(" | ")).toStdString(),
              "đoạn 1 | I | I.1 | I.1.a) | I.1.a) gạch đầu dòng 1 | I.1.a) gạch đầu dòng 2 | I.1.b) | I.2 | "
              "I.2.(1) | "
              "I.2.(1) đoạn 2 | I.2.(1).2.1");
}

TEST(NoticeJsonPlaces, CountCodePoints)
{
    const QString text = QStringLiteral("a😀b");
    EXPECT_EQ(codePoints(text, {3, 1}), (TextSpan{2, 1}));
    EXPECT_EQ(codePoints(text, {1, 2}), (TextSpan{1, 1}));
}

} // namespace

} // namespace dondoc::testing
