// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/cardarea.h"

#include <QEvent>
#include <QLayout>

namespace dondoc {

CardArea::CardArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    content->installEventFilter(this);
}

QSize CardArea::sizeHint() const
{
    const QWidget *content = widget();
    if (!content || content->isHidden() || !content->layout())
        return {0, 0};
    const int wanted = content->layout()->totalHeightForWidth(viewport()->width());
    const int most = parentWidget() ? int(parentWidget()->height() * m_share) : wanted;
    return {0, qMin(wanted, most)};
}

void CardArea::fit()
{
    QWidget *content = widget();
    if (!content || !content->layout())
        return;
    // A scroll area squeezes what wraps below the height it needs, unless it is told that height.
    content->setMinimumHeight(
        content->isHidden() ? 0 : content->layout()->totalHeightForWidth(viewport()->width()));
    setFixedHeight(sizeHint().height());
}

void CardArea::setShare(double share)
{
    m_share = share;
    fit();
}

bool CardArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFitted = QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::ShowToParent ||
        event->type() == QEvent::HideToParent)
        fit();
    return isFitted;
}

void CardArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace dondoc
