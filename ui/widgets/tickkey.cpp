// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tickkey.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QWidget>

namespace dondoc {

namespace {

bool isOfOfficer(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::MouseFocusReason;
}

/// A menu or another window is in front for a while: nobody left the list.
bool isInterruption(Qt::FocusReason reason)
{
    return reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason ||
           reason == Qt::MenuBarFocusReason;
}

bool isMove(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End ||
           key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

TickKey::TickKey(QWidget &list)
    : QObject(&list)
{
    list.installEventFilter(this);
}

bool TickKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_isChosen = m_isChosen || isOfOfficer(static_cast<QFocusEvent *>(event)->reason());
    else if (event->type() == QEvent::FocusOut &&
             !isInterruption(static_cast<QFocusEvent *>(event)->reason()))
        m_isChosen = false;
    else if (event->type() == QEvent::KeyPress)
        return take(*static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

/// True where the key is used up.
bool TickKey::take(const QKeyEvent &key)
{
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    if (isMove(key.key()))
        m_isChosen = true;
    if (key.key() != Qt::Key_Space) {
        const QString typed = key.text();
        if (!typed.isEmpty() && typed.front().isPrint())
            m_isChosen = false; // words are being typed: their spaces are no ticks
        return false;
    }
    if (key.modifiers().testFlag(Qt::ShiftModifier))
        return false;
    if (m_isChosen)
        emit pressed();
    return true;
}

} // namespace dondoc
