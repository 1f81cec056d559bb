// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/searchquery.h"
#include "ui/widgets/tablemodel.h"

#include <QDate>

#include <optional>

namespace dondoc {

/// Days from `from` to `to`, both within; a null end is open.
struct DateRange {
    QDate from, to;
    bool contains(QDate date) const
    {
        return date.isValid() && (from.isNull() || from <= date) && (to.isNull() || date <= to);
    }
    bool operator==(const DateRange &) const = default;
};

/// "≤ 31/12/2025", "<= …", "≥ …", "< …", "> …", "01/07/2025 - 31/12/2025", "30/6/2025", "7/2025",
/// "tháng 7/2025", "2025". Nothing for any other text.
std::optional<DateRange> parseDateRange(const QString &text);
/// The shortest expression that parseDateRange() reads as the range.
QString dateRangeText(const DateRange &range);

/// Figures from `from` to `to`; "≤ 80", "> 5", "5 - 10", "0". A decimal comma or point.
struct NumberRange {
    std::optional<double> from, to;
    bool isFromOpen = false, isToOpen = false; ///< the end itself is out
    bool contains(double value) const;
};
std::optional<NumberRange> parseNumberRange(const QString &text);

/// What one column lets through: words (or an expression of days or figures) and a tick list.
struct ColumnFilter {
    QString text;
    std::optional<QStringList> values; ///< ticked entries; nothing = all

    bool isActive() const { return !text.trimmed().isEmpty() || values.has_value(); }
    bool operator==(const ColumnFilter &) const = default;
};

/// What a cell gives to its column's tick list; a cell of no values gives the blank one.
QStringList valuesOfCell(const QModelIndex &cell);

/// A ColumnFilter made ready for many rows.
class ColumnTest
{
public:
    ColumnTest(const ColumnFilter &filter, ColumnType type);
    /// False for an expression that is not finished ("≤ 31/1"): it lets everything through.
    bool isEffective() const { return m_isEffective; }
    /// What the cell's plain text must hold; empty: nothing.
    const SearchQuery &query() const { return m_query; }
    /// The other conditions: range and tick list.
    bool accepts(const QModelIndex &cell) const;

private:
    std::optional<QStringList> m_values;
    SearchQuery m_query;
    std::optional<DateRange> m_dates;
    std::optional<NumberRange> m_numbers;
    bool m_isEffective = false;
};

} // namespace dondoc
