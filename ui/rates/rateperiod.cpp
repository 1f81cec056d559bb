// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/rateperiod.h"

#include <algorithm>
#include <set>

namespace dondoc {

namespace {

/// The cut-offs of a period's figures that later ones have replaced.
std::set<QDate> earlierCutOffs(const RateBoard &board, const RatePeriod &period)
{
    std::set<QDate> days;
    for (const RateRow &row : unitsOf(board, period)) {
        for (const RateValue &other : row.otherSources) {
            if (other.kind == RateKind::Achieved && other.to < row.to)
                days.insert(other.to);
        }
    }
    return days;
}

/// The last figure by `day`, of several sources of that day the first; none where the unit had none yet.
void setBack(RateRow &row, QDate day)
{
    if (!row.achieved || row.to <= day)
        return;
    const RateValue *last = nullptr;
    for (const RateValue &other : row.otherSources) {
        if (other.kind == RateKind::Achieved && other.to <= day && (!last || other.to > last->to))
            last = &other;
    }
    row.achieved = last ? std::optional(last->value) : std::nullopt;
    row.to = last ? last->to : QDate();
    row.part = last ? last->part : std::nullopt;
    row.whole = last ? last->whole : std::nullopt;
    row.cell = last ? last->cell : QString();
    row.met = row.achieved && row.target ? std::optional(*row.achieved >= *row.target) : std::nullopt;
    if (last)
        row.source = last->source;
    row.otherSources.clear(); // they stood beside the later figure
}

} // namespace

bool RatePeriod::isPartMonth() const
{
    return to.isValid() && to.year() == month.year() && to.month() == month.month() &&
           to.day() < month.daysInMonth();
}

std::vector<RatePeriod> periodsOf(const RateBoard &board)
{
    std::vector<RatePeriod> periods;
    const auto slot = [&periods](QDate month, ProvinceScheme scheme) -> RatePeriod & {
        for (RatePeriod &period : periods) {
            if (period.month == month && period.scheme == scheme)
                return period;
        }
        return periods.emplace_back(RatePeriod{month, scheme, {}});
    };
    for (const RateRow &row : board.rows) {
        if (row.kind == RateUnitKind::Province) {
            RatePeriod &period = slot(row.month, row.scheme);
            period.to = std::max(period.to, row.to);
        }
    }
    for (const RateRow &row : board.rows) {
        const auto has = [&row](const RatePeriod &period) { return period.month == row.month; };
        if (row.kind == RateUnitKind::Ministry && std::none_of(periods.begin(), periods.end(), has))
            periods.push_back({row.month, ProvinceScheme::None, {}});
        for (RatePeriod &period : periods) {
            if (row.kind == RateUnitKind::Ministry && has(period))
                period.to = std::max(period.to, row.to);
        }
    }
    std::stable_sort(periods.begin(), periods.end(), [](const RatePeriod &a, const RatePeriod &b) {
        return std::pair(a.month, -int(a.scheme)) < std::pair(b.month, -int(b.scheme));
    });
    return periods;
}

RatePeriod periodOf(const RateBoard &board, QDate month)
{
    RatePeriod best;
    size_t most = 0;
    for (const RatePeriod &period : periodsOf(board)) {
        const size_t units = period.month == month ? unitsOf(board, period).size() : 0;
        if (units > most) {
            most = units;
            best = period;
        }
    }
    return best;
}

std::vector<RateRow> unitsOf(const RateBoard &board, const RatePeriod &period)
{
    std::vector<RateRow> units;
    std::copy_if(board.rows.begin(), board.rows.end(), std::back_inserter(units), [&](const RateRow &row) {
        return row.month == period.month &&
               (row.kind == RateUnitKind::Ministry ||
                (row.kind == RateUnitKind::Province && row.scheme == period.scheme));
    });
    return units;
}

std::vector<RatePeriod> periodsBefore(const RateBoard &board, const RatePeriod &period)
{
    std::vector<RatePeriod> before;
    for (const RatePeriod &other : periodsOf(board)) {
        for (const QDate day : earlierCutOffs(board, other))
            before.push_back({other.month, other.scheme, day});
        before.push_back(other);
    }
    std::erase_if(before, [&](const RatePeriod &other) { return !(other.to < period.to); });
    std::ranges::stable_sort(before, {}, &RatePeriod::to);
    return before;
}

std::vector<RateRow> unitsUpTo(const RateBoard &board, const RatePeriod &period)
{
    std::vector<RateRow> units = unitsOf(board, period);
    for (RateRow &unit : units)
        setBack(unit, period.to);
    return units;
}

std::vector<RateRow> unitsOfTable(const RateBoard &board, const RatePeriod &period)
{
    std::vector<RateRow> rows;
    for (const RatePeriod &other : periodsOf(board)) {
        if (other.scheme != period.scheme || other.month.year() != period.month.year())
            continue;
        const std::vector<RateRow> units = unitsOf(board, other);
        rows.insert(rows.end(), units.begin(), units.end());
    }
    return rows;
}

std::vector<RateRow> blocksOf(const RateBoard &board, const RatePeriod &period)
{
    std::vector<RateRow> blocks;
    for (const AgencyId id :
         {AgencyDirectory::blockAll, AgencyDirectory::blockMinistries, AgencyDirectory::blockProvinces}) {
        const auto found = std::find_if(board.rows.begin(), board.rows.end(), [&](const RateRow &row) {
            return row.kind == RateUnitKind::Block && row.agency == id && row.month == period.month;
        });
        if (found != board.rows.end())
            blocks.push_back(*found);
    }
    return blocks;
}

} // namespace dondoc
