// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/rates/ratefixture.h"
#include "ui/rates/ratewords.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dondoc;
using namespace dondoc::test;

TEST(RateWords, NumbersAreVietnamese)
{
    EXPECT_EQ(ratewords::figure(62.15), u"62,15"_s);
    EXPECT_EQ(ratewords::figure(0), u"0,00"_s);
    EXPECT_EQ(ratewords::figure(100), u"100,00"_s);
    EXPECT_EQ(ratewords::brief(85), u"85"_s);
    EXPECT_EQ(ratewords::brief(20.9), u"20,9"_s);
}

TEST(RateWords, GapsCarryTheirSignAndNoArithmeticNoise)
{
    EXPECT_EQ(ratewords::gap(62.15 - 85), u"−22,85"_s); // U+2212
    EXPECT_EQ(ratewords::gap(67.44 - 60), u"+7,44"_s);
    EXPECT_EQ(ratewords::gap(8.98 - 9), u"−0,02"_s);
    EXPECT_EQ(ratewords::gap(13.21 - 13.21), u"0,00"_s);
    EXPECT_EQ(ratewords::gap(-100), u"−100,00"_s);
}

struct SpokenCase {
    const char16_t *unit;
    QDate month;
    const char16_t *spoken;
    TargetMark mark;
};

class RateWordsSpoken : public testing::TestWithParam<SpokenCase>
{
};

TEST_P(RateWordsSpoken, SaysAUnitAsTheTableHasIt)
{
    const SpokenCase &c = GetParam();
    const RateRow row = rowOf(appendix3(), QString::fromUtf16(c.unit), c.month);
    EXPECT_EQ(ratewords::spoken(row), QString::fromUtf16(c.spoken));
    EXPECT_EQ(targetMarkOf(row), c.mark);
}

INSTANTIATE_TEST_SUITE_P(
    Appendix3, RateWordsSpoken,
    testing::Values(
        SpokenCase{u"Bộ Công Thương", june, u"Bộ Công Thương, đạt 62,15, chỉ tiêu 85, thiếu 22,85",
                   TargetMark::Tick},
        SpokenCase{u"Bộ Nội vụ", june, u"Bộ Nội vụ, đạt 67,44, chỉ tiêu 60, đạt chỉ tiêu, vượt 7,44",
                   TargetMark::Tick},
        SpokenCase{u"Quảng Ninh", april, u"Quảng Ninh, đạt 13,21, chỉ tiêu 13,21, đạt chỉ tiêu",
                   TargetMark::Tick},
        SpokenCase{u"Bộ Công an", june, u"Bộ Công an, đạt 45,96, chưa đăng ký chỉ tiêu", TargetMark::Leader},
        SpokenCase{u"Bộ Giáo dục và Đào tạo", april,
                   u"Bộ Giáo dục và Đào tạo, đạt 23,26, chưa đăng ký chỉ tiêu", TargetMark::Leader},
        SpokenCase{u"Bộ Nông nghiệp và Môi trường", june,
                   u"Bộ Nông nghiệp và Môi trường, đạt 26,18, không rõ lý do chưa có chỉ tiêu",
                   TargetMark::Leader},
        SpokenCase{u"Bộ Ngoại giao", june, u"Bộ Ngoại giao, đạt 0, chưa triển khai cung cấp",
                   TargetMark::OpenCircle},
        SpokenCase{u"Bộ Xây dựng", june, u"Bộ Xây dựng, đạt 22,08, chỉ tiêu cuối năm 85",
                   TargetMark::YearEndDiamond},
        SpokenCase{u"Bộ Dân tộc và Tôn giáo", june, u"Bộ Dân tộc và Tôn giáo, đạt 0, chỉ tiêu 100, thiếu 100",
                   TargetMark::Tick}));

TEST(RatePeriods, KeepThe63AndThe34Apart)
{
    const RateBoard board = appendix3();
    QStringList choices;
    for (const RatePeriod &period : periodsOf(board))
        choices << ratewords::periodChoice(period);
    EXPECT_EQ(choices.join(u" | "_s),
              u"Tháng 4/2025 (63 tỉnh) | Tháng 5/2025 (63 tỉnh) | Tháng 6/2025 (63 tỉnh) | "
              u"Tháng 7/2025 (34 tỉnh, đến 09/7)"_s);
    EXPECT_EQ(unitsOf(board, periodOf(board, june)).size(), 78U);
    EXPECT_EQ(unitsOf(board, periodOf(board, july)).size(), 34U);
    EXPECT_TRUE(periodOf(board, QDate(2024, 1, 1)).month.isNull());
}

TEST(RatePeriods, TwoCutOffsOfOneMonthCanBeLaidSideBySide)
{
    RateBoard board = appendix3();
    const AgencyId hanoi = rowOf(board, u"Hà Nội"_s, july).agency;
    std::vector<RateRow> rows(board.rows.begin(), board.rows.end());
    RateRow *row = nullptr;
    for (RateRow &known : rows) {
        if (known.agency == hanoi && known.month == july)
            row = &known;
    }
    ASSERT_TRUE(row && row->achieved);
    RateValue ninth; // what the appendix gave, once the end of the month came in too
    ninth.value = *row->achieved;
    ninth.to = QDate(2025, 7, 9);
    row->otherSources.push_back(ninth);
    row->achieved = 44.5;
    row->to = QDate(2025, 7, 31);
    board.rows = RateRows(std::move(rows));

    const std::vector<RatePeriod> before = periodsBefore(board, periodOf(board, july));
    ASSERT_EQ(before.size(), 4U); // April, May, June and the ninth
    EXPECT_EQ(before.back().month, july);
    EXPECT_EQ(before.back().to, QDate(2025, 7, 9));
    EXPECT_EQ(unitsUpTo(board, before.back()).size(), 34U);
    for (const RateRow &unit : unitsUpTo(board, before.back())) {
        if (unit.agency == hanoi) {
            EXPECT_EQ(unit.achieved, ninth.value);
        }
    }
}

TEST(RatePeriods, SourceIsCitedByItsAnnex)
{
    const RateBoard board = appendix3();
    EXPECT_EQ(ratewords::source(unitsOf(board, periodOf(board, june))), u"Phụ lục 03"_s);
}
