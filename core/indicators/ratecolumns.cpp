// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/ratecolumns.h"

#include <algorithm>
#include <cmath>

namespace dondoc {

namespace {

const QDate &firstDay()
{
    static const QDate day(2000, 1, 1);
    return day;
}

} // namespace

void RateColumns::reserve(size_t observations)
{
    m_days.reserve(observations);
    m_values.reserve(observations);
}

void RateColumns::add(AgencyId agency, QDate to, double value)
{
    const qint64 day = firstDay().daysTo(to);
    Q_ASSERT_X(day >= 0 && day <= 0xffff, "RateColumns::add", "between 2000 and 2179");
    if (m_agencies.empty() || m_agencies.back() != agency) {
        m_agencies.push_back(agency);
        m_begins.push_back(m_days.size());
    } else {
        Q_ASSERT_X(m_days.back() <= day, "RateColumns::add", "oldest first");
    }
    m_days.push_back(quint16(day));
    m_values.push_back(float(value));
}

size_t RateColumns::bytes() const
{
    return m_days.capacity() * sizeof(quint16) + m_values.capacity() * sizeof(float) +
           m_agencies.capacity() * (sizeof(AgencyId) + sizeof(size_t));
}

RateColumns::Series RateColumns::seriesOf(size_t unit) const
{
    const size_t begin = m_begins[unit];
    const size_t end = unit + 1 < m_begins.size() ? m_begins[unit + 1] : m_days.size();
    return {std::span(m_days).subspan(begin, end - begin), std::span(m_values).subspan(begin, end - begin)};
}

std::vector<RateColumns::Standing> RateColumns::standingOn(QDate asOf) const
{
    std::vector<Standing> standing;
    standing.reserve(units());
    const qint64 wanted = firstDay().daysTo(asOf);
    for (size_t unit = 0; unit < units(); ++unit) {
        const Series series = seriesOf(unit);
        const auto after = std::upper_bound(series.days.begin(), series.days.end(), wanted,
                                            [](qint64 day, quint16 known) { return day < known; });
        if (after == series.days.begin())
            continue;
        const size_t last = size_t(after - series.days.begin()) - 1;
        const double value = std::round(double(series.values[last]) * 100) / 100;
        standing.push_back({m_agencies[unit], dayOf(series.days[last]), value});
    }
    return standing;
}

QDate RateColumns::dayOf(quint16 day)
{
    return firstDay().addDays(day);
}

} // namespace dondoc
