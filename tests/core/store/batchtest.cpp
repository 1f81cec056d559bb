// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"

using namespace dondoc;
using namespace dondoc::storetest;

namespace {

class BatchTest : public StoreTest
{
protected:
    void SetUp() override { store = open(); }

    BatchId apply(const BatchWrite &write)
    {
        const auto batch = store->apply(write, clockOf18July);
        EXPECT_TRUE(batch) << (batch ? "" : batch.error().text.toStdString());
        return batch ? *batch : BatchId();
    }
    Status undo(BatchId batch) { return store->undo(batch, clockOf18July); }
    Status redo(BatchId batch) { return store->redo(batch, clockOf18July); }

    /// A second import that changes a task, a rate and a note, and adds some.
    BatchWrite changingBatch()
    {
        BatchWrite write = batchOf(2, 100, u"phu-luc-02.xlsx"_s);
        TaskRecord record = recordWithText(*store, u"Nhiệm vụ số 1"_s);
        const TaskRecord full = fullRecord();
        record.task.text = u"Nhiệm vụ số 1 (sửa)"_s;
        record.task.deadline = full.task.deadline;
        record.deadlineHistory = full.deadlineHistory;
        record.doubts = full.doubts;
        record.assignments.push_back(full.assignments[1]);
        Progress report = full.progress[1];
        report.assignment = AssignmentId{2};
        record.progress.push_back(report);
        write.updatedTasks.push_back(updateOf(record));
        RateValue value = store->loadRates()->values.front();
        value.value = 15.5;
        value.cell = u"E9"_s;
        write.updatedRates.push_back(value);
        RateNote note = store->loadRates()->notes.front();
        note.text = u"Chưa đăng ký"_s;
        write.updatedNotes.push_back(note);
        return write;
    }

    std::unique_ptr<Store> store;
};

TEST_F(BatchTest, AnUpdateIsStoredWholeAndKeepsTheIdsItHad)
{
    apply(batchOf(3));
    const TaskRecord before = recordWithText(*store, u"Nhiệm vụ số 1"_s);
    const BatchWrite write = changingBatch();
    apply(write);
    const TaskRecord after = recordWithText(*store, u"Nhiệm vụ số 1 (sửa)"_s);
    EXPECT_EQ(linesOf(after), linesOf(write.updatedTasks[0].after));
    EXPECT_EQ(after.task.id, before.task.id);
    EXPECT_EQ(after.assignments[0].id, before.assignments[0].id);
    EXPECT_EQ(after.progress[0].id, before.progress[0].id);
    EXPECT_EQ(after.progress[1].assignment, after.assignments[1].id);
    EXPECT_EQ(store->loadTasks()->size(), 5u);
    EXPECT_EQ(store->loadRates()->values.front().value, 15.5);
    EXPECT_EQ(store->loadRates()->notes.front().text, u"Chưa đăng ký"_s);
}

TEST_F(BatchTest, UndoAndRedoRestoreEverythingExactly)
{
    const QString empty = hashOf(*store);
    const BatchId first = apply(batchOf(3));
    const QString afterFirst = hashOf(*store);
    const TaskRecord before = recordWithText(*store, u"Nhiệm vụ số 1"_s);
    const BatchId second = apply(changingBatch());
    const QString afterSecond = hashOf(*store);
    const TaskRecord changed = recordWithText(*store, u"Nhiệm vụ số 1 (sửa)"_s);

    ASSERT_TRUE(undo(second));
    EXPECT_EQ(hashOf(*store), afterFirst);
    EXPECT_EQ(recordWithText(*store, u"Nhiệm vụ số 1"_s).progress[0].id, before.progress[0].id);
    ASSERT_TRUE(undo(first));
    EXPECT_EQ(hashOf(*store), empty);
    EXPECT_TRUE(store->loadTasks()->empty());
    EXPECT_TRUE(store->loadKnownTasks()->empty());
    ASSERT_TRUE(redo(first));
    EXPECT_EQ(hashOf(*store), afterFirst);
    ASSERT_TRUE(redo(second));
    EXPECT_EQ(hashOf(*store), afterSecond);
    EXPECT_EQ(recordWithText(*store, u"Nhiệm vụ số 1 (sửa)"_s).assignments[1].id, changed.assignments[1].id);
    ASSERT_TRUE(undo(second));
    EXPECT_EQ(hashOf(*store), afterFirst);
    EXPECT_EQ(*store->checkIntegrity(), QStringList());
}

TEST_F(BatchTest, AnUndoneBatchIsMarkedAndImportedAgainAsNew)
{
    const BatchId first = apply(batchOf(3));
    const QString hash = hashOf(*store);
    ASSERT_TRUE(undo(first));
    EXPECT_TRUE(store->loadBatches()->front().undone);
    apply(batchOf(3));
    EXPECT_EQ(hashOf(*store), hash);
}

TEST_F(BatchTest, UndoingTwiceOrRedoingWhatHoldsIsRefused)
{
    const BatchId batch = apply(batchOf(1));
    EXPECT_EQ(redo(batch).error().code, u"nothingToDo"_s);
    ASSERT_TRUE(undo(batch));
    EXPECT_EQ(undo(batch).error().code, u"nothingToDo"_s);
    EXPECT_EQ(undo(BatchId{12345}).error().code, u"notFound"_s);
    EXPECT_EQ(store->loadHistory()->size(), 2u) << "what was refused leaves no line";
}

TEST_F(BatchTest, AReportTypedSinceStandsInTheWayOfUndo)
{
    const BatchId batch = apply(batchOf(2));
    Progress report;
    report.date = QDate(2025, 7, 17);
    ASSERT_TRUE(addProgress(*store, recordWithText(*store, u"Nhiệm vụ số 2"_s).assignments[0].id, report,
                            clockOf18July));
    const QString hash = hashOf(*store);
    const Status undone = undo(batch);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, u"laterEdits"_s);
    EXPECT_TRUE(undone.error().text.contains(u"Nhiệm vụ số 2"_s)) << undone.error().text.toStdString();
    EXPECT_FALSE(undone.error().text.contains(u"Nhiệm vụ số 1"_s)) << undone.error().text.toStdString();
    EXPECT_EQ(hashOf(*store), hash);
}

TEST_F(BatchTest, AReportTypedOnAnUpdatedTaskStandsInTheWayOfUndo)
{
    apply(batchOf(2));
    const BatchId second = apply(changingBatch());
    const TaskRecord changed = recordWithText(*store, u"Nhiệm vụ số 1 (sửa)"_s);
    ASSERT_TRUE(addProgress(*store, changed.assignments[1].id, {}, clockOf18July));
    EXPECT_EQ(undo(second).error().code, u"laterEdits"_s);
}

TEST_F(BatchTest, ALaterImportThatChangedTheSameStandsInTheWayUntilItIsUndone)
{
    const BatchId first = apply(batchOf(3));
    const BatchId second = apply(changingBatch());
    EXPECT_EQ(undo(first).error().code, u"laterEdits"_s);
    ASSERT_TRUE(undo(second));
    EXPECT_TRUE(undo(first));
}

TEST_F(BatchTest, WhatStandsInTheWayIsNamedAsItWasTyped)
{
    const BatchId first = apply(batchOf(3));
    BatchWrite later = changingBatch();
    later.title = u"Giảm %1 việc, còn %2"_s;
    apply(later);
    const QString words = undo(first).error().text;
    EXPECT_TRUE(words.contains(u"Giảm %1 việc, còn %2"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"Nhiệm vụ số 1"_s)) << words.toStdString();
}

TEST_F(BatchTest, ALaterImportThatMetTheSameTaskStandsInTheWay)
{
    const BatchId first = apply(batchOf(3));
    BatchWrite again = batchOf(1, 100, u"phu-luc-06.xlsx"_s);
    const TaskRecord met = recordWithText(*store, u"Nhiệm vụ số 3"_s);
    again.seenTasks.push_back(
        {met.task.id, {met.task.identity, {}, {u"phu-luc-06.xlsx"_s, u"PL06.1"_s, 7, {}, {}, {}, {}}}});
    const BatchId second = apply(again);
    const Status undone = undo(first);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, u"laterEdits"_s);
    EXPECT_TRUE(undone.error().text.contains(u"Nhiệm vụ số 3"_s)) << undone.error().text.toStdString();
    EXPECT_TRUE(undone.error().text.contains(u"phu-luc-06.xlsx"_s)) << undone.error().text.toStdString();
    ASSERT_TRUE(undo(second));
    EXPECT_TRUE(undo(first));
}

TEST_F(BatchTest, AChildOfALaterImportStandsInTheWay)
{
    const BatchId first = apply(batchOf(1));
    BatchWrite later;
    later.newTasks = {plainTask(70)};
    later.newTasks[0].record.task.parent = recordWithText(*store, u"Nhiệm vụ số 1"_s).task.id;
    apply(later);
    EXPECT_EQ(undo(first).error().code, u"laterEdits"_s);
}

TEST_F(BatchTest, RedoIsRefusedWhenTheSameWasAddedAgain)
{
    const BatchId first = apply(batchOf(3));
    ASSERT_TRUE(undo(first));
    const BatchId second = apply(batchOf(1));
    const Status redone = redo(first);
    ASSERT_FALSE(redone);
    EXPECT_EQ(redone.error().code, u"laterEdits"_s);
    EXPECT_TRUE(redone.error().text.contains(u"Nhiệm vụ số 1"_s)) << redone.error().text.toStdString();
    ASSERT_TRUE(undo(second));
    EXPECT_TRUE(redo(first));
}

TEST_F(BatchTest, RedoIsRefusedWhenWhatItChangedHasBeenChangedSince)
{
    apply(batchOf(3));
    const BatchId second = apply(changingBatch());
    ASSERT_TRUE(undo(second));
    Progress report;
    report.evidence = u"gõ tay"_s;
    ASSERT_TRUE(addProgress(*store, recordWithText(*store, u"Nhiệm vụ số 1"_s).assignments[0].id, report,
                            clockOf18July));
    EXPECT_EQ(redo(second).error().code, u"laterEdits"_s);
}

TEST_F(BatchTest, ManyLaterEditsAreNotAllSpelledOut)
{
    const BatchId batch = apply(batchOf(10));
    const auto tasks = *store->loadTasks();
    for (const auto &record : tasks)
        ASSERT_TRUE(addProgress(*store, record->assignments[0].id, {}, clockOf18July));
    const QString text = undo(batch).error().text;
    EXPECT_EQ(text.count(u"Nhiệm vụ số"_s), 3) << text.toStdString();
    EXPECT_TRUE(text.contains(u'7')) << text.toStdString();
}

TEST_F(BatchTest, APlanMadeBeforeAnotherImportIsRefused)
{
    const BatchWrite plan = batchOf(3);
    apply(plan);
    const QString hash = hashOf(*store);
    const auto second = store->apply(plan, clockOf18July);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, u"stale"_s);
    EXPECT_EQ(hashOf(*store), hash);
}

TEST_F(BatchTest, APlanThatWouldDropAReportTypedMeanwhileIsRefused)
{
    apply(batchOf(3));
    const BatchWrite plan = changingBatch();
    const TaskRecord record = recordWithText(*store, u"Nhiệm vụ số 1"_s);
    Progress report;
    report.evidence = u"gõ tay"_s;
    ASSERT_TRUE(addProgress(*store, record.assignments[0].id, report, clockOf18July));
    EXPECT_EQ(store->apply(plan, clockOf18July).error().code, u"stale"_s);
    EXPECT_EQ(recordWithText(*store, u"Nhiệm vụ số 1"_s).progress.size(), 2u);
}

TEST_F(BatchTest, APlanForATaskThatIsGoneIsRefused)
{
    const BatchId first = apply(batchOf(3));
    const BatchWrite plan = changingBatch();
    ASSERT_TRUE(undo(first));
    EXPECT_EQ(store->apply(plan, clockOf18July).error().code, u"stale"_s);
}

TEST_F(BatchTest, AnUnknownAgencyIsRefusedAndNothingKept)
{
    BatchWrite write = batchOf(3);
    write.newTasks[2].record.assignments[0].agency = AgencyId{987654321};
    const QString hash = hashOf(*store);
    EXPECT_EQ(store->apply(write, clockOf18July).error().code, u"refused"_s);
    EXPECT_EQ(hashOf(*store), hash);
    EXPECT_TRUE(store->loadBatches()->empty());
}

TEST_F(BatchTest, AParentThatIsNotThereIsRefusedAtTheVeryEnd)
{
    BatchWrite write = batchOf(3);
    write.newTasks[1].record.task.parent = TaskId{987654321};
    const QString hash = hashOf(*store);
    EXPECT_EQ(store->apply(write, clockOf18July).error().code, u"refused"_s);
    EXPECT_EQ(hashOf(*store), hash);
    EXPECT_TRUE(store->apply(batchOf(3), clockOf18July)) << "no transaction is left open";
}

TEST_F(BatchTest, AnAssignmentOfNobodyOrOfTwoIsRefused)
{
    for (const auto &[agencyId, group] :
         {std::pair(AgencyId(), QString()), std::pair(agency(u"Bộ Công an"_s), u"x"_s)}) {
        BatchWrite write = batchOf(1);
        write.newTasks[0].record.assignments[0].agency = agencyId;
        write.newTasks[0].record.assignments[0].groupKey = group;
        EXPECT_EQ(store->apply(write, clockOf18July).error().code, u"refused"_s);
    }
}

TEST_F(BatchTest, CancellingAtAnyPointKeepsNothing)
{
    const QString hash = hashOf(*store);
    for (int stopAt : {0, 256, 768, 1002}) {
        JobControl job;
        const JobControl watching([&job, stopAt](qint64 done, qint64) {
            if (done >= stopAt)
                job.cancel();
        });
        job = watching;
        if (stopAt == 0)
            job.cancel();
        const auto batch = store->apply(batchOf(1000), clockOf18July, job);
        ASSERT_FALSE(batch) << stopAt;
        EXPECT_EQ(batch.error().code, u"cancelled"_s);
        EXPECT_EQ(hashOf(*store), hash);
        EXPECT_TRUE(store->loadHistory()->empty());
    }
}

TEST_F(BatchTest, ProgressIsReportedUpToTheEnd)
{
    std::vector<qint64> reported;
    qint64 lastTotal = 0;
    const JobControl job([&](qint64 done, qint64 total) {
        reported.push_back(done);
        lastTotal = total;
    });
    ASSERT_TRUE(store->apply(batchOf(1000), clockOf18July, job));
    EXPECT_EQ(lastTotal, 1002) << "1000 tasks, a rate and a note";
    EXPECT_EQ(reported.back(), lastTotal);
    EXPECT_TRUE(std::ranges::is_sorted(reported));
}

TEST_F(BatchTest, LoadingCanBeCancelled)
{
    apply(batchOf(1000));
    const JobControl job;
    job.cancel();
    const auto tasks = store->loadTasks(job);
    ASSERT_FALSE(tasks);
    EXPECT_EQ(tasks.error().code, u"cancelled"_s);
    EXPECT_EQ(store->loadTasks()->size(), 1000u);
}

} // namespace
