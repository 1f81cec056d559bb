// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <cmath>

namespace dondoc {

namespace {

/// The text's share in each heat step. The middle is left out: neither ink would be read there.
constexpr double heatShares[] = {0, 0.1, 0.2, 0.3, 0.76, 0.84, 0.92, 1};

/// `share` of `b` in `a`.
QColor blend(QRgb a, QRgb b, double share)
{
    const auto mix = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return QColor(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)));
}

/// WCAG 2's relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double ratio(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

QColor selection(const system::ContrastColours &colours)
{
    return blend(colours.window, colours.highlight, 0.2);
}

/// The highlight also serves as ink here; a theme may have one too dim for it ("High contrast #1").
bool isInk(QRgb highlight, const system::ContrastColours &colours)
{
    return ratio(QColor::fromRgb(highlight), selection(colours)) >= 4.5;
}

} // namespace

QColor contrastColor(const system::ContrastColours &colours, Token token)
{
    if (token >= Token::Heat0)
        return blend(colours.window, colours.text, heatShares[int(token) - int(Token::Heat0)]);
    switch (token) {
    case Token::Window:
    case Token::Side:
    case Token::Head:
    case Token::Panel:
    case Token::OverdueWash:
    case Token::DueSoonWash:
    case Token::RoleAgency:
    case Token::RoleDeadline:
    case Token::RoleProduct:
    case Token::RoleBasis:
        return QColor::fromRgb(colours.window);
    case Token::Select: // text and links stay in their own colours on it
        return selection(colours);
    case Token::Line:
    case Token::Track:
        return blend(colours.window, colours.text, 0.25);
    case Token::Bar:
        return blend(colours.window, colours.text, 0.6);
    case Token::Match:
        return QColor::fromRgb(colours.highlight);
    case Token::OnMatch:
        return QColor::fromRgb(colours.onHighlight);
    case Token::Accent:
        return QColor::fromRgb(isInk(colours.highlight, colours) ? colours.highlight : colours.text);
    case Token::OnAccent:
        return QColor::fromRgb(isInk(colours.highlight, colours) ? colours.onHighlight : colours.window);
    default:
        return QColor::fromRgb(colours.text);
    }
}

} // namespace dondoc
