// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The official form (print.md, Nghị định 30/2020/NĐ-CP); every measure of a paper stands here.
namespace paperstyle {
inline constexpr double pageWidth = millimetres(210), pageHeight = millimetres(297);
inline constexpr double marginTop = millimetres(20), marginBottom = millimetres(20);
inline constexpr double marginLeft = millimetres(30), marginRight = millimetres(15);
inline constexpr double pageNumberBaseline = millimetres(13);
inline constexpr double issuerPt = 12, nationPt = 12, mottoPt = 13, numberPt = 13, placePt = 13;
inline constexpr double titlePt = 14, bodyPt = 14, signaturePt = 14, recipientsHeadPt = 12, recipientsPt = 11;
inline constexpr double pageNumberPt = 13, captionPt = 13;
inline constexpr double firstLine = millimetres(12.7);
inline constexpr double paragraphGap = points(6);
inline constexpr double lineSpacing = 1.0;  ///< of the face's own line height
inline constexpr double issuerShare = 0.40; ///< of the header block's width
inline constexpr double ruleWidth = points(0.5);
inline constexpr double ruleGap = points(4); ///< clear of the dots below Ọ, Ệ
inline constexpr double cellPadX = points(4), cellPadY = points(2.5);
inline constexpr double signatureSpace = points(70); ///< for the signature itself
inline constexpr int orphanLines = 2; ///< least lines of a paragraph left on or moved to a page
} // namespace paperstyle

/// The one face of a paper: Times New Roman, or the metric-compatible face that ships with the program.
/// Loads the shipped face on the first call. Gui thread.
QString paperFamily();

/// True when the shipped face stands in for Times New Roman (said once to the officer).
bool isPaperFaceSubstituted();

QFont paperFont(double pointSize, bool bold = false, bool italic = false);

} // namespace dondoc
