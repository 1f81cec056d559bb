// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace dondoc {

class Connection;

/// A word out of a set of few, our own: "lead", "notStated".
struct FixedWord {
    QString text;
};

/// A prepared statement that is run many times. Values are bound by position with <<, columns of the current
/// row are read by position, left to right:
///     insert << task.id << task.text; if (!insert.run()) return false;
///     while (rows.next()) { const auto id = rows.id<TaskTag>(); const QString text = rows.text(); }
/// A failure is kept by the connection (Connection::error()). Owned by the connection.
class Statement
{
public:
    Statement(Connection &connection, QSqlQuery query);

    /// Does nothing when it is prepared already; a failed one is tried again, since the store may be free by
    /// then.
    void prepare(const QString &sql);

    Statement &operator<<(const QString &text); ///< a null text is kept as an empty one
    Statement &operator<<(const FixedWord &word) { return *this << word.text; }
    Statement &operator<<(QDate day); ///< null stays null
    Statement &operator<<(const QDateTime &moment);
    Statement &operator<<(bool truth);
    Statement &operator<<(int number);
    Statement &operator<<(qint64 number);
    Statement &operator<<(double number);
    Statement &operator<<(std::optional<double> number);
    Statement &operator<<(const char *) = delete;
    template<class Tag> Statement &operator<<(Id<Tag> id) ///< none is kept as null
    {
        return bind(id ? QVariant(id.value) : QVariant());
    }

    /// Runs with what was bound since the last run.
    bool run();
    /// The next row of the last run; false at the end or on a failure, which the connection then keeps.
    bool next();
    /// Ends reading before the last row, so that no lock is held.
    void finish();

    QString text();
    QDate day();
    QDateTime moment();
    bool truth();
    int number();
    qint64 bigNumber();
    double real();
    std::optional<double> optionalReal();
    template<class Tag> Id<Tag> id() { return Id<Tag>{bigNumber()}; }

private:
    friend class RowInsert;
    Statement &bind(const QVariant &value);
    QVariant column() { return m_query.value(m_column++); }

    Connection &m_connection;
    QSqlQuery m_query;
    bool m_isPrepared = false;
    int m_bound = 0;
    int m_column = 0;
};

/// ISO UTC with milliseconds, as the store keeps moments; and back, in local time.
QString momentText(const QDateTime &moment);
QDateTime momentFromText(const QString &text);
/// An ISO date, quick; empty for null. And back.
QString dayText(QDate day);
QDate dayFromText(const QString &text);

} // namespace dondoc
