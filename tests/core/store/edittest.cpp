// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/idallocator.h"
#include "tests/core/store/storefixture.h"

#include <QDir>
#include <QFile>

#include <thread>

using namespace dondoc;
using namespace dondoc::storetest;

namespace {

class EditTest : public StoreTest
{
protected:
    void SetUp() override { store = open(); }
    std::unique_ptr<Store> store;
};

TEST_F(EditTest, AReportIsAddedBesideTheEarlierOnes)
{
    ASSERT_TRUE(store->apply(batchOf(1), clockOf18July));
    const AssignmentId part = recordWithText(*store, u"Nhiệm vụ số 1"_s).assignments[0].id;
    Progress report;
    report.date = QDate(2025, 7, 17);
    report.stage = Stage::Issued;
    report.done = true;
    report.completedOn = QDate(2025, 7, 16);
    report.evidence = u"Quyết định 1169/QĐ-TTg"_s;
    report.note = u"ghi chú"_s;
    report.recordedBy = u"Nguyễn Văn A"_s;
    const auto batch = addProgress(*store, part, report, clockOf18July);
    ASSERT_TRUE(batch);
    Progress earlier = report;
    earlier.date = QDate(2025, 7, 1);
    ASSERT_TRUE(addProgress(*store, part, earlier, clockOf18July));

    const TaskRecord record = recordWithText(*store, u"Nhiệm vụ số 1"_s);
    ASSERT_EQ(record.progress.size(), 3u);
    EXPECT_TRUE(record.progress[0].date.isNull()) << "a status read from a list stands before dated reports";
    EXPECT_EQ(record.progress[1].date, QDate(2025, 7, 1));
    const Progress &last = record.progress[2];
    EXPECT_EQ(last.assignment, part);
    EXPECT_EQ(last.stage, Stage::Issued);
    EXPECT_TRUE(last.done);
    EXPECT_EQ(last.completedOn, QDate(2025, 7, 16));
    EXPECT_EQ(last.evidence, report.evidence);
    EXPECT_EQ(last.note, report.note);
    EXPECT_EQ(last.recordedBy, report.recordedBy);
    EXPECT_EQ(last.recordedAt, clockOf18July.now());
}

TEST_F(EditTest, OfTwoReportsOfOneDayTheOneEnteredLastStandsLast)
{
    ASSERT_TRUE(store->apply(batchOf(1), clockOf18July));
    const AssignmentId part = recordWithText(*store, u"Nhiệm vụ số 1"_s).assignments[0].id;
    Progress report;
    report.date = QDate(2025, 7, 17);
    const FixedClock later(QDateTime(QDate(2025, 7, 18), QTime(9, 0)));
    report.note = u"lần đầu"_s;
    ASSERT_TRUE(addProgress(*store, part, report, clockOf18July));
    report.note = u"đính chính"_s;
    ASSERT_TRUE(addProgress(*store, part, report, later));
    EXPECT_EQ(recordWithText(*store, u"Nhiệm vụ số 1"_s).progress.back().note, u"đính chính"_s);
}

TEST_F(EditTest, AReportOnAnAssignmentThatIsGoneIsRefused)
{
    const auto batch = store->apply(batchOf(1), clockOf18July);
    const AssignmentId part = recordWithText(*store, u"Nhiệm vụ số 1"_s).assignments[0].id;
    EXPECT_EQ(addProgress(*store, AssignmentId{77}, {}, clockOf18July).error().code, u"notFound"_s);
    ASSERT_TRUE(store->undo(*batch, clockOf18July));
    EXPECT_EQ(addProgress(*store, part, {}, clockOf18July).error().code, u"notFound"_s);
}

TEST_F(EditTest, AConfirmedSpellingIsRemembered)
{
    const AgencyId ministry = agency(u"Bộ Tài chính"_s);
    const size_t before = store->loadDirectory()->aliases().size();
    ASSERT_TRUE(confirmAlias(*store, {u"Bộ T. chính"_s, ministry, false}, clockOf18July));
    ASSERT_TRUE(confirmAlias(*store, {u"Bộ T. chính"_s, ministry, true}, clockOf18July)) << "twice is once";
    store.reset();
    store = open(OpenMode::ReadOnly);
    const AgencyDirectory directory = *store->loadDirectory();
    ASSERT_EQ(directory.aliases().size(), before + 1);
    EXPECT_EQ(directory.aliases().back().text, u"Bộ T. chính"_s);
    EXPECT_EQ(directory.aliases().back().agency, ministry);
    EXPECT_TRUE(directory.aliases().back().confirmed);
}

TEST_F(EditTest, ASpellingOfAnUnknownAgencyIsRefused)
{
    EXPECT_EQ(confirmAlias(*store, {u"x"_s, AgencyId{987654321}, true}, clockOf18July).error().code,
              u"notFound"_s);
}

TEST_F(EditTest, SettingsAreKeptWithTheData)
{
    EXPECT_EQ(store->setting(u"issuer"_s), QString());
    ASSERT_TRUE(store->setSetting(u"issuer"_s, u"\"VĂN PHÒNG\""_s, clockOf18July));
    ASSERT_TRUE(store->setSetting(u"signer"_s, u"{\"name\":\"A\"}"_s, clockOf18July));
    ASSERT_TRUE(store->setSetting(u"issuer"_s, u"\"BỘ\""_s, clockOf18July));
    ASSERT_TRUE(store->setSetting(u"issuer"_s, u"\"BỘ\""_s, clockOf18July))
        << "no change, no line of history";
    store.reset();
    store = open(OpenMode::ReadWrite);
    EXPECT_EQ(store->setting(u"issuer"_s), u"\"BỘ\""_s);
    EXPECT_EQ(store->setting(u"signer"_s), u"{\"name\":\"A\"}"_s);
    const auto history = *store->loadHistory();
    ASSERT_EQ(history.size(), 3u);
    EXPECT_EQ(history[0].before, u"\"VĂN PHÒNG\""_s);
    EXPECT_EQ(history[0].after, u"\"BỘ\""_s);
}

TEST_F(EditTest, HistoryTellsWhoWhenWhatAndFromWhichFile)
{
    const auto batch = store->apply(batchOf(1), clockOf18July);
    TaskRecord record = recordWithText(*store, u"Nhiệm vụ số 1"_s);
    record.task.note = u"mới"_s;
    BatchWrite update;
    update.files = {u"phu-luc-02.xlsx"_s};
    update.user = u"Lê C"_s;
    update.updatedTasks.push_back(updateOf(record));
    const auto second = store->apply(update, clockOf18July);
    ASSERT_TRUE(second);
    ASSERT_TRUE(store->undo(*second, clockOf18July));

    const auto history = *store->loadHistory();
    QStringList lines;
    for (const HistoryEntry &entry : history) {
        lines << entry.action + u" | "_s + entry.subject + u" | "_s + entry.file + u" | "_s +
                     (entry.before.contains(u"mới"_s) ? u"new"_s
                      : entry.before.isEmpty()        ? u"-"_s
                                                      : u"old"_s) +
                     u" → "_s +
                     (entry.after.contains(u"mới"_s) ? u"new"_s
                      : entry.after.isEmpty()        ? u"-"_s
                                                     : u"old"_s);
    }
    EXPECT_EQ(lines, (QStringList{u"undo | phu-luc-02.xlsx | phu-luc-02.xlsx | - → -"_s,
                                  u"undo | Nhiệm vụ số 1 | phu-luc-02.xlsx | new → old"_s,
                                  u"import | Nhiệm vụ số 1 | phu-luc-02.xlsx | old → new"_s,
                                  u"import | phu-luc-02.xlsx | phu-luc-02.xlsx | - → -"_s,
                                  u"import | phu-luc-01.xlsx | phu-luc-01.xlsx | - → -"_s}));
    EXPECT_EQ(history[2].user, u"Lê C"_s);
    EXPECT_EQ(history[2].at, clockOf18July.now());
    EXPECT_EQ(history[2].batch, *second);
    EXPECT_EQ(history.back().batch, *batch);
    EXPECT_EQ(store->loadHistory(2)->size(), 2u);
}

TEST_F(EditTest, HistoryIsAppendOnly)
{
    ASSERT_TRUE(store->apply(batchOf(1), clockOf18July));
    for (const QString &sql :
         {u"UPDATE history SET user_name = 'x'"_s, u"DELETE FROM history"_s,
          u"INSERT OR REPLACE INTO history (seq, at, user_name, action, subject, subject_kind, "
          "before_json, after_json, file) VALUES (1, '', '', '', '', '', '', '', '')"_s})
        EXPECT_TRUE(runSql(path(), {sql}).contains(u"append-only"_s)) << sql.toStdString();
    EXPECT_EQ(store->loadHistory()->front().user, u"Trần Thị B"_s);
}

TEST_F(EditTest, TheContentHashTellsWhatAnOfficerSeesAndNothingElse)
{
    ASSERT_TRUE(store->apply(batchOf(3), clockOf18July));
    const QString hash = hashOf(*store);
    const auto other = open(OpenMode::Create, u"other.dondoc"_s);
    const FixedClock nextYear(QDate(2026, 1, 1));
    BatchWrite oneByOne = batchOf(1, 3);
    oneByOne.newRates.clear();
    oneByOne.newNotes.clear();
    ASSERT_TRUE(other->apply(oneByOne, nextYear));
    ASSERT_TRUE(other->apply(batchOf(2), nextYear));
    EXPECT_EQ(hashOf(*other), hash) << "other ids, times, batches and order, the same content";

    Progress report;
    report.note = u"x"_s;
    ASSERT_TRUE(addProgress(*other, other->loadTasks()->front()->assignments[0].id, report, nextYear));
    EXPECT_NE(hashOf(*other), hash);
    ASSERT_TRUE(store->setSetting(u"issuer"_s, u"1"_s, clockOf18July));
    EXPECT_NE(hashOf(*store), hash);
}

TEST_F(EditTest, ABackupIsAWholeStoreAndReplacesTheLastOne)
{
    ASSERT_TRUE(store->apply(batchOf(3), clockOf18July));
    const QString backup = u"sao lưu 'hôm nay'.dondoc"_s;
    ASSERT_TRUE(store->backupTo(path(backup)));
    ASSERT_TRUE(store->apply(batchOf(2, 50), clockOf18July));
    ASSERT_TRUE(store->backupTo(path(backup)));
    EXPECT_EQ(hashOf(*open(OpenMode::ReadOnly, backup)), hashOf(*store));
    const QStringList left = QDir(QFileInfo(path()).path()).entryList({u"*.part*"_s}, QDir::Files);
    EXPECT_EQ(left, QStringList());
}

TEST_F(EditTest, ABackupThatCannotBeWrittenLeavesTheOldOneAlone)
{
    EXPECT_EQ(store->backupTo(path(u"missing/x.dondoc"_s)).error().code, u"io"_s);
    EXPECT_TRUE(store->setSetting(u"issuer"_s, u"1"_s, clockOf18July));
}

TEST_F(EditTest, ADamagedStoreDoesNotReplaceAGoodBackup)
{
    ASSERT_TRUE(store->apply(batchOf(300), clockOf18July));
    const QString backup = path(u"backup.dondoc"_s);
    ASSERT_TRUE(store->backupTo(backup));
    const QString good = hashOf(*open(OpenMode::ReadOnly, u"backup.dondoc"_s));
    store.reset();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 page = file.size() / 4096 - 20; page < file.size() / 4096;
         ++page) { // tasks and what hangs on them
        file.seek(page * 4096);
        file.write(QByteArray(512, '\x7f'));
    }
    file.close();
    store = open(OpenMode::ReadWrite);
    EXPECT_EQ(store->backupTo(backup).error().code, u"damaged"_s);
    EXPECT_EQ(hashOf(*open(OpenMode::ReadOnly, u"backup.dondoc"_s)), good);
    const auto damage = store->checkIntegrity();
    EXPECT_TRUE(!damage || !damage->isEmpty());
}

TEST_F(EditTest, IntegrityNamesWhatBreaksOurRules)
{
    ASSERT_TRUE(store->apply(batchOf(3), clockOf18July));
    EXPECT_EQ(*store->checkIntegrity(), QStringList());
    ASSERT_EQ(runSql(path(),
                     {u"UPDATE assignments SET listing = 'perhaps' WHERE position = 1"_s,
                      u"UPDATE tasks SET parent_id = id WHERE source_row = 2"_s,
                      u"UPDATE rate_values SET kind = 'hoped'"_s, u"UPDATE id_nodes SET next_counter = 1"_s}),
              QString());
    EXPECT_EQ(store->checkIntegrity()->size(), 5) << store->checkIntegrity()->join(u'\n').toStdString();
    ASSERT_EQ(
        runSql(path(), {u"PRAGMA foreign_keys = OFF"_s, u"UPDATE assignments SET agency_id = 987654321"_s}),
        QString());
    EXPECT_FALSE(store->checkIntegrity()->isEmpty());
}

TEST_F(EditTest, TwoStoresInTwoThreadsNeitherLoseNorRepeatAnything)
{
    constexpr int batches = 15;
    std::array<QString, 2> errors;
    const auto write = [this, &errors](int who) {
        const auto own = Store::open(path(), OpenMode::ReadWrite);
        if (!own) {
            errors[size_t(who)] = own.error().text;
            return;
        }
        for (int i = 0; i < batches; ++i) {
            const auto batch = (*own)->apply(batchOf(4, 1000 * (who + 1) + 4 * i), clockOf18July);
            if (!batch)
                errors[size_t(who)] = batch.error().text;
            const auto tasks = (*own)->loadTasks();
            if (!tasks || tasks->size() % 4 != 0)
                errors[size_t(who)] = u"half a batch was seen"_s;
        }
    };
    std::thread first(write, 0);
    std::thread second(write, 1);
    first.join();
    second.join();
    EXPECT_EQ(errors[0], QString());
    EXPECT_EQ(errors[1], QString());
    EXPECT_EQ(store->loadTasks()->size(), size_t(2 * batches * 4));
    EXPECT_EQ(store->loadBatches()->size(), size_t(2 * batches));
    EXPECT_EQ(*store->checkIntegrity(), QStringList());
}

#ifndef QT_NO_DEBUG
using StoreDeathTest = EditTest;

TEST_F(StoreDeathTest, AnotherThreadMayNotUseIt)
{
    EXPECT_DEATH(std::thread([this] { (void)store->setting(u"issuer"_s); }).join(), "belongs to the thread");
}
#endif

TEST_F(EditTest, AnotherMachinesIdsNeverMeetOurs)
{
    ASSERT_TRUE(store->apply(batchOf(1), clockOf18July));
    store.reset();
    ASSERT_EQ(runSql(path(), {u"UPDATE id_nodes SET machine = 'another machine'"_s}), QString());
    store = open(OpenMode::ReadWrite);
    ASSERT_TRUE(store->apply(batchOf(1, 2), clockOf18July));
    const auto tasks = *store->loadTasks();
    EXPECT_NE(tasks[0]->task.id.value >> 32, tasks[1]->task.id.value >> 32);
    EXPECT_EQ(tasks[0]->task.text, u"Nhiệm vụ số 1"_s) << "in the order they came, whatever the ids";
    EXPECT_EQ(*store->checkIntegrity(), QStringList());
}

} // namespace
