// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/agencybar.h"

#include <QPainter>

namespace dondoc {

namespace {

constexpr int figureColumn = 104, lastColumn = 76, barHeight = 10, longestBar = 56;

} // namespace

AgencyBar::AgencyBar(const Theme &theme, const Words &words, QWidget *parent)
    : PressArea(theme, parent)
    , m_words(words)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(words.most > 0 ? words.name : QString());
}

QSize AgencyBar::sizeHint() const
{
    return QSize(300, Theme::lineHeight(Type::Body) + 2 * space::unit);
}

QSize AgencyBar::minimumSizeHint() const
{
    return QSize(240, sizeHint().height());
}

void AgencyBar::paintEvent(QPaintEvent *event)
{
    PressArea::paintEvent(event);
    QPainter painter(this);
    const bool isHeading = m_words.most == 0;
    const QFont plain = m_theme.font(isHeading ? Type::Secondary : Type::Body);
    const QRect inside = rect().adjusted(space::panel, 0, -space::panel, 0);
    const QRect last(inside.right() - scaledPixels(lastColumn), 0, scaledPixels(lastColumn), height());
    const QRect figure(last.left() - scaledPixels(figureColumn), 0, scaledPixels(figureColumn), height());
    const QRect name(inside.left(), 0, figure.left() - inside.left() - space::unit, height());
    painter.setFont(plain);
    painter.setPen(m_theme.color(isHeading ? Token::Text2 : Token::Text));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_words.name, Qt::ElideRight, name.width()));
    painter.drawText(last, Qt::AlignRight | Qt::AlignVCenter, m_words.last);
    int barEnd = figure.left();
    if (!isHeading) {
        const int length = qMax(2, scaledPixels(longestBar) * m_words.value / m_words.most);
        painter.fillRect(QRect(figure.left(), (height() - barHeight) / 2, length, barHeight),
                         m_theme.color(Token::Overdue));
        barEnd += length + 6;
        painter.setFont(m_theme.font(Type::Body, true));
        painter.setPen(m_theme.color(Token::Line));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
        painter.setPen(m_theme.color(Token::Text));
    }
    painter.drawText(QRect(QPoint(barEnd, 0), figure.bottomRight()), Qt::AlignLeft | Qt::AlignVCenter,
                     m_words.figure);
}

} // namespace dondoc
