// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/pagebuilder.h"

namespace dondoc {

/// Puts a table at the cursor: the header row again on every page, rows whole unless longer than a page.
void putTable(PageBuilder &builder, const PaperTable &table);

} // namespace dondoc
