// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/brief.h"

#include "tests/core/tasks/records.h"

#include <gmock/gmock.h>

namespace dondoc {

namespace {

const QDate kJune30(2025, 6, 30), kJuly18(2025, 7, 18);
constexpr AgencyId kFinance{16}, kPolice{12};

std::shared_ptr<const AgencyDirectory> directory()
{
    Agency finance, police;
    finance.id = kFinance;
    finance.name = QStringLiteral("Bộ Tài chính");
    finance.order = 2;
    police.id = kPolice;
    police.name = QStringLiteral("Bộ Công an");
    police.order = 1;
    return std::make_shared<const AgencyDirectory>(std::vector{finance, police}, std::vector<AgencyAlias>(),
                                                   std::vector<AgencyGroup>());
}

Board board(const std::vector<TaskRecord> &list, QDate since = {})
{
    TaskRecords records;
    for (const TaskRecord &record : list)
        records.push_back(std::make_shared<const TaskRecord>(record));
    return buildBoard(records, directory(), kJuly18, {since, {}});
}

QString textOf(const Paper &paper)
{
    QStringList lines;
    for (const PaperBlock &block : paper.body) {
        if (!block.text.isEmpty())
            lines << block.text;
    }
    return lines.join(u'\n');
}

TaskRecord overdue(AgencyId agency)
{
    return RecordBuilder().text(QStringLiteral("Việc")).due(kJune30).lead(agency.value);
}

} // namespace

TEST(Brief, OpensWithTheOfficialCountsOverWhatWasDue)
{
    const Board day =
        board({overdue(kFinance), RecordBuilder().due(kJune30).lead(kPolice.value).report(1, {}, true),
               RecordBuilder().due(QDate(2025, 12, 31)).lead(kPolice.value)});
    const Paper paper = composeBrief(day, {});
    EXPECT_THAT(textOf(paper).toStdString(),
                testing::HasSubstr("1. Tổng số nhiệm vụ được giao: 03; đã đến hạn: 02. Trong số đã đến hạn: "
                                   "đã hoàn thành 01 (50,0%), "
                                   "trong đó 01 chưa ghi ngày, quá hạn chưa hoàn thành 01 (50,0%)."));
    const PaperTable &table = paper.body[3].table;
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].cells.mid(1),
              (QStringList{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("1")}))
        << "zeros are printed";
    EXPECT_EQ(table.rows[1].cells.mid(1),
              (QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("–")}));
}

TEST(Brief, NamesWhoIsLateAndRefersToItsAnnexes)
{
    const Paper paper = composeBrief(board({overdue(kFinance), overdue(kFinance), overdue(kPolice)}), {});
    EXPECT_THAT(textOf(paper).toStdString(),
                testing::HasSubstr("2. Có 03 nhiệm vụ quá hạn chưa hoàn thành (Phụ lục I), thuộc trách nhiệm "
                                   "của 02 cơ quan với 03 phần việc "
                                   "(Phụ lục II); nhiều nhất là Bộ Tài chính (02)."));
    ASSERT_EQ(paper.annexes.size(), 2u);
    EXPECT_EQ(paper.annexes[0].number, QStringLiteral("I"));
    const PaperTable &table = paper.annexes[0].blocks[0].table;
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(table.rows[0].cells[5], QStringLiteral("18")) << "30 June to 18 July";
}

TEST(Brief, SaysSoWhenNothingIsLateOrDue)
{
    const QString text =
        textOf(composeBrief(board({RecordBuilder().due(QDate(2025, 12, 31)).lead(kPolice.value)}), {}));
    EXPECT_THAT(text.toStdString(), testing::HasSubstr("Không có nhiệm vụ quá hạn chưa hoàn thành."));
    EXPECT_THAT(text.toStdString(),
                testing::HasSubstr("Đến ngày 17 tháng 8 năm 2025 không có nhiệm vụ đến hạn."));
}

TEST(Brief, ALoneAnnexHasNoNumber)
{
    const Paper paper =
        composeBrief(board({RecordBuilder().due(QDate(2025, 7, 25)).lead(kPolice.value)}), {});
    ASSERT_EQ(paper.annexes.size(), 1u);
    EXPECT_TRUE(paper.annexes[0].number.isEmpty());
    EXPECT_THAT(textOf(paper).toStdString(),
                testing::HasSubstr("có 01 nhiệm vụ đến hạn (Phụ lục kèm theo);"));
}

TEST(Brief, OneAgencysFileListsAllThatItLeadsAndCoordinates)
{
    const TaskRecord helped =
        RecordBuilder().text(QStringLiteral("Giúp")).lead(kPolice.value).coordinator(kFinance.value);
    BriefOptions options;
    options.agency = kFinance;
    const Paper paper = composeBrief(board({overdue(kFinance), helped, overdue(kPolice)}), {}, options);
    ASSERT_EQ(paper.annexes.size(), 3u) << "overdue, leads, coordinates";
    EXPECT_EQ(paper.annexes[1].blocks[0].table.rows.size(), 1u);
    ASSERT_EQ(paper.annexes[2].blocks[0].table.rows.size(), 1u);
    EXPECT_EQ(paper.annexes[2].blocks[0].table.rows[0].cells[1], QStringLiteral("Giúp"));
    EXPECT_THAT(textOf(paper).toStdString(),
                testing::HasSubstr(
                    "Chủ trì 01 nhiệm vụ (Phụ lục II); phối hợp thực hiện 01 nhiệm vụ (Phụ lục III)."));
}

TEST(Brief, OneAgencysBriefCountsOnlyItsOwnParts)
{
    const TaskRecord notListed = RecordBuilder()
                                     .due(kJune30)
                                     .lead(kFinance.value, Listing::NotListed)
                                     .lead(kPolice.value, Listing::Open);
    BriefOptions options;
    options.agency = kFinance;
    const QString text =
        textOf(composeBrief(board({overdue(kFinance), overdue(kPolice), notListed}), {}, options));
    EXPECT_THAT(text.toStdString(), testing::HasSubstr("Tổng số nhiệm vụ được giao: 01"))
        << "a part the open list leaves out is neither open nor done";
}

TEST(Brief, ComparesWithTheLastReviewOnlyWhereThereIsOne)
{
    EXPECT_FALSE(
        textOf(composeBrief(board({overdue(kFinance)}), {})).contains(QStringLiteral("So với kỳ rà soát")));
    const QString text = textOf(composeBrief(board({overdue(kFinance)}, kJune30), {}));
    EXPECT_THAT(text.toStdString(),
                testing::HasSubstr("3. So với kỳ rà soát ngày 30 tháng 6 năm 2025: 01 nhiệm vụ mới quá hạn; "
                                   "01 cơ quan chưa có báo cáo nào."));
}

TEST(Brief, EndsWithTheOfficialMarkAndNoEmptySection)
{
    const Paper paper = composeBrief(board({overdue(kFinance)}), {});
    EXPECT_EQ(paper.body.back().type, BlockType::Paragraph);
    EXPECT_TRUE(paper.body.back().text.endsWith(QStringLiteral("./.")));
}

TEST(Questions, GroupDoubtsBySourceAndLeaveOutAnswers)
{
    TaskRecord first = overdue(kFinance), second = overdue(kPolice), answered = overdue(kPolice);
    first.task.source = second.task.source = {
        QStringLiteral("phu-luc-01.xlsx"), QStringLiteral("PL01"), 9, QStringLiteral("9"), {}, {}, {}};
    second.task.source.ordinal = QStringLiteral("13");
    first.doubts = second.doubts = answered.doubts = {{QStringLiteral("submittedOnly"), {}, -1, {}}};
    answered.doubts[0].answer = QStringLiteral("đã ban hành");
    const std::vector<Question> questions = questionsOf(board({first, second, answered}), {});
    ASSERT_EQ(questions.size(), 1u);
    EXPECT_EQ(questions[0].text, QStringLiteral("2 việc báo “đã hoàn thành” nhưng mới trình"));
    EXPECT_EQ(questions[0].where, QStringLiteral("PL01 TT 9, 13"));
    EXPECT_THAT(questions[0].tasks, testing::ElementsAre(0, 1));
}

TEST(Questions, NameWhatWasTypedByHandByItsWords)
{
    TaskRecord listed = overdue(kFinance), unnumbered = overdue(kFinance), typed = overdue(kPolice);
    listed.task.source = {
        QStringLiteral("phu-luc-01.xlsx"), QStringLiteral("PL01"), 9, QStringLiteral("9"), {}, {}, {}};
    unnumbered.task.source = listed.task.source;
    unnumbered.task.source.ordinal.clear();
    unnumbered.task.source.row = 12;
    typed.task.source = {};
    typed.task.text = QStringLiteral(
        "Xây dựng cơ sở dữ liệu dùng chung về nhân lực khoa học\nvà công nghệ của các bộ, ngành");
    for (TaskRecord *record : {&listed, &unnumbered, &typed})
        record->doubts = {{QStringLiteral("noEvidence"), {}, -1, {}}};
    const std::vector<Question> questions = questionsOf(board({listed, unnumbered, typed}), {});
    ASSERT_EQ(questions.size(), 1u);
    EXPECT_EQ(
        questions[0].where,
        QStringLiteral("PL01 TT 9; PL01 dòng 12; gõ tay “Xây dựng cơ sở dữ liệu dùng chung về nhân lực khoa "
                       "học và…”"));
}

} // namespace dondoc
