// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numbers.h"

#include "tests/core/printers.h"

#include <QStringList>

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

using namespace dondoc;
using text::NumberStyle;

namespace {

constexpr auto comma = NumberStyle::DecimalComma;
constexpr auto point = NumberStyle::DecimalPoint;

struct Parsed {
    QStringView given;
    NumberStyle style;
    std::optional<double> expected;
};

void PrintTo(const Parsed &row, std::ostream *out)
{
    *out << row.given.toString().toStdString() << (row.style == comma ? " (comma)" : " (point)");
}

class ParseNumber : public testing::TestWithParam<Parsed>
{
};

TEST_P(ParseNumber, reads)
{
    EXPECT_EQ(text::parseNumber(GetParam().given, GetParam().style), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Text, ParseNumber,
    testing::Values(Parsed{u"39,51%", comma, 39.51}, Parsed{u"39,51 %", comma, 39.51},
                    Parsed{u"40.1%", point, 40.1}, Parsed{u"1.234,5", comma, 1234.5},
                    Parsed{u"1,234.5", point, 1234.5}, Parsed{u"1.234.567,5", comma, 1234567.5},
                    Parsed{u"1.234", comma, 1234}, Parsed{u"1.234", point, 1.234},
                    Parsed{u"1 234 567", comma, 1234567}, Parsed{u"1\u00A0234,5", comma, 1234.5},
                    Parsed{u"05", comma, 5}, Parsed{u"0", point, 0}, Parsed{u"-3,5", comma, -3.5},
                    Parsed{u"\u22123,5", comma, -3.5}, Parsed{u"+2", comma, 2}, Parsed{u" 7 ", comma, 7},
                    Parsed{u"1234,5", comma, 1234.5},
                    // not one number of this style
                    Parsed{u"40.1", comma, {}}, Parsed{u"51,7", point, {}}, Parsed{u"1.23.456", comma, {}},
                    Parsed{u"1234.567,5", comma, {}}, Parsed{u"12,5,5", comma, {}}, Parsed{u"", comma, {}},
                    Parsed{u"-", comma, {}}, Parsed{u"%", comma, {}}, Parsed{u"5 hồ sơ", comma, {}},
                    Parsed{u"1-2", comma, {}}, Parsed{u",5", comma, {}}, Parsed{u"5,", comma, {}},
                    Parsed{u"1e5", comma, {}}, Parsed{u"nan", comma, {}}, Parsed{u"09/7", comma, {}},
                    Parsed{u"40,1% 51,7%", comma, {}}));

struct Column {
    QStringView texts; ///< parted by |
    std::optional<NumberStyle> expected;
};

void PrintTo(const Column &row, std::ostream *out)
{
    *out << row.texts.toString().toStdString();
}

class NumberStyleOf : public testing::TestWithParam<Column>
{
};

TEST_P(NumberStyleOf, decides)
{
    EXPECT_EQ(text::numberStyleOf(GetParam().texts.toString().split(u'|')), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Text, NumberStyleOf,
    testing::Values(Column{u"51,7%|15,21|40", comma}, Column{u"40.1%|15.5%", point},
                    Column{u"40.1|51,7", std::nullopt}, Column{u"1.234,5|12", comma},
                    Column{u"1,234.5|12", point}, Column{u"1.234.567", comma}, Column{u"1,234,567", point},
                    Column{u"1.234|5.678", comma}, Column{u"1,234|5,678", point},
                    Column{u"1.234|5,678", std::nullopt}, Column{u"0,125|12", comma},
                    Column{u"1234.567", point},
                    Column{u"12,5|1,234", comma}, // a lone decimal settles what three digits leave open
                    Column{u"12.5|1.234.567", std::nullopt}, Column{u"12|85", comma},
                    Column{u"chưa đăng ký|-|", comma}, Column{u"12,5|chưa đăng ký", comma}));

TEST(FormatNumber, writesTheVietnameseWay)
{
    EXPECT_EQ(text::formatNumber(1234.5), u"1.234,5");
    EXPECT_EQ(text::formatNumber(39.51, 2), u"39,51");
    EXPECT_EQ(text::formatNumber(40.1, 2), u"40,10");
    EXPECT_EQ(text::formatNumber(1234567), u"1.234.567");
    EXPECT_EQ(text::formatNumber(123456), u"123.456");
    EXPECT_EQ(text::formatNumber(999), u"999");
    EXPECT_EQ(text::formatNumber(999.996, 2), u"1.000,00");
    EXPECT_EQ(text::formatNumber(-1234.5), u"-1.234,5");
    EXPECT_EQ(text::formatNumber(-0.001, 2), u"0,00");
    EXPECT_EQ(text::formatNumber(0.1), u"0,1");
    EXPECT_EQ(text::formatNumber(0, 0), u"0");
    EXPECT_EQ(text::formatNumber(std::numeric_limits<double>::quiet_NaN()), u"");
}

TEST(FormatNumber, isReadBackAsTheSameNumber)
{
    for (const double value : {0.0, 13.21, 19.53, -7.07, 1234567.891, 100000.0})
        EXPECT_EQ(text::parseNumber(text::formatNumber(value), comma), value);
}

} // namespace
