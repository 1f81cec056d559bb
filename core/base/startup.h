// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dondoc::system {

/// Avoids what the C++ run-time library of a build is known to do wrong; the first thing a main() calls.
void avoidRuntimeFaults();

} // namespace dondoc::system
