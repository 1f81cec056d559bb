// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>

#include <array>

namespace dondoc {

namespace {

struct TokenRow {
    Token token;
    const char16_t *name;
    QRgb light, dark, paper;
};

// look.md section 1. The paper column prints grey with black edges: colour never carries a meaning alone.
constexpr std::array tokenTable{
    TokenRow{Token::Window, u"window", 0xF2F4F7, 0x1B1E23, 0xFFFFFF},
    TokenRow{Token::Side, u"side", 0xEBEEF2, 0x1F2329, 0xFFFFFF},
    TokenRow{Token::Head, u"head", 0xF6F7F9, 0x2A2F36, 0xF0F0F0},
    TokenRow{Token::Panel, u"panel", 0xFFFFFF, 0x23272D, 0xFFFFFF},
    TokenRow{Token::Line, u"line", 0xE3E7EC, 0x343A42, 0xB0B0B0},
    TokenRow{Token::Border, u"border", 0xC9D0D8, 0x4A525C, 0x000000},
    TokenRow{Token::Control, u"control", 0x8A94A0, 0x7D8894, 0x000000},
    TokenRow{Token::Text, u"text", 0x1A1F26, 0xE7EAEE, 0x000000},
    TokenRow{Token::Text2, u"text2", 0x4A5460, 0xB7BFC9, 0x000000},
    TokenRow{Token::Text3, u"text3", 0x646E7A, 0x99A3AE, 0x404040},
    TokenRow{Token::Accent, u"accent", 0x1A5FA8, 0x86B9F2, 0x000000},
    TokenRow{Token::OnAccent, u"onAccent", 0xFFFFFF, 0x0B1B2D, 0xFFFFFF},
    TokenRow{Token::Select, u"select", 0xE4EFFB, 0x22384F, 0xE0E0E0},
    TokenRow{Token::Match, u"match", 0xBFDCFA, 0x2F5F92, 0xE0E0E0},
    TokenRow{Token::OnMatch, u"onMatch", 0x0A2F57, 0xFFFFFF, 0x000000},
    TokenRow{Token::Overdue, u"overdue", 0xB3201A, 0xFF9489, 0x000000},
    TokenRow{Token::OverdueWash, u"overdueWash", 0xFBE9E7, 0x43211F, 0xFFFFFF},
    TokenRow{Token::DueSoon, u"dueSoon", 0x7A4F00, 0xF0C060, 0x000000},
    TokenRow{Token::DueSoonWash, u"dueSoonWash", 0xFDF3DC, 0x3B3019, 0xFFFFFF},
    TokenRow{Token::Good, u"good", 0x22683A, 0x86CF9B, 0x000000},
    TokenRow{Token::Bar, u"bar", 0x5B8FC7, 0x5E93CC, 0xB8B8B8},
    TokenRow{Token::Tick, u"tick", 0x1A1F26, 0xE7EAEE, 0x000000},
    TokenRow{Token::Track, u"track", 0xE3E7EC, 0x343A42, 0xE8E8E8},
    TokenRow{Token::RoleAgency, u"roleAgency", 0xDCE9F9, 0x24405F, 0xFFFFFF},
    TokenRow{Token::OnRoleAgency, u"onRoleAgency", 0x123F70, 0xCFE3FA, 0x000000},
    TokenRow{Token::RoleDeadline, u"roleDeadline", 0xE9E2F6, 0x3B3157, 0xFFFFFF},
    TokenRow{Token::OnRoleDeadline, u"onRoleDeadline", 0x48307E, 0xDCD0F8, 0x000000},
    TokenRow{Token::RoleProduct, u"roleProduct", 0xD9EFEC, 0x1D4441, 0xFFFFFF},
    TokenRow{Token::OnRoleProduct, u"onRoleProduct", 0x0F4F49, 0xBFE9E3, 0x000000},
    TokenRow{Token::RoleBasis, u"roleBasis", 0xE8EAED, 0x383E46, 0xFFFFFF},
    TokenRow{Token::OnRoleBasis, u"onRoleBasis", 0x3B444F, 0xD6DBE1, 0x000000},
    TokenRow{Token::Heat0, u"heat0", 0xF4F7FB, 0x262B32, 0xFFFFFF},
    TokenRow{Token::Heat1, u"heat1", 0xE2ECF7, 0x24364A, 0xF0F0F0},
    TokenRow{Token::Heat2, u"heat2", 0xC9DCF0, 0x264563, 0xE0E0E0},
    TokenRow{Token::Heat3, u"heat3", 0xA9C8E6, 0x29557F, 0xCFCFCF},
    TokenRow{Token::Heat4, u"heat4", 0x83AEDA, 0x3A6FA6, 0xB8B8B8},
    TokenRow{Token::Heat5, u"heat5", 0x3D74B3, 0x5C90C9, 0x6A6A6A},
    TokenRow{Token::Heat6, u"heat6", 0x255A9B, 0x8DB7E4, 0x4A4A4A},
    TokenRow{Token::Heat7, u"heat7", 0x123F70, 0xC3DCF5, 0x2A2A2A},
};

// Ink on the heat scale turns at step 5 (look.md: "all ≥ 4.8").
constexpr QRgb lightInk = 0xFFFFFF, darkInkOnLight = 0x1A1F26, darkInkOnDark = 0x0B1B2D;

constexpr bool tableIsInOrder()
{
    for (int i = 0; i < int(tokenTable.size()); ++i) {
        if (int(tokenTable[i].token) != i)
            return false;
    }
    return tokenTable.size() == tokenCount;
}
static_assert(tableIsInOrder());

struct TypeRow {
    int size, line;
};

TypeRow typeRow(Type type)
{
    switch (type) {
    case Type::Body:
        return {13, 18};
    case Type::Secondary:
        return {12, 16};
    case Type::Axis:
        return {11, 14};
    case Type::DetailText:
        return {14, 20};
    case Type::ChartTitle:
        return {18, 24};
    case Type::PageTitle:
        return {20, 28};
    case Type::Figure:
        return {26, 34};
    }
    Q_UNREACHABLE();
}

QString firstInstalled(const QStringList &families)
{
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

// Segoe UI on Windows; Open Sans and Noto Sans have tabular figures and every Vietnamese letter.
const QString &screenFamily()
{
    static const QString family =
        firstInstalled({QStringLiteral("Segoe UI"), QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"),
                        QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
    return family;
}

const QString &documentFamily()
{
    static const QString family =
        firstInstalled({QStringLiteral("Times New Roman"), QStringLiteral("Tinos"),
                        QStringLiteral("Liberation Serif"), QStringLiteral("DejaVu Serif")});
    return family;
}

/// Qt sets OpenType features from 6.7 on.
template<class Font> void useTabularFigures(Font &font)
{
    if constexpr (requires { font.setFeature("tnum", 1); })
        font.setFeature("tnum", 1);
}

QFont sized(const QString &family, QFont::StyleHint hint, Type type, bool strong)
{
    QFont font;
    if (!family.isEmpty())
        font.setFamilies({family});
    font.setStyleHint(hint);
    font.setPixelSize(scaledPixels(typeRow(type).size));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    useTabularFigures(font);
    return font;
}

QPalette paletteOf(const Theme &theme)
{
    using Role = QPalette::ColorRole;
    static constexpr std::pair<Role, Token> roles[] = {
        {Role::Window, Token::Window},
        {Role::WindowText, Token::Text},
        {Role::Base, Token::Panel},
        {Role::AlternateBase, Token::Head},
        {Role::Text, Token::Text},
        {Role::PlaceholderText, Token::Text3},
        {Role::Button, Token::Panel},
        {Role::ButtonText, Token::Text},
        {Role::BrightText, Token::OnAccent},
        {Role::ToolTipBase, Token::Panel},
        {Role::ToolTipText, Token::Text},
        {Role::Highlight, Token::Accent},
        {Role::HighlightedText, Token::OnAccent},
        {Role::Link, Token::Accent},
        {Role::LinkVisited, Token::Accent},
        {Role::Light, Token::Panel},
        {Role::Midlight, Token::Line},
        {Role::Mid, Token::Border},
        {Role::Dark, Token::Control},
        {Role::Shadow, Token::Text},
    };
    QPalette palette;
    for (const auto &[role, token] : roles)
        palette.setColor(role, theme.color(token));
    for (Role role : {Role::WindowText, Role::Text, Role::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.color(Token::Text3));
    palette.setColor(QPalette::Disabled, Role::Highlight, theme.color(Token::Head));
    palette.setColor(QPalette::Disabled, Role::HighlightedText, theme.color(Token::Text3));
    return palette;
}

} // namespace

Theme::Theme(Scheme scheme, QObject *parent)
    : QObject(parent)
    , m_scheme(scheme)
{
}

void Theme::setScheme(Scheme scheme)
{
    Q_ASSERT(scheme != Scheme::Contrast); // setContrast() has its colours
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    announce();
}

void Theme::setContrast(const system::ContrastColours &colours)
{
    if (m_scheme == Scheme::Contrast && colours == m_contrast)
        return;
    m_contrast = colours;
    m_scheme = Scheme::Contrast;
    announce();
}

void Theme::announce()
{
    if (qApp)
        applyTo(*qApp);
    emit changed();
}

QColor Theme::color(Token token) const
{
    const TokenRow &row = tokenTable[size_t(token)];
    switch (m_scheme) {
    case Scheme::Light:
        return QColor::fromRgb(row.light);
    case Scheme::Dark:
        return QColor::fromRgb(row.dark);
    case Scheme::Paper:
        return QColor::fromRgb(row.paper);
    case Scheme::Contrast:
        return contrastColor(m_contrast, token);
    }
    Q_UNREACHABLE();
}

QFont Theme::font(Type type, bool strong) const
{
    return sized(screenFamily(), QFont::SansSerif, type, strong);
}

QFont Theme::documentFont(Type type, bool strong) const
{
    QFont font = sized(documentFamily(), QFont::Serif, type, false);
    font.setBold(strong); // serif faces of documents have no 600
    return font;
}

int Theme::lineHeight(Type type)
{
    return scaledPixels(typeRow(type).line);
}

void Theme::applyTo(QApplication &application) const
{
    if (application.style()->objectName() != u"fusion")
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteOf(*this));
    if (m_isDressed)
        application.setStyleSheet(styleSheetOf(*this));
    application.setFont(font(Type::Body));
    // Windows has faces of its own for these; last, as the first style sheet brings those back.
    for (const char *widget :
         {"QMenuBar", "QMenu", "QMessageBox", "QTipLabel", "QStatusBar", "QAbstractItemView", "QHeaderView"})
        QApplication::setFont(font(Type::Body), widget);
}

void Theme::dress(QApplication &application)
{
    m_isDressed = true;
    applyTo(application);
}

int scaledPixels(double pixels)
{
    // With high-DPI scaling the logical DPI stays 96; it differs where a desktop enlarges text alone.
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dpi = screen ? screen->logicalDotsPerInch() : 96.0;
    return qMax(1, qRound(pixels * dpi / 96.0));
}

Scheme systemScheme()
{
    if (const std::optional<bool> dark = system::wantsDark())
        return *dark ? Scheme::Dark : Scheme::Light;
    static const Scheme atStart = [] {
        const QPalette palette = QGuiApplication::palette(); // the desktop's, until a Theme is applied
        const bool isDark =
            palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
        return isDark ? Scheme::Dark : Scheme::Light;
    }();
    return atStart;
}

QColor inkOnHeat(int step, const Theme &theme)
{
    if (theme.scheme() == Scheme::Contrast)
        return theme.color(step < 4 ? Token::Text : Token::Panel);
    if (theme.scheme() == Scheme::Dark)
        return QColor::fromRgb(step < 5 ? lightInk : darkInkOnDark);
    return QColor::fromRgb(step < 5 ? darkInkOnLight : lightInk);
}

QString tokenName(Token token)
{
    return QString::fromUtf16(tokenTable[size_t(token)].name);
}

} // namespace dondoc
