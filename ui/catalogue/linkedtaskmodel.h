// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"
#include "ui/widgets/tablemodel.h"

namespace dondoc {

enum class LinkedTaskColumn { Clause, Text, Lead, Deadline, Standing, Count };

/// Some tasks of a board, each a line that leads to it.
class LinkedTaskModel final : public FlatTableModel<const TaskView *, LinkedTaskColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;
    void setTasks(std::shared_ptr<const Board> board, const std::vector<int> &positions);
    TableColumn column(int section) const override;
    qint64 rowKey(int position) const override { return row(position)->record->task.id.value; }

protected:
    QVariant cell(const TaskView *const &view, LinkedTaskColumn column, int role) const override;

private:
    std::shared_ptr<const Board> m_board; ///< the rows point into it
};

} // namespace dondoc
