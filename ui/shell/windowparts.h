// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/languageswitcher.h"
#include "ui/shell/seams.h"
#include "ui/shell/settings.h"
#include "ui/shell/windowcontext.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QUndoStack>

class QApplication;

namespace dondoc {

/// Owns what the window and its pages share, in the order of dependence. The composition root makes one,
/// makes the pages from context(), and gives them to a MainWindow:
///
///     WindowParts parts(application, clock, personalSettings());
///     parts.apply();
///     MainWindow window(parts.context(), {new IntakePage(parts.context()), …});
class WindowParts
{
public:
    WindowParts(QApplication &application, const Clock &clock, std::unique_ptr<QSettings> settings);

    WindowContext context();
    Workspace &workspace() { return m_workspace; }
    Theme &theme() { return m_theme; }
    Settings &settings() { return m_settings; }
    LanguageSwitcher &language() { return m_language; }

    /// Language and theme as the settings have them.
    void apply();
    /// Overrides of the command line (`dondoc shot`); not remembered.
    void apply(const QString &language, Scheme scheme);

private:
    QApplication &m_application;
    const Clock &m_clock;
    Settings m_settings;
    Theme m_theme;
    LanguageSwitcher m_language;
    ChangeBus m_bus;
    QUndoStack m_undo;
    SystemFileDialogs m_files;
    SystemMessages m_messages;
    Workspace m_workspace;
};

} // namespace dondoc
