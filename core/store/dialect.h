// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What SQLite says its own way. Everything else in this module is SQL that PostgreSQL takes too.
namespace dondoc::dialect {

/// For a connection that may write: waits for other writers, keeps every acknowledged write.
QStringList connectionSettings();
/// For one that only reads.
QStringList readerSettings();
/// Turns the write-ahead log on; answers with the mode that holds.
QString useWriteAheadLog();

/// Takes the write lock at once, so that what is read inside still holds when it is written.
QString beginWrite();
/// One consistent picture of all tables.
QString beginRead();

/// "DonD" in the file's header.
constexpr int applicationId = 0x446F6E44;
QString readApplicationId();
QString writeApplicationId();
QString readSchemaVersion();
QString writeSchemaVersion(int version);
/// Counts the tables of the file.
QString countTables();

/// Answers "ok" or lines of damage.
QString quickCheck();
QString integrityCheck();
/// Rows that point nowhere: table, row, table pointed at.
QString foreignKeyCheck();

QString copyInto(const QString &path);

/// A file as an URI. QUrl would make a host of a share's server, which SQLite refuses.
QString uriOf(const QString &file);

/// A table of wanted ids, of this connection alone.
QString makeWantedTable();

enum class Cause { Busy, Damaged, NotADatabase, CannotOpen, NotWritable, Full, Constraint, Other };
/// What the driver's error number means.
Cause causeOf(const QString &nativeErrorCode);

} // namespace dondoc::dialect
