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

const QString &TaskValues::operator[](ColumnRole role) const
{
    static const QString nothing;
    const auto value = std::ranges::find(m_values, role, &std::pair<ColumnRole, QString>::first);
    return value == m_values.end() ? nothing : value->second;
}

void TaskValues::set(ColumnRole role, QString text)
{
    const auto value = std::ranges::find(m_values, role, &std::pair<ColumnRole, QString>::first);
    if (value != m_values.end())
        value->second = std::move(text);
    else if (!text.isEmpty())
        m_values.emplace_back(role, std::move(text));
}

void TaskValues::append(ColumnRole role, const QString &text)
{
    const QString &value = (*this)[role];
    if (!text.isEmpty() && text != value)
        set(role, value.isEmpty() ? text : value + u'\n' + text);
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
    values.reserve(table.columns.size());
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
