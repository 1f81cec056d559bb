// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/historyrepository.h"
#include "core/store/taskreader.h"
#include "tests/core/store/storefixture.h"

using namespace dondoc;
using namespace dondoc::storetest;

namespace {

class ReaderTest : public StoreTest
{
protected:
    /// Enough tasks for their assignments to be read through a connection of their own (parallelParts()).
    static constexpr int kMany = 16'000;

    void SetUp() override
    {
        store = open();
        ASSERT_TRUE(store->apply(batchOf(kMany), clockOf18July));
    }

    /// What another program writes: the first task gets another lead, and a second one.
    void writeInBetween()
    {
        TaskRecord record = recordWithText(*store, u"Nhiệm vụ số 1"_s);
        record.assignments[0].agency = agency(u"Bộ Y tế"_s);
        Assignment second;
        second.agency = agency(u"Bộ Nội vụ"_s);
        record.assignments.push_back(second);
        BatchWrite write;
        write.kind = u"edit"_s;
        write.updatedTasks.push_back(updateOf(std::move(record)));
        ASSERT_TRUE(store->apply(write, clockOf18July));
    }

    /// Another lead before the one there was: its row comes after those of all other tasks.
    void putBefore(const QString &task, AgencyId lead)
    {
        TaskRecord record = recordWithText(*store, task);
        Assignment first;
        first.agency = lead;
        record.assignments.insert(record.assignments.begin(), first);
        BatchWrite write;
        write.kind = u"edit"_s;
        write.updatedTasks.push_back(updateOf(std::move(record)));
        ASSERT_TRUE(store->apply(write, clockOf18July));
    }

    static std::vector<AgencyId> leadsOfFirst(const TaskRecords &records)
    {
        std::vector<AgencyId> leads;
        for (const auto &record : records) {
            for (const Assignment &part : record->assignments) {
                if (record->task.text == u"Nhiệm vụ số 1")
                    leads.push_back(part.agency);
            }
        }
        return leads;
    }

    std::unique_ptr<Store> store;
};

TEST_F(ReaderTest, TasksWrittenToMeanwhileAreReadFromOnePicture)
{
    Connection reading(path(), Connection::Access::Read);
    ASSERT_TRUE(reading.isOpen());
    const Transaction picture(reading, Transaction::Kind::Read);
    ASSERT_TRUE(picture.isOpen());
    const auto before = HistoryRepository(reading).last(); // from here on this connection sees nothing new
    writeInBetween();
    ASSERT_EQ(HistoryRepository(reading).last(), before) << "the picture is from before the edit";

    const auto records = TaskReader(reading).readAll();
    ASSERT_TRUE(records);
    ASSERT_EQ(records->size(), size_t(kMany));
    EXPECT_EQ(leadsOfFirst(*records), std::vector{agency(u"Bộ Tài chính"_s)});
    for (const auto &record : *records)
        ASSERT_EQ(record->assignments.size(), 1u) << record->task.text.toStdString();
    EXPECT_EQ(leadsOfFirst(*store->loadTasks()), (std::vector{agency(u"Bộ Y tế"_s), agency(u"Bộ Nội vụ"_s)}))
        << "who reads from now on sees the edit";
}

TEST_F(ReaderTest, APartPutBeforeTheOthersLaterOnStandsBeforeThem)
{
    putBefore(u"Nhiệm vụ số 1"_s, agency(u"Bộ Y tế"_s));
    putBefore(u"Nhiệm vụ số 2"_s, agency(u"Bộ Nội vụ"_s));
    putBefore(u"Nhiệm vụ số 1"_s, agency(u"Bộ Công an"_s));
    const auto records = store->loadTasks();
    ASSERT_TRUE(records);
    ASSERT_EQ(records->size(), size_t(kMany));
    EXPECT_EQ(leadsOfFirst(*records),
              (std::vector{agency(u"Bộ Công an"_s), agency(u"Bộ Y tế"_s), agency(u"Bộ Tài chính"_s)}));
    size_t parts = 0;
    for (const auto &record : *records)
        parts += record->assignments.size();
    EXPECT_EQ(parts, size_t(kMany) + 3);
}

} // namespace
