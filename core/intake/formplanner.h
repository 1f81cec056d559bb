// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/plan.h"

#include <QHash>

#include <map>

namespace dondoc {

/// Turns what a filled form reports into dated reports on the assignments its rows stand for; what says the
/// same as the latest report adds nothing. Adds to the batch.
class FormPlanner
{
public:
    FormPlanner(const KnownState &known, BatchWrite &batch)
        : m_known(known)
        , m_batch(batch)
    {
    }
    void plan(const SheetDraft &draft, const std::function<bool(int row)> &isSetAside, PlannedSheet &planned);
    /// Puts what the reports leave open (resultdoubts.h) beside their tasks; after everything else of the
    /// batch.
    void askOfReports();

private:
    PlannedRow planRow(const FormReport &report, QDate date, PlannedSheet &planned);
    const TaskRecord *recordOf(TaskId task);

    const KnownState &m_known;
    BatchWrite &m_batch;
    QHash<TaskId, const TaskRecord *> m_records; ///< filled when the first form needs it
    std::map<TaskId, std::vector<Progress>> m_reports;
};

/// Who sent a form, who sent it late, and who of those with work still open did not.
FormRound formRoundOf(const std::vector<FileDraft> &drafts, const KnownState &known);

} // namespace dondoc
