// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicesearch.h"

#include "core/text/fold.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace dondoc {

namespace {

/// The box whose open list this is, or null.
QComboBox *choiceOf(const QObject *list)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(list);
    QWidget *frame = view ? view->parentWidget() : nullptr;
    auto *choice = frame ? qobject_cast<QComboBox *>(frame->parentWidget()) : nullptr;
    return choice && choice->view() == view ? choice : nullptr;
}

int indexOf(const QComboBox &choice, const QString &typed)
{
    const QString wanted = text::fold(typed);
    for (int index = 0; index < choice.count(); ++index) {
        if (text::fold(choice.itemText(index)).startsWith(wanted))
            return index;
    }
    return -1;
}

} // namespace

bool ChoiceSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *closed = qobject_cast<QComboBox *>(watched);
    QComboBox *choice = closed ? closed : choiceOf(watched);
    return choice && !choice->isEditable() && type(*choice, !closed, *static_cast<QKeyEvent *>(event));
}

bool ChoiceSearch::type(QComboBox &choice, bool isOpen, const QKeyEvent &key)
{
    const QString letter = key.text();
    const bool isLetter = letter.size() == 1 && letter.front().isPrint() &&
                          !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isLetter)
        return false;
    if (m_choice != &choice || !m_since.isValid() ||
        m_since.hasExpired(QApplication::keyboardInputInterval() * 2))
        m_typed.clear();
    if (m_typed.isEmpty() && letter.front().isSpace())
        return false; // opens the list
    m_choice = &choice;
    m_since.restart();
    m_typed += letter;
    const int index = indexOf(choice, m_typed);
    if (index < 0)
        return true;
    if (isOpen) {
        choice.view()->setCurrentIndex(
            choice.model()->index(index, choice.modelColumn(), choice.rootModelIndex()));
    } else if (index != choice.currentIndex()) {
        choice.setCurrentIndex(index);
        emit choice.activated(index);
        emit choice.textActivated(choice.itemText(index));
    }
    return true;
}

} // namespace dondoc
