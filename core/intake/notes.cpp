// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/notes.h"

#include "core/text/fold.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace dondoc {

namespace {

constexpr qsizetype longestDetail = 80; ///< characters shown; the row is one click away

struct NoteWords {
    Severity severity;
    const char *text; ///< source string; %1 = the words concerned
};

constexpr std::pair<const char *, NoteWords> kNotes[] = {
    {"shiftedColumn",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake",
                        "“%1” stands in another column and was read as the deadline. Please confirm.")}},
    {"deadlineOutlier",
     {Severity::Warning,
      QT_TRANSLATE_NOOP(
          "Intake", "The deadline “%1” is far from all the others in this list. Please check its year.")}},
    {"deadlineBeforeDocument",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake",
                        "The deadline “%1” is before the date of the document that assigns the task.")}},
    {"unreadDeadline",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake",
                        "The deadline “%1” could not be read. The words are kept; please enter the date.")}},
    {"uncertainDeadline",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake", "The deadline “%1” was read with some doubt. Please confirm.")}},
    {"nobodyNamed",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake",
                        "Nobody is listed as still open; the task is counted as open for its lead.")}},
    {"nearDuplicate",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake", "Nearly the same as row %1. Both are kept; are they one task?")}},
    {"cutShort", {Severity::Warning, QT_TRANSLATE_NOOP("Intake", "This row seems to be cut short: “…%1”.")}},
    {"submittedOnly",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake", "Reported as done, but only a submission is shown for “%1”.")}},
    {"noEvidence",
     {Severity::Warning, QT_TRANSLATE_NOOP("Intake", "Reported as done with no result shown.")}},
    {"evidenceAfterDeadline",
     {Severity::Warning, QT_TRANSLATE_NOOP("Intake", "The evidence is dated %1, after the deadline.")}},
    {"unmatchedAgency",
     {Severity::Warning, QT_TRANSLATE_NOOP("Intake", "“%1” is not an agency we know. The name is kept and "
                                                     "assigned to no agency until you choose one.")}},
    {"ambiguousAgency",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake",
                        "“%1” can mean several agencies. It is assigned to none until you choose one.")}},
    {"endedUnit",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake", "“%1” had been merged by the date of this list. Which unit is meant?")}},
    {"notYetUnit",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake", "“%1” did not exist yet on the date of this list. Which unit is meant?")}},
    {"unknownExclusion",
     {Severity::Warning, QT_TRANSLATE_NOOP("Intake", "Not all that “%1” leaves out could be read.")}},
    {"openList",
     {Severity::Info,
      QT_TRANSLATE_NOOP(
          "Intake", "The list of agencies goes on after “%1”; those it does not name are not assigned.")}},
    {"eitherAgency",
     {Severity::Warning, QT_TRANSLATE_NOOP("Intake", "“%1” is named as one of two. Which of them is it?")}},
    {"unreadStatus",
     {Severity::Info,
      QT_TRANSLATE_NOOP(
          "Intake", "The status “%1” is not one we know; it is kept as written and not counted as done.")}},
    {"errorCell",
     {Severity::Warning, QT_TRANSLATE_NOOP("Intake", "The cell holds the error %1 and was read as empty.")}},
    {"skippedRow",
     {Severity::Warning, QT_TRANSLATE_NOOP("Intake", "This row was not understood and is left out: “%1”.")}},
    {"totalRow", {Severity::Info, QT_TRANSLATE_NOOP("Intake", "A total, not taken as data: “%1”.")}},
    {"footerRow", {Severity::Info, QT_TRANSLATE_NOOP("Intake", "Below the table, not taken as data: “%1”.")}},
    {"repeatedHeader", {Severity::Info, QT_TRANSLATE_NOOP("Intake", "The header is repeated here.")}},
    {"repeatedUnit",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake", "“%1” stands in this table a second time; this row is left out.")}},
    {"unreadNumber",
     {Severity::Warning, QT_TRANSLATE_NOOP("Intake", "“%1” is not a number and was read as missing.")}},
    {"missingFromList",
     {Severity::Info,
      QT_TRANSLATE_NOOP("Intake", "The list no longer holds the task “%1”. It is kept as it was.")}},
    {"unknownFormRow",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake", "This row of the form is none that was sent out; it was left out.")}},
    {"unreadFormDate",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake", "“%1” is not a date such as 18/7/2025 and was left out.")}},
    {"sectionNote",
     {Severity::Info,
      QT_TRANSLATE_NOOP("Intake", "The section “%1” holds no numbered issue; it was taken as a "
                                  "note of the document and not as a finding.")}},
    {"nobodyToRemedy",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake", "No agency is named that is to remedy “%1”. Please choose one.")}},
    {"noFindingDeadline",
     {Severity::Warning, QT_TRANSLATE_NOOP("Intake", "The issue “%1” has no deadline.")}},
    {"noMonth",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake", "The header “%1” names no month; its column was left out.")}},
    {"noYear",
     {Severity::Error, QT_TRANSLATE_NOOP("Intake", "Neither the table nor the file says which year its "
                                                   "months are of. Please give the date of the list.")}},
    {"noTable",
     {Severity::Info,
      QT_TRANSLATE_NOOP("Intake", "No table of tasks or rates was recognised in this sheet.")}},
    {"emptySheet", {Severity::Info, QT_TRANSLATE_NOOP("Intake", "The sheet is empty.")}},
    {"hiddenSheet",
     {Severity::Warning,
      QT_TRANSLATE_NOOP("Intake", "The sheet is hidden in the file; it was read all the same.")}},
    {"carriedDate",
     {Severity::Info,
      QT_TRANSLATE_NOOP("Intake",
                        "The sheet states no date; it is read as of %1, from another sheet of the file.")}},
};

const QHash<QString, NoteWords> &noteWords()
{
    static const QHash<QString, NoteWords> words = [] {
        QHash<QString, NoteWords> map;
        for (const auto &[code, text] : kNotes)
            map.insert(QString::fromLatin1(code), text);
        return map;
    }();
    return words;
}

} // namespace

ReadNote readNote(const QString &code, int row, int column, const QString &detail)
{
    Q_ASSERT(noteWords().contains(code));
    const NoteWords words = noteWords().value(code);
    QString text = QCoreApplication::translate("Intake", words.text);
    if (text.contains(QStringLiteral("%1")))
        text = text.arg(text::shortened(detail, longestDetail));
    return {row, column, words.severity, code, text};
}

void noteLeftOut(SheetDraft &draft, int row, RowUse use, const QStringList &texts)
{
    static const QHash<RowUse, QString> codes{{RowUse::Total, QStringLiteral("totalRow")},
                                              {RowUse::Footer, QStringLiteral("footerRow")},
                                              {RowUse::Repeated, QStringLiteral("repeatedHeader")},
                                              {RowUse::NotUnderstood, QStringLiteral("skippedRow")}};
    if (const auto code = codes.constFind(use); code != codes.cend())
        draft.notes.push_back(readNote(*code, row, -1, text::cleanLine(texts.join(u' '))));
}

void addDoubt(SheetDraft &draft, NewTask &task, const QString &code, int column, const QString &detail)
{
    if (auto note = addDoubt(task, code, column, detail))
        draft.notes.push_back(std::move(*note));
}

std::optional<ReadNote> addDoubt(NewTask &task, const QString &code, int column, const QString &detail)
{
    auto &doubts = task.record.doubts;
    const bool isAsked = std::any_of(doubts.begin(), doubts.end(), [&](const TaskDoubt &doubt) {
        return doubt.code == code && doubt.detail == detail;
    });
    if (isAsked)
        return std::nullopt;
    doubts.push_back({code, detail, column, {}});
    return readNote(code, task.record.task.source.row - 1, column, detail);
}

} // namespace dondoc
