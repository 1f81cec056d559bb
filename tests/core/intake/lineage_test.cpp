// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/matcher.h"
#include "core/intake/lineage.h"
#include "tests/core/printers.h"

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

TEST(Lineage, AnEmptyStoreOffersNothing)
{
    const auto offers = findLineage({issued(u"Rà soát", u"Bộ Y tế")}, {}, directory());
    ASSERT_THAT(offers, SizeIs(1));
    EXPECT_THAT(offers[0], IsEmpty());
}

} // namespace
} // namespace dondoc
