// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace dondoc {

/// What a painter shows, and what reaches into it with pens and letters: what lies outside needs no drawing.
/// Everything where it does not clip.
inline QRectF reachOf(const QPainter &painter)
{
    constexpr double overhang = 40, endless = 1e7;
    if (!painter.hasClipping())
        return {-endless, -endless, 2 * endless, 2 * endless};
    return painter.clipBoundingRect().adjusted(-overhang, -overhang, overhang, overhang);
}

} // namespace dondoc
