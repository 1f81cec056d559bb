// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratechart.h"

#include "ui/rates/ratewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr double titleLine = 24, subtitleLine = 17, headingGap = 4, legendGap = 8;

} // namespace

RateChart::~RateChart() = default;

QString RateChart::spoken(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? ratewords::spoken(m_rows[size_t(row)]) : QString();
}

const RateChart::Said &RateChart::said() const
{
    if (!m_said)
        m_said = Said{title(), subtitle(), legend()};
    return *m_said;
}

void RateChart::paint(QPainter &painter, const QRectF &area, const ChartStyle &style)
{
    m_painted = compose(area.size(), style);
    m_origin = area.topLeft();
    painter.save();
    painter.translate(m_origin);
    m_painted.paint(painter, style);
    painter.restore();
}

int RateChart::hitTest(QPointF point) const
{
    const int mark = m_painted.hitTest(point - m_origin);
    return mark < 0 ? -1 : m_painted.marks[size_t(mark)].row;
}

double RateChart::composeHeading(ChartScene &scene, const ChartStyle &style) const
{
    double y = 0;
    const auto lines = [&](const QString &text, const QFont &font, double height, Token ink) {
        for (const QString &line : wrapped(font, text, scene.size.width())) {
            scene.write({0, y, scene.size.width(), height}, line, font, style.color(ink));
            y += height;
        }
    };
    lines(said().title, style.font(Type::ChartTitle, true), titleLine, Token::Text);
    lines(said().subtitle, style.font(Type::Secondary), subtitleLine, Token::Text2);
    return y + headingGap;
}

double RateChart::headingHeight(double width, const ChartStyle &style) const
{
    ChartScene scratch;
    scratch.size = {width, 0};
    return composeHeading(scratch, style);
}

double RateChart::composeLegendBelow(ChartScene &scene, const ChartStyle &style) const
{
    const double height = legendHeight(scene.size.width(), style);
    const double top = scene.size.height() - height;
    if (height > 0)
        composeLegend(scene, said().legend, {0, top + legendGap}, scene.size.width(), style);
    return top;
}

double RateChart::legendHeight(double width, const ChartStyle &style) const
{
    if (!m_isLegendShown)
        return 0;
    ChartScene scratch;
    return composeLegend(scratch, said().legend, {}, width, style) + legendGap;
}

QStringList wrapped(const QFont &font, const QString &text, double width)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && textWidth(font, longer) > width) {
            lines << line;
            line = word;
        } else {
            line = longer;
        }
    }
    if (!line.isEmpty())
        lines << line;
    return lines;
}

void RateChart::addTargetMarks(std::vector<LegendItem> &items) const
{
    const auto has = [this](TargetMark mark) {
        return std::ranges::any_of(m_rows, [mark](const RateRow &row) { return targetMarkOf(row) == mark; });
    };
    if (has(TargetMark::Leader))
        items.push_back({LegendSymbol::Leader, u"chưa đăng ký chỉ tiêu"_s});
    if (has(TargetMark::OpenCircle))
        items.push_back({LegendSymbol::OpenCircle, u"chưa cung cấp dịch vụ (0 thật)"_s});
    if (has(TargetMark::YearEndDiamond))
        items.push_back({LegendSymbol::Diamond, u"chỉ có chỉ tiêu cuối năm"_s});
}

} // namespace dondoc
