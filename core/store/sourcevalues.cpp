// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

bool needsEscape(QChar c)
{
    return c.unicode() < 0x20 || c == u'"' || c == u'\\';
}

void appendString(QString &json, const QString &text)
{
    json += u'"';
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!needsEscape(c))
            continue;
        json += QStringView(text).sliced(from, i - from);
        from = i + 1;
        if (c == u'\n')
            json += u"\\n";
        else if (c.unicode() < 0x20)
            appendEscaped(json, c);
        else
            (json += u'\\') += c;
    }
    json += QStringView(text).sliced(from);
    json += u'"';
}

} // namespace

SourceValues::SourceValues(std::initializer_list<Entry> entries)
{
    for (const Entry &entry : entries)
        insert(entry.role, entry.text);
}

const SourceValues::Entry *SourceValues::find(const QString &role) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&role](const Entry &entry) { return entry.role == role; });
    return found == m_entries.cend() ? nullptr : &*found;
}

QString SourceValues::value(const QString &role) const
{
    const Entry *entry = find(role);
    return entry ? entry->text : QString();
}

void SourceValues::insert(const QString &role, const QString &text)
{
    const auto place = std::lower_bound(m_entries.cbegin(), m_entries.cend(), role,
                                        [](const Entry &entry, const QString &r) { return entry.role < r; });
    const qsizetype index = place - m_entries.cbegin();
    if (place != m_entries.cend() && place->role == role)
        m_entries[index].text = text;
    else
        m_entries.insert(index, {role, text});
}

QString toJson(const SourceValues &values)
{
    QString json;
    qsizetype size = 2;
    for (const auto &[role, text] : values)
        size += role.size() + text.size() + 8;
    json.reserve(size);
    json += u'{';
    for (const auto &[role, text] : values) {
        if (json.size() > 1)
            json += u',';
        appendString(json, role);
        json += u':';
        appendString(json, text);
    }
    json += u'}';
    return json;
}

SourceValues sourceValuesFromJson(const QString &json)
{
    SourceValues values;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(value.key(), value->toString());
    return values;
}

} // namespace dondoc
