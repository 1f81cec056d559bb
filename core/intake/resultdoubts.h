// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/tasks/task.h"

namespace dondoc {

/// What a report of "done" leaves open (domain.md section 2), each with the row as its column: "noEvidence";
/// "submittedOnly", a submission where more was promised, with the product; "evidenceAfterDeadline" with that
/// day, unless the report itself says that it was done late. None of a report of less. `deadline` is the one
/// that held.
std::vector<TaskDoubt> doubtsOfResult(const QString &product, const Deadline &deadline,
                                      const Progress &report);

/// Asks them of the latest report of each part: every kind once, naming the agencies where several report.
/// They take the place of what was asked before and nobody has answered; an answered one is not asked again.
void askOfReports(TaskRecord &record, const AgencyDirectory &directory);
/// The same where `reports` are to be written beside those of `record`, which takes the questions alone.
void askOfNewReports(TaskRecord &record, const std::vector<Progress> &reports,
                     const AgencyDirectory &directory);

} // namespace dondoc
