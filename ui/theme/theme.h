// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/system.h"

#include <QColor>
#include <QFont>
#include <QObject>

namespace dondoc {

/// The tokens of the look; the only place with colours. Every name exists in both themes.
enum class Token {
    Window,
    Side,
    Head,
    Panel,
    Line,
    Border,
    Control,
    Text,
    Text2,
    Text3,
    Accent,
    OnAccent,
    Select,
    Match,
    OnMatch,
    Overdue,
    OverdueWash,
    DueSoon,
    DueSoonWash,
    Good,
    Bar,
    Tick,
    Track,
    RoleAgency,
    OnRoleAgency,
    RoleDeadline,
    OnRoleDeadline,
    RoleProduct,
    OnRoleProduct,
    RoleBasis,
    OnRoleBasis,
    Heat0,
    Heat1,
    Heat2,
    Heat3,
    Heat4,
    Heat5,
    Heat6,
    Heat7
};
inline constexpr int tokenCount = int(Token::Heat7) + 1;

/// Paper is black and greys on white: what charts and tables are painted with for printing. Contrast is made
/// from the few colours of the system's high-contrast theme.
enum class Scheme { Light, Dark, Paper, Contrast };

/// The type scale: size and line height in logical pixels at 100 %.
enum class Type { Body, Secondary, Axis, DetailText, ChartTitle, PageTitle, Figure };

/// Colours and fonts by name. One instance belongs to the composition root; widgets get it by reference and
/// repaint on changed(). Painting on paper uses a Theme of its own with Scheme::Paper.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(Scheme scheme = Scheme::Light, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme); ///< applies palette and style sheet to the application, then changed()
    /// Scheme::Contrast with these colours.
    void setContrast(const system::ContrastColours &colours);
    QColor color(Token token) const;
    QFont font(Type type, bool strong = false) const;
    /// The face of documents, for a sheet shown as it looks; same sizes as font().
    QFont documentFont(Type type, bool strong = false) const;
    static int lineHeight(Type type);
    /// Style, palette and fonts; the style sheet too once dress() was called.
    void applyTo(class QApplication &application) const;
    /// From here on with the style sheet. After the widgets are built: with one in force every widget put
    /// into another is dressed anew with all that is in it, two thirds of the time a window takes to build.
    void dress(QApplication &application);

signals:
    void changed();

private:
    void announce();

    Scheme m_scheme;
    bool m_isDressed = false;
    system::ContrastColours m_contrast;
};

/// Logical pixels at 100 % to pixels of a font on this screen: the one place where the logical DPI counts.
int scaledPixels(double pixels);

/// What the desktop is set to; asked before the first Theme is applied.
Scheme systemScheme();

/// Ink that is read on a heat step (0–7).
QColor inkOnHeat(int step, const Theme &theme);

/// Word of a token in the style sheet: "overdueWash".
QString tokenName(Token token);

/// Spacing: multiples of the 4 px unit.
namespace space {
inline constexpr int unit = 4, cellX = 8, cellY = 6, panel = 12, gap = 12, page = 16;
}

} // namespace dondoc
