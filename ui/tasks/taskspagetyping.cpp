// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the fields of TasksPage before a store has it: in the forms, and in the list itself.
#include "ui/tasks/deadlinefield.h"
#include "ui/tasks/ledgerpanel.h"
#include "ui/tasks/suggestfield.h"
#include "ui/tasks/suggestions.h"
#include "ui/tasks/taskdetail.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/tasks/taskspage.h"
#include "ui/tasks/typingkeeper.h"
#include "ui/widgets/datatable.h"

#include <QMetaProperty>
#include <QPlainTextEdit>

#include <algorithm>
#include <iterator>

namespace dondoc {

void TasksPage::keepTyping(StoreEdits &edits)
{
    const auto typed = [this] {
        Typing typing = m_found;
        std::ranges::copy(m_form->typedWords(), std::back_inserter(typing.tasks));
        if (auto cell = cellWords())
            typing.tasks.push_back(*std::move(cell));
        std::ranges::copy(m_detail->ledger().typedReports(), std::back_inserter(typing.reports));
        return typing;
    };
    m_typing = new TypingKeeper(edits, typed, this);
    connect(m_form, &TaskForm::typingChanged, m_typing, &TypingKeeper::touch);
    connect(&m_detail->ledger(), &LedgerPanel::typingChanged, m_typing, &TypingKeeper::touch);
    connect(m_typing, &TypingKeeper::failed, this, &Page::errorRaised);
    connect(m_typing, &TypingKeeper::found, this, [this](const Typing &typing) {
        m_found = typing;
        resumeTyping();
    });
    connect(&m_workspace, &Workspace::storeChanged, this, [this](const QString &path) {
        m_found = {};
        m_typing->setStore(path);
    });
    m_typing->setStore(m_workspace.storePath());
}

/// What stood in the forms when the program was stopped stands there again, once there are figures.
void TasksPage::resumeTyping()
{
    if (m_found.isEmpty() || !m_model->board())
        return;
    Typing typing = std::exchange(m_found, {});
    dropWritten(typing, *m_model->board(), m_form->context());
    m_typing->touch();
    if (typing.isEmpty())
        return;
    m_form->takeUp(typing.tasks);
    m_detail->ledger().takeUp(typing.reports);
    const TaskId task = typing.tasks.empty() ? typing.reports.back().task : typing.tasks.back().task;
    if (task)
        goToTask(task);
    if (!typing.tasks.empty())
        showRefused(task);
    else
        m_detail->ledger().resumeReport(typing.reports.back().parts);
    emit errorRaised(tr("The program was stopped while something was being typed. The words are in the form "
                        "again, and are kept when you leave it."));
}

/// Cells of the list are typed in where they stand, each edit one step.
void TasksPage::letTypeInPlace()
{
    m_model->setWrite(
        [this](TaskId task, const TypedTask &from, const TypedTask &to) { m_form->edit(task, from, to); });
    m_table->setCellEditor([this](QWidget *parent, int column) {
        QWidget *field = makeCellField(parent, column);
        keepCell(*field);
        return field;
    });
}

QWidget *TasksPage::makeCellField(QWidget *parent, int column)
{
    switch (TaskColumn(column)) {
    case TaskColumn::Text: {
        auto *text = new QPlainTextEdit(parent);
        text->setTabChangesFocus(true);
        return text;
    }
    case TaskColumn::Lead:
    case TaskColumn::Coordinators: {
        auto *names = new SuggestField(parent);
        names->setSuggest([board = m_model->board()](const QString &typed) {
            return agencySuggestions(*board->directory, typed, board->asOf);
        });
        return names;
    }
    case TaskColumn::Deadline:
        return new DeadlineField(
            m_theme, [this](const QString &typed) { return m_form->deadlineReading(typed); }, parent);
    default:
        return new QLineEdit(parent);
    }
}

/// What is typed in a cell is kept on the disk as what is typed in a form.
void TasksPage::keepCell(QWidget &field)
{
    m_cell = &field;
    QList<QLineEdit *> lines = field.findChildren<QLineEdit *>();
    if (auto *line = qobject_cast<QLineEdit *>(&field))
        lines << line;
    for (QLineEdit *line : lines)
        connect(line, &QLineEdit::textChanged, m_typing, &TypingKeeper::touch);
    if (auto *text = qobject_cast<QPlainTextEdit *>(&field))
        connect(text, &QPlainTextEdit::textChanged, m_typing, &TypingKeeper::touch);
    connect(&field, &QObject::destroyed, m_typing, &TypingKeeper::touch);
}

/// The words of the cell that is being typed in, if one is.
std::optional<TypedWords> TasksPage::cellWords() const
{
    if (!m_cell)
        return std::nullopt;
    const QString words = m_cell->metaObject()->userProperty().read(m_cell).toString();
    return m_model->editOf(m_table->filter().mapToSource(m_table->currentIndex()), words);
}

} // namespace dondoc
