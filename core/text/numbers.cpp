// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numbers.h"

#include "core/text/fold.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

namespace dondoc::text {

namespace {

QChar decimalSign(NumberStyle style)
{
    return style == NumberStyle::DecimalComma ? u',' : u'.';
}

QChar groupSign(NumberStyle style)
{
    return style == NumberStyle::DecimalComma ? u'.' : u',';
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

/// "1.234.567" without its dots, or empty when the groups are not of three.
QString withoutGroups(QStringView whole, QChar group)
{
    const QList<QStringView> parts = whole.split(group);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isFirst = i == 0;
        const bool fits = parts.size() == 1 || (isFirst ? parts[i].size() <= 3 : parts[i].size() == 3);
        if (!areDigits(parts[i]) || !fits)
            return {};
    }
    QString digits = whole.toString();
    digits.remove(group);
    return digits;
}

/// The figure without sign and percent sign, or empty when other words stand beside it.
struct Figure {
    QString text;
    bool isNegative = false;
};

Figure figureOf(QStringView text)
{
    Figure figure{cleanLine(text), false};
    QString &rest = figure.text;
    if (rest.endsWith(u'%'))
        rest = rest.chopped(1).trimmed();
    if (rest.startsWith(u'-') || rest.startsWith(QChar(0x2212))) {
        figure.isNegative = true;
        rest = rest.sliced(1).trimmed();
    } else if (rest.startsWith(u'+')) {
        rest = rest.sliced(1).trimmed();
    }
    const bool isFigure = !rest.isEmpty() && isAsciiDigit(rest.front()) && isAsciiDigit(rest.back()) &&
                          std::all_of(rest.begin(), rest.end(), [](QChar c) {
                              return isAsciiDigit(c) || c == u'.' || c == u',' || c == u' ';
                          });
    if (!isFigure)
        rest.clear();
    return figure;
}

/// What one figure says of its column. "1.234" says it only weakly: a column may hold exact thousandths.
struct Vote {
    std::optional<NumberStyle> style;
    bool isSure = false;
};

NumberStyle styleWithDecimal(QChar sign)
{
    return sign == u',' ? NumberStyle::DecimalComma : NumberStyle::DecimalPoint;
}

NumberStyle styleWithGroup(QChar sign)
{
    return sign == u',' ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
}

Vote voteOf(const QString &figure)
{
    const auto isSeparator = [](QChar c) { return c == u'.' || c == u','; };
    const auto last = std::find_if(figure.rbegin(), figure.rend(), isSeparator);
    if (last == figure.rend())
        return {};
    const QChar sign = *last;
    const QChar other = sign == u',' ? u'.' : u',';
    if (figure.contains(other))
        return {styleWithDecimal(sign), true};
    if (figure.count(sign) > 1)
        return {styleWithGroup(sign), true};
    const qsizetype after = std::distance(figure.rbegin(), last);
    const qsizetype before = figure.size() - after - 1;
    const bool couldBeGroup = after == 3 && before <= 3 && figure.front() != u'0';
    return couldBeGroup ? Vote{styleWithGroup(sign), false} : Vote{styleWithDecimal(sign), true};
}

/// The style of all sure votes, else of all weak ones; nothing when they differ.
std::optional<NumberStyle> winner(const std::vector<Vote> &votes)
{
    const bool anySure = std::any_of(votes.begin(), votes.end(), [](const Vote &v) { return v.isSure; });
    std::optional<NumberStyle> style;
    for (const Vote &vote : votes) {
        if (!vote.style || (anySure && !vote.isSure))
            continue;
        if (style && style != vote.style)
            return std::nullopt;
        style = vote.style;
    }
    return style.value_or(NumberStyle::DecimalComma); // whole numbers fit both; the office writes the comma
}

} // namespace

std::optional<double> parseNumber(QStringView text, NumberStyle style)
{
    const Figure figure = figureOf(text);
    if (figure.text.isEmpty())
        return std::nullopt;
    const qsizetype decimal = figure.text.lastIndexOf(decimalSign(style));
    const QStringView all = figure.text;
    const QStringView fraction = decimal < 0 ? QStringView(u"0") : all.sliced(decimal + 1);
    const QStringView whole = decimal < 0 ? all : all.first(decimal);
    const QChar group = whole.contains(u' ') ? QChar(u' ') : groupSign(style);
    const QString digits = withoutGroups(whole, group);
    if (digits.isEmpty() || !areDigits(fraction))
        return std::nullopt;
    const double value = QString(digits + u'.' + fraction.toString()).toDouble();
    return figure.isNegative ? -value : value;
}

std::optional<NumberStyle> numberStyleOf(const QStringList &texts)
{
    std::vector<Vote> votes;
    QStringList figures;
    for (const QString &text : texts) {
        const QString figure = figureOf(text).text;
        if (figure.isEmpty())
            continue;
        figures += figure;
        votes.push_back(voteOf(figure));
    }
    const std::optional<NumberStyle> style = winner(votes);
    const bool allFit = style && std::all_of(figures.begin(), figures.end(), [&](const QString &figure) {
                            return parseNumber(figure, *style).has_value();
                        });
    return allFit ? style : std::nullopt;
}

QString formatNumber(double value, int decimals)
{
    if (!std::isfinite(value))
        return {};
    QString plain =
        QString::number(std::abs(value), 'f', decimals < 0 ? QLocale::FloatingPointShortest : decimals);
    const bool isZero =
        std::all_of(plain.begin(), plain.end(), [](QChar c) { return c == u'0' || c == u'.'; });
    const qsizetype point = plain.indexOf(u'.');
    const qsizetype wholeSize = point < 0 ? plain.size() : point;
    if (point >= 0)
        plain[point] = u',';
    for (qsizetype at = wholeSize - 3; at > 0; at -= 3)
        plain.insert(at, u'.');
    return value < 0 && !isZero ? u'-' + plain : plain;
}

} // namespace dondoc::text
