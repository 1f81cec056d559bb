// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/tasksheet.h"

#include "core/intake/addressees.h"
#include "core/intake/cellreadings.h"
#include "core/intake/headingdeadline.h"
#include "core/intake/identity.h"
#include "core/intake/notes.h"
#include "core/intake/rowkind.h"
#include "core/intake/subtasks.h"
#include "core/intake/taskdoubts.h"
#include "core/intake/taskvalues.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

namespace {

constexpr int kRowsBetweenReports = 200;
constexpr size_t kMostRowsWaiting = 512; ///< read but not yet tasks; the last may still be continued

class TaskSheetReader
{
public:
    TaskSheetReader(const Grid &grid, const Table &table, const HeaderRules &rules, const ListContext &list,
                    const Lookup &lookup, SheetDraft &draft)
        : m_grid(grid)
        , m_table(table)
        , m_rules(rules)
        , m_list(list)
        , m_lookup(lookup)
        , m_draft(draft)
        , m_sorter(std::in_place, grid, m_table)
        , m_sections(list.headings)
        , m_headingDeadline(deadlineOfHeadings(m_sections))
        , m_addressees(lookup.matcher, list.listDate)
        , m_cells(list.listDate)
    {
    }

    std::optional<Table> read(const JobControl &job)
    {
        int row = m_table.headerBottom + 1;
        std::optional<Table> next;
        do {
            next = readTable(row, job);
            if (!next || next->layout != m_table.layout)
                break;
            row = enterTable(*next);
        } while (true);
        linkSubtasks(m_draft.tasks);
        askOfList(m_draft, m_table, m_compared);
        return next;
    }

private:
    std::optional<Table> readTable(int from, const JobControl &job);
    std::optional<Table> sortRows(int from, const JobControl &job);
    void makeTasks();
    void forgetRowsRead();
    int enterTable(const Table &next);
    bool isSkipped(int row) const
    {
        return m_rules.overrides && m_rules.overrides->skippedRows.contains(row);
    }
    const CellCorrection *correction(int row, ColumnRole role) const;
    TaskValues corrected(const TaskValues &values) const;
    void takeRow(int row, const QStringList &texts, RowUse use);
    bool continuesAbove(int row) const;
    NewTask taskOf(const TaskValues &values);
    void readDeadlineOf(const TaskValues &values, NewTask &task);
    void inheritDeadline(const TaskValues &values, NewTask &task);
    void readReport(const TaskValues &values, TaskRecord &record);
    void noteErrors(int row);

    const Grid &m_grid;
    Table m_table; ///< the one at hand
    const HeaderRules &m_rules;
    const ListContext &m_list;
    const Lookup &m_lookup;
    SheetDraft &m_draft;
    std::optional<RowSorter> m_sorter;
    SectionPath m_sections;
    QString m_headingDeadline; ///< what the headings give to the rows at hand
    AddresseeReader m_addressees;
    std::vector<TaskValues> m_values;
    int m_forgotten = 0;                         ///< rows above are forgotten
    std::vector<ComparedTask> m_compared;        ///< folded once, for identity and for near duplicates
    std::vector<AddresseeQuestion> m_questions;  ///< of the row at hand
    ColumnRole m_shiftedFrom = ColumnRole::None; ///< of the row at hand
    CellReadings m_cells;
};

/// Reads the rows of the table at hand; returns the table that begins below it, if any.
std::optional<Table> TaskSheetReader::readTable(int from, const JobControl &job)
{
    m_values.clear();
    const auto rows = size_t(std::count_if(m_draft.rows.begin() + from, m_draft.rows.end(),
                                           [](RowUse use) { return use != RowUse::Blank; }));
    m_compared.reserve(m_compared.size() + rows);
    std::optional<Table> next = sortRows(from, job);
    if (job.isCancelled())
        return std::nullopt;
    makeTasks();
    return next;
}

/// Makes tasks of the rows read so far: a long list never holds them all twice.
void TaskSheetReader::makeTasks()
{
    for (const TaskValues &values : m_values) {
        m_draft.tasks.push_back(taskOf(values));
        askOfRow(m_draft, m_draft.tasks.back(), m_table, m_questions);
    }
    forgetRowsRead();
    m_values.clear();
}

/// A merged cell may be asked for again by any row below it.
void TaskSheetReader::forgetRowsRead()
{
    if (!m_list.spent || !m_grid.merges.empty() || m_values.empty())
        return;
    for (; m_forgotten < m_values.back().row(); ++m_forgotten)
        m_list.spent->rows[size_t(m_forgotten)] = {};
}

std::optional<Table> TaskSheetReader::sortRows(int from, const JobControl &job)
{
    for (int row = from; row < m_grid.rowCount(); ++row) {
        if (row % kRowsBetweenReports == 0) {
            job.report(row, m_grid.rowCount());
            if (job.isCancelled())
                return std::nullopt;
        }
        if (isSkipped(row)) {
            m_draft.rows[size_t(row)] = RowUse::LeftOut;
            continue;
        }
        const QStringList texts = rowTexts(m_grid, row);
        if (auto next = nextTableAt(m_grid, row, texts, m_table, m_rules))
            return next;
        const RowUse use = m_sorter->use(row, texts);
        m_draft.rows[size_t(row)] = use;
        takeRow(row, texts, use);
    }
    return std::nullopt;
}

/// A further table of tasks, with columns of its own; says from which row on it has data.
int TaskSheetReader::enterTable(const Table &next)
{
    m_draft.tables.back().lastRow = next.headerTop - 1;
    m_draft.tables.push_back(draftedTable(m_grid, next));
    for (int row = next.headerTop; row <= next.headerBottom; ++row)
        m_draft.rows[size_t(row)] = RowUse::Header;
    m_table = next;
    m_sorter.emplace(m_grid, m_table);
    return next.headerBottom + 1;
}

const CellCorrection *TaskSheetReader::correction(int row, ColumnRole role) const
{
    const bool mayBe = m_rules.overrides && !m_rules.overrides->cells.isEmpty() && m_table.has(role);
    return mayBe ? m_rules.overrides->cell(row, m_table.column(role)) : nullptr;
}

/// The row with the officer's words in place of the file's.
TaskValues TaskSheetReader::corrected(const TaskValues &values) const
{
    TaskValues result = values;
    for (int role = 0; role < kColumnRoles; ++role) {
        const CellCorrection *fix = correction(values.row(), ColumnRole(role));
        if (fix && !fix->text.isNull())
            result.set(ColumnRole(role), text::clean(fix->text));
    }
    return result;
}

void TaskSheetReader::takeRow(int row, const QStringList &texts, RowUse use)
{
    switch (use) {
    case RowUse::Task:
        noteErrors(row);
        if (m_values.size() >= kMostRowsWaiting)
            makeTasks();
        m_values.push_back(readTaskValues(m_grid, row, texts, m_table, m_sections.text()));
        m_values.back().setHeadingDeadline(m_headingDeadline);
        if (m_list.spent) // a copy, so that the sheet's memory goes in one piece and not in holes
            m_values.back().set(ColumnRole::TaskText,
                                QStringView(m_values.back()[ColumnRole::TaskText]).toString());
        break;
    case RowUse::Section:
        m_sections.enter(headingOf(texts, m_table));
        m_headingDeadline = deadlineOfHeadings(m_sections);
        break;
    case RowUse::NotUnderstood:
        if (continuesAbove(row)) {
            const TaskValues more = readTaskValues(m_grid, row, texts, m_table, {});
            for (ColumnRole role :
                 {ColumnRole::Lead, ColumnRole::Coordinator, ColumnRole::Directive, ColumnRole::Deadline,
                  ColumnRole::Product, ColumnRole::Evidence, ColumnRole::OpenUnits, ColumnRole::Note})
                m_values.back().append(role, more[role]);
            m_draft.rows[size_t(row)] = RowUse::Continued;
        } else {
            noteLeftOut(m_draft, row, use, texts);
        }
        break;
    default:
        noteLeftOut(m_draft, row, use, texts);
    }
}

/// True for a row whose task text is the merged cell of the row above.
bool TaskSheetReader::continuesAbove(int row) const
{
    const CellRange *merge = m_grid.mergeAt(row, m_table.column(ColumnRole::TaskText));
    return merge && merge->top < row && !m_values.empty() && m_values.back().row() == merge->top;
}

void TaskSheetReader::noteErrors(int row)
{
    const auto &cells = m_grid.rows[size_t(row)];
    for (size_t column = 0; column < cells.size(); ++column) {
        if (cells[column].type == CellType::Error)
            m_draft.notes.push_back(
                readNote(QStringLiteral("errorCell"), row, int(column), cells[column].text));
    }
}

NewTask TaskSheetReader::taskOf(const TaskValues &read)
{
    NewTask task;
    Task &fields = task.record.task;
    std::vector<DirectiveRef> directives = m_cells.directives(read[ColumnRole::Directive]);
    if (directives.empty() && m_list.directive)
        directives = {*m_list.directive};
    fields.source = {m_list.file,    m_grid.name, read.row() + 1, plainOrdinal(read[ColumnRole::Ordinal]),
                     read.section(), m_list.list, m_list.listDate};
    const QString folded = text::fold(read[ColumnRole::TaskText]);
    const QString &lead = m_cells.folded(read[ColumnRole::Lead]);
    m_compared.push_back(comparedTask(folded, lead));
    fields.identity = foldedIdentity(folded, lead, directives);
    task.sighting = {fields.identity, read.sourceValues(), fields.source};

    const bool isCorrected = m_rules.overrides && !m_rules.overrides->cells.isEmpty();
    const TaskValues values = isCorrected ? corrected(read) : read;
    fields.text = values[ColumnRole::TaskText];
    fields.product = values[ColumnRole::Product];
    fields.note = values[ColumnRole::Note];
    fields.directives = std::move(directives);
    if (isCorrected && correction(read.row(), ColumnRole::Directive))
        fields.directives = m_cells.directives(values[ColumnRole::Directive]);
    readDeadlineOf(values, task);

    AddresseeCells cells{m_shiftedFrom == ColumnRole::Lead ? QString() : values[ColumnRole::Lead],
                         m_shiftedFrom == ColumnRole::Coordinator ? QString()
                                                                  : values[ColumnRole::Coordinator],
                         values[ColumnRole::OpenUnits]};
    if (isCorrected) {
        for (ColumnRole role : {ColumnRole::Lead, ColumnRole::Coordinator, ColumnRole::OpenUnits}) {
            if (const CellCorrection *fix = correction(read.row(), role))
                cells.names.insert(role, fix->names);
        }
    }
    Addressees addressees = readAddressees(cells, m_addressees, m_lookup.directory);
    task.record.assignments = std::move(addressees.assignments);
    m_questions = std::move(addressees.questions);
    readReport(values, task.record);
    return task;
}

/// A date alone in a neighbouring column, where the deadline is blank, is the deadline (PL01 TT 76).
void TaskSheetReader::readDeadlineOf(const TaskValues &values, NewTask &task)
{
    Task &fields = task.record.task;
    m_shiftedFrom = ColumnRole::None;
    fields.deadline = m_cells.deadline(values[ColumnRole::Deadline]);
    if (!values[ColumnRole::Deadline].isEmpty())
        return;
    if (!m_table.has(ColumnRole::Deadline)) {
        inheritDeadline(values, task);
        return;
    }
    for (ColumnRole role :
         {ColumnRole::Product, ColumnRole::Coordinator, ColumnRole::Note, ColumnRole::Lead}) {
        const QString &text = values[role];
        if (!isOnlyDate(text))
            continue;
        m_shiftedFrom = role;
        fields.deadline = m_cells.deadline(text);
        if (role == ColumnRole::Product)
            fields.product.clear();
        else if (role == ColumnRole::Note)
            fields.note.clear();
        addDoubt(m_draft, task, QStringLiteral("shiftedColumn"), m_table.column(role), text);
        return;
    }
    inheritDeadline(values, task);
}

/// The month heading above gives its deadline to the row. The row says so itself when it comes again, so that
/// a move under another heading is a change.
void TaskSheetReader::inheritDeadline(const TaskValues &values, NewTask &task)
{
    const QString &phrase = values.headingDeadline();
    if (phrase.isEmpty())
        return;
    task.record.task.deadline = m_cells.deadline(phrase);
    task.sighting.values.insert(word(ColumnRole::Deadline), phrase);
}

/// A status read from a list holds at every date until a dated report says otherwise: its report has no date.
void TaskSheetReader::readReport(const TaskValues &values, TaskRecord &record)
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
        m_draft.notes.push_back(readNote(QStringLiteral("unreadStatus"), values.row(),
                                         m_table.column(ColumnRole::Status), status));
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

} // namespace

std::optional<Table> readTaskRows(const Grid &grid, const Table &table, const HeaderRules &rules,
                                  const ListContext &list, const Lookup &lookup, SheetDraft &draft,
                                  const JobControl &job)
{
    return TaskSheetReader(grid, table, rules, list, lookup, draft).read(job);
}

} // namespace dondoc
