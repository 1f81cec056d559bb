// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/tasks/board.h"

namespace dondoc {

/// A task that a document is about to issue, as far as it is compared with those known.
struct IssuedTask {
    QString text;
    std::vector<AgencyId> leads;
    QStringList leadGroups; ///< keys
};

/// A known task that may be the same work, issued before (the notice of 15 July against PL02).
struct LineageOffer {
    TaskId task;
    double likeness = 0; ///< 0–1: how much of the shorter text's phrases the other has, rare words first
    bool isSameLead = false; ///< a lead in common, or one that the other's group stands for
};

/// For every issued task the known ones it may re-issue, the likest first, three at most; mostly none. Only
/// an offer: an officer decides, nothing is linked or merged by likeness. Work that was ended is not offered.
/// Pure; any thread; one pass over the known tasks.
std::vector<std::vector<LineageOffer>> findLineage(const std::vector<IssuedTask> &issued,
                                                   const TaskRecords &known,
                                                   const AgencyDirectory &directory);

} // namespace dondoc
