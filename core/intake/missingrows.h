// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/plan.h"

namespace dondoc {

/// Finds the stored tasks that a list, sent again, no longer holds. Two sendings are one list when their
/// titles are the same but for the dates in them (without a title: the same file and sheet), and at least one
/// of its tasks is named again. A task that any sheet of the import names is not missing. Reported, never
/// deleted: a row may be gone since the work is done, by mistake, or since its words were changed.
class MissingRows
{
public:
    /// The drafts as read: their tasks may be moved away afterwards.
    MissingRows(const std::vector<FileDraft> &drafts, const KnownState &known);

    /// Of one sheet, which must still hold its tasks; a list that fills several sheets answers once.
    std::vector<MissingRow> in(const SheetDraft &draft);

private:
    void findNear(const SheetDraft &draft, std::vector<MissingRow> &missing) const;

    const KnownState &m_known;
    QSet<TaskId> m_met; ///< stored tasks that some row of this import names
    QHash<QString, std::vector<const TaskRecord *>> m_lists;
    QSet<QString> m_answered;
};

} // namespace dondoc
