// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/markers.h"

#include <gtest/gtest.h>

namespace dondoc {

namespace {

struct MarkerCase {
    const char *line;
    MarkerKind kind;
    int ordinal;
    const char *label;
};

class MarkerReading : public ::testing::TestWithParam<MarkerCase>
{
};

TEST_P(MarkerReading, ReadsTheNumber)
{
    const MarkerCase &expected = GetParam();
    const QString line = QString::fromUtf8(expected.line);
    const auto marker = markerOf(line);
    ASSERT_TRUE(marker) << expected.line;
    EXPECT_EQ(marker->kind, expected.kind) << expected.line;
    EXPECT_EQ(marker->ordinal, expected.ordinal) << expected.line;
    EXPECT_EQ(marker->label.toStdString(), expected.label);
    EXPECT_EQ(line.mid(marker->length, 2).toStdString(), "Bộ") << expected.line;
}

INSTANTIATE_TEST_SUITE_P(Forms, MarkerReading,
                         ::testing::Values(MarkerCase{"1. Bộ A", MarkerKind::Arabic, 1, "1"},
                                           MarkerCase{"12.Bộ A", MarkerKind::Arabic, 12, "12"},
                                           MarkerCase{"1 . Bộ A", MarkerKind::Arabic, 1, "1"},
                                           MarkerCase{"1/ Bộ A", MarkerKind::Arabic, 1, "1"},
                                           MarkerCase{"1- Bộ A", MarkerKind::Arabic, 1, "1"},
                                           MarkerCase{"2.1- Bộ A", MarkerKind::Decimal, 1, "2.1"},
                                           MarkerCase{"3) Bộ A", MarkerKind::Closed, 3, "3)"},
                                           MarkerCase{"1.2. Bộ A", MarkerKind::Decimal, 2, "1.2"},
                                           MarkerCase{"1.2 Bộ A", MarkerKind::Decimal, 2, "1.2"},
                                           MarkerCase{"(4) Bộ A", MarkerKind::Bracketed, 4, "(4)"},
                                           MarkerCase{"( 4 ) Bộ A", MarkerKind::Bracketed, 4, "(4)"},
                                           MarkerCase{"(l) Bộ A", MarkerKind::Bracketed, 1, "(1)"},
                                           MarkerCase{"l. Bộ A", MarkerKind::Arabic, 1, "1"},
                                           MarkerCase{"II. Bộ A", MarkerKind::Roman, 2, "II"},
                                           MarkerCase{"IV- Bộ A", MarkerKind::Roman, 4, "IV"},
                                           MarkerCase{"a) Bộ A", MarkerKind::Letter, 1, "a)"},
                                           MarkerCase{"đ) Bộ A", MarkerKind::Letter, 5, "đ)"},
                                           MarkerCase{"k) Bộ A", MarkerKind::Letter, 10, "k)"},
                                           MarkerCase{"a } Bộ A", MarkerKind::Letter, 1, "a)"},
                                           MarkerCase{"b. Bộ A", MarkerKind::LetterDot, 2, "b"},
                                           MarkerCase{"A. Bộ A", MarkerKind::Capital, 1, "A"},
                                           MarkerCase{"(ii) Bộ A", MarkerKind::SmallRoman, 2, "(ii)"},
                                           MarkerCase{"Điều 3. Bộ A", MarkerKind::Article, 3, "Điều 3"},
                                           MarkerCase{"- Bộ A", MarkerKind::Dash, 0, ""},
                                           MarkerCase{"– Bộ A", MarkerKind::Dash, 0, ""},
                                           MarkerCase{"+ Bộ A", MarkerKind::Plus, 0, ""},
                                           MarkerCase{"• Bộ A", MarkerKind::Bullet, 0, ""}));

TEST(MarkerReading, LeavesOtherBeginningsAlone)
{
    for (const char *line :
         {"2025. Hoàn thành", "30/6/2025 phải xong", "Bộ Công an", "1.237 tỷ đồng", "5G phủ sóng", "",
          "(IOC) bảo đảm", "3,5% tổng chi", "57-NQ/TW của Bộ Chính trị", "I"})
        EXPECT_FALSE(markerOf(QString::fromUtf8(line))) << line;
}

TEST(MarkerReading, TakesTheLetterLAfterK)
{
    EXPECT_EQ(markerOf(u"l) Bộ A", true)->ordinal, 11);
    EXPECT_FALSE(markerOf(u"l. Bộ A", true)->kind == MarkerKind::Arabic);
}

TEST(InlineMarkers, CountUpFromTheFirst)
{
    const QString works = QStringLiteral("Giao Bộ A: (1) rà soát; (2) xây dựng; (3) báo cáo.");
    EXPECT_EQ(inlineMarkers(works).size(), 3u);
    EXPECT_EQ(inlineMarkers(u"theo khoản (2) Điều 5 và (3) Điều 6").size(), 0u);
    EXPECT_EQ(inlineMarkers(u"Trung tâm (1) duy nhất").size(), 0u);
}

} // namespace

} // namespace dondoc
