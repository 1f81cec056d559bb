// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/chartstyle.h"

namespace dondoc
{

namespace
{

constexpr int firstStepWithLightInk = 5;

QColor grey(int percentBlack)
{
    return QColor::fromRgbF(1 - percentBlack / 100.0F, 1 - percentBlack / 100.0F, 1 - percentBlack / 100.0F);
}

/// Per cent of black for each token a chart uses; what is not named prints black.
int inkOnPaper(Token token)
{
    switch (token) {
    case Token::Window:
    case Token::Panel:
    case Token::Heat0:
        return 0;
    case Token::Head:
    case Token::Side:
    case Token::Select:
    case Token::Heat1:
        return 7;
    case Token::Line:
        return 18;
    case Token::Heat2:
        return 14;
    case Token::Heat3:
        return 22;
    case Token::Border:
    case Token::Heat4:
        return 32;
    case Token::Bar:
        return 38;
    case Token::Heat5:
        return 62;
    case Token::Heat6:
        return 76;
    case Token::Heat7:
    case Token::Good:
        return 90;
    default:
        return 100;
    }
}

int pixelSize(Type type)
{
    switch (type) {
    case Type::Body:
        return 13;
    case Type::Secondary:
        return 12;
    case Type::Axis:
        return 11;
    case Type::DetailText:
        return 14;
    case Type::ChartTitle:
        return 18;
    case Type::PageTitle:
        return 20;
    case Type::Figure:
        return 26;
    }
    return 13;
}

} // namespace

ChartStyle ChartStyle::screen(const Theme &theme)
{
    ChartStyle style;
    for (size_t i = 0; i < tokenCount; ++i)
        style.m_colors[i] = theme.color(Token(i));
    const bool isLight = theme.scheme() == Scheme::Light;
    style.m_heatInks = {theme.color(isLight ? Token::Text : Token::OnMatch), theme.color(Token::OnAccent)};
    style.m_base = theme.font(Type::Secondary);
    return style;
}

ChartStyle ChartStyle::paper(const QString &serif)
{
    ChartStyle style;
    for (size_t i = 0; i < tokenCount; ++i)
        style.m_colors[i] = grey(inkOnPaper(Token(i)));
    style.m_heatInks = {grey(100), grey(0)};
    style.m_base = QFont(serif);
    style.m_isPaper = true;
    return style;
}

QFont ChartStyle::font(Type type, bool strong) const
{
    return fontOfSize(pixelSize(type), strong);
}

QFont ChartStyle::fontOfSize(int pixels, bool strong) const
{
    QFont font = m_base;
    font.setPixelSize(pixels);
    font.setWeight(strong ? (m_isPaper ? QFont::Bold : QFont::DemiBold) : QFont::Normal);
    // The same layout on every device: hinted advances differ between screen, picture and PDF.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor ChartStyle::heat(int step) const
{
    Q_ASSERT(step >= 0 && step <= 7);
    return m_colors[size_t(Token::Heat0) + size_t(step)];
}

QColor ChartStyle::heatInk(int step) const
{
    return m_heatInks[step < firstStepWithLightInk ? 0 : 1];
}

} // namespace dondoc
