// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/scatterchart.h"

#include "ui/rates/pointnames.h"
#include "ui/rates/ratewords.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr double axisWidth = 30, axisHeight = 18, captionHeight = 18, stripWidth = 74, pointSize = 12;
constexpr double rightRoom = 15, topRoom = 8, smallestPlot = 300;
constexpr size_t mostCircles = 500; ///< of more points each is a small square

} // namespace

/// Where percentages fall. The strip left of zero holds the units that have nothing to set across.
struct ScatterChart::Plot {
    QRectF area;
    double strip = 0; ///< its middle, or 0 when no unit needs it

    double x(double percent) const { return area.left() + area.width() * std::min(percent, 100.0) / 100; }
    double y(double percent) const { return area.bottom() - area.height() * std::min(percent, 100.0) / 100; }
    QPointF at(const Point &point) const { return {point.across ? x(*point.across) : strip, y(point.up)}; }
};

ScatterChart::ScatterChart(std::vector<RateRow> rows, const RatePeriod &period, double goal)
    : RateChart(std::move(rows))
    , m_period(period)
    , m_goal(goal)
{
}

std::unique_ptr<ScatterChart> ScatterChart::againstTargets(std::vector<RateRow> units,
                                                           const RatePeriod &period, double goal)
{
    std::unique_ptr<ScatterChart> chart(new ScatterChart(std::move(units), period, goal));
    for (size_t i = 0; i < chart->m_rows.size(); ++i) {
        const RateRow &row = chart->m_rows[i];
        if (row.achieved)
            chart->m_points.push_back({int(i), row.target, *row.achieved});
    }
    return chart;
}

std::unique_ptr<ScatterChart> ScatterChart::betweenDates(const std::vector<RateRow> &earlier,
                                                         std::vector<RateRow> later, const RatePeriod &from,
                                                         const RatePeriod &to)
{
    std::unique_ptr<ScatterChart> chart(new ScatterChart(std::move(later), to, 0));
    chart->m_from = from;
    QHash<AgencyId, double> before;
    for (const RateRow &old : earlier) {
        if (old.achieved)
            before.insert(old.agency, *old.achieved);
    }
    for (size_t i = 0; i < chart->m_rows.size(); ++i) {
        const RateRow &row = chart->m_rows[i];
        // The same unit: one that merged is another, whatever its name.
        const auto old = before.constFind(row.agency);
        if (row.achieved && old != before.cend())
            chart->m_points.push_back({int(i), *old, *row.achieved});
    }
    return chart->m_points.empty() ? nullptr : std::move(chart);
}

QString ScatterChart::title() const
{
    return isBetweenDates() ? betweenDatesTitle() : againstTargetsTitle();
}

QString ScatterChart::againstTargetsTitle() const
{
    const auto registered =
        std::ranges::count_if(m_rows, [](const RateRow &row) { return row.target.has_value(); });
    const auto short10 =
        std::ranges::count_if(m_rows, [](const RateRow &row) { return row.gap() && *row.gap() < -10; });
    return u"%1: %2 trong %3 đơn vị đã đăng ký còn thiếu trên 10 điểm so với chỉ tiêu"_s
        .arg(ratewords::period(m_period))
        .arg(short10)
        .arg(registered);
}

/// "Từ 30/4/2025 đến 30/6/2025: 42 đơn vị tăng, 32 giảm (7 bộ, ngành; 25 tỉnh, thành phố), 4 giữ nguyên"
QString ScatterChart::betweenDatesTitle() const
{
    const auto rose = std::ranges::count_if(m_points, [](const Point &p) { return p.up > *p.across; });
    const auto fallen = [this](std::optional<RateUnitKind> kind) {
        return std::ranges::count_if(m_points, [&](const Point &p) {
            return p.up < *p.across && (!kind || m_rows[size_t(p.row)].kind == *kind);
        });
    };
    const auto fell = fallen(std::nullopt), ministries = fallen(RateUnitKind::Ministry),
               provinces = fallen(RateUnitKind::Province);
    const QString whose = ministries > 0 && provinces > 0
                              ? u" (%1 bộ, ngành; %2 tỉnh, thành phố)"_s.arg(ministries).arg(provinces)
                              : QString();
    return u"Từ %1 đến %2: %3 đơn vị tăng, %4 giảm%5, %6 giữ nguyên"_s
        .arg(ratewords::day(m_from.to), ratewords::day(m_period.to))
        .arg(rose)
        .arg(fell)
        .arg(whose)
        .arg(qsizetype(m_points.size()) - rose - fell);
}

QString ScatterChart::subtitle() const
{
    const QString source = ratewords::source(m_rows);
    if (isBetweenDates())
        return u"% trên tổng hồ sơ, luỹ kế từ 01/01 đến mỗi mốc nên có thể giảm; không trừ giữa hai mốc. "
               "Chỉ gồm %1 đơn vị có ở cả hai mốc. Nguồn: %2."_s.arg(m_points.size())
                   .arg(source);
    const auto blank =
        std::ranges::count_if(m_rows, [](const RateRow &row) { return !row.target.has_value(); });
    const QString unregistered =
        blank == 0 ? QString() : u" %1 đơn vị chưa có chỉ tiêu tháng đứng ở cột riêng."_s.arg(blank);
    return u"% trên tổng hồ sơ, %1.%2 Nguồn: %3."_s.arg(ratewords::span(m_period), unregistered, source);
}

QString ScatterChart::acrossName() const
{
    return isBetweenDates() ? u"đạt được đến %1, %"_s.arg(ratewords::day(m_from.to))
                            : u"chỉ tiêu đã đăng ký, %"_s;
}

QString ScatterChart::upName() const
{
    return isBetweenDates() ? u"đạt được đến %1, %"_s.arg(ratewords::day(m_period.to)) : u"đạt được, %"_s;
}

std::vector<LegendItem> ScatterChart::legend() const
{
    std::vector<LegendItem> items{{LegendSymbol::Dot, u"bộ, ngành"_s},
                                  {LegendSymbol::OpenCircle, u"tỉnh, thành phố"_s}};
    items.push_back({LegendSymbol::None, isBetweenDates() ? u"trên đường chéo: cao hơn mốc trước"_s
                                                          : u"từ đường chéo trở lên: đạt chỉ tiêu"_s});
    if (!isBetweenDates())
        items.push_back({LegendSymbol::GoalLine, u"mục tiêu quốc gia %1"_s.arg(ratewords::brief(m_goal))});
    return items;
}

QString ScatterChart::spoken(int row) const
{
    const auto point = std::ranges::find(m_points, row, &Point::row);
    if (!isBetweenDates() || point == m_points.end())
        return RateChart::spoken(row);
    return u"%1, đến %2 đạt %3, đến %4 đạt %5"_s.arg(
        ratewords::name(m_rows[size_t(row)]), ratewords::day(m_from.to), ratewords::brief(*point->across),
        ratewords::day(m_period.to), ratewords::brief(point->up));
}

double ScatterChart::smallestWidth(const ChartStyle &style) const
{
    Q_UNUSED(style)
    return 460;
}

double ScatterChart::smallestHeight(double width, const ChartStyle &style) const
{
    return headingHeight(width, style) + captionHeight + topRoom + smallestPlot + axisHeight + captionHeight +
           legendHeight(width, style);
}

QSizeF ScatterChart::naturalSize(const ChartStyle &style) const
{
    constexpr double width = 760, roomier = 240;
    return {width, std::ceil(smallestHeight(width, style)) + roomier};
}

ChartScene ScatterChart::compose(QSizeF size, const ChartStyle &style) const
{
    ChartScene scene;
    scene.size = size;
    const double top = composeHeading(scene, style) + captionHeight + topRoom;
    const double bottom = composeLegendBelow(scene, style) - axisHeight - captionHeight;
    const bool needsStrip = std::ranges::any_of(m_points, [](const Point &p) { return !p.across; });
    Plot plot;
    plot.strip = needsStrip ? axisWidth + stripWidth / 2 : 0;
    const double left = axisWidth + (needsStrip ? stripWidth : 0);
    plot.area = QRectF(left, top, size.width() - left - rightRoom, bottom - top);
    composeAxes(scene, plot, style);
    composePoints(scene, plot, style);
    composeNames(scene, plot, style);
    return scene;
}

void ScatterChart::composeAxes(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    const QFont font = style.font(Type::Axis);
    const QColor ink = style.color(Token::Text2);
    for (int percent = 0; percent <= 100; percent += 20) {
        const double x = std::round(plot.x(percent)), y = std::round(plot.y(percent));
        scene.rule({axisWidth, y}, {plot.area.right(), y}, hairline(style.color(Token::Line)));
        scene.rule({x, plot.area.top()}, {x, plot.area.bottom()}, hairline(style.color(Token::Line)));
        scene.write({0, y - 8, axisWidth - 6, 16}, QString::number(percent), font, ink, Qt::AlignRight);
        scene.write({x - 14, plot.area.bottom() + 2, 28, axisHeight - 2}, QString::number(percent), font, ink,
                    Qt::AlignHCenter);
    }
    QPainterPath diagonal(plot.area.bottomLeft());
    diagonal.lineTo(plot.area.topRight());
    scene.path(diagonal, QPen(style.color(Token::Tick), 1), Qt::NoBrush);
    if (!isBetweenDates())
        chartsymbols::goalLine(scene, {axisWidth, std::round(plot.y(m_goal))},
                               {plot.area.right(), std::round(plot.y(m_goal))}, style);
    scene.write({0, plot.area.top() - captionHeight - topRoom, plot.area.right(), captionHeight}, upName(),
                style.font(Type::Secondary, true), style.color(Token::Text));
    const double captionTop = plot.area.bottom() + axisHeight;
    scene.write({plot.area.left(), captionTop, plot.area.width(), captionHeight}, acrossName(),
                style.font(Type::Secondary, true), style.color(Token::Text), Qt::AlignRight);
    if (plot.strip > 0)
        scene.write({axisWidth - 6, plot.area.bottom() + 2, stripWidth - 10, axisHeight - 2}, u"chưa có"_s,
                    font, ink, Qt::AlignHCenter);
}

void ScatterChart::composePoints(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    const QColor ink = style.color(style.isPaper() ? Token::Tick : Token::Bar);
    const bool isCloud = m_points.size() > mostCircles;
    std::vector<QRectF> cloud; // of thousands of units, each a small square; one shape, quick to draw
    for (const Point &point : m_points) {
        const QPointF at = plot.at(point);
        if (m_rows[size_t(point.row)].kind == RateUnitKind::Ministry)
            chartsymbols::dot(scene, at, ink);
        else if (isCloud)
            cloud.emplace_back(std::round(at.x()) - 1, std::round(at.y()) - 1, 3, 3);
        else
            chartsymbols::openCircle(scene, at, ink, style.color(Token::Panel));
        const QPointF half(pointSize / 2, pointSize / 2);
        scene.marks.push_back({QRectF(at - half, at + half), point.row, true});
    }
    if (!isCloud)
        return;
    const auto draw = [cloud = std::move(cloud), ink](QPainter &painter) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (const QRectF &point : cloud)
            painter.fillRect(point, ink);
    };
    scene.drawing(draw, plot.area);
}

std::vector<size_t> ScatterChart::namingOrder() const
{
    std::vector<size_t> order(m_points.size());
    std::iota(order.begin(), order.end(), size_t(0));
    const auto moved = [this](size_t point) {
        return std::abs(m_points[point].up - *m_points[point].across);
    };
    if (isBetweenDates())
        std::ranges::stable_sort(order, std::ranges::greater(), moved);
    return order;
}

/// Names the points that have room for it; all have their tooltip.
void ScatterChart::composeNames(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    PointNames names({0, 0, plot.area.right(), scene.size.height()});
    for (const ChartText &text : scene.texts)
        names.take(text.inked());
    for (const ChartMark &mark : scene.marks)
        names.take(mark.area.adjusted(2, 2, -2, -2));
    names.take(QLineF(plot.area.bottomLeft(), plot.area.topRight()));
    const QFont font = style.fontOfSize(10);
    for (const size_t i : namingOrder()) {
        const QPointF at = scene.marks[i].area.center();
        if (!names.mayStandBeside(at))
            continue;
        const QString name = ratewords::label(m_rows[size_t(m_points[i].row)]);
        const auto place = names.beside(at, std::ceil(textWidth(font, name)) + 2);
        if (!place)
            continue;
        names.take(*place);
        scene.write(*place, name, font, style.color(Token::Text2), Qt::AlignLeft, int(i));
    }
}

} // namespace dondoc
