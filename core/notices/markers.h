// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace dondoc {

/// The kinds of numbering a notice uses. Nghị định 30/2020/NĐ-CP, Phụ lục I: phần, chương, mục, điều, khoản
/// "1.", điểm "a)"; conclusions add "(1)", "-" and "+".
enum class MarkerKind {
    Part,            ///< "Phần thứ nhất", "Chương II", "Mục 1"
    Roman,           ///< "I."
    Capital,         ///< "A."
    Article,         ///< "Điều 1."
    Arabic,          ///< "1."
    Decimal,         ///< "1.2."
    Bracketed,       ///< "(1)"
    Closed,          ///< "1)"
    Letter,          ///< "a)"
    LetterDot,       ///< "a."
    BracketedLetter, ///< "(a)"
    SmallRoman,      ///< "(i)", "i)"
    Dash,
    Plus,
    Bullet,
};

/// The number in front of a clause.
struct Marker {
    MarkerKind kind = MarkerKind::Dash;
    int ordinal = 0;       ///< place in its list, from 1; 0 for dashes
    int depth = 1;         ///< of "1.2.3.": 3
    QString printed;       ///< tidied: "(1)", "a)", "1.2."
    QString label;         ///< for a locator: "(1)", "a)", "1.2", "Điều 1"
    qsizetype length = 0;  ///< characters of the line it takes, with the spaces behind it
    bool isMended = false; ///< "l." for "1.", "a }" for "a)"
};

/// The marker a line begins with. "l." and "(l)" are taken for 1 where `afterLetterK` is false: the letter l
/// comes after k.
std::optional<Marker> markerOf(QStringView line, bool afterLetterK = false);

/// The places where "(1)", "(2)", … or "a)", "b)", … stand inside a text: where each begins.
/// Empty unless they count up from the first.
std::vector<std::pair<qsizetype, Marker>> inlineMarkers(QStringView text);

/// An "i)" that no "h)" stands before is the first small roman number; any other marker stays.
void takeForRoman(Marker &marker);

/// "a" 1, "đ" 5, "e" 6, … in the order of the Vietnamese lettering; f, j, w and z, which Word counts and the
/// lettering leaves out, come after all; 0 for another sign.
int letterOrdinal(QChar letter);
/// The inverse; null beyond the last.
QChar letterOf(int ordinal);

} // namespace dondoc
