// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/linelayer.h"
#include "ui/rates/trendchart.h"

#include <algorithm>
#include <cmath>

namespace dondoc {

/// What the trend's lines and its labels measure by, in logical pixels.
namespace trendmeasure {
inline constexpr double labelHeight = 15, pointSize = 18, valueWidth = 46, sideGap = 8, labelStem = 14;
}

/// Where values and cut-offs fall. Cut-offs are set at equal steps and named by their dates.
struct TrendChart::Plot {
    LineLayer layer;
    std::vector<QDate> cutOffs;

    const QRectF &area() const { return layer.area; }
    double stepOf(QDate to) const { return double(std::ranges::find(cutOffs, to) - cutOffs.begin()); }
    double x(QDate to) const { return layer.place(stepOf(to), 0).x(); }
    double y(double percent) const { return layer.place(0, percent).y(); }
    QPointF point(QDate to, double percent) const { return layer.place(stepOf(to), percent); }
    QPointF point(const RateRow &row) const { return point(row.to, *row.achieved); }
    /// Words of that width stand clear of each other at every so many cut-offs.
    size_t every(double width) const
    {
        return std::max<size_t>(1, size_t(std::ceil(width * double(cutOffs.size()) / area().width())));
    }
    /// What Qt Charts draws through some points.
    std::vector<QPointF> values(const RateRow *first, size_t count) const
    {
        std::vector<QPointF> values;
        for (size_t i = 0; i < count; ++i)
            values.emplace_back(stepOf(first[i].to), *first[i].achieved);
        return values;
    }
};

} // namespace dondoc
