// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/chartsymbols.h"

#include <QLineF>

#include <algorithm>

namespace dondoc {

namespace chartsymbols {

namespace {

QPen edge(const QColor &ink, double width)
{
    return {ink, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin};
}

} // namespace

void bar(ChartScene &scene, const QRectF &rect, bool isMet, const ChartStyle &style)
{
    const QColor color = style.color(isMet ? Token::Good : Token::Bar);
    scene.fill(rect, color, style.isPaper() ? edge(style.color(Token::Text), 0.5) : QPen(Qt::NoPen));
}

void tick(ChartScene &scene, QPointF centre, double height, const QColor &ink)
{
    scene.fill({centre.x() - 1, centre.y() - height / 2, 2, height}, ink);
}

void leader(ChartScene &scene, double fromX, double toX, double y, const QColor &ink)
{
    QPen dots(ink, 1, Qt::CustomDashLine, Qt::FlatCap);
    dots.setDashPattern({1, 2});
    scene.rule({fromX, y}, {toX, y}, dots);
}

void openCircle(ChartScene &scene, QPointF centre, const QColor &ink, const QColor &inside)
{
    QPainterPath circle;
    circle.addEllipse(centre, 3, 3);
    scene.path(circle, QPen(ink, 1.2), inside);
}

void dot(ChartScene &scene, QPointF centre, const QColor &ink)
{
    QPainterPath circle;
    circle.addEllipse(centre, 2.5, 2.5);
    scene.path(circle, Qt::NoPen, ink);
}

void diamond(ChartScene &scene, QPointF centre, const QColor &ink, const QColor &inside)
{
    QPainterPath path(centre + QPointF(0, -5.5));
    path.lineTo(centre + QPointF(4.5, 0));
    path.lineTo(centre + QPointF(0, 5.5));
    path.lineTo(centre + QPointF(-4.5, 0));
    path.closeSubpath();
    scene.path(path, edge(ink, 1.3), inside);
}

void pin(ChartScene &scene, QPointF tip, double height, const QColor &ink, const QColor &inside)
{
    const double radius = 3;
    QPainterPath stem(tip);
    stem.lineTo(tip - QPointF(0, height - 2 * radius));
    scene.path(stem, QPen(ink, 1.2), Qt::NoBrush);
    QPainterPath head;
    head.addEllipse(tip - QPointF(0, height - radius), radius, radius);
    scene.path(head, QPen(ink, 1.2), inside);
}

void goalLine(ChartScene &scene, QPointF from, QPointF to, const ChartStyle &style)
{
    // Dash by dash: where a painter clips, Qt would begin a dashed pen's pattern anew.
    constexpr double dash = 4;
    const double length = QLineF(from, to).length();
    const QPointF step = length > 0 ? (to - from) / length : QPointF();
    QPainterPath dashes;
    for (double along = 0; along < length; along += goalLinePeriod) {
        dashes.moveTo(from + along * step);
        dashes.lineTo(from + std::min(along + dash, length) * step);
    }
    scene.shapes.push_back({dashes, QPen(style.color(Token::Tick), 1, Qt::SolidLine, Qt::FlatCap)});
}

void question(ChartScene &scene, const QRectF &square, const ChartStyle &style)
{
    QPainterPath path;
    path.addRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const QColor ink = style.color(Token::Accent);
    scene.path(path, QPen(ink, 1), style.color(Token::Panel));
    scene.write(square, QStringLiteral("?"), style.fontOfSize(10, true), ink, Qt::AlignHCenter);
}

} // namespace chartsymbols

namespace {

constexpr double symbolGap = 6, itemGap = 18, legendLine = 18;

double widthOf(LegendSymbol symbol)
{
    switch (symbol) {
    case LegendSymbol::Bar:
    case LegendSymbol::MetBar:
    case LegendSymbol::Leader:
        return 22;
    case LegendSymbol::None:
        return 0;
    default:
        return 12;
    }
}

void composeSymbol(ChartScene &scene, LegendSymbol symbol, const QRectF &box, const ChartStyle &style)
{
    using namespace chartsymbols;
    const QPointF centre = box.center();
    const QColor ink = style.color(Token::Tick);
    const QColor paper = style.color(Token::Panel);
    switch (symbol) {
    case LegendSymbol::Bar:
    case LegendSymbol::MetBar:
        bar(scene, {box.left(), centre.y() - 4, box.width(), 8}, symbol == LegendSymbol::MetBar, style);
        break;
    case LegendSymbol::Tick:
        tick(scene, centre, 12, ink);
        break;
    case LegendSymbol::GoalLine:
        goalLine(scene, {centre.x(), box.top() + 1}, {centre.x(), box.bottom() - 1}, style);
        break;
    case LegendSymbol::Leader:
        leader(scene, box.left(), box.right(), centre.y(), style.color(Token::Text2));
        break;
    case LegendSymbol::OpenCircle:
        openCircle(scene, centre, style.color(Token::Text2), paper);
        break;
    case LegendSymbol::Diamond:
        diamond(scene, centre, ink, paper);
        break;
    case LegendSymbol::Pin:
        pin(scene, {centre.x(), box.bottom() - 2}, 13, style.color(Token::Text2), paper);
        break;
    case LegendSymbol::Dot:
        dot(scene, centre, style.color(style.isPaper() ? Token::Tick : Token::Bar));
        break;
    case LegendSymbol::FlatTick:
        scene.fill({box.left(), centre.y() - 1, box.width(), 2}, ink);
        break;
    case LegendSymbol::FaintLine:
        scene.rule({box.left(), centre.y()}, {box.right(), centre.y()}, QPen(style.faintLine(), 1));
        break;
    case LegendSymbol::None:
        break;
    case LegendSymbol::Question:
        question(scene, {centre.x() - 7, centre.y() - 7, 14, 14}, style);
        break;
    }
}

} // namespace

double composeLegend(ChartScene &scene, const std::vector<LegendItem> &items, QPointF topLeft, double width,
                     const ChartStyle &style)
{
    const QFont font = style.font(Type::Secondary);
    double x = topLeft.x(), y = topLeft.y();
    for (const LegendItem &item : items) {
        const double words = std::ceil(textWidth(font, item.words)) + 1;
        const double symbol = widthOf(item.symbol);
        const double toWords = symbol > 0 ? symbol + symbolGap : 0;
        const double needed = toWords + words;
        if (x > topLeft.x() && x + needed > topLeft.x() + width) {
            x = topLeft.x();
            y += legendLine;
        }
        composeSymbol(scene, item.symbol, {x, y, symbol, legendLine}, style);
        scene.write({x + toWords, y, words, legendLine}, item.words, font, style.color(Token::Text2));
        x += needed + itemGap;
    }
    return items.empty() ? 0 : y + legendLine - topLeft.y();
}

} // namespace dondoc
