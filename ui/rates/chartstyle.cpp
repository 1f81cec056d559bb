// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/chartstyle.h"

#include <QGuiApplication>

#include <cmath>

namespace dondoc {

namespace {

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

ChartStyle ChartStyle::of(const Theme &theme, const QFont &base)
{
    ChartStyle style;
    for (size_t i = 0; i < style.m_colors.size(); ++i)
        style.m_colors[i] = theme.color(Token(i));
    for (size_t i = 0; i < style.m_heatInks.size(); ++i)
        style.m_heatInks[i] = inkOnHeat(int(i), theme);
    style.m_base = base;
    return style;
}

ChartStyle ChartStyle::screen(const Theme &theme)
{
    return of(theme, theme.font(Type::Secondary));
}

ChartStyle ChartStyle::paper(const QString &serif)
{
    QFont base(serif);
    base.setStyleHint(QFont::Serif);
    ChartStyle style = of(Theme(Scheme::Paper), base);
    style.m_isPaper = true;
    return style;
}

QColor ChartStyle::faintLine() const
{
    constexpr double share = 0.3;
    const QColor track = color(Token::Track), ink = color(Token::Text3);
    const auto mixed = [](int from, int to) { return int(std::round(from + (to - from) * share)); };
    return QColor(mixed(track.red(), ink.red()), mixed(track.green(), ink.green()),
                  mixed(track.blue(), ink.blue()));
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
    // Unhinted means DirectWrite on Windows, which prints a face from memory as outlines instead of text.
    const bool isOutlined = m_isPaper && QGuiApplication::platformName() == u"windows";
    font.setHintingPreference(isOutlined ? QFont::PreferFullHinting : QFont::PreferNoHinting);
    return font;
}

QColor ChartStyle::heat(int step) const
{
    Q_ASSERT(step >= 0 && step <= 7);
    return m_colors[size_t(Token::Heat0) + size_t(step)];
}

QColor ChartStyle::heatInk(int step) const
{
    Q_ASSERT(step >= 0 && step <= 7);
    return m_heatInks[size_t(step)];
}

} // namespace dondoc
