// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QHash>
#include <QVariant>

namespace dondoc {

/// An insert for many rows of one table. What is empty, null, zero or one stands in the statement's text and
/// is not bound, nor are fixed words, since binding is what costs most; a statement is prepared once for each
/// such shape of a row. Values are given with <<, one a column, as to a Statement:
///     insert << task.id << task.text; if (!insert.run()) return false;
class RowInsert
{
public:
    /// `columns` as SQL lists them: "id, task_id, position".
    RowInsert(Connection &connection, const QString &table, const QString &columns);

    RowInsert &operator<<(const QString &text); ///< a null text is kept as an empty one
    RowInsert &operator<<(const FixedWord &word);
    RowInsert &operator<<(QDate day); ///< null stays null
    RowInsert &operator<<(const QDateTime &moment);
    RowInsert &operator<<(bool truth) { return *this << qint64(truth); }
    RowInsert &operator<<(int number) { return *this << qint64(number); }
    RowInsert &operator<<(qint64 number);
    RowInsert &operator<<(double number);
    RowInsert &operator<<(const char *) = delete;
    template<class Tag> RowInsert &operator<<(Id<Tag> id) ///< none is kept as null
    {
        return id ? *this << id.value : literal('n');
    }

    /// Another row follows, for the same run: rows that belong together go in together. Of `mostRows` in one
    /// run the last has none.
    void endRow();
    static constexpr int mostRows = 4;

    /// Inserts what was given since the last run.
    bool run();

private:
    RowInsert &literal(char shape);
    RowInsert &bind(QVariant value);
    void bindAll();
    QString sqlOf(char shape) const;
    QString sql() const;

    Connection &m_connection;
    QString m_start;                             ///< "INSERT INTO t (…) VALUES "
    QStringList m_words;                         ///< fixed ones met so far
    QByteArray m_shape;                          ///< of the rows at hand, a letter a column
    std::vector<QVariant> m_values;              ///< of the rows at hand, those that are bound
    QHash<QByteArray, Statement *> m_statements; ///< by shape; owned by the connection
};

} // namespace dondoc
