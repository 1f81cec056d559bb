// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pressarea.h"

#include <QChildEvent>
#include <QLayout>
#include <QPainter>

namespace dondoc {

PressArea::PressArea(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::PushButton);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PressArea::setWash(std::optional<Token> wash)
{
    m_wash = wash;
    update();
}

QSize PressArea::sizeHint() const
{
    return layout() ? layout()->totalSizeHint() : QSize(40, 24);
}

QSize PressArea::minimumSizeHint() const
{
    return layout() ? layout()->totalMinimumSize() : sizeHint();
}

bool PressArea::hasHeightForWidth() const
{
    return layout() && layout()->hasHeightForWidth();
}

int PressArea::heightForWidth(int width) const
{
    return layout() ? layout()->totalHeightForWidth(width) : -1;
}

void PressArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_wash)
        painter.fillRect(rect(), m_theme.color(*m_wash));
    if (isEnabled() && (underMouse() || isDown()) && !m_wash)
        painter.fillRect(rect(), m_theme.color(Token::Select));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Token::Accent), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PressArea::childEvent(QChildEvent *event)
{
    // The area is one button: what lies in it lets the mouse through.
    if (event->added() && event->child()->isWidgetType())
        static_cast<QWidget *>(event->child())->setAttribute(Qt::WA_TransparentForMouseEvents);
    QAbstractButton::childEvent(event);
}

void PressArea::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PressArea::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace dondoc
