// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QShortcut>

#include <vector>

namespace dondoc {

/// What the keyboard does on a page, beside the window's own commands (Commands). One table: the pages make
/// their shortcuts from it, and F1 prints it.
enum class Keys {
    NewTask,
    EditTask,
    ChangeChosen,
    ReportProgress,
    OpenEvidence,
    FillDates,
    Views,
    ClearFilters,
    ColumnFilter,
    OpenRow,
    Tick,
    KeepForm,
    NextCell,
    PreviousCell,
    ImportLot,
    PasteTable,
    MendCell,
    HeaderRow,
    SkipRow,
    NextDoubt,
    PreviousDoubt,
    NoticeFacts,
    SplitTask,
    JoinTasks,
    AddTask,
    RereadTask,
    AcceptTasks,
    OtherSide,
    AssignWords,
    RememberWords,
    RemoveSpelling,
    PrintRange,
    DecideOnPoint,
    NextPart,
    PreviousPart,
    GiveAsTask,
    LeaveField,
    KeepProgramme,
};

QKeySequence keysOf(Keys keys);

/// A shortcut of the table on a page; `act` is called on `owner`'s thread and lives with it.
template<class Act>
QShortcut *addShortcut(Keys keys, QWidget *owner, Act act, Qt::ShortcutContext context = Qt::WindowShortcut)
{
    auto *shortcut = new QShortcut(keysOf(keys), owner);
    shortcut->setContext(context);
    QObject::connect(shortcut, &QShortcut::activated, owner, act);
    return shortcut;
}

/// One line of the list: on which page (translated; empty: anywhere), the keys as the system writes them,
/// what they do (translated).
struct ShortcutLine {
    QString page, keys, words;
};
std::vector<ShortcutLine> pageShortcuts();

} // namespace dondoc
