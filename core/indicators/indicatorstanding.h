// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/pace.h"

namespace dondoc {

/// A figure of the whole country with its source.
struct IndicatorFigure {
    double value = 0;
    QDate day; ///< counted up to; of a target: to be met by
    std::optional<double> part, whole;
    QString document;
    QDate documentDate; ///< or null
    bool operator==(const IndicatorFigure &) const = default;
};

/// How an indicator stands against its target as of a date. Only figures given for the whole country count:
/// nothing is added up from units.
struct IndicatorStanding {
    Indicator indicator;
    std::optional<IndicatorFigure> latest; ///< the first source of the last day
    std::vector<IndicatorFigure> besides;  ///< the same day by other sources
    std::optional<IndicatorFigure> target; ///< the next to fall due, else the last; where none was entered
                                           ///< the national goal for the year of the last figure
    std::optional<bool> isMet;
    RequiredPace pace; ///< of cumulative percentages with counts
};

/// By indicator, in the order they were made.
std::vector<IndicatorStanding> standIndicators(const RateData &data, QDate asOf);

/// What the whole country had reached on each day known by `asOf`, oldest first; of several sources of a day
/// the first.
std::vector<IndicatorFigure> figuresOverTime(const RateData &data, IndicatorId indicator, QDate asOf);

// The words that table, paper and export share (Vietnamese).

/// "39,5%", "40/61 tiện ích (65,57%)", "11,7/12,7 nghìn tỷ đồng (92,13%)". A share is computed from counts
/// that a source gives, never from rates.
QString figureWords(const Indicator &indicator, const IndicatorFigure &figure);
/// "90% đến 31/12/2025", "không quá 30 ngày đến …" where lower is better, or empty.
QString targetWords(const IndicatorStanding &standing);
/// "đạt", "còn thiếu 50,5 điểm", "còn thiếu 21 tiện ích", "còn vượt 3 ngày"; empty without both figures.
QString gapWords(const IndicatorStanding &standing);
/// "không tính được: thiếu số hồ sơ", or what must come in; empty where the figure is no running share.
QString paceWords(const IndicatorStanding &standing);
/// "Báo cáo 05/BC-BKHCN, 18/07/2025"
QString sourceWords(const IndicatorFigure &figure);

} // namespace dondoc
