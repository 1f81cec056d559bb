// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"
#include "ui/shell/windowcontext.h"

namespace dondoc {

/// Puts the language and theme that were chosen to work; Theme::dress() follows once the window is built.
void applyViewSettings(const WindowContext &context);

/// Language and theme as an officer chooses them in the View menu: applied at once and remembered.
class ViewChoices final : public QObject
{
    Q_OBJECT
public:
    /// `parent` is the window, which is told when the system's theme changes.
    ViewChoices(const WindowContext &context, Commands &commands, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addLanguage(Command command, const QString &language);
    void addScheme(Command command, const QString &word);

    WindowContext m_context;
    Commands &m_commands;
    class QActionGroup *m_languages, *m_schemes;
};

} // namespace dondoc
