// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/chartstyle.h"

#include <QPainter>
#include <QPainterPath>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace dondoc {

/// A word or number of a chart and the box it must stay in.
struct ChartText {
    QRectF box;
    QString text;
    QFont font;
    QColor ink;
    Qt::Alignment align = Qt::AlignLeft;
    int mark = -1; ///< position in ChartScene::marks, or -1

    /// Where the letters really are; narrower than the box.
    QRectF inked() const;
};

struct ChartShape {
    QPainterPath path;
    QPen pen = Qt::NoPen;
    QBrush brush = Qt::NoBrush;
    bool isCrisp = true;                    ///< drawn without antialiasing: bars, rules
    std::function<void(QPainter &)> draw{}; ///< called instead of drawing `path`, which tells its place
};

/// The area that stands for a unit: hovered, clicked, reached with the arrow keys.
struct ChartMark {
    QRectF area;
    int row = -1;          ///< in RateChart::rows()
    bool isOpaque = false; ///< filled: the selection is a frame over it, not a wash under it
};

/// Which marks to show as selected and hovered.
struct ChartState {
    int selected = -1;
    int hovered = -1;
    bool hasFocus = false;
};

enum class ChartMove { Up, Down, Left, Right, First, Last };

/// A chart laid out: everything it will draw, as a list. Charts only compose scenes; drawing, hit testing,
/// keyboard movement and the check that nothing overlaps are written once, here.
struct ChartScene {
    QSizeF size;
    double fixedHeight = 0; ///< the top part that stays while the rest scrolls: title and axis
    std::vector<ChartShape> shapes;
    std::vector<ChartText> texts;
    std::vector<ChartMark> marks;

    void fill(const QRectF &rect, const QColor &color, const QPen &pen = Qt::NoPen);
    void rule(const QPointF &from, const QPointF &to, const QPen &pen);
    void path(const QPainterPath &path, const QPen &pen, const QBrush &brush);
    /// Something that draws itself in the scene's own coordinates, within `area`.
    void drawing(std::function<void(QPainter &)> draw, const QRectF &area);
    void write(const QRectF &box, const QString &text, const QFont &font, const QColor &ink,
               Qt::Alignment align = Qt::AlignLeft, int mark = -1);

    void paint(QPainter &painter, const ChartStyle &style, const ChartState &state = {}) const;
    /// The mark at a point, or -1.
    int hitTest(QPointF point) const;
    /// The first mark of a row, or -1.
    int markOf(int row) const;
    /// The next mark in a direction; where the geometry has none, the next in order. -1 only when empty.
    int moved(int mark, ChartMove move) const;
};

/// Width of a text as scenes measure it.
double textWidth(const QFont &font, const QString &text);
/// A pen one device pixel wide at any scale.
QPen hairline(const QColor &color, Qt::PenStyle style = Qt::SolidLine);

} // namespace dondoc
