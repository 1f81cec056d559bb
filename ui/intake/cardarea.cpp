// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/cardarea.h"

#include <QEvent>
#include <QLayout>

namespace dondoc {

namespace {
constexpr double mostOfPanel = 0.62;
}

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
    const int most = parentWidget() ? int(parentWidget()->height() * mostOfPanel) : wanted;
    return {0, qMin(wanted, most)};
}

void CardArea::fit()
{
    setFixedHeight(sizeHint().height());
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
