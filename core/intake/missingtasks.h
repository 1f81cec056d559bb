// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/plan.h"

namespace dondoc {

/// A task that an earlier sending of a list named and this one does not. Reported, never deleted: a row may be
/// gone since the work is done, by mistake, or since its words were changed.
struct MissingTask {
    std::shared_ptr<const TaskRecord> record;
    int file = -1, sheet = -1; ///< the draft that would have named it
    int nearRow = -1;          ///< sheet row, 0-based, of a new task there that says nearly the same, or -1
};

/// Of every sheet that is an earlier list sent again: the same title but for its dates (without a title: the
/// same file and sheet name), with at least one task in common. Pure; any thread.
std::vector<MissingTask> missingTasks(const std::vector<FileDraft> &drafts, const KnownState &known);

} // namespace dondoc
