// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/rates.h"

#include <algorithm>

namespace dondoc {

std::vector<QDate> RateBoard::months() const
{
    std::vector<QDate> found;
    for (const RateRows::Month &month : rows.byMonth()) {
        const auto isGiven = [](const MonthTable &table) {
            return table.hasFigures && table.kind != RateUnitKind::Block;
        };
        if (std::ranges::any_of(month->tables(), isGiven))
            found.push_back(month->month());
    }
    return found;
}

QDate RateBoard::latestMonth() const
{
    QDate latest, latestWhole;
    for (const RateRows::Month &month : rows.byMonth()) {
        const auto has = [&](RateUnitKind kind) {
            return std::ranges::any_of(month->tables(), [kind](const MonthTable &table) {
                return table.hasFigures && table.kind == kind;
            });
        };
        const bool hasMinistry = has(RateUnitKind::Ministry), hasProvince = has(RateUnitKind::Province);
        if (hasMinistry || hasProvince)
            latest = month->month();
        if (hasMinistry && hasProvince)
            latestWhole = month->month();
    }
    return latestWhole.isNull() ? latest : latestWhole;
}

RateSummary summarise(const RateBoard &board, QDate month)
{
    RateSummary summary;
    summary.month = month;
    for (const RateRow &row : board.month(month)) {
        if (row.kind == RateUnitKind::Block) {
            (row.agency == AgencyDirectory::blockAll          ? summary.all
             : row.agency == AgencyDirectory::blockMinistries ? summary.ministries
                                                              : summary.provinces) = row.achieved;
            continue;
        }
        summary.units += row.achieved.has_value();
        summary.registered += row.target.has_value();
        if (row.achieved && (summary.cutOff.isNull() || row.to > summary.cutOff))
            summary.cutOff = row.to;
        if (row.met.value_or(false))
            (row.kind == RateUnitKind::Ministry ? summary.metMinistries : summary.metProvinces)
                .push_back(row.agency);
    }
    return summary;
}

} // namespace dondoc
