// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include "tests/core/printers.h"

#include <gtest/gtest.h>

using namespace dondoc;

namespace {

struct Row {
    const char *name;
    QStringView given;
    QStringView expected;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.name;
}

class Clean : public testing::TestWithParam<Row>
{
};

TEST_P(Clean, keepsTheWordsAndDropsTheNoise)
{
    EXPECT_EQ(text::clean(GetParam().given), GetParam().expected.toString());
}

INSTANTIATE_TEST_SUITE_P(
    Text, Clean,
    testing::Values(Row{"decomposed becomes NFC", u"Đa\u0303 hoa\u0300n tha\u0300nh", u"Đã hoàn thành"},
                    Row{"two marks in either order", u"Bo\u0323\u0302 Co\u0302ng an", u"Bộ Công an"},
                    Row{"vowel and combining tone", u"Bô\u0323 Nội vụ", u"Bộ Nội vụ"},
                    Row{"non-breaking space", u"Bộ\u00A0Công\u202Fan", u"Bộ Công an"},
                    Row{"runs of spaces and tabs", u"Bộ \t  Công  an", u"Bộ Công an"},
                    Row{"ends", u"  \n Bộ Công an \n\n", u"Bộ Công an"},
                    Row{"zero-width", u"\uFEFFBộ\u200B Công\u00AD an", u"Bộ Công an"},
                    Row{"zero-width between letter and mark", u"Bô\u200B\u0323", u"Bộ"},
                    Row{"line breaks stay", u"Tháng\n6/2025", u"Tháng\n6/2025"},
                    Row{"spaces beside a line break go", u"Tháng \n  6/2025", u"Tháng\n6/2025"},
                    Row{"Windows and old Mac line ends", u"một\r\nhai\rba", u"một\nhai\nba"},
                    Row{"Word's soft line break", u"một\vhai\u2028ba", u"một\nhai\nba"},
                    Row{"a blank line inside stays", u"một\n \nhai", u"một\n\nhai"},
                    Row{"dashes are not changed", u"Bà Rịa – Vũng Tàu", u"Bà Rịa – Vũng Tàu"},
                    Row{"nothing but spaces", u" \u00A0\n\t", u""}, Row{"nothing", u"", u""}));

TEST(CleanLine, turnsLineBreaksIntoOneSpace)
{
    EXPECT_EQ(text::cleanLine(u" Cơ quan\r\n\r\nchủ trì\n"), u"Cơ quan chủ trì");
}

class Fold : public testing::TestWithParam<Row>
{
};

TEST_P(Fold, givesTheKey)
{
    EXPECT_EQ(text::fold(GetParam().given), GetParam().expected.toString());
}

INSTANTIATE_TEST_SUITE_P(
    Text, Fold,
    testing::Values(Row{"case, marks and stroke", u"ĐẮK LẮK", u"dak lak"},
                    Row{"all the vowels", u"ăâêôơư ĂÂÊÔƠƯ", u"aaeoou aaeoou"},
                    Row{"all tones", u"bà bả bã bá bạ", u"ba ba ba ba ba"},
                    Row{"decomposed", u"Bo\u0323\u0302 Co\u0302ng an", u"bo cong an"},
                    Row{"a mark that composes with nothing", u"n\u0309am", u"nam"},
                    Row{"city in full", u"Thành phố Hà Nội", u"tp ha noi"},
                    Row{"city in full, decomposed", u"Tha\u0300nh pho\u0302\u0301 Huế", u"tp hue"},
                    Row{"city short", u"TP Hà Nội", u"tp ha noi"},
                    Row{"city with a point", u"TP. Hà Nội", u"tp ha noi"},
                    Row{"city with a point and no space", u"TP.Hồ Chí Minh", u"tp ho chi minh"},
                    Row{"small letters", u"thành phố Cần Thơ", u"tp can tho"},
                    Row{"city at the end", u"các tỉnh, thành phố", u"cac tinh, tp"},
                    Row{"city before a sign", u"tỉnh/TP: Cao Bằng", u"tinh/tp: cao bang"},
                    Row{"not a city", u"thành phong trào; http", u"thanh phong trao; http"},
                    Row{"dashes", u"Bà Rịa – Vũng Tàu — 2025‑2030", u"ba ria - vung tau - 2025-2030"},
                    Row{"spaces and lines", u" Bộ\u00A0 Công\nan ", u"bo cong an"},
                    Row{"an Icelandic letter in place of Đ", u"\u00D0ồng Nai", u"dong nai"},
                    Row{"signs stay", u"100 m² …", u"100 m² …"}));

TEST(Fold, sharesOneKeyForOldAndNewTonePlacement)
{
    EXPECT_EQ(text::fold(u"hoà"), text::fold(u"hòa"));
    EXPECT_EQ(text::fold(u"Uỷ ban"), text::fold(u"Ủy ban"));
    EXPECT_EQ(text::fold(u"Khánh Hoà"), text::fold(u"Khánh Hòa"));
    EXPECT_EQ(text::fold(u"thuý"), text::fold(u"thúy"));
}

TEST(Shortened, endsAtAWord)
{
    EXPECT_EQ(text::shortened(u"một hai ba", 10), QStringLiteral("một hai ba")) << "it fits";
    EXPECT_EQ(text::shortened(u"một hai ba", 9), QStringLiteral("một hai…"));
    EXPECT_EQ(text::shortened(u"một hai ba", 7), QStringLiteral("một hai…")) << "just whole words";
    EXPECT_EQ(text::shortened(u"một  hai\nba", 10), QStringLiteral("một hai ba"));
    EXPECT_EQ(text::shortened(u"khôngcókhoảngtrắng", 5), QStringLiteral("không…"));
    EXPECT_EQ(text::shortened({}, 5), QString());
}

TEST(FoldInPlace, keepsEveryPosition)
{
    const QString given = QStringLiteral("Thành phố  Đà Nẵng – TP. Huế\n½");
    const QString folded = text::foldInPlace(given);
    ASSERT_EQ(folded.size(), given.size());
    EXPECT_EQ(folded, QStringLiteral("thanh pho  da nang - tp. hue\n½"));
    EXPECT_EQ(given.mid(folded.indexOf(u"nang"), 4), QStringLiteral("Nẵng"));
}

} // namespace
