// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// F1 says every key of the real window.
#include "ui/shell/shortcuts.h"

#include "tests/ui/shell/shellfixture.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/findings/findingspage.h"
#include "ui/history/historypage.h"
#include "ui/intake/intakepage.h"
#include "ui/notices/noticepage.h"
#include "ui/reports/reportspage.h"
#include "ui/reviews/reviewspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/tasks/taskspage.h"
#include "ui/timeline/timelinepage.h"

#include <QAbstractButton>
#include <QAction>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

QSet<QString> keysIn(const QWidget &window)
{
    QSet<QString> keys;
    const auto add = [&keys](const QKeySequence &sequence) {
        if (!sequence.isEmpty())
            keys.insert(sequence.toString(QKeySequence::NativeText)
                            .replace(QStringLiteral("Enter"), QStringLiteral("Return"))); // the number pad's
    };
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        add(shortcut->key());
    for (const QAction *action : window.findChildren<QAction *>())
        add(action->shortcut());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->shortcut() != QKeySequence::mnemonic(button->text()))
            add(button->shortcut());
    }
    return keys;
}

TEST(Shortcuts, EveryKeyOfTheWindowIsInTheListOfF1)
{
    ShellFixture shell;
    const WindowContext context = shell.context();
    MainWindow window(context,
                      {new TasksPage(context), new TimelinePage(context), new FindingsPage(context),
                       new ReviewsPage(context), new ReportsPage(context), new IntakePage(context),
                       new NoticePage(context), new CataloguePage(context), new HistoryPage(context)});
    QAction *list = nullptr;
    for (QAction *action : window.actions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_F1))
            list = action;
    }
    ASSERT_TRUE(list);
    list->trigger();
    ASSERT_EQ(shell.messages.shown.size(), 1u);
    const QString text = shell.messages.shown[0].text;
    const QSet<QString> keys = keysIn(window);
    EXPECT_GT(keys.size(), 25);
    for (const QString &key : keys) {
        const bool isAssignment = key.startsWith(QStringLiteral("Alt+")) && key.back().isDigit(); // one line
        EXPECT_TRUE(isAssignment || text.contains(QStringLiteral("<b>%1</b>").arg(key.toHtmlEscaped())))
            << key.toStdString();
    }
}

TEST(Shortcuts, ThoseOfAPageStandUnderOneHeading)
{
    QStringList headings;
    for (const ShortcutLine &line : pageShortcuts()) {
        if (headings.isEmpty() || headings.back() != line.page)
            headings << line.page;
    }
    EXPECT_EQ(headings.size(), QSet<QString>(headings.begin(), headings.end()).size())
        << headings.join(QStringLiteral(", ")).toStdString();
}

TEST(Shortcuts, NoTwoOfOnePageHaveTheSameKeys)
{
    QSet<QString> seen;
    for (const ShortcutLine &line : pageShortcuts()) {
        const QString key = line.page + u'/' + line.keys;
        EXPECT_FALSE(seen.contains(key)) << key.toStdString();
        seen.insert(key);
        EXPECT_FALSE(line.words.isEmpty());
    }
}

} // namespace
} // namespace dondoc
