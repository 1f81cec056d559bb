// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/agencychoices.h"

#include "tests/core/printers.h"
#include "ui/intake/textdifference.h"

#include <gtest/gtest.h>

namespace dondoc {
namespace {

QString first(const char16_t *words, QDate asOf = QDate(2025, 7, 18))
{
    static const AgencyChoices choices(std::make_shared<const AgencyDirectory>(*AgencyDirectory::shipped()));
    const auto found = choices.find(QString::fromUtf16(words), asOf);
    return found.empty() ? QString() : found.front().name;
}

TEST(AgencyChoices, FindsByTheBeginningsOfWordsWithoutMarks)
{
    EXPECT_EQ(first(u"khoa hoc"), QStringLiteral("Bộ Khoa học và Công nghệ"));
    EXPECT_EQ(first(u"kh cn"), QStringLiteral("Bộ Khoa học và Công nghệ"));
    EXPECT_EQ(first(u"bo noi vu"), QStringLiteral("Bộ Nội vụ"));
    EXPECT_EQ(first(u"thanh tra cp"), QStringLiteral("Thanh tra Chính phủ"));
    EXPECT_EQ(first(u"khoa hoc lam nghiep"), QString());
    EXPECT_EQ(first(u"da nang"), QStringLiteral("Đà Nẵng"));
    EXPECT_EQ(first(u""), QString());
}

TEST(AgencyChoices, ThoseOfTheListsDateStandFirst)
{
    EXPECT_EQ(first(u"bac ninh", QDate(2025, 7, 18)), QStringLiteral("Bắc Ninh"));
    EXPECT_EQ(first(u"bac ninh", QDate(2025, 6, 18)), QStringLiteral("Bắc Ninh (trước 01/7/2025)"));
    EXPECT_EQ(first(u"binh duong", QDate(2025, 7, 18)), QStringLiteral("Bình Dương"));
}

TEST(TextDifference, MarksTheWordsThatOnlyOneHas)
{
    const TextDifference difference =
        differenceOf(QStringLiteral("Rà soát, sửa đổi quy định"), QStringLiteral("Rà soát quy định mới"));
    EXPECT_EQ(difference.first,
              QStringLiteral("Rà <b><u>soát,</u></b> <b><u>sửa</u></b> <b><u>đổi</u></b> quy định"));
    EXPECT_EQ(difference.second, QStringLiteral("Rà <b><u>soát</u></b> quy định <b><u>mới</u></b>"));
    EXPECT_EQ(difference.differing, 3);
}

} // namespace
} // namespace dondoc
