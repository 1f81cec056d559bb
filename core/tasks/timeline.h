// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"

#include <array>
#include <functional>

namespace dondoc {

/// Something a task has on the calendar. A period is drawn as wide as it is: "Tháng 9/2025" is no 30
/// September.
struct TimelineMark {
    enum class Kind {
        Day,          ///< an exact day
        Period,       ///< month, quarter or year; due on its last day
        Ongoing,      ///< no end, or one at `to`
        Occurrence,   ///< of a recurring duty, still to come
        Reported,     ///< an occurrence that a report came for
        Missed,       ///< an occurrence that passed without a report
        FirstPromise, ///< the deadline before it was extended
        OverdueSpan,  ///< from the day after the last day on time to the as-of day
        Done,         ///< the day it was completed
    };
    Kind kind = Kind::Day;
    QDate from, to; ///< both days belong to it
    int stage = 0;  ///< from 1, of a staged deadline; else 0
    bool operator==(const TimelineMark &) const = default;
};

/// Marks of one task that touch the year, first to last; pure.
std::vector<TimelineMark> timelineMarks(const TaskView &view, QDate asOf, int year);

/// How many of these tasks are due in each month of a year, by the deadline that holds.
struct MonthLoad {
    int overdue = 0; ///< due then and still open on the as-of day
    int ahead = 0;   ///< due then, from the as-of day on
    int done = 0;
};
std::array<MonthLoad, 12> monthLoads(const Board &board, const std::vector<int> &positions, int year);

enum class TimelineGrouping { Agency, Document, Section, Month, Standing };

struct TimelineGroup {
    QString title;
    AgencyId agency;        ///< whose tasks they are; 0 under other headings
    std::vector<int> tasks; ///< positions in the board, by day
    int overdue = 0;
};

/// A task of the board as it stands under a heading: a recurring duty under an agency as that agency kept it.
TaskView viewUnder(const TimelineGroup &group, const Board &board, int position);

/// The tasks under headings, in protocol order for agencies and by text else; a task of several leads stands
/// under each. `standingName` gives the words of a standing, since those are the screen's.
std::vector<TimelineGroup> timelineGroups(const Board &board, const std::vector<int> &positions,
                                          TimelineGrouping grouping,
                                          const std::function<QString(const TaskView &)> &standingName);

} // namespace dondoc
