// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"
#include "core/tasks/datedoccurrences.h"
#include "ui/theme/glyphs.h"

#include <QString>

namespace dondoc {

/// The wider of the two windows in which open work counts as due soon (design.md section 5), and the nearer.
inline constexpr int dueSoonDays = 30, dueNextDays = 5;

bool isDueSoon(const TaskState &state);

/// A standing as a cell says it: shape, word, and a line under it.
struct StandingWords {
    Glyph glyph = Glyph::None;
    QString word;   ///< "Overdue 18 days"
    QString group;  ///< "Overdue": the entry of the tick list
    QString detail; ///< "12 agencies open"
};

// Words of the screen, in the language of the moment.
StandingWords standingWords(const TaskView &view, QDate asOf);
QString partWord(const PartState &part);
QString stageWord(Stage stage);
/// How a deadline is bound to the calendar: "exact day", "whole month".
QString precisionWord(const Deadline &deadline);
/// One of the six clear points (missingClear()): "Clear person".
QString clearWord(const QString &code);
/// The same as the office words it.
QString clearWord(const QString &code, const OfficeCatalogue &office);
/// The six, in the committee's order.
const QStringList &clearCodes();
/// A doubt as a question; an unknown code is shown as it is.
QString doubtQuestion(const TaskDoubt &doubt);

/// Who of the secretariat follows the task: its own officer, else those of its leads.
QStringList officersOf(const TaskRecord &record, const AgencyDirectory &directory);
/// One part's addressee as the ledger calls it: the name listed, a group's, or the words not matched.
QString partName(const Assignment &part, const AgencyDirectory &directory);
/// "2/3 occurrences", or empty where no occurrence was due.
QString occurrenceWords(const std::optional<OccurrenceTally> &tally);
/// Leads or coordinators as the source names them: agencies, groups, names not matched.
QStringList addressees(const TaskRecord &record, Role role, const AgencyDirectory &directory);
QString daysText(int days);
/// Where in its source a task stands: "No. 19", "row 45", "clause 3.1.d" of a notice, or typed in by an
/// officer.
QString placeWords(const SourceRef &source);

} // namespace dondoc
