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
constexpr char kNextRow = '|';
constexpr char kFirstWord = 'A'; ///< fixed words, as they were met
constexpr int kMostWords = 26;
constexpr qsizetype kMostShapes = 64; ///< beyond, a row binds all it has: prepared statements take memory

} // namespace

RowInsert::RowInsert(Connection &connection, const QString &table, const QString &columns)
    : m_connection(connection)
    , m_start(QStringLiteral("INSERT INTO %1 (%2) VALUES ").arg(table, columns))
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

RowInsert &RowInsert::operator<<(const FixedWord &word)
{
    qsizetype place = m_words.indexOf(word.text);
    if (place < 0 && m_words.size() < kMostWords && !word.text.contains(u'\'')) {
        place = m_words.size();
        m_words << word.text;
    }
    return place < 0 ? *this << word.text : literal(char(kFirstWord + place));
}

void RowInsert::endRow()
{
    m_shape += kNextRow;
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

/// The rows' shape without literals, for what comes after the last shape that is kept.
void RowInsert::bindAll()
{
    std::vector<QVariant> values;
    auto bound = m_values.begin();
    for (char &shape : m_shape) {
        if (shape == kNextRow)
            continue;
        if (shape == kBound)
            values.push_back(std::move(*bound++));
        else if (shape == kEmpty)
            values.emplace_back(QStringLiteral(""));
        else if (shape == kNull)
            values.emplace_back();
        else if (shape >= kFirstWord && shape < kFirstWord + kMostWords)
            values.emplace_back(m_words[shape - kFirstWord]);
        else
            values.emplace_back(shape == kOne ? 1 : 0);
        shape = kBound;
    }
    m_values = std::move(values);
}

QString RowInsert::sqlOf(char shape) const
{
    switch (shape) {
    case kBound:
        return QStringLiteral("?");
    case kEmpty:
        return QStringLiteral("''");
    case kNull:
        return QStringLiteral("NULL");
    case kZero:
    case kOne:
        return QString(QLatin1Char(shape));
    default:
        return u'\'' + m_words[shape - kFirstWord] + u'\'';
    }
}

QString RowInsert::sql() const
{
    QStringList rows;
    for (const QByteArray &row : m_shape.split(kNextRow)) {
        QStringList values;
        for (const char shape : row)
            values << sqlOf(shape);
        rows << u'(' + values.join(QStringLiteral(", ")) + u')';
    }
    return m_start + rows.join(QStringLiteral(", "));
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
