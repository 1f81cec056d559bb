// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/heatmapchart.h"

#include "ui/rates/heatscale.h"
#include "ui/rates/paintreach.h"
#include "ui/rates/ratecell.h"
#include "ui/rates/ratewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

/// 63 units in two columns fit the reference window; a picture of its own has more room.
constexpr double smallestPitch = 14, usualPitch = 17, largestPitch = 30;
constexpr double columnGap = 16, cellGap = 2, lineGap = 1, captionHeight = 20, labelGap = 6;
constexpr double smallestCell = 64, largestCell = 150;
constexpr QRectF everywhere(-1e7, -1e7, 2e7, 2e7);
constexpr size_t mostLaidOut = 500; ///< of more units each line is laid out when it is drawn

} // namespace

struct HeatMapChart::Measure {
    int columns = 1;
    double columnWidth = 0, label = 0, cell = 0;

    /// Of a month in the line of a unit.
    QRectF cellOf(const QRectF &line, size_t month) const
    {
        return {line.left() + label + labelGap + double(month) * cell, line.top(), cell - cellGap,
                line.height() - lineGap};
    }
};

/// What the lines that are laid out as they are drawn have in common.
struct HeatMapChart::Later {
    const HeatMapChart &chart;
    Measure measure;
    ChartStyle style;
};

HeatMapChart::HeatMapChart(std::vector<RateRow> cells)
    : RateChart(std::move(cells))
{
    for (const RateRow &row : m_rows) {
        if (std::find(m_months.begin(), m_months.end(), row.month) == m_months.end())
            m_months.push_back(row.month);
    }
    std::sort(m_months.begin(), m_months.end());
    QHash<AgencyId, size_t> places;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const RateRow &row = m_rows[i];
        const size_t place = places.value(row.agency, m_units.size());
        if (place == m_units.size()) {
            places.insert(row.agency, place);
            m_units.push_back(
                {row.agency, row.kind, ratewords::label(row), std::vector<int>(m_months.size(), -1)});
        }
        const auto month = std::find(m_months.begin(), m_months.end(), row.month) - m_months.begin();
        m_units[place].cells[size_t(month)] = int(i);
    }
    std::stable_sort(m_units.begin(), m_units.end(),
                     [](const Unit &a, const Unit &b) { return a.kind < b.kind; });
}

QStringList HeatMapChart::metInEveryMonth() const
{
    QStringList names;
    for (const Unit &unit : m_units) {
        const bool isMet = std::all_of(unit.cells.begin(), unit.cells.end(), [this](int row) {
            return row >= 0 && m_rows[size_t(row)].met.value_or(false);
        });
        if (isMet)
            names << ratewords::name(m_rows[size_t(unit.cells.front())]);
    }
    return names;
}

QString HeatMapChart::title() const
{
    if (m_months.size() == 1)
        return u"Tháng %1/%2: %3"_s.arg(m_months.front().month())
            .arg(m_months.front().year())
            .arg(ratewords::highestAndLowest(m_rows));
    const QString when = u"Tháng %1–%2/%3"_s.arg(m_months.front().month())
                             .arg(m_months.back().month())
                             .arg(m_months.back().year());
    const QStringList met = metInEveryMonth();
    if (met.isEmpty())
        return u"%1: không đơn vị nào đạt chỉ tiêu ở cả %2 tháng"_s.arg(when).arg(m_months.size());
    if (met.size() == 1)
        return u"%1: chỉ %2 đạt chỉ tiêu ở cả %3 tháng"_s.arg(when, met.front(),
                                                              QString::number(m_months.size()));
    return u"%1: %2 đơn vị đạt chỉ tiêu ở cả %3 tháng"_s.arg(when).arg(met.size()).arg(m_months.size());
}

QString HeatMapChart::subtitle() const
{
    QDate cutOff;
    for (const RateRow &row : m_rows)
        cutOff = std::max(cutOff, row.to);
    const QString upTo = m_months.size() == 1
                             ? ratewords::span({m_months.front(), ProvinceScheme::None, cutOff})
                             : u"luỹ kế từ 01/01 đến hết mỗi tháng, không cộng, không trừ giữa các tháng"_s;
    return u"% hồ sơ trực tuyến toàn trình trên tổng hồ sơ, %1. Nguồn: %2."_s.arg(upTo,
                                                                                  ratewords::source(m_rows));
}

std::vector<LegendItem> HeatMapChart::legend() const
{
    std::vector<LegendItem> items{{LegendSymbol::Tick, u"chỉ tiêu tháng đã đăng ký"_s}};
    addTargetMarks(items);
    return items;
}

QString HeatMapChart::spoken(int row) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return {};
    const QDate month = m_rows[size_t(row)].month;
    return u"Tháng %1/%2: %3"_s.arg(month.month()).arg(month.year()).arg(RateChart::spoken(row));
}

std::vector<std::vector<HeatMapChart::Line>> HeatMapChart::columns(int count) const
{
    std::vector<Line> lines;
    for (size_t i = 0; i < m_units.size(); ++i) {
        if (i == 0 || m_units[i].kind != m_units[i - 1].kind)
            lines.push_back({-1, m_units[i].kind});
        lines.push_back({int(i), m_units[i].kind});
    }
    const size_t each = (lines.size() + size_t(count)) / size_t(count); // room for a heading said again
    std::vector<std::vector<Line>> columns(1);
    for (const Line &line : lines) {
        if (columns.back().size() >= each && int(columns.size()) < count) {
            columns.emplace_back();
            if (line.unit >= 0)
                columns.back().push_back({-1, line.kind});
        }
        columns.back().push_back(line);
    }
    return columns;
}

double HeatMapChart::widestLabel(const QFont &font) const
{
    if (m_labelsMeasured && m_labelsMeasured->first == font)
        return m_labelsMeasured->second;
    double widest = 0;
    for (const Unit &unit : m_units)
        widest = std::max(widest, std::ceil(textWidth(font, unit.label)) + 1);
    m_labelsMeasured.emplace(font, widest);
    return widest;
}

HeatMapChart::Measure HeatMapChart::measure(double width, const ChartStyle &style) const
{
    Measure measure;
    measure.label = widestLabel(style.font(Type::Secondary));
    const double months = double(m_months.size());
    const double narrowest = measure.label + labelGap + months * smallestCell;
    const bool isLong = m_units.size() > 20;
    measure.columns = isLong && width >= 2 * narrowest + columnGap ? 2 : 1;
    measure.columnWidth = std::floor((width - columnGap * (measure.columns - 1)) / measure.columns);
    const double cell = std::floor((measure.columnWidth - measure.label - labelGap) / months);
    measure.cell = std::clamp(cell, smallestCell, largestCell);
    return measure;
}

double HeatMapChart::smallestWidth(const ChartStyle &style) const
{
    const Measure shared = measure(0, style);
    return shared.label + labelGap + double(m_months.size()) * smallestCell;
}

double HeatMapChart::heightAt(double pitch, double width, const ChartStyle &style) const
{
    const double lines = double(columns(measure(width, style).columns).front().size()) - 1;
    return headingHeight(width, style) + captionHeight + lines * pitch + heatScaleHeight +
           legendHeight(width, style);
}

double HeatMapChart::smallestHeight(double width, const ChartStyle &style) const
{
    return heightAt(smallestPitch, width, style);
}

QSizeF HeatMapChart::naturalSize(const ChartStyle &style) const
{
    constexpr double width = 800;
    return {width, std::ceil(heightAt(usualPitch, width, style))};
}

ChartScene HeatMapChart::compose(QSizeF size, const ChartStyle &style) const
{
    ChartScene scene;
    scene.size = size;
    const double captionTop = composeHeading(scene, style);
    const double legendTop = composeLegendBelow(scene, style);
    scene.fixedHeight = captionTop + captionHeight;
    const auto later = std::make_shared<const Later>(Later{*this, measure(size.width(), style), style});
    const auto lines = columns(later->measure.columns);
    const double room = legendTop - heatScaleHeight - scene.fixedHeight;
    const double count = double(lines.front().size()) - 1; // the first heading stands beside the months
    const double pitch = std::clamp(std::floor(room / count), smallestPitch, largestPitch);
    scene.marks.reserve(m_rows.size());
    double left = 0;
    for (const std::vector<Line> &column : lines) {
        composeCaptions(scene, later->measure, {left, captionTop}, style);
        composeColumn(scene, later, column, {left, captionTop}, pitch);
        left += later->measure.columnWidth + columnGap;
    }
    composeHeatScale(scene, {0, scene.fixedHeight + count * pitch}, size.width(), style);
    return scene;
}

void HeatMapChart::composeColumn(ChartScene &scene, const std::shared_ptr<const Later> &later,
                                 const std::vector<Line> &lines, QPointF topLeft, double pitch) const
{
    std::vector<std::pair<int, QRectF>> drawnLater;                          // units with their lines
    QRectF rect(topLeft, QSizeF(later->measure.columnWidth, captionHeight)); // the heading beside the months
    for (const Line &line : lines) {
        if (line.unit < 0) {
            scene.write(rect.adjusted(0, 0, -columnGap, 0), ratewords::section(line.kind),
                        later->style.font(Type::Secondary, true), later->style.color(Token::Text));
        } else if (m_units.size() <= mostLaidOut) {
            composeUnit(scene, later->measure, m_units[size_t(line.unit)], rect, later->style, everywhere);
        } else {
            composeMarks(scene, later->measure, m_units[size_t(line.unit)], rect);
            drawnLater.emplace_back(line.unit, rect);
        }
        rect = {rect.left(), rect.bottom(), rect.width(), pitch};
    }
    const QRectF area(topLeft, rect.bottomRight());
    const auto draw = [later, units = std::move(drawnLater), area](QPainter &painter) {
        const QRectF reach = reachOf(painter);
        ChartScene shown;
        shown.size = QSizeF(area.right(), area.bottom());
        for (const auto &[unit, line] : units) {
            if (line.bottom() >= reach.top() && line.top() <= reach.bottom())
                later->chart.composeUnit(shown, later->measure, later->chart.m_units[size_t(unit)], line,
                                         later->style, reach);
        }
        shown.paint(painter, later->style);
    };
    if (m_units.size() > mostLaidOut)
        scene.drawing(draw, area);
}

void HeatMapChart::composeMarks(ChartScene &scene, const Measure &measure, const Unit &unit,
                                const QRectF &rect) const
{
    for (size_t month = 0; month < unit.cells.size(); ++month) {
        if (unit.cells[month] >= 0)
            scene.marks.push_back({measure.cellOf(rect, month), unit.cells[month], true});
    }
}

void HeatMapChart::composeCaptions(ChartScene &scene, const Measure &measure, QPointF topLeft,
                                   const ChartStyle &style) const
{
    for (size_t month = 0; month < m_months.size(); ++month)
        scene.write({topLeft.x() + measure.label + labelGap + double(month) * measure.cell, topLeft.y(),
                     measure.cell - cellGap, captionHeight},
                    u"Tháng %1"_s.arg(m_months[month].month()), style.font(Type::Secondary, true),
                    style.color(Token::Text), Qt::AlignHCenter);
}

void HeatMapChart::composeUnit(ChartScene &scene, const Measure &measure, const Unit &unit,
                               const QRectF &rect, const ChartStyle &style, const QRectF &reach) const
{
    scene.write({rect.left(), rect.top(), measure.label, rect.height()}, unit.label,
                style.font(Type::Secondary), style.color(Token::Text));
    for (size_t month = 0; month < unit.cells.size(); ++month) {
        const QRectF cell = measure.cellOf(rect, month);
        if (unit.cells[month] >= 0 && cell.right() >= reach.left() && cell.left() <= reach.right())
            composeRateCell(scene, m_rows[size_t(unit.cells[month])], unit.cells[month], cell, style);
    }
}

} // namespace dondoc
