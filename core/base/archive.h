// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <type_traits>
#include <vector>

namespace dondoc::archive {

/// A value struct written to and read from JSON by one description of its fields:
///
///     template<class A, class T> void describe(A &field, T &value, Tag<TextSpan>)
///     { field("start", value.start); field("length", value.length); }
///
/// so that what is written and what is read cannot come apart. Empty fields are left out.
template<class T> struct Tag {
};

template<class T> struct IsId : std::false_type {
};
template<class T> struct IsId<Id<T>> : std::true_type {
};
template<class T> struct IsVector : std::false_type {
};
template<class T> struct IsVector<std::vector<T>> : std::true_type {
};

template<class T> QJsonValue toValue(const T &value);
template<class T> void fromValue(const QJsonValue &json, T &value);

class Writer
{
public:
    template<class T> void operator()(const char *name, const T &value)
    {
        const QJsonValue json = toValue(value);
        const bool isEmpty = json.isNull() || (json.isArray() && json.toArray().isEmpty()) ||
                             (json.isObject() && json.toObject().isEmpty()) ||
                             (json.isString() && json.toString().isEmpty());
        if (!isEmpty)
            m_object.insert(QLatin1String(name), json);
    }
    QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

class Reader
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    template<class T> void operator()(const char *name, T &value)
    {
        const auto found = m_object.constFind(QLatin1String(name));
        if (found != m_object.constEnd())
            fromValue(*found, value);
    }

private:
    QJsonObject m_object;
};

template<class T> QJsonValue toValue(const T &value)
{
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, double> ||
                  std::is_same_v<T, int>) {
        return value;
    } else if constexpr (std::is_enum_v<T>) {
        return int(value);
    } else if constexpr (std::is_integral_v<T>) {
        return qint64(value);
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.toString(Qt::ISODate);
    } else if constexpr (IsId<T>::value) {
        return value ? QJsonValue(value.value) : QJsonValue();
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return QJsonArray::fromStringList(value);
    } else if constexpr (std::is_same_v<T, QSet<QString>>) {
        QStringList sorted(value.begin(), value.end());
        sorted.sort();
        return QJsonArray::fromStringList(sorted);
    } else if constexpr (IsVector<T>::value) {
        QJsonArray array;
        for (const auto &entry : value)
            array.append(toValue(entry));
        return array;
    } else {
        Writer writer;
        describe(writer, value, Tag<T>());
        return writer.object();
    }
}

template<class T> void fromValue(const QJsonValue &json, T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        value = json.toString();
    } else if constexpr (std::is_same_v<T, bool>) {
        value = json.toBool();
    } else if constexpr (std::is_same_v<T, double>) {
        value = json.toDouble();
    } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
        value = T(json.toInteger());
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromString(json.toString(), Qt::ISODate);
    } else if constexpr (IsId<T>::value) {
        value = T{json.toInteger()};
    } else if constexpr (std::is_same_v<T, QStringList>) {
        for (const QJsonValue entry : json.toArray())
            value << entry.toString();
    } else if constexpr (std::is_same_v<T, QSet<QString>>) {
        for (const QJsonValue entry : json.toArray())
            value.insert(entry.toString());
    } else if constexpr (IsVector<T>::value) {
        for (const QJsonValue entry : json.toArray()) {
            typename T::value_type one{};
            fromValue(entry, one);
            value.push_back(std::move(one));
        }
    } else {
        Reader reader(json.toObject());
        describe(reader, value, Tag<T>());
    }
}

} // namespace dondoc::archive
