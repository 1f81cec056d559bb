// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnfilter.h"

#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

namespace {

enum class Comparison { None, AtMost, AtLeast, Below, Above };

struct Compared {
    Comparison comparison = Comparison::None;
    QString rest;
};

Compared splitComparison(const QString &text)
{
    static const std::pair<QString, Comparison> signs[] = {
        {QStringLiteral("<="), Comparison::AtMost}, {QStringLiteral(">="), Comparison::AtLeast},
        {QStringLiteral("≤"), Comparison::AtMost},  {QStringLiteral("≥"), Comparison::AtLeast},
        {QStringLiteral("<"), Comparison::Below},   {QStringLiteral(">"), Comparison::Above},
    };
    const QString trimmed = text.trimmed();
    for (const auto &[sign, comparison] : signs) {
        if (trimmed.startsWith(sign))
            return {comparison, trimmed.mid(sign.size()).trimmed()};
    }
    return {Comparison::None, trimmed};
}

/// A day, a month or a year as the days it covers.
std::optional<DateRange> parsePeriod(const QString &text)
{
    if (const std::optional<QDate> day = text::parseDate(text))
        return DateRange{*day, *day};
    static const QRegularExpression month(QStringLiteral("^(?:thang )?(\\d{1,2})[/-](\\d{4})$"));
    static const QRegularExpression year(QStringLiteral("^(?:nam )?(\\d{4})$"));
    const QString folded = text::fold(text);
    if (const auto match = month.match(folded); match.hasMatch()) {
        const QDate first(match.captured(2).toInt(), match.captured(1).toInt(), 1);
        if (first.isValid())
            return DateRange{first, first.addMonths(1).addDays(-1)};
    }
    if (const auto match = year.match(folded); match.hasMatch())
        return DateRange{QDate(match.captured(1).toInt(), 1, 1), QDate(match.captured(1).toInt(), 12, 31)};
    return std::nullopt;
}

std::optional<double> parseFigure(QString text)
{
    bool isNumber = false;
    text.replace(u',', u'.');
    const double value = text.trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// The halves of "a - b", "a – b"; spaces around the dash tell it from a minus.
std::optional<std::pair<QString, QString>> splitSpan(const QString &text)
{
    static const QRegularExpression dash(QStringLiteral("\\s+[-–—]\\s+"));
    const QStringList halves = text.split(dash);
    if (halves.size() != 2)
        return std::nullopt;
    return std::pair(halves[0], halves[1]);
}

} // namespace

std::optional<DateRange> parseDateRange(const QString &text)
{
    const auto [comparison, rest] = splitComparison(text);
    if (const auto halves = splitSpan(rest); halves && comparison == Comparison::None) {
        const auto from = parsePeriod(halves->first), to = parsePeriod(halves->second);
        return from && to ? std::optional(DateRange{from->from, to->to}) : std::nullopt;
    }
    const std::optional<DateRange> period = parsePeriod(rest);
    if (!period)
        return std::nullopt;
    switch (comparison) {
    case Comparison::None:
        return period;
    case Comparison::AtMost:
        return DateRange{{}, period->to};
    case Comparison::AtLeast:
        return DateRange{period->from, {}};
    case Comparison::Below:
        return DateRange{{}, period->from.addDays(-1)};
    case Comparison::Above:
        return DateRange{period->to.addDays(1), {}};
    }
    Q_UNREACHABLE();
}

QString dateRangeText(const DateRange &range)
{
    if (range.from.isNull() && range.to.isNull())
        return {};
    if (range.from.isNull())
        return QStringLiteral("≤ %1").arg(text::formatDate(range.to));
    if (range.to.isNull())
        return QStringLiteral("≥ %1").arg(text::formatDate(range.from));
    if (range.from == range.to)
        return text::formatDate(range.from);
    return QStringLiteral("%1 - %2").arg(text::formatDate(range.from), text::formatDate(range.to));
}

bool NumberRange::contains(double value) const
{
    if (from && (isFromOpen ? value <= *from : value < *from))
        return false;
    return !to || (isToOpen ? value < *to : value <= *to);
}

std::optional<NumberRange> parseNumberRange(const QString &text)
{
    const auto [comparison, rest] = splitComparison(text);
    if (const auto halves = splitSpan(rest); halves && comparison == Comparison::None) {
        const auto from = parseFigure(halves->first), to = parseFigure(halves->second);
        return from && to ? std::optional(NumberRange{from, to}) : std::nullopt;
    }
    const std::optional<double> figure = parseFigure(rest);
    if (!figure)
        return std::nullopt;
    switch (comparison) {
    case Comparison::None:
        return NumberRange{figure, figure};
    case Comparison::AtMost:
        return NumberRange{std::nullopt, figure};
    case Comparison::AtLeast:
        return NumberRange{figure, std::nullopt};
    case Comparison::Below:
        return NumberRange{std::nullopt, figure, false, true};
    case Comparison::Above:
        return NumberRange{figure, std::nullopt, true, false};
    }
    Q_UNREACHABLE();
}

QStringList valuesOfCell(const QModelIndex &cell)
{
    const QStringList values = cell.data(ValuesRole).toStringList();
    return values.isEmpty() ? QStringList{QString()} : values;
}

ColumnTest::ColumnTest(const ColumnFilter &filter, ColumnType type)
    : m_values(filter.values)
{
    if (type == ColumnType::Date)
        m_dates = parseDateRange(filter.text);
    if (type == ColumnType::Number)
        m_numbers = parseNumberRange(filter.text);
    const bool isUnfinished = !m_dates && !m_numbers && type != ColumnType::Text &&
                              splitComparison(filter.text).comparison != Comparison::None;
    if (!m_dates && !m_numbers && !isUnfinished)
        m_query = SearchQuery(filter.text);
    m_isEffective = m_values || m_dates || m_numbers || !m_query.isEmpty();
}

bool ColumnTest::accepts(const QModelIndex &cell) const
{
    if (m_dates && !m_dates->contains(cell.data(SortRole).toDate()))
        return false;
    if (m_numbers) {
        const QVariant figure = cell.data(SortRole);
        if (!figure.isValid() || !m_numbers->contains(figure.toDouble()))
            return false;
    }
    if (!m_values)
        return true;
    const QStringList own = valuesOfCell(cell);
    return std::any_of(own.begin(), own.end(),
                       [&](const QString &value) { return m_values->contains(value); });
}

} // namespace dondoc
