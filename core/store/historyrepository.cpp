// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historyrepository.h"

#include <algorithm>

namespace dondoc {

bool HistoryRepository::begin(const QDateTime &at, const QString &user)
{
    m_at = at;
    m_user = user;
    m_next = m_connection.value(QStringLiteral("SELECT coalesce(max(seq), 0) + 1 FROM history")).toLongLong();
    return !m_connection.hasError();
}

bool HistoryRepository::append(const HistoryLine &line)
{
    Statement &insert = m_connection.statement(QStringLiteral(
        "INSERT INTO history (seq, at, user_name, action, subject, subject_kind, subject_id, "
        "before_json, after_json, batch_id, file, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert << m_next++ << m_at << m_user << line.action << line.subject << line.subjectKind
           << Id<struct SubjectTag>{line.subjectId} << line.before << line.after << line.batch << line.file
           << line.note;
    return insert.run();
}

std::optional<std::vector<HistoryEntry>> HistoryRepository::load(int limit)
{
    const QString upTo = limit < 0 ? QString() : QStringLiteral(" LIMIT %1").arg(limit);
    Statement &rows = m_connection.statement(
        QStringLiteral(
            "SELECT at, user_name, action, subject, subject_kind, subject_id, before_json, after_json, note, "
            "batch_id, file FROM history ORDER BY seq DESC") +
        upTo);
    if (!rows.run())
        return std::nullopt;
    std::vector<HistoryEntry> entries;
    while (rows.next()) {
        HistoryEntry entry;
        entry.at = rows.moment();
        entry.user = rows.text();
        entry.action = rows.text();
        entry.subject = rows.text();
        entry.subjectKind = rows.text();
        entry.subjectId = rows.bigNumber();
        entry.before = rows.text();
        entry.after = rows.text();
        entry.note = rows.text();
        entry.batch = rows.id<BatchTag>();
        entry.file = rows.text();
        entries.push_back(std::move(entry));
    }
    if (m_connection.hasError())
        return std::nullopt;
    return entries;
}

std::optional<qint64> HistoryRepository::last()
{
    const qint64 seq =
        m_connection.value(QStringLiteral("SELECT coalesce(max(seq), 0) FROM history")).toLongLong();
    return m_connection.hasError() ? std::nullopt : std::optional(seq);
}

std::optional<StoreChanges> HistoryRepository::since(qint64 seq)
{
    StoreChanges changes;
    changes.last = last().value_or(seq);
    changes.isMany = changes.last < seq; // an older copy took the store's place
    Statement &rows = m_connection.statement(QStringLiteral(
        "SELECT DISTINCT h.subject_kind, h.subject_id, CASE WHEN h.subject_kind = 'batch' THEN "
        "EXISTS (SELECT 1 FROM tasks t WHERE t.batch_id = h.subject_id) OR "
        "EXISTS (SELECT 1 FROM rate_values v WHERE v.batch_id = h.subject_id) OR "
        "EXISTS (SELECT 1 FROM rate_notes n WHERE n.batch_id = h.subject_id) ELSE 0 END "
        "FROM history h WHERE h.seq > ? AND h.seq <= ? ORDER BY 1, 2"));
    rows << seq << changes.last;
    if (!rows.run())
        return std::nullopt;
    static const QStringList small{QStringLiteral("batch"), QStringLiteral("finding"),
                                   QStringLiteral("review"), QStringLiteral("letter"),
                                   QStringLiteral("setting")}; // read anew each time
    while (rows.next()) {
        const QString kind = rows.text();
        const qint64 subject = rows.bigNumber();
        changes.isMany |= rows.bigNumber() != 0;
        if (kind == u"task" || kind == u"progress")
            changes.tasks.push_back(TaskId{subject});
        else if (kind == u"alias" || kind == u"contact")
            changes.hasDirectory = true;
        else
            changes.isMany |= !small.contains(kind);
    }
    std::ranges::sort(changes.tasks);
    const auto again = std::ranges::unique(changes.tasks);
    changes.tasks.erase(again.begin(), again.end());
    if (m_connection.hasError())
        return std::nullopt;
    return changes;
}

std::optional<std::vector<HistoryLine>> HistoryRepository::changesOf(BatchId batch)
{
    Statement &rows = m_connection.statement(QStringLiteral(
        "SELECT action, subject, subject_kind, subject_id, before_json, after_json, file, note FROM "
        "history WHERE batch_id = ? AND action NOT IN ('undo', 'redo') AND subject_kind <> 'batch' "
        "ORDER BY seq"));
    rows << batch;
    if (!rows.run())
        return std::nullopt;
    std::vector<HistoryLine> lines;
    while (rows.next()) {
        HistoryLine line;
        line.action = rows.text();
        line.subject = rows.text();
        line.subjectKind = rows.text();
        line.subjectId = rows.bigNumber();
        line.before = rows.text();
        line.after = rows.text();
        line.file = rows.text();
        line.note = rows.text();
        line.batch = batch;
        lines.push_back(std::move(line));
    }
    if (m_connection.hasError())
        return std::nullopt;
    return lines;
}

} // namespace dondoc
