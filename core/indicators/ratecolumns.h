// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDate>

#include <span>
#include <vector>

namespace dondoc {

/// The observations of one indicator as columns, for sizes at which a record each would not fit: 5,000,000
/// of them (3,321 communes, daily, some years) take 6 bytes apiece. Values are floats, exact to the two
/// decimals that sources print; the cell a figure came from is asked of the store for the one figure shown.
/// Built once, then read from any thread.
class RateColumns
{
public:
    struct Standing {
        AgencyId agency;
        QDate to; ///< cut-off of the value
        double value = 0;
    };
    /// Days count from 1 January 2000.
    struct Series {
        std::span<const quint16> days;
        std::span<const float> values;
    };

    void reserve(size_t observations);
    /// Unit by unit, each by its cut-offs, oldest first: the order the store gives them in.
    void add(AgencyId agency, QDate to, double value);

    size_t size() const { return m_days.size(); }
    size_t units() const { return m_agencies.size(); }
    size_t bytes() const;
    Series seriesOf(size_t unit) const;

    /// The last figure of each unit at or before a date; units without one are left out.
    std::vector<Standing> standingOn(QDate asOf) const;

    static QDate dayOf(quint16 day);

private:
    std::vector<AgencyId> m_agencies;
    std::vector<size_t> m_begins; ///< of each unit in m_days and m_values
    std::vector<quint16> m_days;
    std::vector<float> m_values;
};

} // namespace dondoc
