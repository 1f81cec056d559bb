// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batchundo.h"

#include "core/store/lateredits.h"
#include "core/store/recordjson.h"

#include <QCoreApplication>

#include <algorithm>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

QString laterEditsText(BatchUndo::Direction direction, const Batch &batch, const QStringList &edits)
{
    const QString files = batch.files.join(u", "_s);
    const QString named = edits.mid(0, 3).join(u"; "_s);
    const qsizetype more = edits.size() - 3;
    const QString list =
        more > 0
            ? QCoreApplication::translate("Store", "%1; and %2 more", "a list of edits").arg(named).arg(more)
            : named;
    return direction == BatchUndo::Direction::Undo
               ? QCoreApplication::translate(
                     "Store",
                     "The import of %1 cannot be undone: later work stands on it (%2). Undo that first.")
                     .arg(files, list)
               : QCoreApplication::translate("Store", "The import of %1 cannot be redone: what it changed "
                                                      "has been changed since (%2). Import the "
                                                      "files again instead.")
                     .arg(files, list);
}

} // namespace

BatchUndo::BatchUndo(WriteSession &session, BatchId batch, Direction direction)
    : m_session(session)
    , m_connection(session.connection)
    , m_id(batch)
    , m_direction(direction)
    , m_tasks(session.connection, session.ids)
    , m_rates(session.connection)
    , m_batches(session.connection)
{
}

bool BatchUndo::run()
{
    return findBatch() && checkLaterEdits() && m_tasks.load() && restore() &&
           m_batches.setUndone(m_id, m_direction == Direction::Undo) && noteBatch();
}

bool BatchUndo::findBatch()
{
    const auto batch = m_batches.find(m_id);
    if (!batch) {
        m_connection.fail(
            u"notFound"_s,
            QCoreApplication::translate("Store", "There is no import with the number %1. Look at the list "
                                                 "of imports.")
                .arg(m_id.value));
        return false;
    }
    m_batch = *batch;
    if (m_batch.undone == (m_direction == Direction::Undo)) {
        const QString text =
            m_batch.undone ? QCoreApplication::translate("Store", "The import of %1 is undone already.")
                           : QCoreApplication::translate(
                                 "Store", "The import of %1 is not undone, so there is nothing to redo.");
        m_connection.fail(u"nothingToDo"_s, text.arg(m_batch.files.join(u", "_s)));
        return false;
    }
    auto changes = m_session.history.changesOf(m_id);
    if (!changes)
        return false;
    m_changes = std::move(*changes);
    return true;
}

bool BatchUndo::checkLaterEdits()
{
    LaterEdits later(m_connection, m_id);
    for (const HistoryLine &change : m_changes)
        later.expect(change.subjectKind, change.subjectId, change.subject, expected(change));
    const auto edits = m_direction == Direction::Undo ? later.againstUndo() : later.againstRedo();
    if (!edits)
        return false;
    if (edits->isEmpty())
        return true;
    m_connection.fail(u"laterEdits"_s, laterEditsText(m_direction, m_batch, *edits));
    return false;
}

const QString &BatchUndo::expected(const HistoryLine &change) const
{
    return m_direction == Direction::Undo ? change.after : change.before;
}

const QString &BatchUndo::target(const HistoryLine &change) const
{
    return m_direction == Direction::Undo ? change.before : change.after;
}

bool BatchUndo::restore()
{
    return std::ranges::all_of(m_changes, [this](const HistoryLine &change) { return restore(change); });
}

bool BatchUndo::restore(const HistoryLine &change)
{
    bool isWritten = false;
    if (change.subjectKind == u"task"_s) {
        TaskRecord record = taskRecordFromJson(target(change));
        isWritten = m_tasks.replace(record);
    } else if (change.subjectKind == u"rateValue"_s) {
        isWritten = m_rates.replace(rateValueFromJson(target(change)), m_tasks.sources(), m_session.ids);
    } else if (change.subjectKind == u"rateNote"_s) {
        isWritten = m_rates.replace(rateNoteFromJson(target(change)), m_tasks.sources(), m_session.ids);
    }
    HistoryLine line = change;
    line.action = m_direction == Direction::Undo ? u"undo"_s : u"redo"_s;
    line.before = expected(change);
    line.after = target(change);
    return isWritten && m_session.history.append(line);
}

bool BatchUndo::noteBatch()
{
    HistoryLine line;
    line.action = m_direction == Direction::Undo ? u"undo"_s : u"redo"_s;
    line.subject = m_batch.files.join(u", "_s);
    line.subjectKind = u"batch"_s;
    line.subjectId = m_id.value;
    line.batch = m_id;
    line.file = line.subject;
    return m_session.history.append(line);
}

} // namespace dondoc
