// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/findings/finding.h"
#include "core/indicators/rates.h"
#include "core/reviews/review.h"
#include "core/tasks/board.h"

#include <QMap>

#include <functional>

namespace dondoc {

/// Hands every rate value to a function, in any order; false when they could not all be read.
using EachRate = std::function<bool(const std::function<void(const RateValue &)> &)>;

/// SHA-256 over what an officer would see, in an order that ids and times have no part in. Hex. `rates`:
/// indicators and notes; the values, which may be millions, come from `eachRate` one by one. Nothing when
/// they could not be read.
std::optional<QString> contentHashOf(const AgencyDirectory &directory, const TaskRecords &tasks,
                                     const RateData &rates, const EachRate &eachRate,
                                     const std::vector<Finding> &findings, const std::vector<Review> &reviews,
                                     const std::vector<Letter> &letters,
                                     const QMap<QString, QString> &settings);

} // namespace dondoc
