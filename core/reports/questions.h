// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"
#include "core/tasks/board.h"

namespace dondoc {

/// A question the data raises, as a sentence with numbers and where to look. Vietnamese: it is printed.
struct Question {
    QString code;           ///< "submittedOnly", "evidenceAfterDeadline", "outsidePartsRange", …
    QString text;           ///< the question
    QString where;          ///< "PL01 TT 9, 13, 26, …"
    std::vector<int> tasks; ///< positions in Board::tasks it is about
    std::vector<AgencyId> agencies;
};

/// Most telling first.
std::vector<Question> questionsOf(const Board &board, const RateBoard &rates);

} // namespace dondoc
