// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/tasksheet.h"

#include "core/deadlines/phrasereader.h"
#include "core/intake/addressees.h"
#include "core/intake/identity.h"
#include "core/intake/notes.h"
#include "core/intake/reportedstatus.h"
#include "core/intake/rowkind.h"
#include "core/intake/subtasks.h"
#include "core/intake/taskdoubts.h"
#include "core/intake/taskvalues.h"
#include "core/text/documentnumber.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

namespace {

constexpr int kRowsBetweenReports = 200;

class TaskSheetReader
{
public:
    TaskSheetReader(const Grid &grid, const Table &table, const ListContext &list, const Lookup &lookup,
                    SheetDraft &draft)
        : m_grid(grid)
        , m_table(table)
        , m_list(list)
        , m_lookup(lookup)
        , m_draft(draft)
        , m_sorter(grid, table)
        , m_sections(list.headings)
        , m_addressees(lookup.matcher, list.listDate)
    {
    }

    void read(const JobControl &job)
    {
        sortRows(job);
        m_draft.tasks.reserve(m_values.size());
        m_compared.reserve(m_values.size());
        for (const TaskValues &values : m_values) {
            if (m_draft.tasks.size() % kRowsBetweenReports == 0 && job.isCancelled())
                return;
            m_draft.tasks.push_back(taskOf(values));
            askOfRow(m_draft, m_draft.tasks.back(), m_table, m_questions);
        }
        linkSubtasks(m_draft.tasks);
        askOfList(m_draft, m_table, m_compared);
    }

private:
    void sortRows(const JobControl &job);
    void takeRow(int row, const QStringList &texts, RowUse use);
    bool continuesAbove(int row) const;
    NewTask taskOf(const TaskValues &values);
    void readDeadlineOf(const TaskValues &values, NewTask &task);
    void readReport(const TaskValues &values, TaskRecord &record) const;
    const Deadline &deadlineOf(const QString &phrase);
    const std::vector<DirectiveRef> &directivesOf(const QString &cell);
    void noteErrors(int row);

    const Grid &m_grid;
    const Table &m_table;
    const ListContext &m_list;
    const Lookup &m_lookup;
    SheetDraft &m_draft;
    RowSorter m_sorter;
    SectionPath m_sections;
    AddresseeReader m_addressees;
    std::vector<TaskValues> m_values;
    std::vector<ComparedTask> m_compared;        ///< folded once, for identity and for near duplicates
    std::vector<AddresseeQuestion> m_questions;  ///< of the row at hand
    ColumnRole m_shiftedFrom = ColumnRole::None; ///< of the row at hand
    QHash<QString, Deadline> m_deadlines;
    QHash<QString, std::vector<DirectiveRef>> m_directives;
};

void TaskSheetReader::sortRows(const JobControl &job)
{
    for (int row = m_table.headerBottom + 1; row < m_grid.rowCount(); ++row) {
        if (row % kRowsBetweenReports == 0) {
            job.report(row, m_grid.rowCount());
            if (job.isCancelled())
                return;
        }
        const QStringList texts = rowTexts(m_grid, row);
        const RowUse use = m_sorter.use(row, texts);
        m_draft.rows[size_t(row)] = use;
        takeRow(row, texts, use);
    }
}

void TaskSheetReader::takeRow(int row, const QStringList &texts, RowUse use)
{
    const auto first =
        std::find_if(texts.begin(), texts.end(), [](const QString &text) { return !text.isEmpty(); });
    const QString words = first == texts.end() ? QString() : text::cleanLine(texts.join(u' '));
    switch (use) {
    case RowUse::Task:
        noteErrors(row);
        m_values.push_back(readTaskValues(m_grid, row, texts, m_table, m_sections.text()));
        break;
    case RowUse::Section:
        m_sections.enter(headingOf(texts, m_table));
        break;
    case RowUse::Repeated:
        m_draft.notes.push_back(readNote(QStringLiteral("repeatedHeader"), row, -1));
        break;
    case RowUse::Total:
        m_draft.notes.push_back(readNote(QStringLiteral("totalRow"), row, -1, words));
        break;
    case RowUse::Footer:
        m_draft.notes.push_back(readNote(QStringLiteral("footerRow"), row, -1, words));
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
            m_draft.notes.push_back(readNote(QStringLiteral("skippedRow"), row, -1, words));
        }
        break;
    default:
        break;
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

NewTask TaskSheetReader::taskOf(const TaskValues &values)
{
    NewTask task;
    Task &fields = task.record.task;
    fields.text = values[ColumnRole::TaskText];
    fields.product = values[ColumnRole::Product];
    fields.note = values[ColumnRole::Note];
    fields.directives = directivesOf(values[ColumnRole::Directive]);
    if (fields.directives.empty() && m_list.directive)
        fields.directives = {*m_list.directive};
    fields.source = {
        m_list.file,      m_grid.name, values.row() + 1, plainOrdinal(values[ColumnRole::Ordinal]),
        values.section(), m_list.list, m_list.listDate};
    m_compared.push_back({text::fold(fields.text), text::fold(values[ColumnRole::Lead])});
    fields.identity = foldedIdentity(m_compared.back().text, m_compared.back().lead, fields.directives);
    task.sighting = {fields.identity, values.sourceValues(), fields.source};
    readDeadlineOf(values, task);

    Addressees addressees = readAddressees(
        {m_shiftedFrom == ColumnRole::Lead ? QString() : values[ColumnRole::Lead],
         m_shiftedFrom == ColumnRole::Coordinator ? QString() : values[ColumnRole::Coordinator],
         values[ColumnRole::OpenUnits]},
        m_addressees, m_lookup.directory);
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
    fields.deadline = deadlineOf(values[ColumnRole::Deadline]);
    if (!m_table.has(ColumnRole::Deadline) || !values[ColumnRole::Deadline].isEmpty())
        return;
    for (ColumnRole role :
         {ColumnRole::Product, ColumnRole::Coordinator, ColumnRole::Note, ColumnRole::Lead}) {
        const QString &text = values[role];
        if (!isOnlyDate(text))
            continue;
        m_shiftedFrom = role;
        fields.deadline = deadlineOf(text);
        if (role == ColumnRole::Product)
            fields.product.clear();
        else if (role == ColumnRole::Note)
            fields.note.clear();
        addDoubt(m_draft, task, QStringLiteral("shiftedColumn"), m_table.column(role), text);
        return;
    }
}

/// A status read from a list holds at every date until a dated report says otherwise: its report has no date.
void TaskSheetReader::readReport(const TaskValues &values, TaskRecord &record) const
{
    QString status = values[ColumnRole::Status];
    QString evidence = values[ColumnRole::Evidence];
    if (status.isEmpty() && isOnlyStatus(evidence))
        std::swap(status, evidence);
    if (status.isEmpty() && evidence.isEmpty())
        return;
    record.task.result = status;
    ReportedStatus reported = readStatus(status);
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

const Deadline &TaskSheetReader::deadlineOf(const QString &phrase)
{
    auto read = m_deadlines.find(phrase);
    if (read == m_deadlines.end())
        read = m_deadlines.insert(phrase, readDeadline(phrase, {m_list.listDate, true}));
    return *read;
}

const std::vector<DirectiveRef> &TaskSheetReader::directivesOf(const QString &cell)
{
    auto read = m_directives.find(cell);
    if (read != m_directives.end())
        return *read;
    std::vector<DirectiveRef> directives;
    for (const text::DocumentCitation &citation : text::findDocuments(cell))
        directives.push_back(directiveOf(citation));
    if (directives.empty() && !cell.isEmpty())
        directives.push_back({{}, {}, text::cleanLine(cell), {}, {}}); // a document whose number is unknown
    return *m_directives.insert(cell, std::move(directives));
}

} // namespace

void readTaskRows(const Grid &grid, const Table &table, const ListContext &list, const Lookup &lookup,
                  SheetDraft &draft, const JobControl &job)
{
    TaskSheetReader(grid, table, list, lookup, draft).read(job);
}

} // namespace dondoc
