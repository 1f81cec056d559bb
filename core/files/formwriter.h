// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/tablewriter.h"

namespace dondoc {

/// How a column of a form may be used.
enum class FormField {
    Hidden, ///< what the program knows a row by
    Fixed,  ///< shown, and protected
    Text,   ///< to be filled in
    Date,
    Number,
};

struct FormColumn {
    QString title;
    FormField field = FormField::Fixed;
    double width = 12;   ///< in characters
    QStringList choices; ///< of a drop-down; empty = anything
};

/// One sheet to be filled in by hand: lines above the table, its header, its rows.
struct FormSheet {
    QString name;
    QString mark;      ///< hidden, in the first cell: what the form is and whose
    QStringList lines; ///< the first is the title
    std::vector<FormColumn> columns;
    std::vector<std::vector<OutValue>> rows;
};

/// Writes a workbook whose fixed columns are protected (without a password) and whose texts are no formulas.
/// Error codes as writeXlsx().
Status writeForm(const QString &path, const std::vector<FormSheet> &sheets);

} // namespace dondoc
