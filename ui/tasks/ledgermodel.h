// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/checksum.h"
#include "core/tasks/board.h"
#include "core/tasks/datedoccurrences.h"
#include "ui/widgets/tablemodel.h"

namespace dondoc {

/// One addressee's part of the task in the detail pane.
struct LedgerRow {
    QString name;
    AssignmentId assignment;
    AgencyId agency; ///< 0 for a group or a name not matched
    PartState part;
    std::optional<OccurrenceTally> occurrences; ///< of a recurring duty
    LinkedFile evidence;                        ///< of the report that holds; no path: none
    QDate linkedOn;                             ///< the day the evidence was linked
    LinkedFileState evidenceState = LinkedFileState::Unchecked;
    int days = 0;         ///< late, where overdue
    int otherOverdue = 0; ///< overdue parts the agency has in other tasks: whom to call once for several
};

enum class LedgerColumn {
    Done,
    Agency,
    Progress,
    Reported,
    Days,
    OtherOverdue,
    Occurrences,
    Evidence,
    Count
};

/// The agencies of one task in protocol order, groups and unmatched names after them.
class LedgerModel final : public FlatTableModel<LedgerRow, LedgerColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;

    void setTask(const TaskView &view, const Board &board);
    TableColumn column(int section) const override;
    qint64 rowKey(int position) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    int doneCount() const;
    int openCount() const;
    /// Some part has a dated report; else the column of dates would stand empty.
    bool hasReports() const;
    bool hasOccurrences() const;
    bool hasEvidenceFiles() const;
    /// What was found of a file, in every row that links it.
    void setEvidenceState(const LinkedFile &file, LinkedFileState state);

protected:
    QVariant cell(const LedgerRow &row, LedgerColumn column, int role) const override;

private:
    static QString evidenceText(const LedgerRow &row);
};

} // namespace dondoc
