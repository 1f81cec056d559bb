// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/tasks/task.h"

namespace dondoc {

/// Who a leading group that nobody listed stands for as of a date, without those left out ("trừ …") and those
/// that lead the task by name: in official order. Empty where the source lists who is open, and for groups
/// that never expand ("các bộ, ngành liên quan").
std::vector<AgencyId> membersToFollow(const TaskRecord &record, const AgencyDirectory &directory, QDate asOf);

/// From now on each of them has a completion of its own: they are listed as open, and so are the leads by
/// name, which would otherwise count as not listed (domain.md section 2).
void followMembers(TaskRecord &record, const AgencyDirectory &directory, QDate asOf);

} // namespace dondoc
