// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of TaskDetail and the fields that answer them.
#include "ui/tasks/ledgerpanel.h"
#include "ui/tasks/taskdetail.h"
#include "ui/tasks/taskedits.h"
#include "ui/tasks/taskwords.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace dondoc {

/// An answer that was just given makes new figures: the fields stay, so that the one being typed in does.
bool TaskDetail::refillAnswers(const TaskRecord &record)
{
    const auto asksTheSame = [](const TaskDoubt &a, const TaskDoubt &b) {
        return a.code == b.code && a.detail == b.detail && a.column == b.column;
    };
    const std::vector<TaskDoubt> before = m_shownDoubts;
    const bool isSame = record.task.id == m_doubtsOf && m_edits &&
                        std::ranges::equal(record.doubts, m_shownDoubts, asksTheSame);
    m_doubtsOf = record.task.id;
    m_shownDoubts = record.doubts;
    if (!isSame)
        return false;
    for (size_t i = 0; i < m_answers.size(); ++i) {
        const bool isUnwritten = m_answers[i]->text().trimmed() != before[i].answer;
        if (!m_answers[i]->hasFocus() && !isUnwritten)
            m_answers[i]->setText(record.doubts[i].answer);
    }
    return true;
}

void TaskDetail::fillDoubts(const TaskRecord &record)
{
    if (refillAnswers(record))
        return;
    m_answers.clear();
    delete m_doubts->layout();
    qDeleteAll(m_doubts->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_doubts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * space::unit);
    grid->setVerticalSpacing(space::unit);
    grid->setColumnStretch(1, 1);
    for (const TaskDoubt &doubt : record.doubts) {
        const int row = 3 * grid->rowCount();
        auto *question = new TextLabel(m_theme, Type::Body);
        question->makeReadable();
        question->setText(doubtQuestion(doubt));
        grid->addWidget(new GlyphLabel(m_theme, Glyph::Question), row, 0, Qt::AlignTop | Qt::AlignHCenter);
        grid->addWidget(question, row, 1);
        if (m_edits) {
            m_answers.push_back(makeAnswer(doubt));
            grid->addWidget(m_answers.back(), row + 2, 1);
            if (doubt.detail.isEmpty())
                continue;
        }
        const QString second =
            m_edits || doubt.answer.isEmpty() ? doubt.detail : tr("Answered: %1").arg(doubt.answer);
        if (second.isEmpty())
            continue;
        auto *detail = new TextLabel(m_theme, Type::Secondary, Token::Text2);
        detail->makeReadable();
        detail->setText(second);
        grid->addWidget(detail, row + 1, 1);
    }
    for (QWidget *part : m_doubts->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        part->show(); // left to the layout they count as empty until the event loop runs
    m_doubts->updateGeometry();
    for (QWidget *part : {static_cast<QWidget *>(m_doubtsTitle), m_doubts, m_doubtsRule})
        part->setVisible(!record.doubts.empty());
}

/// Kept when the field is left or Enter is pressed; the figures never follow from an answer.
QLineEdit *TaskDetail::makeAnswer(const TaskDoubt &doubt)
{
    auto *answer = new QLineEdit(doubt.answer);
    answer->setPlaceholderText(tr("Answer"));
    answer->setAccessibleName(tr("Answer to: %1").arg(doubtQuestion(doubt)));
    connect(answer, &QLineEdit::editingFinished, this, [this, at = m_answers.size()] { keepAnswer(at); });
    return answer;
}

void TaskDetail::keepAnswer(size_t at)
{
    if (at >= m_answers.size() || at >= m_shownDoubts.size())
        return;
    const QString text = m_answers[at]->text().trimmed();
    if (text == m_shownDoubts[at].answer)
        return;
    const TaskDoubt doubt = m_shownDoubts[at];
    TaskEdits(*m_edits).answer(
        m_doubtsOf, doubt, text, [pane = QPointer(this), task = m_doubtsOf, doubt, at] {
            if (pane && pane->m_doubtsOf == task && at < pane->m_shownDoubts.size())
                pane->m_shownDoubts[at].answer = doubt.answer; // not written: leaving the field tries again
        });
    m_shownDoubts[at].answer = text; // Enter and then leaving the field is one answer
}

void TaskDetail::leaveStore()
{
    for (size_t at = 0; at < m_answers.size(); ++at)
        keepAnswer(at);
    m_ledger->leaveStore();
    m_doubtsOf = {};
    showTask(nullptr, -1);
}

} // namespace dondoc
