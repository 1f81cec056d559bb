// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "core/base/system.h"

namespace dondoc {

namespace {

constexpr int recentStoreCount = 8;

const SettingRow &rowOf(Setting setting)
{
    const SettingRow &row = settingTable()[size_t(setting)];
    Q_ASSERT(row.setting == setting);
    return row;
}

QString stateKey(const QString &pageKey, const QString &part)
{
    return QStringLiteral("pages/%1/%2").arg(pageKey, part);
}

} // namespace

const std::vector<SettingRow> &settingTable()
{
    static const std::vector<SettingRow> table{
        {Setting::LastStore, u"store/last", QString()},
        {Setting::RecentStores, u"store/recent", QStringList()},
        {Setting::Language, u"view/language", QStringLiteral("vi")},
        {Setting::Scheme, u"view/theme", QStringLiteral("system")},
        {Setting::WindowGeometry, u"window/geometry", QByteArray()},
        {Setting::NavigationFolded, u"window/navigationFolded", false},
        {Setting::LastPage, u"window/page", QString()},
        {Setting::LastFolder, u"files/folder", QString()},
        {Setting::UserName, u"user/name", system::userName()},
    };
    return table;
}

Settings::Settings(std::unique_ptr<QSettings> file)
    : m_file(std::move(file))
{
    Q_ASSERT(m_file);
}

QVariant Settings::value(Setting setting) const
{
    const SettingRow &row = rowOf(setting);
    QVariant value = m_file->value(QString::fromUtf16(row.name), row.standard);
    // An .ini file gives back text for a bool and an invalid value for an empty list.
    if (!value.isValid() || !value.convert(row.standard.metaType()))
        return row.standard;
    return value;
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    const SettingRow &row = rowOf(setting);
    Q_ASSERT(value.metaType() == row.standard.metaType());
    m_file->setValue(QString::fromUtf16(row.name), value);
}

QByteArray Settings::pageState(const QString &pageKey, const QString &part) const
{
    return m_file->value(stateKey(pageKey, part)).toByteArray();
}

void Settings::setPageState(const QString &pageKey, const QString &part, const QByteArray &state)
{
    m_file->setValue(stateKey(pageKey, part), state);
}

void Settings::rememberStore(const QString &path)
{
    QStringList recent = list(Setting::RecentStores);
    recent.removeAll(path);
    recent.prepend(path);
    setValue(Setting::RecentStores, QStringList(recent.first(qMin(recentStoreCount, int(recent.size())))));
    setValue(Setting::LastStore, path);
}

std::unique_ptr<QSettings> personalSettings()
{
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("dondoc"),
                                       QStringLiteral("dondoc"));
}

} // namespace dondoc
