// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencytesting.h"
#include "core/text/fold.h"

namespace dondoc::testing {
namespace {

using namespace Qt::StringLiterals;

std::vector<std::string> namesOf(const std::vector<AgencyId> &ids)
{
    std::vector<std::string> names;
    for (const AgencyId id : ids)
        names.push_back(shippedDirectory().find(id)->name.toStdString());
    return names;
}

const AgencyGroup &groupOf(const char *key)
{
    static const AgencyGroup missing;
    const AgencyGroup *group = shippedDirectory().findGroup(QString::fromLatin1(key));
    EXPECT_NE(group, nullptr) << key;
    return group ? *group : missing;
}

TEST(Directory, isShippedInsideTheLibrary)
{
    const Result<AgencyDirectory> shipped = AgencyDirectory::shipped();
    ASSERT_TRUE(shipped) << shipped.error().text.toStdString();
}

TEST(Directory, ministriesStandInProtocolOrder)
{
    const std::vector<std::string> expected{"Bộ Quốc phòng",
                                            "Bộ Công an",
                                            "Bộ Ngoại giao",
                                            "Bộ Nội vụ",
                                            "Bộ Tư pháp",
                                            "Bộ Tài chính",
                                            "Bộ Công Thương",
                                            "Bộ Nông nghiệp và Môi trường",
                                            "Bộ Xây dựng",
                                            "Bộ Văn hóa, Thể thao và Du lịch",
                                            "Bộ Khoa học và Công nghệ",
                                            "Bộ Giáo dục và Đào tạo",
                                            "Bộ Y tế",
                                            "Bộ Dân tộc và Tôn giáo",
                                            "Văn phòng Chính phủ",
                                            "Thanh tra Chính phủ",
                                            "Ngân hàng Nhà nước Việt Nam"};
    EXPECT_EQ(namesOf(shippedDirectory().ministries(QDate(2025, 7, 1))), expected);
    EXPECT_EQ(namesOf(shippedDirectory().ministries(QDate(2025, 3, 1))), expected);
    EXPECT_EQ(namesOf(shippedDirectory().ministries({})), expected);
}

/// Until the Government was rearranged on 1 March 2025: 18 ministries and 4 ministerial-level agencies.
TEST(Directory, ministriesWere22BeforeMarch2025)
{
    EXPECT_EQ(shippedDirectory().ministries(QDate(2025, 2, 28)).size(), 22u);
}

TEST(Directory, idsOfTheGivenBlockTotalsAreFixed)
{
    for (const AgencyId id :
         {AgencyDirectory::blockAll, AgencyDirectory::blockMinistries, AgencyDirectory::blockProvinces}) {
        const Agency *block = shippedDirectory().find(id);
        ASSERT_NE(block, nullptr);
        EXPECT_EQ(block->kind, AgencyKind::Block);
    }
}

/// Stores refer to these numbers: a changed one would hand a unit's work to another.
TEST(Directory, idsAreFixedForEver)
{
    const std::pair<qint64, const char *> fixed[] = {{11, "Bộ Quốc phòng"},
                                                     {16, "Bộ Tài chính"},
                                                     {21, "Bộ Khoa học và Công nghệ"},
                                                     {24, "Bộ Dân tộc và Tôn giáo"},
                                                     {25, "Văn phòng Chính phủ"},
                                                     {27, "Ngân hàng Nhà nước Việt Nam"},
                                                     {101, "Hà Nội"},
                                                     {124, "Bắc Ninh"},
                                                     {196, "Cà Mau"},
                                                     {224, "Bắc Giang"},
                                                     {227, "Bắc Ninh"},
                                                     {296, "Cà Mau"},
                                                     {316, "Đảng ủy Bộ Tài chính"},
                                                     {406, "Ban Cơ yếu Chính phủ"},
                                                     {601, "Tập đoàn Điện lực Việt Nam"}};
    for (const auto &[id, name] : fixed) {
        const Agency *agency = shippedDirectory().find(AgencyId{id});
        ASSERT_NE(agency, nullptr) << id;
        EXPECT_EQ(agency->name.toStdString(), name);
    }
    EXPECT_EQ(shippedDirectory().find(AgencyId{999999}), nullptr);
}

TEST(Directory, everyMinistryHasAPartyCommitteeUnderIt)
{
    for (const AgencyId ministry : shippedDirectory().ministries(QDate(2025, 7, 18))) {
        const bool hasCommittee =
            std::ranges::any_of(shippedDirectory().agencies(), [&](const Agency &agency) {
                return agency.kind == AgencyKind::Party && agency.parent == ministry;
            });
        EXPECT_TRUE(hasCommittee) << shippedDirectory().find(ministry)->name.toStdString();
    }
    EXPECT_EQ(shippedDirectory().find(agencyNamed("Ban Cơ yếu Chính phủ"))->parent,
              agencyNamed("Bộ Quốc phòng"));
}

struct GroupCase {
    const char *key;
    size_t before; ///< members on 30 June 2025
    size_t since;  ///< members on 1 July 2025
};

void PrintTo(const GroupCase &item, std::ostream *out)
{
    *out << item.key;
}

class Groups : public ::testing::TestWithParam<GroupCase>
{
};

TEST_P(Groups, expandAsOfADate)
{
    const AgencyGroup &group = groupOf(GetParam().key);
    EXPECT_EQ(shippedDirectory().members(group, QDate(2025, 6, 30)).size(), GetParam().before);
    EXPECT_EQ(shippedDirectory().members(group, QDate(2025, 7, 1)).size(), GetParam().since);
}

// "bộ, ngành" are 17; "địa phương" are 63 before 1 July 2025, 34 since.
INSTANTIATE_TEST_SUITE_P(Expanding, Groups,
                         ::testing::Values(GroupCase{"ministries", 17, 17}, GroupCase{"provinces", 63, 34},
                                           GroupCase{"ministries-and-provinces", 80, 51},
                                           GroupCase{"ministries-and-agencies", 17, 17},
                                           GroupCase{"ministries-agencies-and-provinces", 80, 51},
                                           GroupCase{"ministries-sectors-and-agencies", 17, 17},
                                           GroupCase{"ministries-sectors-agencies-and-provinces", 80, 51},
                                           GroupCase{"ministerial-bodies", 17, 17},
                                           GroupCase{"government-bodies", 17, 17},
                                           GroupCase{"provincial-units", 63, 34},
                                           GroupCase{"peoples-committees", 63, 34},
                                           GroupCase{"ministerial-bodies-and-peoples-committees", 80, 51},
                                           GroupCase{"government-bodies-and-peoples-committees", 80, 51},
                                           GroupCase{"party-committees", 80, 51}));

// Which of them are meant, nobody wrote.
INSTANTIATE_TEST_SUITE_P(
    NeverExpanding, Groups,
    ::testing::Values(
        GroupCase{"ministries-related", 0, 0}, GroupCase{"ministries-and-provinces-related", 0, 0},
        GroupCase{"provinces-related", 0, 0}, GroupCase{"agencies-related", 0, 0},
        GroupCase{"ministries-and-agencies-related", 0, 0}, GroupCase{"ministries-assigned", 0, 0},
        GroupCase{"ministries-and-provinces-assigned", 0, 0}, GroupCase{"provinces-assigned", 0, 0},
        GroupCase{"provinces-with-islands", 0, 0}, GroupCase{"provinces-with-airports", 0, 0},
        GroupCase{"ministries-word", 0, 0}, GroupCase{"provinces-word", 0, 0}, GroupCase{"cities-word", 0, 0},
        GroupCase{"enterprises", 0, 0}, GroupCase{"platform-operators", 0, 0},
        GroupCase{"agencies-and-provinces", 0, 0}));

TEST(Directory, groupMembersStandMinistriesFirst)
{
    const std::vector<std::string> names =
        namesOf(shippedDirectory().members(groupOf("ministries-and-provinces"), QDate(2025, 7, 1)));
    ASSERT_EQ(names.size(), 51u);
    EXPECT_EQ(names.front(), "Bộ Quốc phòng");
    EXPECT_EQ(names[16], "Ngân hàng Nhà nước Việt Nam");
    EXPECT_EQ(names[17], "Hà Nội");
    EXPECT_EQ(names.back(), "Cà Mau");
    EXPECT_EQ(shippedDirectory().findGroup(u"nobody"), nullptr);
}

TEST(Directory, everyGroupReadsAsItself)
{
    for (const AgencyGroup &group : shippedDirectory().groups()) {
        QStringList wordings{group.name};
        for (QString wording : group.wordings) {
            wordings.append(wording.replace(u"(Các) "_s, QString()));
            wordings.append(wordings.back().replace(u"(các)"_s, u"các"_s));
        }
        for (const QString &wording : wordings) {
            EXPECT_EQ(print(shippedMatcher().readList(wording, QDate(2025, 7, 18))),
                      '{' + group.key.toStdString() + '}')
                << wording.toStdString();
        }
    }
}

TEST(Directory, everyAgencyReadsAsItself)
{
    for (const Agency &agency : shippedDirectory().agencies()) {
        const QDate day = agency.to.isValid() ? agency.to : QDate(2025, 7, 18);
        const AgencyMention mention = shippedMatcher().readOne(agency.name, day);
        EXPECT_EQ(mention.certainty, MatchCertainty::Exact) << agency.name.toStdString();
        EXPECT_EQ(mention.agency, agency.id) << agency.name.toStdString();
        EXPECT_TRUE(mention.question.isEmpty()) << agency.name.toStdString();
    }
}

/// "Viện Hàn lâm" is kept on purpose: two academies answer to it, so it must be asked about.
TEST(Directory, everyAliasMeansOneAgency)
{
    for (const AgencyAlias &alias : shippedDirectory().aliases()) {
        const Agency &agency = *shippedDirectory().find(alias.agency);
        const QDate day = agency.to.isValid() ? agency.to : QDate(2025, 7, 18);
        const AgencyMention mention = shippedMatcher().readOne(alias.text, day);
        if (alias.text == u"Viện Hàn lâm") {
            EXPECT_EQ(mention.certainty, MatchCertainty::Ambiguous);
            EXPECT_EQ(mention.candidates.size(), 2u);
            continue;
        }
        ASSERT_TRUE(mention.agency) << alias.text.toStdString();
        EXPECT_EQ(shippedDirectory().find(mention.agency)->name.toStdString(), agency.name.toStdString())
            << alias.text.toStdString();
    }
}

TEST(Directory, noTwoAgenciesOfOneDayShareAFoldedName)
{
    for (const QDate day : {QDate(2025, 2, 28), QDate(2025, 6, 30), QDate(2025, 7, 1)}) {
        QHash<QString, QString> seen;
        for (const Agency &agency : shippedDirectory().agencies()) {
            if (!agency.existsOn(day))
                continue;
            const QString key = text::fold(agency.name);
            EXPECT_FALSE(seen.contains(key))
                << agency.name.toStdString() << " / " << seen.value(key).toStdString();
            seen.insert(key, agency.name);
        }
    }
}

} // namespace
} // namespace dondoc::testing
