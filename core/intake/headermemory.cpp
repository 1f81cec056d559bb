// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/headermemory.h"

#include "core/intake/headerwords.h"
#include "core/intake/table.h"
#include "core/text/fold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dondoc {

QString headerFingerprint(const Grid &grid, int top, int bottom)
{
    QStringList columns;
    for (int column = 0; column < grid.columnCount(); ++column) {
        QStringList words;
        for (int row = top; row <= bottom; ++row) {
            const QString text = text::fold(cellText(grid.at(row, column)));
            if (!text.isEmpty())
                words << text;
        }
        columns << words.join(u' ').simplified();
    }
    while (!columns.isEmpty() && columns.front().isEmpty())
        columns.removeFirst();
    while (!columns.isEmpty() && columns.back().isEmpty())
        columns.removeLast();
    return columns.join(QStringLiteral(" | "));
}

int firstHeaderColumn(const Grid &grid, int top, int bottom)
{
    for (int column = 0; column < grid.columnCount(); ++column) {
        for (int row = top; row <= bottom; ++row) {
            if (!cellText(grid.at(row, column)).isEmpty())
                return column;
        }
    }
    return 0;
}

const HeaderMemory::Roles *HeaderMemory::find(const QString &fingerprint) const
{
    const auto found = m_roles.find(fingerprint);
    return found == m_roles.end() ? nullptr : &*found;
}

void HeaderMemory::remember(const QString &fingerprint, const Roles &roles)
{
    if (!fingerprint.isEmpty())
        m_roles[fingerprint] = roles;
}

QString HeaderMemory::toJson() const
{
    QJsonObject headers;
    for (auto entry = m_roles.begin(); entry != m_roles.end(); ++entry) {
        QJsonArray roles;
        for (ColumnRole role : *entry)
            roles << word(role);
        headers.insert(entry.key(), roles);
    }
    return QString::fromUtf8(QJsonDocument(headers).toJson(QJsonDocument::Compact));
}

HeaderMemory HeaderMemory::fromJson(const QString &json)
{
    HeaderMemory memory;
    const QJsonObject headers = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        Roles roles;
        const QJsonArray words = header.value().toArray();
        for (const QJsonValue &value : words)
            roles.push_back(columnRoleOf(value.toString()));
        if (std::any_of(roles.begin(), roles.end(), [](ColumnRole r) { return r != ColumnRole::None; }))
            memory.remember(header.key(), roles);
    }
    return memory;
}

} // namespace dondoc
