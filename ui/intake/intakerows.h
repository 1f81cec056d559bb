// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakebackend.h"

namespace dondoc {

/// One row of data of the files read, or a row that was not understood: an entry of the list beside the
/// sheet.
struct IntakeRow {
    int file = 0;                ///< position in IntakeReading::drafts
    int sheet = 0;               ///< position in FileDraft::sheets
    int row = -1;                ///< sheet row, counted from 0
    int task = -1;               ///< position in SheetDraft::tasks, or -1
    std::vector<ReadNote> notes; ///< those of this row, most serious first
    QString key;                 ///< as in SetAsideRows

    /// Something an officer should look at before importing.
    bool isUncertain() const { return !notes.empty() && notes.front().severity != Severity::Info; }
};

/// All rows in the order of the files, sheets and rows.
std::vector<IntakeRow> intakeRows(const std::vector<FileDraft> &drafts);

QString setAsideKey(const FileDraft &draft, const SheetDraft &sheet, int row);

/// What the plan does with each row, by setAsideKey().
QHash<QString, RowOutcome> outcomesOf(const ImportPlan &plan);

/// Words of a task as read, for a label and its value.
struct DraftField {
    ColumnRole role = ColumnRole::None;
    QString written; ///< as in the file, where the reading differs
    QString read;    ///< empty: nothing there
};
std::vector<DraftField> fieldsOf(const SheetDraft &sheet, const IntakeRow &row);

/// Text of the task, the unit of a rates row, or the words of a row that was not understood.
QString headlineOf(const SheetDraft &sheet, const Grid &grid, const IntakeRow &row);

} // namespace dondoc
