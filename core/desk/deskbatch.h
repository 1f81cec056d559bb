// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/store/batch.h"

namespace dondoc {

/// One proposal as the store shall keep it: under its notice, with its clause, its sentence as the source,
/// and the questions that are still open.
NewTask newTaskOf(const Proposal &proposal, const NoticeDesk &desk);

/// The deadline of a task: where the item has several, its stages in the notice's order.
Deadline deadlineOf(const DraftTask &task);

/// "3.(1).d)" as the documents cite it: "3.(1).d".
QString clauseOf(const QString &locator);

} // namespace dondoc
