// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include <QUrl>

namespace dondoc::dialect {

namespace {

QString quoted(QString text)
{
    text.replace(u'\'', QStringLiteral("''"));
    return u'\'' + text + u'\'';
}

} // namespace

QStringList connectionSettings()
{
    return readerSettings() + QStringList{QStringLiteral("PRAGMA synchronous = FULL")};
}

QStringList readerSettings()
{
    return {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA cache_size = -16384"),
            QStringLiteral("PRAGMA temp_store = MEMORY")};
}

QString useWriteAheadLog()
{
    return QStringLiteral("PRAGMA journal_mode = WAL");
}

QString beginWrite()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

QString beginRead()
{
    return QStringLiteral("BEGIN");
}

QString readApplicationId()
{
    return QStringLiteral("PRAGMA application_id");
}

QString writeApplicationId()
{
    return QStringLiteral("PRAGMA application_id = %1").arg(applicationId);
}

QString readSchemaVersion()
{
    return QStringLiteral("PRAGMA user_version");
}

QString writeSchemaVersion(int version)
{
    return QStringLiteral("PRAGMA user_version = %1").arg(version);
}

QString countTables()
{
    return QStringLiteral("SELECT count(*) FROM sqlite_master");
}

QString quickCheck()
{
    return QStringLiteral("PRAGMA quick_check(20)");
}

QString integrityCheck()
{
    return QStringLiteral("PRAGMA integrity_check(100)");
}

QString foreignKeyCheck()
{
    return QStringLiteral("PRAGMA foreign_key_check");
}

QString uriOf(const QString &file)
{
    const bool isDrive = file.size() > 1 && file[1] == u':';
    const char *const start = isDrive ? "file:///" : file.startsWith(u'/') ? "file://" : "file:";
    return QLatin1StringView(start) + QString::fromLatin1(QUrl::toPercentEncoding(file, "/:"));
}

QString copyInto(const QString &path)
{
    return QStringLiteral("VACUUM INTO ") + quoted(path);
}

QString makeWantedTable()
{
    return QStringLiteral("CREATE TEMPORARY TABLE IF NOT EXISTS wanted (id INTEGER PRIMARY KEY)");
}

Cause causeOf(const QString &nativeErrorCode)
{
    switch (nativeErrorCode.toInt() & 0xff) { // extended codes keep the plain one in the low byte
    case 5:                                   // SQLITE_BUSY
    case 6:                                   // SQLITE_LOCKED
        return Cause::Busy;
    case 11: // SQLITE_CORRUPT
        return Cause::Damaged;
    case 26: // SQLITE_NOTADB
        return Cause::NotADatabase;
    case 14: // SQLITE_CANTOPEN
        return Cause::CannotOpen;
    case 8: // SQLITE_READONLY
        return Cause::NotWritable;
    case 13: // SQLITE_FULL
        return Cause::Full;
    case 19: // SQLITE_CONSTRAINT
        return Cause::Constraint;
    default:
        return Cause::Other;
    }
}

} // namespace dondoc::dialect
