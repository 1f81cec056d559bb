// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/typing.h"
#include "core/tasks/sourcelabel.h"
#include "ui/widgets/tablemodel.h"

namespace dondoc {

/// A task of the board. Its words are put together where a cell is asked for them: a large office has more of
/// them than fit in memory.
struct TaskRow {
    const TaskView *view = nullptr; ///< in the board the model keeps
};

enum class TaskColumn {
    Source,
    Text,
    Directive,
    Lead,
    Coordinators,
    Deadline,
    Standing,
    Product,
    Stage,
    Missing,
    Officer,
    Stream,
    Count
};

/// The tasks of one board, in its order.
class TaskListModel final : public FlatTableModel<TaskRow, TaskColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;

    void setBoard(std::shared_ptr<const Board> board);
    /// Writes what a task is typed as; without it the table only shows.
    using Write = std::function<void(TaskId task, const TypedTask &from, const TypedTask &to)>;
    void setWrite(Write write) { m_write = std::move(write); }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// The edit that these words in a cell are; nothing where they say what it said or may not be typed
    /// there.
    std::optional<TypedWords> editOf(const QModelIndex &index, const QString &words) const;
    const std::shared_ptr<const Board> &board() const { return m_board; }
    /// Position of a task in the board, or -1.
    int positionOf(TaskId task) const;

    TableColumn column(int section) const override;
    qint64 rowKey(int position) const override;

protected:
    QVariant cell(const TaskRow &row, TaskColumn column, int role) const override;

private:
    QVariant sourceCell(const TaskRow &row, int role) const;
    QVariant directiveCell(const TaskRow &row, int role) const;
    QVariant agenciesCell(const TaskRow &row, Role role, int cellRole) const;
    QString deadlineDetail(const TaskRecord &record, const Deadline &deadline) const;
    QVariant deadlineCell(const TaskRow &row, int role) const;
    QVariant standingCell(const TaskRow &row, int role) const;
    QVariant missingCell(const TaskRow &row, int role) const;

    Write m_write;
    std::shared_ptr<const Board> m_board;
    mutable SourceLabels m_sources;
};

} // namespace dondoc
