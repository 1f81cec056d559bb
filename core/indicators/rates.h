// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/raterows.h"

namespace dondoc {

/// All units and months known as of a date. Figures whose list or cut-off is later are left out.
struct RateBoard {
    QDate asOf;
    Indicator indicator;               ///< whose figures these are; id 0 in boards made by hand
    RateRows rows;                     ///< by month, then ministries, provinces (as listed), blocks
    double goal = 80;                  ///< national goal for the year
    std::vector<QDate> months() const; ///< with a scheme of 63 or 34 each; oldest first
    const std::vector<RateRow> &month(QDate month) const & { return rows.of(month); }
    const std::vector<RateRow> &month(QDate month) const && = delete; ///< its rows would be gone
    /// The latest month that has ministries and provinces.
    QDate latestMonth() const;
};

/// Pure; any thread. Never averages and never sums: a block has a figure only where one was given. Of several
/// cut-offs within a month the last one by the date stands, the others beside it. `daily`: the figures of
/// data.monthToRead(asOf) by that date. `earlier`: a board of the same data, directory and indicator on any
/// date, with which this one shares the months that had ended by both; or null.
RateBoard buildRates(const RateData &data, const AgencyDirectory &directory, QDate asOf,
                     IndicatorId indicator = Indicator::onlineDossiers,
                     const std::vector<RateValue> &daily = {}, const RateBoard *earlier = nullptr);

/// A finding of a month, as the chart's title states it.
struct RateSummary {
    QDate month;
    int units = 0;      ///< with an achieved value
    int registered = 0; ///< with a target for the month
    std::vector<AgencyId> metMinistries, metProvinces;
    std::optional<double> all, ministries, provinces; ///< given totals
    QDate cutOff;
};
RateSummary summarise(const RateBoard &board, QDate month);

/// A merged unit whose rate lies outside its parts' last rates (domain.md section 5): a question, not an
/// error.
struct MergerQuestion {
    AgencyId unit;
    double rate = 0;
    QDate to;
    std::vector<std::pair<AgencyId, double>> parts;
    QDate partsTo;
};
std::vector<MergerQuestion> mergerQuestions(const RateBoard &board, const AgencyDirectory &directory);

} // namespace dondoc
