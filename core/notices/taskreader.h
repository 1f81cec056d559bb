// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/subjects.h"

namespace dondoc {

/// What an item takes from the clauses above it where it says nothing itself.
struct Inherited {
    std::vector<DraftAddressee> leads;
    std::vector<DraftAddressee> coordinating; ///< of a heading: "1. Bộ A chủ trì, phối hợp với Bộ B:"
    std::vector<DraftDeadline> deadlines;
};

/// Reads a stretch of an item as one task: roles, deadlines, product, citations, quantities, doubts. Locator,
/// id and part are the caller's.
DraftTask readTask(const NoticeReading &reading, WordRange range, const Inherited &inherited);

/// The deadlines a stretch names itself, in order; a reference ("theo lộ trình") only where nothing else
/// stands.
std::vector<DraftDeadline> deadlinesIn(const NoticeReading &reading, WordRange range);

/// The stretch without marker, opening and closing signs.
WordRange trimmed(const Wording &words, WordRange range);

/// Sets confidence and doubts anew from what the task holds.
void settleDoubts(const NoticeReading &reading, DraftTask &task);

} // namespace dondoc
