// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowparts.h"

#include "ui/shell/viewchoices.h"

#include <QApplication>
#include <QStandardPaths>

namespace dondoc {

WindowParts::WindowParts(QApplication &application, const Clock &clock, std::unique_ptr<QSettings> settings)
    : m_application(application)
    , m_clock(clock)
    , m_settings(std::move(settings))
    , m_workspace(clock, m_bus, openAndLoad)
{
}

WindowContext WindowParts::context()
{
    return {m_clock,     m_bus,
            m_workspace, m_theme,
            m_settings,  m_language,
            m_undo,      m_files,
            m_messages,  QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
}

void WindowParts::apply()
{
    applyViewSettings(context());
    m_theme.applyTo(m_application); // also when the scheme is the one it began with
}

void WindowParts::apply(const QString &language, Scheme scheme)
{
    m_language.setLanguage(language);
    m_theme.setScheme(scheme);
    m_theme.applyTo(m_application);
}

} // namespace dondoc
