// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"

#include <QSqlError>

#include <array>

namespace dondoc {

namespace {

constexpr int kNamedValues = 64; ///< more than any statement binds

/// ":v0", ":v1", …
const QString &placeholder(int position)
{
    static const auto names = [] {
        std::array<QString, kNamedValues> all;
        for (int i = 0; i < kNamedValues; ++i)
            all[size_t(i)] = QStringLiteral(":v%1").arg(i);
        return all;
    }();
    Q_ASSERT(position < kNamedValues);
    return names[size_t(position)];
}

/// Each "?" by a name of its own: to bind by position, Qt makes and looks up such a name for every value of
/// every run. No text of ours has a "?" that is not a value.
QString withNames(const QString &sql)
{
    QString named;
    named.reserve(sql.size() + 64);
    int position = 0;
    for (const QChar c : sql) {
        if (c == u'?')
            named += placeholder(position++);
        else
            named += c;
    }
    return named;
}

} // namespace

Statement::Statement(Connection &connection, QSqlQuery query)
    : m_connection(connection)
    , m_query(std::move(query))
{
    m_query.setForwardOnly(true);
}

void Statement::prepare(const QString &sql)
{
    m_bound = 0; // a run that never came must not shift the values of the next
    if (m_isPrepared)
        return;
    m_isPrepared = m_query.prepare(withNames(sql));
    if (!m_isPrepared)
        m_connection.fail(m_query.lastError());
}

Statement &Statement::bind(const QVariant &value)
{
    m_query.bindValue(placeholder(m_bound++), value);
    return *this;
}

Statement &Statement::operator<<(const QString &text)
{
    return bind(text.isNull() ? QStringLiteral("") : text);
}

Statement &Statement::operator<<(QDate day)
{
    return bind(day.isNull() ? QVariant() : QVariant(dayText(day)));
}

Statement &Statement::operator<<(const QDateTime &moment)
{
    return bind(moment.isNull() ? QVariant() : QVariant(momentText(moment)));
}

Statement &Statement::operator<<(bool truth)
{
    return bind(truth ? 1 : 0);
}

Statement &Statement::operator<<(int number)
{
    return bind(number);
}

Statement &Statement::operator<<(qint64 number)
{
    return bind(number);
}

Statement &Statement::operator<<(double number)
{
    return bind(number);
}

Statement &Statement::operator<<(std::optional<double> number)
{
    return bind(number ? QVariant(*number) : QVariant());
}

bool Statement::run()
{
    m_bound = 0;
    if (!m_isPrepared)
        return false; // the connection keeps why
    if (m_query.exec())
        return true;
    m_connection.fail(m_query.lastError());
    return false;
}

bool Statement::next()
{
    m_column = 0;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_connection.fail(m_query.lastError());
    return false;
}

void Statement::finish()
{
    m_query.finish();
}

QString Statement::text()
{
    return column().toString();
}

QDate Statement::day()
{
    return dayFromText(column().toString());
}

QDateTime Statement::moment()
{
    return momentFromText(column().toString());
}

bool Statement::truth()
{
    return column().toInt() != 0;
}

int Statement::number()
{
    return column().toInt();
}

qint64 Statement::bigNumber()
{
    return column().toLongLong();
}

double Statement::real()
{
    return column().toDouble();
}

std::optional<double> Statement::optionalReal()
{
    const QVariant value = column();
    return value.isNull() ? std::nullopt : std::optional<double>(value.toDouble());
}

QString momentText(const QDateTime &moment)
{
    return moment.isNull() ? QString() : moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentFromText(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toLocalTime();
}

QString dayText(QDate day)
{
    int year = 0, month = 0, date = 0;
    day.getDate(&year, &month, &date);
    if (year < 1000 || year > 9999)
        return day.toString(Qt::ISODate);
    const auto digit = [](int number) { return QChar(char16_t(u'0' + number % 10)); };
    const QChar text[] = {digit(year / 1000),
                          digit(year / 100),
                          digit(year / 10),
                          digit(year),
                          u'-',
                          digit(month / 10),
                          digit(month),
                          u'-',
                          digit(date / 10),
                          digit(date)};
    return QString(text, std::size(text));
}

QDate dayFromText(const QString &text)
{
    if (text.size() != 10)
        return {};
    const auto digit = [&text](int i) { return text[i].unicode() - u'0'; };
    return QDate(digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3), digit(5) * 10 + digit(6),
                 digit(8) * 10 + digit(9));
}

} // namespace dondoc
