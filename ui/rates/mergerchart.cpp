// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/mergerchart.h"

#include "ui/rates/heatscale.h"
#include "ui/rates/ratecell.h"
#include "ui/rates/ratewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr double smallestPitch = 18, largestPitch = 28, cellGap = 2, columnGap = 16, breakWidth = 10;
constexpr double captionHeight = 20, labelGap = 6, indent = 12, smallestCell = 64, largestCell = 130;
constexpr double markSize = 13;

const QDate &mergerDay()
{
    static const QDate day(2025, 7, 1); // Nghị quyết 202/2025/QH15
    return day;
}

} // namespace

struct MergerChart::Measure {
    int columns = 1;
    double columnWidth = 0, label = 0, cell = 0;
};

std::unique_ptr<MergerChart> MergerChart::of(const RateBoard &board, const AgencyDirectory &directory)
{
    std::unique_ptr<MergerChart> chart(new MergerChart(std::vector<RateRow>{}));
    for (const QDate month : board.months())
        chart->m_months.push_back(month);
    for (const Agency &agency : directory.agencies()) {
        if (agency.kind != AgencyKind::Province || agency.predecessors.size() < 2)
            continue;
        Group group{chart->unitOf(agency.id, board), {}};
        for (const AgencyId part : agency.predecessors)
            group.parts.push_back(chart->unitOf(part, board));
        const auto hasFigure = [](const Unit &unit) {
            return std::ranges::any_of(unit.cells, [](int row) { return row >= 0; });
        };
        if (hasFigure(group.merged) || std::ranges::any_of(group.parts, hasFigure)) {
            chart->m_oldTargets.insert(agency.id, chart->oldTargets(group));
            chart->m_groups.push_back(std::move(group));
        }
    }
    for (const MergerQuestion &question : mergerQuestions(board, directory))
        chart->m_questioned.insert(question.unit);
    return chart->m_groups.empty() ? nullptr : std::move(chart);
}

MergerChart::Unit MergerChart::unitOf(AgencyId agency, const RateBoard &board)
{
    Unit unit{agency, {}, std::vector<int>(m_months.size(), -1)};
    for (const RateRow *row : board.rows.of(agency)) {
        const auto month = std::ranges::find(m_months, row->month);
        if (month == m_months.end())
            continue;
        unit.label = ratewords::label(*row);
        unit.cells[size_t(month - m_months.begin())] = int(m_rows.size());
        m_rows.push_back(*row);
    }
    return unit;
}

/// "70, 88": what each part had registered last; "–" for one that had not.
QString MergerChart::oldTargets(const Group &group) const
{
    QStringList words;
    for (const Unit &part : group.parts) {
        const auto last =
            std::find_if(part.cells.rbegin(), part.cells.rend(), [](int row) { return row >= 0; });
        const RateRow *row = last == part.cells.rend() ? nullptr : &m_rows[size_t(*last)];
        words << (row && row->target ? ratewords::brief(*row->target) : u"–"_s);
    }
    return words.join(u" · "_s);
}

QString MergerChart::title() const
{
    QStringList names;
    for (const Group &group : m_groups) {
        if (m_questioned.contains(group.merged.agency))
            names << group.merged.label;
    }
    if (names.isEmpty())
        return u"Trước và sau sáp nhập: không tỉnh mới nào nằm ngoài khoảng của các tỉnh cũ"_s;
    return u"Trước và sau sáp nhập: %1 nằm ngoài khoảng của các tỉnh cũ, cần hỏi lại"_s.arg(
        names.join(u" và "_s));
}

QString MergerChart::subtitle() const
{
    QDate last;
    for (const RateRow &row : m_rows)
        last = std::max(last, row.to);
    return u"% trên tổng hồ sơ, luỹ kế từ 01/01: đến hết tháng 6 là số của tỉnh cũ, đến %1 là số của tỉnh "
           u"mới. "
           "Không cộng, không tính bình quân qua ngày sáp nhập; mốc tính khác nhau. Nguồn: %2."_s.arg(
               ratewords::day(last), ratewords::source(m_rows));
}

std::vector<LegendItem> MergerChart::legend() const
{
    return {{LegendSymbol::Tick, u"chỉ tiêu tháng đã đăng ký"_s},
            {LegendSymbol::Leader, u"chưa đăng ký chỉ tiêu"_s},
            {LegendSymbol::Question, u"ngoài khoảng của các tỉnh hợp thành: xem câu hỏi"_s},
            {LegendSymbol::None, u"“CT cũ”: chỉ tiêu tháng cuối cùng của từng tỉnh cũ"_s}};
}

QString MergerChart::spoken(int row) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return {};
    const RateRow &unit = m_rows[size_t(row)];
    return u"Đến %1: %2"_s.arg(ratewords::day(unit.to.isValid() ? unit.to : unit.month),
                               RateChart::spoken(row));
}

std::vector<std::vector<const MergerChart::Group *>> MergerChart::columns(int count) const
{
    size_t total = 0, placed = 0;
    for (const Group &group : m_groups)
        total += group.lines();
    std::vector<std::vector<const Group *>> columns(1);
    for (const Group &group : m_groups) {
        if (placed * size_t(count) >= total * columns.size() && int(columns.size()) < count)
            columns.emplace_back();
        columns.back().push_back(&group);
        placed += group.lines();
    }
    return columns;
}

MergerChart::Measure MergerChart::measure(double width, const ChartStyle &style) const
{
    Measure measure;
    const QFont strong = style.font(Type::Secondary, true);
    for (const Group &group : m_groups) {
        measure.label = std::max(measure.label, textWidth(strong, group.merged.label) + markSize + 4);
        for (const Unit &part : group.parts)
            measure.label = std::max(measure.label, indent + textWidth(strong, part.label));
    }
    measure.label = std::ceil(measure.label) + 1;
    const double months = double(m_months.size());
    const double narrowest = measure.label + labelGap + breakWidth + months * smallestCell;
    measure.columns = width >= 2 * narrowest + columnGap ? 2 : 1;
    measure.columnWidth = std::floor((width - columnGap * (measure.columns - 1)) / measure.columns);
    const double cell = std::floor((measure.columnWidth - measure.label - labelGap - breakWidth) / months);
    measure.cell = std::clamp(cell, smallestCell, largestCell);
    return measure;
}

double MergerChart::smallestWidth(const ChartStyle &style) const
{
    return measure(0, style).label + labelGap + breakWidth + double(m_months.size()) * smallestCell;
}

double MergerChart::smallestHeight(double width, const ChartStyle &style) const
{
    size_t longest = 0;
    for (const auto &column : columns(measure(width, style).columns)) {
        size_t lines = 0;
        for (const Group *group : column)
            lines += group->lines();
        longest = std::max(longest, lines);
    }
    return headingHeight(width, style) + captionHeight + double(longest) * smallestPitch + heatScaleHeight +
           legendHeight(width, style);
}

QSizeF MergerChart::naturalSize(const ChartStyle &style) const
{
    constexpr double width = 860;
    return {width, std::ceil(smallestHeight(width, style))};
}

ChartScene MergerChart::compose(QSizeF size, const ChartStyle &style) const
{
    ChartScene scene;
    scene.size = size;
    const double top = composeHeading(scene, style);
    const double bottom = composeLegendBelow(scene, style) - heatScaleHeight;
    scene.fixedHeight = top + captionHeight;
    const Measure shared = measure(size.width(), style);
    const auto placed = columns(shared.columns);
    size_t longest = 1;
    for (const auto &column : placed) {
        size_t lines = 0;
        for (const Group *group : column)
            lines += group->lines();
        longest = std::max(longest, lines);
    }
    const double pitch =
        std::clamp(std::floor((bottom - scene.fixedHeight) / double(longest)), smallestPitch, largestPitch);
    double left = 0;
    for (const auto &column : placed) {
        composeCaptions(scene, shared, left, top, style);
        double y = scene.fixedHeight;
        for (const Group *group : column) {
            composeUnit(scene, shared, group->merged, {left, y, shared.columnWidth, pitch}, true, style);
            for (const Unit &part : group->parts)
                composeUnit(scene, shared, part, {left, y += pitch, shared.columnWidth, pitch}, false, style);
            y += pitch;
        }
        left += shared.columnWidth + columnGap;
    }
    composeHeatScale(scene, {0, scene.fixedHeight + double(longest) * pitch}, size.width(), style);
    return scene;
}

void MergerChart::composeCaptions(ChartScene &scene, const Measure &measure, double left, double top,
                                  const ChartStyle &style) const
{
    double x = left + measure.label + labelGap;
    for (const QDate month : m_months) {
        const bool isAfter = month >= mergerDay();
        if (isAfter && month == *std::ranges::find_if(m_months, [](QDate m) { return m >= mergerDay(); }))
            x += breakWidth;
        QDate to;
        for (const RateRow &row : m_rows) {
            if (row.month == month)
                to = std::max(to, row.to);
        }
        scene.write({x, top, measure.cell - cellGap, captionHeight},
                    ratewords::period({month, ProvinceScheme::None, to}).section(u'/', 0, isAfter ? 1 : 0),
                    style.font(Type::Axis, true), style.color(Token::Text), Qt::AlignHCenter);
        x += measure.cell;
    }
}

void MergerChart::composeUnit(ChartScene &scene, const Measure &measure, const Unit &unit, const QRectF &rect,
                              bool isMerged, const ChartStyle &style) const
{
    if (isMerged)
        scene.fill(rect.adjusted(0, 0, 0, -cellGap), style.color(Token::Head));
    const double left = rect.left() + (isMerged ? 0 : indent);
    scene.write({left, rect.top(), rect.left() + measure.label - left, rect.height() - cellGap}, unit.label,
                style.font(Type::Secondary, isMerged), style.color(isMerged ? Token::Text : Token::Text2));
    double x = rect.left() + measure.label + labelGap;
    const double begin = x;
    bool isAfterBreak = false, hasTarget = false;
    for (size_t month = 0; month < m_months.size(); ++month) {
        if (m_months[month] >= mergerDay() && !isAfterBreak) {
            isAfterBreak = true;
            x += breakWidth;
            scene.rule({x - breakWidth / 2 - 1, rect.top()}, {x - breakWidth / 2 - 1, rect.bottom()},
                       QPen(style.color(Token::Text2), 1, Qt::DotLine, Qt::FlatCap));
        }
        const QRectF cell(x, rect.top(), measure.cell - cellGap, rect.height() - cellGap);
        if (const int row = unit.cells[month]; row >= 0) {
            composeRateCell(scene, m_rows[size_t(row)], row, cell, style);
            hasTarget |= m_rows[size_t(row)].target.has_value();
        }
        x += measure.cell;
    }
    if (!isMerged)
        return;
    if (m_questioned.contains(unit.agency))
        chartsymbols::question(scene,
                               {rect.left() + measure.label - markSize,
                                rect.center().y() - cellGap / 2 - markSize / 2, markSize, markSize},
                               style);
    if (!hasTarget) // what the parts had registered, listed, beside what the new unit has not
        scene.write({begin, rect.top(), x - measure.cell - breakWidth - begin, rect.height() - cellGap},
                    u"CT cũ: %1"_s.arg(m_oldTargets.value(unit.agency)), style.fontOfSize(11),
                    style.color(Token::Text2), Qt::AlignRight);
}

} // namespace dondoc
