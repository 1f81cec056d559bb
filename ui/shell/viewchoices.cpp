// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewchoices.h"

#include "core/base/system.h"
#include "ui/shell/languageswitcher.h"
#include "ui/shell/settings.h"

#include <QActionGroup>
#include <QApplication>
#include <QEvent>

namespace dondoc {

namespace {

Scheme schemeOf(const QString &word)
{
    if (word == u"light")
        return Scheme::Light;
    return word == u"dark" ? Scheme::Dark : systemScheme();
}

/// A high-contrast theme of the system comes before any choice made here.
void applyScheme(const WindowContext &context)
{
    if (const auto colours = system::contrastColours())
        context.theme.setContrast(*colours);
    else
        context.theme.setScheme(schemeOf(context.settings.text(Setting::Scheme)));
}

} // namespace

void applyViewSettings(const WindowContext &context)
{
    context.language.setLanguage(context.settings.text(Setting::Language));
    applyScheme(context);
    context.theme.applyTo(*qApp); // also when the scheme is the one the theme began with
}

ViewChoices::ViewChoices(const WindowContext &context, Commands &commands, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_commands(commands)
    , m_languages(new QActionGroup(this))
    , m_schemes(new QActionGroup(this))
{
    parent->installEventFilter(this);
    addLanguage(Command::Vietnamese, QStringLiteral("vi"));
    addLanguage(Command::English, QStringLiteral("en"));
    addScheme(Command::LightTheme, QStringLiteral("light"));
    addScheme(Command::DarkTheme, QStringLiteral("dark"));
    addScheme(Command::SystemTheme, QStringLiteral("system"));
}

bool ViewChoices::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) // the system's colours changed, or a high-contrast theme began
        applyScheme(m_context);
    return QObject::eventFilter(watched, event);
}

void ViewChoices::addLanguage(Command command, const QString &language)
{
    QAction &action = m_commands[command];
    m_languages->addAction(&action);
    action.setChecked(m_context.language.language() == language);
    connect(&action, &QAction::triggered, this, [this, language] {
        m_context.settings.setValue(Setting::Language, language);
        m_context.language.setLanguage(language);
    });
}

void ViewChoices::addScheme(Command command, const QString &word)
{
    QAction &action = m_commands[command];
    m_schemes->addAction(&action);
    action.setChecked(m_context.settings.text(Setting::Scheme) == word);
    connect(&action, &QAction::triggered, this, [this, word] {
        m_context.settings.setValue(Setting::Scheme, word);
        applyScheme(m_context);
    });
}

} // namespace dondoc
