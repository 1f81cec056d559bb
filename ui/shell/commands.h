// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAction>
#include <QObject>

#include <vector>

namespace dondoc {

/// Everything the menus, the toolbar, the keyboard and the Ctrl+K field can do.
enum class Command {
    NewStore,
    OpenStore,
    ReceiveFiles,
    ExportPage,
    PrintPage,
    PrintBrief,
    Quit,
    Undo,
    Redo,
    Find,
    QuickOpen,
    BackToToday,
    Vietnamese,
    English,
    LightTheme,
    DarkTheme,
    SystemTheme,
    FoldNavigation,
    NextRegion,
    AllTasks,
    OverdueTasks,
    DueSoonTasks,
    Rates,
    Shortcuts,
    About,
};

/// Words of a menu entry without its mnemonic.
QString plainText(QString menuText);

/// The actions of the window, one a command, written from one table. The window connects them.
class Commands final : public QObject
{
    Q_OBJECT
public:
    explicit Commands(const Theme &theme, QObject *parent = nullptr);

    QAction &operator[](Command command) const { return *m_actions[size_t(command)]; }
    const std::vector<QAction *> &all() const { return m_actions; }
    void retranslate();

    /// Name of the step that Undo (Redo) would take back; empty for none.
    void setUndoText(const QString &step);
    void setRedoText(const QString &step);

private:
    QString textOf(Command command, const QString &text) const;

    QString m_undoText, m_redoText;
    std::vector<QAction *> m_actions;
};

} // namespace dondoc
