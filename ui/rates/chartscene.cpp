// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/chartscene.h"

#include "ui/rates/paintreach.h"

#include <QFontMetricsF>

#include <limits>

namespace dondoc {

namespace {

constexpr double selectionBar = 3;

void paintWash(QPainter &painter, const ChartMark &mark, const ChartStyle &style, bool isSelected)
{
    painter.fillRect(mark.area, style.color(isSelected ? Token::Select : Token::Head));
    if (isSelected)
        painter.fillRect(QRectF(mark.area.topLeft(), QSizeF(selectionBar, mark.area.height())),
                         style.color(Token::Accent));
}

void paintFrame(QPainter &painter, const ChartMark &mark, const ChartStyle &style, double width)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.color(Token::Accent), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const double inset = width / 2;
    painter.drawRect(mark.area.adjusted(inset, inset, -inset, -inset));
}

/// How far a step from one mark to another goes in a direction; nothing when it is not that way.
std::optional<double> distance(const QRectF &from, const QRectF &to, ChartMove move)
{
    const QPointF step = to.center() - from.center();
    const bool isVertical = move == ChartMove::Up || move == ChartMove::Down;
    const bool isForward = move == ChartMove::Down || move == ChartMove::Right;
    const double along = (isVertical ? step.y() : step.x()) * (isForward ? 1 : -1);
    const double aside = std::abs(isVertical ? step.x() : step.y());
    const double halfStep = (isVertical ? from.height() : from.width()) / 2;
    if (along < halfStep)
        return std::nullopt;
    // Up and down stay in their column; left and right may drift to the nearest row beside.
    if (isVertical && aside > from.width())
        return std::nullopt;
    return along + 3 * aside;
}

} // namespace

QRectF ChartText::inked() const
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    const double height = metrics.ascent() + metrics.descent();
    double x = box.left();
    if (align & Qt::AlignRight)
        x = box.right() - width;
    else if (align & Qt::AlignHCenter)
        x = box.center().x() - width / 2;
    return {x, box.center().y() - height / 2, width, height};
}

void ChartScene::fill(const QRectF &rect, const QColor &color, const QPen &pen)
{
    QPainterPath outline;
    outline.addRect(rect);
    shapes.push_back({outline, pen, color});
}

void ChartScene::rule(const QPointF &from, const QPointF &to, const QPen &pen)
{
    QPainterPath line(from);
    line.lineTo(to);
    shapes.push_back({line, pen, Qt::NoBrush});
}

void ChartScene::path(const QPainterPath &path, const QPen &pen, const QBrush &brush)
{
    shapes.push_back({path, pen, brush, false});
}

void ChartScene::drawing(std::function<void(QPainter &)> draw, const QRectF &area)
{
    QPainterPath place;
    place.addRect(area);
    shapes.push_back({place, Qt::NoPen, Qt::NoBrush, false, std::move(draw)});
}

void ChartScene::write(const QRectF &box, const QString &text, const QFont &font, const QColor &ink,
                       Qt::Alignment align, int mark)
{
    texts.push_back({box, text, font, ink, align, mark});
}

void ChartScene::paint(QPainter &painter, const ChartStyle &style, const ChartState &state) const
{
    const auto washed = [&](int mark, bool isSelected) {
        if (mark >= 0 && mark < int(marks.size()) && !marks[size_t(mark)].isOpaque)
            paintWash(painter, marks[size_t(mark)], style, isSelected);
    };
    washed(state.hovered, false);
    washed(state.selected, true);
    // Of 3,000 units a window shows 40: what lies outside the clip is not even asked to be drawn.
    const QRectF reach = reachOf(painter);
    for (const ChartShape &shape : shapes) {
        const QRectF bounds = shape.path.boundingRect();
        if (bounds.bottom() < reach.top() || bounds.top() > reach.bottom())
            continue;
        painter.setRenderHint(QPainter::Antialiasing, !shape.isCrisp);
        if (shape.draw) {
            painter.save();
            shape.draw(painter);
            painter.restore();
            continue;
        }
        painter.setPen(shape.pen);
        painter.setBrush(shape.brush);
        painter.drawPath(shape.path);
    }
    for (const ChartText &text : texts) {
        if (text.box.bottom() < reach.top() || text.box.top() > reach.bottom())
            continue;
        painter.setFont(text.font);
        painter.setPen(text.ink);
        // Never clipped by its own box: a box is where the words belong, and a test proves that they fit.
        painter.drawText(text.box, int(text.align | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                         text.text);
    }
    if (state.selected >= 0 && state.selected < int(marks.size())) {
        const ChartMark &mark = marks[size_t(state.selected)];
        if (mark.isOpaque || state.hasFocus)
            paintFrame(painter, mark, style, mark.isOpaque ? 2 : 1);
    }
}

int ChartScene::hitTest(QPointF point) const
{
    for (size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].area.contains(point))
            return int(i);
    }
    return -1;
}

int ChartScene::markOf(int row) const
{
    for (size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].row == row)
            return int(i);
    }
    return -1;
}

int ChartScene::moved(int mark, ChartMove move) const
{
    const int last = int(marks.size()) - 1;
    if (last < 0 || mark < 0 || mark > last)
        return last < 0 ? -1 : 0;
    if (move == ChartMove::First || move == ChartMove::Last)
        return move == ChartMove::First ? 0 : last;
    int nearest = -1;
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i <= last; ++i) {
        const auto far = distance(marks[size_t(mark)].area, marks[size_t(i)].area, move);
        if (i != mark && far && *far < best) {
            best = *far;
            nearest = i;
        }
    }
    if (nearest >= 0)
        return nearest;
    if (move == ChartMove::Down)
        return std::min(mark + 1, last);
    return move == ChartMove::Up ? std::max(mark - 1, 0) : mark;
}

double textWidth(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QPen hairline(const QColor &color, Qt::PenStyle style)
{
    QPen pen(color, 1, style);
    pen.setCosmetic(true);
    return pen;
}

} // namespace dondoc
