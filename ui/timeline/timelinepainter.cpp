// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "core/deadlines/phrasereader.h"
#include "core/tasks/sourcelabel.h"
#include "core/text/dates.h"
#include "ui/tasks/taskwords.h"
#include "ui/theme/glyphs.h"

#include <QCoreApplication>

#include <algorithm>

namespace dondoc {

namespace {

using Kind = TimelineMark::Kind;

/// The context of this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr double monthsHeight = 26, loadHeight = 70, headingHeight = 26, taskHeight = 36, barHeight = 14;

QDate firstOf(int year, int month)
{
    return QDate(year, month, 1);
}

bool isPaper(const Theme &theme)
{
    return theme.scheme() == Scheme::Paper;
}

} // namespace

std::vector<TimelineLine> linesOf(const TimelineContent &content)
{
    std::vector<TimelineLine> lines;
    for (size_t group = 0; group < content.groups.size(); ++group) {
        lines.push_back({int(group), -1});
        for (size_t task = 0; task < content.groups[group].tasks.size(); ++task)
            lines.push_back({int(group), int(task)});
    }
    return lines;
}

TimelinePainter::TimelinePainter(const TimelineContent &content, const Theme &theme, double left,
                                 double width, int firstMonth, int lastMonth)
    : m_content(content)
    , m_theme(theme)
    , m_left(left)
    , m_width(width)
    , m_first(firstMonth)
    , m_last(lastMonth)
    , m_unit(isPaper(theme) ? 1.0 : scaledPixels(100) / 100.0)
{
}

double TimelinePainter::headHeight() const
{
    return (monthsHeight + loadHeight) * m_unit;
}

double TimelinePainter::lineHeight(const TimelineLine &line) const
{
    return (line.task < 0 ? headingHeight : taskHeight) * m_unit;
}

double TimelinePainter::x(QDate day) const
{
    const double month = (m_width - m_left) / (m_last - m_first + 1);
    const int months = (day.year() - m_content.year) * 12 + day.month() - m_first;
    return m_left + month * (months + (day.day() - 1) / double(day.daysInMonth()));
}

int TimelinePainter::monthAt(double x) const
{
    if (x < m_left || x >= m_width)
        return 0;
    return m_first + int((x - m_left) / ((m_width - m_left) / (m_last - m_first + 1)));
}

QFont TimelinePainter::font(const QPainter &painter, Type type, bool isStrong) const
{
    QFont font = isPaper(m_theme) ? m_theme.documentFont(type, isStrong) : m_theme.font(type, isStrong);
    if (isPaper(m_theme)) // sizes in the painter's own units, whatever the device
        font.setPixelSize(type == Type::Body ? 12 : 10);
    return QFont(font, painter.device());
}

void TimelinePainter::paintText(QPainter &painter, const QRectF &area, const QString &text, Type type,
                                Token ink, bool isStrong, int align) const
{
    painter.setFont(font(painter, type, isStrong));
    painter.setPen(m_theme.color(ink));
    painter.drawText(
        area, align | Qt::TextSingleLine,
        QFontMetricsF(painter.font(), painter.device()).elidedText(text, Qt::ElideRight, area.width() + 1));
}

void TimelinePainter::paintHead(QPainter &painter) const
{
    painter.fillRect(QRectF(0, 0, m_width, headHeight()), m_theme.color(Token::Panel));
    painter.fillRect(QRectF(0, 0, m_width, monthsHeight * m_unit), m_theme.color(Token::Head));
    paintGrid(painter, 0, headHeight());
    paintMonths(painter);
    paintLoads(painter, monthsHeight * m_unit);
    painter.setPen(QPen(m_theme.color(Token::Border), 0));
    painter.drawLine(QPointF(0, headHeight()), QPointF(m_width, headHeight()));
}

/// Where the date of the as-of day stands in the head; empty where the day is in none of the months.
QRectF TimelinePainter::asOfFlag() const
{
    const QDate asOf = m_content.board->asOf;
    if (asOf.year() != m_content.year || asOf.month() < m_first || asOf.month() > m_last)
        return {};
    const double width = 40 * m_unit, margin = 3 * m_unit;
    return {std::clamp(x(asOf) - width / 2, m_left, m_width - width), margin, width,
            monthsHeight * m_unit - 2 * margin};
}

/// The part of a month's column for its name: all of it, or the wider side of the flag that would cover it.
QRectF TimelinePainter::besideFlag(const QRectF &column, const QRectF &flag) const
{
    const double half = 12 * m_unit; // of "T12"
    const double middle = column.center().x();
    if (flag.isEmpty() || flag.right() <= middle - half || flag.left() >= middle + half)
        return column;
    const double before = flag.left() - column.left(), after = column.right() - flag.right();
    return before >= after ? QRectF(column.left(), column.top(), before, column.height())
                           : QRectF(flag.right(), column.top(), after, column.height());
}

void TimelinePainter::paintMonths(QPainter &painter) const
{
    const double height = monthsHeight * m_unit;
    paintText(painter, QRectF(12 * m_unit, 0, m_left - 16 * m_unit, height), m_content.caption,
              Type::Secondary, Token::Text, true);
    const QRectF flag = asOfFlag();
    for (int month = m_first; month <= m_last; ++month) {
        const double begin = x(firstOf(m_content.year, month));
        const double end = x(firstOf(m_content.year, month).addMonths(1));
        paintText(painter, besideFlag(QRectF(begin, 0, end - begin, height), flag),
                  QStringLiteral("T%1").arg(month), Type::Secondary, Token::Text, true, Qt::AlignCenter);
    }
    if (flag.isEmpty())
        return;
    // The as-of day is black with its date: red stays for what is overdue.
    painter.fillRect(flag, m_theme.color(Token::Text));
    paintText(painter, flag, m_content.board->asOf.toString(QStringLiteral("dd/MM")), Type::Secondary,
              Token::Panel, true, Qt::AlignCenter);
}

void TimelinePainter::paintLoads(QPainter &painter, double top) const
{
    paintText(painter, QRectF(12 * m_unit, top + 6 * m_unit, m_left - 16 * m_unit, 20 * m_unit),
              Words::tr("Tasks due in the month"), Type::Secondary, Token::Text, true);
    paintText(painter, QRectF(12 * m_unit, top + 26 * m_unit, m_left - 16 * m_unit, 18 * m_unit),
              Words::tr("hatched: overdue · full: not due yet"), Type::Secondary, Token::Text2);
    int most = 1;
    for (const MonthLoad &load : m_content.loads)
        most = std::max(most, load.overdue + load.ahead);
    const double bottom = top + (loadHeight - 4) * m_unit;
    for (int month = m_first; month <= m_last; ++month) {
        const MonthLoad &load = m_content.loads[size_t(month - 1)];
        const double begin = x(firstOf(m_content.year, month));
        const double width = x(firstOf(m_content.year, month).addMonths(1)) - begin;
        const double scale = (loadHeight - 26) * m_unit / most;
        const double late = load.overdue * scale, ahead = load.ahead * scale;
        const QRectF lateBar(begin + width * 0.3, bottom - late, width * 0.4, late);
        painter.fillRect(lateBar, QBrush(m_theme.color(Token::Overdue), Qt::BDiagPattern));
        painter.setPen(QPen(m_theme.color(Token::Overdue), 0));
        painter.setBrush(Qt::NoBrush);
        if (load.overdue > 0)
            painter.drawRect(lateBar);
        painter.fillRect(QRectF(lateBar.left(), lateBar.top() - ahead, lateBar.width(), ahead),
                         m_theme.color(Token::Bar));
        const int sum = load.overdue + load.ahead;
        if (sum == 0)
            continue;
        const QRectF number(begin + width * 0.3, lateBar.top() - ahead - 18 * m_unit, width * 0.4,
                            16 * m_unit);
        painter.fillRect(number, m_theme.color(Token::Panel));
        paintText(painter, number, QString::number(sum), Type::Secondary,
                  load.ahead > 0 ? Token::Text : Token::Overdue, true, Qt::AlignCenter);
    }
}

void TimelinePainter::paintGrid(QPainter &painter, double y, double height) const
{
    painter.setPen(QPen(m_theme.color(Token::Line), 0));
    for (int month = m_first; month <= m_last; ++month) {
        const double at = x(firstOf(m_content.year, month));
        painter.drawLine(QPointF(at, y), QPointF(at, y + height));
    }
    const QDate asOf = m_content.board->asOf;
    if (asOf.year() == m_content.year && asOf.month() >= m_first && asOf.month() <= m_last) {
        painter.setPen(QPen(m_theme.color(Token::Text), 1.5 * m_unit));
        painter.drawLine(QPointF(x(asOf), y), QPointF(x(asOf), y + height));
    }
}

void TimelinePainter::paintLine(QPainter &painter, const TimelineLine &line, double y, bool isCurrent,
                                bool isFocused) const
{
    const QRectF area(0, y, m_width, lineHeight(line));
    const TimelineGroup &group = m_content.groups[size_t(line.group)];
    const Token ground = line.task < 0 ? Token::Head
                         : !isCurrent  ? Token::Panel
                         : isFocused   ? Token::Select
                                       : Token::Head;
    m_ground = m_theme.color(ground);
    painter.fillRect(area, m_ground);
    paintGrid(painter, y, area.height());
    painter.setPen(QPen(m_theme.color(Token::Line), 0));
    painter.drawLine(QPointF(0, area.bottom() - 0.5), QPointF(m_width, area.bottom() - 0.5));
    if (line.task < 0)
        return paintHeading(painter, group, area);
    if (isCurrent)
        painter.fillRect(QRectF(0, y, 3 * m_unit, area.height()), m_theme.color(Token::Accent));
    paintTask(painter, viewUnder(group, *m_content.board, group.tasks[size_t(line.task)]), area);
}

void TimelinePainter::paintHeading(QPainter &painter, const TimelineGroup &group, const QRectF &area) const
{
    const QString counts = group.overdue > 0
                               ? Words::tr("%n task(s)", "of a heading", int(group.tasks.size())) +
                                     QStringLiteral(" · ") + Words::tr("%n overdue", nullptr, group.overdue)
                               : Words::tr("%n task(s)", "of a heading", int(group.tasks.size()));
    const double right = 130 * m_unit;
    paintText(painter, area.adjusted(12 * m_unit, 0, m_left - area.width() - right - 8 * m_unit, 0),
              group.title.isEmpty() ? Words::tr("Without") : group.title, Type::Body, Token::Text, true);
    paintText(painter, QRectF(m_left - right - 8 * m_unit, area.top(), right, area.height()), counts,
              Type::Secondary, Token::Text2, false, Qt::AlignRight | Qt::AlignVCenter);
}

Token TimelinePainter::inkOf(const TaskView &view) const
{
    switch (view.state.standing) {
    case Standing::Overdue:
        return Token::Overdue;
    case Standing::DoneOnTime:
    case Standing::DoneLate:
    case Standing::DoneUndated:
        return Token::Good;
    default:
        return isDueSoon(view.state) ? Token::DueSoon : Token::Accent;
    }
}

void TimelinePainter::paintTask(QPainter &painter, const TaskView &view, const QRectF &area) const
{
    const Task &task = view.record->task;
    const double half = area.height() / 2;
    const QRectF words(12 * m_unit, area.top() + 1 * m_unit, m_left - 24 * m_unit, half);
    paintText(painter, words, QString(task.text).replace(u'\n', u' '), Type::Body, Token::Text);
    const QString place =
        QStringLiteral("%1 %2").arg(sourceLabel(task.source), placeWords(task.source)).trimmed();
    paintText(painter, words.translated(0, half - 2 * m_unit), place, Type::Secondary, Token::Text2);
    painter.save();
    painter.setClipRect(QRectF(m_left, area.top(), m_width - m_left, area.height()), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<TimelineMark> marks = timelineMarks(view, m_content.board->asOf, m_content.year);
    for (const bool isSpan : {true, false}) { // a day stands on the span that begins at it
        for (const TimelineMark &mark : marks) {
            if ((mark.kind == Kind::OverdueSpan) == isSpan)
                paintMark(painter, mark, view, area.center().y());
        }
    }
    paintWords(painter, marks, view, area.center().y());
    painter.restore();
}

void TimelinePainter::paintPeriod(QPainter &painter, const TimelineMark &mark, const TaskView &view,
                                  double middle) const
{
    const double begin = x(mark.from), end = x(mark.to.addDays(1)), height = barHeight * m_unit;
    const QRectF bar(begin + 2 * m_unit, middle - height / 2, end - begin - 4 * m_unit, height);
    const Token ink = inkOf(view);
    QColor wash = m_theme.color(ink);
    wash.setAlphaF(isPaper(m_theme) ? 0.12F : 0.18F);
    painter.setPen(QPen(m_theme.color(ink), 1.2 * m_unit));
    painter.setBrush(wash);
    painter.drawRoundedRect(bar, 2 * m_unit, 2 * m_unit);
    painter.setPen(QPen(m_theme.color(ink), 3 * m_unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(bar.right(), bar.top() - 2 * m_unit),
                     QPointF(bar.right(), bar.bottom() + 2 * m_unit));
    if (mark.stage > 0)
        paintText(painter, bar, QString::number(mark.stage), Type::Secondary, Token::Text, true,
                  Qt::AlignCenter);
}

void TimelinePainter::paintDiamond(QPainter &painter, double x, double middle, Token ink, bool isFilled) const
{
    const double side = 6 * m_unit;
    const QPointF points[] = {{x, middle - side}, {x + side, middle}, {x, middle + side}, {x - side, middle}};
    painter.setPen(QPen(m_theme.color(ink), 1.5 * m_unit));
    painter.setBrush(m_theme.color(isFilled ? ink : Token::Panel));
    painter.drawPolygon(points, 4);
}

void TimelinePainter::paintMark(QPainter &painter, const TimelineMark &mark, const TaskView &view,
                                double middle) const
{
    const double begin = x(mark.from), end = x(mark.to.addDays(1));
    const double noon = (begin + x(mark.from.addDays(1))) / 2;
    switch (mark.kind) {
    case Kind::Period:
        return paintPeriod(painter, mark, view, middle);
    case Kind::Day:
        return paintDiamond(painter, noon, middle, inkOf(view), view.state.days != 0 || view.state.isDone());
    case Kind::FirstPromise:
        return paintDiamond(painter, noon, middle, Token::Text2, false);
    case Kind::Missed:
        return paintDiamond(painter, noon, middle, Token::Overdue, true);
    case Kind::Occurrence:
        painter.setPen(QPen(m_theme.color(Token::Text2), 1.5 * m_unit));
        painter.setBrush(m_theme.color(Token::Panel));
        return painter.drawEllipse(QPointF(noon, middle), 4 * m_unit, 4 * m_unit);
    case Kind::Ongoing:
        painter.setPen(QPen(m_theme.color(Token::Text3), 2 * m_unit, Qt::DotLine));
        return painter.drawLine(QPointF(begin, middle), QPointF(end, middle));
    case Kind::OverdueSpan: {
        const QRectF band(begin, middle - 4 * m_unit, end - begin, 8 * m_unit);
        painter.fillRect(band, m_theme.color(Token::OverdueWash));
        painter.fillRect(band, QBrush(m_theme.color(Token::Overdue), Qt::BDiagPattern));
        painter.setPen(QPen(m_theme.color(Token::Overdue), 0));
        painter.setBrush(Qt::NoBrush);
        return painter.drawRect(band);
    }
    case Kind::Done:
    case Kind::Reported:
        return paintGlyph(painter, QRectF(noon - 6 * m_unit, middle - 6 * m_unit, 12 * m_unit, 12 * m_unit),
                          Glyph::Done, m_theme);
    }
}

/// The deadline in words beside its mark, on the side that has room; an overdue one says for how long.
void TimelinePainter::paintWords(QPainter &painter, const std::vector<TimelineMark> &marks,
                                 const TaskView &view, double middle) const
{
    if (marks.empty())
        return;
    QDate first = marks.front().from, last = marks.front().to;
    for (const TimelineMark &mark : marks) {
        first = std::min(first, mark.from);
        last = std::max(last, mark.to);
    }
    const Deadline &deadline = deadlineOn(*view.record, m_content.board->asOf);
    const bool isOverdue = view.state.standing == Standing::Overdue;
    QString words =
        isOverdue ? Words::tr("overdue %n day(s)", nullptr, view.state.days) : deadlineText(deadline);
    if (isDueSoon(view.state))
        words += view.state.days == 0 ? Words::tr(" · due today")
                                      : Words::tr(" · %n day(s) left", nullptr, view.state.days);
    const Token ink = inkOf(view) == Token::Accent || view.state.isDone() ? Token::Text2 : inkOf(view);
    const bool isStrong = isOverdue || isDueSoon(view.state);
    painter.setFont(font(painter, Type::Secondary, isStrong));
    const double width =
        QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(words) + 4 * m_unit;
    const double right = x(last.addDays(1)) + 10 * m_unit, left = x(first) - 10 * m_unit;
    const bool hasRoom = right + width <= m_width;
    if (hasRoom || left - width >= m_left)
        paintOnGround(painter, QRectF(hasRoom ? right : left - width, middle, width, 0), words, ink,
                      isStrong);
    if (isOverdue && hasRoom) // since when, on the other side
        paintDue(painter, deadline, left, middle);
}

void TimelinePainter::paintDue(QPainter &painter, const Deadline &deadline, double right, double middle) const
{
    const QString due = deadlineText(deadline);
    painter.setFont(font(painter, Type::Secondary));
    const double width = QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(due) + 4 * m_unit;
    if (right - width >= m_left)
        paintOnGround(painter, QRectF(right - width, middle, width, 0), due, Token::Text2, false);
}

/// Words over the grid: no line runs through them. `at` is as wide as they are, about the middle of the line.
void TimelinePainter::paintOnGround(QPainter &painter, const QRectF &at, const QString &words, Token ink,
                                    bool isStrong) const
{
    const double half = 8 * m_unit;
    const QRectF area = at.adjusted(0, -half, 0, half);
    painter.fillRect(area, m_ground);
    paintText(painter, area, words, Type::Secondary, ink, isStrong);
}

} // namespace dondoc
