// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/base/system.h"
#include "core/store/dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

#include <atomic>

namespace dondoc {

namespace {

/// Qt keeps connections by name for the whole program.
QString newConnectionName()
{
    static std::atomic<quint64> count = 0;
    return QStringLiteral("dondoc-store-%1").arg(++count);
}

Error errorOf(dialect::Cause cause, const QString &path, const QString &detail)
{
    using dialect::Cause;
    const QString file = QDir::toNativeSeparators(path);
    switch (cause) {
    case Cause::Busy:
        return {QStringLiteral("locked"),
                QCoreApplication::translate(
                    "Store", "The store %1 is being written by another program. Wait a moment and try again.")
                    .arg(file),
                path};
    case Cause::Damaged:
        return {QStringLiteral("damaged"),
                QCoreApplication::translate(
                    "Store", "The store %1 is damaged. Do not write to it; restore the latest backup. (%2)")
                    .arg(file, detail),
                path};
    case Cause::NotADatabase:
        return {QStringLiteral("notAStore"),
                QCoreApplication::translate("Store", "%1 is not a store of Đôn Đốc. Choose another file.")
                    .arg(file),
                path};
    case Cause::CannotOpen:
        return {QStringLiteral("io"),
                QCoreApplication::translate(
                    "Store",
                    "The store %1 cannot be opened. Check that the folder exists and that you may use it.")
                    .arg(file),
                path};
    case Cause::NotWritable:
        return {
            QStringLiteral("io"),
            QCoreApplication::translate(
                "Store",
                "The store %1 cannot be written. Open it for reading only, or copy it where you may write.")
                .arg(file),
            path};
    case Cause::Full:
        return {QStringLiteral("io"),
                QCoreApplication::translate(
                    "Store",
                    "The disk with the store %1 is full. Nothing was kept; free some space and try again.")
                    .arg(file),
                path};
    case Cause::Constraint:
        return {QStringLiteral("refused"),
                QCoreApplication::translate(
                    "Store", "The store %1 refused what was to be written; nothing of it was kept. (%2)")
                    .arg(file, detail),
                path};
    case Cause::Other:
        break;
    }
    return {QStringLiteral("io"),
            QCoreApplication::translate("Store", "The store %1 could not be read or written. (%2)")
                .arg(file, detail),
            path};
}

} // namespace

bool isInMemory(const QString &path)
{
    return path == QLatin1StringView(":memory:");
}

Connection::Connection(const QString &path, Access access, int waitMs)
    : m_path(path)
    , m_name(newConnectionName())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_isOpen = open(access, waitMs);
}

Connection::~Connection()
{
    m_statements.clear(); // before the database they belong to
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool Connection::open(Access access, int waitMs)
{
    QStringList options{QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(waitMs)};
    QString name = isInMemory(m_path) ? m_path : system::longPath(m_path);
    if (access == Access::Read)
        options << QStringLiteral("QSQLITE_OPEN_READONLY");
    if (access == Access::ReadUnchanging) {
        options << QStringLiteral("QSQLITE_OPEN_READONLY") << QStringLiteral("QSQLITE_OPEN_URI");
        name = dialect::uriOf(system::longPath(m_path)) + QStringLiteral("?immutable=1");
    }
    m_database.setConnectOptions(options.join(u';'));
    m_database.setDatabaseName(name);
    if (!m_database.open()) {
        fail(m_database.lastError());
        return false;
    }
    const bool writes = access == Access::Write || access == Access::Create;
    for (const QString &setting : writes ? dialect::connectionSettings() : dialect::readerSettings()) {
        if (!execute(setting))
            return false;
    }
    return true;
}

Statement &Connection::statement(const QString &sql)
{
    std::unique_ptr<Statement> &known = m_statements[sql];
    if (!known)
        known = std::make_unique<Statement>(*this, QSqlQuery(m_database));
    known->prepare(sql);
    return *known;
}

bool Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.exec(sql))
        return true;
    fail(query.lastError());
    return false;
}

QVariant Connection::value(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.exec(sql) && query.next())
        return query.value(0);
    if (query.lastError().isValid())
        fail(query.lastError());
    return {};
}

QStringList Connection::texts(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    QStringList found;
    if (query.exec(sql)) {
        while (query.next())
            found << query.value(0).toString();
    }
    if (query.lastError().isValid())
        fail(query.lastError());
    return found;
}

Error Connection::error() const
{
    Q_ASSERT(m_error);
    return *m_error;
}

void Connection::fail(const QSqlError &error)
{
    if (!m_error)
        m_error = errorOf(dialect::causeOf(error.nativeErrorCode()), m_path, error.databaseText());
}

void Connection::fail(const QString &code, const QString &text)
{
    if (!m_error)
        m_error = Error{code, text, m_path};
}

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
    , m_isOpen(connection.execute(kind == Kind::Write ? dialect::beginWrite() : dialect::beginRead()))
{
}

Transaction::~Transaction()
{
    if (m_isOpen)
        m_connection.execute(QStringLiteral("ROLLBACK"));
}

bool Transaction::commit()
{
    if (!m_connection.execute(QStringLiteral("COMMIT")))
        return false;
    m_isOpen = false;
    return true;
}

} // namespace dondoc
