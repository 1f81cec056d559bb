// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/columns.h"

#include <QString>

namespace dondoc {

/// What the words of a header cell say about their column.
struct HeaderMeaning {
    ColumnRole role = ColumnRole::None;
    /// The role it takes when another column holds `role` by a plainer word: "Tiến độ" is a deadline, but a
    /// status beside "Thời hạn". None = the words have one meaning only.
    ColumnRole otherwise = ColumnRole::None;
    int month = 0;     ///< Target, Achieved: 1–12, or 0 where the header names none
    int year = 0;      ///< 0 where the header names none
    int cutOffDay = 0; ///< Achieved: "đến 09/7" gives 9, with month 7

    bool isWeak() const { return otherwise != ColumnRole::None; }
};

/// Reads one header cell, folded, whatever its line breaks and punctuation (domain.md section 8). Role None
/// for words that head no column we know, and for anything longer than a header.
HeaderMeaning readHeaderWords(QStringView text);

/// The word for a role in SourceValues, FieldChange and notes: "text", "lead", "openUnits", …
QString word(ColumnRole role);
/// The inverse; None for an unknown word.
ColumnRole columnRoleOf(QStringView word);

} // namespace dondoc
