// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dondoc {

namespace {

void appendEscaped(QString &json, QChar c)
{
    static const QString hex = QStringLiteral("0123456789abcdef");
    const char16_t u = c.unicode();
    json += QStringLiteral("\\u00");
    json += hex[u >> 4];
    json += hex[u & 0xF];
}

void appendString(QString &json, const QString &text)
{
    json += u'"';
    for (QChar c : text) {
        if (c == u'"' || c == u'\\') {
            json += u'\\';
            json += c;
        } else if (c == u'\n') {
            json += QStringLiteral("\\n");
        } else if (c.unicode() < 0x20) {
            appendEscaped(json, c);
        } else {
            json += c;
        }
    }
    json += u'"';
}

} // namespace

QString toJson(const SourceValues &values)
{
    QString json;
    qsizetype size = 2;
    for (auto value = values.begin(); value != values.end(); ++value)
        size += value.key().size() + value->size() + 8;
    json.reserve(size);
    json += u'{';
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (json.size() > 1)
            json += u',';
        appendString(json, value.key());
        json += u':';
        appendString(json, value.value());
    }
    json += u'}';
    return json;
}

SourceValues sourceValuesFromJson(const QString &json)
{
    SourceValues values;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(values.cend(), value.key(), value->toString());
    return values;
}

} // namespace dondoc
