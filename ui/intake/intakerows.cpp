// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakerows.h"

#include "core/deadlines/phrasereader.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"

#include <algorithm>
#include <map>

namespace dondoc {

namespace {

std::vector<ReadNote> notesOf(const SheetDraft &sheet, int row)
{
    std::vector<ReadNote> notes;
    std::copy_if(sheet.notes.begin(), sheet.notes.end(), std::back_inserter(notes),
                 [row](const ReadNote &note) { return note.row == row; });
    std::stable_sort(notes.begin(), notes.end(),
                     [](const ReadNote &a, const ReadNote &b) { return a.severity > b.severity; });
    return notes;
}

/// Rows of data and rows with something to say, in order; with the task each became.
std::map<int, int> rowsWithTasks(const SheetDraft &sheet)
{
    std::map<int, int> rows;
    for (const ReadNote &note : sheet.notes) {
        if (note.row >= 0 && note.severity != Severity::Info)
            rows.emplace(note.row, -1);
    }
    for (const RateValue &value : sheet.rates)
        rows.emplace(value.source.row - 1, -1);
    for (int task = 0; task < int(sheet.tasks.size()); ++task)
        rows[sheet.tasks[size_t(task)].record.task.source.row - 1] = task;
    return rows;
}

QString writtenNames(const TaskRecord &record, Role role)
{
    QStringList names;
    for (const Assignment &assignment : record.assignments) {
        if (assignment.role == role && assignment.named && !names.contains(assignment.written))
            names += assignment.written;
    }
    return names.join(QStringLiteral(", "));
}

/// Of the columns the sheet has; what it has no column for is not missing in this row.
std::vector<DraftField> taskFields(const SheetDraft &sheet, const TaskRecord &record)
{
    const Task &task = record.task;
    const QString reading = deadlineText(task.deadline);
    const QString phrase = text::cleanLine(task.deadline.phrase);
    std::vector<DraftField> fields{
        {ColumnRole::Lead, {}, writtenNames(record, Role::Lead)},
        {ColumnRole::Deadline, phrase == reading ? QString() : phrase, reading},
        {ColumnRole::Product, {}, text::cleanLine(task.product)},
        {ColumnRole::Status, {}, text::cleanLine(task.result)},
    };
    std::erase_if(fields, [&sheet](const DraftField &field) {
        return field.read.isEmpty() &&
               std::none_of(sheet.columns.begin(), sheet.columns.end(),
                            [&field](const RecognisedColumn &column) { return column.role == field.role; });
    });
    return fields;
}

std::vector<DraftField> rateFields(const SheetDraft &sheet, int row)
{
    std::vector<DraftField> fields;
    for (const RateValue &value : sheet.rates) {
        if (value.source.row - 1 != row)
            continue;
        const ColumnRole role = value.kind == RateKind::Achieved ? ColumnRole::Achieved : ColumnRole::Target;
        const QString month = QStringLiteral("%1/%2").arg(value.month.month()).arg(value.month.year());
        fields.push_back({role, month, text::formatNumber(value.value)});
    }
    return fields;
}

} // namespace

QString setAsideKey(const FileDraft &draft, const SheetDraft &sheet, int row)
{
    return QStringLiteral("%1\n%2\n%3").arg(draft.file, sheet.sheet).arg(row);
}

std::vector<IntakeRow> intakeRows(const std::vector<FileDraft> &drafts)
{
    std::vector<IntakeRow> rows;
    for (int file = 0; file < int(drafts.size()); ++file) {
        const FileDraft &draft = drafts[size_t(file)];
        for (int sheet = 0; sheet < int(draft.sheets.size()); ++sheet) {
            const SheetDraft &sheetDraft = draft.sheets[size_t(sheet)];
            for (const auto &[row, task] : rowsWithTasks(sheetDraft))
                rows.push_back(
                    {file, sheet, row, task, notesOf(sheetDraft, row), setAsideKey(draft, sheetDraft, row)});
        }
    }
    return rows;
}

QHash<QString, RowOutcome> outcomesOf(const ImportPlan &plan)
{
    QHash<QString, RowOutcome> outcomes;
    for (const PlannedFile &file : plan.files) {
        for (const PlannedSheet &sheet : file.sheets) {
            for (const PlannedRow &row : sheet.rows)
                outcomes.insert(QStringLiteral("%1\n%2\n%3").arg(file.file, sheet.sheet).arg(row.row),
                                row.outcome);
        }
    }
    return outcomes;
}

std::vector<DraftField> fieldsOf(const SheetDraft &sheet, const IntakeRow &row)
{
    if (row.task >= 0)
        return taskFields(sheet, sheet.tasks[size_t(row.task)].record);
    return rateFields(sheet, row.row);
}

QString headlineOf(const SheetDraft &sheet, const Grid &grid, const IntakeRow &row)
{
    if (row.task >= 0)
        return text::cleanLine(sheet.tasks[size_t(row.task)].record.task.text);
    QStringList words;
    for (int column = 0; column < grid.columnCount(); ++column) {
        const QString cell = text::cleanLine(grid.shownAt(row.row, column).text);
        const bool isUnit =
            column < int(sheet.columns.size()) && sheet.columns[size_t(column)].role == ColumnRole::Unit;
        if (isUnit)
            return cell;
        if (!cell.isEmpty())
            words += cell;
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace dondoc
