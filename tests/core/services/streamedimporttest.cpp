// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/taskmaker.h"
#include "core/services/importservice.h"
#include "tests/core/printers.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

QString sample(int number)
{
    return QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-%1.xlsx").arg(number, 2, 10, QLatin1Char('0'));
}

/// A list is written slice by slice while it is read: what comes of it must be what comes of the whole list.
class StreamedImportTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_store = makeStore(QStringLiteral("office.dondoc"));
        m_other = makeStore(QStringLiteral("other.dondoc"));
    }

    std::unique_ptr<Store> makeStore(const QString &name)
    {
        auto opened = Store::open(m_folder.filePath(name), OpenMode::Create);
        EXPECT_TRUE(opened) << opened.error().text.toStdString();
        return std::move(*opened);
    }

    /// A list of many slices: every seventh row announces parts and two of them follow; row 100 comes again
    /// as it was in row 1900, and with another product in row 1901.
    QString longList(const char *name = "danh-muc.csv", int rows = 2000)
    {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("TT;Nhiệm vụ;Cơ quan chủ trì;Sản phẩm;Thời hạn\n");
        for (int row = 1; row <= rows; ++row)
            file.write(lineOf(row));
        return path;
    }
    static QByteArray lineOf(int row)
    {
        const int said = row == 1900 || row == 1901 ? 100 : row;
        const QByteArray number = QByteArray::number(said);
        const QByteArray product = row == 1901 ? "Thông tư" : "Nghị định";
        const QByteArray task = said % 7 == 0  ? "Xây dựng các văn bản số " + number + ", bao gồm:"
                                : said % 7 < 3 ? "Nghị định về việc số " + number
                                               : "Ban hành quy trình số " + number;
        return QByteArray::number(row) + ';' + task + ";Bộ Y tế;" + product + ";30/9/2025\n";
    }

    void importWhole(const QStringList &paths)
    {
        ImportService service(*m_other, m_clock);
        const auto drafts = service.read(paths, {});
        ASSERT_TRUE(drafts);
        auto plan = service.plan(*drafts);
        ASSERT_TRUE(plan);
        m_whole = *plan;
        ASSERT_TRUE(service.commit(*plan, QStringLiteral("Lan")));
    }

    Result<ImportService::Imported> import(const QStringList &paths, const JobControl &job = {})
    {
        return ImportService(*m_store, m_clock).import(paths, {}, QStringLiteral("Lan"), job);
    }

    static QString hashOf(const Store &store)
    {
        const auto hash = store.contentHash();
        return hash ? *hash : hash.error().text;
    }

    /// Anything that a row's write may stumble over, in the middle of the list.
    void failAtRow(int row)
    {
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("trap"));
            database.setDatabaseName(m_store->path());
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            ASSERT_TRUE(
                query.exec(QStringLiteral("CREATE TRIGGER trap BEFORE INSERT ON tasks WHEN "
                                          "NEW.source_row = %1 BEGIN SELECT RAISE(ABORT, 'trap'); END")
                               .arg(row)))
                << query.lastError().text().toStdString();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("trap"));
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2025, 7, 18)};
    std::unique_ptr<Store> m_store, m_other;
    ImportPlan m_whole;
};

TEST_F(StreamedImportTest, AppendicesGiveTheStoreThatReadingThemWholeGives)
{
    QStringList paths;
    for (int number = 1; number <= 6; ++number)
        paths << sample(number);
    importWhole(paths);
    const auto imported = import(paths);
    ASSERT_TRUE(imported);
    EXPECT_EQ(hashOf(*m_store), hashOf(*m_other));
    ASSERT_EQ(imported->plan.files.size(), m_whole.files.size());
    for (size_t file = 0; file < m_whole.files.size(); ++file) {
        const auto &sheets = imported->plan.files[file].sheets;
        ASSERT_EQ(sheets.size(), m_whole.files[file].sheets.size());
        for (size_t sheet = 0; sheet < sheets.size(); ++sheet) {
            EXPECT_EQ(sheets[sheet].rows, m_whole.files[file].sheets[sheet].rows);
            const auto sentences = [](const std::vector<ReadNote> &notes) {
                QStringList texts;
                for (const ReadNote &note : notes)
                    texts << note.code + u' ' + QString::number(note.row) + u' ' + note.text;
                return texts;
            };
            EXPECT_EQ(sentences(sheets[sheet].notes), sentences(m_whole.files[file].sheets[sheet].notes));
        }
    }
}

TEST_F(StreamedImportTest, KeepsTheOrderThePartsAndWhatALaterRowChanges)
{
    const QString path = longList();
    importWhole({path});
    const auto imported = import({path});
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->plan.added, 1998);
    EXPECT_EQ(imported->plan.unchanged, 1);
    EXPECT_EQ(imported->plan.updated, 1);
    EXPECT_EQ(hashOf(*m_store), hashOf(*m_other));
    const auto tasks = m_store->loadTasks();
    ASSERT_TRUE(tasks);
    ASSERT_EQ(tasks->size(), 1998u);
    QHash<int, const Task *> byRow;
    int before = 0;
    for (const auto &record : *tasks) {
        EXPECT_GT(record->task.source.row, before);
        before = record->task.source.row;
        byRow.insert(before - 1, &record->task); // the header is row 1
    }
    EXPECT_EQ(byRow[100]->product, QStringLiteral("Thông tư"));
    EXPECT_EQ(byRow[1400 + 1]->parent, byRow[1400]->id); // 1400 announces parts
    EXPECT_EQ(byRow[1400 + 2]->parent, byRow[1400]->id);
    EXPECT_FALSE(byRow[1400 + 3]->parent);
    const auto batches = m_store->loadBatches();
    ASSERT_TRUE(batches);
    ASSERT_EQ(batches->size(), 1u);
    EXPECT_EQ(batches->front().added, m_other->loadBatches()->front().added);
    EXPECT_EQ(batches->front().updated, m_other->loadBatches()->front().updated);
    EXPECT_EQ(batches->front().unchanged, m_other->loadBatches()->front().unchanged);
    EXPECT_EQ(batches->front().files, QStringList{QStringLiteral("danh-muc.csv")});
}

TEST_F(StreamedImportTest, IsUndoneAndRedoneAsAWholeAlsoAfterRestart)
{
    const QString empty = hashOf(*m_store);
    const auto imported = import({longList()});
    ASSERT_TRUE(imported);
    const QString full = hashOf(*m_store);
    EXPECT_NE(full, empty);
    ASSERT_TRUE(m_store->undo(imported->batch, m_clock));
    EXPECT_EQ(hashOf(*m_store), empty);
    const QString path = m_store->path();
    m_store.reset();
    m_store = std::move(*Store::open(path, OpenMode::ReadWrite));
    ASSERT_TRUE(m_store->redo(imported->batch, m_clock));
    EXPECT_EQ(hashOf(*m_store), full);
    EXPECT_TRUE(m_store->checkIntegrity()->isEmpty());
}

TEST_F(StreamedImportTest, CancelledAmongItsRowsLeavesNothing)
{
    const QString before = hashOf(*m_store);
    std::optional<JobControl> job;
    qint64 written = 0;
    job.emplace([&](qint64 done, qint64 total) {
        written = total == 2000 ? done : written; // reading tells of 2,001 rows, with the header
        if (written >= 1000)
            job->cancel();
    });
    const auto imported = import({longList()}, *job);
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().code, QStringLiteral("cancelled"));
    EXPECT_GE(written, 1000);
    EXPECT_LT(written, 2000);
    EXPECT_EQ(hashOf(*m_store), before);
    EXPECT_TRUE(m_store->loadBatches()->empty());
}

TEST_F(StreamedImportTest, ARowThatFailsInTheMiddleTakesAllWithIt)
{
    const QString before = hashOf(*m_store);
    failAtRow(1500);
    const auto imported = import({longList()});
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().code, QStringLiteral("refused"));
    EXPECT_EQ(hashOf(*m_store), before);
    EXPECT_TRUE(m_store->loadBatches()->empty());
    EXPECT_TRUE(m_store->loadHistory()->empty());
}

TEST_F(StreamedImportTest, AListThatIsKnownInPartIsComparedRowByRow)
{
    ASSERT_TRUE(import({longList("dau.csv", 50)}));
    const auto imported = import({longList()});
    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->plan.added, 1998 - 50);
    EXPECT_EQ(imported->plan.unchanged, 51);
    EXPECT_EQ(imported->plan.updated, 1);
}

TEST_F(StreamedImportTest, WhatWasReviewedIsWrittenAsShown)
{
    const QString path = longList();
    importWhole({path});
    ImportService service(*m_store, m_clock);
    const auto drafts = service.read({path}, {});
    ASSERT_TRUE(drafts);
    const auto known = service.known(*drafts);
    ASSERT_TRUE(known);
    const ImportPlan shown = planReview(*drafts, *known);
    EXPECT_EQ(shown.added, 1998);
    EXPECT_EQ(shown.batch.newTasks.size(), 1u); // that of row 100, which comes again
    const auto batch = service.accept(*drafts, {}, shown, {});
    ASSERT_TRUE(batch) << batch.error().text.toStdString();
    EXPECT_TRUE(*batch);
    EXPECT_EQ(hashOf(*m_store), hashOf(*m_other));
}

TEST_F(StreamedImportTest, WhatWasReviewedIsNotWrittenOnceTheStoreIsOtherwise)
{
    ImportService service(*m_store, m_clock);
    const auto drafts = service.read({longList()}, {});
    ASSERT_TRUE(drafts);
    const ImportPlan shown = planReview(*drafts, *service.known(*drafts));
    ASSERT_TRUE(import({longList("dau.csv", 50)})); // by somebody else, meanwhile
    const QString before = hashOf(*m_store);
    const auto batch = service.accept(*drafts, {}, shown, {});
    ASSERT_FALSE(batch);
    EXPECT_EQ(batch.error().code, QStringLiteral("stale"));
    EXPECT_EQ(hashOf(*m_store), before);
}

} // namespace

} // namespace dondoc
