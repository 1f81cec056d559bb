// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/core/store/storefixture.h"

using namespace dondoc;
using namespace dondoc::storetest;

namespace {

/// Where a write is made to fail: the `nth` change of that kind to the table since the trap was set.
struct Trap {
    const char *event;
    const char *table;
    int nth;
};

void PrintTo(const Trap &trap, std::ostream *out)
{
    *out << trap.event << ' ' << trap.table << " #" << trap.nth;
}

QStringList trapSql(const Trap &trap)
{
    const QString table = QString::fromLatin1(trap.table);
    const QString event = QString::fromLatin1(trap.event);
    return {u"CREATE TABLE trap (n INTEGER)"_s, u"INSERT INTO trap VALUES (0)"_s,
            u"CREATE TRIGGER trap_springs BEFORE %1 ON %2 BEGIN UPDATE trap SET n = n + 1; "
            "SELECT RAISE(ABORT, 'trap') WHERE (SELECT n FROM trap) = %3; END"_s.arg(event, table)
                .arg(trap.nth)};
}

const QStringList removeTrap{u"DROP TRIGGER trap_springs"_s, u"DROP TABLE trap"_s};

class FailureTest : public StoreTest, public testing::WithParamInterface<Trap>
{
protected:
    /// Tasks 1–5 with everything, so that an update touches every table.
    void SetUp() override
    {
        store = open();
        acceptMarked(*store);
        BatchWrite write = batchOf(5);
        write.newTasks.push_back({fullRecord(), -1, {}});
        ASSERT_TRUE(store->apply(write, clockOf18July));
    }

    BatchWrite changingBatch() const
    {
        BatchWrite write = batchOf(5, 100, u"phu-luc-02.xlsx"_s);
        TaskRecord added = fullRecord();
        added.task.identity = u"another"_s;
        added.task.directives[0].number = u"72/NQ-CP"_s;
        added.task.directives[1].written = u"Kết luận khác"_s;
        const Sighting sighting{u"another"_s, {{u"text"_s, added.task.text}}, added.task.source};
        write.newTasks.push_back({added, 0, sighting});
        for (const QString &text : {u"Nhiệm vụ số 1"_s, u"Nhiệm vụ số 2"_s, fullRecord().task.text}) {
            TaskRecord record = recordWithText(*store, text);
            record.task.note = u"đã sửa"_s;
            record.doubts.push_back({u"nearDuplicate"_s, text, 1, {}});
            write.updatedTasks.push_back(updateOf(record));
        }
        write.seenTasks.push_back({recordWithText(*store, u"Nhiệm vụ số 4"_s).task.id, sighting});
        write.newRates.push_back(rateValue(8, 2));
        RateValue value = store->loadRates()->values.front();
        value.value = 99;
        write.updatedRates.push_back(value);
        RateNote note = store->loadRates()->notes.front();
        note.text = u"khác"_s;
        write.updatedNotes.push_back(note);
        return write;
    }

    std::unique_ptr<Store> store;
};

TEST_P(FailureTest, LeavesTheStoreAsItWas)
{
    const QString hash = hashOf(*store);
    const size_t lines = store->loadHistory()->size();
    const BatchWrite write = changingBatch();
    ASSERT_EQ(runSql(path(), trapSql(GetParam())), QString());
    const auto batch = store->apply(write, clockOf18July);
    ASSERT_FALSE(batch) << "the trap never sprang";
    EXPECT_EQ(batch.error().code, u"refused"_s) << batch.error().text.toStdString();
    EXPECT_EQ(hashOf(*store), hash);
    EXPECT_EQ(store->loadBatches()->size(), 1u);
    EXPECT_EQ(store->loadHistory()->size(), lines);
    ASSERT_EQ(runSql(path(), removeTrap), QString());
    EXPECT_TRUE(store->apply(write, clockOf18July)) << "and the same works once the cause is gone";
    EXPECT_EQ(*store->checkIntegrity(), QStringList());
}

INSTANTIATE_TEST_SUITE_P(EveryStage, FailureTest,
                         testing::Values(Trap{"INSERT", "batches", 1}, Trap{"INSERT", "batch_files", 1},
                                         Trap{"INSERT", "source_sheets", 1}, Trap{"INSERT", "directives", 1},
                                         Trap{"INSERT", "tasks", 1}, Trap{"INSERT", "tasks", 6},
                                         Trap{"INSERT", "task_directives", 3},
                                         Trap{"INSERT", "assignments", 1}, Trap{"INSERT", "assignments", 7},
                                         Trap{"INSERT", "assignment_exclusions", 2},
                                         Trap{"INSERT", "progress", 2}, Trap{"INSERT", "deadline_changes", 2},
                                         Trap{"INSERT", "deadline_stages", 3},
                                         Trap{"INSERT", "task_doubts", 2}, Trap{"INSERT", "sightings", 1},
                                         Trap{"INSERT", "sightings", 10}, Trap{"UPDATE", "tasks", 1},
                                         Trap{"UPDATE", "tasks", 3}, Trap{"DELETE", "assignments", 1},
                                         Trap{"DELETE", "progress", 1}, Trap{"DELETE", "task_doubts", 2},
                                         Trap{"INSERT", "rate_values", 2}, Trap{"INSERT", "rate_notes", 1},
                                         Trap{"UPDATE", "rate_values", 1}, Trap{"UPDATE", "rate_notes", 1},
                                         Trap{"INSERT", "history", 1}, Trap{"INSERT", "history", 5},
                                         Trap{"UPDATE", "id_nodes", 1}));

class FailingUndoTest : public FailureTest
{
};

TEST_P(FailingUndoTest, LeavesTheStoreAsItWas)
{
    const auto batch = store->apply(changingBatch(), clockOf18July);
    ASSERT_TRUE(batch);
    const QString hash = hashOf(*store);
    ASSERT_EQ(runSql(path(), trapSql(GetParam())), QString());
    ASSERT_FALSE(store->undo(*batch, clockOf18July));
    EXPECT_EQ(hashOf(*store), hash);
    EXPECT_FALSE(store->loadBatches()->front().undone);
    ASSERT_EQ(runSql(path(), removeTrap), QString());
    EXPECT_TRUE(store->undo(*batch, clockOf18July));
}

INSTANTIATE_TEST_SUITE_P(EveryStage, FailingUndoTest,
                         testing::Values(Trap{"UPDATE", "tasks", 2}, Trap{"INSERT", "assignments", 3},
                                         Trap{"UPDATE", "rate_values", 1}, Trap{"UPDATE", "batches", 1},
                                         Trap{"INSERT", "history", 1}, Trap{"INSERT", "history", 6}));

TEST_F(StoreTest, AStoreHeldByAnotherWriterIsReadAllTheSame)
{
    const auto store = open();
    Connection holder(path(), Connection::Access::Write);
    const Transaction held(holder, Transaction::Kind::Write);
    ASSERT_TRUE(held.isOpen());
    EXPECT_EQ(store->loadTasks()->size(), 0u);

    Connection impatient(path(), Connection::Access::Write, 20);
    const Transaction refused(impatient, Transaction::Kind::Write);
    EXPECT_FALSE(refused.isOpen());
    EXPECT_EQ(impatient.error().code, u"locked"_s);
}

} // namespace
