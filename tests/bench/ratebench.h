// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dondoc::bench {

/// The charts of a period of 78 units, redrawn; and the standing and the ranking of 5,000,000 observations
/// (3,321 communes, daily, some years). Needs a QGuiApplication.
void printCharts();

} // namespace dondoc::bench
