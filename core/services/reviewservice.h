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
