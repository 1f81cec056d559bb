// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace dondoc {

/// What a collection form says of itself in its hidden first cell.
struct FormMark {
    AgencyId agency;
    QDate asOf; ///< the day its figures were of
    QDate due;  ///< when it was to come back, or null
};
QString formMarkText(const FormMark &mark);
/// Nothing for the first cell of any other sheet.
std::optional<FormMark> readFormMark(QStringView text);

/// What a row of a form is in the store, hidden in its first column.
struct FormRowId {
    TaskId task; ///< 0 for a row of figures
    AssignmentId assignment;
    QDate month;    ///< of a row of figures: its first day
    int scheme = 0; ///< and its table: 63, 34 or 0
    /// Fingerprints of the cells to be filled in, left to right, as they were sent; none in older forms.
    QStringList given;

    /// A cell that its agency left as it was sent says nothing: the store may know more by now.
    bool isAsGiven(int cell, const QString &print) const;
};
/// Of a cell's words: a status as listed, a date in ISO, a percentage with two decimals.
QString formCellPrint(const QString &words);
QString formCellPrint(QDate day);
QString formCellPrint(double percentage);
QString formRowText(const FormRowId &id);
std::optional<FormRowId> readFormRow(QStringView text);

/// The words of the status drop-down, from the ladder of domain.md section 2, and what each says.
struct FormStatus {
    QString words;
    Stage stage = Stage::NotReported;
    bool isDone = false;
};
const std::vector<FormStatus> &formStatuses();

} // namespace dondoc
