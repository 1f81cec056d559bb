// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What TaskForm shows of its reading, and how it writes.
#include "core/deadlines/phrasereader.h"
#include "core/services/editservice.h"
#include "ui/shell/storeedits.h"
#include "ui/tasks/clearmarks.h"
#include "ui/tasks/suggestfield.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/taskwords.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

namespace {

QString shortText(const QString &text)
{
    constexpr qsizetype longest = 40;
    return text.size() <= longest ? text : text.left(longest).trimmed() + u'…';
}

} // namespace

void TaskForm::setReading(const QWidget *field, const QString &words)
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    row->reading->setText(words);
    row->reading->setVisible(!words.isEmpty());
}

void TaskForm::readAgain()
{
    if (!m_reader)
        return;
    const TaskRecord record = readTyped(typed(), context());
    m_clear->setMissing(missingClear(record));
    showReadings(record);
    showMove();
}

/// Names as they were matched; what was not stays in quotes with a question.
QString TaskForm::addresseeText(const TaskRecord &record, Role role) const
{
    const QStringList matched = agencyNames(record, role, *m_reader->directory);
    QStringList parts = matched;
    for (const Assignment &part : record.assignments) {
        const AgencyGroup *group = part.role == role && !part.groupKey.isEmpty()
                                       ? m_reader->directory->findGroup(part.groupKey)
                                       : nullptr;
        if (!group)
            continue;
        const int members =
            int(m_reader->directory->members(*group, m_board->asOf).size() - part.excluded.size());
        parts << (members > 0 ? tr("%1 (%n member(s))", "a group of agencies", members).arg(group->name)
                              : tr("%1 (a group that is not spelled out)").arg(group->name));
    }
    for (const QString &name : unmatchedNames(record, role))
        parts << tr("“%1”: not matched").arg(name);
    return parts.isEmpty() ? QString() : QStringLiteral("→ ") + parts.join(QStringLiteral(" · "));
}

QString TaskForm::documentText(const TaskRecord &record) const
{
    QStringList parts;
    for (const DirectiveRef &directive : record.task.directives) {
        const QString name = (directive.type + u' ' + directive.number).trimmed();
        parts << (directive.number.isEmpty() ? tr("“%1”: no number recognised").arg(directive.written)
                                             : name);
    }
    return parts.isEmpty() ? QString() : QStringLiteral("→ ") + parts.join(QStringLiteral(" · "));
}

void TaskForm::showReadings(const TaskRecord &record)
{
    setReading(m_leads, addresseeText(record, Role::Lead));
    setReading(m_coordinators, addresseeText(record, Role::Coordinating));
    setReading(m_documents, documentText(record));
    const Deadline &deadline = record.task.deadline;
    if (deadline.phrase.isEmpty() && m_deadline->text().trimmed().isEmpty())
        return setReading(m_deadline, {});
    if (deadline.kind == DeadlineKind::None)
        return setReading(m_deadline, tr("Not read as a deadline: it is kept as written, with a question."));
    QString words = QStringLiteral("→ %1 · %2").arg(deadlineText(deadline), precisionWord(deadline));
    if (deadline.confidence < 0.8)
        words += tr(" · is this what is meant?");
    setReading(m_deadline, words);
}

void TaskForm::showMove()
{
    const bool isOther =
        m_task && !m_kept.deadline.isEmpty() && m_deadline->text().trimmed() != m_kept.deadline;
    m_move->setVisible(isOther);
}

/// Off the window's thread: a large office has a hundred thousand tasks to compare with.
void TaskForm::findSimilar()
{
    if (!m_board || !isNew())
        return showSimilar({});
    m_comparing.start(
        [typed = typed(), board = m_board](const JobControl &) { return similarTasks(typed, *board); },
        [this, board = m_board](const std::vector<int> &found) {
            showSimilar(board == m_board && isNew() ? found : std::vector<int>());
        });
}

void TaskForm::showSimilar(const std::vector<int> &found)
{
    qDeleteAll(m_similar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (int position : found) {
        const TaskView &view = m_board->tasks[size_t(position)];
        auto *link = new LinkButton(m_theme);
        link->setText(tr("Like a task there is: %1").arg(shortText(view.record->task.text)));
        link->setToolTip(view.record->task.text);
        link->setMinimumWidth(1); // the pane may be narrower than the words
        link->setMaximumWidth(m_text->width());
        connect(link, &QAbstractButton::clicked, this,
                [this, task = view.record->task.id] { emit taskPressed(task); });
        m_similar->layout()->addWidget(link);
        link->show();
    }
    m_similar->setVisible(!found.empty());
}

void TaskForm::keep()
{
    if (isNew())
        keepNew();
    else
        keepEdit();
}

void TaskForm::keepNew()
{
    const TypedTask typed = this->typed();
    if (typed.text.isEmpty() || !m_reader)
        return;
    NewTask added;
    added.record = readTyped(typed, context());
    BatchWrite write;
    write.kind = QStringLiteral("edit");
    write.title = tr("New task: %1").arg(shortText(typed.text));
    write.newTasks = {std::move(added)};
    m_edits.run(std::move(write));
    fill({});
}

void TaskForm::keepEdit()
{
    const TypedTask typed = this->typed();
    const DeadlineMove move{m_moveReason->text().trimmed(), m_moveDocument->text().trimmed()};
    if (!m_task || typed == m_kept)
        return;
    const QString title = tr("Edit: %1").arg(shortText(typed.text));
    m_edits.run(title,
                [task = m_task, from = std::exchange(m_kept, typed), typed, move, reader = m_reader,
                 asOf = m_board->asOf](const Store &store) -> Result<BatchWrite> {
                    BatchWrite write;
                    write.kind = QStringLiteral("edit");
                    const TypingContext context{reader->matcher, *reader->directory, asOf};
                    const Status status = editTasks(
                        write, store, {task},
                        [&](TaskRecord &record) {
                            retype(record, withChanges(typedOf(record, context.directory), from, typed), move,
                                   context);
                        },
                        move.reason);
                    return status ? Result<BatchWrite>(std::move(write)) : Result<BatchWrite>(status.error());
                });
    m_moveReason->clear();
    m_moveDocument->clear();
    showMove();
}

} // namespace dondoc
