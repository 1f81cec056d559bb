// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"

#include <functional>

namespace dondoc {

/// Which tasks a page shows, as words other pages can say: "standing=overdue&agency=12". Terms add up (and).
///
///     standing=assigned | done | open | doneOnTime | doneLate | doneDated | doneUndated | openInTime |
///     overdue |
///              continuous | noDeadline | byReference | withdrawn      the cells of BoardCounts, exactly
///     done=onTime | late | undated                                    short for standing=done…
///     due=today        open, last day is the as-of day
///     due=N            open, due within N days (Board::dueWithin)
///     due=N-M          of those, due from the Nth day to the Mth
///     due=YYYY-MM-DD   of those, due on that day
///     due=passed       what was due: done by then, due today, overdue (BoardCounts::due)
///     new=overdue      overdue now, not at the last review
///     agency=ID        open, with an open part of that agency
///     directive=NUMBER assigned by that document
///     source=FILE      read from that file
///     question=CODE    with an unanswered doubt of that code; "any" for any
///     clear=CODE       lacking that one of the 6 rõ (missingClear()); "any" for any
///
///     stream=NAME      of that field of work
///     officer=NAME     followed by that officer: the task's own, else those of its leads
///     silent=any       open, with an open part of a silent agency (Board::hasAsked, AgencyLoad::isSilent)
///
/// "standing=dueSoon" is due=30. Unknown terms let everything through and are dropped.
class TaskFilter
{
public:
    struct Term {
        QString name, value;
        bool operator==(const Term &) const = default;
    };

    TaskFilter() = default;
    explicit TaskFilter(const QString &words);

    const std::vector<Term> &terms() const { return m_terms; }
    bool isEmpty() const { return m_terms.empty(); }
    QString value(const QString &name) const;
    bool has(const QString &name, const QString &value) const;
    /// Sets, replaces or (with an empty value) drops a term.
    void set(const QString &name, const QString &value);
    QString words() const;

    /// Positions in Board::tasks → shown or not; null when nothing is held back.
    std::function<bool(int)> test(std::shared_ptr<const Board> board) const;

    /// What a term means, for the chip that stands for it.
    static QString describe(const Term &term, const Board *board);

    bool operator==(const TaskFilter &) const = default;

private:
    std::vector<Term> m_terms;
};

} // namespace dondoc
