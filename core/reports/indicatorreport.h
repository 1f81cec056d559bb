// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/tablewriter.h"
#include "core/indicators/indicatorstanding.h"
#include "core/reports/paper.h"

#include <QJsonArray>

namespace dondoc {

/// The indicators with target, last figure, gap and source as a sheet to print.
Paper composeIndicators(const std::vector<IndicatorStanding> &standings, const OfficeSettings &office,
                        QDate asOf);

/// For `export indicators` (README): an object, or a row, an indicator.
QJsonArray indicatorsAsJson(const std::vector<IndicatorStanding> &standings);
OutTable indicatorsAsTable(const std::vector<IndicatorStanding> &standings);

} // namespace dondoc
