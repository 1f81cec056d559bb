// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lateredits.h"

#include "core/store/raterepository.h"
#include "core/store/recordjson.h"
#include "core/store/taskreader.h"

#include <QCoreApplication>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

QString changedSince()
{
    return QCoreApplication::translate("Store", "“%1” was changed");
}

} // namespace

void LaterEdits::expect(const QString &kind, qint64 id, const QString &subject, const QString &json)
{
    m_expected.push_back({kind, id, subject, json});
}

std::optional<QStringList> LaterEdits::againstUndo()
{
    m_edits.clear();
    if (!findChangedRows() || !findEditsOfAddedRows() || !findLaterSightings() || !findLaterChildren())
        return std::nullopt;
    return m_edits;
}

std::optional<QStringList> LaterEdits::againstRedo()
{
    m_edits.clear();
    if (!findChangedRows() || !findTasksAddedAgain() || !findRatesAddedAgain() || !findLaterSightings() ||
        !findMissingParents())
        return std::nullopt;
    return m_edits;
}

void LaterEdits::add(const QString &sentence, const QString &subject)
{
    constexpr qsizetype longest = 60;
    const QString shortened = subject.size() > longest ? subject.left(longest).trimmed() + u'…' : subject;
    const QString edit = sentence.arg(shortened);
    if (!m_edits.contains(edit))
        m_edits << edit;
}

bool LaterEdits::collect(Statement &rows, const QString &sentence)
{
    if (!rows.run())
        return false;
    while (rows.next())
        add(sentence, rows.text());
    return !m_connection.hasError();
}

std::optional<QHash<qint64, QString>> LaterEdits::currentTasks()
{
    std::vector<TaskId> ids;
    for (const Expectation &expectation : m_expected) {
        if (expectation.kind == u"task"_s)
            ids.push_back(TaskId{expectation.id});
    }
    const auto records = TaskReader(m_connection).read(ids);
    if (!records)
        return std::nullopt;
    QHash<qint64, QString> current;
    for (auto record = records->begin(); record != records->end(); ++record)
        current.insert(record.key().value, toJson(record.value()));
    return current;
}

bool LaterEdits::findChangedRows()
{
    const auto tasks = currentTasks();
    if (!tasks)
        return false;
    RateRepository rates(m_connection);
    for (const Expectation &expectation : m_expected) {
        QString current;
        if (expectation.kind == u"task"_s) {
            current = tasks->value(expectation.id);
        } else if (expectation.kind == u"rateValue"_s) {
            const auto value = rates.findValue(expectation.id);
            current = value ? toJson(*value) : QString();
        } else {
            const auto note = rates.findNote(expectation.id);
            current = note ? toJson(*note) : QString();
        }
        if (current != expectation.json)
            add(changedSince(), expectation.subject);
    }
    return !m_connection.hasError();
}

/// Reports typed on, and imports that changed, what the batch added.
bool LaterEdits::findEditsOfAddedRows()
{
    Statement &rows = m_connection.statement(
        u"SELECT h.subject FROM history h "
        "WHERE h.action IN ('import', 'progress') AND h.subject_kind IN ('task', 'rateValue', 'rateNote') "
        "AND (h.batch_id IS NULL OR h.batch_id NOT IN (SELECT id FROM batches WHERE undone = 1 OR id = ?)) "
        "AND h.subject_id IN (SELECT id FROM tasks WHERE batch_id = ? "
        "UNION ALL SELECT id FROM rate_values WHERE batch_id = ? UNION ALL SELECT id FROM rate_notes WHERE "
        "batch_id = ?) "
        "ORDER BY h.seq"_s);
    rows << m_batch << m_batch << m_batch << m_batch;
    return collect(rows, changedSince());
}

/// Later imports that found a row to be a task of this batch, or to say what this batch made of it.
bool LaterEdits::findLaterSightings()
{
    Statement &rows = m_connection.statement(
        u"SELECT t.text, c.file FROM sightings s JOIN batches b ON b.id = s.batch_id JOIN tasks t ON t.id = "
        u"s.task_id "
        "JOIN source_sheets c ON c.id = s.sheet_id "
        "WHERE b.undone = 0 AND b.seq > (SELECT seq FROM batches WHERE id = ?) "
        "AND (t.batch_id = ? OR t.id IN (SELECT subject_id FROM history "
        "WHERE batch_id = ? AND action = 'import' AND subject_kind = 'task')) ORDER BY b.seq, s.id"_s);
    rows << m_batch << m_batch << m_batch;
    if (!rows.run())
        return false;
    while (rows.next()) {
        const QString task = rows.text();
        add(QCoreApplication::translate("Store", "“%1” came again in %2").arg(u"%1"_s, rows.text()), task);
    }
    return !m_connection.hasError();
}

bool LaterEdits::findLaterChildren()
{
    Statement &rows = m_connection.statement(
        u"SELECT c.text FROM tasks c JOIN tasks p ON p.id = c.parent_id JOIN batches b ON b.id = c.batch_id "
        "WHERE p.batch_id = ? AND c.batch_id <> p.batch_id AND b.undone = 0"_s);
    rows << m_batch;
    return collect(rows, QCoreApplication::translate("Store", "“%1” belongs to one of its tasks"));
}

bool LaterEdits::findTasksAddedAgain()
{
    Statement &rows = m_connection.statement(
        u"SELECT t.text FROM tasks t WHERE t.batch_id = ? AND t.identity <> '' AND t.identity IN "
        "(SELECT o.identity FROM tasks o JOIN batches b ON b.id = o.batch_id WHERE b.undone = 0)"_s);
    rows << m_batch;
    return collect(rows, QCoreApplication::translate("Store", "“%1” was added again"));
}

bool LaterEdits::findRatesAddedAgain()
{
    Statement &rows = m_connection.statement(
        u"SELECT v.cell FROM rate_values v JOIN source_sheets s ON s.id = v.sheet_id WHERE v.batch_id = ? "
        u"AND EXISTS "
        "(SELECT 1 FROM rate_values o JOIN source_sheets c ON c.id = o.sheet_id JOIN batches b ON b.id = "
        "o.batch_id "
        "WHERE b.undone = 0 AND o.agency_id = v.agency_id AND o.month = v.month AND o.kind = v.kind "
        "AND o.scheme = v.scheme AND o.indicator_id = v.indicator_id AND o.cell = v.cell AND c.file = s.file "
        "AND c.sheet = s.sheet)"_s);
    rows << m_batch;
    return collect(rows, QCoreApplication::translate("Store", "the figure in %1 was added again"));
}

bool LaterEdits::findMissingParents()
{
    Statement &rows = m_connection.statement(
        u"SELECT p.text FROM tasks c JOIN tasks p ON p.id = c.parent_id JOIN batches b ON b.id = p.batch_id "
        "WHERE c.batch_id = ? AND p.batch_id <> c.batch_id AND b.undone = 1"_s);
    rows << m_batch;
    return collect(rows, QCoreApplication::translate("Store", "“%1”, to which its tasks belong, was undone"));
}

} // namespace dondoc
