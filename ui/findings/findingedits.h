// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"

namespace dondoc {

class StoreEdits;

/// What an officer does to findings, each as one named step that can be undone.
class FindingEdits
{
public:
    explicit FindingEdits(StoreEdits &edits)
        : m_edits(edits)
    {
    }

    /// The agencies at these positions are done, or open again. `names` are theirs, for the title.
    void tick(const Finding &finding, const std::vector<int> &positions, bool isDone, QDate day,
              const QStringList &names);
    /// Makes a task of it: the remedies as its text, its agencies as leads, its deadline and source.
    void promote(const Finding &finding);

private:
    StoreEdits &m_edits;
};

/// The task that a finding becomes.
TaskRecord taskOf(const Finding &finding);

} // namespace dondoc
