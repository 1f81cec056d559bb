// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/taskwriter.h"

#include "core/store/taskreader.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

namespace {

const QString taskColumns = QStringLiteral(
    "parent_id, text, clause, product, note, result, deadline_phrase, deadline_kind, deadline_due, "
    "deadline_exclusive, deadline_every, deadline_from, deadline_confidence, deadline_question, ending, "
    "ended_on, ending_document, sheet_id, source_row, source_ordinal, source_section, identity, search_text, "
    "continues_id, streams, responsible, id, batch_id");

const QString updateTaskSql = QStringLiteral(
    "UPDATE tasks SET parent_id = ?, text = ?, clause = ?, product = ?, note = ?, result = ?, "
    "deadline_phrase = ?, "
    "deadline_kind = ?, deadline_due = ?, deadline_exclusive = ?, deadline_every = ?, deadline_from = ?, "
    "deadline_confidence = ?, deadline_question = ?, ending = ?, ended_on = ?, ending_document = ?, sheet_id "
    "= ?, "
    "source_row = ?, source_ordinal = ?, source_section = ?, identity = ?, search_text = ?, "
    "continues_id = ?, streams = ?, responsible = ? WHERE id = ?");

/// Until it is stored, a report names its assignment by position, counted from 1; ids are far larger.
void pointAtAssignment(Progress &report, const TaskRecord &record)
{
    const qint64 position = report.assignment.value;
    if (position > 0 && position <= qint64(record.assignments.size()))
        report.assignment = record.assignments[size_t(position - 1)].id;
}

} // namespace

QString SearchTexts::of(const TaskRecord &record)
{
    const Task &task = record.task;
    m_text = text::fold(task.text);
    for (const QString *part : {&task.product, &task.note, &task.result, &task.deadline.phrase})
        add(*part);
    for (const DirectiveRef &directive : task.directives) {
        add(directive.number);
        add(directive.written);
    }
    for (const Assignment &part : record.assignments)
        add(part.written);
    return m_text;
}

void SearchTexts::add(const QString &part)
{
    const QString folded = part.isEmpty() ? QString() : foldedOf(part);
    if (folded.isEmpty())
        return;
    if (!m_text.isEmpty())
        m_text += u" · ";
    m_text += folded;
}

QString SearchTexts::foldedOf(const QString &part)
{
    constexpr qsizetype mostKept = 4096;
    const auto known = m_folded.constFind(part);
    if (known != m_folded.cend())
        return *known;
    const QString folded = text::fold(part);
    if (m_folded.size() < mostKept)
        m_folded.insert(part, folded);
    return folded;
}

TaskWriter::TaskWriter(Connection &connection, IdAllocator &ids)
    : m_connection(connection)
    , m_ids(ids)
    , m_sources(connection)
    , m_directives(connection)
    , m_insertTask(connection, QStringLiteral("tasks"), taskColumns)
    , m_insertDirective(connection, QStringLiteral("task_directives"),
                        QStringLiteral("task_id, position, directive_id, written, secrecy"))
    , m_insertAssignment(connection, QStringLiteral("assignments"),
                         QStringLiteral("id, task_id, position, role, agency_id, group_key, unmatched, "
                                        "written, listed_as_id, named, listing"))
    , m_insertProgress(connection, QStringLiteral("progress"),
                       QStringLiteral("id, assignment_id, day, stage, done, completed_on, evidence, "
                                      "evidence_file, evidence_sha256, note, proposal, promised_on, promise, "
                                      "recorded_at, recorded_by"))
{
}

bool TaskWriter::load()
{
    return m_sources.load() && m_directives.load();
}

bool TaskWriter::insert(TaskRecord &record, BatchId batch, const QString &searchText)
{
    Q_ASSERT(record.task.id);
    return completeIds(record) && insertRow(record, batch, searchText) && insertParts(record);
}

bool TaskWriter::replace(TaskRecord &record)
{
    Q_ASSERT(record.task.id);
    return completeIds(record) && updateRow(record) && deleteParts(record.task.id) && insertParts(record);
}

bool TaskWriter::completeIds(TaskRecord &record)
{
    for (DirectiveRef &directive : record.task.directives) {
        directive.id = m_directives.idOf(directive, m_ids);
        if (!directive.id)
            return false;
    }
    for (Assignment &part : record.assignments) {
        if (!part.id)
            part.id.value = m_ids.next();
    }
    for (Progress &report : record.progress) {
        pointAtAssignment(report, record);
        if (!report.id)
            report.id.value = m_ids.next();
    }
    return true;
}

template<class To> bool TaskWriter::bindRow(To &row, const TaskRecord &record, const QString &searchText)
{
    const Task &task = record.task;
    const qint64 sheet = m_sources.idOf(task.source, m_ids);
    if (sheet == 0)
        return false;
    row << task.parent << task.text << task.clause << task.product << task.note << task.result;
    bindDeadline(row, task.deadline);
    row << FixedWord{word(task.ending)} << task.endedOn << task.endingDocument;
    SourceTable::bind(row, sheet, task.source);
    row << task.identity << (searchText.isEmpty() ? m_searchTexts.of(record) : searchText) << task.continues
        << task.streams.join(u'\n') << task.responsible << task.id;
    return true;
}

bool TaskWriter::insertRow(const TaskRecord &record, BatchId batch, const QString &searchText)
{
    if (!bindRow(m_insertTask, record, searchText))
        return false;
    m_insertTask << batch;
    return m_insertTask.run();
}

bool TaskWriter::updateRow(const TaskRecord &record)
{
    Statement &update = m_connection.statement(updateTaskSql);
    return bindRow(update, record) && update.run();
}

bool TaskWriter::deleteParts(TaskId task)
{
    const QString ofAssignments =
        QStringLiteral("WHERE assignment_id IN (SELECT id FROM assignments WHERE task_id = ?)");
    const QString ofTask = QStringLiteral("WHERE task_id = ?");
    for (const QString &sql : {QStringLiteral("DELETE FROM progress ") + ofAssignments,
                               QStringLiteral("DELETE FROM assignment_exclusions ") + ofAssignments,
                               QStringLiteral("DELETE FROM assignments ") + ofTask,
                               QStringLiteral("DELETE FROM task_directives ") + ofTask,
                               QStringLiteral("DELETE FROM deadline_changes ") + ofTask,
                               QStringLiteral("DELETE FROM deadline_stages ") + ofTask,
                               QStringLiteral("DELETE FROM task_doubts ") + ofTask}) {
        Statement &remove = m_connection.statement(sql);
        remove << task;
        if (!remove.run())
            return false;
    }
    return true;
}

bool TaskWriter::insertParts(const TaskRecord &record)
{
    if (!insertDirectives(record.task) || !insertAssignments(record))
        return false;
    for (const Progress &report : record.progress) {
        if (!insertProgress(report))
            return false;
    }
    return insertDeadlines(record) && insertDoubts(record);
}

bool TaskWriter::insertDirectives(const Task &task)
{
    int position = 0;
    for (const DirectiveRef &directive : task.directives) {
        m_insertDirective << task.id << ++position << directive.id << directive.written << directive.secrecy;
        if (!m_insertDirective.run())
            return false;
    }
    return true;
}

bool TaskWriter::insertAssignments(const TaskRecord &record)
{
    int position = 0;
    const int count = int(record.assignments.size());
    for (const Assignment &part : record.assignments) {
        m_insertAssignment << part.id << record.task.id << ++position << FixedWord{word(part.role)}
                           << part.agency << part.groupKey << part.unmatched << part.written << part.listedAs
                           << part.named << FixedWord{word(part.listing)};
        if (position < count && position % RowInsert::mostRows != 0)
            m_insertAssignment.endRow();
        else if (!m_insertAssignment.run())
            return false;
    }
    return std::ranges::all_of(record.assignments,
                               [this](const Assignment &part) { return insertExclusions(part); });
}

bool TaskWriter::insertExclusions(const Assignment &part)
{
    if (part.excluded.empty())
        return true;
    Statement &insert = m_connection.statement(QStringLiteral(
        "INSERT INTO assignment_exclusions (assignment_id, position, agency_id) VALUES (?, ?, ?)"));
    int position = 0;
    for (AgencyId excluded : part.excluded) {
        insert << part.id << ++position << excluded;
        if (!insert.run())
            return false;
    }
    return true;
}

bool TaskWriter::insertProgress(const Progress &report)
{
    m_insertProgress << report.id << report.assignment << report.date << FixedWord{word(report.stage)}
                     << report.done << report.completedOn << report.evidence << report.evidenceFile
                     << report.evidenceSha256 << report.note << report.proposal << report.promisedOn
                     << report.promise << report.recordedAt << report.recordedBy;
    return m_insertProgress.run();
}

bool TaskWriter::removeProgress(ProgressId id)
{
    Statement &remove = m_connection.statement(QStringLiteral("DELETE FROM progress WHERE id = ?"));
    remove << id;
    return remove.run();
}

std::optional<Progress> TaskWriter::findProgress(ProgressId id)
{
    Statement &rows = m_connection.statement(QStringLiteral(
        "SELECT id, assignment_id, day, stage, done, completed_on, evidence, evidence_file, evidence_sha256, "
        "note, proposal, promised_on, promise, recorded_at, recorded_by FROM progress WHERE id = ?"));
    rows << id;
    if (!rows.run() || !rows.next())
        return std::nullopt;
    const Progress report = readProgressColumns(rows);
    rows.finish();
    return report;
}

std::optional<std::pair<TaskId, QString>> TaskWriter::findTaskOf(AssignmentId assignment)
{
    Statement &rows = m_connection.statement(
        QStringLiteral("SELECT id, text FROM tasks WHERE id = (SELECT task_id FROM assignments WHERE id = ?) "
                       "AND ") +
        notUndone());
    rows << assignment;
    if (!rows.run() || !rows.next())
        return std::nullopt;
    const auto task = rows.id<TaskTag>();
    const QString text = rows.text();
    rows.finish();
    return std::pair(task, text);
}

bool TaskWriter::insertDeadlines(const TaskRecord &record)
{
    const TaskId task = record.task.id;
    if (!insertStages(task, 0, record.task.deadline))
        return false;
    if (record.deadlineHistory.empty())
        return true;
    Statement &insert =
        m_connection.statement(QStringLiteral("INSERT INTO deadline_changes (task_id, position, since, "
                                              "reason, document, deadline_phrase, deadline_kind, "
                                              "deadline_due, deadline_exclusive, deadline_every, "
                                              "deadline_from, deadline_confidence, deadline_question) "
                                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    int position = 0;
    for (const DeadlineChange &change : record.deadlineHistory) {
        insert << task << ++position << change.since << change.reason << change.document;
        bindDeadline(insert, change.deadline);
        if (!insert.run() || !insertStages(task, position, change.deadline))
            return false;
    }
    return true;
}

bool TaskWriter::insertStages(TaskId task, int change, const Deadline &deadline)
{
    if (deadline.stages.empty())
        return true;
    Statement &insert = m_connection.statement(QStringLiteral(
        "INSERT INTO deadline_stages (task_id, change_position, position, label, stage_precision, due) "
        "VALUES (?, ?, ?, ?, ?, ?)"));
    int position = 0;
    for (const DeadlineStage &stage : deadline.stages) {
        insert << task << change << ++position << stage.label << word(stage.precision) << stage.due;
        if (!insert.run())
            return false;
    }
    return true;
}

bool TaskWriter::insertDoubts(const TaskRecord &record)
{
    if (record.doubts.empty())
        return true;
    Statement &insert =
        m_connection.statement(QStringLiteral("INSERT INTO task_doubts (task_id, position, code, detail, "
                                              "source_column, answer) VALUES (?, ?, ?, ?, ?, ?)"));
    int position = 0;
    for (const TaskDoubt &doubt : record.doubts) {
        insert << record.task.id << ++position << doubt.code << doubt.detail << doubt.column << doubt.answer;
        if (!insert.run())
            return false;
    }
    return true;
}

} // namespace dondoc
