// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/listcontext.h"
#include "core/intake/table.h"

namespace dondoc {

/// Reads the rows under a task table's header into drafts, with what each row became and what is asked of it.
/// `draft` comes with its columns and title rows; stops early when the job is cancelled.
void readTaskRows(const Grid &grid, const Table &table, const ListContext &list, const Lookup &lookup,
                  SheetDraft &draft, const JobControl &job);

} // namespace dondoc
