// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/blockbars.h"

#include "core/text/numbers.h"

#include <QPainter>

namespace dondoc {

namespace {

constexpr double barHeight = 18, rowPitch = 40, headHeight = 24, axisHeight = 22;

} // namespace

BlockBars::BlockBars(std::vector<RateRow> blocks, double goal, const Theme &theme, QWidget *parent)
    : PressArea(theme, parent)
    , m_blocks(std::move(blocks))
    , m_goal(goal)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken;
    for (const RateRow &block : m_blocks) {
        if (block.achieved)
            spoken << QStringLiteral("%1 %2, %3")
                          .arg(block.name, text::formatNumber(*block.achieved), gapText(block));
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
}

QSize BlockBars::sizeHint() const
{
    return QSize(420, int(headHeight + rowPitch * double(m_blocks.size()) + axisHeight));
}

void BlockBars::paintEvent(QPaintEvent *event)
{
    PressArea::paintEvent(event);
    QPainter painter(this);
    // The gaps stand at the right of the goal's line, which must leave them room.
    const double available = width() - labelWidth();
    const double plotWidth = qMin(available - 12, (available - 8 - gapWidth()) * 100 / m_goal);
    const QRectF plot(labelWidth(), headHeight, plotWidth, height() - headHeight - axisHeight);
    paintScale(painter, plot);
    for (int i = 0; i < int(m_blocks.size()); ++i)
        paintBlock(painter, plot, i);
}

void BlockBars::paintScale(QPainter &painter, const QRectF &plot) const
{
    painter.setFont(m_theme.font(Type::Axis));
    for (int value = 0; value <= 100; value += 20) {
        const double x = plot.left() + plot.width() * value / 100;
        if (value != qRound(m_goal)) {
            painter.setPen(QPen(m_theme.color(Token::Line), 1));
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
        painter.setPen(m_theme.color(Token::Text2));
        painter.drawText(QRectF(x - 20, plot.bottom() + 2, 40, axisHeight), Qt::AlignHCenter | Qt::AlignTop,
                         QString::number(value));
    }
    const double goal = plot.left() + plot.width() * m_goal / 100;
    painter.setPen(QPen(m_theme.color(Token::Tick), 1.4, Qt::DashLine));
    painter.drawLine(QPointF(goal, plot.top() - 2), QPointF(goal, plot.bottom()));
    const QString words = tr("Goal: %1%").arg(text::formatNumber(m_goal));
    painter.setFont(m_theme.font(Type::Secondary, true));
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(QRectF(goal - 120, 0, 120 + qMin(60.0, width() - goal), headHeight - 4),
                     Qt::AlignRight | Qt::AlignVCenter, words);
}

void BlockBars::paintBlock(QPainter &painter, const QRectF &plot, int position) const
{
    const RateRow &block = m_blocks[size_t(position)];
    const double top = plot.top() + position * rowPitch + (rowPitch - barHeight) / 2;
    painter.setPen(m_theme.color(Token::Text));
    painter.setFont(m_theme.font(Type::Body, position == 0));
    painter.drawText(QRectF(0, top, plot.left() - 10, barHeight), Qt::AlignRight | Qt::AlignVCenter,
                     block.name);
    if (!block.achieved)
        return;
    const double length = plot.width() * *block.achieved / 100;
    painter.fillRect(QRectF(plot.left(), top, length, barHeight), m_theme.color(Token::Bar));
    for (const RateValue &other : block.otherSources) {
        const double x = plot.left() + plot.width() * other.value / 100;
        painter.setPen(QPen(m_theme.color(Token::Tick), 1.4));
        painter.drawLine(QPointF(x, top - 2), QPointF(x, top + barHeight + 2));
        painter.setBrush(m_theme.color(Token::Panel));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawEllipse(QPointF(x, top - 4), 2.6, 2.6);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    painter.setPen(m_theme.color(Token::Text));
    painter.setFont(m_theme.font(Type::Body, true));
    painter.drawText(QRectF(plot.left() + length + 8, top, 60, barHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     text::formatNumber(*block.achieved));
    painter.setPen(m_theme.color(Token::Text2));
    painter.setFont(m_theme.font(Type::Secondary));
    const double goal = plot.left() + plot.width() * m_goal / 100;
    painter.drawText(QRectF(goal + 8, top, gapWidth() + 2, barHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     gapText(block));
}

double BlockBars::labelWidth() const
{
    double widest = 0;
    for (const RateRow &block : m_blocks)
        widest =
            qMax(widest, double(QFontMetrics(m_theme.font(Type::Body, true)).horizontalAdvance(block.name)));
    return widest + 12;
}

double BlockBars::gapWidth() const
{
    double widest = 0;
    for (const RateRow &block : m_blocks)
        widest = qMax(widest,
                      double(QFontMetrics(m_theme.font(Type::Secondary)).horizontalAdvance(gapText(block))));
    return widest;
}

QString BlockBars::gapText(const RateRow &block) const
{
    if (!block.achieved)
        return {};
    const double gap = m_goal - *block.achieved;
    return gap > 0 ? tr("%1 short").arg(text::formatNumber(gap, 1)) : tr("met");
}

} // namespace dondoc
