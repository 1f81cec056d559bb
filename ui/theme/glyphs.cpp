// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/glyphs.h"

#include <QPainterPathStroker>

namespace dondoc
{

namespace
{

constexpr double glyphSide = 12;
constexpr double strokeWidth = 1.3;

QPainterPath stroked(const QPainterPath &line, double width = strokeWidth)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line).simplified();
}

QPainterPath circle(double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(6, 6), radius, radius);
    return path;
}

QPainterPath ring()
{
    return circle(5.4).subtracted(circle(5.4 - strokeWidth));
}

QPainterPath dashedRing()
{
    QPainterPath path;
    constexpr int dashes = 8;
    constexpr double step = 360.0 / dashes;
    for (int i = 0; i < dashes; ++i) {
        const QRectF square(1.25, 1.25, 9.5, 9.5);
        path.arcMoveTo(square, i * step);
        path.arcTo(square, i * step, step * 0.55);
    }
    QPainterPathStroker stroker;
    stroker.setWidth(strokeWidth);
    stroker.setCapStyle(Qt::FlatCap);
    return stroker.createStroke(path);
}

QPainterPath tick()
{
    QPainterPath path(QPointF(3.6, 6.2));
    path.lineTo(5.3, 7.9);
    path.lineTo(8.5, 4.4);
    return path;
}

QPainterPath warningTriangle()
{
    QPainterPath triangle(QPointF(6, 1.2));
    triangle.lineTo(11.4, 10.9);
    triangle.lineTo(0.6, 10.9);
    triangle.closeSubpath();
    QPainterPath rounded = triangle.united(stroked(triangle, 1));
    QPainterPath mark;
    mark.addRect(QRectF(5.4, 4.3, 1.2, 3.4));
    mark.addRect(QRectF(5.4, 8.4, 1.2, 1.3));
    return rounded.subtracted(mark);
}

QPainterPath halfDisc()
{
    QPainterPath half(QPointF(6, 6));
    half.arcTo(QRectF(1.2, 1.2, 9.6, 9.6), 90, 180);
    half.closeSubpath();
    return ring().united(half);
}

QPainterPath infinity()
{
    QPainterPath loop(QPointF(6, 6));
    loop.cubicTo(7.6, 3.4, 11.2, 3.2, 11.2, 6);
    loop.cubicTo(11.2, 8.8, 7.6, 8.6, 6, 6);
    loop.cubicTo(4.4, 3.4, 0.8, 3.2, 0.8, 6);
    loop.cubicTo(0.8, 8.8, 4.4, 8.6, 6, 6);
    QPainterPathStroker stroker;
    stroker.setWidth(strokeWidth);
    QPainterPath path = stroker.createStroke(loop);
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath dash()
{
    QPainterPath path(QPointF(3, 6));
    path.lineTo(9, 6);
    return stroked(path, 1.4);
}

QPainterPath questionMark()
{
    QPainterPath outer, inner;
    outer.addRoundedRect(QRectF(0.5, 0.5, 11, 11), 2.6, 2.6);
    inner.addRoundedRect(QRectF(1.7, 1.7, 8.6, 8.6), 1.5, 1.5);
    QPainterPath hook(QPointF(4.3, 4.9));
    hook.cubicTo(4.3, 2.7, 7.7, 2.7, 7.7, 4.8);
    hook.cubicTo(7.7, 6, 6, 6, 6, 7.1);
    QPainterPath dot;
    dot.addEllipse(QPointF(6, 8.9), 0.8, 0.8);
    return outer.subtracted(inner).united(stroked(hook, 1.2)).united(dot);
}

} // namespace

QPainterPath glyphPath(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Overdue:
        return warningTriangle();
    case Glyph::DueSoon:
        return halfDisc();
    case Glyph::Open:
        return ring();
    case Glyph::Done:
        return circle(5.4).subtracted(stroked(tick(), 1.5));
    case Glyph::DoneLate:
        return ring().united(stroked(tick()));
    case Glyph::DoneUndated: {
        QPainterPath path = dashedRing();
        path.addPath(stroked(tick()));
        return path;
    }
    case Glyph::Continuous:
        return infinity();
    case Glyph::None:
        return dash();
    case Glyph::Question:
        return questionMark();
    }
    Q_UNREACHABLE();
}

void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / glyphSide, square.height() / glyphSide);
    painter.fillPath(glyphPath(glyph), theme.color(tokenOf(glyph)));
    painter.restore();
}

Glyph glyphOf(const TaskState &state, bool isDueSoon)
{
    switch (state.standing) {
    case Standing::DoneOnTime:
        return Glyph::Done;
    case Standing::DoneLate:
        return Glyph::DoneLate;
    case Standing::DoneUndated:
        return Glyph::DoneUndated;
    case Standing::OpenInTime:
        return isDueSoon ? Glyph::DueSoon : Glyph::Open;
    case Standing::Overdue:
        return Glyph::Overdue;
    case Standing::Continuous:
        return Glyph::Continuous;
    case Standing::NoDeadline:
    case Standing::Withdrawn:
        return Glyph::None;
    }
    Q_UNREACHABLE();
}

Token tokenOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Overdue:
        return Token::Overdue;
    case Glyph::DueSoon:
        return Token::DueSoon;
    case Glyph::Done:
    case Glyph::DoneLate:
    case Glyph::DoneUndated:
        return Token::Good;
    case Glyph::Open:
    case Glyph::Continuous:
        return Token::Text2;
    case Glyph::None:
        return Token::Text3;
    case Glyph::Question:
        return Token::Accent;
    }
    Q_UNREACHABLE();
}

} // namespace dondoc
