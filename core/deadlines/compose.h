// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/phrasereader.h"
#include "core/deadlines/sightings.h"

namespace dondoc {

/// Below these the officer is asked (Deadline::confidence).
namespace confidence {
constexpr double sure = 1.0;
constexpr double inferred = 0.9; ///< a year taken from the document's date, words around the date
constexpr double probable = 0.8; ///< the common reading of words that bear another
constexpr double doubtful = 0.7;
constexpr double misprint = 0.6;
constexpr double none = 0.0;
} // namespace confidence

/// What one moment means as a deadline; kind None with a question where it names no day.
Deadline deadlineOf(const TimeSighting &sighting, const DeadlineContext &context);

/// A recurring duty; `first` (may be null) is the moment joined to it: its first occurrence or its start.
Deadline recurringOf(const TimeSighting &recurrence, const TimeSighting *first,
                     const DeadlineContext &context);

/// Several moments, each a stage of the work, labelled with the words about it; one deadline when they all
/// fall on one day. Ongoing sightings may stand among them.
Deadline stagedOf(const Phrase &phrase, const std::vector<TimeSighting> &stages,
                  const DeadlineContext &context);

/// Gives moments with no year the year of the next that has one: "tháng 8 và tháng 9/2025".
void shareYears(std::vector<TimeSighting> &sightings);

/// True when nothing but a joining word or sign stands between two sightings: "và", ",", ":", "(".
bool areJoined(const Phrase &phrase, const TimeSighting &first, const TimeSighting &second);

Deadline unread(QStringView question);

} // namespace dondoc
