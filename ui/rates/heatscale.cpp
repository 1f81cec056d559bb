// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/heatscale.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr std::array breaks{5, 10, 15, 20, 30, 50, 80};

QString range(size_t step)
{
    if (step == 0)
        return u"dưới %1"_s.arg(breaks.front());
    if (step == breaks.size())
        return u"từ %1"_s.arg(breaks.back());
    return u"%1–%2"_s.arg(breaks[step - 1]).arg(breaks[step]);
}

} // namespace

int heatStep(double percent)
{
    return int(std::upper_bound(breaks.begin(), breaks.end(), percent) - breaks.begin());
}

double composeHeatScale(ChartScene &scene, QPointF topLeft, double width, const ChartStyle &style)
{
    constexpr double boxHeight = 10, wordsHeight = 16, gap = 2, widest = 60;
    const double box = std::min(widest, std::floor(width / (breaks.size() + 1)));
    for (size_t step = 0; step <= breaks.size(); ++step) {
        const double x = topLeft.x() + double(step) * box;
        scene.fill({x, topLeft.y() + 6, box - gap, boxHeight}, style.heat(int(step)),
                   hairline(style.color(Token::Border)));
        scene.write({x, topLeft.y() + 6 + boxHeight + 2, box - gap, wordsHeight}, range(step),
                    style.font(Type::Axis), style.color(Token::Text2), Qt::AlignHCenter);
    }
    return heatScaleHeight;
}

} // namespace dondoc
