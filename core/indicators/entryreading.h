// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"

namespace dondoc {

/// What one cell of the entry grid holds. `Part` and `Whole` are the counts behind an achieved value.
enum class EntryField { Target, YearEndTarget, Achieved, Part, Whole };

inline bool isCount(EntryField field)
{
    return field == EntryField::Part || field == EntryField::Whole;
}

/// Which figure a cell is of; counts belong to the achieved one.
inline RateKind rateKindOf(EntryField field)
{
    return field == EntryField::Target          ? RateKind::Target
           : field == EntryField::YearEndTarget ? RateKind::YearEndTarget
                                                : RateKind::Achieved;
}

/// A cell as read: a number, a reason for having none, or neither.
struct EntryReading {
    std::optional<double> value;
    BlankReason reason = BlankReason::None;
    bool isRead = true; ///< false: words that are no number and no reason
    bool operator==(const EntryReading &) const = default;
};

/// "62,15", "62.15", "62,15 %", "1.234.567", "chưa đăng ký", "chưa có số liệu", …; marks may be missing. In a
/// rate a single comma or point is decimal and repeated ones part thousands; in a count points that part
/// threes are thousands, as the office writes them: "1.234" dossiers are 1234.
EntryReading readEntry(const QString &text, EntryField field = EntryField::Achieved);
/// "1.234": what another hand may have meant for a thousand. Only in figures that are no percentage.
bool isUnclearNumber(const QString &text);
/// What the counts beside an achieved figure say otherwise, as a Vietnamese sentence without the unit's name:
/// "40/61 là 65,57%, không phải 40%.", of a percentage to the decimals it was typed with. Empty when they
/// agree, when one is missing, and when the part is above the whole, which is a question of its own.
QString countsQuestion(const QString &typed, bool isPercent, std::optional<double> part,
                       std::optional<double> whole);
/// "62 lớn hơn tổng số 61."
QString aboveWholeQuestion(double part, double whole);
/// A figure as it stands in a cell that can be typed in: "1234,5", without the points that part thousands.
QString entryNumber(double value);
/// "chưa đăng ký": the words a cell takes and shows for a reason; empty for None.
QString entryWords(BlankReason reason);

} // namespace dondoc
