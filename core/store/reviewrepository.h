// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"
#include "core/store/connection.h"

#include <optional>

namespace dondoc {

/// Reviews, their snapshots, and the log of letters.
class ReviewRepository
{
public:
    explicit ReviewRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    std::optional<std::vector<Review>> loadReviews(); ///< oldest first
    std::optional<std::vector<Letter>> loadLetters(); ///< oldest first
    /// The snapshot of a review; one of an undone closing is none.
    std::optional<Snapshot> findSnapshot(ReviewId review);

    // Rows as JSON; an empty text is a row that is not there, and takes one away.
    QString reviewJson(ReviewId id);
    QString letterJson(LetterId id);
    bool putReview(ReviewId id, const QString &json);
    bool putLetter(LetterId id, const QString &json);

    bool insertSnapshot(const Snapshot &snapshot, qint64 id, BatchId batch);

private:
    QString contentOf(const QString &table, qint64 id);
    bool remove(const QString &table, qint64 id);

    Connection &m_connection;
};

} // namespace dondoc
