// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that connects commands, pages and the workspace to what they do.
#include "ui/shell/errorbar.h"
#include "ui/shell/loadingline.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/page.h"
#include "ui/shell/quickopenfield.h"
#include "ui/shell/settings.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/storeactions.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/windowmenus.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/choicesearch.h"

#include <QApplication>
#include <QUndoGroup>
#include <QUndoStack>

#include <utility>

namespace dondoc {

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto slot) {
        connect(&m_commands[command], &QAction::triggered, this, slot);
    };
    on(Command::NewStore, [this] { m_stores->createStore(); });
    on(Command::OpenStore, [this] { m_stores->chooseStore(); });
    on(Command::Quit, [this] { close(); });
    on(Command::QuickOpen, [this] {
        m_quickOpen->setFocus(Qt::ShortcutFocusReason);
        m_quickOpen->selectAll();
    });
    on(Command::FoldNavigation, [this] { setFoldedByHand(!m_navigation->isFolded()); });
    on(Command::NextRegion, [this] { focusNextRegion(); });
    on(Command::Shortcuts, [this] { showShortcuts(); });
    on(Command::About, [this] { showAbout(); });
    qApp->installEventFilter(this); // see eventFilter()
    qApp->installEventFilter(new ChoiceSearch(this));
    addActions({m_commands.all().begin(), m_commands.all().end()}); // shortcuts work with the menus closed

    m_steps.addStack(&m_context.undo);
    on(Command::Undo, [this] { m_steps.undo(); });
    on(Command::Redo, [this] { m_steps.redo(); });
    connect(&m_steps, &QUndoGroup::undoTextChanged, &m_commands, &Commands::setUndoText);
    connect(&m_steps, &QUndoGroup::redoTextChanged, &m_commands, &Commands::setRedoText);
    connect(&m_steps, &QUndoGroup::canUndoChanged, &m_commands[Command::Undo], &QAction::setEnabled);
    connect(&m_steps, &QUndoGroup::canRedoChanged, &m_commands[Command::Redo], &QAction::setEnabled);
    connect(&m_context.edits, &StoreEdits::failed, m_error, &ErrorBar::showError);
    followSteps();

    connect(m_start, &StartPage::newRequested, m_stores, &StoreActions::createStore);
    connect(m_start, &StartPage::openRequested, m_stores, &StoreActions::chooseStore);
    connect(m_start, &StartPage::samplesRequested, m_stores, &StoreActions::openSamples);
    connect(m_menus, &WindowMenus::storeChosen, m_stores, &StoreActions::openStore);
    m_menus->setRecentStores(m_context.settings.list(Setting::RecentStores));
}

void MainWindow::connectPageCommands()
{
    const auto opens = [this](Command command, const QString &page, const QString &filter) {
        connect(&m_commands[command], &QAction::triggered, this,
                [this, page, filter] { showPage(page, filter); });
    };
    const QString tasks = QStringLiteral("nhiem-vu");
    opens(Command::AllTasks, tasks, {});
    opens(Command::OverdueTasks, tasks, QStringLiteral("standing=overdue"));
    opens(Command::DueSoonTasks, tasks, QStringLiteral("standing=dueSoon"));
    opens(Command::Rates, QStringLiteral("ho-so-tttt"), {});
    opens(Command::PrintBrief, QStringLiteral("bao-cao"), QStringLiteral("print"));
    opens(Command::ReceiveFiles, QStringLiteral("tiep-nhan"), QStringLiteral("choose"));

    const auto onPage = [this](Command command, auto act) {
        connect(&m_commands[command], &QAction::triggered, this, [this, act] {
            if (Page *page = currentPage())
                (page->*act)();
        });
    };
    onPage(Command::ExportPage, &Page::exportPage);
    onPage(Command::PrintPage, &Page::printPage);
    onPage(Command::Find, &Page::focusSearch);
    connect(m_navigation, &NavigationList::pageChosen, this, &MainWindow::turnTo);
    connect(m_menus, &WindowMenus::pageChosen, this, [this](Page *page) {
        turnTo(page);
        if (currentPage() == page) // who asks for a page by its key works there next
            focusRegion(*page);
    });
}

void MainWindow::connectWorkspace()
{
    Workspace &workspace = m_context.workspace;
    connect(&workspace, &Workspace::storeChanged, this, [this](const QString &path) {
        m_context.undo.clear();
        m_error->hide();
        m_status->setStore(path);
        m_menus->setRecentStores(m_context.settings.list(Setting::RecentStores));
        updateTitle();
    });
    connect(&workspace, &Workspace::figuresChanged, this, [this] {
        indexFigures();
        if (!currentPage() && !m_pages.empty()) {
            Page *last = pageOf(m_context.settings.text(Setting::LastPage));
            turnTo(last ? last : m_pages.front());
        }
        if (const QStringList files = std::exchange(m_waitingFiles, {}); !files.isEmpty())
            receiveFiles(files);
    });
    connect(m_stores, &StoreActions::failed, m_error, &ErrorBar::showError);
    connect(m_stores, &StoreActions::chosen, this, [this](const QString &path) { receive({path}); });

    const auto showBusy = [this] {
        const bool isBusy = m_context.workspace.isLoading() || m_stores->job().isRunning();
        m_loading->setRunning(isBusy);
        m_start->setBusy(isBusy);
    };
    connect(&workspace, &Workspace::loadingChanged, this, showBusy);
    connect(&m_stores->job(), &JobRunner::runningChanged, this, showBusy);
    connect(&workspace, &Workspace::loadingProgressed, m_loading, &LoadingLine::setProgress);
    connect(&m_stores->job(), &JobRunner::progressed, m_loading, &LoadingLine::setProgress);
    connect(m_loading, &LoadingLine::shownChanged, m_status, &StatusLine::setReading);
    connect(m_status, &StatusLine::userNamed, this,
            [this](const QString &name) { m_context.settings.setValue(Setting::UserName, name); });
    connect(m_status, &StatusLine::cancelled, this, [this] {
        m_context.workspace.cancelLoading();
        m_stores->job().cancel();
    });
}

void MainWindow::connectQuickOpen()
{
    connect(m_quickOpen, &QuickOpenField::chosen, this, &MainWindow::goTo);
}

} // namespace dondoc
