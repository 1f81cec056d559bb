// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dondoc::text {

/// How a text writes numbers: 1.234,5 (Vietnamese prose) or 1,234.5 (exports). Decide per column.
enum class NumberStyle { DecimalComma, DecimalPoint };

/// "39,51%" → 39.51; the percent sign is dropped, not applied. Nothing when the text is not one number.
std::optional<double> parseNumber(QStringView text, NumberStyle style);

/// The style all texts of a column agree with; a lone separator with one or two digits after it is decimal.
/// Nothing when they contradict each other.
std::optional<NumberStyle> numberStyleOf(const QStringList &texts);

/// 1234.5 → "1.234,5"; `decimals` digits after the comma, or the shortest exact form when negative.
QString formatNumber(double value, int decimals = -1);

} // namespace dondoc::text
