// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenus.h"

#include "ui/shell/page.h"

#include <QDir>

#include <algorithm>
#include <optional>

namespace dondoc {

namespace {
constexpr std::nullopt_t line = std::nullopt; // a separator
}

WindowMenus::WindowMenus(QMenuBar &bar, Commands &commands, const std::vector<Page *> &pages, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_pages(pages)
    , m_recent(new QMenu(&bar))
    , m_language(new QMenu(&bar))
    , m_theme(new QMenu(&bar))
{
    using enum Command;
    m_file = add(
        bar, {NewStore, OpenStore, line, ReceiveFiles, line, ExportPage, PrintPage, PrintBrief, line, Quit});
    m_file->insertMenu(m_file->actions().at(2), m_recent);
    m_edit = add(bar, {Undo, Redo, line, Find, QuickOpen});
    m_view = add(bar, {});
    m_tasks = add(bar, {AllTasks, OverdueTasks, DueSoonTasks, line, BackToToday});
    m_reports = add(bar, {PrintBrief, Rates});
    m_tools = add(bar, {ReceiveFiles, QuickOpen, NextRegion});
    m_help = add(bar, {Shortcuts, line, About});

    for (Command command : {Vietnamese, English})
        m_language->addAction(&commands[command]);
    for (Command command : {LightTheme, DarkTheme, SystemTheme})
        m_theme->addAction(&commands[command]);
    addPages();
    m_view->addSeparator();
    m_view->addMenu(m_language);
    m_view->addMenu(m_theme);
    m_view->addAction(&commands[FoldNavigation]);
    hideWithoutPage();
    setRecentStores({});
    retranslate();
}

QMenu *WindowMenus::add(QMenuBar &bar, std::initializer_list<std::optional<Command>> commands)
{
    QMenu *menu = bar.addMenu(QString());
    for (const std::optional<Command> &command : commands) {
        if (command)
            menu->addAction(&m_commands[*command]);
        else
            menu->addSeparator();
    }
    return menu;
}

void WindowMenus::addPages()
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        QAction *action = m_view->addAction(QString());
        if (i < 10) // 1 to 9, and 0 for the tenth
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(int(Qt::Key_0) + int(i + 1) % 10)));
        connect(action, &QAction::triggered, this, [this, page = m_pages[i]] { emit pageChosen(page); });
        m_pageActions.push_back(action);
    }
}

bool WindowMenus::hasPage(const char16_t *key) const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
                       [key](const Page *page) { return page->key() == QStringView(key); });
}

void WindowMenus::hideWithoutPage()
{
    static constexpr std::pair<Command, const char16_t *> needs[] = {
        {Command::AllTasks, u"nhiem-vu"},     {Command::OverdueTasks, u"nhiem-vu"},
        {Command::DueSoonTasks, u"nhiem-vu"}, {Command::Rates, u"ho-so-tttt"},
        {Command::PrintBrief, u"bao-cao"},    {Command::ReceiveFiles, u"tiep-nhan"},
    };
    for (const auto &[command, key] : needs)
        m_commands[command].setVisible(hasPage(key));
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_tasks->setTitle(tr("&Tasks"));
    m_reports->setTitle(tr("&Reports"));
    m_tools->setTitle(tr("T&ools"));
    m_help->setTitle(tr("&Help"));
    m_recent->setTitle(tr("Open &recent"));
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Theme"));
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_pageActions[i]->setText(m_pages[i]->title());
}

void WindowMenus::setRecentStores(const QStringList &paths)
{
    m_recent->clear();
    m_recent->menuAction()->setVisible(!paths.isEmpty());
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { emit storeChosen(path); });
    }
}

} // namespace dondoc
