// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"

namespace dondoc {

// What a task says in one cell of an annex or an exported list.

/// The assigning documents as the source words them, "; " between.
QString directivesCell(const TaskRecord &record);

/// Agencies, groups and unmatched names of a role, ", " between.
QString addresseesCell(const TaskRecord &record, Role role, const AgencyDirectory &directory);

/// How it stands, in words; of one that was stopped: how, since when and by which document.
QString standingCell(const TaskView &view);

} // namespace dondoc
