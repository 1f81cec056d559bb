// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/matcher.h"
#include "core/intake/lineage.h"
#include "tests/core/printers.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>

namespace dondoc {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

const AgencyDirectory &directory()
{
    static const AgencyDirectory shipped = *AgencyDirectory::shipped();
    return shipped;
}

/// Who a text names, as of the day of the notice.
std::vector<AgencyMention> named(const char16_t *names)
{
    static const AgencyMatcher matcher(directory());
    return matcher.readList(QString::fromUtf16(names), QDate(2025, 7, 15));
}

std::shared_ptr<TaskRecord> known(int id, const char16_t *text, const char16_t *leads)
{
    auto record = std::make_shared<TaskRecord>();
    record->task.id = TaskId{id};
    record->task.text = QString::fromUtf16(text);
    for (const AgencyMention &lead : named(leads)) {
        Assignment part;
        part.agency = lead.agency;
        part.groupKey = lead.groupKey;
        record->assignments.push_back(part);
    }
    return record;
}

IssuedTask issued(const char16_t *text, const char16_t *leads)
{
    IssuedTask task;
    task.text = QString::fromUtf16(text);
    for (const AgencyMention &lead : named(leads)) {
        if (lead.agency)
            task.leads.push_back(lead.agency);
        else
            task.leadGroups << lead.groupKey;
    }
    return task;
}

// Words of PL02, TT 4, 9, 16, 2.
TaskRecords appendix()
{
    return {
        known(4,
              u"Đề án chuyển các cơ sở giáo dục đại học đào tạo đa ngành, đa lĩnh vực về Bộ Giáo dục và Đào "
              u"tạo quản lý",
              u"Bộ Giáo dục và Đào tạo"),
        known(
            9,
            u"Xây dựng, ban hành chương trình đẩy mạnh sản xuất thông minh, chuyển đổi số trong các lĩnh vực "
            u"trọng điểm như nông nghiệp, công nghiệp, thương mại, tài chính, giáo dục, y tế",
            u"Các bộ, ngành"),
        known(11,
              u"Nghiên cứu xu thế chung, kinh nghiệm của một số quốc gia về đất hiếm để nhận định đánh giá "
              u"cụ thể",
              u"Đảng ủy Bộ Nông nghiệp và Môi trường"),
        known(2, u"Tham mưu Chính phủ thành lập Ủy ban dữ liệu quốc gia", u"Bộ Công an")};
}

TEST(Lineage, AReissueIsOfferedWhateverVerbStandsBeforeIt)
{
    const auto offers = findLineage({issued(u"Bộ Giáo dục và Đào tạo hoàn thành Đề án chuyển các cơ sở giáo "
                                            u"dục đại học đào tạo đa ngành, đa lĩnh "
                                            u"vực về Bộ Giáo dục và Đào tạo quản lý",
                                            u"Bộ Giáo dục và Đào tạo")},
                                    appendix(), directory());
    ASSERT_THAT(offers, SizeIs(1));
    ASSERT_THAT(offers[0], SizeIs(1));
    EXPECT_EQ(offers[0][0].task, TaskId{4});
    EXPECT_GT(offers[0][0].likeness, 0.9);
    EXPECT_TRUE(offers[0][0].isSameLead);
}

TEST(Lineage, AMinistryStandsForItsGroupAndForItsPartyCommittee)
{
    const auto offers =
        findLineage({issued(u"Các bộ: Y tế, Tài chính hoàn thành việc xây dựng, ban hành chương trình đẩy "
                            u"mạnh sản xuất thông "
                            u"minh, chuyển đổi số trong các lĩnh vực trọng điểm như nông nghiệp, công nghiệp",
                            u"Bộ Y tế, Bộ Tài chính"),
                     issued(u"Bộ Nông nghiệp và Môi trường hoàn thành nhiệm vụ nghiên cứu xu thế chung, kinh "
                            u"nghiệm của một số "
                            u"quốc gia về đất hiếm",
                            u"Bộ Nông nghiệp và Môi trường")},
                    appendix(), directory());
    ASSERT_THAT(offers[0], SizeIs(1));
    EXPECT_EQ(offers[0][0].task, TaskId{9});
    EXPECT_TRUE(offers[0][0].isSameLead);
    ASSERT_THAT(offers[1], SizeIs(1));
    EXPECT_EQ(offers[1][0].task, TaskId{11});
    EXPECT_TRUE(offers[1][0].isSameLead);
}

TEST(Lineage, OtherWorkOfTheSameAgencyIsNotOffered)
{
    const auto offers = findLineage(
        {issued(u"Bộ Công an chủ trì, phối hợp với các bộ, ngành, cơ quan liên quan thống nhất nội dung Kế "
                u"hoạch triển "
                u"khai xây dựng các Cơ sở dữ liệu quốc gia, cơ sở dữ liệu chuyên ngành",
                u"Bộ Công an"),
         issued(u"Bộ Giáo dục và Đào tạo rà soát, báo cáo tình hình thực hiện", u"Bộ Giáo dục và Đào tạo")},
        appendix(), directory());
    EXPECT_THAT(offers[0], IsEmpty());
    EXPECT_THAT(offers[1], IsEmpty());
}

TEST(Lineage, WorkThatWasEndedIsNotOffered)
{
    TaskRecords records = appendix();
    auto ended = std::make_shared<TaskRecord>(*records[0]);
    ended->task.ending = Ending::Withdrawn;
    records[0] = ended;
    const auto offers = findLineage(
        {issued(u"Hoàn thành Đề án chuyển các cơ sở giáo dục đại học đào tạo đa ngành, đa lĩnh vực về Bộ",
                u"Bộ Giáo dục và Đào tạo")},
        records, directory());
    EXPECT_THAT(offers[0], IsEmpty());
}

// The definition, worked out pair by pair without an index: how much of the shorter text's neighbouring words
// the other has, a pair weighing what its two words do, a word the more the fewer texts hold it.
class ByDefinition
{
public:
    ByDefinition(const std::vector<QStringList> &issued, const std::vector<QStringList> &known)
        : m_texts(issued)
    {
        m_texts.insert(m_texts.end(), known.begin(), known.end());
    }

    double likeness(const QStringList &a, const QStringList &b) const
    {
        const QSet<QString> first = pairsOf(a), second = pairsOf(b);
        QSet<QString> shared = first;
        shared.intersect(second);
        constexpr int fewest = 5;
        if (shared.size() < fewest)
            return 0;
        return weightOf(shared) / std::min(weightOf(first), weightOf(second));
    }

private:
    static QSet<QString> pairsOf(const QStringList &words)
    {
        QSet<QString> pairs;
        for (int i = 1; i < words.size(); ++i)
            pairs.insert(words[i - 1] + u' ' + words[i]);
        return pairs;
    }
    double weightOf(const QSet<QString> &pairs) const
    {
        double sum = 0;
        for (const QString &pair : pairs)
            sum += weightOf(pair.section(u' ', 0, 0)) * weightOf(pair.section(u' ', 1, 1));
        return sum;
    }
    double weightOf(const QString &word) const
    {
        const auto holding =
            std::ranges::count_if(m_texts, [&](const QStringList &text) { return text.contains(word); });
        return std::log(double(m_texts.size() + 1) / double(holding));
    }

    std::vector<QStringList> m_texts;
};

TEST(Lineage, TheIndexFindsWhatTheDefinitionSays)
{
    const AgencyId ministry = named(u"Bộ Y tế").front().agency;
    QRandomGenerator random(7);
    const auto sentence = [&random](int words) {
        QStringList text;
        for (int i = 0; i < words; ++i)
            text << QStringLiteral("tu%1").arg(random.bounded(160));
        return text;
    };
    std::vector<QStringList> issuedTexts, knownTexts;
    std::vector<IssuedTask> tasks;
    for (int i = 0; i < 8; ++i) {
        issuedTexts.push_back(sentence(24));
        IssuedTask task;
        task.text = issuedTexts.back().join(u' ');
        task.leads = {ministry};
        tasks.push_back(task);
    }
    TaskRecords records;
    for (int i = 0; i < 120; ++i) {
        QStringList text = sentence(12);
        if (i % 5 == 0) // a stretch of an issued one, of any length
            text = issuedTexts[size_t(i % 8)].mid(random.bounded(6), 6 + random.bounded(18)) + text.mid(0, 6);
        knownTexts.push_back(text);
        auto record = std::make_shared<TaskRecord>();
        record->task.id = TaskId{i + 1};
        record->task.text = text.join(u' ');
        Assignment part;
        part.agency = ministry;
        record->assignments = {part};
        records.push_back(record);
    }
    const ByDefinition definition(issuedTexts, knownTexts);
    const auto offers = findLineage(tasks, records, directory());
    int compared = 0;
    for (size_t i = 0; i < tasks.size(); ++i) {
        double best = 0;
        for (size_t k = 0; k < records.size(); ++k) {
            const double likeness = definition.likeness(issuedTexts[i], knownTexts[k]);
            best = std::max(best, likeness);
            const auto offer = std::ranges::find(offers[i], records[k]->task.id, &LineageOffer::task);
            if (offer != offers[i].end()) {
                EXPECT_NEAR(offer->likeness, likeness, 1e-9);
                ++compared;
            }
        }
        constexpr double likeEnough = 0.45;
        ASSERT_EQ(offers[i].empty(), best < likeEnough) << i << ": " << best;
        if (!offers[i].empty()) {
            EXPECT_NEAR(offers[i].front().likeness, best, 1e-9);
        }
    }
    EXPECT_GE(compared, 5); // some were found
}

TEST(Lineage, AnEmptyStoreOffersNothing)
{
    const auto offers = findLineage({issued(u"Rà soát", u"Bộ Y tế")}, {}, directory());
    ASSERT_THAT(offers, SizeIs(1));
    EXPECT_THAT(offers[0], IsEmpty());
}

} // namespace
} // namespace dondoc
