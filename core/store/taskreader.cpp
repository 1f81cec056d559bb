// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/taskreader.h"

#include "core/store/dialect.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace dondoc {

namespace {

/// A status read from a list holds until a dated report, so it stands first.
bool isReportedBefore(const Progress &a, const Progress &b)
{
    if (a.date != b.date)
        return a.date.isNull() || (!b.date.isNull() && a.date < b.date);
    if (a.recordedAt != b.recordedAt)
        return a.recordedAt < b.recordedAt;
    return a.id < b.id;
}

} // namespace

QString notUndone()
{
    return QStringLiteral("batch_id NOT IN (SELECT id FROM batches WHERE undone = 1)");
}

Deadline readDeadlineColumns(Statement &row)
{
    Deadline deadline;
    deadline.phrase = row.text();
    deadline.kind = fromWord<DeadlineKind>(row.text());
    deadline.due = row.day();
    deadline.exclusive = row.truth();
    deadline.every = row.text();
    deadline.from = row.day();
    deadline.confidence = row.real();
    deadline.question = row.text();
    return deadline;
}

Progress readProgressColumns(Statement &row)
{
    Progress report;
    report.id = row.id<ProgressTag>();
    report.assignment = row.id<AssignmentTag>();
    report.date = row.day();
    report.stage = fromWord<Stage>(row.text());
    report.done = row.truth();
    report.completedOn = row.day();
    report.evidence = row.text();
    report.evidenceFile = row.text();
    report.evidenceSha256 = row.text();
    report.note = row.text();
    report.proposal = row.text();
    report.promisedOn = row.day();
    report.promise = row.text();
    report.recordedAt = row.moment();
    report.recordedBy = row.text();
    return report;
}

TaskReader::TaskReader(Connection &connection, JobControl job)
    : m_connection(connection)
    , m_job(std::move(job))
    , m_sources(connection)
    , m_directives(connection)
{
}

std::optional<TaskRecords> TaskReader::readAll()
{
    m_onlyWanted = false;
    if (!readTables())
        return std::nullopt;
    TaskRecords records(m_records.size());
    std::vector<size_t> order(m_records.size());
    std::iota(order.begin(), order.end(), size_t(0));
    // Ids grow within a batch; between batches of several machines they need not.
    std::ranges::stable_sort(order, {}, [this](size_t i) { return m_orders[i]; });
    std::ranges::transform(order, records.begin(), [this](size_t i) { return m_records[i]; });
    return records;
}

std::optional<QHash<TaskId, TaskRecord>> TaskReader::read(const std::vector<TaskId> &wanted)
{
    QHash<TaskId, TaskRecord> found;
    if (wanted.empty())
        return found;
    m_onlyWanted = true;
    if (!want(wanted) || !readTables())
        return std::nullopt;
    for (const RecordPtr &record : m_records)
        found.insert(record->task.id, std::move(*record));
    return found;
}

bool TaskReader::want(const std::vector<TaskId> &wanted)
{
    if (!m_connection.execute(dialect::makeWantedTable()) ||
        !m_connection.execute(QStringLiteral("DELETE FROM wanted")))
        return false;
    Statement &insert = m_connection.statement(
        QStringLiteral("INSERT INTO wanted (id) VALUES (?) ON CONFLICT (id) DO NOTHING"));
    for (TaskId task : wanted) {
        insert << task;
        if (!insert.run())
            return false;
    }
    return true;
}

bool TaskReader::readTables()
{
    m_records.clear();
    m_ids.clear();
    m_orders.clear();
    if (!m_sources.load() || !m_directives.load() || !readBatches())
        return false;
    if (!(isLarge() ? readAtOnce() : readTasks() && readOthers() && readParts()))
        return false;
    putInOrder();
    return true;
}

TaskRecord *TaskReader::recordOf(qint64 task)
{
    // Rows of a table come by task, so the next one asked for is mostly the last or the one after it.
    for (size_t i = m_hint; i < std::min(m_hint + 2, m_ids.size()); ++i) {
        if (m_ids[i] == task) {
            m_hint = i;
            return m_records[i].get();
        }
    }
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), task);
    if (found == m_ids.end() || *found != task)
        return nullptr;
    m_hint = size_t(found - m_ids.begin());
    return m_records[m_hint].get();
}

Statement &TaskReader::select(const QString &sql, const QString &taskColumn, const QString &order)
{
    m_hint = 0;
    const QString only =
        m_onlyWanted ? QStringLiteral(" WHERE %1 IN (SELECT id FROM wanted)").arg(taskColumn) : QString();
    return m_connection.statement(sql + only + QStringLiteral(" ORDER BY ") + order);
}

bool TaskReader::isToGoOn()
{
    if ((++m_rows & 0x1FF) != 0 || !m_job.isCancelled())
        return true;
    m_connection.fail(QStringLiteral("cancelled"),
                      QCoreApplication::translate("Store", "Reading was cancelled."));
    return false;
}

SharedText TaskReader::kept(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto known = m_kept.constFind(text);
    return known != m_kept.cend() ? *known : *m_kept.insert(text, SharedText(text));
}

bool TaskReader::readBatches()
{
    m_batchOrder.clear();
    Statement &rows = m_connection.statement(QStringLiteral("SELECT id, seq FROM batches WHERE undone = 0"));
    if (!rows.run())
        return false;
    while (rows.next()) {
        const qint64 batch = rows.bigNumber();
        m_batchOrder.insert(batch, rows.bigNumber());
    }
    return !m_connection.hasError();
}

bool TaskReader::readTasks()
{
    Statement &rows = select(
        QStringLiteral(
            "SELECT id, batch_id, parent_id, text, clause, product, note, result, deadline_phrase, "
            "deadline_kind, "
            "deadline_due, deadline_exclusive, deadline_every, deadline_from, deadline_confidence, "
            "deadline_question, ending, ended_on, ending_document, sheet_id, source_row, source_ordinal, "
            "source_section, identity, continues_id, streams, responsible FROM tasks"),
        QStringLiteral("id"), QStringLiteral("id"));
    if (!rows.run())
        return false;
    while (isToGoOn() && rows.next()) {
        const auto id = rows.id<TaskTag>();
        const auto batch = m_batchOrder.constFind(rows.bigNumber());
        if (batch == m_batchOrder.cend())
            continue;
        auto record = std::make_shared<TaskRecord>();
        Task &task = record->task;
        task.id = id;
        task.parent = rows.id<TaskTag>();
        task.text = rows.text();
        task.clause = kept(rows.text());
        task.product = kept(rows.text());
        task.note = kept(rows.text());
        task.result = kept(rows.text());
        task.deadline = readDeadlineColumns(rows);
        task.deadline.phrase = kept(task.deadline.phrase);
        task.ending = fromWord<Ending>(rows.text());
        task.endedOn = rows.day();
        task.endingDocument = kept(rows.text());
        task.source = m_sources.read(rows);
        task.source.section = kept(task.source.section);
        task.identity = rows.text();
        task.continues = rows.id<TaskTag>();
        task.streams = rows.text().split(u'\n', Qt::SkipEmptyParts);
        task.responsible = kept(rows.text());
        m_ids.push_back(id.value);
        m_orders.push_back(*batch);
        m_records.push_back(std::move(record));
    }
    rows.finish();
    return !m_connection.hasError();
}

bool TaskReader::readDeadlineChanges()
{
    Statement &rows = select(
        QStringLiteral(
            "SELECT task_id, since, reason, document, deadline_phrase, deadline_kind, deadline_due, "
            "deadline_exclusive, deadline_every, deadline_from, deadline_confidence, deadline_question "
            "FROM deadline_changes"),
        QStringLiteral("task_id"), QStringLiteral("task_id, position"));
    if (!rows.run())
        return false;
    while (isToGoOn() && rows.next()) {
        TaskRecord *record = recordOf(rows.bigNumber());
        if (!record)
            continue;
        DeadlineChange change;
        change.since = rows.day();
        change.reason = rows.text();
        change.document = rows.text();
        change.deadline = readDeadlineColumns(rows);
        record->deadlineHistory.push_back(std::move(change));
    }
    rows.finish();
    return !m_connection.hasError();
}

bool TaskReader::readStages()
{
    Statement &rows = select(
        QStringLiteral("SELECT task_id, change_position, label, stage_precision, due FROM deadline_stages"),
        QStringLiteral("task_id"), QStringLiteral("task_id, change_position, position"));
    if (!rows.run())
        return false;
    while (isToGoOn() && rows.next()) {
        TaskRecord *record = recordOf(rows.bigNumber());
        const size_t change = size_t(rows.number());
        if (!record || change > record->deadlineHistory.size())
            continue;
        DeadlineStage stage;
        stage.label = rows.text();
        stage.precision = fromWord<DeadlineKind>(rows.text());
        stage.due = rows.day();
        Deadline &deadline =
            change == 0 ? record->task.deadline : record->deadlineHistory[change - 1].deadline;
        deadline.stages.push_back(std::move(stage));
    }
    rows.finish();
    return !m_connection.hasError();
}

bool TaskReader::readDoubts()
{
    Statement &rows =
        select(QStringLiteral("SELECT task_id, code, detail, source_column, answer FROM task_doubts"),
               QStringLiteral("task_id"), QStringLiteral("task_id, position"));
    if (!rows.run())
        return false;
    while (isToGoOn() && rows.next()) {
        TaskRecord *record = recordOf(rows.bigNumber());
        if (!record)
            continue;
        TaskDoubt doubt;
        doubt.code = rows.text();
        doubt.detail = rows.text();
        doubt.column = rows.number();
        doubt.answer = rows.text();
        record->doubts.push_back(std::move(doubt));
    }
    rows.finish();
    return !m_connection.hasError();
}

void TaskReader::putInOrder()
{
    for (const RecordPtr &record : m_records)
        std::ranges::stable_sort(record->progress, isReportedBefore);
}

} // namespace dondoc
