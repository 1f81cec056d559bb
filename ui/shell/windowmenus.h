// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"

#include <QMenuBar>

#include <vector>

namespace dondoc {

class Page;

/// The menu bar: which command stands where. Commands whose page was not given are hidden.
class WindowMenus final : public QObject
{
    Q_OBJECT
public:
    WindowMenus(QMenuBar &bar, Commands &commands, const std::vector<Page *> &pages, QObject *parent);

    void retranslate();
    void setRecentStores(const QStringList &paths);

    /// One a page, in their order.
    const std::vector<QAction *> &pageActions() const { return m_pageActions; }

signals:
    void pageChosen(dondoc::Page *page);
    void storeChosen(const QString &path);

private:
    QMenu *add(QMenuBar &bar, std::initializer_list<std::optional<Command>> commands);
    void addPages();
    bool hasPage(const char16_t *key) const;
    void hideWithoutPage();

    Commands &m_commands;
    std::vector<Page *> m_pages;
    std::vector<QAction *> m_pageActions; ///< one a page, Ctrl+1…9
    QMenu *m_file, *m_edit, *m_view, *m_tasks, *m_reports, *m_tools, *m_help;
    QMenu *m_recent, *m_language, *m_theme;
};

} // namespace dondoc
