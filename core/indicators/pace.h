// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"

namespace dondoc {

/// The rate of several units together. It exists only where every one of them gives its dossiers: rates are
/// never averaged (domain.md section 6).
struct WeightedTotal {
    std::optional<double> percent;
    double part = 0, whole = 0; ///< of the units that give both
    int units = 0;              ///< with an achieved value
    int missing = 0;            ///< of these, without dossier counts
};
WeightedTotal weightedTotal(const std::vector<RateRow> &rows);
/// "39,5% (395 trên 1.000 hồ sơ)", or "không tính được: thiếu số hồ sơ của 12 trong 78 đơn vị".
QString words(const WeightedTotal &total);

/// What must come in from now on for a goal to be met by a day.
struct RequiredPace {
    std::optional<double> percent; ///< of the dossiers still to come, if they come as evenly as before
    bool isReachable = false;      ///< percent ≤ 100
    bool isMet = false;            ///< even if no more came in online
};
/// `row` needs counts, a first day and a cut-off before `by`.
RequiredPace requiredPace(const RateRow &row, double goal, QDate by);
QString words(const RequiredPace &pace, QDate by);

} // namespace dondoc
