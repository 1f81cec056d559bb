// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinepainter.h"

#include <QAbstractScrollArea>

namespace dondoc {

/// The year by months across and tasks down, under frozen months. Paints visible lines only. Arrows move
/// through the tasks, Enter or a double click asks for the current one; Shift with left and right, or a drag
/// over the months, chooses the range to print.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TimelineView(const Theme &theme, QWidget *parent = nullptr);

    void setContent(TimelineContent content);
    const TimelineContent &content() const { return m_content; }
    TaskId currentTask() const;
    void setCurrentTask(TaskId task);
    /// Months to print, 1 to 12.
    std::pair<int, int> range() const { return {m_firstMonth, m_lastMonth}; }

signals:
    void taskActivated(TaskId task);
    void rangeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    TimelinePainter painter() const;
    void layOut();
    int lineAt(double y) const;
    void setCurrentLine(int line);
    void step(int by);
    void setRange(int first, int last);
    void stretchRange(int by, bool isStretched);
    void paintRange(QPainter &painter, const TimelinePainter &timeline) const;
    void describe();

    const Theme &m_theme;
    TimelineContent m_content;
    std::vector<TimelineLine> m_lines;
    std::vector<double> m_tops; ///< of the lines, and the end
    int m_current = -1;
    int m_firstMonth = 1, m_lastMonth = 12;
    int taskLineAt(QPointF point) const;
    bool isOnName(QPointF point) const;

    int m_dragFrom = 0; ///< month where a drag began, or 0
    int m_pressed = -1; ///< line whose name the mouse went down on, or -1
};

} // namespace dondoc
