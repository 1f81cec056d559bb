// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safekeeping.h"

#include "core/base/system.h"
#include "core/store/migrations.h"
#include "core/store/storelock.h"
#include "tests/core/store/storefixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace dondoc;
using namespace dondoc::storetest;

namespace {

class SafekeepingTest : public StoreTest
{
protected:
    QStringList copyNames() const
    {
        QStringList names;
        for (const StoreCopy &copy : copiesOf(path()))
            names << QFileInfo(copy.path).fileName();
        return names;
    }

    void writeLock(const QString &host, const QString &user, qint64 process)
    {
        QFile lock(path() + u".lock"_s);
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
        lock.write(QJsonDocument(QJsonObject{{u"host"_s, host},
                                             {u"user"_s, user},
                                             {u"process"_s, process},
                                             {u"since"_s, u"2025-07-18T08:05:00"_s}})
                       .toJson());
    }

    void spoil()
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        for (qint64 at = 4096; at + 4096 <= size; at += 4096) {
            file.seek(at);
            file.write(QByteArray(200, char(0xA5)));
        }
    }
};

StoreCopy copyAt(const QString &iso, CopyReason reason = CopyReason::Daily)
{
    return {iso, QDateTime::fromString(iso, Qt::ISODate), reason};
}

TEST_F(SafekeepingTest, OneCopyADay)
{
    open();
    const FixedClock friday(QDateTime(QDate(2025, 7, 18), QTime(9, 31)));
    ASSERT_TRUE(keepDailyCopy(path(), friday));
    ASSERT_TRUE(keepDailyCopy(path(), FixedClock(QDateTime(QDate(2025, 7, 18), QTime(17, 0)))));
    EXPECT_EQ(copyNames(), QStringList{u"thu-2025-07-18-093100-daily.dondoc"_s});
    ASSERT_TRUE(keepDailyCopy(path(), FixedClock(QDateTime(QDate(2025, 7, 19), QTime(8, 0)))));
    EXPECT_EQ(copyNames().size(), 2);
}

TEST_F(SafekeepingTest, ALargeImportIsPrecededByACopy)
{
    auto store = open();
    ASSERT_TRUE(store->apply(batchOf(999), clockOf18July));
    EXPECT_EQ(copyNames(), QStringList());
    ASSERT_TRUE(store->apply(batchOf(1000, 2000), clockOf18July));
    EXPECT_EQ(copyNames(), QStringList{u"thu-2025-07-18-080000-import.dondoc"_s});
    const auto copy = Store::open(copiesOf(path()).front().path, OpenMode::ReadOnly);
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->loadTasks()->size(), 999u) << "as it was before the import";
}

TEST_F(SafekeepingTest, AnOlderStoreIsCopiedBeforeItIsUpgraded)
{
    open();
    const int current = currentSchemaVersion();
    // A store of the version before: what the last migration made is not there to be looked at.
    ASSERT_EQ(runSql(path(), {u"PRAGMA user_version = %1"_s.arg(current - 1)}), QString());
    const auto reopened = Store::open(path(), OpenMode::ReadWrite); // the replay itself may fail here
    const auto copies = copiesOf(path());
    ASSERT_EQ(copies.size(), 1u);
    EXPECT_EQ(copies.front().reason, CopyReason::BeforeUpgrade);
    EXPECT_EQ(sqlValue(copies.front().path, u"PRAGMA user_version"_s).toInt(), current - 1);
}

TEST_F(SafekeepingTest, ThinningKeepsTwelveDaysTenWeeksNineMonths)
{
    std::vector<StoreCopy> copies;
    const QDate today(2025, 12, 31);
    for (int back = 0; back < 400; ++back)
        copies.push_back(copyAt(QDateTime(today.addDays(-back), QTime(8, 0)).toString(Qt::ISODate)));
    QSet<QString> gone;
    for (const StoreCopy &copy : copiesToThin(copies, today))
        gone.insert(copy.path.left(10));
    QStringList kept;
    for (const StoreCopy &copy : copies) {
        if (!gone.contains(copy.path.left(10)))
            kept << copy.path.left(10);
    }
    // 12 days; then the last day of each earlier week (Sundays: 31/12/2025 is a Wednesday) up to ten weeks,
    // and of each earlier month up to nine.
    EXPECT_EQ(kept, (QStringList{u"2025-12-31"_s, u"2025-12-30"_s, u"2025-12-29"_s, u"2025-12-28"_s,
                                 u"2025-12-27"_s, u"2025-12-26"_s, u"2025-12-25"_s, u"2025-12-24"_s,
                                 u"2025-12-23"_s, u"2025-12-22"_s, u"2025-12-21"_s, u"2025-12-20"_s,
                                 u"2025-12-14"_s, u"2025-12-07"_s, u"2025-11-30"_s, u"2025-11-23"_s,
                                 u"2025-11-16"_s, u"2025-11-09"_s, u"2025-11-02"_s, u"2025-10-31"_s,
                                 u"2025-09-30"_s, u"2025-08-31"_s, u"2025-07-31"_s, u"2025-06-30"_s,
                                 u"2025-05-31"_s, u"2025-04-30"_s}));
}

TEST_F(SafekeepingTest, ThinningKeepsWhatRecentImportsReplaced)
{
    const std::vector<StoreCopy> copies{copyAt(u"2025-07-18T17:00:00"_s),
                                        copyAt(u"2025-07-18T10:00:00"_s, CopyReason::BeforeImport),
                                        copyAt(u"2025-07-18T08:00:00"_s)};
    const auto thinned = copiesToThin(copies, QDate(2025, 7, 18));
    ASSERT_EQ(thinned.size(), 1u);
    EXPECT_EQ(thinned.front().path, u"2025-07-18T08:00:00"_s);
}

TEST_F(SafekeepingTest, OnlyNamesOfOursAreCopies)
{
    open();
    ASSERT_TRUE(keepDailyCopy(path(), clockOf18July));
    const QString folder = path(u"thu-backups"_s);
    for (const QString &name : {u"thu-ban-cua-toi.dondoc"_s, u"thu-2025-07-01-080000-daily (2).dondoc"_s,
                                u"khac-2025-07-01-080000-daily.dondoc"_s}) {
        QFile file(folder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    EXPECT_EQ(copyNames(), QStringList{u"thu-2025-07-18-080000-daily.dondoc"_s});
}

TEST_F(SafekeepingTest, ADamagedStoreIsMarkedAndRotatesNothingOut)
{
    ASSERT_TRUE(open()->apply(batchOf(500), clockOf18July));
    ASSERT_TRUE(keepDailyCopy(path(), FixedClock(QDate(2024, 1, 1))));
    spoil();
    const Status kept = keepDailyCopy(path(), clockOf18July);
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, u"damaged"_s);
    EXPECT_EQ(copyNames(), QStringList{u"thu-2024-01-01-080000-daily.dondoc"_s});
    EXPECT_TRUE(damageMarked(path()).has_value());
}

TEST_F(SafekeepingTest, ARestoreKeepsWhatWasThere)
{
    ASSERT_TRUE(open()->apply(batchOf(3), clockOf18July));
    ASSERT_TRUE(keepDailyCopy(path(), clockOf18July));
    const QString before = hashOf(*open());
    ASSERT_TRUE(open()->apply(batchOf(2, 10), clockOf18July));
    const QString after = hashOf(*open());
    ASSERT_NE(before, after);

    const auto replaced = restoreStore(path(), copiesOf(path()).front().path, clockOf18July);
    ASSERT_TRUE(replaced) << replaced.error().text.toStdString();
    EXPECT_EQ(hashOf(*open()), before);
    EXPECT_FALSE(QFileInfo::exists(path() + u"-wal"_s) && QFileInfo(path() + u"-wal"_s).size() > 0);
    EXPECT_EQ(QFileInfo(*replaced).fileName(), u"thu-replaced-2025-07-18-080000.dondoc"_s);
    EXPECT_EQ(hashOf(**Store::open(*replaced, OpenMode::ReadOnly)), after);
}

TEST_F(SafekeepingTest, ASecondRestoreWithinTheSecondKeepsWhatTheFirstReplaced)
{
    ASSERT_TRUE(open()->apply(batchOf(3), clockOf18July));
    ASSERT_TRUE(keepDailyCopy(path(), clockOf18July));
    ASSERT_TRUE(open()->apply(batchOf(2, 10), clockOf18July));
    const QString latest = hashOf(*open());
    const QString copy = copiesOf(path()).front().path;
    const auto first = restoreStore(path(), copy, clockOf18July);
    ASSERT_TRUE(first);
    const QString restored = hashOf(*open());
    const auto second = restoreStore(path(), copy, clockOf18July);
    ASSERT_TRUE(second) << second.error().text.toStdString();
    EXPECT_NE(*first, *second);
    EXPECT_EQ(hashOf(**Store::open(*first, OpenMode::ReadOnly)), latest);
    EXPECT_EQ(hashOf(**Store::open(*second, OpenMode::ReadOnly)), restored);
    EXPECT_EQ(hashOf(*open()), restored);
}

TEST_F(SafekeepingTest, ARestoreFromSomethingElseChangesNothing)
{
    ASSERT_TRUE(open()->apply(batchOf(3), clockOf18July));
    const QString before = hashOf(*open());
    QFile other(path(u"khac.dondoc"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("not a store at all, and long enough to be looked at as one");
    other.close();
    const auto restored = restoreStore(path(), other.fileName(), clockOf18July);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, u"notAStore"_s);
    EXPECT_EQ(hashOf(*open()), before);
}

TEST_F(SafekeepingTest, AnotherPersonsLockMakesItReadOnly)
{
    open();
    writeLock(u"may-khac"_s, u"Nguyễn Văn A"_s, 4711);
    const Error error = refusal(OpenMode::ReadWrite);
    EXPECT_EQ(error.code, u"locked"_s);
    EXPECT_TRUE(error.text.contains(u"Nguyễn Văn A"_s));
    EXPECT_TRUE(error.text.contains(u"may-khac"_s));
    EXPECT_TRUE(error.text.contains(u"08:05 18/07/2025"_s));
    EXPECT_EQ(refusal(OpenMode::ReadOnly).code, QString());
}

TEST_F(SafekeepingTest, TheSamePersonOnTheSameMachineMayWriteBesideHimself)
{
    open();
    const StoreLock lock(path(), clockOf18July);
    EXPECT_TRUE(lock.isHeld());
    EXPECT_EQ(refusal(OpenMode::ReadWrite).code, QString());
}

TEST_F(SafekeepingTest, ALockOfAnEndedProcessIsTakenOver)
{
    open();
    writeLock(system::hostName(), u"người khác"_s, 0x3fffffff); // beyond any process number
    EXPECT_EQ(refusal(OpenMode::ReadWrite).code, QString());
    const StoreLock lock(path(), clockOf18July);
    EXPECT_TRUE(lock.isHeld());
    ASSERT_TRUE(holderOf(path()));
    EXPECT_EQ(holderOf(path())->process, QCoreApplication::applicationPid());
}

TEST_F(SafekeepingTest, TheLockPassesToTheProgramThatIsStillOpen)
{
    open();
    auto first = std::make_unique<StoreLock>(path(), clockOf18July);
    StoreLock second(path(), clockOf18July);
    EXPECT_FALSE(second.isHeld());
    second.take();
    EXPECT_FALSE(second.isHeld()) << "the first still has it";
    first.reset();
    EXPECT_FALSE(holderOf(path()));
    second.take();
    EXPECT_TRUE(second.isHeld());
    EXPECT_TRUE(holderOf(path()));
}

TEST_F(SafekeepingTest, ALockGoesWithItsHolder)
{
    open();
    {
        const StoreLock lock(path(), clockOf18July);
        EXPECT_TRUE(QFileInfo::exists(path() + u".lock"_s));
    }
    EXPECT_FALSE(QFileInfo::exists(path() + u".lock"_s));
}

struct Location {
    const char *path;
    const char *fileSystem;
    bool isNetwork;
};

class NetworkLocation : public testing::TestWithParam<Location>
{
};

TEST_P(NetworkLocation, IsTold)
{
    EXPECT_EQ(system::isNetworkLocation(QString::fromUtf8(GetParam().path), GetParam().fileSystem),
              GetParam().isNetwork);
}

INSTANTIATE_TEST_SUITE_P(
    Safekeeping, NetworkLocation,
    testing::Values(Location{"C:/Users/A/Kho", "NTFS", false}, Location{"//may-chu/chung/Kho", "NTFS", true},
                    Location{"\\\\may-chu\\chung\\Kho", "", true}, Location{"//?/C:/rất/dài", "NTFS", false},
                    Location{"//?/UNC/may-chu/chung", "NTFS", true}, Location{"/home/a", "ext4", false},
                    Location{"/mnt/chung", "cifs", true}, Location{"/mnt/chung", "nfs4", true},
                    Location{"/tmp", "tmpfs", false}));

} // namespace
