// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/phrase.h"

#include <QDate>

#include <optional>

namespace dondoc {

/// "hằng tháng", "định kỳ 05 ngày/lần", "ngày 20 hằng tháng".
struct Recurrence {
    QString every;         ///< ISO 8601, "P1M"
    int dayOfMonth = 0;    ///< "ngày 20 hằng tháng", "hằng tháng, trước ngày 20"; 0 when not said
    bool isBefore = false; ///< "trước" stands between period and day
    bool isPeriodic =
        false; ///< the phrase says "định kỳ" or "lần": no mere adjective, as in "kế hoạch hằng năm"
    std::size_t begin = 0, end = 0; ///< its words
};

/// The recurrence that begins at word `at`.
std::optional<Recurrence> readRecurrence(const Phrase &phrase, std::size_t at);

/// An ISO 8601 period of one unit.
struct Period {
    int count = 0;
    QChar unit; ///< D, W, M or Y

    /// The nth occurrence after `anchor`, counted from it and not from the one before: 31/1, 28/2, 31/3.
    QDate after(QDate anchor, int n) const;
};

/// "P5D", "P1M"; nothing for other texts.
std::optional<Period> parsePeriod(QStringView every);

} // namespace dondoc
