// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batchundo.h"

#include "core/store/lateredits.h"

#include <QCoreApplication>

#include <algorithm>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

QString listOf(const QStringList &edits)
{
    const QString named = edits.mid(0, 3).join(u"; "_s);
    const qsizetype more = edits.size() - 3;
    return more > 0 ? QCoreApplication::translate("Store", "%1; and %2 more", "a list of edits")
                          .arg(named, QString::number(more))
                    : named;
}

QString importText(BatchUndo::Direction direction)
{
    return direction == BatchUndo::Direction::Undo
               ? QCoreApplication::translate(
                     "Store",
                     "The import of %1 cannot be undone: later work stands on it (%2). Undo that first.")
               : QCoreApplication::translate("Store", "The import of %1 cannot be redone: what it changed "
                                                      "has been changed since (%2). Import the "
                                                      "files again instead.");
}

QString editText(BatchUndo::Direction direction)
{
    return direction == BatchUndo::Direction::Undo
               ? QCoreApplication::translate(
                     "Store", "“%1” cannot be undone: later work stands on it (%2). Undo that first.")
               : QCoreApplication::translate(
                     "Store", "“%1” cannot be redone: what it changed has been changed since (%2). Undo that "
                              "first, or do it anew.");
}

QString nothingToDoText(const Batch &batch)
{
    const bool isImport = batch.kind == u"import"_s;
    if (batch.undone)
        return isImport ? QCoreApplication::translate("Store", "The import of %1 is undone already.")
                        : QCoreApplication::translate("Store", "“%1” is undone already.");
    return isImport
               ? QCoreApplication::translate("Store",
                                             "The import of %1 is not undone, so there is nothing to redo.")
               : QCoreApplication::translate("Store", "“%1” is not undone, so there is nothing to redo.");
}

} // namespace

BatchUndo::BatchUndo(WriteSession &session, BatchId batch, Direction direction)
    : m_session(session)
    , m_connection(session.connection)
    , m_id(batch)
    , m_direction(direction)
    , m_rows(session.connection, session.ids)
    , m_batches(session.connection)
{
}

bool BatchUndo::run()
{
    return findBatch() && checkLaterEdits() && m_rows.load() && restore() &&
           m_batches.setUndone(m_id, m_direction == Direction::Undo) && noteBatch();
}

bool BatchUndo::findBatch()
{
    const auto batch = m_batches.find(m_id);
    if (!batch) {
        m_connection.fail(u"notFound"_s, QCoreApplication::translate(
                                             "Store", "There is no batch with the number %1. Look at the "
                                                      "history.")
                                             .arg(m_id.value));
        return false;
    }
    m_batch = *batch;
    if (m_batch.undone == (m_direction == Direction::Undo)) {
        m_connection.fail(u"nothingToDo"_s, nothingToDoText(m_batch).arg(m_batch.name()));
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
    LaterEdits later(m_connection, m_rows, m_id);
    for (const HistoryLine &change : m_changes)
        later.expect(change, expected(change));
    const auto edits = m_direction == Direction::Undo ? later.againstUndo() : later.againstRedo();
    if (!edits)
        return false;
    if (edits->isEmpty())
        return true;
    const QString text = m_batch.kind == u"import"_s ? importText(m_direction) : editText(m_direction);
    m_connection.fail(u"laterEdits"_s, text.arg(m_batch.name(), listOf(*edits)));
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
    const auto restoreOne = [this](const HistoryLine &change) { return restore(change); };
    // The last change first, so that what one made the next could lean on.
    return m_direction == Direction::Undo ? std::all_of(m_changes.rbegin(), m_changes.rend(), restoreOne)
                                          : std::all_of(m_changes.begin(), m_changes.end(), restoreOne);
}

bool BatchUndo::restore(const HistoryLine &change)
{
    HistoryLine line = change;
    line.action = m_direction == Direction::Undo ? u"undo"_s : u"redo"_s;
    line.before = expected(change);
    line.after = target(change);
    return m_rows.put(change, target(change)) && m_session.history.append(line);
}

bool BatchUndo::noteBatch()
{
    HistoryLine line;
    line.action = m_direction == Direction::Undo ? u"undo"_s : u"redo"_s;
    line.subject = m_batch.name();
    line.subjectKind = u"batch"_s;
    line.subjectId = m_id.value;
    line.batch = m_id;
    line.file = m_batch.files.join(u", "_s);
    return m_session.history.append(line);
}

} // namespace dondoc
