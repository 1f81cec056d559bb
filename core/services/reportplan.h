// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace dondoc {

/// One batch of new reports on stored parts of a task, with the questions beside the task that they leave
/// open (resultdoubts.h) or settle. Code "notFound" when the task is not there.
Result<BatchWrite> planReports(const Store &store, TaskId task, std::vector<Progress> reports);

} // namespace dondoc
