// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencytesting.h"

#include <atomic>
#include <random>
#include <thread>

namespace dondoc::testing {
namespace {

using namespace Qt::StringLiterals;

const QDate listDay(2025, 7, 18);

struct Case {
    const char *cell;
    const char *read;
};

void PrintTo(const Case &item, std::ostream *out)
{
    *out << item.cell;
}

class AddresseeCells : public ::testing::TestWithParam<Case>
{
};

TEST_P(AddresseeCells, areReadWholeOrNotAtAll)
{
    EXPECT_EQ(readCell(GetParam().cell), GetParam().read) << "in the cell: " << GetParam().cell;
}

const Case variants[] = {
    {"Bộ Khoa học, Công nghệ", "Bộ Khoa học và Công nghệ"},
    {"Bộ KH&CN", "Bộ Khoa học và Công nghệ"},
    {"Bộ KH & CN", "Bộ Khoa học và Công nghệ"},
    {"Bộ KHCN", "Bộ Khoa học và Công nghệ"},
    {"BKHCN", "Bộ Khoa học và Công nghệ"},
    {"BỘ KHOA HỌC VÀ CÔNG NGHỆ", "Bộ Khoa học và Công nghệ"},
    {"bo khoa hoc va cong nghe", "Bộ Khoa học và Công nghệ"},
    {"Bộ Khoa học\nvà Công nghệ", "Bộ Khoa học và Công nghệ"},
    {"Bộ GD&ĐT", "Bộ Giáo dục và Đào tạo"},
    {"Bộ Công thương", "Bộ Công Thương"},
    {"Bô Nội vụ", "Bộ Nội vụ"},
    {"Bộ VH,TT&DL", "Bộ Văn hóa, Thể thao và Du lịch"},
    {"Bộ Văn hoá, Thể thao và Du lịch", "Bộ Văn hóa, Thể thao và Du lịch"},
    {"Bộ Văn hóa, Thể thao và Du lịch và Bộ Y tế", "Bộ Văn hóa, Thể thao và Du lịch | Bộ Y tế"},
    {"Ngân hàng nhà nước", "Ngân hàng Nhà nước Việt Nam"},
    {"VTV, VOV, TTXVN", "Đài Truyền hình Việt Nam | Đài Tiếng nói Việt Nam | Thông tấn xã Việt Nam"},
    {"Viettel, VNPT, EVN", "Tập đoàn Công nghiệp - Viễn thông Quân đội | Tập đoàn Bưu chính Viễn thông Việt "
                           "Nam | Tập đoàn Điện lực Việt Nam"},
    {"Văn phòng TW Đảng", "Văn phòng Trung ương Đảng"},
    {"Đảng uỷ Bộ Tài chính", "Đảng ủy Bộ Tài chính"},
    {"Đảng ủy Bộ Công an", "Đảng ủy Công an Trung ương"},
    {"Bộ trưởng Bộ Công an", "Bộ Công an"},
    {"Bộ Thông tin và Truyền thông", "Bộ Thông tin và Truyền thông !endedUnit"},
    {"Viện Hàn lâm",
     "?Viện Hàn lâm Khoa học và Công nghệ Việt Nam/Viện Hàn lâm Khoa học xã hội Việt Nam !nameOfTwo"},
};
INSTANTIATE_TEST_SUITE_P(Variants, AddresseeCells, ::testing::ValuesIn(variants));

const Case separators[] = {
    {"", ""},
    {"-", ""},
    {" - \n", ""},
    {"–", ""},
    {"Bộ Tài chính,", "Bộ Tài chính"},
    {"Bộ Tài chính.", "Bộ Tài chính"},
    {"Bộ Tài chính; Bộ Y tế;", "Bộ Tài chính | Bộ Y tế"},
    {"Bộ Tài chính và Bộ Y tế", "Bộ Tài chính | Bộ Y tế"},
    {"Bộ Tài chính cùng với Bộ Y tế", "Bộ Tài chính | Bộ Y tế"},
    {"Bộ Tài chính\nBộ Y tế", "Bộ Tài chính | Bộ Y tế"},
    {"- Bộ Tài chính\n- Bộ Y tế", "Bộ Tài chính | Bộ Y tế"},
    {"• Bộ Tài chính\n• Bộ Y tế", "Bộ Tài chính | Bộ Y tế"},
    {"1. Bộ Tài chính\n2. Bộ Y tế", "Bộ Tài chính | Bộ Y tế"},
    {"a) Bộ Tài chính\nb) Bộ Y tế", "Bộ Tài chính | Bộ Y tế"},
    {"(1) Bộ Tài chính; (2) Bộ Y tế", "Bộ Tài chính | Bộ Y tế"},
    {"Bộ Tài chính/Bộ Y tế", "Bộ Tài chính | Bộ Y tế"},
    {"Bộ Tài chính , , Bộ Y tế", "Bộ Tài chính | Bộ Y tế"},
    {"Chủ trì: Bộ Tài chính; Phối hợp: Bộ Y tế", "Bộ Tài chính | Bộ Y tế"},
    {"Bộ Công an hoặc Bộ Khoa học và Công nghệ",
     "Bộ Công an !eitherAgency | Bộ Khoa học và Công nghệ !eitherAgency"},
};
INSTANTIATE_TEST_SUITE_P(Separators, AddresseeCells, ::testing::ValuesIn(separators));

const Case sharedPrefixes[] = {
    {"Các Bộ: Tài chính; Hà Nội", "Bộ Tài chính | Hà Nội"},
    {"Các Bộ:\n- Công an\n- Quốc phòng", "Bộ Công an | Bộ Quốc phòng"},
    {"các Bộ Công an, Quốc phòng và Tài chính", "Bộ Công an | Bộ Quốc phòng | Bộ Tài chính"},
    {"Các Bộ: Công an, KH&CN", "Bộ Công an | Bộ Khoa học và Công nghệ"},
    {"Các bộ (Công an, Tư pháp, Tài chính, Nông nghiệp và Môi trường...)",
     "Bộ Công an | Bộ Tư pháp | Bộ Tài chính | Bộ Nông nghiệp và Môi trường !openList"},
    {"Các Bộ: Công an, Thủy sản, Y tế", "Bộ Công an | ??Thủy sản | Bộ Y tế"},
    // Outside such a list, half a name is only proposed.
    {"Bộ Công an, Quốc phòng", "Bộ Công an | ??Quốc phòng~Bộ Quốc phòng"},
};
INSTANTIATE_TEST_SUITE_P(SharedPrefixes, AddresseeCells, ::testing::ValuesIn(sharedPrefixes));

const Case groups[] = {
    {"Bộ ngành, địa phương", "{ministries-and-provinces}"},
    {"CÁC BỘ, NGÀNH, ĐỊA PHƯƠNG", "{ministries-and-provinces}"},
    {"các bộ, ngành, địa phương có liên quan", "{ministries-and-provinces-related}"},
    {"Các bộ, ngành,\nđịa phương", "{ministries-and-provinces}"},
    {"Các bộ, ngành\n- Các địa phương", "{ministries} | {provinces}"},
    {"tất cả các địa phương", "{provinces}"},
    {"63 địa phương", "{provinces}"},
    {"UBND các tỉnh, thành phố", "{peoples-committees}"},
    {"Ủy ban nhân dân các tỉnh, thành phố trực thuộc TW", "{peoples-committees}"},
    {"UBND các tỉnh", "{provinces-word}"},
    {"Các bộ", "{ministries-word}"},
    {"Các địa phương có đảo.", "{provinces-with-islands}"},
    // A qualification we do not know may mean fewer: no group, no guess.
    {"Các địa phương có biên giới", "??Các địa phương có biên giới"},
    {"Các bộ, ngành khác", "??Các bộ, ngành khác"},
    {"Các bộ, ngành, địa phương có biên giới", "??Các bộ, ngành, địa phương có biên giới"},
    {"Các Bộ, ngành (trừ Bộ Công an và Bộ Quốc phòng)", "{ministries} - Bộ Công an - Bộ Quốc phòng"},
    {"Các bộ, ngành, địa phương (trừ các Bộ: Công an, Quốc phòng); Bộ Y tế",
     "{ministries-and-provinces} - Bộ Công an - Bộ Quốc phòng | Bộ Y tế"},
    {"Các Bộ, ngành (trừ Bộ Công an và Bộ Quốc phòng) và 63 địa phương",
     "{ministries} - Bộ Công an - Bộ Quốc phòng | {provinces}"},
    {"các địa phương, trừ Hà Nội và Huế", "{provinces} - Hà Nội - Huế"},
    {"các địa phương trừ Hà Nội", "{provinces} - Hà Nội"},
    {"Các bộ, ngành (không bao gồm Bộ Công an)", "{ministries} - Bộ Công an"},
    {"Các bộ, ngành (trừ Bộ Thủy sản)", "{ministries} !unknownExclusion"},
};
INSTANTIATE_TEST_SUITE_P(Groups, AddresseeCells, ::testing::ValuesIn(groups));

const Case remarks[] = {
    {"Bộ Quốc phòng (Ban Cơ yếu Chính phủ), Bộ Công an", "Bộ Quốc phòng (Ban Cơ yếu Chính phủ) | Bộ Công an"},
    {"Bộ Công an (Bộ Quốc phòng)", "Bộ Công an"},
    {"Văn phòng Chính phủ (Cổng Dịch vụ công quốc gia)", "Văn phòng Chính phủ"},
    {"Bộ Tài chính (chủ trì), Bộ Y tế (phối hợp)", "Bộ Tài chính | Bộ Y tế"},
    {"Bộ Tài chính (chủ trì", "Bộ Tài chính"},
};
INSTANTIATE_TEST_SUITE_P(Remarks, AddresseeCells, ::testing::ValuesIn(remarks));

const Case unread[] = {
    {"Bộ Thủy sản", "??Bộ Thủy sản"},
    {"Bộ Tư phápp", "??Bộ Tư phápp~Bộ Tư pháp"},
    {"Bộ Nông nghệp và Môi trường", "??Bộ Nông nghệp và Môi trường~Bộ Nông nghiệp và Môi trường"},
    {"Cục Viễn thông, Bộ Tài chính", "??Cục Viễn thông | Bộ Tài chính"},
    {"Cục Viễn thông, Cục Tần số vô tuyến điện", "??Cục Viễn thông | ??Cục Tần số vô tuyến điện"},
    {"Bộ Y tế, Hội đồng xét, chọn và công nhận, Bộ Nội vụ",
     "Bộ Y tế | ??Hội đồng xét, chọn và công nhận | Bộ Nội vụ"},
    {"Bộ Công an rà soát", "??Bộ Công an rà soát"},
    {"Đảng ủy Bộ Thủy sản", "??Đảng ủy Bộ Thủy sản !partyBody"},
    {"BCT", "??BCT"}, // Bộ Công Thương, or Bộ Chính trị
};
INSTANTIATE_TEST_SUITE_P(Unread, AddresseeCells, ::testing::ValuesIn(unread));

TEST(Matcher, tellsExactFromAlias)
{
    const auto certainty = [](const char *name) {
        return shippedMatcher().readOne(QString::fromUtf8(name), listDay).certainty;
    };
    EXPECT_EQ(certainty("Bộ Tài chính"), MatchCertainty::Exact);
    EXPECT_EQ(certainty("BỘ TÀI CHÍNH"), MatchCertainty::Exact);
    EXPECT_EQ(certainty("BTC"), MatchCertainty::Alias);
    EXPECT_EQ(certainty("tỉnh Bắc Ninh"), MatchCertainty::Alias);
    EXPECT_EQ(certainty("Các bộ, ngành"), MatchCertainty::Group);
    EXPECT_EQ(certainty(""), MatchCertainty::Unknown);
}

TEST(Matcher, aUnitNamedBeforeItsTimeIsAsked)
{
    EXPECT_EQ(readCell("Bộ Dân tộc và Tôn giáo", QDate(2025, 2, 28)), "Bộ Dân tộc và Tôn giáo !notYetUnit");
    EXPECT_EQ(readCell("Bộ Dân tộc và Tôn giáo", QDate(2025, 3, 1)), "Bộ Dân tộc và Tôn giáo");
}

TEST(Matcher, unreadTextsSayWhy)
{
    EXPECT_EQ(shippedMatcher().readOne(u"Bộ Thủy sản"_s, listDay).question.toStdString(), "unknownAgency");
    EXPECT_EQ(shippedMatcher().readOne(u"Bộ Tài chính, Bộ Y tế"_s, listDay).question.toStdString(),
              "unknownAgency");
    EXPECT_FALSE(shippedMatcher().readOne(u"Bộ Tài chính, Bộ Y tế"_s, listDay).agency);
}

TEST(Matcher, keepsPlacesInTheTextAsGiven)
{
    const QString cell = u"Các Bộ: Khoa học\nvà Công nghệ, Tài chính (chủ trì); Cục Viễn thông."_s;
    QStringList slices, texts;
    for (const AgencyMention &mention : shippedMatcher().readList(cell, listDay)) {
        slices.append(cell.sliced(mention.start, mention.length));
        texts.append(mention.text);
    }
    EXPECT_EQ(slices.join(u'|').toStdString(), "Khoa học\nvà Công nghệ|Tài chính (chủ trì)|Cục Viễn thông");
    EXPECT_EQ(texts.join(u'|').toStdString(), "Khoa học và Công nghệ|Tài chính (chủ trì)|Cục Viễn thông");
}

TEST(Matcher, knowsATextThatIsOnlyAddressees)
{
    const auto looks = [](const char *text) {
        return shippedMatcher().looksLikeAddressees(QString::fromUtf8(text));
    };
    EXPECT_TRUE(looks("Bộ Tài chính, các bộ, ngành liên quan"));
    EXPECT_TRUE(looks("tỉnh Bắc Ninh"));
    EXPECT_FALSE(looks(""));
    EXPECT_FALSE(looks("-"));
    EXPECT_FALSE(looks("Bộ Tài chính xây dựng Nghị định"));
    EXPECT_FALSE(looks("Tháng 9/2025"));
    EXPECT_FALSE(looks("Cơ quan chủ trì"));
}

TEST(Matcher, readsTheSameCellAnewForAnotherDate)
{
    EXPECT_EQ(print(shippedMatcher().readList(u"Bắc Ninh"_s, listDay)), "Bắc Ninh");
    EXPECT_EQ(shippedMatcher().readList(u"Bắc Ninh"_s, listDay).front().agency, AgencyId{124});
    EXPECT_EQ(shippedMatcher().readList(u"Bắc Ninh"_s, QDate(2025, 6, 30)).front().agency, AgencyId{227});
    EXPECT_EQ(shippedMatcher().readList(u"Bắc Ninh"_s, listDay).front().agency, AgencyId{124});
}

TEST(Matcher, readsFromSeveralThreadsAtOnce)
{
    const AgencyMatcher matcher(shippedDirectory());
    std::atomic<int> wrong = 0;
    const auto readMany = [&matcher, &wrong] {
        for (int i = 0; i < 6000; ++i) { // more than the cells that are kept
            const QString cell = u"Bộ Tài chính, %1; Hà Nội"_s.arg(i);
            const std::vector<AgencyMention> mentions = matcher.readList(cell, listDay);
            if (print(mentions) != u"Bộ Tài chính | ??%1 | Hà Nội"_s.arg(i).toStdString())
                ++wrong;
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i)
        threads.emplace_back(readMany);
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(wrong, 0);
}

/// Whatever the words and signs: every mention has its place in the text, in order, and says what it stands
/// for.
TEST(Matcher, keepsItsPromisesOnAnyText)
{
    const QStringList pieces =
        u"Bộ|Bộ Tài chính|Các Bộ|các|bộ|ngành|địa phương|tỉnh|thành phố|Bắc Ninh|Bình Dương|"
        "UBND|trừ|không bao gồm|liên quan|có|khác|và|hoặc|cùng với|phối hợp với|Chủ trì|1|a|63|"
        "Y tế|Khoa học|Công nghệ|xây dựng|Tỉnh ủy|,|;|:|.|...|…|-|–|/|(|)|[|•|+|\n|\n- |\u0301"_s.split(u'|');
    std::mt19937 random(20250718);
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (unsigned length = random() % 12; length > 0; --length)
            text += pieces.at(qsizetype(random() % unsigned(pieces.size()))) +
                    (random() % 4 ? u" "_s : QString());
        qsizetype last = 0;
        for (const AgencyMention &mention : shippedMatcher().readList(text, listDay)) {
            ASSERT_GE(mention.start, last) << text.toStdString();
            ASSERT_GT(mention.length, 0) << text.toStdString();
            last = mention.start + mention.length;
            ASSERT_LE(last, text.size()) << text.toStdString();
            const bool isMatched =
                mention.certainty == MatchCertainty::Exact || mention.certainty == MatchCertainty::Alias;
            ASSERT_EQ(isMatched, bool(mention.agency)) << text.toStdString();
            ASSERT_EQ(mention.certainty == MatchCertainty::Group, !mention.groupKey.isEmpty())
                << text.toStdString();
            ASSERT_TRUE(mention.certainty != MatchCertainty::Ambiguous || mention.candidates.size() > 1);
        }
    }
}

/// A store keeps the groups' names; how documents word them comes with the program.
TEST(Matcher, knowsTheShippedWordingsOfStoredGroups)
{
    std::vector<AgencyGroup> stored = shippedDirectory().groups();
    for (AgencyGroup &group : stored)
        group.wordings.clear();
    const AgencyMatcher matcher(
        AgencyDirectory(shippedDirectory().agencies(), shippedDirectory().aliases(), stored));
    EXPECT_EQ(print(matcher.readList(u"bộ, ngành và địa phương có liên quan"_s, listDay)),
              "{ministries-and-provinces-related}");
}

TEST(Matcher, remembersWhatAnOfficerConfirmed)
{
    std::vector<AgencyAlias> aliases = shippedDirectory().aliases();
    aliases.push_back({u"Cục Viễn thông"_s, agencyNamed("Bộ Khoa học và Công nghệ"), true});
    aliases.push_back({u"Viện Hàn lâm"_s, agencyNamed("Viện Hàn lâm Khoa học xã hội Việt Nam"), true});
    aliases.push_back({u"Bắc Ninh"_s, agencyNamed("Bắc Ninh"), true});
    const AgencyMatcher matcher(
        AgencyDirectory(shippedDirectory().agencies(), aliases, shippedDirectory().groups()));

    EXPECT_EQ(print(matcher.readOne(u"Cục Viễn thông"_s, listDay)), "Bộ Khoa học và Công nghệ");
    EXPECT_EQ(print(matcher.readOne(u"Viện Hàn lâm"_s, listDay)), "Viện Hàn lâm Khoa học xã hội Việt Nam");
    // A confirmed spelling never rewrites history: the date still tells the two units apart.
    EXPECT_EQ(matcher.readOne(u"Bắc Ninh"_s, QDate(2025, 6, 30)).agency, AgencyId{227});
}

} // namespace
} // namespace dondoc::testing
