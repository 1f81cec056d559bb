// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/ratevalues.h"

#include <algorithm>
#include <iterator>

namespace dondoc {

/// The units of one kind and table in one month, as far as a list of periods asks.
struct MonthTable {
    RateUnitKind kind = RateUnitKind::Ministry;
    ProvinceScheme scheme = ProvinceScheme::None;
    int units = 0;
    bool hasFigures = false;        ///< some unit has an achieved value
    QDate to{};                     ///< latest cut-off, or null
    double lowest = 0, highest = 0; ///< of the achieved values, where there are any
    std::vector<QDate> earlier{};   ///< cut-offs that later ones have replaced, oldest first
};

/// One month of a board; never empty.
class RateMonth
{
public:
    /// `rows`: of that month, in their order.
    explicit RateMonth(std::vector<RateRow> rows);

    QDate month() const { return m_rows.front().month; }
    const std::vector<RateRow> &rows() const { return m_rows; }
    const std::vector<MonthTable> &tables() const { return m_tables; }
    /// Of one unit, which stands in both tables of provinces where it did not change.
    std::vector<const RateRow *> of(AgencyId unit) const;

private:
    void note(const RateRow &row);

    std::vector<RateRow> m_rows;
    std::vector<MonthTable> m_tables;
    std::vector<std::pair<AgencyId, int>> m_units; ///< with their rows; sorted
};

/// The rows of a board, month by month. Months are immutable and shared by the boards that have them alike: a
/// few years of all communes are 166,000 rows, of which another date changes one month's.
class RateRows
{
public:
    using Month = std::shared_ptr<const RateMonth>;
    class const_iterator;
    using value_type = RateRow;
    using iterator = const_iterator;

    RateRows() = default;
    /// Of any months; those of one month keep their order.
    explicit RateRows(std::vector<RateRow> rows);

    const std::vector<Month> &byMonth() const { return m_months; } ///< oldest first
    const RateMonth *month(QDate month) const;                     ///< null: no such month
    const std::vector<RateRow> &of(QDate month) const;
    /// Of one unit, oldest first; they live as long as these rows.
    std::vector<const RateRow *> of(AgencyId unit) const;

    const_iterator begin() const;
    const_iterator end() const;
    bool empty() const { return m_months.empty(); }
    size_t size() const;
    const RateRow &operator[](size_t row) const;

    /// After all months so far.
    void append(Month month);
    /// After the rows of its month. For boards made row by row.
    void push_back(RateRow row);
    /// Without the rows that `isUnwanted`; months that have none such stay shared.
    template<class Predicate> void removeIf(Predicate &&isUnwanted);

private:
    std::vector<Month> m_months;
};

class RateRows::const_iterator
{
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = RateRow;
    using difference_type = std::ptrdiff_t;
    using pointer = const RateRow *;
    using reference = const RateRow &;

    const_iterator() = default;
    explicit const_iterator(const Month *month)
        : m_month(month)
    {
    }

    reference operator*() const { return (*m_month)->rows()[m_row]; }
    pointer operator->() const { return &**this; }
    const_iterator &operator++()
    {
        if (++m_row == (*m_month)->rows().size()) {
            ++m_month;
            m_row = 0;
        }
        return *this;
    }
    const_iterator operator++(int)
    {
        const const_iterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const const_iterator &) const = default;

private:
    const Month *m_month = nullptr;
    size_t m_row = 0;
};

inline RateRows::const_iterator RateRows::begin() const
{
    return const_iterator(m_months.data());
}

inline RateRows::const_iterator RateRows::end() const
{
    return const_iterator(m_months.data() + m_months.size());
}

template<class Predicate> void RateRows::removeIf(Predicate &&isUnwanted)
{
    for (Month &month : m_months) {
        if (std::ranges::none_of(month->rows(), isUnwanted))
            continue;
        std::vector<RateRow> kept;
        std::ranges::remove_copy_if(month->rows(), std::back_inserter(kept), isUnwanted);
        month = kept.empty() ? nullptr : std::make_shared<const RateMonth>(std::move(kept));
    }
    std::erase(m_months, nullptr);
}

} // namespace dondoc
