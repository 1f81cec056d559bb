// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/trendchart.h"

#include "ui/rates/ratewords.h"
#include "ui/rates/trendplot.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dondoc {

using namespace trendmeasure;

namespace {

constexpr double axisWidth = 28, captionHeight = 20, topRoom = 12, smallestPlot = 220;

/// A unit's achieved values by cut-off, of both tables where it did not change.
std::vector<RateRow> pointsOf(AgencyId agency, const RateBoard &board)
{
    std::vector<RateRow> rows;
    for (const RateRow *row : board.rows.of(agency)) {
        if (row->achieved && row->kind != RateUnitKind::Block)
            rows.push_back(*row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const RateRow &a, const RateRow &b) { return a.to < b.to; });
    return rows;
}

bool isLike(const std::vector<RateRow> &subjects, RateUnitKind kind)
{
    return std::ranges::find(subjects, kind, &RateRow::kind) != subjects.end();
}

/// The other units of the subjects' kinds.
std::vector<AgencyId> unitsLike(const std::vector<RateRow> &subjects, const RateBoard &board)
{
    std::vector<AgencyId> units;
    QSet<AgencyId> known;
    for (const RateRow &subject : subjects)
        known.insert(subject.agency);
    for (const RateRow &row : board.rows) {
        if (isLike(subjects, row.kind) && !known.contains(row.agency)) {
            known.insert(row.agency);
            units.push_back(row.agency);
        }
    }
    return units;
}

/// The most units that one month has of the subjects' kinds.
int countLike(const std::vector<RateRow> &subjects, const RateBoard &board)
{
    int most = 0;
    for (const RateRows::Month &month : board.rows.byMonth()) {
        int units = 0;
        for (const MonthTable &table : month->tables())
            units += isLike(subjects, table.kind) ? table.units : 0;
        most = std::max(most, units);
    }
    return most;
}

} // namespace

std::unique_ptr<TrendChart> TrendChart::of(const std::vector<AgencyId> &agencies, const RateBoard &board,
                                           const AgencyDirectory *directory)
{
    std::vector<RateRow> rows;
    std::vector<Series> series;
    const auto add = [&](AgencyId unit, Role role) {
        const std::vector<RateRow> points = pointsOf(unit, board);
        if (points.empty() || std::ranges::find(rows, unit, &RateRow::agency) != rows.end())
            return;
        series.push_back({role, int(rows.size()), int(points.size())});
        rows.insert(rows.end(), points.begin(), points.end());
    };
    for (const AgencyId agency : agencies) {
        if (series.size() < mostUnits)
            add(agency, Role::Subject);
    }
    if (rows.empty())
        return nullptr;
    const std::vector<RateRow> subjects = rows;
    for (const AgencyId agency : directory ? agencies : std::vector<AgencyId>{}) {
        if (std::ranges::find(subjects, agency, &RateRow::agency) == subjects.end())
            continue;
        const Agency *unit = directory->find(agency);
        for (const AgencyId part : unit ? unit->predecessors : std::vector<AgencyId>{})
            add(part, Role::Part);
        for (const Agency &other : directory->agencies()) {
            if (std::ranges::find(other.predecessors, agency) != other.predecessors.end())
                add(other.id, Role::Successor);
        }
    }
    std::unique_ptr<TrendChart> chart(new TrendChart(std::move(rows), std::move(series), board.goal));
    chart->setOthers(subjects, board);
    return chart;
}

TrendChart::TrendChart(std::vector<RateRow> rows, std::vector<Series> series, double goal)
    : RateChart(std::move(rows))
    , m_series(std::move(series))
    , m_subjects(int(std::ranges::count(m_series, Role::Subject, &Series::role)))
    , m_goal(goal)
{
    for (const RateRow &row : m_rows)
        m_cutOffs.push_back(row.to);
}

/// Each as a line; where they are more than can be seen through, from the lowest to the highest of each
/// cut-off.
void TrendChart::setOthers(const std::vector<RateRow> &subjects, const RateBoard &board)
{
    if (countLike(subjects, board) > mostOthers) {
        for (const RateRows::Month &month : board.rows.byMonth()) {
            for (const MonthTable &table : month->tables()) {
                if (table.hasFigures && isLike(subjects, table.kind))
                    m_ranges.push_back({table.to, table.lowest, table.highest});
            }
        }
    } else {
        for (const AgencyId other : unitsLike(subjects, board)) {
            std::vector<Point> &line = m_others.emplace_back();
            for (const RateRow &row : pointsOf(other, board))
                line.push_back({row.to, *row.achieved});
        }
    }
    for (const std::vector<Point> &other : m_others)
        std::ranges::transform(other, std::back_inserter(m_cutOffs), &Point::to);
    std::ranges::transform(m_ranges, std::back_inserter(m_cutOffs), &Range::to);
    std::sort(m_cutOffs.begin(), m_cutOffs.end());
    m_cutOffs.erase(std::unique(m_cutOffs.begin(), m_cutOffs.end()), m_cutOffs.end());
}

const RateRow &TrendChart::lastOf(const Series &series) const
{
    return m_rows[size_t(series.first + series.count) - 1];
}

/// "3 đơn vị: Bộ Nội vụ cao nhất 67,44; Bộ Y tế thấp nhất 12,5"
QString TrendChart::severalTitle() const
{
    std::vector<RateRow> last;
    for (int i = 0; i < m_subjects; ++i)
        last.push_back(lastOf(m_series[size_t(i)]));
    const bool isOneDay =
        std::ranges::all_of(last, [&](const RateRow &row) { return row.to == last.front().to; });
    const QString when = isOneDay ? u" đến %1"_s.arg(ratewords::day(last.front().to)) : QString();
    return u"%1 đơn vị%2: %3"_s.arg(m_subjects).arg(when, ratewords::highestAndLowest(last));
}

QString TrendChart::title() const
{
    if (isSeveral())
        return severalTitle();
    const RateRow &first = m_rows.front();
    const RateRow &last = lastOf(m_series.front());
    const QString now = u"%1: %2 đến %3"_s.arg(ratewords::name(last), ratewords::brief(*last.achieved),
                                               ratewords::day(last.to));
    const QString before = u"%1 đến %2"_s.arg(ratewords::brief(*first.achieved), ratewords::day(first.to));
    return m_series.front().count > 1 ? u"%1; %2"_s.arg(now, before) : now;
}

QString TrendChart::subtitle() const
{
    QString merger;
    for (const Series &series : isSeveral() ? std::vector<Series>{} : m_series) {
        const RateRow &last = lastOf(series);
        if (series.role == Role::Part)
            merger += u"%1 %2 (%3)"_s.arg(merger.isEmpty() ? u"Hợp thành từ"_s : u","_s,
                                          ratewords::name(last), ratewords::brief(*last.achieved));
        else if (series.role == Role::Successor)
            merger = u"Từ 01/7/2025 thuộc %1"_s.arg(ratewords::name(last));
    }
    const QString words =
        u"% trên tổng hồ sơ, luỹ kế từ 01/01 đến từng mốc. Nguồn: %1."_s.arg(ratewords::source(m_rows));
    return merger.isEmpty() ? words : u"%1. %2"_s.arg(merger, words);
}

std::vector<LegendItem> TrendChart::legend() const
{
    std::vector<LegendItem> items{{LegendSymbol::Dot, u"đã đạt được, luỹ kế"_s}};
    const int points = isSeveral() ? 0 : m_series.front().count;
    if (std::any_of(m_rows.begin(), m_rows.begin() + points,
                    [](const RateRow &row) { return row.target.has_value(); }))
        items.push_back({LegendSymbol::FlatTick, u"chỉ tiêu tháng đã đăng ký"_s});
    items.push_back({LegendSymbol::GoalLine, u"mục tiêu quốc gia %1"_s.arg(ratewords::brief(m_goal))});
    if (isSeveral() && hasMerger())
        items.push_back({LegendSymbol::None, u"nét xám có chấm: tỉnh hợp thành, tỉnh sau sáp nhập"_s});
    items.push_back({LegendSymbol::FaintLine, m_ranges.empty()
                                                  ? u"các đơn vị khác"_s
                                                  : u"từ đơn vị thấp nhất đến cao nhất của mỗi mốc"_s});
    return items;
}

QString TrendChart::spoken(int row) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return {};
    return u"Đến %1: %2"_s.arg(ratewords::day(m_rows[size_t(row)].to), RateChart::spoken(row));
}

double TrendChart::smallestWidth(const ChartStyle &style) const
{
    Q_UNUSED(style)
    return 420;
}

double TrendChart::smallestHeight(double width, const ChartStyle &style) const
{
    return headingHeight(width, style) + topRoom + smallestPlot + captionHeight + legendHeight(width, style);
}

QSizeF TrendChart::naturalSize(const ChartStyle &style) const
{
    constexpr double width = 720, roomier = 140;
    return {width, std::ceil(smallestHeight(width, style)) + roomier};
}

ChartScene TrendChart::compose(QSizeF size, const ChartStyle &style) const
{
    ChartScene scene;
    scene.size = size;
    const double top = composeHeading(scene, style) + topRoom;
    const double bottom = composeLegendBelow(scene, style) - captionHeight;
    const double left = axisWidth + leftRoom(style);
    Plot plot;
    plot.cutOffs = m_cutOffs;
    plot.layer.area = {left, top, size.width() - left - rightRoom(style), bottom - top};
    plot.layer.steps = int(m_cutOffs.size());
    composeAxes(scene, plot, style);
    composeLines(scene, plot, style);
    for (size_t series = m_series.size(); series > 0; --series) // the subjects on top
        composePoints(scene, plot, series - 1, style);
    if (isSeveral())
        composeEndLabels(scene, plot, style);
    else
        composeSubjectLabels(scene, plot, style);
    composeSideLabels(scene, plot, style);
    return scene;
}

void TrendChart::composeAxes(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    for (int percent = 0; percent <= 100; percent += 20) {
        const double y = plot.y(percent);
        const bool isGoal = percent == m_goal;
        scene.write({0, y - labelHeight / 2, axisWidth - 6, labelHeight}, QString::number(percent),
                    style.font(Type::Axis, isGoal), style.color(isGoal ? Token::Text : Token::Text2),
                    Qt::AlignRight);
        scene.rule({axisWidth, y}, {plot.area().right(), y}, hairline(style.color(Token::Line)));
    }
    const double goal = plot.y(m_goal);
    chartsymbols::goalLine(scene, {axisWidth, goal}, {plot.area().right(), goal}, style);
    const double step = plot.area().width() / double(plot.cutOffs.size());
    const QFont captionFont = style.font(Type::Secondary);
    const auto caption = [](QDate to) { return u"đến %1"_s.arg(ratewords::day(to)); };
    const size_t each = plot.every(textWidth(captionFont, caption(plot.cutOffs.back())) + 2 * sideGap);
    for (size_t i = plot.cutOffs.size(); i > 0; i -= std::min(i, each)) { // the last one always
        const double width = step * double(each);
        const double left = std::min(plot.x(plot.cutOffs[i - 1]) - width / 2, scene.size.width() - width);
        scene.write({left, plot.area().bottom(), width, captionHeight}, caption(plot.cutOffs[i - 1]),
                    captionFont, style.color(Token::Text2), Qt::AlignHCenter);
    }
    if (!hasMerger())
        return;
    const QDate merger(2025, 7, 1);
    const auto after =
        std::find_if(plot.cutOffs.begin(), plot.cutOffs.end(), [merger](QDate to) { return to >= merger; });
    if (after == plot.cutOffs.end())
        return;
    const double x = std::round(plot.x(*after) - step / 2);
    scene.rule({x, plot.area().top()}, {x, plot.area().bottom()},
               QPen(style.color(Token::Text2), 1, Qt::DotLine, Qt::FlatCap));
    scene.write({x + 4, plot.area().top() - topRoom, step / 2, labelHeight}, u"sáp nhập"_s,
                style.font(Type::Axis), style.color(Token::Text2));
}

/// Subjects are told apart without colour: by the dash here and the shape of the points.
QPen TrendChart::penOf(size_t series, const ChartStyle &style) const
{
    constexpr std::array dashes{Qt::SolidLine, Qt::DashLine,    Qt::DotLine,
                                Qt::SolidLine, Qt::DashDotLine, Qt::DashLine};
    constexpr std::array inks{Token::Bar, Token::Text, Token::Bar, Token::Text, Token::Bar, Token::Text2};
    if (m_series[series].role != Role::Subject)
        return QPen(style.color(Token::Text3), 1.2);
    const Token ink = style.isPaper() ? Token::Tick : inks[series];
    return QPen(style.color(ink), 2, dashes[series]);
}

void TrendChart::composeMark(ChartScene &scene, size_t series, QPointF point, const ChartStyle &style) const
{
    const QColor ink = penOf(series, style).color();
    if (m_series[series].role != Role::Subject || series % 3 == 0)
        chartsymbols::dot(scene, point, ink);
    else if (series % 3 == 1)
        chartsymbols::openCircle(scene, point, ink, style.color(Token::Panel));
    else
        chartsymbols::diamond(scene, point, ink, style.color(Token::Panel));
}

void TrendChart::composeLines(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    composeOthers(scene, plot, style);
    LineLayer layer = plot.layer;
    for (size_t series = m_series.size(); series > 0; --series) {
        const Series &drawn = m_series[series - 1];
        layer.lines.push_back(
            {plot.values(&m_rows[size_t(drawn.first)], size_t(drawn.count)), penOf(series - 1, style)});
    }
    layer.compose(scene);
}

void TrendChart::composeOthers(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    QPainterPath lines; // one shape: there may be a hundred, and none is read by itself
    for (const std::vector<Point> &other : m_others) {
        for (size_t i = 0; i < other.size(); ++i) {
            const QPointF point = plot.point(other[i].to, other[i].value);
            if (i == 0)
                lines.moveTo(point);
            else
                lines.lineTo(point);
        }
    }
    QPolygonF range;
    for (const Range &at : m_ranges)
        range << plot.point(at.to, at.highest);
    for (auto at = m_ranges.rbegin(); at != m_ranges.rend(); ++at)
        range << plot.point(at->to, at->lowest);
    if (!range.isEmpty()) {
        lines.addPolygon(range);
        lines.closeSubpath();
    }
    const QBrush inside = range.isEmpty() ? QBrush(Qt::NoBrush) : QBrush(style.color(Token::Head));
    scene.path(lines, QPen(style.faintLine(), 1), inside);
}

void TrendChart::composePoints(ChartScene &scene, const Plot &plot, size_t series,
                               const ChartStyle &style) const
{
    const Series &drawn = m_series[series];
    const QPointF half(pointSize / 2, pointSize / 2);
    for (int i = drawn.first; i < drawn.first + drawn.count; ++i) {
        const QPointF point = plot.point(m_rows[size_t(i)]);
        composeMark(scene, series, point, style);
        scene.marks.push_back({QRectF(point - half, point + half), i, true});
    }
}

} // namespace dondoc
