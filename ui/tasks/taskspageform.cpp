// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TasksPage that types: the form beside the list.
#include "ui/shell/storeedits.h"
#include "ui/tasks/bulkform.h"
#include "ui/tasks/taskdetail.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/tasks/taskspage.h"
#include "ui/widgets/datatable.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace dondoc {

void TasksPage::addForm(StoreEdits &edits)
{
    m_form = new TaskForm(m_theme, edits);
    m_bulk = new BulkForm(m_theme, edits);
    m_side->addWidget(m_form);
    m_bulkPane = new QScrollArea; // else its height would be the least of the pane in a low window
    m_bulkPane->setFrameShape(QFrame::NoFrame);
    m_bulkPane->setWidgetResizable(true);
    m_bulkPane->setWidget(m_bulk);
    m_side->addWidget(m_bulkPane);
    connect(m_change, &QPushButton::clicked, this, &TasksPage::editChosen);
    connect(m_bulk, &BulkForm::finished, this, [this] {
        showForm(false);
        m_table->setFocus();
    });
    m_form->setBoard(m_model->board());
    m_new->show();
    connect(m_new, &QPushButton::clicked, this, &TasksPage::newTask);
    connect(m_detail, &TaskDetail::editPressed, this, &TasksPage::editTask);
    connect(m_form, &TaskForm::finished, this, &TasksPage::leaveForm);
    connect(m_form, &TaskForm::taskPressed, this, [this](TaskId task) { goToTask(task); });
    // Wherever the keyboard is in the window, while this page is shown.
    const auto shortcut = [this](const QKeySequence &keys, void (TasksPage::*slot)()) {
        auto *action = new QShortcut(keys, this);
        connect(action, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &TasksPage::newTask);
    shortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &TasksPage::editChosen);
    shortcut(QKeySequence(Qt::Key_F2), &TasksPage::editTask);
}

void TasksPage::showForm(bool isShown)
{
    m_side->show();
    m_side->setCurrentWidget(isShown ? static_cast<QWidget *>(m_form) : m_detail);
}

void TasksPage::newTask()
{
    if (!m_form || !m_model->board())
        return;
    m_form->keep(); // of the task that was being edited
    showForm(true);
    m_form->startNew();
}

void TasksPage::editTask()
{
    const int row = m_table->currentRow();
    if (!m_form || row < 0)
        return;
    m_form->keep();
    showForm(true);
    m_form->startEdit(m_model->row(row).view->record->task.id);
}

std::vector<TaskId> TasksPage::chosenTasks() const
{
    std::vector<TaskId> tasks;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        tasks.push_back(m_model->row(m_table->filter().mapToSource(index).row()).view->record->task.id);
    return tasks;
}

void TasksPage::editChosen()
{
    const std::vector<TaskId> tasks = chosenTasks();
    if (!m_bulk || tasks.empty())
        return;
    m_form->keep();
    m_side->show();
    m_side->setCurrentWidget(m_bulkPane);
    m_bulk->start(m_model->board(), tasks);
}

void TasksPage::leaveForm(TaskId task)
{
    showForm(false);
    m_table->setFocus();
    if (task || !m_model->board())
        return;
    m_before.clear();
    for (const TaskView &view : m_model->board()->tasks)
        m_before.push_back(view.record->task.id);
    m_isAwaited = true;
}

/// The task that was just typed, once the figures have it.
void TasksPage::showWritten()
{
    if (!m_isAwaited || !m_model->board())
        return;
    for (const TaskView &view : m_model->board()->tasks) {
        const TaskId task = view.record->task.id;
        if (std::ranges::find(m_before, task) != m_before.end())
            continue;
        m_isAwaited = false;
        return goToTask(task);
    }
}

} // namespace dondoc
