// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratewords.h"
#include "ui/rates/trendplot.h"

using namespace Qt::StringLiterals;

namespace dondoc {

using namespace trendmeasure;

namespace {

/// "Bộ Nội vụ 67,44"
QString endWords(const RateRow &row)
{
    return u"%1 %2"_s.arg(ratewords::label(row), ratewords::figure(*row.achieved));
}

/// Moves labels so that each is at least a line from the next, none below `lowest`.
template<class Label> void spread(std::vector<Label> &labels, double lowest)
{
    std::ranges::sort(labels, std::ranges::greater(), &Label::y);
    for (Label &label : labels) { // from the bottom up
        label.top = std::min(label.y - labelHeight / 2, lowest - labelHeight);
        lowest = label.top;
    }
}

} // namespace

struct TrendChart::SideLabel {
    double y; ///< of the point it names
    QString words;
    QPointF point{};
    int row = -1;
    double top = 0; ///< where it stands
};

/// For the names of a merged unit's parts, before their first points.
double TrendChart::leftRoom(const ChartStyle &style) const
{
    double room = 0;
    for (const Series &series : m_series) {
        if (series.role == Role::Part)
            room = std::max(room, std::ceil(textWidth(style.font(Type::Axis),
                                                      ratewords::label(m_rows[size_t(series.first)]))) +
                                      sideGap);
    }
    return room;
}

/// For the names of several units, behind their last points.
double TrendChart::rightRoom(const ChartStyle &style) const
{
    double room = 0;
    for (int i = 0; isSeveral() && i < m_subjects; ++i)
        room = std::max(room, std::ceil(textWidth(style.font(Type::Secondary, true),
                                                  endWords(lastOf(m_series[size_t(i)])))) +
                                  2 * labelStem);
    return room;
}

/// Each unit's name and last value in a column at the right, joined to its last point.
void TrendChart::composeEndLabels(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    std::vector<SideLabel> labels;
    for (int i = 0; i < m_subjects; ++i) {
        const RateRow &last = lastOf(m_series[size_t(i)]);
        const QPointF point = plot.point(last);
        labels.push_back({point.y(), endWords(last), point, i});
    }
    spread(labels, plot.area().bottom() + labelHeight / 2);
    const QFont font = style.font(Type::Secondary, true);
    const double left = plot.area().right() + labelStem;
    for (const SideLabel &label : labels) {
        const double middle = label.top + labelHeight / 2;
        QPainterPath stem(label.point + QPointF(pointSize / 2, 0));
        stem.lineTo(plot.area().right(), middle);
        stem.lineTo(left - 4, middle);
        scene.path(stem, QPen(style.color(Token::Text3), 1, Qt::DotLine), Qt::NoBrush);
        scene.write({left, label.top, scene.size.width() - left, labelHeight}, label.words, font,
                    penOf(size_t(label.row), style).color());
    }
}

void TrendChart::composeSubjectLabels(ChartScene &scene, const Plot &plot, const ChartStyle &style) const
{
    const Series &subject = m_series.front();
    const int each = int(plot.every(valueWidth)); // of many cut-offs some have their figures, the last always
    for (int i = subject.first + (subject.count - 1) % each; i < subject.first + subject.count; i += each) {
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
        const bool fitsBelow = point.y() + labelHeight + 4 < plot.area().bottom();
        const bool goesAside = !isAbove && !fitsBelow;
        if (goesAside) {
            const bool fitsRight = point.x() + sideGap + valueWidth <= plot.area().right();
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
    std::vector<SideLabel> labels;
    for (const Series &series : m_series) {
        const RateRow &first = m_rows[size_t(series.first)];
        if (series.role == Role::Part)
            labels.push_back({plot.y(*first.achieved), ratewords::label(first)});
    }
    spread(labels, plot.area().bottom());
    for (const SideLabel &label : labels) {
        const double x = plot.x(plot.cutOffs.front()) - pointSize / 2;
        const double width = std::ceil(textWidth(style.font(Type::Axis), label.words)) + 1;
        scene.write({x - width, label.top, width, labelHeight}, label.words, style.font(Type::Axis),
                    style.color(Token::Text2));
    }
}

} // namespace dondoc
