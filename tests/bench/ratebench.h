// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dondoc::bench {

/// The charts of a period of 78 units, redrawn. Needs a QGuiApplication.
void printCharts();

/// A store of 5,000,000 observations (3,321 communes, daily, four years) in `folder`: read, shown as of other
/// dates, ranked. Needs a QGuiApplication.
void printDaily(const QString &folder);

} // namespace dondoc::bench
