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

/// A finding as one list words it, and the same list a month later with only its title.
Finding wordedFinding()
{
    Finding finding;
    finding.title = QStringLiteral("Thiếu chữ ký số công vụ");
    finding.issue = QStringLiteral("Chưa cấp đủ chữ ký số");
    finding.remedies = {QStringLiteral("Ban Cơ yếu Chính phủ cấp đủ trong tháng 8")};
    FindingAgency agency;
    agency.agency = agencyNamed("Bộ Y tế", QDate(2025, 7, 18));
    agency.written = QStringLiteral("Bộ Y tế");
    finding.agencies = {agency};
    finding.deadline = readDeadline(u"Tháng 8/2025");
    finding.source.list = QStringLiteral("PHỤ LỤC 07");
    finding.source.ordinal = QStringLiteral("8");
    finding.source.row = 3;
    finding.source.listDate = QDate(2025, 7, 18);
    return finding;
}

SheetDraft sheetOf(const std::vector<Finding> &findings)
{
    SheetDraft draft;
    draft.layout = Layout::Findings;
    draft.findings = findings;
    return draft;
}

TEST(FindingPlan, BlanksOfALaterListTakeNothingAway)
{
    const Finding known = wordedFinding();
    Finding later = known;
    later.issue.clear();
    later.remedies.clear();
    later.agencies.clear();
    later.deadline = {};
    later.title = QStringLiteral("Thiếu chữ ký số công vụ và thiết bị");
    later.source.listDate = QDate(2025, 8, 18);
    const ImportPlan plan = planImport({fileOf(sheetOf({later}))}, stored({known}));
    ASSERT_THAT(plan.batch.updatedFindings, SizeIs(1));
    const Finding &after = plan.batch.updatedFindings[0].after;
    EXPECT_EQ(after.title, later.title);
    EXPECT_EQ(after.issue, known.issue);
    EXPECT_EQ(after.remedies, known.remedies);
    EXPECT_EQ(after.agencies, known.agencies);
    EXPECT_EQ(after.deadline.due, QDate(2025, 8, 31));
    EXPECT_EQ(after.source.listDate, QDate(2025, 8, 18));
}

TEST(FindingPlan, TwoCardsOfOneFindingInOneFileChangeItOnce)
{
    const Finding known = wordedFinding();
    Finding later = known;
    later.deadline = readDeadline(u"Tháng 9/2025");
    later.source.listDate = QDate(2025, 8, 18);
    Finding again = later;
    again.source.row = 9;
    const ImportPlan plan = planImport({fileOf(sheetOf({later, again}))}, stored({known}));
    ASSERT_THAT(plan.batch.updatedFindings, SizeIs(1));
    EXPECT_EQ(plan.batch.updatedFindings[0].after.deadline.due, QDate(2025, 9, 30));
    EXPECT_EQ(plan.updated, 1);
    EXPECT_EQ(plan.unchanged, 1);
}

/// Two cards, one paragraph a row, as a Word text gives them.
Grid twoCards()
{
    return gridOf(R"(
1. Mạng chậm
Vấn đề: Đường truyền hẹp
Giải pháp: Bộ Y tế nâng băng thông
Thời hạn hoàn thành: Tháng 8/2025
2. Thiếu người
Vấn đề: Biên chế ít
Giải pháp: Bộ Nội vụ bổ sung biên chế
Thời hạn hoàn thành: Tháng 9/2025)");
}

DraftOptions withOverrides(const SheetOverrides &overrides)
{
    DraftOptions options;
    options.overrides.insert({QStringLiteral("folder/list.xlsx"), 0}, overrides);
    return options;
}

TEST(FindingCards, ASkippedTitleEndsTheCardAbove)
{
    SheetOverrides overrides;
    overrides.skippedRows = {4};
    const SheetDraft draft = draftOf(twoCards(), withOverrides(overrides));
    ASSERT_THAT(draft.findings, SizeIs(1));
    EXPECT_EQ(draft.findings[0].issue, QStringLiteral("Đường truyền hẹp"));
    EXPECT_THAT(draft.findings[0].remedies, SizeIs(1));
    EXPECT_EQ(draft.findings[0].deadline.due, QDate(2025, 8, 31));
    EXPECT_EQ(parties(draft.findings[0]), QStringLiteral("Bộ Y tế"));
}

TEST(FindingCards, TakeTheOfficersWordsForIssueAndRemedy)
{
    SheetOverrides overrides;
    overrides.cells[{1, 0}].text = QStringLiteral("Vấn đề: Đường truyền không ổn định");
    overrides.cells[{2, 0}].text = QStringLiteral("Bộ Công an nâng băng thông");
    const SheetDraft draft = draftOf(twoCards(), withOverrides(overrides));
    ASSERT_THAT(draft.findings, SizeIs(2));
    EXPECT_EQ(draft.findings[0].issue, QStringLiteral("Đường truyền không ổn định"));
    EXPECT_THAT(draft.findings[0].remedies, ElementsAre(QStringLiteral("Bộ Công an nâng băng thông")));
    EXPECT_EQ(parties(draft.findings[0]), QStringLiteral("Bộ Công an"));
}

} // namespace

} // namespace dondoc::testing
