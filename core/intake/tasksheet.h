// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/listcontext.h"
#include "core/intake/table.h"

namespace dondoc {

/// Reads the rows under a task table's header into drafts, with what each row became and what is asked of it.
/// `draft` comes with its first table and title rows; further tables below it are read as they come. Stops
/// early when the job is cancelled, and at a table of another layout, which is returned.
std::optional<Table> readTaskRows(const Grid &grid, const Table &table, const HeaderRules &rules,
                                  const ListContext &list, const Lookup &lookup, SheetDraft &draft,
                                  const JobControl &job);

} // namespace dondoc
