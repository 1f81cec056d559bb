// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/asoffield.h"
#include "ui/shell/errorbar.h"
#include "ui/shell/loadingline.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/page.h"
#include "ui/shell/quickopenfield.h"
#include "ui/shell/seams.h"
#include "ui/shell/settings.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/storeactions.h"
#include "ui/shell/storeedits.h"
#include "ui/shell/viewchoices.h"
#include "ui/shell/windowmenus.h"
#include "ui/shell/workspace.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUndoGroup>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

namespace dondoc {

namespace {
// Logical pixels: 1366 is narrow, 1440 is not (look.md section 5); 1440 at 150 % is compact.
constexpr int narrowBelow = 1400, compactBelow = 1100;
constexpr int leastWidth = 920, leastHeight = 560;
} // namespace

MainWindow::MainWindow(const WindowContext &context, const std::vector<Page *> &pages, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_pages(pages)
    , m_commands(context.theme)
    , m_stores(new StoreActions(context, *this))
    , m_asOf(new AsOfField(context.workspace, m_commands[Command::BackToToday], context.theme))
    , m_quickOpen(new QuickOpenField(context.theme))
    , m_loading(new LoadingLine(context.theme))
    , m_navigation(new NavigationList(context.theme))
    , m_error(new ErrorBar(context.theme))
    , m_start(new StartPage(context.theme))
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine(context.settings.text(Setting::UserName)))
{
    addPages();
    layOut();
    addToolBar();
    m_menus = new WindowMenus(*menuBar(), m_commands, m_pages, this);
    new ViewChoices(context, m_commands, this);
    connectCommands();
    connectPageCommands();
    connectWorkspace();
    connectQuickOpen();
    retranslate();
    showStart();
    setAcceptDrops(true);
    setMinimumSize(leastWidth,
                   leastHeight); // else the open navigation counts in the minimum, and it never folds
    resize(1440, 900);           // a screen that is smaller is filled: app/main.cpp
    restoreGeometry(context.settings.value(Setting::WindowGeometry).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto *centre = new QWidget;
    auto *rows = new QVBoxLayout(centre);
    auto *columns = new QHBoxLayout;
    auto *right = new QVBoxLayout;
    for (QBoxLayout *layout : {static_cast<QBoxLayout *>(rows), static_cast<QBoxLayout *>(columns),
                               static_cast<QBoxLayout *>(right)}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    rows->addWidget(m_loading);
    rows->addLayout(columns, 1);
    columns->addWidget(m_navigation);
    columns->addLayout(right, 1);
    right->addWidget(m_error);
    right->addWidget(m_stack, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
}

void MainWindow::addPages()
{
    m_stack->addWidget(m_start);
    for (Page *page : m_pages) {
        m_stack->addWidget(page);
        connect(page, &Page::statusChanged, this, [this, page](const QString &text) {
            m_pageStatus[page] = text;
            if (page == currentPage())
                m_status->setPageStatus(text);
        });
        connect(page, &Page::navigationCountChanged, m_navigation, &NavigationList::refresh);
        connect(page, &Page::abilitiesChanged, this, &MainWindow::followPage);
        connect(page, &Page::viewsChanged, this, &MainWindow::fillQuickOpen);
        connect(page, &Page::openRequested, this, &MainWindow::showPage);
        connect(page, &Page::errorRaised, m_error, &ErrorBar::showError);
    }
    m_navigation->setPages(m_pages);
}

void MainWindow::addToolBar()
{
    m_toolBar = new QToolBar(this);
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setIconSize(QSize(16, 16));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (Command command : {Command::Undo, Command::Redo}) {
        m_toolBar->addAction(&m_commands[command]);
        auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(&m_commands[command]));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_toolBar->addSeparator();
    m_toolBar->addWidget(m_asOf);
    m_toolBar->addSeparator();
    for (Command command : {Command::ReceiveFiles, Command::ExportPage, Command::PrintPage})
        m_toolBar->addAction(&m_commands[command]);
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(gap);
    m_toolBar->addWidget(m_quickOpen);
    QMainWindow::addToolBar(m_toolBar);
}

void MainWindow::retranslate()
{
    m_commands.retranslate();
    m_menus->retranslate();
    m_asOf->retranslate();
    m_quickOpen->retranslate();
    m_navigation->refresh();
    m_error->retranslate();
    m_start->retranslate();
    m_status->retranslate();
    m_toolBar->setWindowTitle(tr("Toolbar"));
    fillQuickOpen();
    updateTitle();
}

void MainWindow::updateTitle()
{
    const QString path = m_context.workspace.storePath();
    setWindowTitle(path.isEmpty() ? QStringLiteral("Đôn Đốc")
                                  : QStringLiteral("Đôn Đốc · %1").arg(QFileInfo(path).fileName()));
}

Page *MainWindow::pageOf(const QString &key) const
{
    for (Page *page : m_pages) {
        if (page->key() == key)
            return page;
    }
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showPage(const QString &key, const QString &filter)
{
    Page *page = pageOf(key);
    if (!page)
        return;
    turnTo(page);
    if (!filter.isEmpty() && currentPage() == page)
        page->applyFilter(filter);
}

void MainWindow::turnTo(Page *page)
{
    if (!m_context.workspace.figures())
        return; // nothing to show yet: the start page stays
    const bool isFirst = !currentPage();
    const bool wasInPage = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(page);
    m_navigation->setEnabled(true);
    m_navigation->showPage(
        page); // before it has the focus, with which a list without a row chooses its first
    if (isFirst)
        m_navigation->setFocus(Qt::OtherFocusReason);
    else if (wasInPage) // else Qt gives it to the next field shown: the as-of date, which digits would change
        focusRegion(*page);
    m_status->setPageStatus(m_pageStatus.value(page));
    m_context.settings.setValue(Setting::LastPage, page->key());
    followPage();
}

void MainWindow::showStart()
{
    m_stack->setCurrentWidget(m_start);
    m_navigation->setEnabled(false);
    m_navigation->setCurrentRow(-1);
    followPage();
}

/// Undo and Redo act on the edits of the store, or on the page's own steps while it has some.
void MainWindow::followSteps()
{
    Page *page = currentPage();
    QUndoStack *own = page ? page->ownSteps() : nullptr;
    if (own)
        m_steps.addStack(own);
    m_steps.setActiveStack(own ? own : &m_context.undo);
    m_commands[Command::Undo].setEnabled(m_steps.canUndo());
    m_commands[Command::Redo].setEnabled(m_steps.canRedo());
}

void MainWindow::followPage()
{
    followSteps();
    const Page *page = currentPage();
    m_commands[Command::ExportPage].setEnabled(page && page->canExport());
    m_commands[Command::PrintPage].setEnabled(page && page->canPrint());
    m_commands[Command::Find].setEnabled(page);
    for (Command command : {Command::ReceiveFiles, Command::PrintBrief, Command::AllTasks,
                            Command::OverdueTasks, Command::DueSoonTasks, Command::Rates})
        m_commands[command].setEnabled(page);
}

void MainWindow::followFolding()
{
    const bool isNarrow = width() < narrowBelow;
    if (isNarrow != m_isNarrow)
        m_foldedByHand.reset();
    m_isNarrow = isNarrow;
    const bool standard = isNarrow || m_context.settings.isOn(Setting::NavigationFolded);
    const bool folded = m_foldedByHand.value_or(standard);
    if (folded != m_navigation->isFolded())
        m_navigation->setFolded(folded);
    m_commands[Command::FoldNavigation].setChecked(folded);
    m_quickOpen->setFixedWidth(scaledPixels(isNarrow ? 200 : 340));
    m_asOf->setCompact(width() < compactBelow);
}

void MainWindow::setFoldedByHand(bool folded)
{
    m_foldedByHand = folded;
    if (!m_isNarrow)
        m_context.settings.setValue(Setting::NavigationFolded, folded);
    followFolding();
}

void MainWindow::receive(const QStringList &paths)
{
    QStringList files;
    QString store;
    for (const QString &path : paths) {
        const bool isStore =
            QFileInfo(path).suffix().compare(QStringView(storeSuffix), Qt::CaseInsensitive) == 0;
        if (isStore)
            store = path;
        else
            files += path;
    }
    if (!store.isEmpty())
        m_stores->openStore(store);
    if (!files.isEmpty())
        receiveFiles(files);
}

void MainWindow::comeForward(const QStringList &paths)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    receive(paths);
}

/// Files need a store to go into: they wait for one that is being opened, and are asked for where there is
/// none.
void MainWindow::receiveFiles(const QStringList &files)
{
    if (m_context.workspace.isLoading()) {
        m_waitingFiles += files;
        return;
    }
    if (!m_context.workspace.figures()) {
        m_error->showError(
            tr("There is no store yet to receive the files. Create one or open one, then drop them again."));
        return;
    }
    showPage(QStringLiteral("tiep-nhan"), QStringLiteral("files=") + files.join(u'\n'));
}

void MainWindow::openLastStore()
{
    const QString last = m_context.settings.text(Setting::LastStore);
    if (!last.isEmpty() && QFileInfo::exists(last))
        m_stores->openStore(last);
}

bool MainWindow::isSettled() const
{
    return !m_context.workspace.isLoading() && !m_stores->job().isRunning() &&
           (!currentPage() || currentPage()->isSettled());
}

} // namespace dondoc
