// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dondoc::bench {

/// The review of a large workbook in the real window, in a process of its own: first rows, all rows,
/// scrolling through them, the import, and the longest silence of the window's thread in each. `folder` takes
/// a store.
void printIntake(const QString &workbook, const QString &folder);

/// The process of its own; prints its figures.
int childIntake(int argc, char **argv, const QString &workbook, const QString &store);

} // namespace dondoc::bench
