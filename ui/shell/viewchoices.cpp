// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewchoices.h"

#include "ui/shell/languageswitcher.h"
#include "ui/shell/settings.h"

#include <QActionGroup>
#include <QApplication>

namespace dondoc {

namespace {

Scheme schemeOf(const QString &word)
{
    if (word == u"light")
        return Scheme::Light;
    return word == u"dark" ? Scheme::Dark : systemScheme();
}

} // namespace

void applyViewSettings(const WindowContext &context)
{
    context.language.setLanguage(context.settings.text(Setting::Language));
    context.theme.setScheme(schemeOf(context.settings.text(Setting::Scheme)));
    context.theme.applyTo(*qApp); // also when the scheme is the one the theme began with
}

ViewChoices::ViewChoices(const WindowContext &context, Commands &commands, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_commands(commands)
    , m_languages(new QActionGroup(this))
    , m_schemes(new QActionGroup(this))
{
    addLanguage(Command::Vietnamese, QStringLiteral("vi"));
    addLanguage(Command::English, QStringLiteral("en"));
    addScheme(Command::LightTheme, QStringLiteral("light"));
    addScheme(Command::DarkTheme, QStringLiteral("dark"));
    addScheme(Command::SystemTheme, QStringLiteral("system"));
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
        m_context.theme.setScheme(schemeOf(word));
    });
}

} // namespace dondoc
