// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordjson.h"
#include "tests/core/store/storefixture.h"

using namespace dondoc;
using namespace dondoc::storetest;

namespace {

class RoundTripTest : public StoreTest
{
protected:
    void SetUp() override { store = open(); }

    BatchId apply(const BatchWrite &write)
    {
        const auto batch = store->apply(write, clockOf18July);
        EXPECT_TRUE(batch) << (batch ? "" : batch.error().text.toStdString());
        return batch ? *batch : BatchId();
    }
    void reopen()
    {
        store.reset();
        store = open(OpenMode::ReadWrite);
    }

    std::unique_ptr<Store> store;
};

TEST_F(RoundTripTest, EveryFieldOfATask)
{
    BatchWrite write;
    write.newTasks.push_back({fullRecord(), -1, {}});
    acceptMarked(*store);
    apply(write);
    reopen();
    const auto tasks = *store->loadTasks();
    ASSERT_EQ(tasks.size(), 1u);
    EXPECT_EQ(linesOf(*tasks[0]), linesOf(fullRecord()));
}

TEST_F(RoundTripTest, EveryFieldOfATaskAmongVeryMany)
{
    constexpr int others = 16'000; // enough to be read over two connections
    TaskRecord other;
    other.assignments.resize(2);
    other.assignments[0].groupKey = u"provinces"_s;
    other.assignments[0].excluded = {agency(u"Bộ Công an"_s), agency(u"Hà Nội"_s)};
    other.assignments[1].unmatched = u"?"_s;
    BatchWrite write;
    write.newTasks.push_back({fullRecord(), -1, {}});
    for (int i = 0; i < others; ++i)
        write.newTasks.push_back({other, -1, {}});
    write.newTasks.push_back({fullRecord(), -1, {}});
    acceptMarked(*store);
    apply(write);
    const auto tasks = *store->loadTasks();
    ASSERT_EQ(tasks.size(), size_t(others) + 2);
    EXPECT_EQ(linesOf(*tasks.front()), linesOf(fullRecord()));
    EXPECT_EQ(linesOf(*tasks.back()), linesOf(fullRecord()));
    for (size_t i : {size_t(1), size_t(8'000), size_t(others)})
        EXPECT_EQ(linesOf(*tasks[i]), linesOf(other));
}

TEST_F(RoundTripTest, ATaskThatSaysNothingButWho)
{
    BatchWrite write;
    TaskRecord record;
    record.assignments.resize(1);
    record.assignments[0].unmatched = u"?"_s;
    write.newTasks.push_back({record, -1, {}});
    apply(write);
    EXPECT_EQ(linesOf(*store->loadTasks()->front()), linesOf(record));
}

TEST_F(RoundTripTest, EveryWordOfEveryEnum)
{
    BatchWrite write;
    for (DeadlineKind kind : {DeadlineKind::None, DeadlineKind::Date, DeadlineKind::Month,
                              DeadlineKind::Quarter, DeadlineKind::Year, DeadlineKind::Ongoing,
                              DeadlineKind::Recurring, DeadlineKind::Staged, DeadlineKind::Reference}) {
        for (Ending ending :
             {Ending::None, Ending::Withdrawn, Ending::Suspended, Ending::Merged, Ending::Transferred}) {
            NewTask added = plainTask(int(write.newTasks.size()) + 1);
            added.record.task.deadline.kind = kind;
            added.record.task.ending = ending;
            write.newTasks.push_back(added);
        }
    }
    apply(write);
    const auto tasks = *store->loadTasks();
    ASSERT_EQ(tasks.size(), write.newTasks.size());
    for (size_t i = 0; i < tasks.size(); ++i)
        EXPECT_EQ(linesOf(*tasks[i]), linesOf(write.newTasks[i].record));
}

TEST_F(RoundTripTest, IdsAreUniqueSmallEnoughForJsonAndPointAtEachOther)
{
    BatchWrite write;
    for (int row = 1; row <= 3; ++row)
        write.newTasks.push_back(plainTask(row));
    write.newTasks.push_back({fullRecord(), -1, {}});
    acceptMarked(*store);
    apply(write);
    QSet<qint64> ids;
    const auto tasks = *store->loadTasks();
    for (const auto &record : tasks) {
        std::vector<qint64> own{record->task.id.value};
        for (const Assignment &part : record->assignments)
            own.push_back(part.id.value);
        for (const Progress &report : record->progress) {
            own.push_back(report.id.value);
            EXPECT_TRUE(std::ranges::any_of(
                record->assignments, [&](const Assignment &part) { return part.id == report.assignment; }));
        }
        for (const DirectiveRef &directive : record->task.directives)
            EXPECT_TRUE(directive.id);
        for (qint64 id : own) {
            EXPECT_FALSE(ids.contains(id));
            EXPECT_GE(id, qint64(1) << 32);
            EXPECT_LT(id, qint64(1) << 53);
            ids << id;
        }
    }
}

TEST_F(RoundTripTest, TheSameDocumentIsOneDirectiveWhateverTheSpelling)
{
    BatchWrite write;
    write.newTasks = {plainTask(1), plainTask(2), plainTask(3)};
    write.newTasks[1].record.task.directives[0].written = u"NQ 57/NQ-TW"_s;
    write.newTasks[2].record.task.directives[0].date = QDate(2025, 1, 1); // numbers begin anew every year
    apply(write);
    const auto tasks = *store->loadTasks();
    EXPECT_EQ(tasks[0]->task.directives[0].id, tasks[1]->task.directives[0].id);
    EXPECT_EQ(tasks[1]->task.directives[0].written, u"NQ 57/NQ-TW"_s);
    EXPECT_NE(tasks[0]->task.directives[0].id, tasks[2]->task.directives[0].id);
}

TEST_F(RoundTripTest, ChildrenKnowTheirParentInEitherOrder)
{
    BatchWrite write;
    write.newTasks = {plainTask(1), plainTask(2), plainTask(3)};
    write.newTasks[0].parent = 1; // before its parent
    write.newTasks[2].parent = 1;
    apply(write);
    const auto tasks = *store->loadTasks();
    EXPECT_EQ(tasks[0]->task.parent, tasks[1]->task.id);
    EXPECT_EQ(tasks[2]->task.parent, tasks[1]->task.id);
    EXPECT_FALSE(tasks[1]->task.parent);

    BatchWrite later;
    later.newTasks = {plainTask(4)};
    later.newTasks[0].record.task.parent = tasks[1]->task.id; // known from an earlier import
    apply(later);
    EXPECT_EQ(store->loadTasks()->back()->task.parent, tasks[1]->task.id);
}

TEST_F(RoundTripTest, TasksComeInTheOrderOfTheirImportsAndRows)
{
    apply(batchOf(3, 10));
    apply(batchOf(2, 1, u"phu-luc-02.xlsx"_s));
    QStringList texts;
    const auto tasks = *store->loadTasks();
    for (const auto &record : tasks)
        texts << record->task.text;
    EXPECT_EQ(texts, (QStringList{u"Nhiệm vụ số 10"_s, u"Nhiệm vụ số 11"_s, u"Nhiệm vụ số 12"_s,
                                  u"Nhiệm vụ số 1"_s, u"Nhiệm vụ số 2"_s}));
}

TEST_F(RoundTripTest, EveryFieldOfRates)
{
    BatchWrite write;
    for (RateKind kind : {RateKind::Target, RateKind::YearEndTarget, RateKind::Achieved}) {
        for (ProvinceScheme scheme :
             {ProvinceScheme::None, ProvinceScheme::Before2025July, ProvinceScheme::Since2025July}) {
            RateValue value =
                rateValue(int(write.newRates.size()) + 4, 13.21 + double(write.newRates.size()) / 3);
            value.kind = kind;
            value.scheme = scheme;
            value.sourceDocument = u"Báo cáo ngày 18 tháng 7 năm 2025"_s;
            write.newRates.push_back(value);
        }
    }
    for (BlankReason reason : {BlankReason::None, BlankReason::NotRegistered, BlankReason::NotOffered,
                               BlankReason::NoData, BlankReason::YearEndOnly, BlankReason::Unknown}) {
        RateNote note = rateNote(int(write.newNotes.size()) + 4, u"Tỉnh mới sau sáp nhập"_s);
        note.reason = reason;
        note.scheme = ProvinceScheme::Since2025July;
        write.newNotes.push_back(note);
    }
    apply(write);
    reopen();
    const RateData data = *store->loadRates();
    ASSERT_EQ(data.values.size(), write.newRates.size());
    for (size_t i = 0; i < data.values.size(); ++i)
        EXPECT_EQ(linesOf(data.values[i]), linesOf(write.newRates[i]));
    ASSERT_EQ(data.notes.size(), write.newNotes.size());
    for (size_t i = 0; i < data.notes.size(); ++i)
        EXPECT_EQ(linesOf(data.notes[i]), linesOf(write.newNotes[i]));
}

TEST_F(RoundTripTest, TheFirstIndicatorIsThere)
{
    const RateData data = *store->loadRates();
    ASSERT_EQ(data.indicators.size(), 1u);
    EXPECT_EQ(data.indicators[0].id, Indicator::onlineDossiers);
    EXPECT_EQ(data.indicators[0].key, u"online-dossiers"_s);
    EXPECT_EQ(data.indicators[0].unit, u"%"_s);
    EXPECT_TRUE(data.indicators[0].cumulative);
    EXPECT_TRUE(data.indicators[0].higherIsBetter);
    EXPECT_EQ(data.indicators[0].nationalGoal, 80.0);
}

TEST_F(RoundTripTest, KnownTasksCarryEveryRowMetFirstToLast)
{
    apply(batchOf(1));
    const TaskRecord record = *store->loadTasks()->front();
    BatchWrite again;
    again.files = {u"phu-luc-06.xlsx"_s};
    again.seenTasks.push_back(
        {record.task.id, {u"another spelling"_s, {{u"text"_s, u"Nhiệm vụ \"số\" 1\n"_s}}, {}}});
    again.newRates.push_back(rateValue(9, 1));
    apply(again);
    const auto known = *store->loadKnownTasks();
    ASSERT_EQ(known.size(), 2);
    for (const QString &identity : {record.task.identity, u"another spelling"_s}) {
        ASSERT_TRUE(known.contains(identity));
        EXPECT_EQ(known[identity].task, record.task.id);
        ASSERT_EQ(known[identity].seen.size(), 2u);
        EXPECT_EQ(known[identity].seen[0].value(u"lead"_s), u"Bộ Tài chính"_s);
        EXPECT_EQ(known[identity].seen[1].value(u"text"_s), u"Nhiệm vụ \"số\" 1\n"_s);
    }
}

TEST_F(RoundTripTest, BatchesAreListedNewestFirstWithTheirCounts)
{
    const BatchId first = apply(batchOf(3));
    BatchWrite write = batchOf(1, 50, u"phu-luc-02.xlsx"_s);
    write.updatedTasks.push_back(updateOf(recordWithText(*store, u"Nhiệm vụ số 1"_s)));
    write.seenTasks.push_back({recordWithText(*store, u"Nhiệm vụ số 2"_s).task.id, {}});
    const BatchId second = apply(write);
    const auto batches = *store->loadBatches();
    ASSERT_EQ(batches.size(), 2u);
    EXPECT_EQ(batches[0].id, second);
    EXPECT_EQ(batches[0].added, 2) << "a task and a row of rates";
    EXPECT_EQ(batches[0].updated, 1);
    EXPECT_EQ(batches[0].unchanged, 1);
    EXPECT_EQ(batches[1].id, first);
    EXPECT_EQ(batches[1].files, QStringList{u"phu-luc-01.xlsx"_s});
    EXPECT_EQ(batches[1].user, u"Trần Thị B"_s);
    EXPECT_EQ(batches[1].at, clockOf18July.now());
    EXPECT_FALSE(batches[1].undone);
}

TEST_F(RoundTripTest, TheFoldedTextOfATaskIsKeptForSearching)
{
    BatchWrite write;
    write.newTasks.push_back({fullRecord(), -1, {}});
    acceptMarked(*store);
    apply(write);
    const QString folded = sqlValue(path(), u"SELECT search_text FROM tasks"_s).toString();
    for (const QString &words : {u"xay dung"_s, u"71/nq-cp"_s, u"dang uy bo tai chinh"_s, u"phoi hop chat"_s})
        EXPECT_TRUE(folded.contains(words)) << folded.toStdString();
}

TEST(RecordJson, GoesThereAndBack)
{
    TaskRecord record = fullRecord();
    record.task.id = TaskId{(qint64(1) << 53) - 1};
    EXPECT_EQ(linesOf(taskRecordFromJson(toJson(record))), linesOf(record));
    EXPECT_EQ(taskRecordFromJson(toJson(record)).task.id, record.task.id);
    EXPECT_EQ(linesOf(rateValueFromJson(toJson(rateValue(4, 39.51)))), linesOf(rateValue(4, 39.51)));
    EXPECT_EQ(linesOf(rateNoteFromJson(toJson(rateNote(4, u"x"_s)))), linesOf(rateNote(4, u"x"_s)));
}

TEST(SourceValuesJson, KeepsEveryCharacter)
{
    SourceValues values{
        {u"text"_s, u"a \"b\" \\ c\nd\te\u0001 Đề án 06 – ý"_s}, {u"empty"_s, u""_s}, {u"\"key\""_s, u"1"_s}};
    EXPECT_EQ(sourceValuesFromJson(toJson(values)), values);
    EXPECT_EQ(toJson(SourceValues{}), u"{}"_s);
}

} // namespace
