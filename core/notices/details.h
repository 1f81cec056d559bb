// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/reading.h"

namespace dondoc {

/// What must come out of the work: the noun phrase after "xây dựng, trình …", "ban hành …"; empty when none.
TextSpan productOf(const NoticeReading &reading, WordRange range);

/// The numbered documents a stretch cites, with their type, date and issuer.
std::vector<DraftCitation> citationsIn(const NoticeReading &reading, WordRange range);

/// Percentages and counts of the things in the table quantityUnits.
std::vector<DraftQuantity> quantitiesIn(const NoticeReading &reading, WordRange range);

} // namespace dondoc
