// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"
#include "core/reports/paper.h"

namespace dondoc {

/// The rates in the form of Phụ lục 03: the given totals, then ministries, the 63 and the 34 provinces, each
/// with target and achieved value month after month and what the source notes beside them.
std::vector<PaperBlock> rateTables(const RateBoard &rates);

} // namespace dondoc
