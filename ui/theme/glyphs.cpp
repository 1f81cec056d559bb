// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/glyphs.h"

#include <QPainterPathStroker>

#include <array>

namespace dondoc {

namespace {

constexpr double glyphSide = 12;
constexpr double strokeWidth = 1.3;

// Outlines are computed enlarged: Qt flattens curves to a tolerance that shows at 12 units.
constexpr double enlargement = 64;

QPainterPath stroked(const QPainterPath &line, double width = strokeWidth, Qt::PenCapStyle cap = Qt::RoundCap)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width * enlargement);
    stroker.setCapStyle(cap);
    stroker.setJoinStyle(Qt::RoundJoin);
    const QPainterPath large = QTransform::fromScale(enlargement, enlargement).map(line);
    return QTransform::fromScale(1 / enlargement, 1 / enlargement)
        .map(stroker.createStroke(large).simplified());
}

constexpr double outerRadius = 5.4, innerRadius = outerRadius - strokeWidth;

QRectF squareAround(double radius)
{
    return QRectF(6 - radius, 6 - radius, 2 * radius, 2 * radius);
}

// Paths fill odd-even, so a shape added inside another is a hole in it.
QPainterPath disc()
{
    QPainterPath path;
    path.addEllipse(squareAround(outerRadius));
    return path;
}

QPainterPath ring()
{
    QPainterPath path = disc();
    path.addEllipse(squareAround(innerRadius));
    return path;
}

QPainterPath dashedRing()
{
    QPainterPath path;
    constexpr int dashes = 8;
    constexpr double step = 360.0 / dashes;
    const QRectF square = squareAround(outerRadius - strokeWidth / 2);
    for (int i = 0; i < dashes; ++i) {
        path.arcMoveTo(square, i * step);
        path.arcTo(square, i * step, step * 0.55);
    }
    return stroked(path, strokeWidth, Qt::FlatCap);
}

QPainterPath with(QPainterPath path, const QPainterPath &addition)
{
    path.addPath(addition);
    return path;
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
    QPainterPath path(QPointF(5.2, 1.1));
    path.quadTo(6, 0, 6.8, 1.1);
    path.lineTo(11.7, 10.1);
    path.quadTo(12, 11.4, 10.9, 11.4);
    path.lineTo(1.1, 11.4);
    path.quadTo(0, 11.4, 0.3, 10.1);
    path.closeSubpath();
    path.addRect(QRectF(5.4, 4.2, 1.2, 3.5));
    path.addRect(QRectF(5.4, 8.5, 1.2, 1.3));
    return path;
}

QPainterPath halfDisc()
{
    QPainterPath path(QPointF(6, 6 - outerRadius));
    path.arcTo(squareAround(outerRadius), 90, 180);
    path.closeSubpath();
    path.moveTo(6, 6 + outerRadius);
    path.arcTo(squareAround(outerRadius), 270, 180);
    path.lineTo(6, 6 - innerRadius);
    path.arcTo(squareAround(innerRadius), 90, -180);
    path.closeSubpath();
    return path;
}

QPainterPath infinity()
{
    QPainterPath loop(QPointF(6, 6));
    loop.cubicTo(7.6, 3.4, 11.2, 3.2, 11.2, 6);
    loop.cubicTo(11.2, 8.8, 7.6, 8.6, 6, 6);
    loop.cubicTo(4.4, 3.4, 0.8, 3.2, 0.8, 6);
    loop.cubicTo(0.8, 8.8, 4.4, 8.6, 6, 6);
    return stroked(loop);
}

QPainterPath dash()
{
    QPainterPath path(QPointF(3, 6));
    path.lineTo(9, 6);
    return stroked(path, 1.4);
}

QPainterPath questionMark()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0.5, 0.5, 11, 11), 2.6, 2.6);
    path.addRoundedRect(QRectF(1.7, 1.7, 8.6, 8.6), 1.5, 1.5);
    QPainterPath hook(QPointF(4.3, 4.9));
    hook.cubicTo(4.3, 2.7, 7.7, 2.7, 7.7, 4.8);
    hook.cubicTo(7.7, 6, 6, 6, 6, 7.1);
    path.addPath(stroked(hook, 1.2));
    path.addEllipse(QPointF(6, 8.9), 0.8, 0.8);
    return path;
}

QPainterPath drawn(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Overdue:
        return warningTriangle();
    case Glyph::DueSoon:
        return halfDisc();
    case Glyph::Open:
        return ring();
    case Glyph::Done:
        return with(disc(), stroked(tick(), 1.5));
    case Glyph::DoneLate:
        return with(ring(), stroked(tick()));
    case Glyph::DoneUndated:
        return with(dashedRing(), stroked(tick()));
    case Glyph::Continuous:
        return infinity();
    case Glyph::None:
        return dash();
    case Glyph::Question:
        return questionMark();
    }
    Q_UNREACHABLE();
}

} // namespace

/// Drawn once: a table paints one in every row, and to draw it takes longer than the row.
QPainterPath glyphPath(Glyph glyph)
{
    static const auto paths = [] {
        std::array<QPainterPath, size_t(Glyph::Question) + 1> all;
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = drawn(Glyph(i));
        return all;
    }();
    return paths[size_t(glyph)];
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
