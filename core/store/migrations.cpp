// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QDir>
#include <QFile>

namespace dondoc {

namespace {

Migration readMigration(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "readMigration", "a shipped migration is compiled in");
    Q_UNUSED(isOpen)
    const QString name = QFileInfo(path).completeBaseName();
    return {name.section(u'_', 0, 0).toInt(), name, migrationStatements(QString::fromUtf8(file.readAll()))};
}

} // namespace

QStringList migrationStatements(const QString &text)
{
    QStringList statements;
    bool isInside = false;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(QLatin1StringView("-- @"))) {
            statements << QString();
            isInside = true;
        } else if (isInside) {
            statements.back() += line + u'\n';
        }
    }
    for (QString &statement : statements)
        statement = statement.trimmed();
    statements.removeAll(QString());
    return statements;
}

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        migrations.push_back(readMigration(folder.filePath(file)));
        Q_ASSERT(migrations.back().version == int(migrations.size()));
    }
    return migrations;
}

} // namespace dondoc
