// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrows.h"

#include <QStringList>

#include <vector>

namespace dondoc {

/// What stands in the way of undoing or redoing a batch: everything that came later and rests on it.
class LaterEdits
{
public:
    LaterEdits(Connection &connection, StoredRows &rows, BatchId batch)
        : m_connection(connection)
        , m_rows(rows)
        , m_batch(batch)
    {
    }

    /// A row that must still have this value (JSON).
    void expect(const HistoryLine &change, const QString &json);

    /// Subjects in words, each once; empty when the way is free; nothing on a failure.
    std::optional<QStringList> againstUndo();
    std::optional<QStringList> againstRedo();

private:
    bool findChangedRows();
    bool findEditsOfAddedRows();
    bool findLaterSightings();
    bool findLaterChildren();
    bool findLaterPointers();
    bool findTasksAddedAgain();
    bool findRatesAddedAgain();
    bool findMissingParents();
    bool collect(Statement &rows, const QString &sentence);
    void add(const QString &edit);
    void addChange(const QString &kind, const QString &subject, const QString &batchTitle);
    QString laterTitle(const HistoryLine &change);

    Connection &m_connection;
    StoredRows &m_rows;
    BatchId m_batch;
    std::vector<HistoryLine> m_changes;
    QStringList m_expected; ///< of m_changes, in their order
    QStringList m_edits;
};

} // namespace dondoc
