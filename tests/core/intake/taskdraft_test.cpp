// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/drafting.h"

namespace dondoc::testing {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Task &taskAt(const SheetDraft &draft, size_t position)
{
    return draft.tasks.at(position).record.task;
}

TEST(TaskDraft, ReadsARowWithItsSource)
{
    const SheetDraft draft = draftOf(gridOf(R"(
PHỤ LỤC 02: DANH MỤC NHIỆM VỤ QUÁ HẠN
(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025 của Bộ Khoa học và Công nghệ)
TT | Nhiệm vụ cụ thể | Văn bản giao nhiệm vụ | Cơ quan chủ trì | Thời hạn | Ghi chú
1. | Thành lập Ủy ban dữ liệu quốc gia | Thông báo số 27-TB/TGV ngày 08/06/2025 | Bộ Công an | 30/6/2025 | gấp)"));
    ASSERT_THAT(draft.tasks, SizeIs(1));
    const Task &task = taskAt(draft, 0);
    EXPECT_EQ(task.text, QStringLiteral("Thành lập Ủy ban dữ liệu quốc gia"));
    EXPECT_EQ(task.note, QStringLiteral("gấp"));
    EXPECT_EQ(task.deadline.due, QDate(2025, 6, 30));
    ASSERT_THAT(task.directives, SizeIs(1));
    EXPECT_EQ(task.directives[0].number, QStringLiteral("27-TB/TGV"));
    EXPECT_EQ(task.directives[0].written, QStringLiteral("Thông báo số 27-TB/TGV"));
    EXPECT_EQ(task.directives[0].date, QDate(2025, 6, 8));
    EXPECT_EQ(task.source.file, QStringLiteral("list.xlsx"));
    EXPECT_EQ(task.source.row, 4);
    EXPECT_EQ(task.source.ordinal, QStringLiteral("1"));
    EXPECT_EQ(task.source.list, QStringLiteral("PHỤ LỤC 02: DANH MỤC NHIỆM VỤ QUÁ HẠN"));
    EXPECT_EQ(task.source.listDate, QDate(2025, 7, 18));
    EXPECT_EQ(addressees(draft.tasks[0], Role::Lead), QStringLiteral("Bộ Công an"));
    EXPECT_THAT(draft.notes, IsEmpty());
}

TEST(TaskDraft, TellsRowsApart)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Chủ trì | Thời hạn
(1) | (2) | (3) | (4)
I | Về thể chế | |
1 | Việc một | Bộ Y tế | Tháng 8/2025

TT | Nhiệm vụ | Chủ trì | Thời hạn
 | a) Triển khai kế hoạch | |
2 | Việc hai | Bộ Y tế | Tháng 9/2025
 | Tổng cộng: 2 nhiệm vụ | |
Nơi nhận: | | |
- Như trên; | | |
 | | BỘ TRƯỞNG |)"));
    EXPECT_THAT(draft.rows, ElementsAre(RowUse::Header, RowUse::Header, RowUse::Section, RowUse::Task,
                                        RowUse::Blank, RowUse::Repeated, RowUse::Section, RowUse::Task,
                                        RowUse::Total, RowUse::Footer, RowUse::Footer, RowUse::Footer));
    EXPECT_EQ(taskAt(draft, 0).source.section, QStringLiteral("I. Về thể chế"));
    EXPECT_EQ(taskAt(draft, 1).source.section, QStringLiteral("I. Về thể chế › a) Triển khai kế hoạch"));
    EXPECT_EQ(noteCodes(draft), QStringList({QStringLiteral("repeatedHeader"), QStringLiteral("totalRow"),
                                             QStringLiteral("footerRow"), QStringLiteral("footerRow"),
                                             QStringLiteral("footerRow")}));
}

TEST(TaskDraft, TakesNoTaskForATotal)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Chủ trì | Thời hạn
1 | Công bố danh mục | Bộ Y tế | Tháng 8/2025
2 | Cộng đồng học tập số | Bộ Y tế | Tháng 8/2025
3 | Tổng số hóa hồ sơ | Bộ Y tế | Tháng 8/2025
 | Công bố kết quả | |
 | Cộng | | 4)"));
    EXPECT_EQ(draft.rows.back(), RowUse::Total);
    EXPECT_THAT(draft.tasks, SizeIs(3));
    EXPECT_EQ(draft.rows[4], RowUse::Section); // unnumbered in a numbered list
}

TEST(TaskDraft, TakesAMergedRowForASectionAndKeepsTasksWithoutNumbers)
{
    const SheetDraft draft = draftOf(gridOf(R"(
STT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn
Nhóm nhiệm vụ về dữ liệu | | | |
 | Việc không có số thứ tự | Bộ Công an | | Thường xuyên)",
                                            {{1, 0, 1, 4}}));
    ASSERT_THAT(draft.tasks, SizeIs(1));
    EXPECT_EQ(taskAt(draft, 0).source.section, QStringLiteral("Nhóm nhiệm vụ về dữ liệu"));
    EXPECT_EQ(taskAt(draft, 0).source.ordinal, QString());
    EXPECT_EQ(taskAt(draft, 0).deadline.kind, DeadlineKind::Ongoing);
}

TEST(TaskDraft, SetsARowWithoutATaskAsideWithANote)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Chủ trì | Thời hạn
1 | Việc một | Bộ Y tế | Tháng 8/2025
2 | | Bộ Nội vụ | Tháng 9/2025)"));
    EXPECT_THAT(draft.tasks, SizeIs(1));
    EXPECT_EQ(warnings(draft), QStringList(QStringLiteral("3:skippedRow")));
}

TEST(TaskDraft, GivesACellMergedDownToEachRow)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Chủ trì | Thời hạn
1 | Việc một | Bộ Y tế | Tháng 8/2025
2 | Việc hai | |)",
                                            {{1, 2, 2, 2}, {1, 3, 2, 3}}));
    ASSERT_THAT(draft.tasks, SizeIs(2));
    EXPECT_EQ(addressees(draft.tasks[1], Role::Lead), QStringLiteral("Bộ Y tế"));
    EXPECT_EQ(taskAt(draft, 1).deadline.due, QDate(2025, 8, 31));
}

TEST(TaskDraft, JoinsTheCellsBesideAMergedTaskText)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Chủ trì | Thời hạn
1 | Việc chung | Bộ Y tế | Tháng 8/2025
 | | Bộ Nội vụ |)",
                                            {{1, 0, 2, 0}, {1, 1, 2, 1}, {1, 3, 2, 3}}));
    ASSERT_THAT(draft.tasks, SizeIs(1));
    EXPECT_EQ(addressees(draft.tasks[0], Role::Lead), QStringLiteral("Bộ Y tế, Bộ Nội vụ"));
    EXPECT_THAT(draft.notes, IsEmpty());
}

TEST(TaskDraft, CarriesTitleAndDateToLaterSheets)
{
    const Grid first = gridOf(R"(
PHỤ LỤC 06: DANH MỤC NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT 71/NQ-CP
(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)
TT | Nhiệm vụ | Văn bản giao nhiệm vụ | Chủ trì
1 | Việc một | Thông báo số 04-TB/BCĐTW ngày 30/5/2025 | Bộ Y tế
2 | Việc hai | | Bộ Y tế)");
    const Grid second = gridOf(R"(
2. NHIỆM VỤ CÓ THỜI HẠN
b) Nhiệm vụ tháng 8/2025:
TT | Nhiệm vụ | Chủ trì
1 | Việc ba | Bộ Y tế)");
    const FileDraft file = draftOf(std::vector<Grid>{first, second});
    EXPECT_EQ(taskAt(file.sheets[0], 0).directives[0].number, QStringLiteral("04-TB/BCĐTW"));
    EXPECT_EQ(taskAt(file.sheets[0], 1).directives[0].number, QStringLiteral("71/NQ-CP"));
    const Task &third = taskAt(file.sheets[1], 0);
    EXPECT_EQ(third.directives[0].number, QStringLiteral("71/NQ-CP"));
    EXPECT_EQ(third.source.listDate, QDate(2025, 7, 18));
    EXPECT_EQ(third.source.list,
              QStringLiteral("PHỤ LỤC 06: DANH MỤC NHIỆM VỤ THỰC HIỆN NGHỊ QUYẾT 71/NQ-CP"));
    EXPECT_EQ(third.source.section, QStringLiteral("2. NHIỆM VỤ CÓ THỜI HẠN › b) Nhiệm vụ tháng 8/2025"));
}

TEST(TaskDraft, ReadsADateThatSlippedIntoTheNextColumn)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Chủ trì | Kết quả dự kiến | Thời gian hoàn thành
1 | Việc một | Bộ Nội vụ | 30/6/2025 |
2 | Việc hai | Bộ Nội vụ | Kế hoạch năm 2025 |
3 | Việc ba | Bộ Nội vụ | Tháng 9/2025 | Tháng 8/2025)"));
    EXPECT_EQ(taskAt(draft, 0).deadline.due, QDate(2025, 6, 30));
    EXPECT_EQ(taskAt(draft, 0).product, QString());
    EXPECT_EQ(ordinalsWith(draft, "shiftedColumn"), QStringList(QStringLiteral("1")));
    EXPECT_EQ(draft.tasks[0].record.doubts[0].column, 3);
    EXPECT_EQ(draft.tasks[0].sighting.values.value(QStringLiteral("product")),
              QStringLiteral("30/6/2025")); // as imported
    EXPECT_EQ(taskAt(draft, 1).product, QStringLiteral("Kế hoạch năm 2025"));
    EXPECT_EQ(taskAt(draft, 2).product, QStringLiteral("Tháng 9/2025"));
}

TEST(TaskDraft, LinksTheRowsOfABaoGomRow)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Chủ trì | Kết quả dự kiến | Thời gian hoàn thành
4 | Xây dựng các Nghị định hướng dẫn Luật bao gồm: | Bộ Y tế | Nghị định của Chính phủ | Tháng 9/2025
5 | Nghị định quy định chi tiết | Bộ Y tế | Nghị định của Chính phủ | Tháng 9/2025
6 | Nghị định về Quỹ | Bộ Y tế | Nghị định của Chính phủ | Tháng 9/2025
7 | Xây dựng cơ chế | Bộ Y tế | Nghị định của Chính phủ | Tháng 9/2025
8 | Nghị định sau đó | Bộ Y tế | Nghị định của Chính phủ | Tháng 9/2025)"));
    std::vector<int> parents;
    for (const NewTask &task : draft.tasks)
        parents.push_back(task.parent);
    EXPECT_THAT(parents, ElementsAre(-1, 0, 0, -1, -1));
}

TEST(TaskDraft, DoesNotTakeAListInsideAProductForParts)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Chủ trì | Kết quả dự kiến | Thời gian hoàn thành
87 | Thúc đẩy hệ sinh thái kinh tế số | Bộ Y tế | Công bố hệ sinh thái bao gồm: | Tháng 12/2025
88 | Công bố hệ sinh thái du lịch | Bộ Y tế | Công bố hệ sinh thái bao gồm: | Tháng 12/2025)"));
    EXPECT_EQ(draft.tasks.at(1).parent, -1);
}

TEST(TaskDraft, ReportsWhatAStatusSaysWithNoDate)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Chủ trì | Kết quả dự kiến | Thời hạn | Tình trạng | Mô tả
1 | Việc một | Bộ Y tế, Bộ Nội vụ | Quyết định | Tháng 6/2025 | Đã hoàn thành | Quyết định số 682/QĐ-BYT ngày 25/4/2025
2 | Việc hai | Bộ Y tế | Quyết định | Tháng 6/2025 | Đang thực hiện |
3 | Việc ba | Bộ Y tế | Quyết định | Tháng 6/2025 | |
4 | Việc bốn | Bộ Y tế | Quyết định của Thủ tướng | Tháng 6/2025 | Đã hoàn thành | Đã trình Thủ tướng ngày 02/7/2025
5 | Việc năm | Bộ Y tế | Hoàn thành, khai thác sử dụng | Tháng 6/2025 | Đã hoàn thành |)"));
    const auto &progress = draft.tasks[0].record.progress;
    ASSERT_THAT(progress, SizeIs(2)); // one a lead
    EXPECT_EQ(progress[1].assignment, AssignmentId{2});
    EXPECT_TRUE(progress[0].done);
    EXPECT_EQ(progress[0].date, QDate());
    EXPECT_EQ(progress[0].completedOn, QDate()); // a date in the evidence is no completion date
    EXPECT_EQ(progress[0].stage, Stage::Issued);
    EXPECT_EQ(progress[0].evidence, QStringLiteral("Quyết định số 682/QĐ-BYT ngày 25/4/2025"));
    EXPECT_EQ(taskAt(draft, 0).result, QStringLiteral("Đã hoàn thành"));
    EXPECT_EQ(draft.tasks[1].record.progress.at(0).stage, Stage::InProgress);
    EXPECT_FALSE(draft.tasks[1].record.progress.at(0).done);
    EXPECT_THAT(draft.tasks[2].record.progress, IsEmpty());
    EXPECT_EQ(draft.tasks[3].record.progress.at(0).stage, Stage::Submitted);
    EXPECT_TRUE(draft.tasks[3].record.progress.at(0).done); // a question never changes a status by itself
    EXPECT_EQ(doubtCodes(draft.tasks[3]),
              QStringList({QStringLiteral("submittedOnly"), QStringLiteral("evidenceAfterDeadline")}));
    EXPECT_EQ(draft.tasks[4].record.progress.at(0).stage, Stage::InUse);
    EXPECT_EQ(doubtCodes(draft.tasks[4]), QStringList(QStringLiteral("noEvidence")));
}

TEST(TaskDraft, TakesAStatusUnderMoTa)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Chủ trì | Thời hạn | Mô tả
1 | Việc một | Bộ Y tế | Thường xuyên | Đang thực hiện
2 | Việc hai | Bộ Y tế | Thường xuyên | Bộ Y tế đã ban hành Quyết định số 1144/QĐ-BYT)"));
    EXPECT_EQ(taskAt(draft, 0).result, QStringLiteral("Đang thực hiện"));
    EXPECT_EQ(draft.tasks[0].record.progress.at(0).evidence, QString());
    EXPECT_FALSE(draft.tasks[1].record.progress.at(0).done); // evidence alone says nothing is done
    EXPECT_EQ(draft.tasks[1].record.progress.at(0).evidence,
              QStringLiteral("Bộ Y tế đã ban hành Quyết định số 1144/QĐ-BYT"));
}

TEST(TaskDraft, AsksOfADeadlineFarFromAllOthers)
{
    QString rows = QStringLiteral("TT | Nhiệm vụ | Chủ trì | Thời hạn\n");
    for (int i = 1; i <= 12; ++i)
        rows += QStringLiteral("%1 | Việc số %1 | Bộ Y tế | Tháng %2/2025\n").arg(i).arg(i);
    const SheetDraft near =
        draftOf(gridOf((rows + QStringLiteral("13 | Việc | Bộ Y tế | Tháng 3/2026")).toUtf8().constData()));
    EXPECT_EQ(ordinalsWith(near, "deadlineOutlier"), QStringList());
    const SheetDraft far =
        draftOf(gridOf((rows + QStringLiteral("13 | Việc | Bộ Y tế | Tháng 6/2026")).toUtf8().constData()));
    EXPECT_EQ(ordinalsWith(far, "deadlineOutlier"), QStringList(QStringLiteral("13")));
}

TEST(TaskDraft, AsksOfADeadlineBeforeItsDocument)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Văn bản giao nhiệm vụ | Chủ trì | Thời hạn
1 | Việc một | Thông báo số 27-TB/TGV ngày 08/6/2025 | Bộ Y tế | 31/5/2025
2 | Việc hai | Thông báo số 27-TB/TGV ngày 08/6/2025 | Bộ Y tế | 30/6/2025)"));
    EXPECT_EQ(ordinalsWith(draft, "deadlineBeforeDocument"), QStringList(QStringLiteral("1")));
}

TEST(TaskDraft, KeepsADeadlineItCannotRead)
{
    const SheetDraft draft =
        draftOf(gridOf("TT | Nhiệm vụ | Chủ trì | Thời hạn\n1 | Việc một | Bộ Y tế | sớm nhất có thể"));
    EXPECT_EQ(taskAt(draft, 0).deadline.kind, DeadlineKind::None);
    EXPECT_EQ(taskAt(draft, 0).deadline.phrase, QStringLiteral("sớm nhất có thể"));
    EXPECT_EQ(warnings(draft), QStringList(QStringLiteral("2:unreadDeadline")));
}

TEST(TaskDraft, AsksOfTextsCutShort)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Chủ trì | Thời hạn
1 | Phối hợp với các bộ, ngành và | Bộ Y tế | Tháng 8/2025
2 | Theo Thông báo số 25-TB/TGV, ngày 24/5/202 | Bộ Y tế | Tháng 8/2025
3 | Trong nông nghiệp, du lịch,... | Bộ Y tế | Tháng 8/2025
4 | Việc bốn | Bộ Y tế | Tháng 8/2025
5 | Việc năm | Bộ Y tế | Tháng 8/2025
6 | Việc sáu, dòng cuối | Bộ Y tế |)"));
    EXPECT_EQ(ordinalsWith(draft, "cutShort"),
              QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("6")}));
}

TEST(TaskDraft, SaysWhenASheetHoldsNoTable)
{
    const FileDraft file = draftOf(std::vector<Grid>{gridOf("Họ tên | Chức vụ\nA | B"), Grid()});
    EXPECT_FALSE(file.hasRecognisedTable());
    EXPECT_EQ(noteCodes(file.sheets[0]), QStringList(QStringLiteral("noTable")));
    EXPECT_EQ(noteCodes(file.sheets[1]), QStringList(QStringLiteral("emptySheet")));
}

TEST(TaskDraft, StopsWhenCancelled)
{
    Workbook workbook;
    workbook.sheets = {gridOf("TT | Nhiệm vụ | Chủ trì\n1 | Việc | Bộ Y tế")};
    const JobControl job;
    job.cancel();
    EXPECT_THAT(
        draftWorkbook(workbook, QStringLiteral("a.xlsx"), shippedMatcher(), shippedDirectory(), {}, job)
            .sheets,
        IsEmpty());
}

TEST(TaskDraft, AsksOfEachTableInItsOwnColumns)
{
    const char *const lists = R"(
TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn
1 | Xây dựng và trình cấp có thẩm quyền ban hành quy định mới về quản lý dữ liệu mở của cơ quan nhà nước | Bộ Y tế | Tháng 9/2025
TT | Cơ quan chủ trì | Thời hạn | Nhiệm vụ
1 | Bộ Y tế | Tháng 9/2025 | Xây dựng và trình cấp có thẩm quyền ban hành quy định mới về quản lý dữ liệu mở của các cơ quan nhà nước)";
    const SheetDraft draft = draftOf(gridOf(lists));
    ASSERT_EQ(draft.tasks.size(), 2u);
    const auto columnAsked = [](const NewTask &task) {
        for (const TaskDoubt &doubt : task.record.doubts) {
            if (doubt.code == u"nearDuplicate")
                return doubt.column;
        }
        return -1;
    };
    EXPECT_EQ(columnAsked(draft.tasks[0]), 1);
    EXPECT_EQ(columnAsked(draft.tasks[1]), 3);
}

/// A list of `tasks` tasks, each followed by a row that names one more coordinating agency beside the same
/// merged text where `isContinued`.
Grid longList(int tasks, bool isContinued)
{
    QByteArray rows = "TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn\n";
    std::vector<CellRange> merges;
    for (int i = 0; i < tasks; ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        rows += number + " | Việc thứ " + number + " | Bộ Y tế | Bộ Công an | Tháng 9/2025\n";
        if (isContinued) {
            rows += " | | | Bộ Tài chính |\n";
            merges.push_back({2 * i + 1, 1, 2 * i + 2, 1});
        }
    }
    rows.chop(1);
    return gridOf(rows.constData(), std::move(merges));
}

TEST(TaskDraft, KeepsWhatContinuesARowOfAVeryLongList)
{
    const SheetDraft draft = draftOf(longList(1'200, true));
    ASSERT_EQ(draft.tasks.size(), 1'200u);
    for (const NewTask &task : draft.tasks)
        ASSERT_EQ(addressees(task, Role::Coordinating), QStringLiteral("Bộ Công an, Bộ Tài chính"))
            << task.record.task.source.row;
}

TEST(TaskDraft, OfAWorkbookNeededNoMoreIsTheSame)
{
    Workbook kept;
    kept.sheets = {longList(1'200, false), longList(3, true)};
    Workbook spent = kept;
    const QString file = QStringLiteral("a.xlsx");
    const FileDraft pure = draftWorkbook(kept, file, shippedMatcher(), shippedDirectory());
    const FileDraft moved = draftWorkbook(std::move(spent), file, shippedMatcher(), shippedDirectory());
    ASSERT_EQ(moved.sheets.size(), 2u);
    for (size_t sheet = 0; sheet < 2; ++sheet) {
        ASSERT_EQ(moved.sheets[sheet].tasks.size(), pure.sheets[sheet].tasks.size());
        EXPECT_EQ(moved.sheets[sheet].rows, pure.sheets[sheet].rows);
        for (size_t i = 0; i < pure.sheets[sheet].tasks.size(); ++i) {
            const NewTask &a = moved.sheets[sheet].tasks[i], &b = pure.sheets[sheet].tasks[i];
            ASSERT_EQ(a.record.task.text, b.record.task.text);
            ASSERT_EQ(a.sighting.identity, b.sighting.identity);
            ASSERT_EQ(a.sighting.values, b.sighting.values);
            ASSERT_EQ(addressees(a, Role::Coordinating), addressees(b, Role::Coordinating));
        }
    }
}

} // namespace

} // namespace dondoc::testing
