// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewrepository.h"

#include "core/store/statement.h"

namespace dondoc {

using namespace Qt::StringLiterals;

std::optional<std::vector<Review>> ReviewRepository::loadReviews()
{
    Statement &rows = m_connection.statement(u"SELECT content FROM reviews ORDER BY as_of, id"_s);
    if (!rows.run())
        return std::nullopt;
    std::vector<Review> reviews;
    while (rows.next())
        reviews.push_back(reviewFromJson(rows.text()));
    return m_connection.hasError() ? std::nullopt : std::optional(std::move(reviews));
}

std::optional<std::vector<Letter>> ReviewRepository::loadLetters()
{
    Statement &rows = m_connection.statement(u"SELECT content FROM letters ORDER BY sent_on, id"_s);
    if (!rows.run())
        return std::nullopt;
    std::vector<Letter> letters;
    while (rows.next())
        letters.push_back(letterFromJson(rows.text()));
    return m_connection.hasError() ? std::nullopt : std::optional(std::move(letters));
}

std::optional<Snapshot> ReviewRepository::findSnapshot(ReviewId review)
{
    Statement &rows = m_connection.statement(
        u"SELECT s.taken_at, s.content, s.content_hash FROM snapshots s JOIN batches b ON b.id = s.batch_id "
        "WHERE s.review_id = ? AND b.undone = 0"_s);
    rows << review;
    if (!rows.run() || !rows.next())
        return std::nullopt;
    Snapshot snapshot;
    snapshot.review = review;
    snapshot.takenAt = rows.moment();
    snapshot.content = rows.text().toUtf8();
    snapshot.hash = rows.text();
    rows.finish();
    return snapshot;
}

QString ReviewRepository::contentOf(const QString &table, qint64 id)
{
    Statement &rows = m_connection.statement(u"SELECT content FROM %1 WHERE id = ?"_s.arg(table));
    rows << id;
    if (!rows.run() || !rows.next())
        return {};
    const QString content = rows.text();
    rows.finish();
    return content;
}

QString ReviewRepository::reviewJson(ReviewId id)
{
    return contentOf(u"reviews"_s, id.value);
}

QString ReviewRepository::letterJson(LetterId id)
{
    return contentOf(u"letters"_s, id.value);
}

bool ReviewRepository::remove(const QString &table, qint64 id)
{
    Statement &rows = m_connection.statement(u"DELETE FROM %1 WHERE id = ?"_s.arg(table));
    rows << id;
    return rows.run();
}

bool ReviewRepository::putReview(ReviewId id, const QString &json)
{
    if (json.isEmpty())
        return remove(u"reviews"_s, id.value);
    const Review review = reviewFromJson(json);
    Statement &write = m_connection.statement(
        u"INSERT INTO reviews (id, name, as_of, closed_at, closed_by, note, content) VALUES (?, ?, ?, ?, ?, "
        u"?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, as_of = excluded.as_of, closed_at = "
        "excluded.closed_at, closed_by = excluded.closed_by, note = excluded.note, content = "
        "excluded.content"_s);
    write << id << review.name << review.asOf << review.closedAt << review.closedBy << review.note << json;
    return write.run();
}

bool ReviewRepository::putLetter(LetterId id, const QString &json)
{
    if (json.isEmpty())
        return remove(u"letters"_s, id.value);
    const Letter letter = letterFromJson(json);
    Statement &write = m_connection.statement(
        u"INSERT INTO letters (id, agency_id, sent_on, content) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO "
        u"UPDATE "
        "SET agency_id = excluded.agency_id, sent_on = excluded.sent_on, content = excluded.content"_s);
    write << id << letter.agency << letter.sentOn << json;
    return write.run();
}

bool ReviewRepository::insertSnapshot(const Snapshot &snapshot, qint64 id, BatchId batch)
{
    Statement &insert = m_connection.statement(
        u"INSERT INTO snapshots (id, batch_id, review_id, taken_at, content, content_hash) VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert << id << batch << snapshot.review << snapshot.takenAt << QString::fromUtf8(snapshot.content)
           << snapshot.hash;
    return insert.run();
}

} // namespace dondoc
