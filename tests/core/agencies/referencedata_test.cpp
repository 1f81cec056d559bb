// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/referencedata.h"

#include <gtest/gtest.h>

namespace dondoc::testing {
namespace {

const QByteArray ministry = R"([{"id": 16, "name": "Bộ Tài chính", "kind": "ministry", "order": 160}])";
const QByteArray province = R"([{"id": 101, "name": "Hà Nội", "city": true, "code": "01"}])";
const QByteArray alias = R"([{"agency": 16, "texts": ["BTC"]}])";
const QByteArray group =
    R"([{"key": "ministries", "name": "Các bộ, ngành", "ministries": true, "expands": true, "wordings": ["bộ, ngành"]}])";

TEST(ReferenceData, readsOneOfEach)
{
    const Result<AgencyDirectory> directory = readReference({ministry, province, alias, group});
    ASSERT_TRUE(directory) << directory.error().text.toStdString();
    const AgencyDirectory &read = *directory;
    EXPECT_EQ(read.agencies().size(), 2u);
    EXPECT_EQ(read.find(AgencyId{16})->shortName.toStdString(), "Bộ Tài chính");
    EXPECT_EQ(read.find(AgencyId{101})->shortName.toStdString(), "TP Hà Nội");
    EXPECT_EQ(read.find(AgencyId{101})->kind, AgencyKind::Province);
    EXPECT_EQ(read.find(AgencyId{101})->codes.front().code.toStdString(), "01");
    EXPECT_EQ(read.aliases().size(), 1u);
    EXPECT_FALSE(read.aliases().front().confirmed);
    EXPECT_TRUE(read.groups().front().hasMinistries);
    EXPECT_FALSE(read.groups().front().hasProvinces);
}

struct Slip {
    const char *name;
    ReferenceFiles files;
    const char *says;
};

void PrintTo(const Slip &item, std::ostream *out)
{
    *out << item.name;
}

class ReferenceSlips : public ::testing::TestWithParam<Slip>
{
};

TEST_P(ReferenceSlips, areRefusedAndNamed)
{
    const Result<AgencyDirectory> directory = readReference(GetParam().files);
    ASSERT_FALSE(directory);
    EXPECT_EQ(directory.error().code.toStdString(), "referenceData");
    EXPECT_NE(directory.error().text.toStdString().find(GetParam().says), std::string::npos)
        << directory.error().text.toStdString();
}

const Slip slips[] = {
    {"absentFile", {{}, province, alias, group}, "agencies.json"},
    {"notJson", {ministry, province, alias, "[{"}, "groups.json"},
    {"noName", {R"([{"id": 16, "kind": "ministry"}])", province, alias, group}, "name"},
    {"unknownKind", {R"([{"id": 16, "name": "X", "kind": "shop"}])", province, alias, group}, "shop"},
    {"noId", {R"([{"name": "X", "kind": "ministry"}])", province, alias, group}, "id"},
    {"idTwice", {ministry, R"([{"id": 16, "name": "Hà Nội", "code": "01"}])", alias, group}, "16"},
    {"badDate",
     {ministry, R"([{"id": 101, "name": "Hà Nội", "code": "01", "to": "2025-02-30"}])", alias, group},
     "2025-02-30"},
    {"unknownPredecessor",
     {ministry, R"([{"id": 101, "name": "Hà Nội", "code": "01", "predecessors": [999]}])", alias, group},
     "101"},
    {"unknownParent",
     {R"([{"id": 16, "name": "X", "kind": "party", "parent": 5}])", province, alias, group},
     "16"},
    {"aliasOfNobody", {ministry, province, R"([{"agency": 5, "texts": ["Y"]}])", group}, "5"},
    {"groupWithoutWords", {ministry, province, alias, R"([{"key": "k", "name": "N"}])"}, "k"},
};

INSTANTIATE_TEST_SUITE_P(Slips, ReferenceSlips, ::testing::ValuesIn(slips),
                         [](const auto &info) { return std::string(info.param.name); });

} // namespace
} // namespace dondoc::testing
