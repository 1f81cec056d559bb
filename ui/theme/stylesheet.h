// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace dondoc {

/// The short style sheet over the palette: borders, padding and states only; never sizes in pixels of rows.
/// Buttons with the property "accent" set to true are the filled one of their view; "flat" ones are links.
QString styleSheetOf(const Theme &theme);

} // namespace dondoc
