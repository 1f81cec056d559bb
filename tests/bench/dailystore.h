// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace dondoc::bench {

constexpr int dailyUnits = 3321, dailyDays = 1506; ///< 5,001,426 observations
inline const QDate dailyFirst(2025, 7, 1), dailyLast = dailyFirst.addDays(dailyDays - 1);

/// A store in which every commune gives its rate every day of four years.
void makeDailyStore(const QString &path);

} // namespace dondoc::bench
