// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/plan.h"

#include <QHash>

namespace dondoc {

/// Compares findings read with those known. The same finding is the same title and issue (folded), or the
/// same number in the same list under the same heading. A list no newer than the one a finding came from
/// changes nothing in it, so that reading a file again never undoes what officers edited. Adds to the batch.
class FindingPlanner
{
public:
    FindingPlanner(const std::vector<Finding> &known, BatchWrite &batch);
    void plan(const SheetDraft &draft, const std::function<bool(int row)> &isSetAside, PlannedSheet &planned);

private:
    PlannedRow planRow(const Finding &finding);
    const Finding *find(const Finding &finding) const;

    BatchWrite &m_batch;
    QHash<QString, Finding> m_known; ///< by each key a finding goes by
};

} // namespace dondoc
