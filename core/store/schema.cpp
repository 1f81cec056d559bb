// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/dialect.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace dondoc {

namespace {

/// The version, or -1 on a failure.
int versionOf(Connection &connection)
{
    const QVariant version = connection.value(dialect::readSchemaVersion());
    return connection.hasError() ? -1 : version.toInt();
}

bool noteProgram(Connection &connection)
{
    Statement &note =
        connection.statement(QStringLiteral("INSERT INTO meta (key, value) VALUES ('program', ?) "
                                            "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    note << QStringLiteral(DONDOC_VERSION);
    return note.run();
}

bool runMigration(Connection &connection, const Migration &migration)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.isOpen())
        return false;
    if (versionOf(connection) >= migration.version)
        return !connection.hasError() && transaction.commit(); // another program was quicker
    for (const QString &statement : migration.statements) {
        if (!connection.execute(statement))
            return false;
    }
    return noteProgram(connection) && connection.execute(dialect::writeApplicationId()) &&
           connection.execute(dialect::writeSchemaVersion(migration.version)) && transaction.commit();
}

SchemaOutcome upgrade(Connection &connection, int from, const std::vector<Migration> &migrations)
{
    // Before anything is written, so that making a store is a few appends to the log. The file keeps the
    // mode.
    if (from == 0)
        connection.value(dialect::useWriteAheadLog());
    for (const Migration &migration : migrations) {
        if (migration.version > from && !runMigration(connection, migration))
            return SchemaOutcome::Failed;
    }
    return from == 0 ? SchemaOutcome::Created : SchemaOutcome::Upgraded;
}

} // namespace

SchemaReport bringUpToDate(Connection &connection, SchemaRights rights,
                           const std::vector<Migration> &migrations,
                           const std::function<bool()> &beforeUpgrade)
{
    const int applicationId = connection.value(dialect::readApplicationId()).toInt();
    const int version = versionOf(connection);
    const int tables = connection.value(dialect::countTables()).toInt();
    if (connection.hasError())
        return {SchemaOutcome::Failed, 0, {}};
    const bool isEmpty = version == 0 && applicationId == 0 && tables == 0;
    if (isEmpty && rights != SchemaRights::Create)
        return {SchemaOutcome::Empty, 0, {}};
    if (!isEmpty && applicationId != dialect::applicationId)
        return {SchemaOutcome::NotAStore, version, {}};

    const int current = migrations.back().version;
    if (version > current) {
        const QString program =
            connection.value(QStringLiteral("SELECT value FROM meta WHERE key = 'program'")).toString();
        connection.clearError(); // a newer store need not have that table
        return {SchemaOutcome::Newer, version, program};
    }
    if (version == current)
        return {SchemaOutcome::Current, version, {}};
    if (rights == SchemaRights::Read)
        return {SchemaOutcome::Older, version, {}};
    if (version > 0 && beforeUpgrade && !beforeUpgrade())
        return {SchemaOutcome::Failed, version, {}};
    return {upgrade(connection, version, migrations), version, {}};
}

int currentSchemaVersion()
{
    return shippedMigrations().back().version;
}

} // namespace dondoc
