// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

namespace dondoc {

/// The tokens of the look; the only place with colours. Every name exists in both themes.
enum class Token {
    Window, Side, Head, Panel, Line, Border, Control, Text, Text2, Text3, Accent, OnAccent, Select, Match, OnMatch,
    Overdue, OverdueWash, DueSoon, DueSoonWash, Good, Bar, Tick, Track,
    RoleAgency, OnRoleAgency, RoleDeadline, OnRoleDeadline, RoleProduct, OnRoleProduct, RoleBasis, OnRoleBasis,
    Heat0, Heat1, Heat2, Heat3, Heat4, Heat5, Heat6, Heat7
};

enum class Scheme { Light, Dark };

/// The type scale: size and line height in logical pixels at 100 %.
enum class Type { Body, Secondary, Axis, DetailText, ChartTitle, PageTitle, Figure };

/// Colours and fonts by name. One instance belongs to the composition root; widgets get it by reference and
/// repaint on changed(). Painting on paper uses Theme::paper().
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(Scheme scheme = Scheme::Light, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme); ///< applies palette and style sheet to the application, then changed()
    QColor color(Token token) const;
    QFont font(Type type, bool strong = false) const;
    static int lineHeight(Type type);
    void applyTo(class QApplication &application) const;

signals:
    void changed();

private:
    Scheme m_scheme;
};

/// Spacing: multiples of the 4 px unit.
namespace space {
inline constexpr int unit = 4, cellX = 8, cellY = 6, panel = 12, gap = 12, page = 16;
}

} // namespace dondoc
