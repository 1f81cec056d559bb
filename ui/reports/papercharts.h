// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"
#include "ui/reports/paperpage.h"

namespace dondoc {

/// Paints a paper's charts from these rates, in grey with black edges and in the paper's own face.
/// The board must outlive the painter.
PaperChartPainter paperChartPainter(const RateBoard &rates);

} // namespace dondoc
