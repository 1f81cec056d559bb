// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dondoc {

/// Standard output and error as UTF-8, also on a Windows console.
cli::Console standardConsole();

} // namespace dondoc
