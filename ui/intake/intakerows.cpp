// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakerows.h"

#include "core/deadlines/phrasereader.h"
#include "core/intake/notes.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"
#include "ui/intake/lotmending.h"

#include <algorithm>
#include <map>

namespace dondoc {

namespace {

/// The notes of each row, most serious first.
QHash<int, std::vector<ReadNote>> notesByRow(const SheetDraft &sheet)
{
    QHash<int, std::vector<ReadNote>> notes;
    for (const ReadNote &note : sheet.notes) {
        if (note.row >= 0)
            notes[note.row].push_back(note);
    }
    for (std::vector<ReadNote> &ofRow : notes)
        std::stable_sort(ofRow.begin(), ofRow.end(),
                         [](const ReadNote &a, const ReadNote &b) { return a.severity > b.severity; });
    return notes;
}

/// What stands in a row: positions in SheetDraft::tasks and findings.
struct RowContent {
    int task = -1, finding = -1;
};

/// Rows of data and rows with something to say, in order; with what each became.
std::map<int, RowContent> rowsWithContent(const SheetDraft &sheet)
{
    std::map<int, RowContent> rows;
    for (const ReadNote &note : sheet.notes) {
        if (note.row >= 0 && note.severity != Severity::Info)
            rows.try_emplace(note.row);
    }
    for (const RateValue &value : sheet.rates)
        rows.try_emplace(value.source.row - 1);
    for (const FormReport &report : sheet.formReports)
        rows.try_emplace(report.row);
    for (int task = 0; task < int(sheet.tasks.size()); ++task)
        rows[sheet.tasks[size_t(task)].record.task.source.row - 1].task = task;
    for (int finding = 0; finding < int(sheet.findings.size()); ++finding)
        rows[sheet.findings[size_t(finding)].source.row - 1].finding = finding;
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

std::vector<DraftField> findingFields(const Finding &finding)
{
    QStringList names;
    for (const FindingAgency &part : finding.agencies)
        names += part.written;
    const QString reading = deadlineText(finding.deadline);
    const QString phrase = text::cleanLine(finding.deadline.phrase);
    return {{ColumnRole::Remedy, {}, text::cleanLine(finding.remedies.join(u' '))},
            {ColumnRole::Lead, {}, names.join(QStringLiteral("; "))},
            {ColumnRole::Deadline, phrase == reading ? QString() : phrase, reading}};
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

RowUse useOf(const SheetDraft &sheet, int row)
{
    return row < int(sheet.rows.size()) ? sheet.rows[size_t(row)] : RowUse::NotUnderstood;
}

QuestionKind kindOf(const QString &code)
{
    if (asksForAgency(code))
        return QuestionKind::Agency;
    if (asksForDeadline(code))
        return QuestionKind::Deadline;
    return code == u"nearDuplicate" ? QuestionKind::Duplicate : QuestionKind::Remark;
}

/// The words a note is about: those of the doubt it was made from; of a row with no task, its cell's.
QString detailOf(const SheetDraft &sheet, const Grid &grid, const IntakeRow &row, const ReadNote &note)
{
    if (row.task < 0)
        return note.column < 0 ? QString() : text::cleanLine(grid.shownAt(note.row, note.column).text);
    for (const TaskDoubt &doubt : sheet.tasks[size_t(row.task)].record.doubts) {
        if (doubt.code == note.code && doubt.column == note.column &&
            readNote(doubt.code, note.row, doubt.column, doubt.detail).text == note.text)
            return doubt.detail;
    }
    return {};
}

} // namespace

QString setAsideKey(const FileDraft &draft, const SheetDraft &sheet, int row)
{
    return QStringLiteral("%1\n%2\n%3").arg(draft.file, sheet.sheet, QString::number(row));
}

std::vector<IntakeRow> intakeRows(const std::vector<FileDraft> &drafts)
{
    std::vector<IntakeRow> rows;
    for (int file = 0; file < int(drafts.size()); ++file) {
        const FileDraft &draft = drafts[size_t(file)];
        for (int sheet = 0; sheet < int(draft.sheets.size()); ++sheet) {
            const SheetDraft &sheetDraft = draft.sheets[size_t(sheet)];
            const auto notes = notesByRow(sheetDraft);
            for (const auto &[row, content] : rowsWithContent(sheetDraft))
                rows.push_back({file, sheet, row, content.task, content.finding, notes.value(row),
                                setAsideKey(draft, sheetDraft, row), useOf(sheetDraft, row)});
        }
    }
    return rows;
}

std::vector<IntakeQuestion> intakeQuestions(const std::vector<FileDraft> &drafts,
                                            const std::vector<std::shared_ptr<const Workbook>> &workbooks,
                                            const std::vector<IntakeRow> &rows)
{
    std::vector<IntakeQuestion> questions;
    for (int position = 0; position < int(rows.size()); ++position) {
        const IntakeRow &row = rows[size_t(position)];
        if (!row.isUncertain())
            continue;
        const SheetDraft &sheet = drafts[size_t(row.file)].sheets[size_t(row.sheet)];
        const size_t first = questions.size();
        for (const ReadNote &note : row.notes) {
            if (note.severity == Severity::Info)
                continue;
            IntakeQuestion question{position, note.column, kindOf(note.code), note.code, note.text, {}, {}};
            question.detail =
                detailOf(sheet, workbooks[size_t(row.file)]->sheets[size_t(row.sheet)], row, note);
            question.key =
                QStringList{row.key, QString::number(note.column), note.code, question.detail}.join(u'\n');
            questions.push_back(std::move(question));
        }
        std::stable_sort(
            questions.begin() + qsizetype(first), questions.end(),
            [](const IntakeQuestion &a, const IntakeQuestion &b) { return a.column < b.column; });
    }
    return questions;
}

const DraftedTable *tableAt(const SheetDraft &sheet, int row)
{
    const auto after =
        std::upper_bound(sheet.tables.begin(), sheet.tables.end(), row,
                         [](int wanted, const DraftedTable &table) { return wanted < table.headerTop; });
    return after == sheet.tables.begin() || row > (after - 1)->lastRow ? nullptr : &*(after - 1);
}

const std::vector<RecognisedColumn> &columnsAt(const SheetDraft &sheet, int row)
{
    const DraftedTable *table = tableAt(sheet, row);
    return table ? table->columns : sheet.columns;
}

std::vector<DraftField> fieldsOf(const SheetDraft &sheet, const IntakeRow &row)
{
    if (row.task >= 0)
        return taskFields(sheet, sheet.tasks[size_t(row.task)].record);
    if (row.finding >= 0)
        return findingFields(sheet.findings[size_t(row.finding)]);
    return rateFields(sheet, row.row);
}

QString headlineOf(const SheetDraft &sheet, const Grid &grid, const IntakeRow &row)
{
    if (row.task >= 0)
        return text::cleanLine(sheet.tasks[size_t(row.task)].record.task.text);
    if (row.finding >= 0)
        return text::cleanLine(sheet.findings[size_t(row.finding)].issue);
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
