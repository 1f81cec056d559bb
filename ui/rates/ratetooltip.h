// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"

namespace dondoc {

/// Everything known of one unit in one month, as rich text: full name, value, target, gap, why there is no
/// target, cut-off, and the cell it was read from. Chart and table show the same.
QString rateToolTip(const RateRow &row);
/// "phu-luc-03.xlsx › Bộ ngành › H13", what of it is known.
QString rateSource(const RateRow &row);

} // namespace dondoc
