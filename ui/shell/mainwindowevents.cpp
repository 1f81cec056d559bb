// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that answers events, the keyboard and the Ctrl+K field.
#include "ui/shell/asoffield.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/page.h"
#include "ui/shell/quickopenfield.h"
#include "ui/shell/seams.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/windowmenus.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>

namespace dondoc {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

/// Rows of a table side by side, so that a long list fits the lowest screen (768 pixels).
QString inColumns(const QStringList &rows)
{
    constexpr qsizetype longest = 24;
    const qsizetype columns = (rows.size() + longest - 1) / longest;
    const qsizetype height = (rows.size() + columns - 1) / qMax<qsizetype>(1, columns);
    QString cells;
    for (qsizetype from = 0; from < rows.size(); from += height)
        cells += QStringLiteral("<td style=\"padding-right: 20px\"><table>%1</table></td>")
                     .arg(rows.mid(from, height).join(QString()));
    return QStringLiteral("<table><tr>%1</tr></table>").arg(cells);
}

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
}

} // namespace

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setValue(Setting::WindowGeometry, saveGeometry());
    if (mayClose())
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

bool MainWindow::mayClose()
{
    QStringList losses;
    for (const Page *page : m_pages) {
        if (const QString loss = page->unkept(); !loss.isEmpty())
            losses << loss;
    }
    if (losses.isEmpty() || m_isClosingAnyway)
        return true;
    m_context.messages.show(this, {tr("Quit?"), losses.join(u'\n'), tr("Quit and lose it")}, [this] {
        m_isClosingAnyway = true;
        QMetaObject::invokeMethod(this, &QWidget::close,
                                  Qt::QueuedConnection); // not within the closing itself
    });
    return false;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    followFolding();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    receive(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

/// On X11 a line edit takes Ctrl+E and Ctrl+K for the end of the line and for deleting up to it; in this
/// program they are the page's and the window's, in a field as anywhere.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !qobject_cast<QLineEdit *>(watched))
        return QMainWindow::eventFilter(watched, event);
    const QKeySequence keys(static_cast<QKeyEvent *>(event)->keyCombination());
    for (Command command : {Command::ExportPage, Command::QuickOpen}) {
        if (m_commands[command].shortcut() == keys) {
            event->ignore(); // so that the shortcut is looked for
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::indexFigures()
{
    m_indexing.start(
        [figures = m_context.workspace.figures()](const JobControl &) { return QuickIndex(*figures); },
        [this](QuickIndex index) { m_quickOpen->setFigures(std::move(index)); });
}

void MainWindow::fillQuickOpen()
{
    std::vector<QuickEntry> entries;
    for (const Page *page : m_pages) {
        QuickEntry entry = quickEntry(QuickKind::Page, page->title());
        entry.page = page->key();
        entries.push_back(std::move(entry));
        for (const QString &view : page->viewNames()) {
            QuickEntry named = quickEntry(QuickKind::View, view, page->title());
            named.page = page->key();
            named.filter = QStringLiteral("view=") + view;
            entries.push_back(std::move(named));
        }
    }
    const auto &actions = m_commands.all();
    for (size_t i = 0; i < actions.size(); ++i) {
        if (!actions[i]->isVisible() || Command(i) == Command::QuickOpen)
            continue;
        QuickEntry entry = quickEntry(QuickKind::Command, plainText(actions[i]->text()),
                                      actions[i]->shortcut().toString(QKeySequence::NativeText));
        entry.command = int(i);
        entries.push_back(std::move(entry));
    }
    m_quickOpen->setFixedEntries(std::move(entries));
}

void MainWindow::goTo(const QuickEntry &entry)
{
    if (entry.kind == QuickKind::Command) {
        leaveQuickOpen();
        m_commands[Command(entry.command)].trigger();
    } else {
        showPage(entry.page, entry.filter);
        leaveQuickOpen();
    }
}

/// The field would take the next keys for words: Ctrl+E and the like belong to the page again.
void MainWindow::leaveQuickOpen()
{
    if (Page *page = currentPage(); page && focusWidget() == m_quickOpen)
        focusRegion(*page);
}

/// Tab. Qt would go on from before a page to what has its focus (the page's proxy) and leave out every field
/// that stands before that; what stands for another is passed over instead, for the other has its own turn.
bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *const now = focusWidget() ? focusWidget() : this;
    QWidget *other = now;
    do {
        other = next ? other->nextInFocusChain() : other->previousInFocusChain();
    } while (other != now && (other->window() != this || other->focusProxy() || !takesFocus(other)));
    if (other == now)
        return false;
    other->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::focusRegion(QWidget &region)
{
    if (region.focusProxy() || takesFocus(&region))
        return region.setFocus(Qt::OtherFocusReason);
    for (QWidget *child : region.findChildren<QWidget *>()) {
        if (takesFocus(child))
            return child->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::focusNextRegion()
{
    std::vector<QWidget *> regions{m_asOf, m_navigation};
    if (Page *page = currentPage())
        regions.push_back(page);
    size_t next = 0;
    for (size_t i = 0; i < regions.size(); ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && (regions[i] == focus || regions[i]->isAncestorOf(focus)))
            next = (i + 1) % regions.size();
    }
    focusRegion(*regions[next]);
}

/// Every key of the window: its commands, its pages, and what the pages themselves do.
void MainWindow::showShortcuts()
{
    QStringList rows;
    const auto add = [&rows](const QString &keys, const QString &words) {
        rows << QStringLiteral(
                    "<tr><td style=\"white-space: nowrap\"><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(keys.toHtmlEscaped(), words.toHtmlEscaped());
    };
    for (const auto *actions : {&m_commands.all(), &m_menus->pageActions()}) {
        for (const QAction *action : *actions) {
            if (action->isVisible() && !action->shortcut().isEmpty())
                add(action->shortcut().toString(QKeySequence::NativeText), plainText(action->text()));
        }
    }
    QString page;
    for (const ShortcutLine &line : pageShortcuts()) {
        if (line.page != page)
            rows
                << QStringLiteral("<tr><td colspan=\"2\"><i>%1</i></td></tr>").arg(line.page.toHtmlEscaped());
        page = line.page;
        add(line.keys, line.words);
    }
    m_context.messages.show(this, {tr("Keyboard shortcuts"), inColumns(rows), {}, true});
}

void MainWindow::showAbout()
{
    m_context.messages.show(
        this,
        {tr("About Đôn Đốc"),
         tr("<p><b>Đôn Đốc %1</b></p><p>Follows assigned tasks and rates of online dossiers for the "
            "secretariat of "
            "the Government Steering Committee.</p><p>Free software under the GNU General Public License, "
            "version 3 or later.</p>")
             .arg(QStringLiteral(DONDOC_VERSION)),
         {}});
}

} // namespace dondoc
