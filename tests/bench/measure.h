// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace dondoc::bench {

/// Wall seconds of one call.
double secondsOf(const std::function<void()> &work);

/// Runs this program again with `arguments` and returns the seconds and the peak resident memory (MB) that
/// the child measured of itself, so that one measurement cannot warm or bloat another.
struct ChildResult {
    double seconds = 0;
    double peakMegabytes = 0;
    bool isOk = false;
};
ChildResult runChild(const QStringList &arguments);
/// Printed by a child for runChild().
void reportChild(double seconds);

double peakMegabytes();

/// The value that `share` of the samples do not exceed.
double quantile(std::vector<double> samples, double share);

void printLine(const QString &line);

} // namespace dondoc::bench
