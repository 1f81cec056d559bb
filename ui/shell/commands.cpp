// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

struct CommandRow {
    Command command;
    const char *text;      ///< source string, context "Commands"
    const char *icon;      ///< or null
    const char *keys;      ///< portable text of the shortcut, or null
    bool isChoice = false; ///< a switch that is on or off
};

constexpr CommandRow commandTable[] = {
    {Command::NewStore, QT_TRANSLATE_NOOP("Commands", "&New store…"), "new", "Ctrl+N"},
    {Command::OpenStore, QT_TRANSLATE_NOOP("Commands", "&Open…"), "folder", "Ctrl+O"},
    {Command::ReceiveFiles, QT_TRANSLATE_NOOP("Commands", "&Receive files…"), "intake", "Ctrl+I"},
    {Command::ExportPage, QT_TRANSLATE_NOOP("Commands", "&Export"), "export", "Ctrl+E"},
    {Command::PrintPage, QT_TRANSLATE_NOOP("Commands", "&Print"), "print", "Ctrl+P"},
    {Command::PrintBrief, QT_TRANSLATE_NOOP("Commands", "Print &brief…"), "reports", nullptr},
    {Command::Quit, QT_TRANSLATE_NOOP("Commands", "&Quit"), nullptr, "Ctrl+Q"},
    {Command::Undo, QT_TRANSLATE_NOOP("Commands", "&Undo"), "undo", "Ctrl+Z"},
    {Command::Redo, QT_TRANSLATE_NOOP("Commands", "&Redo"), "redo", "Ctrl+Y"},
    {Command::Find, QT_TRANSLATE_NOOP("Commands", "&Find on this page"), "search", "Ctrl+F"},
    {Command::QuickOpen, QT_TRANSLATE_NOOP("Commands", "&Go to…"), "search", "Ctrl+K"},
    {Command::BackToToday, QT_TRANSLATE_NOOP("Commands", "Back to &today"), nullptr, "Ctrl+T"},
    {Command::Vietnamese, QT_TRANSLATE_NOOP("Commands", "&Vietnamese"), nullptr, nullptr, true},
    {Command::English, QT_TRANSLATE_NOOP("Commands", "&English"), nullptr, nullptr, true},
    {Command::LightTheme, QT_TRANSLATE_NOOP("Commands", "&Light"), nullptr, nullptr, true},
    {Command::DarkTheme, QT_TRANSLATE_NOOP("Commands", "&Dark"), nullptr, nullptr, true},
    {Command::SystemTheme, QT_TRANSLATE_NOOP("Commands", "As the &system"), nullptr, nullptr, true},
    {Command::FoldNavigation, QT_TRANSLATE_NOOP("Commands", "&Fold navigation"), "fold", "Ctrl+B", true},
    {Command::NextRegion, QT_TRANSLATE_NOOP("Commands", "Next &region"), nullptr, "F6"},
    {Command::AllTasks, QT_TRANSLATE_NOOP("Commands", "&All tasks"), "tasks", nullptr},
    {Command::OverdueTasks, QT_TRANSLATE_NOOP("Commands", "&Overdue tasks"), nullptr, nullptr},
    {Command::DueSoonTasks, QT_TRANSLATE_NOOP("Commands", "Tasks due &soon"), nullptr, nullptr},
    {Command::Rates, QT_TRANSLATE_NOOP("Commands", "&Rates of online dossiers"), "rates", nullptr},
    {Command::Shortcuts, QT_TRANSLATE_NOOP("Commands", "&Keyboard shortcuts"), "help", "F1"},
    {Command::About, QT_TRANSLATE_NOOP("Commands", "&About Đôn Đốc"), nullptr, nullptr},
};

constexpr bool tableIsInOrder()
{
    int position = 0;
    for (const CommandRow &row : commandTable) {
        if (int(row.command) != position++)
            return false;
    }
    return position == int(Command::About) + 1;
}
static_assert(tableIsInOrder());

} // namespace

Commands::Commands(const Theme &theme, QObject *parent)
    : QObject(parent)
{
    for (const CommandRow &row : commandTable) {
        auto *action = new QAction(this);
        if (row.icon)
            action->setIcon(themeIcon(QLatin1String(row.icon), theme));
        if (row.keys)
            action->setShortcut(QKeySequence(QLatin1String(row.keys), QKeySequence::PortableText));
        action->setCheckable(row.isChoice);
        m_actions.push_back(action);
    }
    retranslate();
}

QString plainText(QString menuText)
{
    return menuText.remove(u'&');
}

void Commands::retranslate()
{
    for (const CommandRow &row : commandTable) {
        QAction &action = (*this)[row.command];
        const QString text = textOf(row.command, QCoreApplication::translate("Commands", row.text));
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        action.setText(text);
        action.setIconText(u' ' + plainText(text)); // tool buttons set icon and words too close
        action.setToolTip(keys.isEmpty() ? plainText(text)
                                         : QStringLiteral("%1 (%2)").arg(plainText(text), keys));
    }
}

void Commands::setUndoText(const QString &step)
{
    m_undoText = step;
    retranslate();
}

void Commands::setRedoText(const QString &step)
{
    m_redoText = step;
    retranslate();
}

/// "Undo: Done: Ninh Bình": what Ctrl+Z would take back.
QString Commands::textOf(Command command, const QString &text) const
{
    const QString step = command == Command::Undo   ? m_undoText
                         : command == Command::Redo ? m_redoText
                                                    : QString();
    return step.isEmpty() ? text : QStringLiteral("%1: %2").arg(text, QString(step).replace(u'&', u"&&"_s));
}

} // namespace dondoc
