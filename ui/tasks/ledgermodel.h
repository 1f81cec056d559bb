// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"
#include "ui/widgets/tablemodel.h"

namespace dondoc {

/// One addressee's part of the task in the detail pane.
struct LedgerRow {
    QString name;
    AssignmentId assignment;
    AgencyId agency; ///< 0 for a group or a name not matched
    PartState part;
    int days = 0;         ///< late, where overdue
    int otherOverdue = 0; ///< overdue parts the agency has in other tasks: whom to call once for several
};

enum class LedgerColumn { Done, Agency, Progress, Reported, Days, OtherOverdue, Count };

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

protected:
    QVariant cell(const LedgerRow &row, LedgerColumn column, int role) const override;
};

} // namespace dondoc
