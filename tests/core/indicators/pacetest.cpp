// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/pace.h"

#include "tests/core/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

RateRow unit(double achieved, std::optional<double> part = {}, std::optional<double> whole = {})
{
    RateRow row;
    row.achieved = achieved;
    row.part = part;
    row.whole = whole;
    row.from = QDate(2025, 1, 1);
    row.to = QDate(2025, 6, 30);
    return row;
}

} // namespace

TEST(WeightedTotal, WeighsByDossiersAndNeverAveragesRates)
{
    // 90 of 100 and 100 of 900: 190 of 1,000 is 19 %, while the mean of the rates would be 50.6.
    const WeightedTotal total = weightedTotal({unit(90, 90, 100), unit(11.11, 100, 900)});
    ASSERT_TRUE(total.percent);
    EXPECT_DOUBLE_EQ(*total.percent, 19);
    EXPECT_EQ(words(total), u"19,00% (190 trên 1.000 hồ sơ)"_s);
}

TEST(WeightedTotal, IsBlankAsSoonAsOneUnitLacksItsDossiers)
{
    const WeightedTotal total = weightedTotal({unit(90, 90, 100), unit(10), unit(20, 1)});
    EXPECT_FALSE(total.percent);
    EXPECT_EQ(words(total), u"không tính được: thiếu số hồ sơ của 2 trong 3 đơn vị"_s);
    EXPECT_FALSE(weightedTotal({}).percent);
}

TEST(RequiredPace, CountsWhatMustStillComeIn)
{
    // 181 days gave 1,810 dossiers, 181 of them online; 184 more days bring 1,840. Half of 3,650 is 1,825:
    // 1,644 of the 1,840 to come, 89.3 %.
    const RequiredPace pace = requiredPace(unit(10, 181, 1810), 50, QDate(2025, 12, 31));
    ASSERT_TRUE(pace.percent);
    EXPECT_NEAR(*pace.percent, 89.35, 0.01);
    EXPECT_EQ(words(pace, QDate(2025, 12, 31)),
              u"từ nay đến 31/12/2025 cần 89,3% số hồ sơ mới là trực tuyến toàn trình"_s);
}

TEST(RequiredPace, SaysWhatIsOutOfReachWhatIsMetAndWhatCannotBeKnown)
{
    const QDate end(2025, 12, 31);
    EXPECT_FALSE(requiredPace(unit(10, 181, 1810), 80, end).isReachable);
    EXPECT_TRUE(requiredPace(unit(90, 90, 100), 20, end).isMet);
    EXPECT_EQ(words(requiredPace(unit(10), 80, end), end), u"không tính được: thiếu số hồ sơ"_s);
    EXPECT_FALSE(
        requiredPace(unit(10, 1, 10), 80, QDate(2025, 6, 30)).percent); // nothing comes after its day
}

} // namespace dondoc
