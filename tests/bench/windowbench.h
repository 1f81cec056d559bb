// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dondoc::bench {

/// The real window over a store of a large office, in a process of its own: start, keystrokes, longest
/// silence of the window's thread, resident memory. `folder` takes the store it makes.
void printWindow(const QString &folder);

/// The process of its own; prints its figures.
int childWindow(int argc, char **argv, const QString &store);

} // namespace dondoc::bench
