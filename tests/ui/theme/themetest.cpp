// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "tests/core/printers.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFontInfo>

#include <cmath>
#include <gtest/gtest.h>

namespace dondoc {
namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2 contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

struct Pair {
    Token ink, ground;
    double atLeast;
};

// Text needs 4.5:1, edges of fields and shapes 3:1 (WCAG 2.1, 1.4.3 and 1.4.11).
const Pair pairs[] = {
    {Token::Text, Token::Panel, 4.5},
    {Token::Text, Token::Window, 4.5},
    {Token::Text, Token::Side, 4.5},
    {Token::Text, Token::Head, 4.5},
    {Token::Text, Token::Select, 4.5},
    {Token::Text2, Token::Panel, 4.5},
    {Token::Text2, Token::Window, 4.5},
    {Token::Text2, Token::Side, 4.5},
    {Token::Text2, Token::Head, 4.5},
    {Token::Text2, Token::Select, 4.5},
    {Token::Text3, Token::Panel, 4.5},
    {Token::Accent, Token::Panel, 4.5},
    {Token::Accent, Token::Window, 4.5},
    {Token::Accent, Token::Select, 4.5},
    {Token::OnAccent, Token::Accent, 4.5},
    {Token::OnMatch, Token::Match, 4.5},
    {Token::Overdue, Token::Panel, 4.5},
    {Token::Overdue, Token::Select, 4.5},
    {Token::Overdue, Token::OverdueWash, 4.5},
    {Token::DueSoon, Token::Panel, 4.5},
    {Token::DueSoon, Token::Select, 4.5},
    {Token::DueSoon, Token::DueSoonWash, 4.5},
    {Token::Good, Token::Panel, 4.5},
    {Token::OnRoleAgency, Token::RoleAgency, 7},
    {Token::OnRoleDeadline, Token::RoleDeadline, 7},
    {Token::OnRoleProduct, Token::RoleProduct, 7},
    {Token::OnRoleBasis, Token::RoleBasis, 7},
    {Token::Text, Token::RoleAgency, 4.5},
    {Token::Text, Token::RoleDeadline, 4.5},
    {Token::Text, Token::RoleProduct, 4.5},
    {Token::Text, Token::RoleBasis, 4.5},
    {Token::Control, Token::Panel, 3},
    {Token::Bar, Token::Panel, 3},
    {Token::Tick, Token::Panel, 3},
};

class ThemeOf : public testing::TestWithParam<Scheme>
{
};

TEST_P(ThemeOf, EveryInkIsReadOnItsGround)
{
    const Theme theme(GetParam());
    for (const Pair &pair : pairs) {
        EXPECT_GE(contrast(theme.color(pair.ink), theme.color(pair.ground)), pair.atLeast)
            << qPrintable(tokenName(pair.ink)) << " on " << qPrintable(tokenName(pair.ground));
    }
}

TEST_P(ThemeOf, EveryHeatStepHasReadableInk)
{
    const Theme theme(GetParam());
    for (int step = 0; step < 8; ++step) {
        const Token token = Token(int(Token::Heat0) + step);
        EXPECT_GE(contrast(inkOnHeat(step, theme), theme.color(token)), 4.5) << "step " << step;
    }
}

TEST_P(ThemeOf, StyleSheetKnowsEveryName)
{
    EXPECT_FALSE(styleSheetOf(Theme(GetParam())).contains(u'@'));
}

INSTANTIATE_TEST_SUITE_P(Schemes, ThemeOf, testing::Values(Scheme::Light, Scheme::Dark));

/// Window, text, highlight, on it, disabled, link: the high-contrast themes that Windows 10 and 11 bring.
const system::ContrastColours windowsThemes[] = {
    {0x000000, 0xFFFFFF, 0x1AEBFF, 0x000000, 0x3FF23F, 0xFFFF00}, // High contrast black
    {0xFFFFFF, 0x000000, 0x37006E, 0xFFFFFF, 0x600000, 0x00009F}, // High contrast white
    {0x000000, 0xFFFF00, 0x008000, 0xFFFFFF, 0x00FF00, 0x0000FF}, // High contrast #1
    {0x202020, 0xFFFFFF, 0x8EE3F0, 0x263B50, 0xA6A6A6, 0x75E9FC}, // Aquatic
    {0xFFFAEF, 0x3D3D3D, 0x903909, 0xFFF5E3, 0x676767, 0x1C5E75}, // Desert
    {0x2D3236, 0xFFFFFF, 0xA1BFDE, 0x212D3B, 0xA6A6A6, 0x70EBDE}, // Dusk
    {0x000000, 0xFFFFFF, 0xD6B4FD, 0x2B2B2B, 0xA6A6A6, 0x8080FF}, // Night sky
};

TEST(Contrast, EveryInkIsReadOnItsGroundInTheThemesOfWindows)
{
    Theme theme;
    for (const system::ContrastColours &colours : windowsThemes) {
        theme.setContrast(colours);
        for (const Pair &pair : pairs) {
            EXPECT_GE(contrast(theme.color(pair.ink), theme.color(pair.ground)), pair.atLeast)
                << std::hex << colours.highlight << ' ' << qPrintable(tokenName(pair.ink)) << " on "
                << qPrintable(tokenName(pair.ground));
        }
        for (int step = 0; step < 8; ++step) {
            const Token token = Token(int(Token::Heat0) + step);
            EXPECT_GE(contrast(inkOnHeat(step, theme), theme.color(token)), 4.5) << "step " << step;
        }
    }
    theme.setScheme(Scheme::Light); // as the other tests expect the application
}

TEST(Contrast, TakesThePersonsOwnColoursAndFollowsTheirChange)
{
    Theme theme;
    int changes = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&changes] { ++changes; });
    theme.setContrast(windowsThemes[0]);
    EXPECT_EQ(theme.color(Token::Panel), QColor(0, 0, 0));
    EXPECT_EQ(theme.color(Token::Text), QColor(255, 255, 255));
    EXPECT_EQ(qApp->palette().color(QPalette::Highlight), QColor(0x1A, 0xEB, 0xFF));
    theme.setContrast(windowsThemes[1]);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), QColor(255, 255, 255));
    theme.setContrast(windowsThemes[1]);
    EXPECT_EQ(changes, 2);
    theme.setScheme(Scheme::Light);
    EXPECT_EQ(theme.color(Token::Panel), Theme(Scheme::Light).color(Token::Panel));
}

TEST(Theme, TypeScaleClearsVietnameseMarks)
{
    for (const Type type : {Type::Body, Type::Secondary, Type::Axis, Type::DetailText, Type::ChartTitle,
                            Type::PageTitle, Type::Figure}) {
        EXPECT_GE(Theme::lineHeight(type), Theme().font(type).pixelSize() * 1.25);
        EXPECT_EQ(Theme().font(type, false).weight(), QFont::Normal);
        EXPECT_EQ(Theme().font(type, true).weight(), QFont::DemiBold);
    }
    EXPECT_EQ(Theme().font(Type::Body).pixelSize(), scaledPixels(13));
}

TEST(Theme, DigitsAreEquallyWide)
{
    const QFont font = Theme().font(Type::Body);
    if (QFontInfo(font).family() == u"Inter")
        GTEST_SKIP() << "Inter has proportional figures before Qt 6.7";
    const QFontMetricsF metrics(font);
    for (char digit = '0'; digit <= '9'; ++digit)
        EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(u'0'))
            << digit;
}

TEST(Theme, ChangeOfSchemeReachesTheApplication)
{
    Theme theme;
    int changes = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&changes] { ++changes; });
    theme.setScheme(Scheme::Dark);
    theme.setScheme(Scheme::Dark);
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), theme.color(Token::Window));
    theme.setScheme(Scheme::Light);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), theme.color(Token::Window));
}

QImage rendered(const QIcon &icon, QIcon::State state = QIcon::Off)
{
    return icon.pixmap(QSize(16, 16), 1.0, QIcon::Normal, state)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

bool holdsInk(const QImage &image, const QColor &ink)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 200 && std::abs(pixel.red() - ink.red()) < 8 &&
                std::abs(pixel.blue() - ink.blue()) < 8)
                return true;
        }
    }
    return false;
}

TEST(Icons, AllAreDrawnInTheColourOfTheTheme)
{
    Theme theme;
    ASSERT_GE(iconNames().size(), 25);
    for (const QString &name : iconNames()) {
        if (name.startsWith(u"chevron-"))
            continue; // the style sheet's own, one grey for both themes
        const QIcon icon = themeIcon(name, theme);
        theme.setScheme(Scheme::Light);
        EXPECT_TRUE(holdsInk(rendered(icon), theme.color(Token::Text2))) << qPrintable(name);
        EXPECT_TRUE(holdsInk(rendered(icon, QIcon::On), theme.color(Token::Accent))) << qPrintable(name);
        theme.setScheme(Scheme::Dark);
        EXPECT_TRUE(holdsInk(rendered(icon), theme.color(Token::Text2))) << qPrintable(name);
    }
    theme.setScheme(Scheme::Light);
}

constexpr Glyph allGlyphs[] = {Glyph::Overdue,    Glyph::DueSoon,  Glyph::Open,
                               Glyph::Done,       Glyph::DoneLate, Glyph::DoneUndated,
                               Glyph::Continuous, Glyph::None,     Glyph::Question};

TEST(Glyphs, ShapesDifferAndStayInTheirSquare)
{
    const QRectF square(0, 0, 12, 12);
    for (const Glyph glyph : allGlyphs) {
        const QPainterPath path = glyphPath(glyph);
        EXPECT_FALSE(path.isEmpty());
        EXPECT_TRUE(square.contains(path.boundingRect())) << int(glyph);
        for (const Glyph other : allGlyphs)
            EXPECT_EQ(path == glyphPath(other), other == glyph);
    }
}

TEST(Glyphs, StandingChoosesTheShape)
{
    const auto glyph = [](Standing standing, bool isDueSoon = false) {
        TaskState state;
        state.standing = standing;
        return glyphOf(state, isDueSoon);
    };
    EXPECT_EQ(glyph(Standing::DoneOnTime), Glyph::Done);
    EXPECT_EQ(glyph(Standing::DoneLate), Glyph::DoneLate);
    EXPECT_EQ(glyph(Standing::DoneUndated), Glyph::DoneUndated);
    EXPECT_EQ(glyph(Standing::OpenInTime), Glyph::Open);
    EXPECT_EQ(glyph(Standing::OpenInTime, true), Glyph::DueSoon);
    EXPECT_EQ(glyph(Standing::Overdue, true), Glyph::Overdue);
    EXPECT_EQ(glyph(Standing::Continuous), Glyph::Continuous);
    EXPECT_EQ(glyph(Standing::NoDeadline), Glyph::None);
    EXPECT_EQ(glyph(Standing::Withdrawn), Glyph::None);
}

TEST(Glyphs, OnlyOverdueIsRed)
{
    for (const Glyph glyph : allGlyphs)
        EXPECT_EQ(tokenOf(glyph) == Token::Overdue, glyph == Glyph::Overdue);
}

/// What the application looked like before the test, and looks like again after it.
class LooksKept
{
public:
    ~LooksKept()
    {
        qApp->setStyleSheet(m_sheet);
        qApp->setPalette(m_palette);
        qApp->setFont(m_font);
    }

private:
    QString m_sheet = qApp->styleSheet();
    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
};

TEST(ThemeTest, PutsTheStyleSheetOnOnlyOnceTheWindowIsBuiltAndThenFollowsTheScheme)
{
    const LooksKept kept;
    qApp->setStyleSheet(QString());
    Theme theme;
    theme.setScheme(Scheme::Dark);
    EXPECT_EQ(qApp->styleSheet(), QString());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), theme.color(Token::Window));
    theme.dress(*qApp);
    EXPECT_EQ(qApp->styleSheet(), styleSheetOf(theme));
    theme.setScheme(Scheme::Light);
    EXPECT_EQ(qApp->styleSheet(), styleSheetOf(theme));
}

} // namespace
} // namespace dondoc
