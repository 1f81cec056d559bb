// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"

namespace dondoc {

/// Links the rows after a "… bao gồm:" row to it, as long as they share its lead, product and deadline and
/// begin with the product's noun (PL06 2c TT 4: TT 5–14). Sets NewTask::parent to a position in `tasks`.
void linkSubtasks(std::deque<NewTask> &tasks);

} // namespace dondoc
