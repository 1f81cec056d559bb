// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/trendchart.h"

#include "ui/rates/ratewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr double axisWidth = 28, captionHeight = 20, labelHeight = 15, pointSize = 18, topRoom = 12;
constexpr double valueWidth = 46, sideGap = 8, smallestPlot = 220;

/// A unit's achieved values by cut-off, of both tables where it did not change.
std::vector<RateRow> pointsOf(AgencyId agency, const RateBoard &board)
{
    std::vector<RateRow> rows;
    std::copy_if(board.rows.begin(), board.rows.end(), std::back_inserter(rows),
                 [agency](const RateRow &row) {
                     return row.agency == agency && row.achieved && row.kind != RateUnitKind::Block;
                 });
    std::stable_sort(rows.begin(), rows.end(),
                     [](const RateRow &a, const RateRow &b) { return a.to < b.to; });
    return rows;
}

std::vector<AgencyId> unitsLike(const RateRow &subject, const RateBoard &board)
{
    std::vector<AgencyId> units;
    for (const RateRow &row : board.rows) {
        const bool isNew = std::find(units.begin(), units.end(), row.agency) == units.end();
        if (row.kind == subject.kind && row.agency != subject.agency && isNew)
            units.push_back(row.agency);
    }
    return units;
}

} // namespace

/// Where values and cut-offs fall. Cut-offs are set at equal steps and named by their dates.
struct TrendChart::Plot {
    QRectF area;
    std::vector<QDate> cutOffs;

    double x(QDate to) const
    {
        const auto step = std::find(cutOffs.begin(), cutOffs.end(), to) - cutOffs.begin();
        return std::round(area.left() + area.width() * (double(step) + 0.5) / double(cutOffs.size()));
    }
    double y(double percent) const { return std::round(area.bottom() - area.height() * percent / 100); }
    QPointF point(const RateRow &row) const { return {x(row.to), y(*row.achieved)}; }
};

std::unique_ptr<TrendChart> TrendChart::of(AgencyId agency, const RateBoard &board,
                                           const AgencyDirectory *directory)
{
    std::vector<RateRow> rows;
    std::vector<Series> series;
    const auto add = [&](AgencyId unit, Role role) {
        const std::vector<RateRow> points = pointsOf(unit, board);
        if (points.empty())
            return;
        series.push_back({role, int(rows.size()), int(points.size())});
        rows.insert(rows.end(), points.begin(), points.end());
    };
    add(agency, Role::Subject);
    if (rows.empty())
        return nullptr;
    if (directory) {
        const Agency *unit = directory->find(agency);
        for (const AgencyId part : unit ? unit->predecessors : std::vector<AgencyId>{})
            add(part, Role::Part);
        for (const Agency &other : directory->agencies()) {
            if (std::find(other.predecessors.begin(), other.predecessors.end(), agency) !=
                other.predecessors.end())
                add(other.id, Role::Successor);
        }
    }
    std::vector<std::vector<RateRow>> others;
    for (const AgencyId other : unitsLike(rows.front(), board))
        others.push_back(pointsOf(other, board));
    return std::unique_ptr<TrendChart>(
        new TrendChart(std::move(rows), std::move(series), std::move(others), board.goal));
}

TrendChart::TrendChart(std::vector<RateRow> rows, std::vector<Series> series,
                       std::vector<std::vector<RateRow>> others, double goal)
    : RateChart(std::move(rows))
    , m_series(std::move(series))
    , m_others(std::move(others))
    , m_goal(goal)
{
    const auto note = [this](const std::vector<RateRow> &points) {
        for (const RateRow &row : points)
            m_cutOffs.push_back(row.to);
    };
    note(m_rows);
    for (const std::vector<RateRow> &other : m_others)
        note(other);
    std::sort(m_cutOffs.begin(), m_cutOffs.end());
    m_cutOffs.erase(std::unique(m_cutOffs.begin(), m_cutOffs.end()), m_cutOffs.end());
}

QString TrendChart::title() const
{
    const RateRow &first = m_rows.front();
    const RateRow &last = m_rows[size_t(m_series.front().count) - 1];
    const QString now = u"%1: %2 đến %3"_s.arg(ratewords::name(last), ratewords::brief(*last.achieved),
                                               ratewords::day(last.to));
    const QString before = u"%1 đến %2"_s.arg(ratewords::brief(*first.achieved), ratewords::day(first.to));
    return m_series.front().count > 1 ? u"%1; %2"_s.arg(now, before) : now;
}

QString TrendChart::subtitle() const
{
    QString merger;
    for (const Series &series : m_series) {
        const RateRow &last = m_rows[size_t(series.first + series.count) - 1];
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
    const int points = m_series.front().count;
    if (std::any_of(m_rows.begin(), m_rows.begin() + points,
                    [](const RateRow &row) { return row.target.has_value(); }))
        items.push_back({LegendSymbol::FlatTick, u"chỉ tiêu tháng đã đăng ký"_s});
    items.push_back({LegendSymbol::GoalLine, u"mục tiêu quốc gia %1"_s.arg(ratewords::brief(m_goal))});
    items.push_back({LegendSymbol::FaintLine, u"các đơn vị khác"_s});
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
    double side = 0;
    for (const Series &series : m_series) {
        if (series.role == Role::Part)
            side = std::max(side, std::ceil(textWidth(style.font(Type::Axis),
                                                      ratewords::label(m_rows[size_t(series.first)]))) +
                                      sideGap);
    }
    const double left = axisWidth + side;
    const Plot plot{{left, top, size.width() - left, bottom - top}, m_cutOffs};
    composeAxes(scene, plot, style);
    composeOthers(scene, plot, style);
    for (auto series = m_series.rbegin(); series != m_series.rend(); ++series) // the subject on top
        composeSeries(scene, plot, *series, style);
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
        scene.rule({axisWidth, y}, {plot.area.right(), y}, hairline(style.color(Token::Line)));
    }
    const double goal = plot.y(m_goal);
    chartsymbols::goalLine(scene, {axisWidth, goal}, {plot.area.right(), goal}, style);
    const double step = plot.area.width() / double(plot.cutOffs.size());
    for (const QDate to : plot.cutOffs)
        scene.write({plot.x(to) - step / 2, plot.area.bottom(), step, captionHeight},
                    u"đến %1"_s.arg(ratewords::day(to)), style.font(Type::Secondary),
                    style.color(Token::Text2), Qt::AlignHCenter);
    if (!hasMerger())
        return;
    const QDate merger(2025, 7, 1);
    const auto after =
        std::find_if(plot.cutOffs.begin(), plot.cutOffs.end(), [merger](QDate to) { return to >= merger; });
    if (after == plot.cutOffs.end())
        return;
    const double x = std::round(plot.x(*after) - step / 2);
    scene.rule({x, plot.area.top()}, {x, plot.area.bottom()},
               QPen(style.color(Token::Text2), 1, Qt::DotLine, Qt::FlatCap));
    scene.write({x + 4, plot.area.top() - topRoom, step / 2, labelHeight}, u"sáp nhập"_s,
                style.font(Type::Axis), style.color(Token::Text2));
}

void TrendChart::composeOthers(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    for (const std::vector<RateRow> &other : m_others) {
        for (size_t i = 1; i < other.size(); ++i) {
            QPainterPath line(plot.point(other[i - 1]));
            line.lineTo(plot.point(other[i]));
            scene.path(line, QPen(style.color(Token::Track), 1), Qt::NoBrush);
        }
    }
}

void TrendChart::composeSeries(ChartScene &scene, const Plot &plot, const Series &series,
                               const ChartStyle &style) const
{
    const bool isSubject = series.role == Role::Subject;
    const Token line = style.isPaper() ? Token::Tick : Token::Bar;
    const QColor ink = style.color(isSubject ? line : Token::Text3);
    for (int i = series.first + 1; i < series.first + series.count; ++i) {
        QPainterPath step(plot.point(m_rows[size_t(i) - 1]));
        step.lineTo(plot.point(m_rows[size_t(i)]));
        scene.path(step, QPen(ink, isSubject ? 2 : 1.2), Qt::NoBrush);
    }
    for (int i = series.first; i < series.first + series.count; ++i) {
        const QPointF point = plot.point(m_rows[size_t(i)]);
        chartsymbols::dot(scene, point, ink);
        const QPointF half(pointSize / 2, pointSize / 2);
        scene.marks.push_back({QRectF(point - half, point + half), i, true});
    }
}

void TrendChart::composeSubjectLabels(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    const Series &subject = m_series.front();
    for (int i = subject.first; i < subject.first + subject.count; ++i) {
        const RateRow &row = m_rows[size_t(i)];
        const QPointF point = plot.point(row);
        // The value on the side away from its target, so that the two numbers never meet.
        const bool isAbove = !row.target || *row.target < *row.achieved;
        const auto write = [&](double y, bool above, const QString &words, const QFont &font, Token ink) {
            const double top = above ? y - labelHeight - 4 : y + 4;
            scene.write({point.x() - valueWidth / 2, top, valueWidth, labelHeight}, words, font,
                        style.color(ink), Qt::AlignHCenter);
        };
        // Near the bottom there is no room under a point.
        const bool fitsBelow = point.y() + labelHeight + 4 < plot.area.bottom();
        const bool goesAside = !isAbove && !fitsBelow;
        if (goesAside) {
            const bool fitsRight = point.x() + sideGap + valueWidth <= plot.area.right();
            const double left = fitsRight ? point.x() + sideGap : point.x() - sideGap - valueWidth;
            scene.write({left, point.y() - labelHeight, valueWidth, labelHeight},
                        ratewords::figure(*row.achieved), style.font(Type::Secondary, true),
                        style.color(Token::Text), fitsRight ? Qt::AlignLeft : Qt::AlignRight);
        } else {
            write(point.y(), isAbove, ratewords::figure(*row.achieved), style.font(Type::Secondary, true),
                  Token::Text);
        }
        if (!row.target)
            continue;
        const double y = plot.y(*row.target);
        scene.fill({point.x() - 10, y - 1, 20, 2}, style.color(Token::Tick));
        write(y, !isAbove, ratewords::brief(*row.target), style.font(Type::Axis), Token::Text2);
    }
}

void TrendChart::composeSideLabels(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    struct Label {
        double y;
        QString words;
    };
    std::vector<Label> labels;
    for (const Series &series : m_series) {
        const RateRow &first = m_rows[size_t(series.first)];
        if (series.role == Role::Part)
            labels.push_back({plot.y(*first.achieved), ratewords::label(first)});
    }
    std::sort(labels.begin(), labels.end(), [](const Label &a, const Label &b) { return a.y > b.y; });
    double lowest = plot.area.bottom();
    for (const Label &label : labels) { // from the bottom up, each at least a line above the last
        const double top = std::min(label.y - labelHeight / 2, lowest - labelHeight);
        lowest = top;
        const double x = plot.x(plot.cutOffs.front()) - pointSize / 2;
        const double width = std::ceil(textWidth(style.font(Type::Axis), label.words)) + 1;
        scene.write({x - width, top, width, labelHeight}, label.words, style.font(Type::Axis),
                    style.color(Token::Text2));
    }
}

} // namespace dondoc
