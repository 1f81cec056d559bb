// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratecell.h"

#include "ui/rates/chartsymbols.h"
#include "ui/rates/heatscale.h"
#include "ui/rates/ratewords.h"

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr double inset = 4, tickIndent = 6, tightIndent = 4;

} // namespace

void composeRateCell(ChartScene &scene, const RateRow &unit, int row, const QRectF &rect,
                     const ChartStyle &style)
{
    const int mark = int(scene.marks.size());
    scene.marks.push_back({rect, row, true});
    const TargetMark target = targetMarkOf(unit);
    const bool isHot = unit.achieved && target != TargetMark::OpenCircle;
    const QColor ink = isHot ? style.heatInk(heatStep(*unit.achieved)) : style.color(Token::Text);
    const QColor ground = isHot ? style.heat(heatStep(*unit.achieved)) : style.color(Token::Panel);
    scene.fill(rect, ground, hairline(style.color(Token::Border)));

    const QFont strong = style.font(Type::Secondary, true), small = style.fontOfSize(10);
    const QString value = unit.achieved ? ratewords::figure(*unit.achieved) : u"chưa có"_s;
    const double valueWidth = std::ceil(textWidth(strong, value)) + 1;
    scene.write({rect.right() - inset - valueWidth, rect.top(), valueWidth, rect.height()}, value, strong,
                ink, Qt::AlignRight, mark);

    const QRectF left(rect.left() + inset, rect.top(), rect.width() - valueWidth - 2 * inset - 2,
                      rect.height());
    const QPointF symbol(left.left() + 4, left.center().y());
    const auto say = [&](double indent, const QString &words) {
        if (textWidth(small, words) <= left.width() - indent)
            scene.write(left.adjusted(indent, 0, 0, 0), words, small, ink, Qt::AlignLeft, mark);
    };
    // "81,11" beside "8,82" in the narrowest cell: the mark goes to the edge, the letters become smaller.
    const auto sayTightly = [&](const QString &words) {
        const double room = rect.width() - inset - valueWidth - tightIndent;
        for (const int size : {10, 9, 8}) {
            const QFont font = style.fontOfSize(size);
            if (textWidth(font, words) > room && size > 8)
                continue;
            scene.write({rect.left() + tightIndent, rect.top(), room, rect.height()}, words, font, ink,
                        Qt::AlignLeft, mark);
            return;
        }
    };
    switch (target) {
    case TargetMark::Tick: {
        const QString number = ratewords::brief(*unit.target);
        const bool isTight = textWidth(small, number) > left.width() - tickIndent;
        chartsymbols::tick(scene, {(isTight ? rect : left).left() + (isTight ? 2 : 1), symbol.y()}, 10, ink);
        if (isTight) {
            sayTightly(number);
            break;
        }
        const QString met = u"%1 đạt"_s.arg(number);
        const bool saysMet = unit.met.value_or(false) && textWidth(small, met) <= left.width() - tickIndent;
        say(tickIndent, saysMet ? met : number);
        break;
    }
    case TargetMark::Leader:
        chartsymbols::leader(scene, left.left(), left.left() + 18, std::round(symbol.y()), ink);
        break;
    case TargetMark::OpenCircle:
        chartsymbols::openCircle(scene, symbol, ink, ground);
        say(11, u"chưa cung cấp"_s);
        break;
    case TargetMark::YearEndDiamond:
        chartsymbols::diamond(scene, symbol + QPointF(1, 0), ink, ground);
        say(12, ratewords::brief(*unit.yearEndTarget));
        break;
    }
}

} // namespace dondoc
