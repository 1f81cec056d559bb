// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historyrepository.h"

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
