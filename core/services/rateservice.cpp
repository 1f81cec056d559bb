// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rateservice.h"

namespace dondoc {

BatchWrite batchOf(RateEdits edits)
{
    BatchWrite write;
    write.kind = QStringLiteral("edit");
    write.newRates = std::move(edits.newValues);
    write.updatedRates = std::move(edits.updatedValues);
    write.removedRates = std::move(edits.removedValues);
    write.newNotes = std::move(edits.newNotes);
    write.updatedNotes = std::move(edits.updatedNotes);
    write.removedNotes = std::move(edits.removedNotes);
    return write;
}

} // namespace dondoc
