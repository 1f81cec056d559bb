// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"

#include <QMetaType>

namespace dondoc {

/// One month of one table: the 63 provinces of June 2025 and the 34 of July are never mixed. Ministries
/// belong to every period of their month.
struct RatePeriod {
    QDate month;                                  ///< first day
    ProvinceScheme scheme = ProvinceScheme::None; ///< None: a month without provinces
    QDate to; ///< latest cut-off of its achieved values, or null; of a comparison any earlier one

    bool operator==(const RatePeriod &) const = default;
    /// The cut-off lies before the month's last day.
    bool isPartMonth() const;
};

/// Oldest first.
std::vector<RatePeriod> periodsOf(const RateBoard &board);
/// The period of a month; of two, that with more units. Month null when the board has none.
RatePeriod periodOf(const RateBoard &board, QDate month);
/// That with the latest cut-off, of two that with `scheme`; month null when the board has none with figures.
RatePeriod latestPeriod(const RateBoard &board, ProvinceScheme scheme);
bool hasUnits(const RateBoard &board, const RatePeriod &period);
/// The ministries and provinces of a period, in the board's order.
std::vector<RateRow> unitsOf(const RateBoard &board, const RatePeriod &period);
/// The dates that a period can be laid beside, by date: the other periods and, where a month's figures came
/// in more than once, its earlier cut-offs.
std::vector<RatePeriod> periodsBefore(const RateBoard &board, const RatePeriod &period);
/// unitsOf() as they stood on the period's cut-off, which may be an earlier one of its month.
std::vector<RateRow> unitsUpTo(const RateBoard &board, const RatePeriod &period);
/// The units of every month of the period's table, for showing months side by side.
std::vector<RateRow> unitsOfTable(const RateBoard &board, const RatePeriod &period);
/// The given block totals of a period: all, ministries, provinces, those that were given.
std::vector<RateRow> blocksOf(const RateBoard &board, const RatePeriod &period);

} // namespace dondoc

Q_DECLARE_METATYPE(dondoc::RatePeriod)
