// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QVariant>

namespace dondoc {

class Settings;

/// Where a page keeps what an officer arranged: widths, order, hidden columns, filters, splitters. A seam, so
/// that tests and screenshots neither read nor leave anything in the user's profile. Keys are
/// "page/part", e.g. "nhiem-vu/columns".
class ViewSettings
{
public:
    virtual ~ViewSettings() = default;
    virtual QVariant value(const QString &key) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

/// For tests and `dondoc shot`: forgets.
class MemoryViewSettings final : public ViewSettings
{
public:
    QVariant value(const QString &key) const override { return m_values.value(key); }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QHash<QString, QVariant> m_values;
};

/// The person's own, among the window's settings (Settings::pageState).
class PersonalViewSettings final : public ViewSettings
{
public:
    explicit PersonalViewSettings(Settings &settings)
        : m_settings(settings)
    {
    }
    QVariant value(const QString &key) const override;
    void setValue(const QString &key, const QVariant &value) override;

private:
    Settings &m_settings;
};

} // namespace dondoc
