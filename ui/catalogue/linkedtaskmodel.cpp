// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/linkedtaskmodel.h"

#include "core/deadlines/phrasereader.h"
#include "ui/tasks/taskwords.h"

namespace dondoc {

void LinkedTaskModel::setTasks(std::shared_ptr<const Board> board, const std::vector<int> &positions)
{
    std::vector<const TaskView *> rows;
    for (int position : positions)
        rows.push_back(&board->tasks[size_t(position)]);
    const std::shared_ptr<const Board> old = std::exchange(m_board, std::move(board));
    setRows(std::move(rows));
}

TableColumn LinkedTaskModel::column(int section) const
{
    switch (LinkedTaskColumn(section)) {
    case LinkedTaskColumn::Clause:
        return {.key = QStringLiteral("clause"), .title = tr("Clause"), .width = 48};
    case LinkedTaskColumn::Text:
        return {.key = QStringLiteral("text"), .title = tr("Task"), .width = 122, .stretches = true};
    case LinkedTaskColumn::Lead:
        return {.key = QStringLiteral("lead"), .title = tr("Lead"), .width = 110, .isHidden = true};
    case LinkedTaskColumn::Deadline:
        return {.key = QStringLiteral("deadline"),
                .title = tr("Deadline"),
                .type = ColumnType::Date,
                .width = 92,
                .isRight = true};
    case LinkedTaskColumn::Standing:
        return {.key = QStringLiteral("standing"), .title = tr("Standing"), .width = 152};
    case LinkedTaskColumn::Count:
        break;
    }
    return {};
}

QVariant LinkedTaskModel::cell(const TaskView *const &view, LinkedTaskColumn column, int role) const
{
    const Task &task = view->record->task;
    const bool isText = role == Qt::DisplayRole;
    switch (column) {
    case LinkedTaskColumn::Clause:
        return isText ? QVariant(task.clause.isEmpty() ? task.source.ordinal : task.clause) : QVariant();
    case LinkedTaskColumn::Text:
        return isText ? QVariant(task.text) : QVariant();
    case LinkedTaskColumn::Lead:
        return isText ? QVariant(addressees(*view->record, Role::Lead, *m_board->directory)
                                     .join(QStringLiteral(", ")))
                      : QVariant();
    case LinkedTaskColumn::Deadline: {
        const Deadline &deadline = deadlineOn(*view->record, m_board->asOf);
        if (role == SortRole)
            return view->state.due.isValid() ? view->state.due : deadline.due;
        return isText ? QVariant(deadlineText(deadline)) : QVariant();
    }
    case LinkedTaskColumn::Standing: {
        if (!isText && role != GlyphRole && role != SubtextRole)
            return {};
        const StandingWords words = standingWords(*view, m_board->asOf);
        return isText              ? QVariant(words.word)
               : role == GlyphRole ? QVariant(int(words.glyph))
                                   : QVariant(words.detail);
    }
    case LinkedTaskColumn::Count:
        break;
    }
    return {};
}

} // namespace dondoc
