// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include <QCoreApplication>

namespace dondoc {

namespace {

struct KeyRow {
    Keys keys;
    const char *page;     ///< source string, context "Shortcuts"
    const char *sequence; ///< portable text
    const char *words;    ///< source string, context "Shortcuts"
};

constexpr KeyRow keyTable[] = {
    {Keys::NewTask, QT_TRANSLATE_NOOP("Shortcuts", "Tasks"), "Ctrl+Shift+N",
     QT_TRANSLATE_NOOP("Shortcuts", "Type a new task")},
    {Keys::EditTask, QT_TRANSLATE_NOOP("Shortcuts", "Tasks"), "F2",
     QT_TRANSLATE_NOOP("Shortcuts", "Edit the task, or the cell")},
    {Keys::ChangeChosen, QT_TRANSLATE_NOOP("Shortcuts", "Tasks"), "Ctrl+Shift+E",
     QT_TRANSLATE_NOOP("Shortcuts", "One change for all chosen tasks")},
    {Keys::ReportProgress, QT_TRANSLATE_NOOP("Shortcuts", "Tasks"), "Ctrl+R",
     QT_TRANSLATE_NOOP("Shortcuts", "Report progress of the chosen agency")},
    {Keys::OpenEvidence, QT_TRANSLATE_NOOP("Shortcuts", "Tasks"), "Ctrl+Shift+O",
     QT_TRANSLATE_NOOP("Shortcuts", "Open the evidence file of the chosen agency")},
    {Keys::FillDates, QT_TRANSLATE_NOOP("Shortcuts", "Tasks"), "Ctrl+Shift+D",
     QT_TRANSLATE_NOOP("Shortcuts", "Fill in the days and evidence that are missing")},
    {Keys::Views, QT_TRANSLATE_NOOP("Shortcuts", "Tasks"), "Ctrl+Shift+V",
     QT_TRANSLATE_NOOP("Shortcuts", "Saved views")},
    {Keys::ClearFilters, QT_TRANSLATE_NOOP("Shortcuts", "Tasks"), "Ctrl+Shift+L",
     QT_TRANSLATE_NOOP("Shortcuts", "Clear all filters")},
    {Keys::ColumnFilter, QT_TRANSLATE_NOOP("Shortcuts", "Tables"), "Alt+Down",
     QT_TRANSLATE_NOOP("Shortcuts", "Filter of the column")},
    {Keys::OpenRow, QT_TRANSLATE_NOOP("Shortcuts", "Tables"), "Return",
     QT_TRANSLATE_NOOP("Shortcuts", "Go into the row: its details, its task")},
    {Keys::Tick, QT_TRANSLATE_NOOP("Shortcuts", "Ledger, findings"), "Space",
     QT_TRANSLATE_NOOP("Shortcuts", "Done, or open again")},
    {Keys::KeepForm, QT_TRANSLATE_NOOP("Shortcuts", "Forms"), "Ctrl+Return",
     QT_TRANSLATE_NOOP("Shortcuts", "Keep what is typed and leave the form")},
    {Keys::NextCell, QT_TRANSLATE_NOOP("Shortcuts", "Receive"), "F8",
     QT_TRANSLATE_NOOP("Shortcuts", "Next cell to look at")},
    {Keys::PreviousCell, QT_TRANSLATE_NOOP("Shortcuts", "Receive"), "Shift+F8",
     QT_TRANSLATE_NOOP("Shortcuts", "Previous cell to look at")},
    {Keys::ImportLot, QT_TRANSLATE_NOOP("Shortcuts", "Receive"), "Ctrl+Return",
     QT_TRANSLATE_NOOP("Shortcuts", "Import the lot")},
    {Keys::PasteTable, QT_TRANSLATE_NOOP("Shortcuts", "Receive"), "Ctrl+V",
     QT_TRANSLATE_NOOP("Shortcuts", "Take the table from the clipboard")},
    {Keys::MendCell, QT_TRANSLATE_NOOP("Shortcuts", "Receive"), "F2",
     QT_TRANSLATE_NOOP("Shortcuts", "Mend this cell")},
    {Keys::HeaderRow, QT_TRANSLATE_NOOP("Shortcuts", "Receive"), "Ctrl+H",
     QT_TRANSLATE_NOOP("Shortcuts", "This row is the header")},
    {Keys::SkipRow, QT_TRANSLATE_NOOP("Shortcuts", "Receive"), "Del",
     QT_TRANSLATE_NOOP("Shortcuts", "Skip this row")},
    {Keys::NextDoubt, QT_TRANSLATE_NOOP("Shortcuts", "Notice desk"), "F8",
     QT_TRANSLATE_NOOP("Shortcuts", "Next doubt")},
    {Keys::PreviousDoubt, QT_TRANSLATE_NOOP("Shortcuts", "Notice desk"), "Shift+F8",
     QT_TRANSLATE_NOOP("Shortcuts", "Previous doubt")},
    {Keys::NoticeFacts, QT_TRANSLATE_NOOP("Shortcuts", "Notice desk"), "F4",
     QT_TRANSLATE_NOOP("Shortcuts", "What the notice says of itself")},
    {Keys::SplitTask, QT_TRANSLATE_NOOP("Shortcuts", "Notice desk"), "F7",
     QT_TRANSLATE_NOOP("Shortcuts", "Split the task here")},
    {Keys::JoinTasks, QT_TRANSLATE_NOOP("Shortcuts", "Notice desk"), "Shift+F7",
     QT_TRANSLATE_NOOP("Shortcuts", "Join with the next task")},
    {Keys::AddTask, QT_TRANSLATE_NOOP("Shortcuts", "Notice desk"), "F9",
     QT_TRANSLATE_NOOP("Shortcuts", "Make a task of the chosen words")},
    {Keys::RereadTask, QT_TRANSLATE_NOOP("Shortcuts", "Notice desk"), "Shift+F9",
     QT_TRANSLATE_NOOP("Shortcuts", "Read the chosen words again")},
    {Keys::AcceptTasks, QT_TRANSLATE_NOOP("Shortcuts", "Notice desk"), "Ctrl+Return",
     QT_TRANSLATE_NOOP("Shortcuts", "Accept the tasks")},
    {Keys::OtherSide, QT_TRANSLATE_NOOP("Shortcuts", "Notice desk"), "Ctrl+D",
     QT_TRANSLATE_NOOP("Shortcuts", "Between a sentence and its task")},
    {Keys::AssignWords, QT_TRANSLATE_NOOP("Shortcuts", "Notice desk"), "Alt+1",
     QT_TRANSLATE_NOOP("Shortcuts",
                       "The chosen words are: agency, deadline, product, basis … (Alt+1 to Alt+5)")},
    {Keys::RememberWords, QT_TRANSLATE_NOOP("Shortcuts", "Notice desk"), "Ctrl+M",
     QT_TRANSLATE_NOOP("Shortcuts", "Remember the chosen words")},
    {Keys::RemoveSpelling, QT_TRANSLATE_NOOP("Shortcuts", "Catalogue"), "Del",
     QT_TRANSLATE_NOOP("Shortcuts", "Take the spelling away")},
    {Keys::PrintRange, QT_TRANSLATE_NOOP("Shortcuts", "Milestones"), "Shift+Right",
     QT_TRANSLATE_NOOP("Shortcuts", "Choose the months to print")},
    {Keys::DecideOnPoint, QT_TRANSLATE_NOOP("Shortcuts", "Reviews"), "F2",
     QT_TRANSLATE_NOOP("Shortcuts", "Decide on the chosen point")},
    {Keys::NextPart, QT_TRANSLATE_NOOP("Shortcuts", "Reviews"), "F8",
     QT_TRANSLATE_NOOP("Shortcuts", "Next part of the review")},
    {Keys::PreviousPart, QT_TRANSLATE_NOOP("Shortcuts", "Reviews"), "Shift+F8",
     QT_TRANSLATE_NOOP("Shortcuts", "Previous part of the review")},
    {Keys::GiveAsTask, QT_TRANSLATE_NOOP("Shortcuts", "Reviews"), "Ctrl+Return",
     QT_TRANSLATE_NOOP("Shortcuts", "Give the typed decision as a task")},
    {Keys::LeaveField, QT_TRANSLATE_NOOP("Shortcuts", "Reviews"), "Esc",
     QT_TRANSLATE_NOOP("Shortcuts", "Back to the points")},
    {Keys::KeepProgramme, QT_TRANSLATE_NOOP("Shortcuts", "Reviews"), "Ctrl+S",
     QT_TRANSLATE_NOOP("Shortcuts", "Keep the programme")},
};

constexpr bool tableIsInOrder()
{
    int position = 0;
    for (const KeyRow &row : keyTable) {
        if (int(row.keys) != position++)
            return false;
    }
    return position == int(Keys::KeepProgramme) + 1;
}
static_assert(tableIsInOrder());

} // namespace

QKeySequence keysOf(Keys keys)
{
    return QKeySequence(QLatin1String(keyTable[size_t(keys)].sequence), QKeySequence::PortableText);
}

std::vector<ShortcutLine> pageShortcuts()
{
    std::vector<ShortcutLine> lines;
    for (const KeyRow &row : keyTable)
        lines.push_back({QCoreApplication::translate("Shortcuts", row.page),
                         keysOf(row.keys).toString(QKeySequence::NativeText),
                         QCoreApplication::translate("Shortcuts", row.words)});
    return lines;
}

} // namespace dondoc
