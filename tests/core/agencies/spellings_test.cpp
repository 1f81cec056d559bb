// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/spellings.h"
#include "tests/core/printers.h"

#include <gtest/gtest.h>

namespace dondoc {
namespace {

using namespace Qt::StringLiterals;

Agency unit(qint64 id, const QString &name, QDate from = {}, QDate to = {})
{
    Agency agency;
    agency.id = AgencyId{id};
    agency.name = name;
    agency.from = from;
    agency.to = to;
    return agency;
}

TEST(Spellings, OneThatTwoUnitsBearAtATimeIsAmbiguous)
{
    const AgencyDirectory directory({unit(10, u"Bộ Tài chính"_s), unit(11, u"Bộ Thể chế"_s)},
                                    {{u"BTC"_s, AgencyId{10}, false}, {u"btc"_s, AgencyId{11}, true}}, {});
    const SpellingIndex index(directory);
    const auto spellings = index.of(AgencyId{10});
    ASSERT_EQ(spellings.size(), 1u);
    EXPECT_EQ(spellings[0].others, std::vector<AgencyId>{AgencyId{11}});
    EXPECT_EQ(index.othersBearing(AgencyId{11}, u"bo tai chinh"_s), std::vector<AgencyId>{AgencyId{10}})
        << "another's name, without marks";
    EXPECT_TRUE(index.othersBearing(AgencyId{10}, u"Bộ Tài chính"_s).empty()) << "its own name";
}

TEST(Spellings, OldAndNewUnitsOfOneNameAreToldApartByTheDate)
{
    const QDate last(2025, 6, 30), first(2025, 7, 1);
    Agency merged = unit(21, u"Bắc Ninh"_s, first);
    merged.predecessors = {AgencyId{20}, AgencyId{22}};
    const AgencyDirectory directory(
        {unit(20, u"Bắc Ninh"_s, {}, last), merged, unit(22, u"Bắc Giang"_s, {}, last)},
        {{u"UBND Bắc Ninh"_s, AgencyId{20}, false}, {u"UBND Bắc Ninh"_s, AgencyId{21}, false}}, {});
    const SpellingIndex index(directory);
    EXPECT_TRUE(index.othersBearing(AgencyId{20}, u"UBND Bắc Ninh"_s).empty());
    EXPECT_EQ(index.othersBearing(AgencyId{20}, u"Bắc Giang"_s), std::vector<AgencyId>{AgencyId{22}});
    EXPECT_EQ(successorsOf(directory, AgencyId{22}), std::vector<AgencyId>{AgencyId{21}});
}

/// "Ambiguous names stay unmatched": none is shipped but those the documents themselves use for two.
TEST(Spellings, NoShippedSpellingMeansItselfTwice)
{
    const auto shipped = AgencyDirectory::shipped();
    ASSERT_TRUE(shipped);
    for (const AgencyAlias &alias : shipped->aliases())
        EXPECT_TRUE(shipped->find(alias.agency)) << alias.text.toStdString();
}

} // namespace
} // namespace dondoc
