// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/quickindex.h"
#include "ui/shell/windowcontext.h"

#include <QMainWindow>
#include <QUndoGroup>

#include <vector>

class QStackedWidget;

namespace dondoc {

class AsOfField;
class ErrorBar;
class LoadingLine;
class NavigationList;
class Page;
class QuickOpenField;
class StartPage;
class StatusLine;
class StoreActions;
class WindowMenus;

/// The window only wires: menus and toolbar to commands, navigation to pages, the workspace to what shows its
/// state. What a page does is the page's own.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Takes the pages, in the order of the navigation; the first is shown first.
    MainWindow(const WindowContext &context, const std::vector<Page *> &pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Null while the start page is shown.
    Page *currentPage() const;
    /// Unknown keys are ignored: a section may not be built yet.
    void showPage(const QString &key, const QString &filter = {});
    /// Hands files to Tiếp nhận; a store among them is opened instead.
    void receive(const QStringList &paths);
    /// Another start was made: the window comes to the front and takes the files along.
    void comeForward(const QStringList &paths);
    /// Opens the store used last, where it is still there.
    void openLastStore();
    bool isSettled() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void addPages();
    void addToolBar();
    void connectCommands();
    void connectPageCommands();
    void connectWorkspace();
    void connectQuickOpen();
    void retranslate();

    void turnTo(Page *page);
    void showStart();
    void receiveFiles(const QStringList &files);
    void followPage();
    void followSteps();
    void followFolding();
    void setFoldedByHand(bool folded);
    void indexFigures();
    void fillQuickOpen();
    void goTo(const QuickEntry &entry);
    void focusNextRegion();
    /// The keyboard to a region, or to the first of its fields that takes it.
    void focusRegion(QWidget &region);
    void leaveQuickOpen();
    /// False: something would be lost, and the officer is asked.
    bool mayClose();
    void showShortcuts();
    void showAbout();
    void updateTitle();
    Page *pageOf(const QString &key) const;

    WindowContext m_context;
    std::vector<Page *> m_pages;
    QHash<const Page *, QString> m_pageStatus;
    Commands m_commands;
    QUndoGroup m_steps;
    JobRunner m_indexing;
    StoreActions *m_stores;
    WindowMenus *m_menus = nullptr;
    QToolBar *m_toolBar = nullptr;
    AsOfField *m_asOf;
    QuickOpenField *m_quickOpen;
    LoadingLine *m_loading;
    NavigationList *m_navigation;
    ErrorBar *m_error;
    StartPage *m_start;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    std::optional<bool> m_foldedByHand; ///< at this width; forgotten when the window becomes narrow or wide
    bool m_isNarrow = false;
    bool m_isClosingAnyway = false;
    QStringList m_waitingFiles; ///< to be received once the store under way is open
};

} // namespace dondoc
