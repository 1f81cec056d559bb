// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

#include <variant>
#include <vector>

namespace dondoc {

/// A cell to write; nothing, or a value that keeps its type in Excel.
using OutValue = std::variant<std::monostate, QString, double, bool, QDate>;

/// A table to write: one sheet of a workbook, or one CSV file.
struct OutTable {
    QString name;
    QStringList header;
    std::vector<std::vector<OutValue>> rows;
};

/// Writes a workbook; what stands in texts is never a formula, a link or a number. The file appears whole or
/// not at all. Error codes: "unwritable"; "textTooLong" for a text that Excel cannot hold in a cell.
Status writeXlsx(const QString &path, const std::vector<OutTable> &tables);

/// RFC 4180 in UTF-8 with a byte order mark, texts inert, dates as dd/mm/yyyy.
QByteArray csvBytes(const OutTable &table);

/// Writes csvBytes(). Error code "unwritable".
Status writeCsv(const QString &path, const OutTable &table);

/// A text as a CSV file holds it: with an apostrophe before what a spreadsheet would take for a formula.
QString inertCsvText(const QString &text);
/// The text that inertCsvText() was given; takes off that one apostrophe and nothing else.
QString textFromInertCsv(const QString &text);

} // namespace dondoc
