// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"

namespace dondoc {

/// A document with everything it assigns, as the board has it.
struct DirectiveSummary {
    DirectiveRef directive; ///< as the first of its tasks names it; the latest known date and type
    std::vector<int> tasks; ///< positions in Board::tasks, in source order
    int overdue = 0, open = 0, done = 0;
};

/// Every document that assigns a task: by its number, else by its words; in order of its date, those
/// without one last. Withdrawn tasks are among `tasks` and in no count.
std::vector<DirectiveSummary> directivesOf(const Board &board);

} // namespace dondoc
