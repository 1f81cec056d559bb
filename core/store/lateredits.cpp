// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lateredits.h"

#include "core/text/fold.h"

#include <QCoreApplication>

namespace dondoc {

namespace {

constexpr qsizetype longestSubject = 60; ///< characters of what was changed, in a refusal

using namespace Qt::StringLiterals;

/// What was done to a row of this kind after the batch. %1: the row.
QString changedSince(const QString &kind)
{
    if (kind == "progress"_L1)
        return QCoreApplication::translate("Store", "a report was made on “%1”");
    if (kind == "alias"_L1)
        return QCoreApplication::translate("Store", "the spelling “%1” was changed");
    if (kind == "contact"_L1)
        return QCoreApplication::translate("Store", "the contact of %1 was changed");
    if (kind == "setting"_L1)
        return QCoreApplication::translate("Store", "the setting %1 was changed");
    if (kind == "rateValue"_L1)
        return QCoreApplication::translate("Store", "the figure in %1 was changed");
    return QCoreApplication::translate("Store", "“%1” was changed");
}

} // namespace

void LaterEdits::expect(const HistoryLine &change, const QString &json)
{
    m_changes.push_back(change);
    m_expected << json;
}

std::optional<QStringList> LaterEdits::againstUndo()
{
    m_edits.clear();
    if (!findChangedRows() || !findEditsOfAddedRows() || !findLaterSightings() || !findLaterChildren() ||
        !findLaterPointers())
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

void LaterEdits::add(const QString &edit)
{
    if (!m_edits.contains(edit))
        m_edits << edit;
}

bool LaterEdits::collect(Statement &rows, const QString &sentence)
{
    if (!rows.run())
        return false;
    while (rows.next())
        add(sentence.arg(text::shortened(rows.text(), longestSubject)));
    return !m_connection.hasError();
}

/// What was done, and by which later work where that has a name of its own.
void LaterEdits::addChange(const QString &kind, const QString &subject, const QString &batchTitle)
{
    const QString change = changedSince(kind).arg(text::shortened(subject, longestSubject));
    add(batchTitle.isEmpty()
            ? change
            : QCoreApplication::translate("Store", "%1 by “%2”", "a change, and the work that made it")
                  .arg(change, batchTitle));
}

bool LaterEdits::findChangedRows()
{
    const auto current = m_rows.current(m_changes);
    if (!current)
        return false;
    for (size_t i = 0; i < m_changes.size(); ++i) {
        if ((*current)[qsizetype(i)] != m_expected[qsizetype(i)])
            addChange(m_changes[i].subjectKind, m_changes[i].subject, laterTitle(m_changes[i]));
    }
    return !m_connection.hasError();
}

/// Title of the last work that changed the row after this batch; empty for an import.
QString LaterEdits::laterTitle(const HistoryLine &change)
{
    Statement &rows = m_connection.statement(
        u"SELECT b.title FROM history h JOIN batches b ON b.id = h.batch_id WHERE b.undone = 0 AND b.id <> ? "
        "AND b.seq > (SELECT seq FROM batches WHERE id = ?) AND h.subject_id = ? ORDER BY h.seq DESC"_s);
    rows << m_batch << m_batch << change.subjectId;
    if (!rows.run() || !rows.next())
        return {};
    const QString title = rows.text();
    rows.finish();
    return title;
}

/// Reports typed on, and later work that changed, what the batch added.
bool LaterEdits::findEditsOfAddedRows()
{
    Statement &rows = m_connection.statement(
        u"SELECT h.subject_kind, h.subject, coalesce(b.title, '') FROM history h "
        "LEFT JOIN batches b ON b.id = h.batch_id WHERE h.action NOT IN ('undo', 'redo') "
        "AND h.subject_kind IN ('task', 'progress', 'rateValue', 'rateNote', 'finding') "
        "AND (h.batch_id IS NULL OR (b.undone = 0 AND b.id <> ?)) "
        "AND h.subject_id IN (SELECT id FROM tasks WHERE batch_id = ? "
        "UNION ALL SELECT id FROM rate_values WHERE batch_id = ? UNION ALL SELECT id FROM rate_notes WHERE "
        "batch_id = ? UNION ALL SELECT id FROM findings WHERE batch_id = ?) ORDER BY h.seq"_s);
    rows << m_batch << m_batch << m_batch << m_batch << m_batch;
    if (!rows.run())
        return false;
    while (rows.next()) {
        const QString kind = rows.text();
        const QString subject = rows.text();
        addChange(kind, subject, rows.text());
    }
    return !m_connection.hasError();
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
        "WHERE batch_id = ? AND action NOT IN ('undo', 'redo') AND subject_kind = 'task')) ORDER BY b.seq, s.id"_s);
    rows << m_batch << m_batch << m_batch;
    if (!rows.run())
        return false;
    while (rows.next()) {
        const QString task = rows.text();
        add(QCoreApplication::translate("Store", "“%1” came again in %2")
                .arg(text::shortened(task, longestSubject), rows.text()));
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

/// Tasks that assign one of this batch's again, and findings that one of them was made of.
bool LaterEdits::findLaterPointers()
{
    Statement &tasks = m_connection.statement(
        u"SELECT t.text FROM tasks t JOIN tasks e ON e.id = t.continues_id JOIN batches b ON b.id = "
        "t.batch_id WHERE e.batch_id = ? AND t.batch_id <> e.batch_id AND b.undone = 0"_s);
    tasks << m_batch;
    Statement &findings = m_connection.statement(
        u"SELECT f.title FROM findings f JOIN tasks t ON t.id = f.promoted_to_id JOIN batches b ON b.id = "
        "f.batch_id WHERE t.batch_id = ? AND f.batch_id <> t.batch_id AND b.undone = 0 "
        "AND f.id NOT IN (SELECT subject_id FROM history WHERE batch_id = ? AND subject_kind = 'finding')"_s);
    findings << m_batch << m_batch;
    return collect(tasks, QCoreApplication::translate("Store", "“%1” continues one of its tasks")) &&
           collect(findings, QCoreApplication::translate("Store", "“%1” points to one of its tasks"));
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
        "WHERE b.undone = 0 AND o.removed = 0 AND o.cell <> '' AND o.agency_id = v.agency_id AND o.month = "
        "v.month AND o.kind = v.kind "
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
