// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/blockchart.h"

#include "ui/rates/ratewords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr double axisHeight = 18, blockHeight = 50, barTop = 10, barHeight = 14, pinHeight = 20;
constexpr double compactHeight = 28; ///< with the gap beside the bar instead of under it
constexpr double wordsLine = 17, cellGap = 8, indent = 6, rightEdge = 14;
constexpr std::array axisSteps{0, 20, 40, 60, 80, 100};

/// The three blocks in their fixed order, blank where nothing was given.
std::vector<RateRow> allBlocks(const std::vector<RateRow> &given, const RatePeriod &period)
{
    const std::array<std::pair<AgencyId, QString>, 3> blocks{
        std::pair{AgencyDirectory::blockAll, u"Toàn quốc"_s},
        std::pair{AgencyDirectory::blockMinistries, u"Khối bộ, ngành"_s},
        std::pair{AgencyDirectory::blockProvinces, u"Khối tỉnh, thành phố"_s},
    };
    std::vector<RateRow> rows;
    for (const auto &[id, name] : blocks) {
        const auto found = std::find_if(given.begin(), given.end(),
                                        [id = id](const RateRow &row) { return row.agency == id; });
        RateRow row = found == given.end() ? RateRow{} : *found;
        row.agency = id;
        row.kind = RateUnitKind::Block;
        row.month = period.month;
        row.name = row.shortName = name;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString percent(double value)
{
    return ratewords::brief(value) + u'%';
}

std::vector<RateValue> pinsOf(const RateRow &block)
{
    std::vector<RateValue> pins;
    std::copy_if(block.otherSources.begin(), block.otherSources.end(), std::back_inserter(pins),
                 [](const RateValue &value) { return value.kind == RateKind::Achieved; });
    return pins;
}

} // namespace

struct BlockChart::Measure {
    double label = 0, plot = 0, value = 0;
    double gap = 0; ///< of the gap's words beside the value; 0: they stand under the bar

    double pitch() const { return gap > 0 ? compactHeight : blockHeight; }
    double plotLeft() const { return indent + label + cellGap; }
    double x(double percent) const { return plotLeft() + plot * percent / 100; }
};

BlockChart::BlockChart(std::vector<RateRow> blocks, const RatePeriod &period, double goal)
    : RateChart(allBlocks(blocks, period))
    , m_period(period)
    , m_goal(goal)
{
}

QString BlockChart::title() const
{
    const QString when = ratewords::period(m_period);
    const std::optional<double> all = m_rows.front().achieved;
    if (!all)
        return u"%1: chưa có tỷ lệ chung được công bố"_s.arg(when);
    if (*all >= m_goal)
        return u"%1: toàn quốc đạt %2, vượt mục tiêu %3"_s.arg(when, percent(*all), percent(m_goal));
    return u"%1: toàn quốc đạt %2, còn thiếu %3 điểm"_s.arg(when, percent(*all),
                                                            ratewords::brief(m_goal - *all));
}

QString BlockChart::subtitle() const
{
    const QString source = ratewords::source(m_rows);
    const QString words =
        u"% hồ sơ trực tuyến toàn trình trên tổng hồ sơ, %1; số được công bố, không lấy trung bình."_s.arg(
            ratewords::span(m_period));
    return source.isEmpty() ? words : u"%1 Nguồn: %2."_s.arg(words, source);
}

std::vector<LegendItem> BlockChart::legend() const
{
    std::vector<LegendItem> items{
        {LegendSymbol::Bar, u"đã đạt được"_s},
        {LegendSymbol::GoalLine, u"mục tiêu quốc gia %1"_s.arg(ratewords::brief(m_goal))},
    };
    const auto any = [this](auto question) { return std::any_of(m_rows.begin(), m_rows.end(), question); };
    if (any([](const RateRow &row) { return !pinsOf(row).empty(); }))
        items.push_back({LegendSymbol::Pin, u"số của tài liệu khác"_s});
    if (any([](const RateRow &row) { return !row.achieved; }))
        items.push_back({LegendSymbol::Leader, u"chưa được công bố"_s});
    return items;
}

BlockChart::Measure BlockChart::measure(double width, const ChartStyle &style) const
{
    Measure measure;
    const QFont strong = style.font(Type::Secondary, true);
    for (const RateRow &row : m_rows)
        measure.label = std::max(measure.label, std::ceil(textWidth(strong, row.name)) + 1);
    measure.value = std::ceil(textWidth(style.font(Type::Body, true), u"100,00"_s)) + 1;
    const bool isCompact = style.isPaper() && std::ranges::all_of(m_rows, [](const RateRow &row) {
                               return row.achieved && pinsOf(row).empty();
                           });
    for (const RateRow &row : m_rows) {
        const double words = std::ceil(textWidth(style.font(Type::Secondary), gapInWords(row, false))) + 1;
        measure.gap = isCompact ? std::max(measure.gap, words + cellGap) : 0;
    }
    measure.plot =
        std::floor(width - measure.plotLeft() - measure.value - measure.gap - cellGap - indent - rightEdge);
    return measure;
}

double BlockChart::smallestWidth(const ChartStyle &style) const
{
    Q_UNUSED(style)
    return 380;
}

double BlockChart::smallestHeight(double width, const ChartStyle &style) const
{
    return headingHeight(width, style) + axisHeight + measure(width, style).pitch() * double(m_rows.size()) +
           legendHeight(width, style);
}

QSizeF BlockChart::naturalSize(const ChartStyle &style) const
{
    constexpr double width = 640;
    return {width, std::ceil(smallestHeight(width, style))};
}

ChartScene BlockChart::compose(QSizeF size, const ChartStyle &style) const
{
    ChartScene scene;
    scene.size = size;
    const double top = composeHeading(scene, style);
    composeLegendBelow(scene, style);
    scene.fixedHeight = top + axisHeight;
    const Measure shared = measure(size.width(), style);
    composeAxis(scene, shared, top, style);
    for (size_t i = 0; i < m_rows.size(); ++i)
        composeBlock(scene, shared, int(i),
                     {0, scene.fixedHeight + shared.pitch() * double(i), size.width(), shared.pitch()},
                     style);
    return scene;
}

void BlockChart::composeAxis(ChartScene &scene, const Measure &measure, double top,
                             const ChartStyle &style) const
{
    constexpr double half = 12;
    for (const int step : axisSteps) {
        const bool isGoal = step == m_goal;
        const double x = std::round(measure.x(step));
        scene.write({x - half, top, 2 * half, axisHeight}, QString::number(step),
                    style.font(Type::Axis, isGoal), style.color(isGoal ? Token::Text : Token::Text2),
                    Qt::AlignHCenter);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const double y = top + axisHeight + measure.pitch() * double(i);
            scene.rule({x, y + 4}, {x, y + barTop + barHeight + 4}, hairline(style.color(Token::Line)));
        }
    }
    scene.write({indent, top, measure.label - 6, axisHeight}, u"%"_s, style.font(Type::Axis),
                style.color(Token::Text2), Qt::AlignRight);
}

QString BlockChart::gapInWords(const RateRow &block, bool saysGoal) const
{
    if (!block.achieved)
        return u"chưa được công bố"_s;
    const double gap = m_goal - *block.achieved;
    const QString goal = saysGoal ? u" so với "_s + ratewords::brief(m_goal) : QString();
    return gap > 0 ? u"thiếu %1 điểm%2"_s.arg(ratewords::brief(gap), goal)
                   : u"đạt mục tiêu %1"_s.arg(ratewords::brief(m_goal));
}

QString BlockChart::pinWords(const RateRow &block) const
{
    QStringList words;
    for (const RateValue &pin : pinsOf(block)) {
        const QString document = pin.sourceDocument.isEmpty() ? pin.source.file.text() : pin.sourceDocument;
        words << (document.isEmpty() ? ratewords::brief(pin.value)
                                     : u"%1 theo %2"_s.arg(ratewords::brief(pin.value), document));
    }
    return words.join(u"; "_s);
}

void BlockChart::composeBlock(ChartScene &scene, const Measure &measure, int row, const QRectF &rect,
                              const ChartStyle &style) const
{
    const RateRow &block = m_rows[size_t(row)];
    const int mark = int(scene.marks.size());
    scene.marks.push_back({rect, row});
    const double barAt = rect.top() + (measure.gap > 0 ? (compactHeight - barHeight) / 2 : barTop);
    const QFont strong = style.font(Type::Secondary, true);
    scene.write({indent, barAt - 2, measure.label, barHeight + 4}, block.name, strong,
                style.color(Token::Text), Qt::AlignRight, mark);
    composeBar(scene, measure, block, barAt + barHeight / 2, style);
    const double goal = std::round(measure.x(m_goal));
    chartsymbols::goalLine(scene, {goal, rect.top() + 4}, {goal, barAt + barHeight + 4}, style);
    if (block.achieved)
        scene.write(
            {rect.right() - indent - measure.gap - measure.value, barAt - 2, measure.value, barHeight + 4},
            ratewords::figure(*block.achieved), style.font(Type::Body, true), style.color(Token::Text),
            Qt::AlignRight, mark);

    const QFont plain = style.font(Type::Secondary);
    if (measure.gap > 0) {
        scene.write({rect.right() - indent - measure.gap, barAt - 2, measure.gap, barHeight + 4},
                    gapInWords(block, false), plain, style.color(Token::Text2), Qt::AlignRight, mark);
        return;
    }
    const QString pins = pinWords(block);
    const QString words = pins.isEmpty() ? gapInWords(block) : gapInWords(block) + u" · "_s + pins;
    scene.write({measure.plotLeft(), barAt + barHeight + 4, rect.right() - measure.plotLeft(), wordsLine},
                QFontMetricsF(plain).elidedText(words, Qt::ElideRight, rect.right() - measure.plotLeft()),
                plain, style.color(Token::Text2), Qt::AlignLeft, mark);
}

void BlockChart::composeBar(ChartScene &scene, const Measure &measure, const RateRow &block, double y,
                            const ChartStyle &style) const
{
    const double zero = std::round(measure.x(0));
    if (!block.achieved)
        chartsymbols::leader(scene, zero, measure.x(100), std::round(y), style.color(Token::Text2));
    else if (*block.achieved > 0)
        chartsymbols::bar(
            scene,
            {zero, y - barHeight / 2, measure.plot * std::min(*block.achieved, 100.0) / 100, barHeight},
            *block.achieved >= m_goal, style);
    for (const RateValue &pin : pinsOf(block))
        chartsymbols::pin(scene, {measure.x(std::min(pin.value, 100.0)), y + barHeight / 2}, pinHeight,
                          style.color(Token::Tick), style.color(Token::Panel));
}

QString BlockChart::spoken(int row) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return {};
    const RateRow &block = m_rows[size_t(row)];
    QStringList parts{block.name};
    if (block.achieved)
        parts << u"đạt "_s + ratewords::brief(*block.achieved);
    parts << gapInWords(block) << pinWords(block);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace dondoc
