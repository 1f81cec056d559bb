// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batch.h"

namespace dondoc {

bool BatchWrite::isEmpty() const
{
    return newTasks.empty() && updatedTasks.empty() && seenTasks.empty() && newRates.empty() && updatedRates.empty() &&
           removedRates.empty() && newNotes.empty() && updatedNotes.empty() && removedNotes.empty() &&
           editedTasks.empty() && newProgress.empty() && newFindings.empty() && updatedFindings.empty() &&
           confirmedAliases.empty() && removedAliases.empty() && contacts.empty() && reviews.empty() && letters.empty() && snapshots.empty() && settings.isEmpty();
}

} // namespace dondoc
