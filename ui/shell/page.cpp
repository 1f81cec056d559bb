// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/shell/workspace.h"

#include <QEvent>

#include <utility>

namespace dondoc {

void Page::followWhenShown(Workspace &workspace, std::function<void()> follow)
{
    m_follow = std::move(follow);
    connect(&workspace, &Workspace::figuresChanged, this, &Page::follow);
}

void Page::follow()
{
    // Hidden on purpose: a page that was never put on screen is no page behind another.
    m_isBehind = isHidden() && testAttribute(Qt::WA_WState_ExplicitShowHide);
    if (!m_isBehind)
        m_follow();
}

bool Page::event(QEvent *event)
{
    // To its parent: the window itself may still be hidden.
    if (event->type() == QEvent::ShowToParent && std::exchange(m_isBehind, false))
        m_follow();
    return QWidget::event(event);
}

} // namespace dondoc
