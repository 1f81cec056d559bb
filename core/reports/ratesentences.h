// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/indicators/rates.h"

namespace dondoc {

// The sentences of a brief about rates.

/// "Tháng 6 năm 2025 có 01 trong 73 đơn vị đã đăng ký đạt chỉ tiêu: Bộ Nội vụ."
QString metSentence(const RateSummary &summary, const AgencyDirectory &directory);

/// The totals of the blocks as their source gives them, each with its distance to the goal; says so where the
/// source gives none.
QString totalsSentence(const RateSummary &summary, double goal);

} // namespace dondoc
