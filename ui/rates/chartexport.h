// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/rates/ratechart.h"

#include <QImage>

namespace dondoc {

/// Writes a chart by the extension of `path`: .png (two device pixels to a logical one), .svg or .pdf (one
/// page as large as the chart). The file appears whole or not at all. Error codes: "wrongFormat", "noRates"
/// (the board has nothing for that chart in that month), "io".
///
/// `directory` and `agencies` as for makeChart().
Status exportChart(ChartKind kind, const RateBoard &board, const RatePeriod &period, const ChartStyle &style,
                   const QString &path, const AgencyDirectory *directory = nullptr,
                   const std::vector<AgencyId> &agencies = {}, const EarlierDate &earlier = {});
/// As above for the fuller period of a month.
Status exportChart(ChartKind kind, const RateBoard &board, QDate month, const ChartStyle &style,
                   const QString &path, const AgencyDirectory *directory = nullptr,
                   const std::vector<AgencyId> &agencies = {});
/// As exported, without a file.
QImage chartImage(RateChart &chart, const ChartStyle &style);
QByteArray chartSvg(RateChart &chart, const ChartStyle &style);
Status exportChart(RateChart &chart, const ChartStyle &style, const QString &path);

} // namespace dondoc
