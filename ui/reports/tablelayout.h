// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/pagebuilder.h"

namespace dondoc {

/// Puts a table at the cursor: the header row again on every page, rows whole unless longer than a page.
void putTable(PageBuilder &builder, const PaperTable &table);

/// What a heading above the table must see fit below itself: the header row and the first row.
double leastTableHeight(PageBuilder &builder, const PaperTable &table);

/// Marks the rows no page can hold: Word is told to keep every row whole but these.
void markLongRows(PaperTable &table, bool landscape);

} // namespace dondoc
