// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/identity.h"
#include "core/intake/taskmerge.h"
#include "tests/core/intake/drafting.h"

namespace dondoc::testing {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A store in a hash: what would be known after the batches were applied.
class Remembered
{
public:
    void apply(const ImportPlan &plan)
    {
        std::vector<TaskId> added;
        for (const NewTask &task : plan.batch.newTasks) {
            auto record = std::make_shared<TaskRecord>(task.record);
            record->task.id = TaskId{++m_last};
            for (Assignment &assignment : record->assignments)
                assignment.id = AssignmentId{++m_last};
            for (Progress &report : record->progress)
                report.assignment = record->assignments.at(size_t(report.assignment.value) - 1).id;
            state.records.push_back(record);
            state.tasks[task.sighting.identity] = {
                record->task.id, {task.sighting.values}, {sheetKey(task.sighting.source)}};
            added.push_back(record->task.id);
        }
        for (const UpdatedTask &updated : plan.batch.updatedTasks) {
            for (auto &record : state.records) {
                if (record->task.id == updated.after.task.id)
                    record = std::make_shared<TaskRecord>(updated.after);
            }
            see(updated.sighting);
        }
        for (const SeenTask &seen : plan.batch.seenTasks)
            see(seen.sighting);
        for (RateValue value : plan.batch.newRates) {
            value.id = ++m_last;
            state.rates.values.push_back(value);
        }
        for (const RateValue &updated : plan.batch.updatedRates) {
            for (RateValue &value : state.rates.values) {
                if (value.id == updated.id)
                    value = updated;
            }
        }
        for (RateNote note : plan.batch.newNotes) {
            note.id = ++m_last;
            state.rates.notes.push_back(note);
        }
    }
    const TaskRecord &record(size_t position) const { return *state.records.at(position); }

    KnownState state;

private:
    void see(const Sighting &sighting)
    {
        KnownTask &task = state.tasks[sighting.identity];
        task.seen.push_back(sighting.values);
        task.sheets.insert(sheetKey(sighting.source));
    }

    qint64 m_last = 100;
};

std::vector<FileDraft> fileOf(const char *rows)
{
    return {draftOf(std::vector<Grid>{gridOf(rows)})};
}

QString counts(const ImportPlan &plan)
{
    return QStringLiteral("+%1 ~%2 =%3 x%4")
        .arg(plan.added)
        .arg(plan.updated)
        .arg(plan.unchanged)
        .arg(plan.setAside);
}

constexpr const char *kList = R"(
(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)
TT | Nhiệm vụ | Văn bản giao nhiệm vụ | Chủ trì | Kết quả dự kiến | Thời hạn
1 | Việc một | Nghị quyết số 71/NQ-CP | Bộ Y tế | Báo cáo | Tháng 8/2025
2 | Việc hai | Nghị quyết số 71/NQ-CP | Bộ Y tế | Báo cáo | Tháng 8/2025)";

TEST(TaskIdentity, ComparesFoldedTextLeadAndDocument)
{
    const DirectiveRef resolution{{}, QStringLiteral("71/NQ-CP"), {}, {}, {}};
    const QString key = taskIdentity(u"Rà soát, cập nhật Chiến lược", u"Bộ Công an", {resolution});
    EXPECT_EQ(taskIdentity(u"rà soát,  cập nhật\nChiến lược.", u"BỘ CÔNG AN", {resolution}), key);
    EXPECT_NE(taskIdentity(u"Rà soát, cập nhật Chiến lược", u"Bộ Tài chính", {resolution}), key);
    EXPECT_NE(taskIdentity(u"Rà soát, cập nhật Chiến lược", u"Bộ Công an", {}), key);
    EXPECT_NE(taskIdentity(u"Rà soát Chiến lược", u"Bộ Công an", {resolution}), key);
    EXPECT_EQ(taskIdentity(u"Việc", u"", {}), taskIdentity(u"Việc", u"", {}));
}

TEST(Plan, AddsOnceAndThenChangesNothing)
{
    Remembered store;
    const ImportPlan first = planImport(fileOf(kList), store.state);
    EXPECT_EQ(counts(first), QStringLiteral("+2 ~0 =0 x0"));
    store.apply(first);
    const ImportPlan second = planImport(fileOf(kList), store.state);
    EXPECT_EQ(counts(second), QStringLiteral("+0 ~0 =2 x0"));
    EXPECT_TRUE(second.batch.isEmpty());
    EXPECT_THAT(second.batch.seenTasks, IsEmpty());
    EXPECT_EQ(second.files[0].sheets[0].rows[0].task, store.record(0).task.id);
}

TEST(Plan, TakesTheSameRowTwiceInOneImportForOneTask)
{
    auto drafts = fileOf(kList);
    drafts.push_back(drafts.front());
    EXPECT_EQ(counts(planImport(drafts, {})), QStringLiteral("+2 ~0 =2 x0"));
}

TEST(Plan, UpdatesOnlyWhatTheSourceChanged)
{
    Remembered store;
    store.apply(planImport(fileOf(kList), store.state));
    auto edited = std::make_shared<TaskRecord>(store.record(0));
    edited->task.product = QStringLiteral("Do cán bộ sửa");
    store.state.records[0] = edited;

    const ImportPlan plan = planImport(fileOf(R"(
(Kèm theo Báo cáo ngày 01 tháng 8 năm 2025)
TT | Nhiệm vụ | Văn bản giao nhiệm vụ | Chủ trì | Kết quả dự kiến | Thời hạn | Tình trạng
1 | Việc một | Nghị quyết số 71/NQ-CP | Bộ Y tế | Báo cáo | Tháng 9/2025 | Đang thực hiện
2 | Việc hai | Nghị quyết số 71/NQ-CP | Bộ Y tế | | |)"),
                                       store.state);
    EXPECT_EQ(counts(plan), QStringLiteral("+0 ~1 =1 x0")); // a blank cell says nothing
    const PlannedRow &row = plan.files[0].sheets[0].rows[0];
    ASSERT_THAT(row.changes, SizeIs(2));
    EXPECT_EQ(row.changes[0].field, QStringLiteral("deadline"));
    EXPECT_EQ(row.changes[0].before, QStringLiteral("Tháng 8/2025"));
    EXPECT_EQ(row.changes[0].after, QStringLiteral("Tháng 9/2025"));
    EXPECT_EQ(row.changes[1].field, QStringLiteral("status"));

    ASSERT_THAT(plan.batch.updatedTasks, SizeIs(1));
    const TaskRecord &after = plan.batch.updatedTasks[0].after;
    EXPECT_EQ(after.task.product, QStringLiteral("Do cán bộ sửa"));
    EXPECT_EQ(after.task.deadline.due, QDate(2025, 8, 31)); // what held on 18 July still holds for 18 July
    ASSERT_THAT(after.deadlineHistory, SizeIs(1));
    EXPECT_EQ(after.deadlineHistory[0].deadline.due, QDate(2025, 9, 30));
    EXPECT_EQ(after.deadlineHistory[0].since, QDate(2025, 8, 1));
    ASSERT_THAT(after.progress, SizeIs(1));
    EXPECT_EQ(after.progress[0].assignment, store.record(0).assignments[0].id);
    EXPECT_EQ(after.task.result, QStringLiteral("Đang thực hiện"));
}

TEST(Plan, DoesNotRollBackWhenAnEarlierListIsReadAgain)
{
    Remembered store;
    store.apply(planImport(fileOf(kList), store.state));
    const char *later = R"(
TT | Nhiệm vụ | Văn bản giao nhiệm vụ | Chủ trì | Thời hạn
1 | Việc một | Nghị quyết số 71/NQ-CP | Bộ Y tế | Tháng 9/2025)";
    store.apply(planImport(fileOf(later), store.state));
    EXPECT_EQ(counts(planImport(fileOf(kList), store.state)), QStringLiteral("+0 ~0 =2 x0"));
    EXPECT_EQ(counts(planImport(fileOf(later), store.state)), QStringLiteral("+0 ~0 =1 x0"));
}

TEST(Plan, AChangedRowInTheSameImportChangesTheTaskItAdds)
{
    Remembered store;
    const auto drafts = fileOf(R"(
TT | Nhiệm vụ | Chủ trì | Kết quả dự kiến
1 | Việc một | Bộ Y tế | Báo cáo
2 | Việc một | Bộ Y tế | Đề án)");
    const ImportPlan plan = planImport(drafts, store.state);
    EXPECT_EQ(counts(plan), QStringLiteral("+1 ~1 =0 x0"));
    EXPECT_EQ(plan.batch.newTasks[0].record.task.product, QStringLiteral("Đề án"));
    ASSERT_THAT(plan.batch.seenTasks, SizeIs(1));
    EXPECT_EQ(plan.batch.seenTasks[0].newTask, 0);
    store.apply(plan);
    EXPECT_TRUE(planImport(drafts, store.state).batch.isEmpty());
}

TEST(Plan, FollowsALaterOpenList)
{
    Remembered store;
    store.apply(planImport(fileOf(R"(
(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)
TT | Nhiệm vụ | Chủ trì | Đơn vị chưa hoàn thành
1 | Việc một | Các bộ, ngành | Bộ Y tế, Bộ Nội vụ)"),
                           store.state));
    const ImportPlan plan = planImport(fileOf(R"(
(Kèm theo Báo cáo ngày 18 tháng 8 năm 2025)
TT | Nhiệm vụ | Chủ trì | Đơn vị chưa hoàn thành
1 | Việc một | Các bộ, ngành | Bộ Nội vụ, Bộ Tư pháp)"),
                                       store.state);
    ASSERT_THAT(plan.batch.updatedTasks, SizeIs(1));
    NewTask shown;
    shown.record = plan.batch.updatedTasks[0].after;
    EXPECT_EQ(addressees(shown, Role::Lead),
              QStringLiteral("[ministries]-, Bộ Y tế-', Bộ Nội vụ*', Bộ Tư pháp*'"));
}

TEST(Plan, KeepsAnsweredDoubtsAndAsksAnew)
{
    TaskRecord record;
    record.doubts = {{QStringLiteral("submittedOnly"), QStringLiteral("Luật"), 4, QStringLiteral("đã hỏi")},
                     {QStringLiteral("noEvidence"), {}, 4, {}},
                     {QStringLiteral("nearDuplicate"), QStringLiteral("7"), 1, {}}};
    TaskRecord fresh;
    fresh.doubts = {{QStringLiteral("evidenceAfterDeadline"), QStringLiteral("01/07/2025"), 4, {}}};
    applyChanges(record, fresh, {{QStringLiteral("evidence"), QStringLiteral("a"), QStringLiteral("b")}});
    QStringList codes;
    for (const TaskDoubt &doubt : record.doubts)
        codes << doubt.code;
    EXPECT_EQ(codes, QStringList({QStringLiteral("submittedOnly"), QStringLiteral("nearDuplicate"),
                                  QStringLiteral("evidenceAfterDeadline")}));
}

TEST(Plan, LeavesOutTheRowsAnOfficerLeavesOut)
{
    const auto drafts = fileOf(kList);
    const ImportPlan plan = planImport(drafts, {}, {drafts[0].file + QStringLiteral("\nSheet1\n2")});
    EXPECT_EQ(counts(plan), QStringLiteral("+1 ~0 =0 x1"));
    EXPECT_EQ(plan.batch.newTasks[0].record.task.text, QStringLiteral("Việc hai"));
}

TEST(Plan, CountsRowsNobodyUnderstoodAsSetAside)
{
    EXPECT_EQ(counts(planImport(fileOf("TT | Nhiệm vụ | Chủ trì | Thời hạn\n1 | Việc | Bộ Y tế | Tháng "
                                       "8/2025\n2 | | Bộ Y tế | Tháng 8/2025"),
                                {})),
              QStringLiteral("+1 ~0 =0 x1"));
}

TEST(Plan, KeepsPartsWithTheirParent)
{
    const auto drafts = fileOf(R"(
TT | Nhiệm vụ | Chủ trì | Kết quả dự kiến
1 | Việc riêng | Bộ Y tế | Báo cáo
2 | Các Nghị định bao gồm: | Bộ Y tế | Nghị định
3 | Nghị định về dữ liệu | Bộ Y tế | Nghị định)");
    Remembered store;
    const ImportPlan whole = planImport(drafts, store.state);
    EXPECT_EQ(whole.batch.newTasks[2].parent, 1);
    // the parent left out: its parts stand alone
    const ImportPlan part = planImport(drafts, store.state, {drafts[0].file + QStringLiteral("\nSheet1\n2")});
    EXPECT_EQ(part.batch.newTasks[1].parent, -1);
    // the parent known: a part that comes later finds it
    store.apply(planImport(drafts, store.state, {drafts[0].file + QStringLiteral("\nSheet1\n3")}));
    const ImportPlan later = planImport(drafts, store.state);
    ASSERT_THAT(later.batch.newTasks, SizeIs(1));
    EXPECT_EQ(later.batch.newTasks[0].parent, -1);
    EXPECT_EQ(later.batch.newTasks[0].record.task.parent, store.record(1).task.id);
}

TEST(Plan, KnowsAFigureAgainAndUpdatesAChangedOne)
{
    const char *rates = R"(
PHỤ LỤC 03: SỐ LIỆU
(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)
TT | Tên bộ/ngành | Đặt chỉ tiêu tháng 6 | Tỷ lệ đạt được tháng 6 | Ghi chú
1 | Bộ Y tế | 85 | 7.07 | Đặt chỉ tiêu từ tháng 5/2025
2 | Bộ Nội vụ | 60 | 67.44 |)";
    Remembered store;
    const ImportPlan first = planImport(fileOf(rates), store.state);
    EXPECT_EQ(counts(first), QStringLiteral("+2 ~0 =0 x0"));
    EXPECT_EQ(first.files[0].sheets[0].achievedValues, 2);
    EXPECT_EQ(first.files[0].sheets[0].targetValues, 2);
    store.apply(first);
    EXPECT_TRUE(planImport(fileOf(rates), store.state).batch.isEmpty());

    const ImportPlan changed =
        planImport(fileOf(QByteArray(rates).replace("7.07", "8.5").constData()), store.state);
    EXPECT_EQ(counts(changed), QStringLiteral("+0 ~1 =1 x0"));
    ASSERT_THAT(changed.batch.updatedRates, SizeIs(1));
    EXPECT_EQ(changed.batch.updatedRates[0].value, 8.5);
    EXPECT_NE(changed.batch.updatedRates[0].id, 0);
    ASSERT_THAT(changed.files[0].sheets[0].rows[0].changes, SizeIs(1));
    EXPECT_EQ(changed.files[0].sheets[0].rows[0].changes[0].before, QStringLiteral("7,07"));
}

TEST(Plan, KeepsAnEarlierCutOffWhenTheNextListOfTheSameTitleComes)
{
    const auto table = [](const char *cutOff, const char *value) {
        return fileOf(
            QStringLiteral("PHỤ LỤC 03: SỐ LIỆU HỒ SƠ TRỰC TUYẾN\n"
                           "(Kèm theo Báo cáo ngày 08 tháng 8 năm 2025)\n"
                           "TT | Tên tỉnh | Đặt chỉ tiêu tháng 7 | Tỷ lệ đạt được tháng 7 (đến %1)\n"
                           "1 | Hà Nội | 80 | %2")
                .arg(QString::fromUtf8(cutOff), QString::fromUtf8(value))
                .toUtf8()
                .constData());
    };
    Remembered store;
    store.apply(planImport(table("09/7", "27.35"), store.state));
    const ImportPlan later = planImport(table("31/7", "31.2"), store.state);
    EXPECT_THAT(later.batch.updatedRates, IsEmpty());
    ASSERT_THAT(later.batch.newRates, SizeIs(1)) << "the target is the same, the achieved value another";
    EXPECT_EQ(later.batch.newRates[0].to, QDate(2025, 7, 31));
}

TEST(Plan, KeepsTheSameFigureOfAnotherDocumentBesideIt)
{
    const auto table = [](const char *title, const char *value) {
        return fileOf(
            QStringLiteral(
                "PHỤ LỤC %1: SỐ LIỆU HỒ SƠ TRỰC TUYẾN\n(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025)\n"
                "TT | Tên bộ/ngành | Tỷ lệ đạt được tháng 6\n1 | Bộ Y tế | %2")
                .arg(QString::fromUtf8(title), QString::fromUtf8(value))
                .toUtf8()
                .constData());
    };
    Remembered store;
    store.apply(planImport(table("03", "7.07"), store.state));
    const ImportPlan other = planImport(table("09", "7.10"), store.state);
    EXPECT_THAT(other.batch.newRates, SizeIs(1));
    EXPECT_THAT(other.batch.updatedRates, IsEmpty());
}

} // namespace

} // namespace dondoc::testing
