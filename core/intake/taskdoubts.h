// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/addressees.h"
#include "core/intake/draft.h"
#include "core/intake/table.h"
#include "core/intake/taskvalues.h"

namespace dondoc {

/// Questions that one row raises by itself: its addressees, its deadline, what it reports.
void askOfRow(SheetDraft &draft, NewTask &task, const Table &table,
              const std::vector<AddresseeQuestion> &questions);

/// Due before the day of one of the documents that assign it.
bool isBeforeDocument(const Deadline &deadline, const std::vector<DirectiveRef> &directives);

// What shows only beside the other rows of the list.

constexpr size_t kFewestForBreak = 5;  ///< rows of a list that may break off
constexpr double kUsuallyFilled = 0.6; ///< share of rows with a deadline

/// The day of a deadline that names one in the calendar; null for every other.
QDate calendarDay(const Deadline &deadline);
/// Positions of the days far from all others in a list that keeps to one year; null days say nothing.
std::vector<size_t> outliersOf(const std::vector<QDate> &days);
/// True where nothing stands to the right of the lead.
bool isEmptyAfterLead(const TaskValues &values, const Table &table);
/// The end of a text, by which an officer knows it.
QString lastWords(const QString &text);

} // namespace dondoc
