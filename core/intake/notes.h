// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/draft.h"

namespace dondoc {

/// A note with its sentence, by code. Codes: shiftedColumn, deadlineOutlier, deadlineBeforeDocument,
/// unreadDeadline, uncertainDeadline, nobodyNamed, nearDuplicate, cutShort, submittedOnly, noEvidence,
/// evidenceAfterDeadline, unmatchedAgency, ambiguousAgency, endedUnit, notYetUnit, unknownExclusion,
/// openList, eitherAgency, unreadStatus, errorCell, skippedRow, totalRow, footerRow, repeatedHeader,
/// repeatedUnit, unreadNumber, noMonth, noYear, noTable, emptySheet, hiddenSheet, carriedDate,
/// missingFromList, unknownFormRow, unreadFormDate, sectionNote, nobodyToRemedy, noFindingDeadline.
ReadNote readNote(const QString &code, int row, int column, const QString &detail = {});

/// Says of a row that is not read why it is left out: totalRow, footerRow, repeatedHeader, skippedRow, with
/// the row's words. Nothing for a row of any other use.
void noteLeftOut(SheetDraft &draft, int row, RowUse use, const QStringList &texts);

/// A question on a task: kept with it as a doubt and shown beside its row as a note. Asked once a code and
/// detail.
void addDoubt(SheetDraft &draft, NewTask &task, const QString &code, int column, const QString &detail = {});
/// The same with the note left to the caller; nothing where it was asked before.
std::optional<ReadNote> addDoubt(NewTask &task, const QString &code, int column, const QString &detail);

} // namespace dondoc
