// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QHash>
#include <QSqlDatabase>

#include <memory>
#include <unordered_map>

class QSqlError;

namespace dondoc {

/// One connection to one store file, for one thread. Functions that fail return false and leave the reason in
/// error(): the first one since clearError(), since what follows a failure only repeats it.
class Connection
{
public:
    enum class Access { Create, Write, Read, ReadUnchanging /*a folder nobody can write*/ };

    /// How long a write waits for another program's.
    static constexpr int patienceMs = 10000;

    /// An unusable connection says so by isOpen(); error() tells why.
    Connection(const QString &path, Access access, int waitMs = patienceMs);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    bool isOpen() const { return m_isOpen; }
    const QString &path() const { return m_path; }

    /// Prepared once, kept as long as the connection. Valid as long; never run the same text in two places at
    /// a time.
    Statement &statement(const QString &sql);
    /// One statement that is run once.
    bool execute(const QString &sql);
    /// First column of the first row, or an invalid value.
    QVariant value(const QString &sql);
    /// First column of all rows.
    QStringList texts(const QString &sql);

    bool hasError() const { return m_error.has_value(); }
    Error error() const;
    void clearError() { m_error.reset(); }
    void fail(const QSqlError &error);
    void fail(const QString &code, const QString &text);

private:
    bool open(Access access, int waitMs);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
    std::optional<Error> m_error;
    bool m_isOpen = false;
};

/// A transaction that ends with its scope: rolled back unless committed.
class Transaction
{
public:
    enum class Kind { Read, Write };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    bool isOpen() const { return m_isOpen; }
    bool commit();

private:
    Connection &m_connection;
    bool m_isOpen;
};

/// A path that is no file: a store in memory, for tests and trials.
bool isInMemory(const QString &path);

} // namespace dondoc
