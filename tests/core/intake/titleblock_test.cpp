// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/titleblock.h"
#include "tests/core/intake/drafting.h"

namespace dondoc::testing {

namespace {

TEST(TitleBlock, ReadsTitleDateAndAssigningDocument)
{
    const TitleBlock block = readTitleBlock(gridOf(R"(
PHỤ LỤC 05:
DANH MỤC NHIỆM VỤ TRỌNG TÂM TRONG TRIỂN KHAI KẾ HOẠCH SỐ 02-KH/BCĐTW NGÀY 19/6/2025 CỦA BAN CHỈ ĐẠO TRUNG ƯƠNG
(Kèm theo Báo cáo  ngày 18 tháng 7 năm 2025 của Bộ Khoa học và Công nghệ))"),
                                            3);
    EXPECT_EQ(block.list,
              QStringLiteral(
                  "PHỤ LỤC 05: DANH MỤC NHIỆM VỤ TRỌNG TÂM TRONG TRIỂN KHAI KẾ HOẠCH SỐ 02-KH/BCĐTW NGÀY "
                  "19/6/2025 CỦA BAN CHỈ ĐẠO TRUNG ƯƠNG"));
    EXPECT_EQ(block.listDate, QDate(2025, 7, 18));
    ASSERT_TRUE(block.directive);
    EXPECT_EQ(block.directive->number, QStringLiteral("02-KH/BCĐTW"));
    EXPECT_EQ(block.directive->type, QStringLiteral("Kế hoạch"));
    EXPECT_EQ(block.directive->date, QDate(2025, 6, 19));
}

TEST(TitleBlock, TakesTheFirstDocumentThatCanAssign)
{
    const auto directiveIn = [](const char *rows) {
        const auto directive = readTitleBlock(gridOf(rows), 3).directive;
        return directive ? directive->number : QString();
    };
    EXPECT_EQ(
        directiveIn("DANH MỤC THEO THÔNG BÁO SỐ 05-TB/BCĐTW NGÀY 04/7/2025 THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW"),
        QStringLiteral("05-TB/BCĐTW"));
    EXPECT_EQ(directiveIn("DANH MỤC NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT 71/NQ-CP 06 THÁNG CUỐI NĂM 2025"),
              QStringLiteral("71/NQ-CP"));
    EXPECT_EQ(directiveIn("DANH MỤC NHIỆM VỤ\n(Kèm theo Báo cáo số 123/BC-BKHCN ngày 18/7/2025)"), QString());
}

TEST(TitleBlock, ReadsThePlaceAndDateLine)
{
    EXPECT_EQ(readTitleBlock(gridOf("DANH MỤC NHIỆM VỤ | Hà Nội, ngày 05 tháng 8 năm 2025"), 1).listDate,
              QDate(2025, 8, 5));
}

TEST(TitleBlock, KeepsHowFarFiguresAreCountedApartFromTheListsDate)
{
    const TitleBlock block =
        readTitleBlock(gridOf("Số liệu của 34 tỉnh/TP (sau sáp nhập) tính từ 01/01/2025 đến 09/7/2025."), 1);
    EXPECT_EQ(block.listDate, QDate());
    EXPECT_EQ(block.dataDate, QDate(2025, 7, 9));
    EXPECT_EQ(block.provinces, 34);
}

TEST(TitleBlock, ReadsWhichProvincesAreListed)
{
    EXPECT_EQ(readTitleBlock(gridOf("Số liệu của 63 tỉnh/TP (tỉnh/TP trước sáp nhập)."), 1).provinces, 63);
    EXPECT_EQ(readTitleBlock(gridOf("Các tỉnh, thành phố"), 1).provinces, 0);
}

TEST(SectionPath, KeepsHeadingsAboveTheirParts)
{
    SectionPath path;
    path.enter(readHeading(u"II", u"Về dữ liệu"));
    path.enter(readHeading(u"", u"a) Triển khai:"));
    EXPECT_EQ(path.text(), QStringLiteral("II. Về dữ liệu › a) Triển khai"));
    path.enter(readHeading(u"", u"b) Kết nối"));
    EXPECT_EQ(path.text(), QStringLiteral("II. Về dữ liệu › b) Kết nối"));
    path.enter(readHeading(u"III.", u"Về nhân lực"));
    EXPECT_EQ(path.text(), QStringLiteral("III. Về nhân lực"));
    path.enter(readHeading(u"B", u"NHÓM VIỆC"));
    EXPECT_EQ(path.text(), QStringLiteral("B. NHÓM VIỆC"));
}

} // namespace

} // namespace dondoc::testing
