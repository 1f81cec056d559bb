// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/indicatorstanding.h"

#include "core/text/dates.h"
#include "core/text/numbers.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

bool isPercent(const Indicator &indicator)
{
    return indicator.unit == u"%"_s;
}

IndicatorFigure figureOf(const RateValue &value)
{
    const QString document = !value.sourceDocument.isEmpty() ? value.sourceDocument
                             : !value.source.list.isEmpty()  ? value.source.list.text()
                                                             : value.source.file.text();
    return {value.value, value.to, value.part, value.whole, document, value.source.listDate};
}

/// The figures of the last day known by `asOf`, in the order they came in.
std::vector<IndicatorFigure> lastFigures(const RateData &data, IndicatorId indicator, QDate asOf)
{
    std::vector<IndicatorFigure> last;
    for (const RateValue &value : data.values) {
        if (value.indicator != indicator || value.agency != AgencyDirectory::blockAll ||
            value.kind != RateKind::Achieved || value.to > asOf)
            continue;
        if (!last.empty() && value.to > last.front().day)
            last.clear();
        if (last.empty() || value.to == last.front().day)
            last.push_back(figureOf(value));
    }
    return last;
}

/// `counted`: the day of the last figure; a national goal holds for that year.
std::optional<IndicatorFigure> targetOf(const RateData &data, const Indicator &indicator, QDate asOf,
                                        QDate counted)
{
    std::optional<IndicatorFigure> next, last;
    for (const RateValue &value : data.values) {
        if (value.indicator != indicator.id || value.agency != AgencyDirectory::blockAll ||
            value.kind == RateKind::Achieved || value.source.listDate > asOf)
            continue;
        const IndicatorFigure figure = figureOf(value);
        if (figure.day >= asOf && (!next || figure.day < next->day))
            next = figure;
        if (!last || figure.day > last->day)
            last = figure;
    }
    if (next || last)
        return next ? next : last;
    if (!indicator.nationalGoal || counted.isNull())
        return std::nullopt;
    IndicatorFigure goal;
    goal.value = *indicator.nationalGoal;
    goal.day = QDate(counted.year(), 12, 31);
    goal.document = u"Mục tiêu quốc gia"_s;
    return goal;
}

RequiredPace paceOf(const IndicatorStanding &standing)
{
    if (!standing.latest || !standing.target || !isPercent(standing.indicator) ||
        !standing.indicator.cumulative || !standing.indicator.higherIsBetter)
        return {};
    RateRow row;
    row.part = standing.latest->part;
    row.whole = standing.latest->whole;
    row.from = QDate(standing.latest->day.year(), 1, 1);
    row.to = standing.latest->day;
    return requiredPace(row, standing.target->value, standing.target->day);
}

QString share(double part, double whole)
{
    return u" (%1%)"_s.arg(text::formatNumber(part / whole * 100, 2));
}

} // namespace

std::vector<IndicatorStanding> standIndicators(const RateData &data, QDate asOf)
{
    std::vector<IndicatorStanding> standings;
    for (const Indicator &indicator : data.indicators) {
        IndicatorStanding standing;
        standing.indicator = indicator;
        standing.besides = lastFigures(data, indicator.id, asOf);
        if (!standing.besides.empty()) {
            standing.latest = standing.besides.front();
            standing.besides.erase(standing.besides.begin());
        }
        standing.target = targetOf(data, indicator, asOf, standing.latest ? standing.latest->day : QDate());
        if (standing.latest && standing.target)
            standing.isMet = indicator.higherIsBetter ? standing.latest->value >= standing.target->value
                                                      : standing.latest->value <= standing.target->value;
        standing.pace = paceOf(standing);
        standings.push_back(std::move(standing));
    }
    return standings;
}

std::vector<IndicatorFigure> figuresOverTime(const RateData &data, IndicatorId indicator, QDate asOf)
{
    std::vector<IndicatorFigure> figures;
    for (const RateValue &value : data.values) {
        if (value.indicator == indicator && value.agency == AgencyDirectory::blockAll &&
            value.kind == RateKind::Achieved && value.to <= asOf)
            figures.push_back(figureOf(value));
    }
    std::ranges::stable_sort(figures, {}, &IndicatorFigure::day);
    const auto sameDay = std::ranges::unique(figures, {}, &IndicatorFigure::day);
    figures.erase(sameDay.begin(), sameDay.end());
    return figures;
}

QString figureWords(const Indicator &indicator, const IndicatorFigure &figure)
{
    const QString value = text::formatNumber(figure.value);
    const bool hasWhole = figure.whole && *figure.whole > 0;
    if (isPercent(indicator)) {
        const QString counts = hasWhole && figure.part ? u" (%1/%2)"_s.arg(text::formatNumber(*figure.part),
                                                                           text::formatNumber(*figure.whole))
                                                       : QString();
        return value + u'%' + counts;
    }
    if (!hasWhole)
        return value + u' ' + indicator.unit;
    const double part = figure.part.value_or(figure.value);
    return u"%1/%2 %3"_s.arg(text::formatNumber(part), text::formatNumber(*figure.whole), indicator.unit) +
           share(part, *figure.whole);
}

QString targetWords(const IndicatorStanding &standing)
{
    if (!standing.target)
        return {};
    const QString value = text::formatNumber(standing.target->value) +
                          (isPercent(standing.indicator) ? u"%"_s : u' ' + standing.indicator.unit);
    const QString words = u"%1 đến %2"_s.arg(value, text::formatDate(standing.target->day));
    return standing.indicator.higherIsBetter ? words : u"không quá "_s + words;
}

QString gapWords(const IndicatorStanding &standing)
{
    if (!standing.isMet)
        return {};
    if (*standing.isMet)
        return u"đạt"_s;
    const QString gap =
        text::formatNumber(std::round(std::abs(standing.target->value - standing.latest->value) * 100) / 100);
    const QString unit = isPercent(standing.indicator) ? u"điểm"_s : standing.indicator.unit;
    return (standing.indicator.higherIsBetter ? u"còn thiếu %1 %2"_s : u"còn vượt %1 %2"_s).arg(gap, unit);
}

QString paceWords(const IndicatorStanding &standing)
{
    const bool isRunning =
        isPercent(standing.indicator) && standing.indicator.cumulative && standing.target.has_value();
    return isRunning && standing.latest ? words(standing.pace, standing.target->day) : QString();
}

QString sourceWords(const IndicatorFigure &figure)
{
    return figure.documentDate.isValid()
               ? u"%1, %2"_s.arg(figure.document, text::formatDate(figure.documentDate))
               : figure.document;
}

} // namespace dondoc
