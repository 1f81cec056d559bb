// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ratenotes.h"
#include "tests/core/intake/drafting.h"

namespace dondoc::testing {

namespace {

using ::testing::IsEmpty;

QString printed(const RateValue &value)
{
    const QString kind = value.kind == RateKind::Target     ? QStringLiteral("target")
                         : value.kind == RateKind::Achieved ? QStringLiteral("achieved")
                                                            : QStringLiteral("yearEnd");
    return QStringLiteral("%1 %2 %3 %4 to %5 at %6")
        .arg(shippedDirectory().displayName(value.agency), kind,
             value.month.toString(QStringLiteral("yyyy-MM")))
        .arg(value.value)
        .arg(value.to.toString(Qt::ISODate), value.cell);
}

QStringList printed(const SheetDraft &draft)
{
    QStringList lines;
    for (const RateValue &value : draft.rates)
        lines << printed(value);
    return lines;
}

TEST(RateDraft, ReadsFiguresWithMonthCutOffAndCell)
{
    const SheetDraft draft = draftOf(gridOf(R"(
(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)
TT | Tên bộ/ngành | Đặt chỉ tiêu tháng 6 | Tỷ lệ đạt được tháng 6 | Ghi chú
1 | Bộ Nội vụ | 60 | 67.44 |
2 | Bộ Ngoại giao | | 0 | Hiện chưa triển khai cung cấp dịch vụ công trực tuyến toàn trình)"));
    EXPECT_EQ(draft.layout, Layout::Rates);
    EXPECT_EQ(printed(draft),
              QStringList({QStringLiteral("Bộ Nội vụ target 2025-06 60 to 2025-06-30 at C3"),
                           QStringLiteral("Bộ Nội vụ achieved 2025-06 67.44 to 2025-06-30 at D3"),
                           QStringLiteral("Bộ Ngoại giao achieved 2025-06 0 to 2025-06-30 at D4")}));
    EXPECT_EQ(draft.rates[1].from, QDate(2025, 1, 1));
    EXPECT_EQ(draft.scheme, ProvinceScheme::None);
    ASSERT_EQ(draft.rateNotes.size(), 1u);
    EXPECT_EQ(draft.rateNotes[0].reason, BlankReason::NotOffered);
}

TEST(RateDraft, ReadsATableOfThe34UpToItsCutOff)
{
    const SheetDraft draft = draftOf(gridOf(R"(
Số liệu của 34 tỉnh/TP (sau sáp nhập) tính từ 01/01/2025 đến 09/7/2025.
TT | Tỉnh/TP | Đặt chỉ tiêu tháng 7 | Tỷ lệ đạt được đến 09/7 | Ghi chú
1 | Thành phố Hà Nội | 35 | 0.91 |
2 | Bắc Ninh | | 13.49 | Tỉnh mới sau sáp nhập, chưa đăng ký tỷ lệ
3 | Hưng Yên | | 19.62 |)",
                                            {{3, 4, 4, 4}}));
    EXPECT_EQ(draft.scheme, ProvinceScheme::Since2025July);
    EXPECT_EQ(printed(draft),
              QStringList({QStringLiteral("Hà Nội target 2025-07 35 to 2025-07-31 at C3"),
                           QStringLiteral("Hà Nội achieved 2025-07 0.91 to 2025-07-09 at D3"),
                           QStringLiteral("Bắc Ninh achieved 2025-07 13.49 to 2025-07-09 at D4"),
                           QStringLiteral("Hưng Yên achieved 2025-07 19.62 to 2025-07-09 at D5")}));
    ASSERT_EQ(draft.rateNotes.size(), 2u); // the merged note says it of both
    EXPECT_EQ(draft.rateNotes[1].agency, agencyNamed("Hưng Yên", QDate(2025, 7, 18)));
    EXPECT_EQ(draft.rateNotes[1].reason, BlankReason::NotRegistered);
}

TEST(RateDraft, ATableThatNamesDissolvedUnitsIsOfThe63AndOfTheirLastYear)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Tỉnh | Đặt chỉ tiêu tháng 4 | Tỷ lệ đạt được tháng 4
1 | Bắc Ninh | 10 | 3,97
2 | Bình Dương | 25 | 18,98)"));
    EXPECT_EQ(draft.scheme, ProvinceScheme::Before2025July);
    EXPECT_EQ(
        printed(draft),
        QStringList({QStringLiteral("Bắc Ninh (trước 01/7/2025) target 2025-04 10 to 2025-04-30 at C2"),
                     QStringLiteral("Bắc Ninh (trước 01/7/2025) achieved 2025-04 3.97 to 2025-04-30 at D2"),
                     QStringLiteral("Bình Dương target 2025-04 25 to 2025-04-30 at C3"),
                     QStringLiteral("Bình Dương achieved 2025-04 18.98 to 2025-04-30 at D3")}));
}

TEST(RateDraft, ReadsNumbersWrittenAsTextAndPercentages)
{
    Grid grid = gridOf(R"(
(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)
TT | Tên bộ/ngành | Tỷ lệ đạt được tháng 5 | Tỷ lệ đạt được tháng 6
1 | Bộ Y tế | 7,37% | 0.0707
2 | Bộ Tài chính | 52,9 | x)");
    grid.rows[2][3].format = QStringLiteral("0.00%");
    const SheetDraft draft = draftOf(grid);
    EXPECT_EQ(printed(draft),
              QStringList({QStringLiteral("Bộ Y tế achieved 2025-05 7.37 to 2025-05-31 at C3"),
                           QStringLiteral("Bộ Y tế achieved 2025-06 7.07 to 2025-06-30 at D3"),
                           QStringLiteral("Bộ Tài chính achieved 2025-05 52.9 to 2025-05-31 at C4")}));
    EXPECT_EQ(warnings(draft), QStringList(QStringLiteral("4:unreadNumber"))); // missing, never zero
}

TEST(RateDraft, GivesTheRowsUnderAFurtherMonthHeadingThatMonth)
{
    const SheetDraft draft = draftOf(gridOf(R"(
(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)
TT | Tên bộ/ngành | Đặt chỉ tiêu | Tỷ lệ đạt được
I | Tháng 5/2025 | |
1 | Bộ Y tế | 10 | 7.5
2 | Bộ Nội vụ | | 60.5
II | Tháng 6/2025 | |
1 | Bộ Y tế | 20 | 9.25
2 | Bộ Nội vụ | | 67.5)"));
    EXPECT_EQ(printed(draft),
              QStringList({QStringLiteral("Bộ Y tế target 2025-05 10 to 2025-05-31 at C4"),
                           QStringLiteral("Bộ Y tế achieved 2025-05 7.5 to 2025-05-31 at D4"),
                           QStringLiteral("Bộ Nội vụ achieved 2025-05 60.5 to 2025-05-31 at D5"),
                           QStringLiteral("Bộ Y tế target 2025-06 20 to 2025-06-30 at C7"),
                           QStringLiteral("Bộ Y tế achieved 2025-06 9.25 to 2025-06-30 at D7"),
                           QStringLiteral("Bộ Nội vụ achieved 2025-06 67.5 to 2025-06-30 at D8")}));
    EXPECT_EQ(warnings(draft), QStringList()) << "a unit in each month is not repeated";
}

TEST(RateDraft, KeepsTheSectionEachUnitStandsUnder)
{
    const SheetDraft draft = draftOf(gridOf(R"(
(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)
TT | Tên đơn vị | Tỷ lệ đạt được tháng 6 | Ghi chú
A | Khối bộ, ngành | |
1 | Bộ Y tế | 7.5 |
B | Khối cơ quan khác | |
1 | Văn phòng Chính phủ | 9 | Chưa có số liệu)"));
    ASSERT_EQ(draft.rates.size(), 2u);
    EXPECT_EQ(draft.rates[0].source.section, QStringLiteral("A. Khối bộ, ngành"));
    EXPECT_EQ(draft.rates[1].source.section, QStringLiteral("B. Khối cơ quan khác"));
    ASSERT_EQ(draft.rateNotes.size(), 1u);
    EXPECT_EQ(draft.rateNotes[0].source.section, QStringLiteral("B. Khối cơ quan khác"));
}

TEST(RateDraft, TakesTheYearBeforeForMonthsNotYetCome)
{
    const SheetDraft draft = draftOf(gridOf(R"(
(Kèm theo Báo cáo ngày 10 tháng 01 năm 2026)
TT | Tên bộ/ngành | Tỷ lệ đạt được tháng 12
1 | Bộ Y tế | 41.5)"));
    EXPECT_EQ(printed(draft),
              QStringList(QStringLiteral("Bộ Y tế achieved 2025-12 41.5 to 2025-12-31 at C3")));
}

TEST(RateDraft, AsksForAYearThatNothingStates)
{
    const Grid grid = gridOf("TT | Tên bộ/ngành | Tỷ lệ đạt được tháng 6\n1 | Bộ Y tế | 7.07");
    EXPECT_THAT(draftOf(grid).rates, IsEmpty());
    EXPECT_EQ(noteCodes(draftOf(grid)), QStringList(QStringLiteral("noYear")));
    EXPECT_EQ(printed(draftOf(grid, {QDate(2025, 7, 18)})),
              QStringList(QStringLiteral("Bộ Y tế achieved 2025-06 7.07 to 2025-06-30 at C2")));
}

TEST(RateDraft, NeverTakesTotalsOrUnknownUnitsForData)
{
    const SheetDraft draft = draftOf(gridOf(R"(
(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)
TT | Tên bộ/ngành | Tỷ lệ đạt được tháng 6
1 | Bộ Y tế | 7.07
2 | Bộ Xyz | 9
3 | Bộ Y tế | 8
 | Trung bình | 7.5)"));
    EXPECT_EQ(printed(draft),
              QStringList(QStringLiteral("Bộ Y tế achieved 2025-06 7.07 to 2025-06-30 at C3")));
    EXPECT_EQ(warnings(draft),
              QStringList({QStringLiteral("4:unmatchedAgency"), QStringLiteral("5:repeatedUnit")}));
}

TEST(RateDraft, ReadsBlockTotalsFromTheirSentence)
{
    const SheetDraft draft = draftOf(gridOf(R"(
PHỤ LỤC 03: BÁO CÁO SỐ LIỆU
(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)
Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng hồ sơ giải quyết TTHC đến hết tháng 6/2025: 40.1%, trong đó khối bộ ngành đạt tỷ lệ: 51,7%, khối tỉnh đạt tỷ lệ: 15.5%.
TT | Tên bộ/ngành | Tỷ lệ đạt được tháng 6
1 | Bộ Y tế | 7.07)"));
    ASSERT_EQ(draft.rates.size(), 4u);
    const std::pair<AgencyId, double> totals[] = {{AgencyDirectory::blockAll, 40.1},
                                                  {AgencyDirectory::blockMinistries, 51.7},
                                                  {AgencyDirectory::blockProvinces, 15.5}};
    for (size_t i = 0; i < 3; ++i) {
        const RateValue &value = draft.rates[i + 1];
        EXPECT_EQ(value.agency, totals[i].first);
        EXPECT_EQ(value.value, totals[i].second);
        EXPECT_EQ(value.month, QDate(2025, 6, 1));
        EXPECT_EQ(value.to, QDate(2025, 6, 30));
        EXPECT_EQ(value.scheme, ProvinceScheme::None);
        EXPECT_EQ(value.cell, QStringLiteral("A3"));
    }
}

TEST(RateNotes, SaysWhyAFigureIsMissing)
{
    const std::pair<const char *, BlankReason> notes[] = {
        {"Đặt chỉ tiêu từ tháng 5/2025", BlankReason::NotRegistered},
        {"Tỉnh mới sau sáp nhập, chưa đăng ký tỷ lệ", BlankReason::NotRegistered},
        {"Đã gửi văn bản về Bộ KH&CN nhưng chưa đăng ký chỉ tiêu hồ sơ trực tuyến toàn trình theo tháng",
         BlankReason::NotRegistered},
        {"Hiện chưa triển khai cung cấp dịch vụ công trực tuyến toàn trình", BlankReason::NotOffered},
        {"Văn bản gửi về Bộ KH&CN đăng ký chỉ tiêu cuối năm 2025 hoàn thành 85%", BlankReason::YearEndOnly},
        {"Chưa có số liệu", BlankReason::NoData},
        {"Đạt chỉ tiêu đặt ra theo tháng", BlankReason::None},
    };
    for (const auto &[text, reason] : notes)
        EXPECT_EQ(word(readRateNote(QString::fromUtf8(text)).reason), word(reason)) << text;
    const RateNoteReading yearEnd = readRateNote(u"đăng ký chỉ tiêu cuối năm 2025 hoàn thành 85%");
    EXPECT_EQ(yearEnd.yearEndTarget, 85.0);
    EXPECT_EQ(yearEnd.year, 2025);
}

TEST(RateNotes, TakesNoSentenceForTotalsThatGivesNone)
{
    EXPECT_FALSE(readBlockTotals(u"Chỉ có 01 cơ quan đạt được chỉ tiêu hồ sơ đã đăng ký (Bộ Nội vụ)."));
    EXPECT_FALSE(readBlockTotals(u"Số liệu các tháng là luỹ kế từ đầu năm đến hết tháng 6/2025."));
}

} // namespace

} // namespace dondoc::testing
