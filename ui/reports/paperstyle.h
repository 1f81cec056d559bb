// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paperform.h"

#include <QFont>
#include <QMarginsF>
#include <QSizeF>

namespace dondoc {

/// Paper is laid out in units of a tenth of a point, so that every size of the style is a whole pixel and the
/// layout is the same on every device: screen, printer and PDF only scale it.
inline constexpr double kUnitsPerPoint = 10.0;
constexpr double points(double pt)
{
    return pt * kUnitsPerPoint;
}
constexpr double millimetres(double mm)
{
    return mm * 72.0 / 25.4 * kUnitsPerPoint;
}

/// The official form (core/reports/paperform.h) in the layout's units.
namespace paperstyle {
using namespace paperform;
inline constexpr double pageWidth = millimetres(pageWidthMm);
inline constexpr double pageHeight = millimetres(pageHeightMm);
inline constexpr double marginTop = millimetres(marginTopMm);
inline constexpr double marginBottom = millimetres(marginBottomMm);
inline constexpr double marginLeft = millimetres(marginLeftMm);
inline constexpr double marginRight = millimetres(marginRightMm);
inline constexpr double pageNumberMiddle = millimetres(pageNumberMiddleMm);
inline constexpr double firstLine = millimetres(firstLineMm);
inline constexpr double paragraphGap = points(paragraphGapPt);
inline constexpr double ruleWidth = points(ruleWidthPt);
inline constexpr double ruleGap = points(ruleGapPt);
inline constexpr double cellPadX = points(cellPadXPt), cellPadY = points(cellPadYPt);
inline constexpr double signatureSpace = points(signatureSpacePt);
inline constexpr int orphanLines = 2; ///< least lines of a paragraph left on or moved to a page
} // namespace paperstyle

/// The one face of a paper: Times New Roman, or the metric-compatible face that ships with the program.
/// Loads the shipped face on the first call. Gui thread.
QString paperFamily();

/// True when the shipped face stands in for Times New Roman (said once to the officer).
bool isPaperFaceSubstituted();

QFont paperFont(double pointSize, bool bold = false, bool italic = false);

} // namespace dondoc
