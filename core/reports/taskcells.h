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
/// The deadline that holds, with how the occurrences of a recurring duty were kept: "Hằng tháng, từ
/// 20/04/2025 (2/3 kỳ)".
QString deadlineCell(const TaskView &view, QDate asOf);
QString standingCell(const TaskView &view);

} // namespace dondoc
