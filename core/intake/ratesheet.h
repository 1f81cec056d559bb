// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/listcontext.h"
#include "core/intake/table.h"

namespace dondoc {

/// Reads the rows under a rates table's header: a value for every filled cell with its month, cut-off and
/// cell, the notes beside them, and the block totals of the sentence above the table. Missing stays missing.
/// The table of another layout that begins below is returned.
std::optional<Table> readRateRows(const Grid &grid, const Table &table, const HeaderRules &rules,
                                  const ListContext &list, const Lookup &lookup, SheetDraft &draft,
                                  const JobControl &job);

} // namespace dondoc
