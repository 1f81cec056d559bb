// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/chartscene.h"

namespace dondoc {

/// The shapes of the rate charts, each drawn in one place: the legend shows exactly what the chart draws.
namespace chartsymbols {

void bar(ChartScene &scene, const QRectF &rect, bool isMet, const ChartStyle &style);
/// A unit's own target: two pixels wide, taller than a bar.
void tick(ChartScene &scene, QPointF centre, double height, const QColor &ink);
/// Dotted, from a bar's end to the end of the scale: no target registered.
void leader(ChartScene &scene, double fromX, double toX, double y, const QColor &ink);
/// A service that is not offered yet.
void openCircle(ChartScene &scene, QPointF centre, const QColor &ink, const QColor &inside);
/// A true 0 against a registered target.
void dot(ChartScene &scene, QPointF centre, const QColor &ink);
/// A target for the end of the year only.
void diamond(ChartScene &scene, QPointF centre, const QColor &ink, const QColor &inside);
/// Another document's figure for the same thing: a pin standing on the bar.
void pin(ChartScene &scene, QPointF tip, double height, const QColor &ink, const QColor &inside);
/// The national goal: dashed, upright or level.
void goalLine(ChartScene &scene, QPointF from, QPointF to, const ChartStyle &style);
constexpr double goalLinePeriod = 7; ///< a dash and the gap after it
/// "?" in a rounded square: a question about the figure, never an alarm.
void question(ChartScene &scene, const QRectF &square, const ChartStyle &style);

} // namespace chartsymbols

enum class LegendSymbol {
    Bar,
    MetBar,
    Tick,
    GoalLine,
    Leader,
    OpenCircle,
    Diamond,
    Pin,
    Question,
    Dot,
    FlatTick,
    FaintLine,
    None
};

struct LegendItem {
    LegendSymbol symbol;
    QString words;
};

/// Lays the legend out in lines of `width` from `topLeft`; returns the height used.
double composeLegend(ChartScene &scene, const std::vector<LegendItem> &items, QPointF topLeft, double width,
                     const ChartStyle &style);

} // namespace dondoc
