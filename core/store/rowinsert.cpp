// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowinsert.h"

namespace dondoc {

namespace {

constexpr char kBound = '?';
constexpr char kEmpty = 'e';
constexpr char kNull = 'n';
constexpr char kZero = '0';
constexpr char kOne = '1';
constexpr qsizetype kMostShapes = 64; ///< beyond, a row binds all it has: prepared statements take memory

} // namespace

RowInsert::RowInsert(Connection &connection, const QString &table, const QString &columns)
    : m_connection(connection)
    , m_start(QStringLiteral("INSERT INTO %1 (%2) VALUES (").arg(table, columns))
{
}

RowInsert &RowInsert::literal(char shape)
{
    m_shape += shape;
    return *this;
}

RowInsert &RowInsert::bind(QVariant value)
{
    m_shape += kBound;
    m_values.push_back(std::move(value));
    return *this;
}

RowInsert &RowInsert::operator<<(const QString &text)
{
    return text.isEmpty() ? literal(kEmpty) : bind(text);
}

RowInsert &RowInsert::operator<<(QDate day)
{
    return day.isNull() ? literal(kNull) : bind(dayText(day));
}

RowInsert &RowInsert::operator<<(const QDateTime &moment)
{
    return moment.isNull() ? literal(kNull) : bind(momentText(moment));
}

RowInsert &RowInsert::operator<<(qint64 number)
{
    return number == 0 ? literal(kZero) : number == 1 ? literal(kOne) : bind(number);
}

RowInsert &RowInsert::operator<<(double number)
{
    return number == 0 ? literal(kZero) : number == 1 ? literal(kOne) : bind(number);
}

/// The row's shape without literals, for what comes after the last shape that is kept.
void RowInsert::bindAll()
{
    std::vector<QVariant> values;
    auto bound = m_values.begin();
    for (char &shape : m_shape) {
        switch (shape) {
        case kBound:
            values.push_back(std::move(*bound++));
            break;
        case kEmpty:
            values.emplace_back(QStringLiteral(""));
            break;
        case kNull:
            values.emplace_back();
            break;
        default:
            values.emplace_back(shape == kOne ? 1 : 0);
        }
        shape = kBound;
    }
    m_values = std::move(values);
}

QString RowInsert::sql() const
{
    QStringList values;
    for (const char shape : m_shape) {
        values << (shape == kBound   ? QStringLiteral("?")
                   : shape == kEmpty ? QStringLiteral("''")
                   : shape == kNull  ? QStringLiteral("NULL")
                                     : QString(QLatin1Char(shape)));
    }
    return m_start + values.join(QStringLiteral(", ")) + u')';
}

bool RowInsert::run()
{
    Statement *statement = m_statements.value(m_shape);
    if (!statement && m_statements.size() >= kMostShapes) {
        bindAll();
        statement = m_statements.value(m_shape);
    }
    const bool isNew = !statement;
    if (isNew)
        statement = &m_connection.statement(sql());
    for (const QVariant &value : m_values)
        statement->bind(value);
    const bool isDone = statement->run();
    if (isDone && isNew) // one that could not be prepared is tried again
        m_statements.insert(m_shape, statement);
    m_shape.clear();
    m_values.clear();
    return isDone;
}

} // namespace dondoc
