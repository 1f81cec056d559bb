// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/chartscene.h"

namespace dondoc {

/// One scale for heat map and tile map, with uneven breaks where the figures lie: 5 10 15 20 30 50 80.
/// Every cell prints its value as well; the colour only lets the eye find neighbours.
int heatStep(double percent);

/// The scale as a strip of eight boxes with their ranges; returns the height used.
double composeHeatScale(ChartScene &scene, QPointF topLeft, double width, const ChartStyle &style);
inline constexpr double heatScaleHeight = 34;

} // namespace dondoc
