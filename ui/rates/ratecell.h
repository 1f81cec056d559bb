// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"
#include "ui/rates/chartscene.h"

namespace dondoc {

/// One unit in one month on the heat scale: its value at the right, its target or the reason for none at the
/// left, as far as there is room. Adds the mark for `row`.
void composeRateCell(ChartScene &scene, const RateRow &unit, int row, const QRectF &rect,
                     const ChartStyle &style);

} // namespace dondoc
