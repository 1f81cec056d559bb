// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/typedtask.h"

#include "core/services/bulkchange.h"
#include "tests/core/printers.h"

#include <gtest/gtest.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

class TypedTasks : public testing::Test
{
protected:
    AgencyDirectory directory = *AgencyDirectory::shipped();
    AgencyMatcher matcher{directory};
    TypingContext context{matcher, directory, QDate(2025, 7, 18)};

    QStringList names(const TaskRecord &record, Role role) const
    {
        return agencyNames(record, role, directory);
    }
};

TEST_F(TypedTasks, ANewTaskIsReadFieldByField)
{
    TypedTask typed;
    typed.text = u"Xây dựng Nghị định về dữ liệu"_s;
    typed.leads = u"Bộ Công an; Hà Nội"_s;
    typed.coordinators = u"các bộ, ngành, địa phương (trừ Bộ Quốc phòng)"_s;
    typed.deadline = u"trước 20/12"_s;
    typed.documents = u"Nghị quyết số 71/NQ-Cp"_s;
    typed.product = u"Nghị định của Chính phủ"_s;
    const TaskRecord record = readTyped(typed, context);
    EXPECT_EQ(names(record, Role::Lead), (QStringList{u"Bộ Công an"_s, u"Hà Nội"_s}));
    EXPECT_EQ(record.assignments.back().groupKey, u"ministries-and-provinces"_s);
    EXPECT_EQ(record.assignments.back().excluded.size(), 1u);
    EXPECT_EQ(record.task.deadline.due, QDate(2025, 12, 20)) << "the year of the day it is typed on";
    ASSERT_EQ(record.task.directives.size(), 1u);
    EXPECT_EQ(record.task.directives[0].number, u"71/NQ-CP"_s);
    EXPECT_EQ(record.task.source.row, 0);
}

TEST_F(TypedTasks, WhatIsNotReadIsKeptWithAQuestion)
{
    TypedTask typed;
    typed.leads = u"Ban Nào Đó"_s;
    typed.deadline = u"không rõ"_s;
    const TaskRecord record = readTyped(typed, context);
    ASSERT_EQ(record.assignments.size(), 1u);
    EXPECT_EQ(record.assignments[0].unmatched, u"Ban Nào Đó"_s);
    EXPECT_EQ(record.task.deadline.phrase, u"không rõ"_s);
    QStringList codes;
    for (const TaskDoubt &doubt : record.doubts)
        codes << doubt.code;
    EXPECT_EQ(codes, (QStringList{u"unmatchedAgency"_s, u"unreadDeadline"_s}));
}

TEST_F(TypedTasks, ADeadlineBeforeItsDocumentIsAskedAboutUntilOneOfThemIsMended)
{
    const auto isAsked = [](const TaskRecord &record) {
        return std::ranges::any_of(record.doubts, [](const TaskDoubt &doubt) {
            return doubt.code == u"deadlineBeforeDocument" && doubt.answer.isEmpty();
        });
    };
    TypedTask typed;
    typed.text = u"Việc mới"_s;
    typed.deadline = u"30/6/2025"_s;
    typed.documents = u"Nghị quyết số 71/NQ-CP ngày 01/7/2025"_s;
    const TaskRecord asked = readTyped(typed, context);
    EXPECT_TRUE(isAsked(asked));
    typed.documents = u"Nghị quyết số 71/NQ-CP ngày 30/6/2025"_s;
    EXPECT_FALSE(isAsked(readTyped(typed, context))) << "due on the very day";

    TaskRecord later = asked, earlier = asked;
    TypedTask mended = typedOf(asked, directory);
    mended.deadline = u"30/9/2025"_s;
    retype(later, mended, {}, context);
    EXPECT_FALSE(isAsked(later));
    mended = typedOf(asked, directory);
    mended.documents = u"Nghị quyết số 57-NQ/TW ngày 22/12/2024"_s;
    retype(earlier, mended, {}, context);
    EXPECT_FALSE(isAsked(earlier));
}

TaskRecord storedTask(const TypingContext &context)
{
    TypedTask typed;
    typed.text = u"Việc cũ"_s;
    typed.leads = u"Bộ Công an; Bộ Tài chính"_s;
    typed.deadline = u"30/6/2025"_s;
    TaskRecord record = readTyped(typed, context);
    record.task.id = TaskId{9};
    for (size_t i = 0; i < record.assignments.size(); ++i)
        record.assignments[i].id = AssignmentId{qint64(100 + i)};
    return record;
}

TEST_F(TypedTasks, WhatIsTypedBackUnchangedChangesNothing)
{
    const TaskRecord before = storedTask(context);
    TaskRecord after = before;
    retype(after, typedOf(before, directory), {}, context);
    EXPECT_EQ(after.assignments.size(), before.assignments.size());
    EXPECT_EQ(after.assignments[0].id, before.assignments[0].id);
    EXPECT_EQ(after.assignments[0].written, before.assignments[0].written);
    EXPECT_EQ(after.task.deadline.due, before.task.deadline.due);
    EXPECT_TRUE(after.deadlineHistory.empty());
}

TEST_F(TypedTasks, WhoStaysKeepsHisReportsAndWhoReportedStays)
{
    TaskRecord record = storedTask(context);
    Progress report;
    report.assignment = record.assignments[1].id; // Bộ Tài chính
    record.progress = {report};
    TypedTask typed = typedOf(record, directory);
    typed.leads = u"Bộ Công an; Bộ Xây dựng"_s;
    retype(record, typed, {}, context);
    EXPECT_EQ(names(record, Role::Lead), (QStringList{u"Bộ Công an"_s, u"Bộ Xây dựng"_s, u"Bộ Tài chính"_s}));
    EXPECT_EQ(record.assignments[0].id.value, 100);
    EXPECT_FALSE(record.assignments[1].id) << "new";
    EXPECT_EQ(record.assignments[2].id.value, 101) << "what it reported is never dropped";
}

TEST_F(TypedTasks, ADeadlineMovedByADocumentGoesToTheHistoryAMistypedOneDoesNot)
{
    TaskRecord moved = storedTask(context);
    TypedTask typed = typedOf(moved, directory);
    typed.deadline = u"30/9/2025"_s;
    retype(moved, typed, {u"chờ Nghị định"_s, u"200/TB-VPCP"_s}, context);
    EXPECT_EQ(moved.task.deadline.due, QDate(2025, 6, 30)) << "the first promise stands";
    ASSERT_EQ(moved.deadlineHistory.size(), 1u);
    EXPECT_EQ(moved.deadlineHistory[0].deadline.due, QDate(2025, 9, 30));
    EXPECT_EQ(moved.deadlineHistory[0].since, QDate(2025, 7, 18));
    EXPECT_EQ(moved.deadlineHistory[0].document, u"200/TB-VPCP"_s);

    TaskRecord mended = storedTask(context);
    retype(mended, typed, {}, context);
    EXPECT_EQ(mended.task.deadline.due, QDate(2025, 9, 30));
    EXPECT_TRUE(mended.deadlineHistory.empty());
}

TEST_F(TypedTasks, OnlyTheFieldsTouchedAreChanged)
{
    TypedTask shown;
    shown.note = u"cũ"_s;
    shown.product = u"Nghị định"_s;
    TypedTask typed = shown;
    typed.note = u"mới"_s;
    TypedTask stored = shown;
    stored.product = u"Thông tư"_s; // by somebody else, meanwhile
    const TypedTask merged = withChanges(stored, shown, typed);
    EXPECT_EQ(merged.note, u"mới"_s);
    EXPECT_EQ(merged.product, u"Thông tư"_s);
}

TEST_F(TypedTasks, AFieldSomebodyElseChangedMeanwhileIsNotWrittenOver)
{
    TypedTask from;
    from.text = u"Xây dựng Nghị định"_s;
    from.leads = u"bo tai chinh"_s;
    from.note = u"cũ"_s;
    const TypedTask stored = typedOf(readTyped(from, context), directory);
    const struct {
        const char *what;
        QString TypedTask::*field;
        QString inStore, typed;
        bool isRefused;
    } cases[] = {
        {"nobody changed it", &TypedTask::note, stored.note, u"mới"_s, false},
        {"somebody else did", &TypedTask::note, u"khác"_s, u"mới"_s, true},
        {"somebody else said the same", &TypedTask::note, u"mới"_s, u"mới"_s, false},
        {"the officer did not touch it", &TypedTask::note, u"khác"_s, from.note, false},
        {"stored by its proper name", &TypedTask::leads, u"Bộ Tài chính"_s, u"bo y te"_s, false},
        {"another agency by now", &TypedTask::leads, u"Bộ Công an"_s, u"bo y te"_s, true},
    };
    for (const auto &each : cases) {
        TypedTask now = stored, to = from;
        now.*each.field = each.inStore;
        to.*each.field = each.typed;
        const Status status = checkOvertaken(now, from, to, context);
        EXPECT_EQ(!status, each.isRefused) << each.what;
        if (!status) {
            EXPECT_EQ(status.error().code, u"stale"_s);
            EXPECT_TRUE(status.error().text.contains(each.inStore)) << each.what;
        }
    }
}

TEST_F(TypedTasks, ALabelledBlockIsSplit)
{
    const TypedTask typed = splitPasted(u"Nhiệm vụ: Hoàn thiện cơ sở dữ liệu đất đai\n"
                                        "Cơ quan chủ trì: Bộ Nông nghiệp và Môi trường\n"
                                        "Cơ quan phối hợp: Bộ Công an\n"
                                        "Thời hạn: Tháng 9/2025\n"
                                        "Sản phẩm: Cơ sở dữ liệu\n"_s,
                                        context);
    EXPECT_EQ(typed.text, u"Hoàn thiện cơ sở dữ liệu đất đai"_s);
    EXPECT_EQ(typed.leads, u"Bộ Nông nghiệp và Môi trường"_s);
    EXPECT_EQ(typed.coordinators, u"Bộ Công an"_s);
    EXPECT_EQ(typed.deadline, u"Tháng 9/2025"_s);
    EXPECT_EQ(typed.product, u"Cơ sở dữ liệu"_s);
}

TEST_F(TypedTasks, ARowOfASheetIsSplitByWhatItsCellsHold)
{
    const TypedTask typed = splitPasted(
        u"12\tRà soát, công bố thủ tục hành chính đủ điều kiện\tThông báo số 14-TB/TGV\tBộ Nội vụ\t"
        "30/6/2025"_s,
        context);
    EXPECT_EQ(typed.text, u"Rà soát, công bố thủ tục hành chính đủ điều kiện"_s);
    EXPECT_EQ(typed.leads, u"Bộ Nội vụ"_s);
    EXPECT_EQ(typed.documents, u"Thông báo số 14-TB/TGV"_s);
    EXPECT_EQ(typed.deadline, u"30/6/2025"_s);
}

TEST_F(TypedTasks, ARowCopiedWithItsHeadingsIsSplitByThem)
{
    const TypedTask typed = splitPasted(u"Nguồn\tNhiệm vụ\tGiao tại\tChủ trì\tThời hạn\tTình trạng\n"
                                        u"PL04 dòng 40\tBố trí ngân sách cho khoa học\t05-TB/BCĐTW\t"
                                        u"Bộ Tài chính\tTháng 12/2025\tTrong hạn còn 166 ngày"_s,
                                        context);
    EXPECT_EQ(typed.text, u"Bố trí ngân sách cho khoa học"_s);
    EXPECT_EQ(typed.leads, u"Bộ Tài chính"_s);
    EXPECT_EQ(typed.deadline, u"Tháng 12/2025"_s);
    EXPECT_EQ(typed.product, QString());
}

TEST(PastedRows, AreCountedBesideTheirHeadings)
{
    const QString table = u"<html><body><TABLE><tr><td>TT</td></tr><tr><td>1</td></tr></TABLE>"_s;
    const struct {
        const char *name;
        QString block, html;
        int rows;
    } cases[] = {
        {"nothing", {}, {}, 0},
        {"a sentence", u"Bộ Tài chính chủ trì xây dựng cơ chế tài chính cho dữ liệu."_s, {}, 0},
        {"labelled lines", u"Nhiệm vụ: A\nCơ quan chủ trì: Bộ Tài chính\n"_s, {}, 0},
        {"one row", u"12\tRà soát thủ tục\tBộ Nội vụ\t30/6/2025\r\n"_s, {}, 1},
        {"one row under headings",
         u"TT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tA\tBộ Nội vụ\tTháng 9/2025"_s,
         {},
         1},
        {"two rows under headings",
         u"TT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tA\tBộ Nội vụ\tTháng 9/2025\n2\tB\tBộ Y tế\tTháng 9/2025"_s,
         {},
         2},
        {"three rows", u"1\tA\tBộ Nội vụ\n2\tB\tBộ Y tế\n3\tC\tBộ Công an\n"_s, {}, 3},
        {"a cell of two lines", u"1\t\"Rà soát\nthủ tục\"\tBộ Nội vụ\n"_s, {}, 1},
        {"a quoted word is no cell of lines", u"1\tSửa \"Luật\tBộ Nội vụ\n2\tB\tBộ Y tế\n"_s, {}, 2},
        {"a word processor's row", u"1\tRà soát\nthủ tục\tBộ Nội vụ"_s,
         u"<table><tr class=x><td>1</td></tr></table>"_s, 1},
        {"a word processor's rows", u"1\tA\n2\tB\n"_s, table, 2},
    };
    for (const auto &c : cases)
        EXPECT_EQ(pastedRowCount(c.block, c.html), c.rows) << c.name;
}

TEST_F(TypedTasks, ASentenceIsSplit)
{
    const QString sentence =
        u"Bộ Tài chính chủ trì, phối hợp với Bộ Công an xây dựng cơ chế tài chính cho dữ "
        "liệu, hoàn thành trước ngày 20/12/2025."_s;
    const TypedTask typed = splitPasted(sentence, context);
    EXPECT_EQ(typed.text, sentence) << "the words of the document stay whole";
    EXPECT_EQ(typed.leads, u"Bộ Tài chính"_s);
    EXPECT_EQ(typed.coordinators, u"Bộ Công an"_s);
    EXPECT_EQ(readTyped(typed, context).task.deadline.due, QDate(2025, 12, 20));
}

TEST_F(TypedTasks, ADecisionBeginsWithWhomItIsGivenTo)
{
    const std::pair<QString, QString> sentences[] = {
        {u"Bộ Công an trình Chính phủ trước ngày 25/7/2025"_s, u"Bộ Công an"_s},
        {u"Giao Bộ Tài chính, Bộ Nội vụ rà soát các quy định"_s, u"Bộ Tài chính, Bộ Nội vụ"_s},
        {u"Việc ấy cần báo cáo sớm"_s, QString()}, // no agency: nothing is guessed
        {u"Thống nhất với đề nghị của Bộ Y tế"_s, QString()},
    };
    for (const auto &[sentence, leads] : sentences) {
        const TypedTask typed = splitPasted(sentence, context);
        EXPECT_EQ(typed.leads, leads) << sentence.toStdString();
        EXPECT_EQ(typed.text, sentence);
    }
}

TEST_F(TypedTasks, ATaskLikeOneThatIsThereIsFound)
{
    TypedTask there;
    there.text =
        u"Rà soát, hoàn thiện quy trình thủ tục hành chính đáp ứng điều kiện thực hiện dịch vụ công"_s;
    TypedTask other;
    other.text = u"Xây dựng trung tâm dữ liệu quốc gia theo tiêu chuẩn quốc tế tại Hòa Lạc"_s;
    TaskRecords records;
    for (const TypedTask &typed : {other, there})
        records.push_back(std::make_shared<const TaskRecord>(readTyped(typed, context)));
    const Board board = buildBoard(records, std::make_shared<const AgencyDirectory>(directory), context.asOf);
    TypedTask typed;
    typed.text = u"ra soat hoan thien quy trinh thu tuc hanh chinh dap ung dieu kien"_s;
    EXPECT_EQ(similarTasks(typed, board), std::vector<int>{1}) << "typed without marks";
    typed.text = u"hoàn thiện quy trình thủ tục hành chính đáp ứng"_s;
    EXPECT_EQ(similarTasks(typed, board), std::vector<int>{1})
        << "word for word in it, though few of its words";
    typed.text = u"quy trình hoàn thiện thủ tục hành chính đáp ứng"_s;
    EXPECT_TRUE(similarTasks(typed, board).empty()) << "the same words, not one after the other";
    typed.text = u"Rà soát"_s;
    EXPECT_TRUE(similarTasks(typed, board).empty()) << "too few words to say anything";
}

TEST_F(TypedTasks, OneChangeForManyLeavesWhatItDoesNotName)
{
    TaskRecord record = storedTask(context);
    record.task.note = u"cũ"_s;
    record.task.streams = {u"CĐS"_s};
    BulkChange change;
    change.responsible = u"Trần B"_s;
    change.streams = {u"CĐS"_s, u"CCHC"_s};
    change.note = u"mới"_s;
    change.ending = Ending::Suspended;
    change.endedOn = context.asOf;
    change.endingDocument = u"12/TB-VPCP"_s;
    applyBulk(record, change, context);
    EXPECT_EQ(record.task.responsible, u"Trần B"_s);
    EXPECT_EQ(record.task.streams, (QStringList{u"CĐS"_s, u"CCHC"_s}));
    EXPECT_EQ(record.task.note, u"cũ\nmới"_s);
    EXPECT_EQ(record.task.ending, Ending::Suspended);
    EXPECT_EQ(record.task.deadline.due, QDate(2025, 6, 30));
    EXPECT_EQ(record.assignments[0].id.value, 100);
}

TEST_F(TypedTasks, ADayOfCompletionIsForWhoIsOpenOrDoneOnNoKnownDay)
{
    TaskRecord record = storedTask(context);
    Progress undated; // Bộ Công an is done, nobody knows when
    undated.assignment = record.assignments[0].id;
    undated.done = true;
    Progress known = undated; // Bộ Tài chính is, on a known day
    known.assignment = record.assignments[1].id;
    known.completedOn = QDate(2025, 6, 1);
    record.progress = {undated, known};
    BulkChange change;
    change.completedOn = QDate(2025, 6, 20);
    change.evidence = u"1169/QĐ-TTg"_s;
    const auto reports = bulkReports(record, change, context.asOf);
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports[0].assignment, record.assignments[0].id);
    EXPECT_EQ(reports[0].completedOn, QDate(2025, 6, 20));
    EXPECT_EQ(reports[0].date, context.asOf);
}

} // namespace
