// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dondoc {

/// The official form of a paper (Nghị định 30/2020/NĐ-CP, Phụ lục I–III): every measure stands here, once,
/// for the printed page and for Word. Lengths in millimetres, sizes and gaps in points.
namespace paperform {
inline constexpr double pageWidthMm = 210, pageHeightMm = 297;
inline constexpr double marginTopMm = 20, marginBottomMm = 20, marginLeftMm = 30, marginRightMm = 15;
inline constexpr double pageNumberMiddleMm = 13; ///< of the number's line, from the upper edge
inline constexpr double firstLineMm = 12.7;

inline constexpr double issuerPt = 12, nationPt = 12, mottoPt = 13, numberPt = 13, placePt = 13;
inline constexpr double letterSubjectPt = 12, addresseePt = 14;
inline constexpr double titlePt = 14, bodyPt = 14, signaturePt = 14, recipientsHeadPt = 12, recipientsPt = 11;
inline constexpr double pageNumberPt = 13, captionPt = 13, footnotePt = 10;

inline constexpr double issuerShare = 0.40;        ///< of the header block's width
inline constexpr double issuerRuleShare = 0.40;    ///< of the issuer's own length: a third to a half
inline constexpr double addresseeShare = 0.78;     ///< of the width, for "Kính gửi"
inline constexpr double letterSubjectShare = 0.74; ///< of the issuer's width, for "V/v …": no lone last word
inline constexpr double annexNoteInsetMm = 11.5;   ///< at either side of "(Kèm theo …)"
inline constexpr double titleRuleShare = 0.30, annexRuleShare = 0.20; ///< of the width; annex: landscape
inline constexpr double ruleWidthPt = 0.5;
inline constexpr double ruleGapPt = 4; ///< clear of the dots below Ọ, Ệ
inline constexpr double paragraphGapPt = 6;
inline constexpr double headerGapPt = 12;  ///< above number and date
inline constexpr double titleGapPt = 18;   ///< above the title
inline constexpr double afterTitlePt = 12; ///< below the title's rule
inline constexpr double afterTablePt = 9;
inline constexpr double cellPadXPt = 4, cellPadYPt = 2.5;
inline constexpr double signatureGapPt = 12;   ///< above the signature block
inline constexpr double signatureSpacePt = 70; ///< for the signature itself
} // namespace paperform

} // namespace dondoc
