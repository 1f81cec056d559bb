// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/nearduplicates.h"
#include "core/text/fold.h"
#include "tests/core/printers.h"

#include <gmock/gmock.h>

namespace dondoc {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<ComparedTask> tasks(const QStringList &texts,
                                const QString &lead = QStringLiteral("cac bo, nganh"))
{
    std::vector<ComparedTask> compared;
    for (const QString &text : texts)
        compared.push_back(comparedTask(text::fold(text), lead));
    return compared;
}

const QString kFourth = QStringLiteral(
    "Rà soát, sửa đổi các văn bản pháp luật chuyên ngành để công nhận đầy đủ giá trị pháp lý của hồ "
    "sơ và kết quả giải quyết thủ tục hành chính điện tử");
const QString kSeventh = QStringLiteral(
    "Rà soát, sửa đổi các văn bản pháp luật chuyên ngành để công nhận đầy đủ giá trị pháp lý của hồ "
    "sơ điện tử và kết quả giải quyết thủ tục hành chính điện tử; ký số văn bản tố tụng");

TEST(NearDuplicates, FindsATextThatStandsInsideAnother)
{
    EXPECT_THAT(nearDuplicates(tasks({kFourth, QStringLiteral("Việc khác"), kSeventh})),
                ElementsAre(std::pair(0, 2)));
}

TEST(NearDuplicates, LeavesTasksOfAnotherLeadAlone)
{
    auto compared = tasks({kFourth, kSeventh});
    compared[1].lead = QStringLiteral("bo tu phap");
    EXPECT_THAT(nearDuplicates(compared), IsEmpty());
}

TEST(NearDuplicates, LeavesOneSeriesWithDifferentSubjectsAlone)
{
    const QString series = QStringLiteral(
        "Tổ chức các Hội nghị chuyên đề của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi "
        "mới sáng tạo và chuyển đổi số, với các chủ đề: ");
    EXPECT_THAT(nearDuplicates(tasks({series + QStringLiteral("Trí tuệ nhân tạo"),
                                      series + QStringLiteral("Công nghiệp bán dẫn")})),
                IsEmpty());
}

TEST(NearDuplicates, SaysNothingOfShortTexts)
{
    EXPECT_THAT(nearDuplicates(tasks({QStringLiteral("CSDL định danh điện tử"),
                                      QStringLiteral("CSDL định danh điện tử tổ chức")})),
                IsEmpty());
}

TEST(NearDuplicates, LeavesEqualTextsToIdentity)
{
    EXPECT_THAT(nearDuplicates(tasks({kFourth, kFourth})), IsEmpty());
}

TEST(NearDuplicates, FindsAPairAmongManyAlike)
{
    QStringList texts;
    for (int i = 0; i < 20'000; ++i)
        texts << QStringLiteral("Xây dựng và hoàn thiện cơ sở dữ liệu chuyên ngành số %1 phục vụ chỉ đạo "
                                "điều hành của lĩnh vực %2")
                     .arg(i)
                     .arg(i * 7);
    texts << kFourth << kSeventh;
    EXPECT_THAT(nearDuplicates(tasks(texts)), ElementsAre(std::pair(20'000, 20'001)));
}

} // namespace

} // namespace dondoc
