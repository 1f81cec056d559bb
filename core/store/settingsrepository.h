// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/historyrepository.h"

#include <QMap>

namespace dondoc {

/// Settings of the office that are kept with its data: JSON values by key.
class SettingsRepository
{
public:
    explicit SettingsRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Empty when it was never set.
    QString value(const QString &key);
    std::optional<QMap<QString, QString>> load();
    /// Within a write transaction; setting the value it has changes nothing.
    bool set(const QString &key, const QString &value, HistoryRepository &history);

    /// Within a batch, which keeps the history; an empty value takes the setting away.
    bool write(const QString &key, const QString &value);

private:
    bool put(const QString &key, const QString &value);

    Connection &m_connection;
};

} // namespace dondoc
