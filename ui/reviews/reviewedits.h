// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reviewservice.h"

#include <functional>

namespace dondoc {

class StoreEdits;

/// What an officer does to reviews and to letters, each as one named step that can be undone. Every step
/// works on the review as the store has it by then: two quick decisions never lose one another.
class ReviewEdits
{
public:
    using Done = std::function<void()>;    ///< on the window's thread, after the commit
    using Refused = std::function<void()>; ///< on the window's thread; nothing was written

    /// Both outlive it.
    ReviewEdits(StoreEdits &edits, const Clock &clock)
        : m_edits(edits)
        , m_clock(clock)
    {
    }

    /// A line under the review of the day, which is made when there is none.
    void keepDecision(QDate day, const QString &words, Done done = {}, Refused refused = {});
    /// Likewise, and a new task: addressee and deadline are read from the words as if typed in the form.
    void giveTask(QDate day, const QString &words, const QString &about, Done done = {});
    void makeSession(QDate day);
    /// Programme, papers, time, place, chair, as far as they changed; the day is the one of `to`.
    void keepDetails(const Review &from, const Review &to, Refused refused = {});
    void closeReview(QDate day);
    /// Number, dates and reply of a letter; what it was made with stays.
    void keepLetter(const Letter &from, const Letter &to, Refused refused = {});

private:
    StoreEdits &m_edits;
    const Clock &m_clock;
};

} // namespace dondoc
