// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingsrepository.h"

namespace dondoc {

QString SettingsRepository::value(const QString &key)
{
    Statement &rows = m_connection.statement(QStringLiteral("SELECT value FROM settings WHERE key = ?"));
    rows << key;
    if (!rows.run() || !rows.next())
        return {};
    const QString value = rows.text();
    rows.finish();
    return value;
}

std::optional<QMap<QString, QString>> SettingsRepository::load()
{
    Statement &rows = m_connection.statement(QStringLiteral("SELECT key, value FROM settings"));
    if (!rows.run())
        return std::nullopt;
    QMap<QString, QString> settings;
    while (rows.next()) {
        const QString key = rows.text();
        settings.insert(key, rows.text());
    }
    if (m_connection.hasError())
        return std::nullopt;
    return settings;
}

bool SettingsRepository::set(const QString &key, const QString &value, HistoryRepository &history)
{
    const QString before = this->value(key);
    if (before == value)
        return !m_connection.hasError();
    HistoryLine line;
    line.action = QStringLiteral("setting");
    line.subject = key;
    line.subjectKind = QStringLiteral("setting");
    line.before = before;
    line.after = value;
    return put(key, value) && history.append(line);
}

bool SettingsRepository::write(const QString &key, const QString &value)
{
    if (!value.isEmpty())
        return put(key, value);
    Statement &remove = m_connection.statement(QStringLiteral("DELETE FROM settings WHERE key = ?"));
    remove << key;
    return remove.run();
}

bool SettingsRepository::put(const QString &key, const QString &value)
{
    Statement &write =
        m_connection.statement(QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT "
                                              "(key) DO UPDATE SET value = excluded.value"));
    write << key << value;
    return write.run();
}

} // namespace dondoc
