// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace dondoc {

/// A cell to write; nothing, or a value that keeps its type in Excel.
using OutValue = std::variant<std::monostate, QString, double, bool, QDate>;

/// Cells of a column shown as one; rows counted from 0 below the header.
struct OutMerge {
    int column = 0, firstRow = 0, lastRow = 0;
};

/// How a sheet is to be printed: on A4 with the margins of an official paper, the header row on every page.
struct OutPage {
    bool landscape = true;
    std::vector<double> weights; ///< shares of the width, one a column
    std::vector<bool> centred;   ///< one a column
};

/// A table to write: one sheet of a workbook, or one CSV file.
struct OutTable {
    QString name;
    QStringList header;
    std::vector<std::vector<OutValue>> rows;
    // Of a workbook only:
    QStringList title = {}; ///< lines above the header, each across all columns
    std::vector<OutMerge> merges = {};
    std::optional<OutPage> page = {}; ///< of sheets that are papers
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
