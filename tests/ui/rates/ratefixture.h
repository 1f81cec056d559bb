// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"

namespace dondoc::test {

/// Phụ lục 03 as a board of 18 July 2025: 15 ministries and 63 provinces in April, May and June, 34 provinces
/// in July, and June's given totals. Agency ids are made up: by the order of tests/data/rates/phu-luc-03.csv,
/// from 1001; an unchanged province has one id in both
/// tables, a merged one two.
RateBoard appendix3();

/// The row of a name in a month; asserts that it exists.
RateRow rowOf(const RateBoard &board, const QString &name, QDate month);

/// A made-up commune in a month of the 34 provinces' scheme, without figures.
RateRow communeRow(int number, QDate month);

inline const QDate april(2025, 4, 1), may(2025, 5, 1), june(2025, 6, 1), july(2025, 7, 1);

} // namespace dondoc::test
