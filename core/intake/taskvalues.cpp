// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/taskvalues.h"

#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

namespace {

/// In the order of their words, so that each is added behind those before it.
constexpr ColumnRole kSourceRoles[] = {ColumnRole::Coordinator, ColumnRole::Deadline, ColumnRole::Directive,
                                       ColumnRole::Evidence,    ColumnRole::Lead,     ColumnRole::Note,
                                       ColumnRole::OpenUnits,   ColumnRole::Product,  ColumnRole::Status,
                                       ColumnRole::TaskText};

} // namespace

void TaskValues::append(ColumnRole role, const QString &text)
{
    QString &value = m_values[size_t(role)];
    if (!text.isEmpty() && text != value)
        value += value.isEmpty() ? text : u'\n' + text;
}

SourceValues TaskValues::sourceValues() const
{
    SourceValues values; // a list has as many as it has rows: no room to spare
    values.reserve(int(
        std::ranges::count_if(kSourceRoles, [this](ColumnRole role) { return !(*this)[role].isEmpty(); })));
    for (ColumnRole role : kSourceRoles) {
        const QString &text = (*this)[role];
        if (!text.isEmpty())
            values.insert(word(role), text.contains(u'\n') ? text::cleanLine(text) : text);
    }
    return values;
}

TaskValues readTaskValues(const Grid &grid, int row, const QStringList &texts, const Table &table,
                          const QString &section)
{
    TaskValues values(row, section);
    for (int column = 0; column < int(table.columns.size()); ++column) {
        const ColumnRole role = table.columns[size_t(column)].role;
        if (role == ColumnRole::None)
            continue;
        const bool mayBeMerged =
            !grid.merges.empty() && role != ColumnRole::TaskText && role != ColumnRole::Ordinal;
        QString text = texts.value(column);
        if (text.isEmpty() && mayBeMerged)
            text = cellText(cellOfColumn(grid, row, column));
        values.set(role, text);
    }
    return values;
}

QString plainOrdinal(QStringView ordinal)
{
    QString text = text::cleanLine(ordinal);
    while (text.endsWith(u'.') || text.endsWith(u')'))
        text.chop(1);
    return text;
}

bool isOnlyDate(QStringView text)
{
    static const QRegularExpression period(
        QStringLiteral("^(?:(?:truoc|trong|den|het|cuoi) )*(?:ngay )?(?:\\d{1,2} )?(?:thang|quy) "
                       "?(?:\\d{1,2}|[ivx]{1,3})(?: ?/ ?| nam )\\d{4}\\.?$"));
    return text::parseDate(text).has_value() ||
           (text.size() < 40 && period.match(text::fold(text)).hasMatch());
}

} // namespace dondoc
