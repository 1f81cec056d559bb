// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/typing.h"

#include "core/tasks/holdingreport.h"
#include "tests/core/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

TypedTask everyField()
{
    return {u"Xây dựng Nghị định"_s, u"Bộ Công an; Hà Nội"_s,   u"các bộ, ngành"_s, u"trước 20/12"_s,
            u"71/NQ-CP"_s,           u"điểm a mục 2"_s,         u"I. Thể chế"_s,    {u"KHCN"_s, u"CĐS"_s},
            u"Nghị định"_s,          u"chờ ý kiến\nhai dòng"_s, u"Trần B"_s};
}

Progress everyWord()
{
    Progress report;
    report.date = QDate(2025, 7, 18);
    report.stage = Stage::Submitted;
    report.done = true;
    report.completedOn = QDate(2025, 7, 17);
    report.evidence = u"Tờ trình 12/TTr-BCA"_s;
    report.evidenceFile = u"C:/Hồ sơ/12.pdf"_s;
    report.note = u"thiếu kinh phí"_s;
    report.proposal = u"xin lùi hạn"_s;
    report.promisedOn = QDate(2025, 9, 30);
    report.promise = u"123/BCA-V03"_s;
    return report;
}

TEST(TypingFileTest, EveryFieldComesBack)
{
    const QTemporaryDir folder;
    const TypingFile file(folder.filePath(u"a.dondoc"_s));
    TypedTask before = everyField();
    before.note.clear();
    ASSERT_TRUE(file.save({{{TaskId{7}, before, everyField(), {u"chờ luật"_s, u"9/TB-VPCP"_s}}},
                           {{TaskId{8}, {AssignmentId{3}, AssignmentId{5}}, everyWord()}}}));
    const auto back = file.load();
    ASSERT_TRUE(back);
    ASSERT_EQ(back->tasks.size(), 1u);
    EXPECT_EQ(back->tasks[0].task, TaskId{7});
    EXPECT_EQ(back->tasks[0].from, before);
    EXPECT_EQ(back->tasks[0].to, everyField());
    EXPECT_EQ(back->tasks[0].move.reason, u"chờ luật"_s);
    EXPECT_EQ(back->tasks[0].move.document, u"9/TB-VPCP"_s);
    ASSERT_EQ(back->reports.size(), 1u);
    EXPECT_EQ(back->reports[0].task, TaskId{8});
    EXPECT_EQ(back->reports[0].parts, (std::vector{AssignmentId{3}, AssignmentId{5}}));
    EXPECT_TRUE(sayTheSame(back->reports[0].report, everyWord()));
}

TEST(TypingFileTest, WithNothingTypedThereIsNoFile)
{
    const QTemporaryDir folder;
    const TypingFile file(folder.filePath(u"a.dondoc"_s));
    ASSERT_TRUE(file.load());
    EXPECT_TRUE(file.load()->isEmpty());
    ASSERT_TRUE(file.save({{{{}, {}, everyField(), {}}}, {}}));
    EXPECT_TRUE(QFile::exists(file.path()));
    ASSERT_TRUE(file.save({}));
    EXPECT_FALSE(QFile::exists(file.path()));
}

/// A store of one task, "Việc cũ" of Bộ Công an (part 100) and Bộ Tài chính (part 101).
class WrittenTyping : public testing::Test
{
protected:
    void SetUp() override
    {
        TypedTask typed;
        typed.text = u"Việc cũ"_s;
        typed.leads = u"bo cong an; Bộ Tài chính"_s;
        typed.deadline = u"30/6/2025"_s;
        record = readTyped(typed, context);
        record.task.id = TaskId{9};
        for (size_t i = 0; i < record.assignments.size(); ++i)
            record.assignments[i].id = AssignmentId{qint64(100 + i)};
        stored = typedOf(record, *directory);
    }

    Typing leftOf(Typing typing) const
    {
        const Board board =
            buildBoard({std::make_shared<const TaskRecord>(record)}, directory, QDate(2025, 7, 18));
        dropWritten(typing, board, context);
        return typing;
    }
    Typing leftOfReport(const Progress &report, std::vector<AssignmentId> parts) const
    {
        return leftOf({{}, {{TaskId{9}, std::move(parts), report}}});
    }

    std::shared_ptr<const AgencyDirectory> directory =
        std::make_shared<const AgencyDirectory>(*AgencyDirectory::shipped());
    AgencyMatcher matcher{*directory};
    TypingContext context{matcher, *directory, QDate(2025, 7, 18)};
    TaskRecord record;
    TypedTask stored;
};

TEST_F(WrittenTyping, ANewTaskThatIsInTheStoreIsNotTypedAgain)
{
    TypedTask asTyped;
    asTyped.text = u"Việc cũ"_s;
    asTyped.leads = u"Bộ Công an; bộ tài chính"_s; // other spellings of what was read
    asTyped.deadline = u"30/6/2025"_s;
    EXPECT_TRUE(leftOf({{{{}, {}, asTyped, {}}}, {}}).isEmpty());
    asTyped.deadline = u"30/9/2025"_s;
    EXPECT_EQ(leftOf({{{{}, {}, asTyped, {}}}, {}}).tasks.size(), 1u) << "the same words, another task";
}

TEST_F(WrittenTyping, AnEditThatIsInTheStoreIsNotTypedAgain)
{
    TypedTask to = stored;
    to.note = u"chờ kinh phí"_s;
    EXPECT_EQ(leftOf({{{TaskId{9}, stored, to, {}}}, {}}).tasks.size(), 1u);
    record.task.note = u"chờ kinh phí"_s;
    record.task.product = u"Nghị định"_s; // of somebody else, meanwhile
    EXPECT_TRUE(leftOf({{{TaskId{9}, stored, to, {}}}, {}}).isEmpty());
}

TEST_F(WrittenTyping, WordsOfATaskThatIsGoneBecomeThoseOfANewOne)
{
    TypedTask to = stored;
    to.note = u"chờ kinh phí"_s;
    const Typing left = leftOf({{{TaskId{10}, stored, to, {}}}, {}});
    ASSERT_EQ(left.tasks.size(), 1u);
    EXPECT_FALSE(left.tasks[0].task);
    EXPECT_EQ(left.tasks[0].to, to);
}

TEST_F(WrittenTyping, AReportThatHoldsForEachOfItsPartsIsNotTypedAgain)
{
    const std::vector both{AssignmentId{100}, AssignmentId{101}};
    EXPECT_EQ(leftOfReport(everyWord(), both).reports.size(), 1u);
    Progress first = everyWord();
    first.assignment = AssignmentId{100};
    record.progress = {first};
    EXPECT_TRUE(leftOfReport(everyWord(), {AssignmentId{100}}).isEmpty());
    EXPECT_EQ(leftOfReport(everyWord(), both).reports.size(), 1u) << "the other has not said so";
    EXPECT_TRUE(leftOfReport(everyWord(), {AssignmentId{102}}).isEmpty()) << "nobody is left to say it";
}

} // namespace
