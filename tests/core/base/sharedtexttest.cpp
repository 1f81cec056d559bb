// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sharedtext.h"

#include "tests/core/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dondoc {
namespace {

TEST(SharedTextTest, HoldsWhatItWasGiven)
{
    const SharedText text = u"Bộ Nông nghiệp và Môi trường"_s;
    EXPECT_FALSE(text.isEmpty());
    EXPECT_EQ(text.text(), u"Bộ Nông nghiệp và Môi trường"_s);
    const QString read = text;
    EXPECT_EQ(read, u"Bộ Nông nghiệp và Môi trường"_s);
}

TEST(SharedTextTest, IsEmptyOfANullAndOfAnEmptyText)
{
    EXPECT_TRUE(SharedText().isEmpty());
    EXPECT_TRUE(SharedText(QString()).isEmpty());
    EXPECT_TRUE(SharedText(u""_s).isEmpty());
    EXPECT_EQ(SharedText().text(), QString());
}

TEST(SharedTextTest, IsEqualByWhatItSaysNotByWhoseItIs)
{
    const SharedText one = u"123/UBND-VX"_s, same = u"123/UBND-VX"_s, other = u"124/UBND-VX"_s;
    EXPECT_TRUE(one == same);
    EXPECT_TRUE(one == u"123/UBND-VX"_s);
    EXPECT_TRUE(one == u"123/UBND-VX");
    EXPECT_FALSE(one == other);
    EXPECT_FALSE(one == SharedText());
    EXPECT_TRUE(SharedText() == SharedText(u""_s));
}

TEST(SharedTextTest, ACopyKeepsItsTextWhenTheOtherChanges)
{
    SharedText one = u"đã trình"_s;
    const SharedText copy = one;
    one = u"đã ban hành"_s;
    EXPECT_EQ(copy.text(), u"đã trình"_s);
    one.clear();
    EXPECT_TRUE(one.isEmpty());
    EXPECT_EQ(copy.text(), u"đã trình"_s);
}

} // namespace
} // namespace dondoc
