// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paper.h"
#include "core/reviews/review.h"
#include "core/services/figures.h"

namespace dondoc {

/// What a snapshot brings back: the figures as they stood, and the office and words its brief was made with.
struct FrozenReview {
    Review review;
    OfficeSettings office;
    Figures figures;
    QString hash;
};

/// Freezes counts, lists, standings, rates, office and words of a review as one JSON document. What is
/// computed is kept as computed, so that a later program, with other rules, prints the same. The same figures
/// give the same bytes.
Snapshot takeSnapshot(const Review &review, const Figures &figures, const OfficeSettings &office,
                      const QDateTime &takenAt);

/// Code "damaged" when the content is not what its hash says.
Result<FrozenReview> thaw(const Snapshot &snapshot);

/// The frozen review called so. Codes "noReview", "noSnapshot", "damaged". On the store's thread.
Result<FrozenReview> loadFrozen(const Store &store, const QString &name);

/// The line a brief carries below its signature: the snapshot's name and hash.
QString snapshotLine(const FrozenReview &frozen);

} // namespace dondoc
