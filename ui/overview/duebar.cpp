// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/duebar.h"

#include <QPainter>

namespace dondoc {

namespace {

constexpr int barHeight = 16;
constexpr int gap = 2;
constexpr int smallest = 6; ///< a count that is not zero is always seen

} // namespace

DueBar::DueBar(const BoardCounts &counts, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_segments{{counts.dueDone, Token::Good, Qt::SolidPattern},
                 {counts.dueDoneUndated, Token::Good, Qt::BDiagPattern},
                 {counts.overdue, Token::Overdue, Qt::SolidPattern},
                 {counts.dueToday, Token::DueSoon, Qt::NoBrush}}
    , m_due(counts.due)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize DueBar::sizeHint() const
{
    return QSize(200, barHeight);
}

void DueBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_due == 0) {
        painter.fillRect(rect(), m_theme.color(Token::Track));
        return;
    }
    int shown = 0, largest = 0;
    for (size_t i = 0; i < m_segments.size(); ++i) {
        shown += m_segments[i].count > 0;
        if (m_segments[i].count > m_segments[size_t(largest)].count)
            largest = int(i);
    }
    const int width = this->width() - gap * (shown - 1);
    std::vector<int> widths;
    int used = 0;
    for (const Segment &segment : m_segments) {
        widths.push_back(segment.count > 0 ? qMax(smallest, width * segment.count / m_due) : 0);
        used += widths.back();
    }
    widths[size_t(largest)] += width - used;
    int x = 0;
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments[i];
        if (segment.count == 0)
            continue;
        const QColor ink = m_theme.color(segment.ink);
        const QRectF bar(x + 0.5, 0.5, widths[i] - 1, barHeight - 1);
        painter.setPen(QPen(ink, 1));
        painter.setBrush(segment.fill == Qt::NoBrush ? QBrush(Qt::NoBrush) : QBrush(ink, segment.fill));
        painter.drawRect(bar);
        x += widths[i] + gap;
    }
}

} // namespace dondoc
