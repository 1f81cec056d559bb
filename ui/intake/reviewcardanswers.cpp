// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewCard that offers the three answers and gives them.
#include "ui/intake/reviewcard.h"

#include <QPushButton>

namespace dondoc {

void ReviewCard::showAnswers()
{
    if (m_row < 0 || !m_session.reading() || m_row >= int(m_session.rows().size()))
        return;
    const IntakeQuestion *question = asked();
    const QuestionKind kind = question ? question->kind : QuestionKind::Remark;
    const bool isTyped = m_editor->isVisibleTo(this);
    m_take->setVisible(question || m_column >= 0);
    m_take->setEnabled(!isTyped || m_editor->canTake());
    m_take->setText(kind == QuestionKind::Agency      ? tr("Take this agency")
                    : kind == QuestionKind::Deadline  ? tr("Take this reading")
                    : kind == QuestionKind::Duplicate ? tr("Keep both")
                    : question                        ? tr("Seen")
                                                      : tr("Mend the cell"));
    m_later->setVisible(kind == QuestionKind::Agency || kind == QuestionKind::Deadline);
    m_later->setText(tr("Import with its question"));
    const bool isOut = m_session.isLeftOut(m_session.rows()[size_t(m_row)].key);
    const bool isUpdate = !m_session.rowPlan(m_row).changes.empty();
    m_out->setText(isUpdate ? (isOut ? tr("Take the changes") : tr("Leave as it is"))
                            : (isOut ? tr("Take after all") : tr("Leave out")));
    m_otherOut->setVisible(kind == QuestionKind::Duplicate && otherRow() >= 0);
    if (m_otherOut->isVisibleTo(this))
        m_otherOut->setText(tr("Leave row %1 out").arg(question->detail));
}

void ReviewCard::giveFirst()
{
    const IntakeQuestion *question = asked();
    if (!m_take->isEnabled() || !m_take->isVisibleTo(this))
        return;
    m_session.setTyped(m_typedKey, {});
    m_typedKey.clear();
    if (!question) {
        const IntakeRow &row = m_session.rows()[size_t(m_row)];
        m_session.correctCell(row.file, row.sheet, row.row, m_column, m_editor->words());
    } else if (question->kind == QuestionKind::Agency) {
        m_session.answerAgency(*question, m_editor->agency());
    } else if (question->kind == QuestionKind::Deadline && m_editor->isChanged()) {
        m_session.answerDeadline(*question, m_editor->words());
    } else if (question->kind == QuestionKind::Deadline) {
        m_session.accept(*question);
    } else {
        m_session.setSeen(*question);
    }
    emit answered();
}

void ReviewCard::giveSecond()
{
    if (const IntakeQuestion *question = asked())
        m_session.setSeen(*question);
    emit answered();
}

void ReviewCard::leaveOut(int row)
{
    if (row < 0)
        return;
    const QString key = m_session.rows()[size_t(row)].key;
    const bool isOut = !m_session.isLeftOut(key);
    const bool wasAsked = asked();
    m_session.setLeftOut(key, isOut);
    if (wasAsked && isOut)
        emit answered();
}

} // namespace dondoc
