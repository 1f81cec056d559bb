// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/taskreader.h"

namespace dondoc {

/// A stretch of an item that is one piece of work, or none.
struct WorkChunk {
    WordRange words;
    QString label; ///< of the inline number it begins with: "(2)"; or empty
};

/// What a place in the notice makes of its sentences.
struct ItemPlace {
    bool isItem =
        false; ///< has a number or dash: all of it belongs together unless a clause has its own subject
    bool hasInheritedLead = false;
};

/// An item cut where a clause has its own subject, or its own work and deadline, or an inline number counts
/// its works up ("(1) rà soát …; (2) xây dựng …"). `head` receives what stands before the first inline
/// number.
std::vector<WorkChunk> chunksOf(const NoticeReading &reading, WordRange item, const ItemPlace &place,
                                WordRange &head);

/// True when the words behind subject and lead-ins begin with work.
bool startsWithWork(const NoticeReading &reading, WordRange range);
/// "Hoàn thành trước ngày …" and little else.
bool isDeadlineOnly(const NoticeReading &reading, WordRange range);

} // namespace dondoc
