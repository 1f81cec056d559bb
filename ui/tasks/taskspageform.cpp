// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TasksPage that types: the form beside the list.
#include "ui/shell/shortcuts.h"
#include "ui/shell/storeedits.h"
#include "ui/tasks/bulkform.h"
#include "ui/tasks/fillgrid.h"
#include "ui/tasks/ledgerpanel.h"
#include "ui/tasks/taskdetail.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/tasks/taskspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
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
    m_bulk->setDeadlineReading([this](const QString &typed) { return m_form->deadlineReading(typed); });
    connect(m_change, &QPushButton::clicked, this, &TasksPage::editChosen);
    connect(m_bulk, &BulkForm::finished, this, [this] {
        showForm(false);
        m_table->setFocus();
    });
    connect(m_bulk, &BulkForm::refused, this, [this] { showSide(m_bulkPane); });
    connect(m_form, &TaskForm::refused, this, &TasksPage::showRefused);
    connect(&m_workspace, &Workspace::storeLeaving, this, &TasksPage::leaveStore);
    m_form->setBoard(m_model->board());
    m_new->show();
    connect(m_new, &QPushButton::clicked, this, &TasksPage::newTask);
    connect(m_detail, &TaskDetail::editPressed, this, &TasksPage::editTask);
    connect(m_form, &TaskForm::finished, this, &TasksPage::leaveForm);
    connect(m_form, &TaskForm::taskPressed, this, [this](TaskId task) { goToTask(task); });
    connect(m_form, &TaskForm::tablePressed, this, [this] {
        showForm(false);
        emit openRequested(QStringLiteral("tiep-nhan"), QStringLiteral("paste"));
    });
    // Wherever the keyboard is in the window, while this page is shown.
    addFillGrid(edits);
    keepTyping(edits);
    letTypeInPlace();
    addShortcut(Keys::NewTask, this, [this] { newTask(); });
    addShortcut(Keys::ChangeChosen, this, [this] { editChosen(); });
    addShortcut(Keys::EditTask, this, [this] { editTask(); });
    addShortcut(Keys::ReportProgress, this, [this] { report(); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TasksPage::openRowMenu);
}

/// What can be done with the chosen rows, for an officer who works with the mouse.
void TasksPage::openRowMenu(const QPoint &at)
{
    const int chosen = int(chosenTasks().size());
    if (chosen == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &words, const QKeySequence &keys, auto act) {
        menu->addAction(words + u'\t' + keys.toString(QKeySequence::NativeText), this, act);
    };
    if (chosen == 1) {
        add(tr("Report progress"), keysOf(Keys::ReportProgress), [this] { report(); });
        add(tr("Edit"), keysOf(Keys::EditTask), [this] { editTask(); });
    }
    add(tr("Change, extend or stop %n task(s)…", nullptr, chosen), keysOf(Keys::ChangeChosen),
        [this] { editChosen(); });
    menu->addSeparator();
    add(tr("Copy"), QKeySequence::Copy, [this] { m_table->copySelection(); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

/// Of the current task's agency, whatever stood at the side.
void TasksPage::report()
{
    if (!m_model->board() || m_table->currentRow() < 0)
        return;
    m_form->keep();
    showSide(m_detail);
    m_detail->startReport();
}

void TasksPage::addFillGrid(StoreEdits &edits)
{
    m_fill = new FillGrid(m_theme, edits, m_settings);
    m_side->addWidget(m_fill);
    connect(m_undated, &QPushButton::clicked, this, &TasksPage::fillDates);
    connect(m_fill, &FillGrid::finished, this, [this] {
        showForm(false);
        m_table->setFocus();
    });
    addShortcut(Keys::FillDates, this, [this] { fillDates(); });
}

void TasksPage::showSide(QWidget *side)
{
    m_side->show();
    if (side != m_fill && m_side->currentWidget() == m_fill && !m_beforeFill.isEmpty())
        m_splitter->setSizes(std::exchange(m_beforeFill, {})); // the grid took more than its share
    m_side->setCurrentWidget(side);
}

void TasksPage::showForm(bool isShown)
{
    showSide(isShown ? static_cast<QWidget *>(m_form) : m_detail);
}

void TasksPage::fillDates()
{
    if (!m_fill || !m_model->board())
        return;
    m_form->keep();
    if (m_side->currentWidget() != m_fill)
        m_beforeFill = m_splitter->sizes();
    showSide(m_fill);
    if (m_splitter->orientation() == Qt::Horizontal) // two fields and what they belong to need half the page
        m_splitter->setSizes({width() - width() * 11 / 20, width() * 11 / 20});
    m_fill->start(*m_model->board(), shownTasks());
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
    if (!m_form || row < 0 || (m_table->hasFocus() && m_table->editCell()))
        return;
    m_form->keep();
    showForm(true);
    m_form->startEdit(m_model->row(row).view->record->task.id);
}

/// Everything typed goes into the store it was typed for; with the next one the page starts anew.
void TasksPage::leaveStore()
{
    m_table->finishEditing();
    m_fill->leaveStore();
    m_form->leaveStore();
    m_bulk->leaveStore();
    m_detail->leaveStore();
    m_isAwaited = false;
    m_outsideTask = {};
    showForm(false);
}

/// Words that the store did not take stand in the form again, unless it is in use.
void TasksPage::showRefused(TaskId task)
{
    m_isAwaited = false;
    if (m_side->currentWidget() != m_detail)
        return;
    showForm(true);
    if (task)
        m_form->startEdit(task);
    else
        m_form->startNew();
}

QString TasksPage::unkept() const
{
    if (m_form && m_form->unwrittenCount() > 0)
        return tr("%n typed task(s) could not be written to the store.", nullptr, m_form->unwrittenCount());
    if (m_detail->ledger().hasUnwritten())
        return tr("A typed report could not be written to the store.");
    if (m_fill && m_fill->hasUnwritten())
        return tr("A typed day could not be kept.");
    if (m_bulk && m_bulk->isUnwritten())
        return tr("A change of several tasks is typed and not applied.");
    return {};
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
    showSide(m_bulkPane);
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
    const QSet<TaskId> before(m_before.begin(), m_before.end());
    for (const TaskView &view : m_model->board()->tasks) {
        const TaskId task = view.record->task.id;
        if (before.contains(task))
            continue;
        m_isAwaited = false;
        if (m_table->filter().rowOfSource(m_model->positionOf(task)) >= 0)
            return goToTask(task);
        m_outsideTask = task;
        return;
    }
}

/// A sentence above the list for a task that was typed under a filter it does not pass: the filter stays.
QWidget *TasksPage::makeOutside()
{
    auto *row = new QHBoxLayout(m_outside);
    row->setContentsMargins(0, 0, space::gap, 0);
    row->setSpacing(2 * space::unit);
    m_outsideWords->makeReadable();
    m_outsideWords->setWordWrap(false);
    row->addWidget(m_outsideWords);
    row->addWidget(m_outsideLink);
    row->addStretch(1);
    m_outside->hide();
    connect(m_outsideLink, &QAbstractButton::clicked, this, [this] { goToTask(m_outsideTask); });
    return m_outside;
}

void TasksPage::showOutside()
{
    if (m_isArriving)
        return;
    const int position = m_outsideTask ? m_model->positionOf(m_outsideTask) : -1;
    const bool isOutside = position >= 0 && m_table->filter().rowOfSource(position) < 0;
    if (!isOutside)
        m_outsideTask = {};
    m_outside->setVisible(isOutside);
}

} // namespace dondoc
