// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QStringList>

#include <vector>

namespace dondoc {

/// What stands in the way of undoing or redoing a batch: everything that came later and rests on it.
class LaterEdits
{
public:
    LaterEdits(Connection &connection, BatchId batch)
        : m_connection(connection)
        , m_batch(batch)
    {
    }

    /// A row that must still have this value (JSON).
    void expect(const QString &kind, qint64 id, const QString &subject, const QString &json);

    /// Subjects in words, each once; empty when the way is free; nothing on a failure.
    std::optional<QStringList> againstUndo();
    std::optional<QStringList> againstRedo();

private:
    struct Expectation {
        QString kind;
        qint64 id;
        QString subject, json;
    };

    bool findChangedRows();
    bool findEditsOfAddedRows();
    bool findLaterSightings();
    bool findLaterChildren();
    bool findTasksAddedAgain();
    bool findRatesAddedAgain();
    bool findMissingParents();
    bool collect(Statement &rows, const QString &sentence);
    void add(const QString &sentence, const QString &subject);
    std::optional<QHash<qint64, QString>> currentTasks();

    Connection &m_connection;
    BatchId m_batch;
    std::vector<Expectation> m_expected;
    QStringList m_edits;
};

} // namespace dondoc
