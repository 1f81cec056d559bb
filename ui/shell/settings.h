// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

#include <memory>
#include <vector>

namespace dondoc {

/// What a person's window remembers. Settings of the office live in the store (Store::setting).
enum class Setting {
    LastStore,
    RecentStores,
    Language,
    Scheme,
    WindowGeometry,
    NavigationFolded,
    LastPage,
    LastFolder,
    UserName,
};

struct SettingRow {
    Setting setting;
    const char16_t *name; ///< in the file
    QVariant standard;    ///< value before anybody chose; its type is the setting's type
};

/// The one table of settings: every read and write goes through its names and types.
const std::vector<SettingRow> &settingTable();

/// Typed access to the table over QSettings. A value of another type in the file counts as absent.
class Settings
{
public:
    explicit Settings(std::unique_ptr<QSettings> file);

    QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);

    QString text(Setting setting) const { return value(setting).toString(); }
    QStringList list(Setting setting) const { return value(setting).toStringList(); }
    bool isOn(Setting setting) const { return value(setting).toBool(); }

    /// What a page remembers of itself: splitter sizes, columns, order, filters.
    QByteArray pageState(const QString &pageKey, const QString &part) const;
    void setPageState(const QString &pageKey, const QString &part, const QByteArray &state);

    /// Puts a store first in the list of recent ones.
    void rememberStore(const QString &path);

private:
    std::unique_ptr<QSettings> m_file;
};

/// The settings of the person at the machine, in the place the system has for them.
std::unique_ptr<QSettings> personalSettings();

} // namespace dondoc
