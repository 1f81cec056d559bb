// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/plan.h"

#include <QHash>

namespace dondoc {

/// One row of data of the files read, or a row that was not understood: an entry of the list beside the
/// sheet.
struct IntakeRow {
    int file = 0;                ///< position among the files
    int sheet = 0;               ///< position in FileDraft::sheets
    int row = -1;                ///< sheet row, counted from 0
    int task = -1;               ///< position in SheetDraft::tasks, or -1
    int finding = -1;            ///< position in SheetDraft::findings, or -1
    std::vector<ReadNote> notes; ///< those of this row, most serious first
    QString key;                 ///< as in SetAsideRows
    RowUse use = RowUse::NotUnderstood;

    /// A draft: a task, a unit's rates, a finding; not a total, nor a line that was not understood.
    bool isData() const { return use == RowUse::Task || use == RowUse::Rate || use == RowUse::Finding; }

    /// Something an officer should look at before importing.
    bool isUncertain() const { return !notes.empty() && notes.front().severity != Severity::Info; }
};

/// What can be done about a question.
enum class QuestionKind {
    Agency,    ///< choose the unit that a name means
    Deadline,  ///< type the deadline
    Duplicate, ///< two rows, perhaps one task
    Remark,    ///< nothing to type: seen, or left out
};

/// One cell to look at: the stops of F8.
struct IntakeQuestion {
    int row = -1; ///< position among the rows
    int column = -1;
    QuestionKind kind = QuestionKind::Remark;
    QString code, text; ///< of the note
    QString detail;     ///< the words concerned, as written
    QString key;        ///< the same question of the same row, also after the files were read again
};

/// All rows in the order of the files, sheets and rows. Takes time with the rows and the notes, not their
/// product: a list of 100,000 rows is read in a job.
std::vector<IntakeRow> intakeRows(const std::vector<FileDraft> &drafts);

/// The warnings of the rows, in the order of rows and columns.
std::vector<IntakeQuestion> intakeQuestions(const std::vector<FileDraft> &drafts,
                                            const std::vector<std::shared_ptr<const Workbook>> &workbooks,
                                            const std::vector<IntakeRow> &rows);

QString setAsideKey(const FileDraft &draft, const SheetDraft &sheet, int row);

/// The columns that hold for a row: those of its table.
const std::vector<RecognisedColumn> &columnsAt(const SheetDraft &sheet, int row);
/// The table of a row, or null.
const DraftedTable *tableAt(const SheetDraft &sheet, int row);

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
