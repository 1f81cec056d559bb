// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dondoc::text {

/// Text as it is kept: NFC, non-breaking and odd spaces to a plain space, zero-width and control characters
/// dropped, runs of spaces and tabs to one, ends of lines trimmed. Line breaks of every kind stay, as "\n",
/// and so do blank lines inside; those at either end go.
QString clean(QStringView text);

/// As clean(), on one line: line breaks become spaces.
QString cleanLine(QStringView text);

/// The whole words at the beginning of a text, on one line, with "…" where it goes on; at most `longest`
/// characters before that.
QString shortened(QStringView text, qsizetype longest);

/// The key two spellings of one thing share (domain.md section 7): lower case, tone and vowel marks off,
/// đ to d, dashes to "-", "TP."/"TP"/"Thành phố" to "tp", runs of space to one, ends trimmed.
/// Tone placement (hoà, hòa; uỷ, ủy) vanishes with the marks. Never shown; only compared.
QString fold(QStringView text);

/// One folded character per character of `text` as given (must be NFC), so that a hit in the folded text
/// has the same position in the original. Spaces and abbreviations are left alone.
QString foldInPlace(QStringView text);

} // namespace dondoc::text
