// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/plan.h"

#include <QHash>

namespace dondoc {

/// Compares the figures of rates sheets with those known: the same unit, month, cut-off, kind, table and
/// source title is the same figure; a changed value is an update. Adds to the batch.
class RatePlanner
{
public:
    RatePlanner(const RateData &known, BatchWrite &batch);
    void plan(const SheetDraft &draft, const std::function<bool(int row)> &isSetAside, PlannedSheet &planned);

private:
    void remember(const RateValue &value);
    bool isKnownFromElsewhere(const RateValue &value) const;
    RowOutcome planValue(const RateValue &value, std::vector<FieldChange> &changes);
    RowOutcome planNote(const RateNote &note, std::vector<FieldChange> &changes);

    BatchWrite &m_batch;
    QHash<QString, RateValue> m_values;
    QMultiHash<QString, RateValue> m_figures; ///< by what they are of, from every source
    QHash<QString, RateNote> m_notes;
    QHash<QString, size_t> m_newValues; ///< position in the batch of a value this import adds
};

} // namespace dondoc
