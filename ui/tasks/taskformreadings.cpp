// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What TaskForm shows of its reading, and how it writes.
#include "core/deadlines/phrasereader.h"
#include "core/services/editservice.h"
#include "core/tasks/dutyrecord.h"
#include "core/text/fold.h"
#include "ui/shell/storeedits.h"
#include "ui/tasks/clearmarks.h"
#include "ui/tasks/suggestfield.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/taskwords.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

namespace {

constexpr qsizetype longestTitle = 40; ///< characters of a task in the name of a step

} // namespace

void TaskForm::setReading(const QWidget *field, const QString &words)
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    row->reading->setText(words);
    row->reading->setVisible(!words.isEmpty());
}

void TaskForm::readAgain()
{
    emit typingChanged();
    if (!m_reader)
        return;
    const TaskRecord record = readTyped(typed(), context());
    m_clear->setMissing(missingClear(record), *m_board->office);
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
                                       ? m_reader->directory->findGroup(part.groupKey.text())
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

/// Null for a task that is not on the board.
const TaskView *TaskForm::viewOf(TaskId task) const
{
    const auto view = std::ranges::find_if(
        m_board->tasks, [task](const TaskView &candidate) { return candidate.record->task.id == task; });
    return view == m_board->tasks.end() ? nullptr : &*view;
}

void TaskForm::showReadings(const TaskRecord &record)
{
    setReading(m_leads, addresseeText(record, Role::Lead));
    setReading(m_coordinators, addresseeText(record, Role::Coordinating));
    setReading(m_documents, documentText(record));
    const bool isTyped = !m_deadline->text().trimmed().isEmpty() || !record.task.deadline.phrase.isEmpty();
    setReading(m_deadline, isTyped ? readingOf(record.task.deadline) + keptWords() : QString());
}

/// " · 2/3 kỳ" of a recurring duty that is being edited.
QString TaskForm::keptWords() const
{
    const TaskView *view = m_board && !isNew() ? viewOf(m_task) : nullptr;
    const QString words =
        view ? occurrenceWords(occurrenceTally(*view->record, view->state, m_board->asOf)) : QString();
    return words.isEmpty() ? words : QStringLiteral(" · ") + words;
}

QString TaskForm::readingOf(const Deadline &deadline) const
{
    if (deadline.kind == DeadlineKind::None)
        return tr("Not read as a deadline: it is kept as written, with a question.");
    const QString words = QStringLiteral("→ %1 · %2").arg(deadlineText(deadline), precisionWord(deadline));
    return deadline.confidence < 0.8 ? words + tr(" · is this what is meant?") : words;
}

QString TaskForm::deadlineReading(const QString &typed) const
{
    if (typed.isEmpty() || !m_reader || !m_board)
        return {};
    TypedTask task;
    task.deadline = typed;
    return readingOf(readTyped(task, context()).task.deadline);
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
        link->setText(
            tr("Like a task there is: %1").arg(text::shortened(view.record->task.text, longestTitle)));
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

/// What became of the task elsewhere (an undo, an import) shows in the fields where nothing else is typed.
void TaskForm::followStore()
{
    if (!m_task || !m_board || m_edits.isBusy()) // the figures of what is being written are still to come
        return;
    const TaskView *view = viewOf(m_task);
    if (!view)
        return;
    const TypedTask now = typed(), stored = typedOf(*view->record, *m_board->directory);
    const TypedTask merged = withChanges(stored, m_kept, now);
    m_kept = stored;
    if (merged != now) // else the cursor would leave its place
        setFields(merged);
    showMove();
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
    write.title = tr("New task: %1").arg(text::shortened(typed.text, longestTitle));
    write.newTasks = {std::move(added)};
    m_edits.run(std::move(write), {},
                [form = QPointer(this), typed] { form ? form->takeBackNew(typed) : void(); });
    fill({});
}

void TaskForm::takeBackNew(const TypedTask &typed)
{
    m_unwrittenNew.push_back(typed);
    emit typingChanged();
    emit refused({});
    if (!isHidden() && isNew() && isEmpty())
        showUnwritten();
}

/// The edit counts as not made, in the fields or, where they show another task by now, kept for it.
void TaskForm::takeBackEdit(TaskId task, const Edit &edit)
{
    if (task == m_task && !isHidden()) { // also while another page is shown
        m_kept = withChanges(m_kept, edit.to, edit.from);
        if (m_moveReason->text().isEmpty() && m_moveDocument->text().isEmpty()) {
            m_moveReason->setText(edit.move.reason);
            m_moveDocument->setText(edit.move.document);
        }
        showMove();
    } else {
        const auto [known, isNew] = m_unwrittenEdits.try_emplace(task, edit);
        if (!isNew) {
            known->second.to = withChanges(known->second.to, edit.from, edit.to);
            known->second.move = edit.move;
        }
    }
    emit typingChanged();
    emit refused(task);
}

std::vector<TypedWords> TaskForm::typedWords() const
{
    std::vector<TypedWords> words;
    for (const TypedTask &typed : m_unwrittenNew)
        words.push_back({{}, {}, typed, {}});
    for (const auto &[task, edit] : m_unwrittenEdits)
        words.push_back({task, edit.from, edit.to, edit.move});
    const TypedTask now = typed();
    if (now != (isNew() ? TypedTask() : m_kept))
        words.push_back({m_task, isNew() ? TypedTask() : m_kept, now, typedMove()});
    return words;
}

void TaskForm::takeUp(const std::vector<TypedWords> &words)
{
    for (const TypedWords &typed : words) {
        if (typed.task)
            m_unwrittenEdits.emplace(typed.task, Edit{typed.from, typed.to, typed.move});
        else
            m_unwrittenNew.push_back(typed.to);
    }
}

/// Puts words that were refused back into the fields, to be written when the form is left again.
void TaskForm::showUnwritten()
{
    if (isNew() && !m_unwrittenNew.empty()) {
        setFields(m_unwrittenNew.back());
        m_unwrittenNew.pop_back();
        m_text->moveCursor(QTextCursor::End); // to go on with them
    } else if (const auto edit = m_unwrittenEdits.find(m_task); edit != m_unwrittenEdits.end()) {
        setFields(withChanges(m_kept, edit->second.from, edit->second.to));
        m_moveReason->setText(edit->second.move.reason);
        m_moveDocument->setText(edit->second.move.document);
        m_unwrittenEdits.erase(edit);
        showMove();
    }
}

void TaskForm::leaveStore()
{
    keep();
    m_unwrittenNew.clear(); // said by the page before
    m_unwrittenEdits.clear();
    m_task = {};
    fill({});
    m_board = nullptr;
    m_reader = nullptr;
}

void TaskForm::edit(TaskId task, const TypedTask &from, const TypedTask &to)
{
    if (m_reader && m_board)
        write(task, {from, to, {}});
}

void TaskForm::write(TaskId task, const Edit &edit)
{
    m_edits.run(
        tr("Edit: %1").arg(text::shortened(edit.to.text, longestTitle)),
        [task, edit, reader = m_reader, asOf = m_board->asOf](const Store &store) -> Result<BatchWrite> {
            BatchWrite write;
            write.kind = QStringLiteral("edit");
            const TypingContext context{reader->matcher, *reader->directory, asOf};
            Status unseen = Done{};
            const Status status = editTasks(
                write, store, {task},
                [&](TaskRecord &record) {
                    const TypedTask stored = typedOf(record, context.directory);
                    unseen = checkOvertaken(stored, edit.from, edit.to, context);
                    if (unseen)
                        retype(record, withChanges(stored, edit.from, edit.to), edit.move, context);
                },
                edit.move.reason);
            if (!status || !unseen)
                return status ? unseen.error() : status.error();
            return write;
        },
        {}, [form = QPointer(this), task, edit] { form ? form->takeBackEdit(task, edit) : void(); });
}

DeadlineMove TaskForm::typedMove() const
{
    return {m_moveReason->text().trimmed(), m_moveDocument->text().trimmed()};
}

void TaskForm::keepEdit()
{
    const TypedTask typed = this->typed();
    const DeadlineMove move = typedMove();
    if (!m_task || typed == m_kept)
        return;
    write(m_task, {std::exchange(m_kept, typed), typed, move});
    m_moveReason->clear();
    m_moveDocument->clear();
    showMove();
}

} // namespace dondoc
