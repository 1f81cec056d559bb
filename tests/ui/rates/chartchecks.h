// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/ratechart.h"

#include <QStringList>

#include <string>

namespace dondoc::test {

/// The chart of a month of Phụ lục 03.
std::unique_ptr<RateChart> chartOf(ChartKind kind, QDate month);
/// "light", "dark" or "paper".
ChartStyle styleNamed(const std::string &name);
/// Letters that lie outside their box, outside the chart, or over other letters; empty when all is well.
QStringList crowding(const ChartScene &scene);
/// The texts of a scene, in the order they are written.
QStringList wordsOf(const ChartScene &scene);

} // namespace dondoc::test
