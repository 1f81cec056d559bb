// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "ui/shell/languageswitcher.h"
#include "ui/shell/seams.h"
#include "ui/shell/settings.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/windowcontext.h"
#include "ui/shell/workspace.h"
#include "ui/tasks/taskscope.h"
#include "ui/theme/theme.h"

#include <QUndoStack>

#include <memory>

class QCoreApplication;

namespace dondoc {

class MainWindow;

/// Name, version and organisation, for settings and data folders.
void nameApplication(QCoreApplication &application);

/// The composition root: owns what the window and its pages share, and is the only place that knows it all.
class Composition
{
public:
    explicit Composition(std::unique_ptr<QSettings> settings);
    ~Composition();

    WindowContext context();
    Workspace &workspace() { return m_workspace; }
    Theme &theme() { return m_theme; }
    LanguageSwitcher &language() { return m_language; }

    /// The window with all its pages; made on the first call.
    MainWindow &window();

private:
    SystemClock m_clock;
    ChangeBus m_bus;
    Settings m_settings;
    Theme m_theme;
    LanguageSwitcher m_language;
    QUndoStack m_undo;
    SystemFileDialogs m_files;
    SystemMessages m_messages;
    Workspace m_workspace;
    StoreEdits m_edits{m_clock, m_bus, m_workspace, m_settings, m_undo};
    TaskScope m_tasks; ///< what the pages of tasks show
    std::unique_ptr<MainWindow> m_window;
};

} // namespace dondoc
