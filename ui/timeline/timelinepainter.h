// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/timeline.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace dondoc {

/// What the year by months shows: groups of tasks of one board, as of one date.
struct TimelineContent {
    std::shared_ptr<const Board> board;
    std::vector<TimelineGroup> groups;
    std::array<MonthLoad, 12> loads{};
    int year = 2025;
    QString caption; ///< of the column of labels
};

/// One line of the view: a heading or a task under it.
struct TimelineLine {
    int group = 0;
    int task = -1; ///< position in the group, or -1 for the heading
};
std::vector<TimelineLine> linesOf(const TimelineContent &content);

/// Paints the year on screen and on paper alike. `left` is the width of the labels; the months share the rest
/// of `width` evenly. First and last month are of the range shown, 1 to 12.
class TimelinePainter
{
public:
    TimelinePainter(const TimelineContent &content, const Theme &theme, double left, double width,
                    int firstMonth = 1, int lastMonth = 12);

    double headHeight() const;
    double lineHeight(const TimelineLine &line) const;
    /// Months, the as-of day and the load of each month; from y = 0 of the painter.
    void paintHead(QPainter &painter) const;
    /// One line with its grid, its top at `y`.
    void paintLine(QPainter &painter, const TimelineLine &line, double y, bool isCurrent,
                   bool isFocused) const;

    double x(QDate day) const;   ///< left edge of the day
    int monthAt(double x) const; ///< 1 to 12, or 0 outside of the months
    double left() const { return m_left; }

private:
    void paintMonths(QPainter &painter) const;
    QRectF asOfFlag() const;
    QRectF besideFlag(const QRectF &column, const QRectF &flag) const;
    void paintLoads(QPainter &painter, double top) const;
    void paintGrid(QPainter &painter, double y, double height) const;
    void paintHeading(QPainter &painter, const TimelineGroup &group, const QRectF &area) const;
    void paintTask(QPainter &painter, const TaskView &view, const QRectF &area) const;
    void paintMark(QPainter &painter, const TimelineMark &mark, const TaskView &view, double middle) const;
    void paintPeriod(QPainter &painter, const TimelineMark &mark, const TaskView &view, double middle) const;
    void paintDiamond(QPainter &painter, double x, double middle, Token ink, bool isFilled) const;
    void paintWords(QPainter &painter, const std::vector<TimelineMark> &marks, const TaskView &view,
                    double middle) const;
    void paintText(QPainter &painter, const QRectF &area, const QString &text, Type type, Token ink,
                   bool isStrong = false, int align = Qt::AlignLeft | Qt::AlignVCenter) const;
    void paintDue(QPainter &painter, const Deadline &deadline, double right, double middle) const;
    void paintOnGround(QPainter &painter, const QRectF &at, const QString &words, Token ink,
                       bool isStrong) const;
    QFont font(const QPainter &painter, Type type, bool isStrong = false) const;
    Token inkOf(const TaskView &view) const;

    const TimelineContent &m_content;
    const Theme &m_theme;
    double m_left, m_width;
    int m_first, m_last;
    double m_unit;           ///< a logical pixel
    mutable QColor m_ground; ///< of the line being painted
};

} // namespace dondoc
