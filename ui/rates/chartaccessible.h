// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dondoc {

/// Lets screen readers walk a ChartView as a list whose items are its units. Safe to call many times.
void installChartAccessibility();

} // namespace dondoc
