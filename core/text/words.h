// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace dondoc::text {

/// A run of letters, a run of digits, or one other sign of a text. Dates and deadlines are read from these
/// instead of with patterns: line breaks, odd spaces and decomposed letters then need no care.
struct Word {
    enum class Kind { Letters, Digits, Sign };
    Kind kind = Kind::Sign;
    QString lower;         ///< lower case, NFC; all dashes are "-"
    int number = -1;       ///< of digits; -1 for other kinds and beyond nine digits
    qsizetype start = 0;   ///< in the text as given, which need not be NFC
    qsizetype length = 0;  ///< in the text as given
    bool isSpaced = false; ///< white space stands before it

    bool isSign(QChar sign) const { return kind == Kind::Sign && lower.size() == 1 && lower.front() == sign; }
    bool isNumber(int low, int high) const { return kind == Kind::Digits && number >= low && number <= high; }
    /// Same letters once marks are off: for words no other can be taken for where they stand.
    bool isFolded(QStringView folded) const;
    qsizetype end() const { return start + length; }
};

std::vector<Word> splitWords(QStringView text);

} // namespace dondoc::text
