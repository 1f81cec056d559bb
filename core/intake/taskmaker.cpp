// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/taskmaker.h"

#include "core/intake/notes.h"
#include "core/intake/taskdoubts.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

TaskMaker::TaskMaker(const ListContext &list, const QString &sheet, const SheetOverrides *overrides,
                     const Lookup &lookup)
    : m_source{list.file, sheet, 0, {}, {}, list.list, list.listDate}
    , m_listDirectives(list.directive ? std::vector{*list.directive} : std::vector<DirectiveRef>())
    , m_overrides(overrides ? *overrides : SheetOverrides())
    , m_lookup(lookup)
    , m_addressees(lookup.matcher, list.listDate)
    , m_cells(list.listDate)
{
}

void TaskMaker::add(TaskValues values)
{
    m_rows.push_back({std::move(values), int(m_tables.size()) - 1});
    ++m_count;
}

void TaskMaker::survey(bool isEnded)
{
    std::vector<ComparedTask> compared;
    compared.reserve(m_count);
    for (Row &row : m_rows) {
        settle(row);
        const QString folded = text::fold(row.values[ColumnRole::TaskText]);
        const QString &lead = m_cells.folded(row.values[ColumnRole::Lead]);
        row.identity = foldedIdentity(folded, lead, directivesOf(row.values[ColumnRole::Directive]));
        compared.push_back(comparedTask(folded, lead));
    }
    askOutliers();
    askNearDuplicates(compared);
    if (!isEnded)
        askLastRow();
}

void TaskMaker::settle(Row &row)
{
    if (isCorrected())
        settleDeadline(row, corrected(row));
    else
        settleDeadline(row, row.values);
}

/// A date alone in a neighbouring column, where the deadline is blank, is the deadline (PL01 TT 76); else the
/// month heading above gives its own.
void TaskMaker::settleDeadline(Row &row, const TaskValues &values)
{
    row.deadline = values[ColumnRole::Deadline];
    if (!row.deadline.isEmpty())
        return;
    if (tableOf(row).has(ColumnRole::Deadline)) {
        for (ColumnRole role :
             {ColumnRole::Product, ColumnRole::Coordinator, ColumnRole::Note, ColumnRole::Lead}) {
            if (!isOnlyDate(values[role]))
                continue;
            row.shiftedFrom = role;
            row.deadline = values[role];
            return;
        }
    }
    row.deadline = values.headingDeadline();
    row.hasInherited = !row.deadline.isEmpty();
}

void TaskMaker::ask(size_t row, const QString &code, ColumnRole column, const QString &detail)
{
    m_questions[row].push_back({m_asked++, {code, detail, tableOf(m_rows[row]).column(column), {}}});
}

void TaskMaker::askOutliers()
{
    std::vector<QDate> days;
    days.reserve(m_count);
    for (const Row &row : m_rows)
        days.push_back(calendarDay(m_cells.deadline(row.deadline)));
    for (size_t row : outliersOf(days))
        ask(row, QStringLiteral("deadlineOutlier"), ColumnRole::Deadline, m_rows[row].deadline);
}

void TaskMaker::askNearDuplicates(const std::vector<ComparedTask> &compared)
{
    const QString code = QStringLiteral("nearDuplicate");
    const auto rowNumber = [this](int row) { return QString::number(m_rows[size_t(row)].values.row() + 1); };
    for (const auto &[first, second] : nearDuplicates(compared)) {
        ask(size_t(first), code, ColumnRole::TaskText, rowNumber(second));
        ask(size_t(second), code, ColumnRole::TaskText, rowNumber(first));
    }
}

/// The last row stops before its deadline in a list whose rows have one, and nothing follows it.
void TaskMaker::askLastRow()
{
    if (m_count < kFewestForBreak || !table().has(ColumnRole::Deadline) || !table().has(ColumnRole::Lead))
        return;
    const auto filled = std::ranges::count_if(m_rows, [](const Row &row) {
        return row.hasInherited || !row.values[ColumnRole::Deadline].isEmpty();
    });
    const Row &last = m_rows.back();
    if (double(filled) >= kUsuallyFilled * double(m_count) && !last.hasInherited &&
        isEmptyAfterLead(last.values, table()))
        ask(m_count - 1, QStringLiteral("cutShort"), ColumnRole::Deadline,
            lastWords((isCorrected() ? corrected(last) : last.values)[ColumnRole::TaskText]));
}

std::vector<IdentityKey> TaskMaker::identities() const
{
    std::vector<IdentityKey> identities;
    identities.reserve(m_rows.size());
    for (const Row &row : m_rows)
        identities.push_back(row.identity);
    return identities;
}

std::deque<NewTask> TaskMaker::make(SheetDraft &draft, size_t most)
{
    std::deque<NewTask> made;
    while (!m_rows.empty() && made.size() < most) {
        Row row = std::move(m_rows.front());
        m_rows.pop_front();
        made.push_back(take(draft, std::move(row)));
    }
    if (m_rows.empty())
        finish(draft);
    return made;
}

NewTask TaskMaker::take(SheetDraft &draft, Row row)
{
    NewTask task = taskOf(draft, row);
    askOfList(task);
    m_subtasks.link(task, int(m_made));
    if (isCorrected())
        dropAccepted(task);
    mark(task);
    ++m_made;
    return task;
}

void TaskMaker::askOfList(NewTask &task)
{
    if (m_questions.isEmpty())
        return;
    for (const auto &[order, doubt] : m_questions.take(m_made)) {
        if (auto note = addDoubt(task, doubt.code, doubt.column, doubt.detail))
            m_listNotes.emplace_back(order, std::move(*note));
    }
}

/// The list's own questions stand behind those of its rows, in their order.
void TaskMaker::finish(SheetDraft &draft)
{
    std::ranges::sort(m_listNotes, {}, &std::pair<int, ReadNote>::first);
    for (auto &[order, note] : m_listNotes)
        draft.notes.push_back(std::move(note));
    m_listNotes.clear();
    if (!isCorrected())
        return;
    std::erase_if(draft.notes, [this](const ReadNote &note) {
        const CellCorrection *cell = m_overrides.cell(note.row, note.column);
        return cell && cell->isAccepted;
    });
}

const CellCorrection *TaskMaker::correction(const Row &row, ColumnRole role) const
{
    return isCorrected() && tableOf(row).has(role)
               ? m_overrides.cell(row.values.row(), tableOf(row).column(role))
               : nullptr;
}

/// The row with the officer's words in place of the file's.
TaskValues TaskMaker::corrected(const Row &row) const
{
    TaskValues result = row.values;
    for (int role = 0; role < kColumnRoles; ++role) {
        const CellCorrection *fix = correction(row, ColumnRole(role));
        if (fix && !fix->text.isNull())
            result.set(ColumnRole(role), text::clean(fix->text));
    }
    return result;
}

/// Those of the cell, else the document that the title names.
const std::vector<DirectiveRef> &TaskMaker::directivesOf(const QString &cell)
{
    const std::vector<DirectiveRef> &own = m_cells.directives(cell);
    return own.empty() ? m_listDirectives : own;
}

NewTask TaskMaker::taskOf(SheetDraft &draft, const Row &row)
{
    const TaskValues values = isCorrected() ? corrected(row) : row.values;
    NewTask task;
    Task &fields = task.record.task;
    fields.source = m_source;
    fields.source.row = values.row() + 1;
    fields.source.ordinal = plainOrdinal(row.values[ColumnRole::Ordinal]);
    fields.source.section = values.section();
    fields.identity = row.identity.text();
    task.sighting = {fields.identity, row.values.sourceValues(), fields.source};
    // The row says an inherited deadline itself when it comes again, so that a move under another heading is
    // a change.
    if (row.hasInherited)
        task.sighting.values.insert(word(ColumnRole::Deadline), row.deadline);
    fields.text = values[ColumnRole::TaskText];
    if (row.shiftedFrom != ColumnRole::Product)
        fields.product = values[ColumnRole::Product];
    if (row.shiftedFrom != ColumnRole::Note)
        fields.note = values[ColumnRole::Note];
    const bool isDirectiveFixed = correction(row, ColumnRole::Directive) != nullptr;
    fields.directives = isDirectiveFixed ? m_cells.directives(values[ColumnRole::Directive])
                                         : directivesOf(values[ColumnRole::Directive]);
    fields.deadline = m_cells.deadline(row.deadline);
    if (row.shiftedFrom != ColumnRole::None)
        addDoubt(draft, task, QStringLiteral("shiftedColumn"), tableOf(row).column(row.shiftedFrom),
                 row.deadline);
    Addressees addressees = addresseesOf(row, values);
    task.record.assignments = std::move(addressees.assignments);
    readReport(draft, row, values, task.record);
    askOfRow(draft, task, tableOf(row), addressees.questions);
    return task;
}

Addressees TaskMaker::addresseesOf(const Row &row, const TaskValues &values)
{
    const auto wordsOf = [&](ColumnRole role) { return row.shiftedFrom == role ? QString() : values[role]; };
    AddresseeCells cells{wordsOf(ColumnRole::Lead), wordsOf(ColumnRole::Coordinator),
                         values[ColumnRole::OpenUnits]};
    for (ColumnRole role : {ColumnRole::Lead, ColumnRole::Coordinator, ColumnRole::OpenUnits}) {
        if (const CellCorrection *fix = correction(row, role))
            cells.names.insert(role, fix->names);
    }
    return readAddressees(cells, m_addressees, m_lookup.directory);
}

/// A status read from a list holds at every date until a dated report says otherwise: its report has no date.
void TaskMaker::readReport(SheetDraft &draft, const Row &row, const TaskValues &values, TaskRecord &record)
{
    QString status = values[ColumnRole::Status];
    QString evidence = values[ColumnRole::Evidence];
    if (status.isEmpty() && isOnlyStatus(evidence))
        std::swap(status, evidence);
    if (status.isEmpty() && evidence.isEmpty())
        return;
    record.task.result = status;
    ReportedStatus reported = m_cells.status(status);
    if (status.isEmpty())
        reported.stage = Stage::InProgress; // something is reported, and nobody says it is done
    if (reported.isDone) {
        const EvidenceReading reading = readEvidence(record.task.product, evidence);
        reported.stage = reading.isSubmittedOnly ? Stage::Submitted
                         : reading.isInUse       ? Stage::InUse
                                                 : Stage::Issued;
    }
    if (!reported.isUnderstood)
        draft.notes.push_back(readNote(QStringLiteral("unreadStatus"), values.row(),
                                       tableOf(row).column(ColumnRole::Status), status));
    for (size_t i = 0; i < record.assignments.size(); ++i) {
        if (record.assignments[i].role != Role::Lead)
            continue;
        Progress progress;
        progress.assignment = AssignmentId{qint64(i) + 1};
        progress.stage = reported.stage;
        progress.done = reported.isDone;
        progress.evidence = evidence;
        record.progress.push_back(std::move(progress));
    }
}

/// Questions about cells that the officer found right as read are not asked again.
void TaskMaker::dropAccepted(NewTask &task) const
{
    std::erase_if(task.record.doubts, [&](const TaskDoubt &doubt) {
        const CellCorrection *cell = m_overrides.cell(task.record.task.source.row - 1, doubt.column);
        return cell && cell->isAccepted;
    });
}

void TaskMaker::setSecrecy(const QHash<int, QString> &rows, const QString &file)
{
    m_marks = rows;
    m_fileMark = file;
}

void TaskMaker::mark(NewTask &task) const
{
    const QString mark = m_marks.value(task.record.task.source.row - 1, m_fileMark);
    if (mark.isEmpty())
        return;
    for (DirectiveRef &directive : task.record.task.directives)
        directive.secrecy = mark;
}

} // namespace dondoc
