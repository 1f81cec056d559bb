// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"

#include <optional>

namespace dondoc {

/// The view narrowed to one agency's part, or nothing when it has none. A part that the source's open list
/// leaves out is neither open nor done, so it stands in no count.
std::optional<TaskView> agencyView(const TaskView &view, AgencyId agency, QDate asOf);

} // namespace dondoc
