// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/chartscene.h"

namespace dondoc {

/// A line through values; x counts steps of the axis, from 0.
struct ChartLine {
    std::vector<QPointF> values;
    QPen pen;
};

/// Values across equal steps, drawn by Qt Charts, which renders into whatever the scene is painted on:
/// screen, picture, SVG and PDF get the same lines as drawings. Axes, points and labels are the scene's own,
/// which keeps them apart from each other, in the fonts of screen or paper, and reachable by keyboard.
struct LineLayer {
    QRectF area; ///< of the plot, in the scene
    int steps = 1;
    double highest = 100; ///< the axis runs from 0
    std::vector<ChartLine> lines;

    /// Where a value falls in the scene.
    QPointF place(double step, double value) const;
    /// Adds the drawing to the scene, above what it holds so far. On the window's thread.
    void compose(ChartScene &scene) const;
};

} // namespace dondoc
