// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

class QAbstractButton;

namespace dondoc {
class MainWindow;
class Page;
} // namespace dondoc

namespace dondoc::walk {

/// Goes through the whole window over the sample store as a curious officer would: every page, every tab and
/// choice of it, every button, every command, and the panes, popups and dialogs that these open. It knows no
/// page by name, so that a new one is walked too.
class Tour
{
public:
    /// `fresh`: the interactive widgets in `root` (a page, a popup or a dialog) not seen before. The visitor
    /// may type and move the keyboard, and leaves nothing open.
    using Visit = std::function<void(QWidget &root, const std::vector<QWidget *> &fresh)>;

    Tour(const QString &storePath, Visit visit);
    ~Tour();

    void run();
    int pagesSeen() const { return m_pages; }
    int widgetsSeen() const { return int(m_seen.size()); }
    int dialogsSeen() const { return int(m_dialogs.size()); }
    MainWindow &window() const { return m_window; }

private:
    void walkCommands();
    void walkPage(Page &page);
    void chooseRows(QWidget &root);
    void walkChoices(Page &page);
    void openFilters(Page &page);
    void pressButtons(Page &page);
    QAbstractButton *nextButton(Page &page);
    void look(QWidget &root);
    void lookAround(Page *page);
    void closePopups();
    void settle();

    QTemporaryDir m_folder;
    Composition m_composition;
    MainWindow &m_window;
    Visit m_visit;
    QSet<QString> m_seen, m_pressed, m_dialogs;
    QTimer m_popups; ///< closes a menu that has an event loop of its own
    int m_pages = 0;
};

} // namespace dondoc::walk
