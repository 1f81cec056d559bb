// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/plan.h"

namespace dondoc {

/// What a row says against what the rows before it said. A blank or missing cell says nothing and changes
/// nothing.
std::vector<FieldChange> changesBetween(const SourceValues &known, const SourceValues &row);

/// True when every word of `row` stands in `seen` already.
bool saysNothingNew(const SourceValues &row, const SourceValues &seen);

/// Applies the changed fields of a fresh reading to a record, and only those: what an officer edited in other
/// fields stays. A moved deadline is added to the history, a new status becomes a further report; listings
/// follow the fresh list. New assignments and progress have id 0.
void applyChanges(TaskRecord &record, const TaskRecord &fresh, const std::vector<FieldChange> &changes);

} // namespace dondoc
