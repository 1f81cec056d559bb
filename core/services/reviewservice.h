// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/letters.h"
#include "core/services/snapshot.h"

namespace dondoc {

/// The batch that closes a review and freezes its figures; a review of that name that is not there yet is
/// made. Codes "alreadyClosed", and those of reading. On the store's thread.
Result<BatchWrite> planClosing(const Store &store, const QString &name, QDate asOf, const Clock &clock,
                               const QString &user);

/// The review of a day as the store has it now, or a new one of the cycle. On the store's thread.
Result<Review> reviewOn(const Store &store, QDate day);

/// What an officer writes of a review beside its decisions: what kind it is, when, where, who, with which
/// programme and papers. Only what `to` says otherwise than `from`: the rest stays as somebody else may have
/// left it. A closed review keeps the name its snapshot has.
void setDetails(Review &review, const Review &from, const Review &to);

/// Likewise number, dates and reply of a letter.
void setDetails(Letter &letter, const Letter &from, const Letter &to);

/// Whether a field that setDetails() would write was changed by somebody else since `from` was read: code
/// "stale".
Status checkOvertaken(const Review &stored, const Review &from, const Review &to);
Status checkOvertaken(const Letter &stored, const Letter &from, const Letter &to);

/// The letter as the store has it now. Code "notFound". On the store's thread.
Result<Letter> letterCalled(const Store &store, LetterId id);

/// The figures of a closed review by its name, or of the store as of a date ("2025-07-18", "18/7/2025").
/// Codes of loadFrozen(). On the store's thread.
Result<Figures> figuresCalled(const Store &store, const QString &nameOrDate);

/// The batch that logs letters: one a late agency and day; a letter made again on its day takes the place of
/// the first. On the store's thread.
Result<BatchWrite> planLetterLog(const Store &store, std::vector<Letter> letters, const QString &title);

/// What changed between two pictures of the work.
struct Comparison {
    QDate from, to;
    BoardCounts before, after;
    std::vector<TaskId> newlyOverdue, doneOnTime, doneLate, doneUndated, extended, added, reassigned;
    struct RateMove {
        AgencyId agency;
        QDate month;
        std::optional<double> before; ///< nothing: there was no figure
        double after = 0;
    };
    std::vector<RateMove> rates;
};
/// Pure. Both boards may come from a snapshot or from the store.
Comparison compare(const Figures &before, const Figures &after);

} // namespace dondoc
