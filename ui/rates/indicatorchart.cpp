// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/indicatorchart.h"

#include "core/indicators/reconcile.h"
#include "core/text/numbers.h"
#include "ui/rates/ratewords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr double smallest = 220, lowest = 70; ///< of the plot
constexpr double axisLine = 18, labelHeight = 15, pointSize = 18, gap = 6;
constexpr double inset = 20; ///< between the axis and the first point, whose value must not touch the axis

RateRow rowOf(const IndicatorStanding &standing, const IndicatorFigure &figure)
{
    RateRow row;
    row.agency = AgencyDirectory::blockAll;
    row.kind = RateUnitKind::Block;
    row.name = standing.indicator.name;
    row.month = QDate(figure.day.year(), figure.day.month(), 1);
    row.to = figure.day;
    row.achieved = figure.value;
    row.part = figure.part;
    row.whole = figure.whole;
    row.source.list = figure.document;
    row.source.listDate = figure.documentDate;
    return row;
}

/// 1, 2, 2.5 or 5 times a power of ten, at or above.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        if (step * power >= least)
            return step * power;
    }
    return 10 * power;
}

} // namespace

/// Where days and values fall.
struct IndicatorChart::Plot {
    QRectF area;
    QDate first, last;
    double highest = 100, step = 25;

    double x(QDate day) const
    {
        const double span = area.width() - inset;
        return area.left() + inset + span * double(first.daysTo(day)) / double(first.daysTo(last));
    }
    double y(double value) const { return area.bottom() - area.height() * value / highest; }
};

std::unique_ptr<IndicatorChart> IndicatorChart::of(const IndicatorStanding &standing,
                                                   std::vector<IndicatorFigure> figures)
{
    if (figures.size() < 2)
        return nullptr;
    return std::unique_ptr<IndicatorChart>(new IndicatorChart(standing, std::move(figures)));
}

IndicatorChart::IndicatorChart(const IndicatorStanding &standing, std::vector<IndicatorFigure> figures)
    : RateChart({})
    , m_standing(standing)
    , m_figures(std::move(figures))
{
    for (const IndicatorFigure &figure : m_figures)
        m_rows.push_back(rowOf(m_standing, figure));
}

QString IndicatorChart::title() const
{
    const IndicatorFigure &last = m_figures.back();
    const QString now = u"%1: %2 đến %3"_s.arg(
        m_standing.indicator.name, figureWords(m_standing.indicator, last), ratewords::day(last.day));
    const QString gapNow = gapWords(m_standing);
    return gapNow.isEmpty() ? now : u"%1, %2"_s.arg(now, gapNow);
}

QString IndicatorChart::subtitle() const
{
    QStringList sources;
    for (const IndicatorFigure &figure : m_figures) {
        if (const QString source = shortSource(figure.document); !sources.contains(source))
            sources << source;
    }
    const QString counted =
        m_standing.indicator.cumulative ? u"luỹ kế từ 01/01 đến từng mốc"_s : u"số của từng mốc"_s;
    return u"%1, %2. Nguồn: %3."_s.arg(m_standing.indicator.unit, counted, sources.join(u"; "_s));
}

double IndicatorChart::smallestWidth(const ChartStyle &style) const
{
    Q_UNUSED(style)
    return smallest;
}

double IndicatorChart::smallestHeight(double width, const ChartStyle &style) const
{
    return headingHeight(width, style) + labelHeight + lowest + axisLine + legendHeight(width, style);
}

QSizeF IndicatorChart::naturalSize(const ChartStyle &style) const
{
    constexpr double width = 640, spacious = 120;
    return {width, std::ceil(smallestHeight(width, style)) + spacious};
}

std::vector<LegendItem> IndicatorChart::legend() const
{
    std::vector<LegendItem> items{{LegendSymbol::Dot, u"đạt được"_s}};
    if (m_standing.target)
        items.push_back({LegendSymbol::GoalLine, u"mục tiêu %1"_s.arg(targetWords(m_standing))});
    return items;
}

double IndicatorChart::highest() const
{
    double most = m_standing.target ? m_standing.target->value : 0;
    for (const IndicatorFigure &figure : m_figures)
        most = std::max(most, figure.value);
    if (m_standing.indicator.unit == u"%" && most <= 100)
        return 100;
    return most > 0 ? most : 1;
}

QDate IndicatorChart::lastDay() const
{
    const QDate last = m_figures.back().day;
    return m_standing.target ? std::max(last, m_standing.target->day) : last;
}

ChartScene IndicatorChart::compose(QSizeF size, const ChartStyle &style) const
{
    ChartScene scene;
    scene.size = size;
    const double top = composeHeading(scene, style) + labelHeight;
    const double bottom = composeLegendBelow(scene, style) - axisLine;
    constexpr double steps = 4;
    Plot plot{{}, m_figures.front().day, lastDay(), highest(), 0};
    plot.step = roundStep(plot.highest / steps);
    plot.highest = std::ceil(plot.highest / plot.step - 1e-9) * plot.step;
    const double left = std::ceil(textWidth(style.font(Type::Axis), text::formatNumber(plot.highest))) + gap;
    const double right = std::ceil(textWidth(style.font(Type::Axis), u"31/12/2025"_s) / 2) + gap;
    plot.area = QRectF(left, top, size.width() - left - right, bottom - top);
    composeAxes(scene, plot, style);
    composeDays(scene, plot, style);
    composeTarget(scene, plot, style);
    composeLine(scene, plot, style);
    composePoints(scene, plot, style);
    return scene;
}

void IndicatorChart::composeAxes(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    for (double value = 0; value <= plot.highest + plot.step / 2; value += plot.step) {
        const double y = std::round(plot.y(value));
        scene.rule({plot.area.left(), y}, {plot.area.right(), y}, hairline(style.color(Token::Line)));
        scene.write({0, y - labelHeight / 2, plot.area.left() - gap, labelHeight}, text::formatNumber(value),
                    style.font(Type::Axis), style.color(Token::Text2), Qt::AlignRight);
    }
}

/// The days of figures and target, from the last backwards: those without room go unwritten.
void IndicatorChart::composeDays(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    std::vector<QDate> days;
    for (const IndicatorFigure &figure : m_figures)
        days.push_back(figure.day);
    if (plot.last > days.back())
        days.push_back(plot.last);
    const QFont font = style.font(Type::Axis);
    double free = scene.size.width();
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        const QString words = ratewords::day(*day);
        const double width = std::ceil(textWidth(font, words)) + 1;
        const double x = std::max(0.0, plot.x(*day) - width / 2);
        if (x + width > free)
            continue;
        scene.write({x, plot.area.bottom() + 2, width, axisLine - 2}, words, font, style.color(Token::Text2));
        free = x - gap;
    }
}

void IndicatorChart::composeTarget(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    if (!m_standing.target)
        return;
    const double y = std::round(plot.y(m_standing.target->value));
    const double right = plot.x(m_standing.target->day);
    chartsymbols::goalLine(scene, {plot.area.left(), y}, {right, y}, style);
    // The window's chart has no legend beside it: the line says itself what it is.
    scene.write({plot.area.left(), y - labelHeight, right - plot.area.left(), labelHeight},
                u"mục tiêu %1"_s.arg(targetWords(m_standing)), style.font(Type::Axis),
                style.color(Token::Text2), Qt::AlignRight);
}

void IndicatorChart::composeLine(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    QPainterPath line;
    for (const IndicatorFigure &figure : m_figures) {
        const QPointF point(plot.x(figure.day), plot.y(figure.value));
        if (line.elementCount() == 0)
            line.moveTo(point);
        else
            line.lineTo(point);
    }
    scene.path(line, QPen(style.color(style.isPaper() ? Token::Text : Token::Bar), 2), Qt::NoBrush);
}

/// Each a dot that can be pointed at; its value above it, the last one first where they crowd.
void IndicatorChart::composePoints(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    const QFont font = style.font(Type::Secondary, true);
    double free = scene.size.width();
    for (int i = int(m_figures.size()) - 1; i >= 0; --i) {
        const IndicatorFigure &figure = m_figures[size_t(i)];
        const QPointF point(plot.x(figure.day), plot.y(figure.value));
        const int mark = int(scene.marks.size());
        const QPointF half(pointSize / 2, pointSize / 2);
        scene.marks.push_back({QRectF(point - half, point + half), i});
        chartsymbols::dot(scene, point, style.color(style.isPaper() ? Token::Text : Token::Bar));
        const QString words = text::formatNumber(figure.value);
        const double width = std::ceil(textWidth(font, words)) + 1;
        const double x = std::clamp(point.x() - width / 2, 0.0, scene.size.width() - width);
        if (x + width > free)
            continue;
        scene.write({x, point.y() - labelHeight - 4, width, labelHeight}, words, font,
                    style.color(Token::Text), Qt::AlignLeft, mark);
        free = x - gap;
    }
}

QString IndicatorChart::spoken(int row) const
{
    const IndicatorFigure &figure = m_figures[size_t(row)];
    return u"%1: %2 đến %3. Nguồn: %4"_s.arg(m_standing.indicator.name,
                                             figureWords(m_standing.indicator, figure),
                                             ratewords::day(figure.day), sourceWords(figure));
}

} // namespace dondoc
