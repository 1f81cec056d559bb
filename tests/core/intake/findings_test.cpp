// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/phrasereader.h"
#include "core/files/reader.h"
#include "tests/core/intake/drafting.h"

namespace dondoc::testing {

namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

SheetDraft draftOfFile(const char *name)
{
    const QString path = QStringLiteral(DONDOC_TEST_DATA "/files/") + QString::fromUtf8(name);
    const auto workbook = readWorkbook(path);
    if (!workbook || workbook->sheets.size() != 1) {
        ADD_FAILURE() << name;
        return {};
    }
    return draftWorkbook(*workbook, path, shippedMatcher(), shippedDirectory()).sheets.front();
}

/// "Bộ Y tế, [các tỉnh], ??Ai đó".
QString parties(const Finding &finding)
{
    QStringList names;
    for (const FindingAgency &party : finding.agencies)
        names << (party.agency               ? shippedDirectory().displayName(party.agency)
                  : party.groupKey.isEmpty() ? QStringLiteral("??") + party.unmatched
                                             : u'[' + party.written + u']');
    return names.join(QStringLiteral(", "));
}

class AppendixSeven : public ::testing::TestWithParam<const char *>
{
};

TEST_P(AppendixSeven, Gives25FindingsInSixGroups)
{
    const SheetDraft draft = draftOfFile(GetParam());
    ASSERT_EQ(draft.layout, Layout::Findings);
    ASSERT_THAT(draft.findings, SizeIs(25));
    EXPECT_EQ(draft.listDate, QDate(2025, 7, 18));
    QMap<QString, int> groups;
    for (const Finding &finding : draft.findings)
        ++groups[finding.group.left(1)];
    EXPECT_EQ(groups, (QMap<QString, int>{{QStringLiteral("A"), 7},
                                          {QStringLiteral("B"), 3},
                                          {QStringLiteral("C"), 6},
                                          {QStringLiteral("D"), 6},
                                          {QStringLiteral("E"), 2},
                                          {QStringLiteral("G"), 1}}));
    EXPECT_TRUE(noteCodes(draft).contains(QStringLiteral("sectionNote"))) << "H is a note";
}

TEST_P(AppendixSeven, ReadsEveryDeadline)
{
    const SheetDraft draft = draftOfFile(GetParam());
    QStringList due;
    for (const Finding &finding : draft.findings)
        due << deadlineText(finding.deadline);
    const QStringList expected =
        QStringLiteral(
            "Tháng 7/2025|25/07/2025|Tháng 7/2025|20/07/2025|Tháng 8/2025|31/12/2025|Tháng 7/2025|Tháng "
            "7/2025|Tháng 8/2025|"
            "Tháng 8/2025|Tháng 7/2025|Tháng 8/2025|Tháng 7/2025|Tháng 8/2025|Tháng 7/2025|Tháng "
            "9/2025|Tháng 8/2025|Tháng "
            "8/2025|20/07/2025|20/07/2025|Tháng 7/2025|Tháng 8/2025|Tháng 8/2025|Tháng 7/2025|Tháng 7/2025")
            .split(u'|');
    for (int i = 0; i < 25; ++i)
        EXPECT_TRUE(due[i].endsWith(expected[i])) << i + 1 << " " << due[i].toStdString();
}

TEST_P(AppendixSeven, ReadsWhoRemediesEach)
{
    const SheetDraft draft = draftOfFile(GetParam());
    ASSERT_THAT(draft.findings, SizeIs(25));
    EXPECT_EQ(parties(draft.findings[0]),
              QStringLiteral(
                  "[UBND các tỉnh], [Các Bộ], Bộ Tài chính, Bộ Công Thương, Bộ Nông nghiệp và Môi trường, "
                  "Bộ Giáo dục và Đào tạo, Bộ Dân tộc và Tôn giáo"));
    EXPECT_EQ(parties(draft.findings[1]), QStringLiteral("[UBND các tỉnh], Bộ Tư pháp"));
    EXPECT_EQ(parties(draft.findings[4]), QStringLiteral("Bộ Công an, Bộ Xây dựng, [Các bộ]"));
    EXPECT_EQ(parties(draft.findings[7]), QStringLiteral("Ban Cơ yếu Chính phủ, [UBND các tỉnh]"));
    EXPECT_EQ(parties(draft.findings[12]), QStringLiteral("Bộ Công an, [UBND các tỉnh]"));
    EXPECT_EQ(parties(draft.findings[19]), QStringLiteral("Bộ Công an"));
    for (const Finding &finding : draft.findings)
        EXPECT_FALSE(finding.agencies.empty()) << finding.source.ordinal.toStdString();
}

TEST_P(AppendixSeven, KeepsIssueAndRemediesAsWritten)
{
    const Finding finding = draftOfFile(GetParam()).findings.at(7);
    EXPECT_EQ(finding.title, QStringLiteral("Thiếu chữ ký số công vụ"));
    EXPECT_EQ(finding.source.ordinal, QStringLiteral("8"));
    EXPECT_EQ(finding.group, QStringLiteral("B. Về nhân lực"));
    EXPECT_TRUE(finding.issue.startsWith(
        QStringLiteral("(i) Chưa đảm bảo 100% cán bộ, công chức được cấp chữ ký số công vụ;\n(ii)")));
    EXPECT_THAT(finding.remedies, SizeIs(2));
}

INSTANTIATE_TEST_SUITE_P(Formats, AppendixSeven, ::testing::Values("phu-luc-07.docx", "phu-luc-07.txt"));

TEST(Findings, AreReadFromATableToo)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Vấn đề | Giải pháp | Cơ quan chủ trì | Thời hạn
A | Về hạ tầng | | |
1 | Mạng chậm | Nâng băng thông | Bộ Khoa học và Công nghệ | Tháng 9/2025)"));
    ASSERT_EQ(draft.layout, Layout::Findings);
    ASSERT_THAT(draft.findings, SizeIs(1));
    EXPECT_EQ(draft.findings[0].group, QStringLiteral("A. Về hạ tầng"));
    EXPECT_EQ(draft.findings[0].issue, QStringLiteral("Mạng chậm"));
    EXPECT_EQ(parties(draft.findings[0]), QStringLiteral("Bộ Khoa học và Công nghệ"));
}

KnownState stored(const std::vector<Finding> &findings)
{
    KnownState known;
    known.findings = findings;
    for (size_t i = 0; i < known.findings.size(); ++i)
        known.findings[i].id = FindingId{qint64(i) + 1};
    return known;
}

FileDraft fileOf(SheetDraft sheet)
{
    FileDraft file;
    file.file = QStringLiteral("a.docx");
    file.sheets.push_back(std::move(sheet));
    return file;
}

TEST(FindingPlan, AddsAllThenNothing)
{
    const SheetDraft draft = draftOfFile("phu-luc-07.docx");
    const ImportPlan first = planImport({fileOf(draft)}, {});
    EXPECT_EQ(first.added, 25);
    EXPECT_THAT(first.batch.newFindings, SizeIs(25));
    const ImportPlan again =
        planImport({fileOf(draftOfFile("phu-luc-07.txt"))}, stored(first.batch.newFindings));
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.unchanged, 25);
    EXPECT_TRUE(again.batch.newFindings.empty());
}

TEST(FindingPlan, ANewerListChangesFieldsAndKeepsReports)
{
    SheetDraft draft = draftOfFile("phu-luc-07.docx");
    KnownState known = stored(planImport({fileOf(draft)}, {}).batch.newFindings);
    known.findings[19].agencies[0].done = true;
    for (Finding &finding : draft.findings)
        finding.source.listDate = QDate(2025, 8, 20);
    draft.findings[19].deadline = readDeadline(u"Tháng 9/2025");
    const ImportPlan plan = planImport({fileOf(draft)}, known);
    EXPECT_EQ(plan.updated, 1);
    ASSERT_THAT(plan.batch.updatedFindings, SizeIs(1));
    EXPECT_EQ(plan.batch.updatedFindings[0].after.deadline.due, QDate(2025, 9, 30));
    EXPECT_TRUE(plan.batch.updatedFindings[0].after.agencies[0].done);
}

} // namespace

} // namespace dondoc::testing
