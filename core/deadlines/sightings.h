// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/moment.h"
#include "core/deadlines/recurrence.h"

#include <vector>

namespace dondoc {

/// Something in a phrase that may bind a task to the calendar, with what the words before say of it.
struct TimeSighting {
    enum class Type { Moment, Recurrence, Ongoing, Reference };
    Type type = Type::Moment;
    std::size_t begin = 0, end = 0; ///< its words, with the prepositions before ("trước", "chậm nhất là")
    Moment moment;                  ///< of a Moment; of an Ongoing the year it starts with, if any
    Recurrence recurrence;

    bool isBefore = false;        ///< "trước"
    bool isStart = false;         ///< "từ", "kể từ", "sau": not a deadline
    bool isTo = false;            ///< "đến"
    bool isRangeEnd = false;      ///< the end of "từ … đến …" or of two moments with a dash
    bool isEndOfPeriod = false;   ///< "cuối", "hết"
    bool isRough = false;         ///< "đầu", "giữa", "khoảng"
    bool isCued = false;          ///< a word before says that it is a deadline
    bool isDone = false;          ///< "hoàn thành", "xong" stands before
    bool isParenthesised = false; ///< stands alone in parentheses
};

/// All sightings, left to right. What domain.md section 3 says is no deadline is passed over: "giai đoạn
/// 2025 - 2030", cited documents with their dates (a Reference after "theo").
std::vector<TimeSighting> findSightings(const Phrase &phrase);

} // namespace dondoc
