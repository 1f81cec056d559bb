// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/system.h"
#include "ui/theme/theme.h"

namespace dondoc {

/// A token in a high-contrast theme: one of the person's own colours, or a blend of two of them that keeps
/// text on it readable. Colour carries no meaning there; every state has its word or shape beside it.
QColor contrastColor(const system::ContrastColours &colours, Token token);

} // namespace dondoc
