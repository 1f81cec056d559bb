// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace dondoc {

enum class CellType : quint8 { Empty, Text, Number, Date, Boolean, Error };

/// A cell as its file holds it: nothing interpreted, nothing evaluated.
struct Cell {
    QString
        text; ///< text as written; a number's shortest decimal with a point; a date in ISO; "TRUE"; "#N/A"
    double number = 0; ///< Number, Boolean (0/1) and Date (the serial)
    QString format;    ///< number format code, e.g. "0.00"; empty for General (implicitly shared)
    CellType type = CellType::Empty;
    bool formula = false; ///< the value is a formula's cached result

    bool isEmpty() const { return type == CellType::Empty; }
};

/// An inclusive rectangle of cells, counted from 0.
struct CellRange {
    int top = 0, left = 0, bottom = 0, right = 0;
    bool contains(int row, int column) const
    {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
    bool operator==(const CellRange &) const = default;
};

/// One sheet or table as it looks. Rows are ragged; row i of `rows` is sheet row i + 1.
struct Grid {
    QString name; ///< sheet name, or the paragraph above a Word table
    bool hidden = false;
    std::vector<std::vector<Cell>> rows;
    std::vector<CellRange> merges; ///< set through setMerges() where there may be many
    int tallestMerge = 0;          ///< rows of the tallest merge once `merges` is sorted; 0 = in any order

    int rowCount() const { return int(rows.size()); }
    int columnCount() const;
    /// The cell, or an empty one outside the grid.
    const Cell &at(int row, int column) const;
    /// The cell whose value shows at a place: a merge's top left one.
    const Cell &shownAt(int row, int column) const;
    /// The merge that covers a place, or null.
    const CellRange *mergeAt(int row, int column) const;
    /// Takes the merges in any order, keeps them sorted so that mergeAt() is quick, and leaves out those
    /// that overlap an earlier one; says how many were left out.
    int setMerges(std::vector<CellRange> ranges);
};

/// "B25" for row 24, column 1.
QString cellName(int row, int column);
/// "B" for 1.
QString columnName(int column);

/// A file read whole.
struct Workbook {
    QString format; ///< "xlsx", "xls", "ods", "csv", "docx", "html"
    std::vector<Grid> sheets;
    std::vector<QString> notes; ///< what was skipped or repaired, in words; never silent
};

} // namespace dondoc
