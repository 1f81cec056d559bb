// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace dondoc {

struct Deadline;
struct SourceRef;

/// Pieces that recordjson.cpp, ratejson.cpp and findingjson.cpp share.
namespace json {

/// Builds an object that leaves out what is empty, so that history stays small.
class ObjectWriter
{
public:
    ObjectWriter &text(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
        return *this;
    }
    ObjectWriter &day(const QString &key, QDate value) { return text(key, value.toString(Qt::ISODate)); }
    ObjectWriter &number(const QString &key, qint64 value)
    {
        if (value != 0)
            m_object.insert(key, value);
        return *this;
    }
    template<class Tag> ObjectWriter &id(const QString &key, Id<Tag> value)
    {
        return number(key, value.value);
    }
    ObjectWriter &truth(const QString &key, bool value)
    {
        if (value)
            m_object.insert(key, true);
        return *this;
    }
    ObjectWriter &real(const QString &key, double value)
    {
        m_object.insert(key, value);
        return *this;
    }
    ObjectWriter &object(const QString &key, const QJsonObject &value)
    {
        if (!value.isEmpty())
            m_object.insert(key, value);
        return *this;
    }
    template<class Values, class F> ObjectWriter &list(const QString &key, const Values &values, F &&toValue)
    {
        QJsonArray array;
        for (const auto &value : values)
            array.append(toValue(value));
        if (!array.isEmpty())
            m_object.insert(key, array);
        return *this;
    }
    QJsonObject take() { return std::move(m_object); }

private:
    QJsonObject m_object;
};

inline QDate dayOf(const QJsonObject &object, const QString &key)
{
    return dayFromText(object.value(key).toString());
}

template<class IdType> IdType idOf(const QJsonObject &object, const QString &key)
{
    return IdType{object.value(key).toInteger()};
}

template<class T, class F> std::vector<T> listOf(const QJsonObject &object, const QString &key, F &&fromValue)
{
    std::vector<T> values;
    for (const QJsonValue value : object.value(key).toArray())
        values.push_back(fromValue(value));
    return values;
}

inline QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonObject objectOf(const SourceRef &source);
SourceRef sourceFrom(const QJsonObject &object);
QJsonObject objectOf(const Deadline &deadline);
Deadline deadlineFrom(const QJsonObject &object);

} // namespace json
} // namespace dondoc
