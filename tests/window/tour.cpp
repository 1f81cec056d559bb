// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/tour.h"

#include "tests/window/widgets.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

namespace dondoc::walk {

namespace {

constexpr int patience = 20000; // ms, for work in the background
constexpr int mostPresses = 250;

std::unique_ptr<QSettings> settingsIn(const QTemporaryDir &folder)
{
    return std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
}

} // namespace

Tour::Tour(const QString &storePath, Visit visit)
    : m_composition(settingsIn(m_folder))
    , m_window(m_composition.window())
    , m_visit(std::move(visit))
{
    m_window.resize(1440, 900);
    m_window.show();
    m_window.activateWindow();
    m_composition.workspace().setAsOf(QDate(2025, 7, 18));
    m_composition.workspace().openStore(storePath);
    m_popups.callOnTimeout([] {
        if (QWidget *popup = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
            popup->close();
    });
    m_popups.start(300);
}

Tour::~Tour() = default;

void Tour::run()
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_composition.workspace().figures() != nullptr; }, patience));
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    settle();
    const auto pages = m_window.findChildren<Page *>();
    for (Page *page : pages) {
        walkPage(*page);
        ++m_pages;
    }
    walkCommands();
}

/// Of the menus, but for the one that ends the program.
void Tour::walkCommands()
{
    const auto actions = m_window.actions();
    for (QAction *action : actions) {
        if (action->menuRole() == QAction::QuitRole ||
            action->shortcut() == QKeySequence(QKeySequence::Quit) || !action->isEnabled())
            continue;
        action->trigger();
        settle();
        lookAround(nullptr);
    }
}

void Tour::walkPage(Page &page)
{
    m_window.showPage(page.key());
    settle();
    ASSERT_EQ(m_window.currentPage(), &page);
    look(m_window); // the page and what stands around it
    chooseRows(page);
    lookAround(&page);
    walkChoices(page);
    openFilters(page);
    pressButtons(page);
}

/// The first row of every list, so that what depends on a row is shown.
void Tour::chooseRows(QWidget &root)
{
    for (auto *view : root.findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->window() == root.window() && view->model() &&
            view->model()->rowCount() > 0 && !view->currentIndex().isValid())
            view->setCurrentIndex(view->model()->index(0, 0));
    }
    settle();
}

void Tour::walkChoices(Page &page)
{
    const auto choose = [this, &page](auto *widget) {
        const QPointer<QWidget> alive = widget;
        const int first = widget->currentIndex();
        for (int i = 0; alive && widget->isVisible() && i < widget->count(); ++i) {
            widget->setCurrentIndex(i);
            settle();
            chooseRows(page);
            lookAround(&page);
        }
        if (alive)
            widget->setCurrentIndex(first);
    };
    for (auto *tabs : page.findChildren<QTabBar *>())
        choose(tabs);
    for (auto *combo : page.findChildren<QComboBox *>()) {
        constexpr int mostChoices = 12;
        if (combo->isEnabled() && combo->count() <= mostChoices)
            choose(combo);
    }
    settle();
}

void Tour::openFilters(Page &page)
{
    for (auto *view : page.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || view->window() != &m_window)
            continue;
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        lookAround(&page);
    }
}

QAbstractButton *Tour::nextButton(Page &page)
{
    for (auto *button : page.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->isEnabled() || button->inherits("QTableCornerButton"))
            continue;
        const QString path = pathOf(*button);
        if (!m_pressed.contains(path)) {
            m_pressed.insert(path);
            return button;
        }
    }
    return nullptr;
}

void Tour::pressButtons(Page &page)
{
    for (int i = 0; i < mostPresses; ++i) {
        QAbstractButton *button = nextButton(page);
        if (!button)
            return;
        button->click();
        settle();
        lookAround(&page);
        if (m_window.currentPage() != &page)
            m_window.showPage(page.key());
    }
    ADD_FAILURE() << "buttons without end on " << page.key().toStdString();
}

void Tour::look(QWidget &root)
{
    if (&root == &m_window && !m_window.isActiveWindow()) {
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    std::vector<QWidget *> fresh;
    for (QWidget *widget : interactiveIn(root)) {
        const QString path = pathOf(*widget);
        if (!m_seen.contains(path)) {
            m_seen.insert(path);
            fresh.push_back(widget);
        }
    }
    if (!fresh.empty())
        m_visit(root, fresh);
}

/// The page, and whatever has opened beside it, which is closed again.
void Tour::lookAround(Page *page)
{
    closePopups();
    const auto windows = QApplication::topLevelWidgets();
    for (const QPointer<QWidget> &other : std::vector<QPointer<QWidget>>(windows.begin(), windows.end())) {
        if (!other || other == &m_window || !other->isVisible() || other->windowType() == Qt::ToolTip)
            continue;
        m_dialogs.insert(pathOf(*other));
        other->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(other));
        look(*other);
        if (auto *dialog = qobject_cast<QDialog *>(other.data()))
            dialog->reject();
        else if (other)
            other->close();
        settle();
        m_window.activateWindow();
    }
    if (page && m_window.currentPage() == page)
        look(m_window);
}

void Tour::closePopups()
{
    while (const QPointer<QWidget> popup = QApplication::activePopupWidget()) {
        m_dialogs.insert(pathOf(*popup));
        if (!qobject_cast<QMenu *>(popup))
            look(*popup);
        if (popup) // else a visitor's Tab has closed it
            popup->close();
        QCoreApplication::processEvents();
    }
}

void Tour::settle()
{
    QCoreApplication::processEvents();
    const auto isIdle = [this] {
        return m_window.isSettled() && !m_composition.context().edits.isBusy() && !JobRunner::isAnyRunning();
    };
    EXPECT_TRUE(QTest::qWaitFor(isIdle, patience));
    QCoreApplication::processEvents();
    EXPECT_TRUE(QTest::qWaitFor(isIdle, patience));
}

} // namespace dondoc::walk
