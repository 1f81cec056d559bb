// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/rateperiod.h"

#include <algorithm>
#include <set>

namespace dondoc {

namespace {

bool isIn(const RatePeriod &period, RateUnitKind kind, ProvinceScheme scheme)
{
    return kind == RateUnitKind::Ministry || (kind == RateUnitKind::Province && scheme == period.scheme);
}

/// The cut-offs of a period's figures that later ones have replaced.
std::set<QDate> earlierCutOffs(const RateBoard &board, const RatePeriod &period)
{
    std::set<QDate> days;
    const RateMonth *month = board.rows.month(period.month);
    for (const MonthTable &table : month ? month->tables() : std::vector<MonthTable>{}) {
        if (isIn(period, table.kind, table.scheme))
            days.insert(table.earlier.begin(), table.earlier.end());
    }
    return days;
}

/// The periods of one month, the older table first.
std::vector<RatePeriod> periodsOf(const RateMonth &month)
{
    std::vector<RatePeriod> periods;
    QDate ministries;
    bool hasMinistries = false;
    for (const MonthTable &table : month.tables()) {
        if (table.kind == RateUnitKind::Province)
            periods.push_back({month.month(), table.scheme, table.to});
        hasMinistries |= table.kind == RateUnitKind::Ministry;
        if (table.kind == RateUnitKind::Ministry)
            ministries = std::max(ministries, table.to);
    }
    if (periods.empty() && hasMinistries)
        periods.push_back({month.month(), ProvinceScheme::None, {}});
    for (RatePeriod &period : periods)
        period.to = std::max(period.to, ministries);
    std::ranges::stable_sort(periods, std::ranges::greater(), &RatePeriod::scheme);
    return periods;
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
    for (const RateRows::Month &month : board.rows.byMonth()) {
        const std::vector<RatePeriod> found = periodsOf(*month);
        periods.insert(periods.end(), found.begin(), found.end());
    }
    return periods;
}

RatePeriod periodOf(const RateBoard &board, QDate month)
{
    RatePeriod best;
    int most = 0;
    const RateMonth *found = board.rows.month(month);
    for (const RatePeriod &period : found ? periodsOf(*found) : std::vector<RatePeriod>{}) {
        int units = 0;
        for (const MonthTable &table : found->tables())
            units += isIn(period, table.kind, table.scheme) ? table.units : 0;
        if (units > most) {
            most = units;
            best = period;
        }
    }
    return best;
}

RatePeriod latestPeriod(const RateBoard &board, ProvinceScheme scheme)
{
    RatePeriod latest;
    for (const RatePeriod &period : periodsOf(board)) {
        const bool isPreferred = period.to == latest.to && period.scheme == scheme;
        if (period.to.isValid() && (latest.month.isNull() || period.to > latest.to || isPreferred))
            latest = period;
    }
    return latest;
}

bool hasUnits(const RateBoard &board, const RatePeriod &period)
{
    const RateMonth *month = board.rows.month(period.month);
    return month && std::ranges::any_of(month->tables(), [&period](const MonthTable &table) {
               return isIn(period, table.kind, table.scheme);
           });
}

std::vector<RateRow> unitsOf(const RateBoard &board, const RatePeriod &period)
{
    std::vector<RateRow> units;
    std::ranges::copy_if(board.month(period.month), std::back_inserter(units),
                         [&](const RateRow &row) { return isIn(period, row.kind, row.scheme); });
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
        const std::vector<RateRow> &rows = board.month(period.month);
        const auto found = std::ranges::find_if(
            rows, [id](const RateRow &row) { return row.kind == RateUnitKind::Block && row.agency == id; });
        if (found != rows.end())
            blocks.push_back(*found);
    }
    return blocks;
}

} // namespace dondoc
