// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

namespace dondoc {

/// As reports name a part: by its id, while unstored by its position counted from 1.
AssignmentId reportKey(const TaskRecord &record, size_t position);
/// The part's completion is one of those that close the task (domain.md section 2).
bool closesTask(const TaskRecord &record, const Assignment &assignment);

} // namespace dondoc
