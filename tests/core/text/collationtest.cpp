// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/collation.h"

#include "tests/core/printers.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace dondoc;

namespace {

/// Each list ascends strictly; every pair is compared, so that the order is shown to be one.
void expectAscending(const QStringList &ordered)
{
    for (int i = 0; i < ordered.size(); ++i) {
        for (int k = i + 1; k < ordered.size(); ++k) {
            EXPECT_LT(text::collationKey(ordered[i]), text::collationKey(ordered[k]))
                << ordered[i].toStdString() << " before " << ordered[k].toStdString();
        }
    }
}

QStringList listOf(QStringView text)
{
    return text.toString().split(u'|');
}

TEST(Collation, followsTheTestVector)
{
    expectAscending(
        listOf(u"An Giang|Ăn|ân|Ân|ần|ẩn|ẫn|ấn|ận|ba|bà|bả|bã|bá|bạ|Da|Đa|Đà Nẵng|Đắk Lắk|Điện Biên"));
}

TEST(Collation, followsTheAlphabet)
{
    expectAscending(listOf(u"a|ă|â|b|c|d|đ|e|ê|f|g|h|i|j|k|l|m|n|o|ô|ơ|p|q|r|s|t|u|ư|v|w|x|y|z"));
}

TEST(Collation, putsLettersBeforeTonesAndTonesBeforeCase)
{
    expectAscending(listOf(u"bà lô|ba mụ|bà mụ|ba mươi")); // a tone yields to letters after it
    expectAscending(listOf(u"ba|Ba|BA|bà|Bà|bá"));
    expectAscending(listOf(u"hòa|hóa|họa|hoan"));
}

TEST(Collation, comparesNumbersByValue)
{
    expectAscending(listOf(u"Nhiệm vụ 2|Nhiệm vụ 9|Nhiệm vụ 10|Nhiệm vụ 010|Nhiệm vụ 100|Nhiệm vụ a"));
    expectAscending({QStringLiteral("1"), QString(300, u'9'), QString(301, u'1'), QString(600, u'1')});
}

TEST(Collation, putsShorterBeforeLongerAndWordsBeforeCompounds)
{
    expectAscending(listOf(u"|An|An Giang|Anh|Bắc Giang|Bắc Kạn|Bắc Ninh|Bạc Liêu|Bến Tre").mid(0, 5));
    expectAscending(listOf(u"Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị"));
}

TEST(Collation, isBlindToHowTheSameTextIsTyped)
{
    EXPECT_EQ(text::collationKey(u"Bộ Công an"), text::collationKey(u"Bo\u0323\u0302 Co\u0302ng\u00A0 an "));
    EXPECT_EQ(text::collationKey(u"Bà Rịa – Vũng Tàu"), text::collationKey(u"Bà Rịa - Vũng Tàu"));
}

TEST(Collation, ordersOtherScriptsAfterTheAlphabet)
{
    expectAscending({QStringLiteral("z"), QStringLiteral("\u0416"), QStringLiteral("\u4E2D")});
    expectAscending(listOf(u"(a)|1|a"));
}

} // namespace
