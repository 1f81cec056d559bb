// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"
#include "core/deadlines/phrase.h"

#include <optional>

namespace dondoc {

/// A day, month, quarter or year named in a phrase, before it is known what the phrase says of it.
struct Moment {
    DeadlineKind precision = DeadlineKind::Date; ///< Date, Month, Quarter or Year
    int day = 0;                                 ///< of a Date
    int month = 0;                               ///< of a period: its last month
    int year = 0;                                ///< 0 when not written
    int cutYear = 0; ///< "24/5/202": the digits that are left of the year; year is 0 then
    int months = 1;  ///< length of a period
    bool isMisprint = false;
    bool isPartOfYear = false; ///< "6 tháng cuối năm"
    bool isPartOfMonth = false; ///< "tuần đầu tháng 8", "trung tuần tháng 10": its last day by convention
    bool isVague = false;       ///< only a bare year or bare "20/12": no word says that it is a date
    std::size_t begin = 0, end = 0; ///< its words

    /// Null when no such day exists.
    QDate firstDay() const;
    QDate lastDay() const;
};

/// The moment that begins at word `at`. `continues` when a moment and a dash stand right before, as in
/// "1/7/2025-31/12/2025": elsewhere such a number is the rest of something longer.
std::optional<Moment> readMoment(const Phrase &phrase, std::size_t at, bool continues = false);

} // namespace dondoc
