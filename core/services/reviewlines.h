// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reviewservice.h"

namespace dondoc {

/// What a review goes through, in the order it is gone through.
enum class ReviewSection {
    Overdue, ///< in place of the next where there is no review to compare with
    NewlyOverdue,
    Done,
    Extended,
    Added,
    Reassigned,
    DueNext,
    Silent,
    Questions,
    Difficulties,
    Rates,
    Count
};

/// One point of a review. Texts are the documents' own words.
struct ReviewLine {
    ReviewSection section = ReviewSection::Overdue;
    QString text, who, figure;
    TaskId task;     ///< or 0
    AgencyId agency; ///< or 0
};

/// The points of a review held on the board's date. `since` compares with the review before (null: there was
/// none, so what is overdue cannot be called newly so); what is due up to and with `next` is due before the
/// next one. Pure; any thread.
std::vector<ReviewLine> reviewLines(const Figures &now, const Comparison *since, QDate next);

/// What changed between two pictures of the work, in the same order; `now` is the later one. Pure.
std::vector<ReviewLine> comparisonLines(const Figures &now, const Comparison &since);

/// How the figures stood at the last closed review before `asOf`: from its snapshot. Nothing where there was
/// none. On the store's thread.
Result<std::optional<Figures>> figuresOfLastReview(const Store &store, QDate asOf);

} // namespace dondoc
