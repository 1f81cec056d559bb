// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "ui/widgets/searchquery.h"

#include <gmock/gmock.h>

namespace dondoc {

namespace {

struct FindCase {
    const char *typed, *text;
    bool isFound, isExact;
};

class SearchQueryFinds : public testing::TestWithParam<FindCase>
{
};

} // namespace

TEST_P(SearchQueryFinds, ByFoldingAndTellsExactHits)
{
    const SearchQuery query(QString::fromUtf8(GetParam().typed));
    const QString text = QString::fromUtf8(GetParam().text);
    EXPECT_EQ(query.matches(SearchQuery::haystack(text)), GetParam().isFound);
    EXPECT_EQ(query.hasMarks() && query.isExactIn(text), GetParam().isExact);
}

INSTANTIATE_TEST_SUITE_P(Typing, SearchQueryFinds,
                         testing::Values(FindCase{"dich vu cong", "Cổng Dịch vụ công quốc gia", true, false},
                                         FindCase{"DICH VU", "dịch vụ", true, false},
                                         FindCase{"dịch vụ", "Dịch Vụ công", true, true},
                                         FindCase{"dịch vụ", "dich vu", true, false},
                                         FindCase{"má", "con mà", true, false},
                                         FindCase{"má", "rau má", true, true},
                                         FindCase{"đê", "de", true, false},
                                         FindCase{"  dich   vu ", "dịch vụ", true, false},
                                         FindCase{"vu cong", "dịch vụ\ncông", true, false},
                                         FindCase{"thanh pho ha noi", "UBND TP. Hà Nội", true, false},
                                         FindCase{"tp ha noi", "Thành phố Hà Nội", true, false},
                                         FindCase{"71/nq-cp", "Nghị quyết số 71/NQ-CP", true, false},
                                         FindCase{"dich vo", "dịch vụ", false, false}));

TEST(SearchQuery, HitsArePositionsInTheTextItself)
{
    const QString text = QStringLiteral("Đầu dịch vụ, cuối Dịch vụ");
    EXPECT_THAT(SearchQuery(QStringLiteral("dich vu")).hits(text),
                testing::ElementsAre(SearchQuery::Span{4, 7}, SearchQuery::Span{18, 7}));
}

TEST(SearchQuery, MarksOnlyExactHitsWhereThereAreAny)
{
    EXPECT_THAT(SearchQuery(QStringLiteral("mà")).hits(QStringLiteral("ma mà má")),
                testing::ElementsAre(SearchQuery::Span{3, 2}));
    EXPECT_EQ(SearchQuery(QStringLiteral("mả")).hits(QStringLiteral("ma mà má")).size(), 3u);
}

TEST(SearchQuery, EmptyFindsNothingToMark)
{
    EXPECT_TRUE(SearchQuery(QStringLiteral("  ")).isEmpty());
    EXPECT_TRUE(SearchQuery(QStringLiteral(" ")).hits(QStringLiteral("a b")).empty());
}

} // namespace dondoc
