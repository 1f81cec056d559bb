// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batchrepository.h"

#include "core/store/recordjson.h"
#include "core/store/taskreader.h"

#include <algorithm>

namespace dondoc {

BatchRepository::BatchRepository(Connection &connection)
    : m_connection(connection)
    , m_insertSighting(connection, QStringLiteral("sightings"),
                       QStringLiteral("id, batch_id, task_id, identity, source_values, sheet_id, source_row, "
                                      "source_ordinal, source_section"))
{
}

bool BatchRepository::insert(const Batch &batch)
{
    Statement &insert = m_connection.statement(
        QStringLiteral("INSERT INTO batches (id, seq, at, user_name, added, updated, unchanged, kind, title) "
                       "SELECT ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM batches"));
    insert << batch.id << batch.at << batch.user << batch.added << batch.updated << batch.unchanged
           << batch.kind << batch.title;
    if (!insert.run())
        return false;
    Statement &insertFile = m_connection.statement(
        QStringLiteral("INSERT INTO batch_files (batch_id, position, file) VALUES (?, ?, ?)"));
    int position = 0;
    for (const QString &file : batch.files) {
        insertFile << batch.id << ++position << file;
        if (!insertFile.run())
            return false;
    }
    return true;
}

bool BatchRepository::insertSighting(const Sighting &sighting, TaskId task, BatchId batch,
                                     SourceTable &sources, IdAllocator &ids, const QString &kept)
{
    const qint64 sheet = sources.idOf(sighting.source, ids);
    if (sheet == 0)
        return false;
    m_insertSighting << ids.next() << batch << task << sighting.identity
                     << (kept.isEmpty() ? toJson(sighting.values) : kept);
    SourceTable::bind(m_insertSighting, sheet, sighting.source);
    return m_insertSighting.run();
}

bool BatchRepository::setCounts(const Batch &batch)
{
    Statement &update = m_connection.statement(
        QStringLiteral("UPDATE batches SET added = ?, updated = ?, unchanged = ? WHERE id = ?"));
    update << batch.added << batch.updated << batch.unchanged << batch.id;
    return update.run();
}

bool BatchRepository::setUndone(BatchId batch, bool isUndone)
{
    Statement &update = m_connection.statement(QStringLiteral("UPDATE batches SET undone = ? WHERE id = ?"));
    update << isUndone << batch;
    return update.run();
}

std::optional<std::vector<Batch>> BatchRepository::load()
{
    Statement &rows = m_connection.statement(QStringLiteral(
        "SELECT id, at, user_name, added, updated, unchanged, undone, kind, title FROM batches "
        "ORDER BY seq DESC"));
    if (!rows.run())
        return std::nullopt;
    std::vector<Batch> batches;
    QHash<BatchId, size_t> index;
    while (rows.next()) {
        Batch batch;
        batch.id = rows.id<BatchTag>();
        batch.at = rows.moment();
        batch.user = rows.text();
        batch.added = rows.number();
        batch.updated = rows.number();
        batch.unchanged = rows.number();
        batch.undone = rows.truth();
        batch.kind = rows.text();
        batch.title = rows.text();
        index.insert(batch.id, batches.size());
        batches.push_back(std::move(batch));
    }
    Statement &files = m_connection.statement(
        QStringLiteral("SELECT batch_id, file FROM batch_files ORDER BY batch_id, position"));
    if (m_connection.hasError() || !files.run())
        return std::nullopt;
    while (files.next()) {
        Batch &batch = batches[index.value(files.id<BatchTag>())];
        batch.files << files.text();
    }
    if (m_connection.hasError())
        return std::nullopt;
    return batches;
}

std::optional<Batch> BatchRepository::find(BatchId id)
{
    const auto batches = load();
    if (!batches)
        return std::nullopt;
    const auto found = std::ranges::find_if(*batches, [id](const Batch &batch) { return batch.id == id; });
    return found == batches->end() ? std::nullopt : std::optional<Batch>(*found);
}

std::optional<QHash<QString, KnownTask>> BatchRepository::loadKnownTasks()
{
    QHash<TaskId, KnownTask> tasks;
    QHash<QString, TaskId> identities;
    const bool isRead = readSightings([&](const QString &identity, SeenRow row) {
        if (!identities.contains(identity))
            identities.insert(identity, row.task);
        KnownTask &task = tasks[row.task];
        task.task = row.task;
        task.seen.push_back(std::move(row.values));
        task.sheets.insert(sheetKey(row.source));
    });
    if (!isRead)
        return std::nullopt;
    QHash<QString, KnownTask> known;
    known.reserve(identities.size());
    for (auto identity = identities.begin(); identity != identities.end(); ++identity)
        known.insert(identity.key(), tasks.value(identity.value()));
    return known;
}

std::optional<std::vector<SeenRow>> BatchRepository::loadSeenRows()
{
    std::vector<SeenRow> seen;
    const bool isRead = readSightings([&](const QString &, SeenRow row) { seen.push_back(std::move(row)); });
    return isRead ? std::optional(std::move(seen)) : std::nullopt;
}

bool BatchRepository::readSightings(const std::function<void(const QString &identity, SeenRow)> &take)
{
    SourceTable sources(m_connection);
    Statement &rows = m_connection.statement(
        QStringLiteral("SELECT s.task_id, s.identity, s.source_values, s.sheet_id, s.source_row, "
                       "s.source_ordinal, s.source_section FROM sightings s "
                       "JOIN batches b ON b.id = s.batch_id JOIN tasks t ON t.id = s.task_id "
                       "WHERE b.undone = 0 AND t.batch_id NOT IN (SELECT id FROM batches WHERE undone = 1) "
                       "ORDER BY b.seq, s.id"));
    if (!sources.load() || !rows.run())
        return false;
    while (rows.next()) {
        SeenRow row;
        row.task = rows.id<TaskTag>();
        const QString identity = rows.text();
        row.values = sourceValuesFromJson(rows.text());
        row.source = sources.read(rows);
        take(identity, std::move(row));
    }
    return !m_connection.hasError();
}

} // namespace dondoc
