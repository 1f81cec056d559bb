// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/importservice.h"

#include "tests/core/printers.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

using ::testing::SizeIs;

QString sample(int number)
{
    return QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-%1.xlsx").arg(number, 2, 10, QLatin1Char('0'));
}

QStringList samples()
{
    QStringList paths;
    for (int number = 1; number <= 6; ++number)
        paths << sample(number);
    return paths;
}

class ImportServiceTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Store::open(m_folder.filePath(QStringLiteral("office.dondoc")), OpenMode::Create);
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
        m_store = std::move(*opened);
    }

    ImportPlan planOf(const QStringList &paths)
    {
        const ImportService service(*m_store, m_clock);
        const auto drafts = service.read(paths, {});
        EXPECT_TRUE(drafts) << (drafts ? "" : drafts.error().text.toStdString());
        auto plan = drafts ? service.plan(*drafts) : Result<ImportPlan>(ImportPlan());
        EXPECT_TRUE(plan) << (plan ? "" : plan.error().text.toStdString());
        return plan ? *plan : ImportPlan();
    }

    BatchId import(const QStringList &paths, ChangeBus *bus = nullptr)
    {
        const auto batch = ImportService(*m_store, m_clock, bus).commit(planOf(paths), QStringLiteral("Lan"));
        EXPECT_TRUE(batch) << (batch ? "" : batch.error().text.toStdString());
        return batch ? *batch : BatchId();
    }

    QString hash() const { return m_store->contentHash() ? *m_store->contentHash() : QString(); }

    Board boardAt(QDate asOf) const
    {
        const auto tasks = m_store->loadTasks();
        const auto directory = m_store->loadDirectory();
        return tasks && directory ? buildBoard(*tasks, std::make_shared<AgencyDirectory>(*directory), asOf)
                                  : Board();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2025, 7, 18)};
    std::unique_ptr<Store> m_store;
};

TEST_F(ImportServiceTest, ImportsTheSixAppendicesOnce)
{
    const ImportPlan plan = planOf(samples());
    int tasksAdded = 0, recognised = 0;
    for (const PlannedFile &file : plan.files) {
        for (const PlannedSheet &sheet : file.sheets) {
            tasksAdded += sheet.layout == Layout::Tasks ? sheet.added : 0;
            recognised += sheet.unchanged;
        }
    }
    EXPECT_EQ(tasksAdded, 382);
    EXPECT_EQ(recognised, 30);
    EXPECT_TRUE(import(samples()));

    const auto tasks = m_store->loadTasks();
    const auto rates = m_store->loadRates();
    ASSERT_TRUE(tasks && rates);
    EXPECT_THAT(*tasks, SizeIs(382));
    const auto count = [&](RateKind kind, bool ofBlocks) {
        return std::count_if(rates->values.begin(), rates->values.end(), [&](const RateValue &value) {
            return value.kind == kind &&
                   (value.agency.value <= AgencyDirectory::blockProvinces.value) == ofBlocks;
        });
    };
    EXPECT_EQ(count(RateKind::Achieved, false), 268);
    EXPECT_EQ(count(RateKind::Target, false), 221);
    EXPECT_EQ(count(RateKind::YearEndTarget, false), 1);
    EXPECT_EQ(count(RateKind::Achieved, true), 3);

    const auto batches = m_store->loadBatches();
    ASSERT_TRUE(batches);
    ASSERT_THAT(*batches, SizeIs(1));
    EXPECT_EQ(batches->front().added, 382 + 15 + 63 + 34); // rows, as the preview counts them
    EXPECT_EQ(batches->front().unchanged, 30);
    EXPECT_EQ(batches->front().user, QStringLiteral("Lan"));
}

TEST_F(ImportServiceTest, ASecondImportChangesNothing)
{
    import(samples());
    const QString before = hash();
    EXPECT_FALSE(import(samples()));
    EXPECT_FALSE(import({sample(6), sample(2)})); // nor one by one, in another order
    EXPECT_EQ(hash(), before);
    const auto batches = m_store->loadBatches();
    ASSERT_TRUE(batches);
    EXPECT_THAT(*batches, SizeIs(1));
}

TEST_F(ImportServiceTest, OneByOneGivesTheSameStoreAsAllAtOnce)
{
    import(samples());
    const QString together = hash();
    const auto other = Store::open(m_folder.filePath(QStringLiteral("other.dondoc")), OpenMode::Create);
    ASSERT_TRUE(other);
    ImportService service(**other, m_clock);
    for (const QString &path : samples()) {
        const auto drafts = service.read({path}, {});
        ASSERT_TRUE(drafts);
        const auto plan = service.plan(*drafts);
        ASSERT_TRUE(plan);
        ASSERT_TRUE(service.commit(*plan, QStringLiteral("Lan")));
    }
    EXPECT_EQ(*(*other)->contentHash(), together);
}

TEST_F(ImportServiceTest, AfterTheOverdueListAlone143PartsAreOpenOver32Agencies)
{
    import({sample(2)});
    const Board board = boardAt(QDate(2025, 7, 18));
    int listed = 0;
    QSet<AgencyId> agencies;
    for (const TaskView &view : board.tasks) {
        for (const Assignment &assignment : view.record->assignments) {
            if (assignment.listing != Listing::Open)
                continue;
            ++listed;
            agencies.insert(assignment.listedAs ? assignment.listedAs : assignment.agency);
        }
    }
    EXPECT_EQ(listed, 143);
    EXPECT_EQ(agencies.size(), 32);
    EXPECT_EQ(board.counts.overdue, 30);
    EXPECT_EQ(board.counts.partsOpen, 144); // and Bộ Công an, lead of TT 30, where nobody is named
    EXPECT_EQ(board.loads.size(), 32u);
}

TEST_F(ImportServiceTest, TheCompletedListIsDoneUndatedOnAnyDate)
{
    import({sample(1)});
    for (const QDate day : {QDate(2025, 1, 1), QDate(2025, 7, 18), QDate(2026, 12, 31)})
        EXPECT_EQ(boardAt(day).counts.doneUndated, 76) << day.toString(Qt::ISODate).toStdString();
}

TEST_F(ImportServiceTest, KeepsPartsUnderTheirParent)
{
    import({sample(6)});
    const auto tasks = m_store->loadTasks();
    ASSERT_TRUE(tasks);
    const auto september = [&](const char *ordinal) -> const Task & {
        for (const auto &record : *tasks) {
            if (record->task.source.sheet == QStringLiteral("2c. Tháng 9") &&
                record->task.source.ordinal == QString::fromUtf8(ordinal))
                return record->task;
        }
        static const Task none;
        return none;
    };
    ASSERT_TRUE(september("4").id);
    EXPECT_EQ(september("5").parent, september("4").id);
    EXPECT_EQ(september("14").parent, september("4").id);
    EXPECT_FALSE(september("15").parent);
}

TEST_F(ImportServiceTest, UndoneAndImportedAgainIsTheSame)
{
    const BatchId batch = import(samples());
    const QString before = hash();
    ASSERT_TRUE(m_store->undo(batch, m_clock));
    EXPECT_TRUE(import(samples()));
    EXPECT_EQ(hash(), before);
}

TEST_F(ImportServiceTest, UndoingABatchThatUpdatedAHundredTasksRestoresTheStore)
{
    const auto listWith = [this](const char *product) {
        const QString path = m_folder.filePath(QStringLiteral("danh-muc.csv"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("TT;Nhiệm vụ;Cơ quan chủ trì;Sản phẩm;Thời hạn\n");
        for (int row = 1; row <= 100; ++row) {
            const QByteArray number = QByteArray::number(row);
            file.write(number + ";Ban hành quy trình số " + number + ";Bộ Y tế;" + product + ";30/9/2025\n");
        }
        return path;
    };
    import({listWith("Quyết định")});
    const QString before = hash();
    const BatchId batch = import({listWith("Thông tư")});
    const QString after = hash();
    EXPECT_NE(after, before);
    EXPECT_EQ(m_store->loadBatches()->front().updated + m_store->loadBatches()->back().updated, 100);
    ASSERT_TRUE(m_store->undo(batch, m_clock));
    EXPECT_EQ(hash(), before);
    ASSERT_TRUE(m_store->redo(batch, m_clock));
    EXPECT_EQ(hash(), after);
}

TEST_F(ImportServiceTest, RefusesFilesWithoutATableAndMissingOnes)
{
    const QString path = m_folder.filePath(QStringLiteral("staff.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Họ tên;Chức vụ\nNguyễn Văn A;Chuyên viên\n");
    file.close();
    const ImportService service(*m_store, m_clock);
    const auto noTable = service.read({path}, {});
    ASSERT_FALSE(noTable);
    EXPECT_EQ(noTable.error().code, QStringLiteral("noTable"));
    EXPECT_EQ(noTable.error().file, path);
    const auto missing = service.read({sample(1), m_folder.filePath(QStringLiteral("none.xlsx"))}, {});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, QStringLiteral("notFound"));
}

TEST_F(ImportServiceTest, CancelledKeepsNothing)
{
    const JobControl job;
    job.cancel();
    const ImportService service(*m_store, m_clock);
    const auto read = service.read(samples(), {}, job);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, QStringLiteral("cancelled"));

    const QString before = hash();
    const auto written =
        ImportService(*m_store, m_clock).commit(planOf({sample(2)}), QStringLiteral("Lan"), job);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, QStringLiteral("cancelled"));
    EXPECT_EQ(hash(), before);
}

TEST_F(ImportServiceTest, AnnouncesWhatWasWritten)
{
    ChangeBus bus;
    std::vector<ChangeEvent::Kind> kinds;
    QObject::connect(&bus, &ChangeBus::changed, [&](const std::vector<ChangeEvent> &events) {
        for (const ChangeEvent &event : events)
            kinds.push_back(event.kind);
    });
    import({sample(3)}, &bus);
    EXPECT_THAT(kinds, ::testing::UnorderedElementsAre(ChangeEvent::Kind::Batches, ChangeEvent::Kind::Rates));
}

} // namespace

} // namespace dondoc
