// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"
#include "core/store/connection.h"

namespace dondoc {

/// What one line of history says, besides when and who.
struct HistoryLine {
    QString action;      ///< the kind of the batch, "undo", "redo", "setting"
    QString subject;     ///< in words; of an alias its spelling, of a setting its key
    QString subjectKind; ///< "batch", or a kind of row (store/storedrows.cpp)
    qint64 subjectId = 0;
    QString before, after; ///< JSON, or empty where there was or is nothing
    QString note;          ///< the reason given, or empty
    BatchId batch;
    QString file;
};

/// The append-only history: nothing in it is ever changed or taken away (triggers see to it).
class HistoryRepository
{
public:
    explicit HistoryRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Within a write transaction, before the first append.
    bool begin(const QDateTime &at, const QString &user);
    bool append(const HistoryLine &line);

    /// Newest first; all when limit < 0.
    std::optional<std::vector<HistoryEntry>> load(int limit);
    /// Number of the last line; 0 of an empty history.
    std::optional<qint64> last();
    /// What the lines after `seq` concern; for reading again only that.
    std::optional<StoreChanges> since(qint64 seq);
    /// What a batch changed of rows that were there, in order; with their old and new values.
    std::optional<std::vector<HistoryLine>> changesOf(BatchId batch);

private:
    Connection &m_connection;
    QDateTime m_at;
    QString m_user;
    qint64 m_next = 0;
};

} // namespace dondoc
