// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/rankingchart.h"

#include "ui/rates/paintreach.h"
#include "ui/rates/ratewords.h"

#include <QtMath>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr double smallestPitch = 15, largestPitch = 22; ///< of a row
constexpr double headingExtra = 3; ///< a section's heading is this much taller than a row
constexpr double columnGap = 16, narrowest = 300, twoColumnsFrom = 600;
constexpr double indent = 6, cellGap = 8; ///< room for the selection's bar; between label, plot and figures
constexpr double axisHeight = 18;
constexpr size_t mostLaidOut = 500; ///< of more units each line is laid out when it is drawn
constexpr QRectF everywhere(-1e7, -1e7, 2e7, 2e7);
constexpr double narrowStep = 22; ///< below this many pixels for 20 %, every other axis number is left out
constexpr std::array axisSteps{0, 20, 40, 60, 80, 100};

bool ranksBefore(const RateRow &a, const RateRow &b)
{
    if (a.kind != b.kind)
        return a.kind < b.kind;
    return a.achieved.value_or(-1) > b.achieved.value_or(-1);
}

double roomFor(const QFont &font, const QString &text)
{
    return std::ceil(textWidth(font, text)) + 1;
}

/// In full where it ends before the goal's line, else the two words that matter.
QString notOfferedWords(const QFont &font, double room)
{
    const QString full = u"chưa triển khai cung cấp"_s;
    return textWidth(font, full) < room ? full : u"chưa cung cấp"_s;
}

} // namespace

/// A line of a column: a section's heading, or a unit.
struct RankingChart::Line {
    int row = -1;  ///< in rows(), or -1 for a heading
    int first = 0; ///< the row itself, or the first row under the heading
};

/// Widths and fonts that every row of a column shares: of 3,000 rows none looks a font up by itself.
struct RankingChart::Measure {
    QFont plain, strong, axis;
    double columnWidth = 0, label = 0, plot = 0, value = 0, gap = 0;
    int columns = 1;

    double plotLeft() const { return indent + label + cellGap; }
    double x(double left, double percent) const { return left + plotLeft() + plot * percent / 100; }
};

/// Where the lines of a column stand.
struct RankingChart::Column {
    std::vector<Line> lines;
    Measure measure;
    QPointF topLeft;
    double pitch = 0;

    double bottom() const { return topLeft.y() + heightOf(lines, pitch); }
    /// visit(number of the line, its place), of those that reach into `reach`.
    template<class Visit> void forLines(const QRectF &reach, Visit &&visit) const
    {
        double y = topLeft.y();
        for (size_t i = 0; i < lines.size() && y <= reach.bottom(); ++i) {
            const double height = pitch + (lines[i].row < 0 ? headingExtra : 0);
            if (y + height >= reach.top())
                visit(i, QRectF(topLeft.x(), y, measure.columnWidth, height));
            y += height;
        }
    }
};

double RankingChart::heightOf(const std::vector<Line> &column, double pitch)
{
    const auto headings =
        std::count_if(column.begin(), column.end(), [](const Line &line) { return line.row < 0; });
    return double(column.size()) * pitch + double(headings) * headingExtra;
}

RankingChart::RankingChart(std::vector<RateRow> units, const RatePeriod &period, double goal)
    : RateChart(std::move(units))
    , m_period(period)
    , m_goal(goal)
{
    // Equal values keep the board's official order.
    std::stable_sort(m_rows.begin(), m_rows.end(), ranksBefore);
}

std::vector<std::vector<RankingChart::Line>> RankingChart::columns(int count) const
{
    const auto opensSection = [this](size_t i) { return i == 0 || m_rows[i].kind != m_rows[i - 1].kind; };
    int sections = 0;
    for (size_t i = 0; i < m_rows.size(); ++i)
        sections += opensSection(i) ? 1 : 0;
    // One more heading where a section goes on in the next column.
    const int perColumn = (int(m_rows.size()) + sections + count - 1 + count - 1) / count;

    std::vector<std::vector<Line>> columns(1);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int room = perColumn - int(columns.back().size());
        const bool mayTurn = int(columns.size()) < count;
        const bool turns = mayTurn && room < (opensSection(i) ? 2 : 1); // a heading is never the last line
        if (turns)
            columns.emplace_back();
        if (turns || opensSection(i))
            columns.back().push_back({-1, int(i)});
        columns.back().push_back({int(i), int(i)});
    }
    return columns;
}

QString RankingChart::heading(const std::vector<Line> &column, size_t line) const
{
    const RateUnitKind kind = m_rows[size_t(column[line].first)].kind;
    const auto isOfKind = [kind](const RateRow &row) { return row.kind == kind; };
    const auto total = int(std::count_if(m_rows.begin(), m_rows.end(), isOfKind));
    const auto start = int(std::find_if(m_rows.begin(), m_rows.end(), isOfKind) - m_rows.begin());
    int shown = 0;
    while (line + 1 + size_t(shown) < column.size() && column[line + 1 + size_t(shown)].row >= 0)
        ++shown;
    const QString name = u"%1 (%2)"_s.arg(ratewords::section(kind)).arg(total);
    const int rank = column[line].first - start + 1;
    return shown == total ? name : u"%1, hạng %2–%3"_s.arg(name).arg(rank).arg(rank + shown - 1);
}

double RankingChart::widestLabel(const Measure &measure) const
{
    if (m_labelsMeasured && m_labelsMeasured->first == measure.plain)
        return m_labelsMeasured->second;
    double widest = 0;
    for (const RateRow &row : m_rows) {
        const QFont &font = row.met.value_or(false) ? measure.strong : measure.plain;
        widest = std::max(widest, roomFor(font, ratewords::label(row)));
    }
    m_labelsMeasured.emplace(measure.plain, widest);
    return widest;
}

RankingChart::Measure RankingChart::measure(double width, const ChartStyle &style) const
{
    Measure measure;
    measure.columns = width >= twoColumnsFrom ? 2 : 1;
    measure.columnWidth = std::floor((width - columnGap * (measure.columns - 1)) / measure.columns);
    measure.plain = style.font(Type::Secondary);
    measure.strong = style.font(Type::Secondary, true);
    measure.axis = style.font(Type::Axis);
    measure.value = roomFor(measure.strong, u"100,00"_s);
    measure.gap = std::max(roomFor(measure.plain, u"−100,00"_s), roomFor(measure.axis, u"cuối năm"_s));
    measure.label = widestLabel(measure);
    const double figures = measure.value + measure.gap + 3 * cellGap;
    measure.plot = std::floor(measure.columnWidth - measure.plotLeft() - figures);
    return measure;
}

double RankingChart::smallestWidth(const ChartStyle &style) const
{
    Q_UNUSED(style)
    return narrowest;
}

double RankingChart::smallestHeight(double width, const ChartStyle &style) const
{
    double longest = 0;
    for (const auto &column : columns(measure(width, style).columns))
        longest = std::max(longest, heightOf(column, smallestPitch));
    return headingHeight(width, style) + axisHeight + longest + legendHeight(width, style);
}

QSizeF RankingChart::naturalSize(const ChartStyle &style) const
{
    constexpr double width = 800, spacious = 4; ///< a little air above the smallest pitch
    return {width, std::ceil(smallestHeight(width, style)) + spacious};
}

ChartScene RankingChart::compose(QSizeF size, const ChartStyle &style) const
{
    ChartScene scene;
    scene.size = size;
    const double axisTop = composeHeading(scene, style);
    const double bottom = composeLegendBelow(scene, style);
    scene.fixedHeight = axisTop + axisHeight;

    const Measure shared = measure(size.width(), style);
    const auto lines = columns(shared.columns);
    double pitch = largestPitch;
    for (const auto &column : lines) {
        const double headings = heightOf(column, 0);
        pitch = std::min(pitch, std::floor((bottom - scene.fixedHeight - headings) / double(column.size())));
    }
    pitch = std::max(pitch, smallestPitch);
    double left = 0;
    for (const std::vector<Line> &of : lines) {
        composeAxis(scene, shared, left, axisTop, style);
        const Column column{of, shared, {left, scene.fixedHeight}, pitch};
        if (m_rows.size() > mostLaidOut)
            composeLater(scene, column, style);
        else
            composeColumn(scene, column, everywhere, style);
        left += shared.columnWidth + columnGap;
    }
    return scene;
}

void RankingChart::composeLater(ChartScene &scene, Column column, const ChartStyle &style) const
{
    column.forLines(everywhere, [&](size_t line, const QRectF &rect) {
        if (column.lines[line].row >= 0)
            scene.marks.push_back({rect, column.lines[line].row});
    });
    const QRectF area(column.topLeft, QSizeF(column.measure.columnWidth, column.bottom()));
    const auto draw = [this, column = std::move(column), style, area](QPainter &painter) {
        ChartScene shown;
        shown.size = QSizeF(area.right(), area.bottom());
        composeColumn(shown, column, reachOf(painter), style);
        shown.paint(painter, style);
    };
    scene.drawing(draw, area);
}

void RankingChart::composeAxis(ChartScene &scene, const Measure &measure, double left, double top,
                               const ChartStyle &style) const
{
    const bool isNarrow = measure.plot / 5 < narrowStep;
    for (size_t i = 0; i < axisSteps.size(); ++i) {
        const int step = axisSteps[i];
        const bool isGoal = step == m_goal;
        if (isNarrow && !isGoal && step % 40 != 0)
            continue;
        const double half = std::min(measure.plot / 10, 12.0);
        const double x = measure.x(left, step);
        scene.write({x - half, top, 2 * half, axisHeight}, QString::number(step),
                    style.font(Type::Axis, isGoal), style.color(isGoal ? Token::Text : Token::Text2),
                    Qt::AlignHCenter);
    }
    scene.write({left + indent, top, measure.label - 6, axisHeight}, u"%"_s, style.font(Type::Axis),
                style.color(Token::Text2), Qt::AlignRight);
}

void RankingChart::composeColumn(ChartScene &scene, const Column &column, const QRectF &reach,
                                 const ChartStyle &style) const
{
    const Measure &measure = column.measure;
    const double left = column.topLeft.x(), top = column.topLeft.y(), bottom = column.bottom();
    for (const int step : axisSteps) {
        const double x = std::round(measure.x(left, step));
        scene.rule({x, top}, {x, bottom}, hairline(style.color(Token::Line)));
    }
    const size_t firstMark = scene.marks.size();
    column.forLines(reach, [&](size_t line, const QRectF &rect) {
        if (column.lines[line].row < 0)
            composeHeadingLine(scene, heading(column.lines, line), rect, style);
        else
            composeUnit(scene, measure, column.lines[line].row, rect, style);
    });
    // No longer than it shows, from the start of one of its dashes.
    const double goal = std::round(measure.x(left, m_goal)), dashes = chartsymbols::goalLinePeriod;
    const double hidden = std::max(0.0, std::floor((reach.top() - top) / dashes) * dashes);
    chartsymbols::goalLine(scene, {goal, top + hidden}, {goal, std::min(bottom, reach.bottom())}, style);
    for (size_t mark = firstMark; mark < scene.marks.size(); ++mark)
        composeTarget(scene, measure, scene.marks[mark].row, scene.marks[mark].area, style);
}

void RankingChart::composeHeadingLine(ChartScene &scene, const QString &words, const QRectF &rect,
                                      const ChartStyle &style) const
{
    const QString caption = u"đạt · cách chỉ tiêu"_s;
    const QFont captionFont = style.font(Type::Axis);
    const double captionWidth = std::ceil(textWidth(captionFont, caption)) + 1;
    scene.fill(rect, style.color(Token::Head));
    const QRectF inner = rect.adjusted(indent, 0, -cellGap / 2, 0);
    scene.write(inner.adjusted(0, 0, -captionWidth - cellGap, 0), words, style.font(Type::Secondary, true),
                style.color(Token::Text));
    scene.write(inner.adjusted(inner.width() - captionWidth, 0, 0, 0), caption, captionFont,
                style.color(Token::Text2), Qt::AlignRight);
}

void RankingChart::composeUnit(ChartScene &scene, const Measure &measure, int row, const QRectF &rect,
                               const ChartStyle &style) const
{
    const RateRow &unit = m_rows[size_t(row)];
    const bool isMet = unit.met.value_or(false);
    const int mark = int(scene.marks.size());
    scene.marks.push_back({rect, row});
    const QFont &font = isMet ? measure.strong : measure.plain;
    const QColor ink = style.color(Token::Text);
    scene.write({rect.left() + indent, rect.top(), measure.label, rect.height()}, ratewords::label(unit),
                font, ink, Qt::AlignRight, mark);
    const double gapLeft = rect.right() - cellGap / 2 - measure.gap;
    if (unit.achieved)
        scene.write({gapLeft - cellGap - measure.value, rect.top(), measure.value, rect.height()},
                    ratewords::figure(*unit.achieved), font, ink, Qt::AlignRight, mark);
    const QFont &gapFont = unit.target ? font : measure.axis;
    scene.write({gapLeft, rect.top(), measure.gap, rect.height()}, ratewords::gapColumn(unit), gapFont,
                style.color(isMet ? Token::Good : Token::Text2), Qt::AlignRight, mark);
    composeAchieved(scene, measure, row, rect, style);
}

void RankingChart::composeAchieved(ChartScene &scene, const Measure &measure, int row, const QRectF &rect,
                                   const ChartStyle &style) const
{
    const RateRow &unit = m_rows[size_t(row)];
    const QPointF zero(std::round(measure.x(rect.left(), 0)), rect.center().y());
    const auto say = [&](double fromX, const QString &words) {
        const QFont &font = measure.axis;
        scene.write({fromX, rect.top(), roomFor(font, words), rect.height()}, words, font,
                    style.color(Token::Text2), Qt::AlignLeft, int(scene.marks.size()) - 1);
    };
    if (targetMarkOf(unit) == TargetMark::OpenCircle) {
        chartsymbols::openCircle(scene, zero, style.color(Token::Text2), style.color(Token::Panel));
        say(zero.x() + cellGap, notOfferedWords(measure.axis, measure.plot * 0.8 - cellGap));
    } else if (!unit.achieved) {
        say(zero.x() + cellGap, u"chưa có số liệu"_s);
    } else if (*unit.achieved <= 0) {
        chartsymbols::dot(scene, zero, style.color(style.isPaper() ? Token::Tick : Token::Bar));
    } else {
        const double thickness = std::round(rect.height() * 0.6);
        const double top = std::round(rect.center().y() - thickness / 2);
        const double width = measure.plot * std::min(*unit.achieved, 100.0) / 100;
        chartsymbols::bar(scene, {zero.x(), top, width, thickness}, unit.met.value_or(false), style);
    }
}

void RankingChart::composeTarget(ChartScene &scene, const Measure &measure, int row, const QRectF &rect,
                                 const ChartStyle &style) const
{
    const RateRow &unit = m_rows[size_t(row)];
    const double y = rect.center().y();
    const QColor ink = style.color(Token::Tick);
    switch (targetMarkOf(unit)) {
    case TargetMark::Tick: {
        const QPointF centre(std::round(measure.x(rect.left(), *unit.target)), y);
        const double height = std::min(rect.height() - 3, 14.0);
        if (unit.met.value_or(false)) // a black tick on a black bar would be lost on paper
            scene.fill({centre.x() - 2, y - height / 2, 4, height}, style.color(Token::Panel));
        chartsymbols::tick(scene, centre, height, ink);
        break;
    }
    case TargetMark::Leader:
        if (unit.achieved)
            chartsymbols::leader(scene, measure.x(rect.left(), *unit.achieved) + 4,
                                 measure.x(rect.left(), 100), std::round(y), style.color(Token::Text2));
        break;
    case TargetMark::YearEndDiamond:
        chartsymbols::diamond(scene, {measure.x(rect.left(), *unit.yearEndTarget), y}, ink,
                              style.color(Token::Panel));
        break;
    case TargetMark::OpenCircle:
        break;
    }
}

} // namespace dondoc
