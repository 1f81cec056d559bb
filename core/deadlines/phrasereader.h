// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"

namespace dondoc {

/// What a phrase is read against.
struct DeadlineContext {
    QDate documentDate; ///< of the assigning document or the list; resolves "tháng 9", "20/12" and Kỳ họp;
                        ///< may be null
    bool sheetCell = true; ///< a deadline column (the whole text is the deadline), not running prose
};

/// Reads a deadline phrase; never fails: what cannot be read comes back with kind None, the phrase, a
/// question and confidence 0. An empty cell is kind None with confidence 1 and no question.
Deadline readDeadline(QStringView phrase, const DeadlineContext &context = {});

/// Deadlines in a running sentence, left to right, skipping what domain.md section 3 says is none
/// (giai đoạn 2025 - 2030, dates of cited documents, effect dates).
struct DeadlineMention {
    Deadline deadline;
    qsizetype start = 0, length = 0;
};
std::vector<DeadlineMention> findDeadlines(QStringView sentence, const DeadlineContext &context = {});

/// The last day on time. With `strictBefore`, "trước ngày X" means the day before X.
QDate lastDayOnTime(const Deadline &deadline, bool strictBefore = false);
/// The day finished work is measured against: a staged deadline's last dated stage, else the last day on
/// time. Null for a recurring duty, each occurrence of which has a day of its own.
QDate finalDay(const Deadline &deadline, bool strictBefore = false);

/// Occurrences of a recurring duty in [from, to]; empty when it has no start.
std::vector<QDate> occurrences(const Deadline &deadline, QDate from, QDate to);

/// As shown: "30/06/2025", "Tháng 9/2025", "Quý III/2025", "Năm 2025", "Thường xuyên"; Vietnamese always,
/// since it is the document's language.
QString deadlineText(const Deadline &deadline);

} // namespace dondoc
