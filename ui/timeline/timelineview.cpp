// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "core/deadlines/phrasereader.h"
#include "ui/tasks/taskwords.h"
#include "ui/widgets/accessiblerole.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace dondoc {

namespace {
constexpr int labelsWidth = 400, narrowLabelsWidth = 260, narrowBelow = 900;
}

TimelineView::TimelineView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Chart);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

TimelinePainter TimelineView::painter() const
{
    const int width = viewport()->width();
    const int left = scaledPixels(width < scaledPixels(narrowBelow) ? narrowLabelsWidth : labelsWidth);
    return {m_content, m_theme, double(left), double(width)};
}

void TimelineView::setContent(TimelineContent content)
{
    const TaskId task = currentTask();
    m_content = std::move(content);
    m_lines = linesOf(m_content);
    m_current = -1;
    layOut();
    setCurrentTask(task);
    viewport()->update();
}

void TimelineView::layOut()
{
    const TimelinePainter timeline = painter();
    m_tops.assign(1, 0.0);
    for (const TimelineLine &line : m_lines)
        m_tops.push_back(m_tops.back() + timeline.lineHeight(line));
    const int page = viewport()->height() - int(timeline.headHeight());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(scaledPixels(36));
    verticalScrollBar()->setRange(0, qMax(0, int(m_tops.back()) - page));
}

TaskId TimelineView::currentTask() const
{
    if (m_current < 0 || m_lines[size_t(m_current)].task < 0)
        return {};
    const TimelineLine &line = m_lines[size_t(m_current)];
    const int position = m_content.groups[size_t(line.group)].tasks[size_t(line.task)];
    return m_content.board->tasks[size_t(position)].record->task.id;
}

void TimelineView::setCurrentTask(TaskId task)
{
    for (size_t i = 0; i < m_lines.size() && task; ++i) {
        const TimelineLine &line = m_lines[i];
        if (line.task < 0)
            continue;
        const int position = m_content.groups[size_t(line.group)].tasks[size_t(line.task)];
        if (m_content.board->tasks[size_t(position)].record->task.id == task)
            return setCurrentLine(int(i));
    }
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Token::Panel));
    if (!m_content.board)
        return;
    const TimelinePainter timeline = this->painter();
    const double head = timeline.headHeight();
    const double offset = verticalScrollBar()->value();
    painter.save();
    painter.setClipRect(QRectF(0, head, viewport()->width(), viewport()->height() - head));
    for (size_t i = size_t(qMax(0, lineAt(offset))); i < m_lines.size(); ++i) {
        const double y = head + m_tops[i] - offset;
        if (y > viewport()->height())
            break;
        timeline.paintLine(painter, m_lines[i], y, int(i) == m_current, hasFocus());
    }
    painter.restore();
    timeline.paintHead(painter);
    paintRange(painter, timeline);
}

void TimelineView::paintRange(QPainter &painter, const TimelinePainter &timeline) const
{
    if (m_firstMonth == 1 && m_lastMonth == 12)
        return;
    const double begin = timeline.x(QDate(m_content.year, m_firstMonth, 1));
    const double end = timeline.x(QDate(m_content.year, m_lastMonth, 1).addMonths(1));
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(begin + 1, 1, end - begin - 2, scaledPixels(26) - 2));
}

int TimelineView::lineAt(double y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const auto line = int(after - m_tops.begin()) - 1;
    return line < int(m_lines.size()) ? line : -1;
}

void TimelineView::setCurrentLine(int line)
{
    m_current = line;
    if (line >= 0) {
        QScrollBar *bar = verticalScrollBar();
        const int top = int(m_tops[size_t(line)]), bottom = int(m_tops[size_t(line) + 1]);
        if (top < bar->value())
            bar->setValue(top);
        else if (bottom > bar->value() + bar->pageStep())
            bar->setValue(bottom - bar->pageStep());
    }
    describe();
    viewport()->update();
}

/// What a screen reader says of the current line.
void TimelineView::describe()
{
    if (!currentTask())
        return setAccessibleDescription({});
    const TimelineLine &line = m_lines[size_t(m_current)];
    const TimelineGroup &group = m_content.groups[size_t(line.group)];
    const TaskView view = viewUnder(group, *m_content.board, group.tasks[size_t(line.task)]);
    const Deadline &deadline = deadlineOn(*view.record, m_content.board->asOf);
    setAccessibleDescription(QStringLiteral("%1. %2. %3")
                                 .arg(view.record->task.text, deadlineText(deadline),
                                      standingWords(view, m_content.board->asOf).word));
}

void TimelineView::step(int by)
{
    int line = m_current;
    do {
        line += by;
        if (line < 0 || line >= int(m_lines.size()))
            return;
    } while (m_lines[size_t(line)].task < 0);
    setCurrentLine(line);
}

void TimelineView::setRange(int first, int last)
{
    m_firstMonth = std::clamp(std::min(first, last), 1, 12);
    m_lastMonth = std::clamp(std::max(first, last), 1, 12);
    viewport()->update();
    emit rangeChanged();
}

/// Shift stretches the range, else it moves; from the whole year it starts at the as-of month.
void TimelineView::stretchRange(int by, bool isStretched)
{
    const bool isWhole = m_firstMonth == 1 && m_lastMonth == 12;
    if (isWhole) {
        const int month = m_content.board ? m_content.board->asOf.month() : 1;
        setRange(month, month);
    } else if (isStretched) {
        setRange(m_firstMonth, qMax(m_firstMonth, m_lastMonth + by));
    } else if (m_firstMonth + by >= 1 && m_lastMonth + by <= 12) {
        setRange(m_firstMonth + by, m_lastMonth + by);
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Left:
        return stretchRange(-1, event->modifiers().testFlag(Qt::ShiftModifier));
    case Qt::Key_Right:
        return stretchRange(1, event->modifiers().testFlag(Qt::ShiftModifier));
    case Qt::Key_Escape:
        return setRange(1, 12);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentTask())
            emit taskActivated(currentTask());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const TimelinePainter timeline = painter();
    const double y = event->position().y() - timeline.headHeight();
    if (y < 0) {
        m_dragFrom = timeline.monthAt(event->position().x());
        if (m_dragFrom > 0)
            setRange(m_dragFrom, m_dragFrom);
        return;
    }
    m_dragFrom = 0;
    const int line = taskLineAt(event->position());
    if (line >= 0)
        setCurrentLine(line);
    m_pressed = isOnName(event->position()) ? line : -1;
}

/// A task's words are a link to it; elsewhere a line is chosen.
void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && isOnName(event->position()) && taskLineAt(event->position()) == pressed)
        emit taskActivated(currentTask());
}

/// The line of a task there, or -1.
int TimelineView::taskLineAt(QPointF point) const
{
    const double y = point.y() - painter().headHeight();
    const int line = y < 0 ? -1 : lineAt(y + verticalScrollBar()->value());
    return line >= 0 && m_lines[size_t(line)].task >= 0 ? line : -1;
}

bool TimelineView::isOnName(QPointF point) const
{
    return painter().monthAt(point.x()) == 0 && taskLineAt(point) >= 0;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(isOnName(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const int month = painter().monthAt(event->position().x());
    if (m_dragFrom > 0 && month > 0 && event->buttons().testFlag(Qt::LeftButton))
        setRange(m_dragFrom, month);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->position().y() < painter().headHeight())
        setRange(1, 12);
    else if (currentTask())
        emit taskActivated(currentTask());
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_content.board) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = lineAt(help->pos().y() - painter().headHeight() + verticalScrollBar()->value());
        if (line >= 0 && m_lines[size_t(line)].task >= 0) {
            const TimelineLine &at = m_lines[size_t(line)];
            const int position = m_content.groups[size_t(at.group)].tasks[size_t(at.task)];
            const QString text = m_content.board->tasks[size_t(position)].record->task.text;
            QToolTip::showText(help->globalPos(), QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()),
                               this);
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_content.board)
        layOut();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0)
        step(1);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace dondoc
