// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "ui/widgets/columnfilter.h"

#include <gtest/gtest.h>

namespace dondoc {

namespace {

struct RangeCase {
    const char *text;
    DateRange range;
};

class DateRangeReads : public testing::TestWithParam<RangeCase>
{
};

struct FigureCase {
    const char *text;
    double value;
    bool isIn;
};

class NumberRangeHolds : public testing::TestWithParam<FigureCase>
{
};

const QDate lastOfYear(2025, 12, 31);

} // namespace

TEST_P(DateRangeReads, Expression)
{
    const auto range = parseDateRange(QString::fromUtf8(GetParam().text));
    ASSERT_TRUE(range.has_value());
    EXPECT_EQ(range->from, GetParam().range.from);
    EXPECT_EQ(range->to, GetParam().range.to);
}

INSTANTIATE_TEST_SUITE_P(
    Expressions, DateRangeReads,
    testing::Values(RangeCase{"≤ 31/12/2025", {{}, lastOfYear}}, RangeCase{"<=31/12/2025", {{}, lastOfYear}},
                    RangeCase{"< 01/01/2026", {{}, lastOfYear}},
                    RangeCase{"≥ 1/7/2025", {QDate(2025, 7, 1), {}}},
                    RangeCase{"> 30/6/2025", {QDate(2025, 7, 1), {}}},
                    RangeCase{"> 6/2025", {QDate(2025, 7, 1), {}}},
                    RangeCase{"< 7/2025", {{}, QDate(2025, 6, 30)}}, RangeCase{"≤ 2025", {{}, lastOfYear}},
                    RangeCase{"30/6/2025", {QDate(2025, 6, 30), QDate(2025, 6, 30)}},
                    RangeCase{"7/2025", {QDate(2025, 7, 1), QDate(2025, 7, 31)}},
                    RangeCase{"Tháng 2/2024", {QDate(2024, 2, 1), QDate(2024, 2, 29)}},
                    RangeCase{"2025", {QDate(2025, 1, 1), lastOfYear}},
                    RangeCase{"01/07/2025 - 31/12/2025", {QDate(2025, 7, 1), lastOfYear}},
                    RangeCase{"7/2025 – 12/2025", {QDate(2025, 7, 1), lastOfYear}}));

TEST(DateRange, RefusesWhatIsNoDate)
{
    for (const char *text : {"", "≤", "≤ 31/1", "32/1/2025", "13/2025", "thường xuyên", "1/7/2025 - mai"})
        EXPECT_FALSE(parseDateRange(QString::fromUtf8(text)).has_value()) << text;
}

TEST(DateRange, SaysItselfInWordsThatReadBack)
{
    for (const DateRange &range :
         {DateRange{{}, lastOfYear}, DateRange{QDate(2025, 7, 1), {}},
          DateRange{QDate(2025, 7, 1), lastOfYear}, DateRange{lastOfYear, lastOfYear}})
        EXPECT_EQ(parseDateRange(dateRangeText(range)), range) << dateRangeText(range).toStdString();
    EXPECT_EQ(dateRangeText({{}, lastOfYear}), QStringLiteral("≤ 31/12/2025"));
}

TEST_P(NumberRangeHolds, Value)
{
    const auto range = parseNumberRange(QString::fromUtf8(GetParam().text));
    ASSERT_TRUE(range.has_value());
    EXPECT_EQ(range->contains(GetParam().value), GetParam().isIn);
}

INSTANTIATE_TEST_SUITE_P(Expressions, NumberRangeHolds,
                         testing::Values(FigureCase{"≤ 80", 80, true}, FigureCase{"< 80", 80, false},
                                         FigureCase{"> 5", 5, false}, FigureCase{">= 5", 5, true},
                                         FigureCase{"13,21", 13.21, true}, FigureCase{"5 - 10", 10, true},
                                         FigureCase{"5 - 10", 10.5, false}, FigureCase{"0", 0, true}));

TEST(ColumnTest, AnUnfinishedExpressionHoldsNothingBack)
{
    EXPECT_FALSE(ColumnTest({QStringLiteral("≤ 31/1"), std::nullopt}, ColumnType::Date).isEffective());
    EXPECT_FALSE(ColumnTest({QStringLiteral(">"), std::nullopt}, ColumnType::Number).isEffective());
    EXPECT_TRUE(ColumnTest({QStringLiteral("tháng"), std::nullopt}, ColumnType::Date).isEffective());
    EXPECT_TRUE(ColumnTest({QStringLiteral("<"), std::nullopt}, ColumnType::Text).isEffective());
}

} // namespace dondoc
