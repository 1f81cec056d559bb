// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/words.h"

#include <QDate>

#include <optional>

namespace dondoc::text {

/// Day, month and year as written, not yet known to be a day of the calendar.
struct WrittenDate {
    int day = 0;
    int month = 0;
    int year = 0;
    std::size_t end = 0; ///< index after its last word

    QDate date() const { return QDate(year, month, day); }
};

constexpr int firstYear = 1900, lastYear = 2199; ///< what a year of four digits may be

/// A full date that begins at words[at], with or without "ngày" before it; day first, or ISO.
std::optional<WrittenDate> readWrittenDate(const std::vector<Word> &words, std::size_t at);

/// True when words[at] does not continue a number or code before it, as the 5 in "1.5/6/2025" does.
bool beginsNumber(const std::vector<Word> &words, std::size_t at);

} // namespace dondoc::text
