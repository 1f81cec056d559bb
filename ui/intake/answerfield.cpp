// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/answerfield.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace dondoc {

bool AnswerField::isPagesKey(QKeyEvent *event) const
{
    return (event->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
           (event->matches(QKeySequence::Redo) && !isRedoAvailable());
}

bool AnswerField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isPagesKey(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void AnswerField::keyPressEvent(QKeyEvent *event)
{
    if (isPagesKey(event))
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit moved(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & ~Qt::KeypadModifier)
            return event->ignore();
        emit confirmed();
        return;
    case Qt::Key_Escape:
        return event->ignore();
    default:
        break;
    }
    const QString before = text();
    QLineEdit::keyPressEvent(event);
    if (text() != before && !m_isComposing)
        emit wordsChanged();
}

void AnswerField::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_isComposing)
        emit wordsChanged();
}

} // namespace dondoc
