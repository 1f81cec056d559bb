// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/raterows.h"

#include <map>

namespace dondoc {

RateMonth::RateMonth(std::vector<RateRow> rows)
    : m_rows(std::move(rows))
{
    Q_ASSERT(!m_rows.empty());
    m_units.reserve(m_rows.size());
    for (const RateRow &row : m_rows) {
        m_units.emplace_back(row.agency, int(m_units.size()));
        note(row);
    }
    std::ranges::sort(m_units);
    for (MonthTable &table : m_tables) {
        std::ranges::sort(table.earlier);
        const auto repeated = std::ranges::unique(table.earlier);
        table.earlier.erase(repeated.begin(), repeated.end());
    }
}

void RateMonth::note(const RateRow &row)
{
    auto table = std::ranges::find_if(
        m_tables, [&row](const MonthTable &t) { return t.kind == row.kind && t.scheme == row.scheme; });
    if (table == m_tables.end())
        table = m_tables.insert(m_tables.end(), {row.kind, row.scheme});
    ++table->units;
    if (!row.achieved)
        return;
    table->lowest = table->hasFigures ? std::min(table->lowest, *row.achieved) : *row.achieved;
    table->highest = table->hasFigures ? std::max(table->highest, *row.achieved) : *row.achieved;
    table->hasFigures = true;
    table->to = std::max(table->to, row.to);
    for (const RateValue &other : row.otherSources) {
        if (other.kind == RateKind::Achieved && other.to < row.to)
            table->earlier.push_back(other.to);
    }
}

std::vector<const RateRow *> RateMonth::of(AgencyId unit) const
{
    std::vector<const RateRow *> rows;
    for (auto found = std::ranges::lower_bound(m_units, std::pair(unit, 0));
         found != m_units.end() && found->first == unit; ++found)
        rows.push_back(&m_rows[size_t(found->second)]);
    return rows;
}

RateRows::RateRows(std::vector<RateRow> rows)
{
    std::map<QDate, std::vector<RateRow>> months;
    for (RateRow &row : rows)
        months[row.month].push_back(std::move(row));
    for (auto &[month, of] : months)
        m_months.push_back(std::make_shared<const RateMonth>(std::move(of)));
}

const RateMonth *RateRows::month(QDate month) const
{
    const auto found =
        std::ranges::lower_bound(m_months, month, {}, [](const Month &known) { return known->month(); });
    return found != m_months.end() && (*found)->month() == month ? found->get() : nullptr;
}

const std::vector<RateRow> &RateRows::of(QDate month) const
{
    static const std::vector<RateRow> none;
    const RateMonth *found = this->month(month);
    return found ? found->rows() : none;
}

std::vector<const RateRow *> RateRows::of(AgencyId unit) const
{
    std::vector<const RateRow *> rows;
    for (const Month &month : m_months) {
        const std::vector<const RateRow *> found = month->of(unit);
        rows.insert(rows.end(), found.begin(), found.end());
    }
    return rows;
}

size_t RateRows::size() const
{
    size_t count = 0;
    for (const Month &month : m_months)
        count += month->rows().size();
    return count;
}

const RateRow &RateRows::operator[](size_t row) const
{
    auto month = m_months.begin();
    for (; row >= (*month)->rows().size(); ++month)
        row -= (*month)->rows().size();
    return (*month)->rows()[row];
}

void RateRows::append(Month month)
{
    Q_ASSERT(m_months.empty() || m_months.back()->month() < month->month());
    m_months.push_back(std::move(month));
}

void RateRows::push_back(RateRow row)
{
    const auto place =
        std::ranges::lower_bound(m_months, row.month, {}, [](const Month &known) { return known->month(); });
    std::vector<RateRow> rows;
    const bool isKnown = place != m_months.end() && (*place)->month() == row.month;
    if (isKnown)
        rows = (*place)->rows();
    rows.push_back(std::move(row));
    Month month = std::make_shared<const RateMonth>(std::move(rows));
    if (isKnown)
        *place = std::move(month);
    else
        m_months.insert(place, std::move(month));
}

} // namespace dondoc
