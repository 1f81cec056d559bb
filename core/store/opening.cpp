// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/base/system.h"
#include "core/store/agencyrepository.h"
#include "core/store/dialect.h"
#include "core/store/integrity.h"
#include "core/store/safekeeping.h"
#include "core/store/schema.h"
#include "core/store/storelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

std::optional<Error> refuseByFile(const QString &path, OpenMode mode)
{
    if (isInMemory(path))
        return std::nullopt;
    const bool exists = QFileInfo::exists(path);
    const QString native = QDir::toNativeSeparators(path);
    if (mode == OpenMode::Create && exists) {
        return Error{u"exists"_s,
                     QCoreApplication::translate("Store",
                                                 "%1 exists already. Open it, or choose another name for the "
                                                 "new store.")
                         .arg(native),
                     path};
    }
    if (!exists && (mode == OpenMode::ReadWrite || mode == OpenMode::ReadOnly)) {
        return Error{u"notFound"_s,
                     QCoreApplication::translate(
                         "Store", "There is no store %1. Check the name, or create a new store.")
                         .arg(native),
                     path};
    }
    if (exists && QFileInfo(path).isDir()) {
        return Error{u"notAStore"_s,
                     QCoreApplication::translate("Store", "%1 is a folder. Choose a file.").arg(native),
                     path};
    }
    return std::nullopt;
}

std::optional<Error> refuseBySchema(const Connection &connection, const SchemaReport &report)
{
    const QString &path = connection.path();
    const QString native = QDir::toNativeSeparators(path);
    switch (report.outcome) {
    case SchemaOutcome::Created:
    case SchemaOutcome::Current:
    case SchemaOutcome::Upgraded:
        return std::nullopt;
    case SchemaOutcome::Older:
        return Error{u"olderStore"_s,
                     QCoreApplication::translate("Store",
                                                 "The store %1 was written by an older Đôn Đốc and has to be "
                                                 "brought up to date first. Open it for writing once.")
                         .arg(native),
                     path};
    case SchemaOutcome::Newer:
        return Error{u"newerStore"_s,
                     QCoreApplication::translate(
                         "Store", "The store %1 was written by a newer Đôn Đốc and needs version "
                                  "%2 or later. Nothing was changed; update this program.")
                         .arg(native, report.neededProgram.isEmpty() ? u"?"_s : report.neededProgram),
                     path};
    case SchemaOutcome::Empty:
    case SchemaOutcome::NotAStore:
        return Error{
            u"notAStore"_s,
            QCoreApplication::translate("Store", "%1 is not a store of Đôn Đốc. Choose another file.")
                .arg(native),
            path};
    case SchemaOutcome::Failed:
        break;
    }
    return connection.error();
}

/// A network share, or a store that someone else has open.
std::optional<Error> refuseWriting(const QString &path, OpenMode mode)
{
    return mode == OpenMode::ReadOnly || isInMemory(path) ? std::nullopt : reasonNotToWrite(path);
}

/// A copy of the store as the older program left it.
bool keepBeforeUpgrade(Connection &connection)
{
    const Status kept = keepCopy(connection, CopyReason::BeforeUpgrade, SystemClock());
    if (!kept)
        connection.fail(kept.error().code, kept.error().text);
    return bool(kept);
}

/// A log that nobody emptied: the last program was killed, or the power went.
bool isUnclean(const QString &path, const OpenedStore &opened)
{
    return opened.openPath && opened.openPath->isFirst() && QFileInfo(path + u"-wal"_s).size() > 0;
}

/// Only reads, so that the log stays beside a damaged store and the next opening is refused as well.
std::optional<Error> refuseDamaged(const QString &path)
{
    Connection connection(path, Connection::Access::Read);
    const auto damage = connection.isOpen() ? findDamageQuickly(connection) : std::nullopt;
    if (!damage)
        return connection.error();
    if (damage->isEmpty())
        return std::nullopt;
    return Error{u"damaged"_s,
                 QCoreApplication::translate(
                     "Store", "The store %1 was not closed properly and is damaged. Do not write "
                              "to it; restore the latest backup. (%2)")
                     .arg(QDir::toNativeSeparators(path), damage->front()),
                 path};
}

std::unique_ptr<Connection> connectForReading(const QString &path)
{
    const bool isClosed = QFileInfo(path + u"-wal"_s).size() == 0;
    // The log and its index do not work across a share, and nobody writes there while nobody holds the store.
    if (isClosed && system::isOnNetwork(path) && !holderOf(path))
        return std::make_unique<Connection>(path, Connection::Access::ReadUnchanging);
    auto connection = std::make_unique<Connection>(path, Connection::Access::Read);
    connection->value(dialect::readSchemaVersion());
    if (!connection->hasError() || !isClosed)
        return connection;
    // A folder nobody can write has no room for the log's index; a closed store needs none.
    auto unchanging = std::make_unique<Connection>(path, Connection::Access::ReadUnchanging);
    unchanging->value(dialect::readSchemaVersion());
    return unchanging->hasError() ? std::move(connection) : std::move(unchanging);
}

std::unique_ptr<Connection> connect(const QString &path, OpenMode mode)
{
    if (mode == OpenMode::ReadOnly && !isInMemory(path))
        return connectForReading(path);
    return std::make_unique<Connection>(path, Connection::Access::Write);
}

SchemaRights rightsOf(OpenMode mode)
{
    switch (mode) {
    case OpenMode::ReadOnly:
        return SchemaRights::Read;
    case OpenMode::ReadWrite:
        return SchemaRights::Upgrade;
    case OpenMode::Create:
    case OpenMode::OpenOrCreate:
        break;
    }
    return SchemaRights::Create;
}

/// A store killed while it was made has its tables and no agencies yet.
bool seed(Connection &connection, const AgencyDirectory &directory)
{
    AgencyRepository agencies(connection);
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.isOpen())
        return false;
    if (agencies.isSeeded())
        return true; // another program was quicker
    return agencies.seed(directory) && transaction.commit();
}

std::optional<Error> seedIfNeeded(Connection &connection)
{
    if (AgencyRepository(connection).isSeeded())
        return std::nullopt;
    const Result<AgencyDirectory> shipped = AgencyDirectory::shipped();
    if (!shipped)
        return shipped.error();
    return seed(connection, *shipped) ? std::nullopt : std::optional<Error>(connection.error());
}

} // namespace

Result<OpenedStore> openStore(const QString &path, OpenMode mode)
{
    if (auto refusal = refuseByFile(path, mode))
        return *refusal;
    if (auto refusal = refuseWriting(path, mode))
        return *refusal;
    OpenedStore opened;
    if (!isInMemory(path))
        opened.openPath = std::make_unique<OpenPath>(path);
    if (isUnclean(path, opened)) {
        if (auto refusal = refuseDamaged(path))
            return *refusal;
    }
    opened.connection = connect(path, mode);
    Connection &connection = *opened.connection;
    if (!connection.isOpen() || connection.hasError())
        return connection.error();
    const SchemaReport report = bringUpToDate(connection, rightsOf(mode), shippedMigrations(),
                                              [&connection] { return keepBeforeUpgrade(connection); });
    if (auto refusal = refuseBySchema(connection, report))
        return *refusal;
    if (mode != OpenMode::ReadOnly) {
        connection.value(dialect::useWriteAheadLog());
        if (connection.hasError())
            return connection.error();
        if (auto failure = seedIfNeeded(connection))
            return *failure;
    }
    return opened;
}

} // namespace dondoc
