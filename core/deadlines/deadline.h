// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace dondoc {

/// How a deadline is bound to the calendar; also its precision on screen.
enum class DeadlineKind { None, Date, Month, Quarter, Year, Ongoing, Recurring, Staged, Reference };

/// One stage of a staged deadline: "thí điểm từ tháng 8/2025".
struct DeadlineStage {
    QString label;                                ///< what is due at this stage, as written; may be empty
    DeadlineKind precision = DeadlineKind::Month; ///< Date, Month, Quarter, Year, Ongoing, or
                                                  ///< Reference for a stage with no date of its own
    QDate due;                                    ///< last day on time; null for Ongoing and Reference
};

/// A deadline as written and as read (domain.md section 3). Every parse can be edited by an officer.
struct Deadline {
    QString phrase; ///< exactly the words it was read from, cleaned
    DeadlineKind kind = DeadlineKind::None;
    QDate due; ///< last day on time (month, quarter, year: their last day); null for Ongoing, Reference,
               ///< None. Recurring: the first occurrence, or null. Staged: the first stage. Ongoing with an
               ///< end: the end.
    bool exclusive = false; ///< "trước ngày X": `due` is X all the same; a setting makes it strict
    QString every;          ///< Recurring: ISO 8601 period, "P1M", "P5D", "P1Y"
    QDate from;             ///< Recurring, Ongoing: the first day it applies, or null
    std::vector<DeadlineStage> stages;
    double confidence = 1.0; ///< 0–1; below 0.8 the officer is asked
    QString question;        ///< code: "misprint", "unreadable", "noYear", "unclearScope", "severalDates",
                             ///< "relative"; or empty
};

} // namespace dondoc
