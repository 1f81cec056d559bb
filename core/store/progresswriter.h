// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/store/writesession.h"
#include "core/tasks/task.h"

namespace dondoc {

/// A report an officer typed, with its line of history. Nothing on a failure: "notFound" for an assignment
/// that is not there (any more).
std::optional<ProgressId> writeProgress(WriteSession &session, AssignmentId assignment, Progress report);

/// A spelling an officer confirmed.
bool writeAlias(WriteSession &session, const AgencyAlias &alias);

} // namespace dondoc
