// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/addressees.h"
#include "core/intake/draft.h"
#include "core/intake/nearduplicates.h"
#include "core/intake/table.h"

namespace dondoc {

/// Questions that one row raises by itself: its addressees, its deadline, what it reports.
void askOfRow(SheetDraft &draft, NewTask &task, const Table &table,
              const std::vector<AddresseeQuestion> &questions);

/// Questions that show only beside the other rows of the list: a deadline far from all others, rows nearly
/// the same, a list that breaks off. `last` is the sheet's last table of tasks; `compared` holds the folded
/// words of each task, in order.
void askOfList(SheetDraft &draft, const Table &last, const std::vector<ComparedTask> &compared);

} // namespace dondoc
