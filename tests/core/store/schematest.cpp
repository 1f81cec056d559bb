// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/connection.h"
#include "tests/core/store/storefixture.h"

#include <QFile>

using namespace dondoc;
using namespace dondoc::storetest;

namespace {

class SchemaTest : public StoreTest
{
protected:
    SchemaReport bringTo(SchemaRights rights,
                         const std::vector<Migration> &migrations = shippedMigrations()) const
    {
        Connection connection(path(), rights == SchemaRights::Read ? Connection::Access::Read
                                                                   : Connection::Access::Write);
        return bringUpToDate(connection, rights, migrations);
    }
    void writeFile(const QByteArray &bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static std::vector<Migration> firstMigrations(size_t count)
    {
        auto migrations = shippedMigrations();
        migrations.resize(count);
        return migrations;
    }
};

TEST(MigrationStatements, StandUnderTheirMarksWhateverTheyHold)
{
    const QString text =
        u"-- a comment; no statement\n"
        "-- @ first\nCREATE TABLE a (x TEXT DEFAULT ';');\n\n"
        "-- @ second\nCREATE TRIGGER t BEFORE UPDATE ON a\nBEGIN\n    SELECT 1;\n    SELECT 2;\nEND;\n"_s;
    EXPECT_EQ(
        migrationStatements(text),
        (QStringList{u"CREATE TABLE a (x TEXT DEFAULT ';');"_s,
                     u"CREATE TRIGGER t BEFORE UPDATE ON a\nBEGIN\n    SELECT 1;\n    SELECT 2;\nEND;"_s}));
}

TEST(ShippedMigrations, AreNumberedFromOneWithoutAGap)
{
    const auto migrations = shippedMigrations();
    ASSERT_FALSE(migrations.empty());
    for (size_t i = 0; i < migrations.size(); ++i) {
        EXPECT_EQ(migrations[i].version, int(i) + 1);
        EXPECT_FALSE(migrations[i].statements.isEmpty()) << migrations[i].name.toStdString();
    }
    EXPECT_EQ(currentSchemaVersion(), int(migrations.size()));
}

TEST_F(SchemaTest, AnEmptyFileIsCreatedByReplayingEverything)
{
    EXPECT_EQ(bringTo(SchemaRights::Create).outcome, SchemaOutcome::Created);
    EXPECT_EQ(sqlValue(path(), u"PRAGMA user_version"_s).toInt(), currentSchemaVersion());
    EXPECT_EQ(sqlValue(path(), u"PRAGMA application_id"_s).toInt(), 0x446F6E44); // "DonD"
}

TEST_F(SchemaTest, ACurrentStoreIsLeftAlone)
{
    bringTo(SchemaRights::Create);
    EXPECT_EQ(bringTo(SchemaRights::Upgrade).outcome, SchemaOutcome::Current);
    EXPECT_EQ(bringTo(SchemaRights::Read).outcome, SchemaOutcome::Current);
}

TEST_F(SchemaTest, AnOlderStoreIsUpgradedToWhatAFreshOneHas)
{
    const QString schemaSql =
        u"SELECT group_concat(sql, '|') FROM (SELECT sql FROM sqlite_master ORDER BY name)"_s;
    bringTo(SchemaRights::Create);
    const QVariant fresh = sqlValue(path(), schemaSql);
    for (size_t version = 1; version < shippedMigrations().size(); ++version) {
        QFile::remove(path());
        bringTo(SchemaRights::Create, firstMigrations(version));
        const SchemaReport report = bringTo(SchemaRights::Upgrade);
        EXPECT_EQ(report.outcome, SchemaOutcome::Upgraded);
        EXPECT_EQ(report.version, int(version));
        EXPECT_EQ(sqlValue(path(), schemaSql), fresh) << "from version " << version;
    }
}

TEST_F(SchemaTest, AnOlderStoreThatMayOnlyBeReadIsReportedAsOlder)
{
    bringTo(SchemaRights::Create, firstMigrations(1));
    EXPECT_EQ(bringTo(SchemaRights::Read).outcome, SchemaOutcome::Older);
    EXPECT_EQ(refusal(OpenMode::ReadOnly).code, u"olderStore"_s);
}

TEST_F(SchemaTest, ANewerStoreIsRefusedWithTheVersionItNeeds)
{
    open(OpenMode::Create);
    ASSERT_EQ(runSql(path(), {u"PRAGMA user_version = %1"_s.arg(currentSchemaVersion() + 1),
                              u"UPDATE meta SET value = '9.8.7' WHERE key = 'program'"_s}),
              QString());
    for (OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly, OpenMode::OpenOrCreate}) {
        const Error error = refusal(mode);
        EXPECT_EQ(error.code, u"newerStore"_s);
        EXPECT_TRUE(error.text.contains(u"9.8.7"_s)) << error.text.toStdString();
    }
    EXPECT_EQ(sqlValue(path(), u"PRAGMA user_version"_s).toInt(), currentSchemaVersion() + 1);
}

TEST_F(SchemaTest, ANewerStoreWithoutKnownTablesIsStillRefused)
{
    ASSERT_EQ(
        runSql(path(), {u"PRAGMA application_id = %1"_s.arg(0x446F6E44), u"PRAGMA user_version = 999"_s}),
        QString());
    EXPECT_EQ(bringTo(SchemaRights::Upgrade).outcome, SchemaOutcome::Newer);
}

TEST_F(SchemaTest, AFileThatHoldsNothingBecomesAStoreOnlyWhenAllowed)
{
    writeFile({});
    EXPECT_EQ(bringTo(SchemaRights::Upgrade).outcome, SchemaOutcome::Empty);
    EXPECT_EQ(refusal(OpenMode::ReadWrite).code, u"notAStore"_s);
    EXPECT_EQ(refusal(OpenMode::OpenOrCreate).code, QString());
}

TEST_F(SchemaTest, AnotherProgramsDatabaseIsNotAStore)
{
    ASSERT_EQ(runSql(path(), {u"CREATE TABLE photos (id INTEGER)"_s}), QString());
    for (SchemaRights rights : {SchemaRights::Read, SchemaRights::Upgrade, SchemaRights::Create})
        EXPECT_EQ(bringTo(rights).outcome, SchemaOutcome::NotAStore);
    EXPECT_EQ(refusal(OpenMode::OpenOrCreate).code, u"notAStore"_s);
    EXPECT_EQ(sqlValue(path(), u"SELECT count(*) FROM sqlite_master"_s).toInt(), 1)
        << "nothing was added to it";
}

TEST_F(SchemaTest, AFileThatIsNoDatabaseFails)
{
    writeFile(QByteArray("PK\x03\x04 a workbook, say").repeated(100));
    EXPECT_EQ(bringTo(SchemaRights::Create).outcome, SchemaOutcome::Failed);
    EXPECT_EQ(refusal(OpenMode::OpenOrCreate).code, u"notAStore"_s);
}

TEST_F(SchemaTest, AMigrationThatFailsLeavesNothingOfItself)
{
    bringTo(SchemaRights::Create, firstMigrations(1));
    auto migrations = firstMigrations(1);
    migrations.push_back({2, u"002_broken"_s, {u"CREATE TABLE half (x)"_s, u"CREATE TABLE half (x)"_s}});
    EXPECT_EQ(bringTo(SchemaRights::Upgrade, migrations).outcome, SchemaOutcome::Failed);
    EXPECT_EQ(sqlValue(path(), u"PRAGMA user_version"_s).toInt(), 1);
    EXPECT_EQ(sqlValue(path(), u"SELECT count(*) FROM sqlite_master WHERE name = 'half'"_s).toInt(), 0);
}

} // namespace
