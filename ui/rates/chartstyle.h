// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <array>

namespace dondoc {

/// What a chart is painted with: the theme's tokens on the screen, black and greys with a serif on paper, so
/// that one painter serves both. A plain value; charts never look at the theme itself.
///
/// Lengths and font sizes are logical pixels (1/96 inch); for paper the caller scales the painter.
class ChartStyle
{
public:
    static ChartStyle screen(const Theme &theme);
    /// `serif`: the family the document is set in, so that a chart in a brief does not bring a second face.
    static ChartStyle paper(const QString &serif);

    bool isPaper() const { return m_isPaper; }
    QColor color(Token token) const { return m_colors[size_t(token)]; }
    /// Of lines that are there to be seen together, not read: seen on every ground, in high contrast too, and
    /// never as strong as what is read.
    QColor faintLine() const;
    QFont font(Type type, bool strong = false) const;
    /// Whole pixels only: point sizes would follow each device's own resolution.
    QFont fontOfSize(int pixels, bool strong = false) const;

    /// Fill and ink of a heat step, 0 to 7; every pair is readable (look.md section 1).
    QColor heat(int step) const;
    QColor heatInk(int step) const;

    bool operator==(const ChartStyle &) const = default;

private:
    static ChartStyle of(const Theme &theme, const QFont &base);

    std::array<QColor, size_t(tokenCount)> m_colors;
    std::array<QColor, 8> m_heatInks;
    QFont m_base;
    bool m_isPaper = false;
};

} // namespace dondoc
