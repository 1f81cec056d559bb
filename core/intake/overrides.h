// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/intake/columns.h"

#include <QMap>
#include <QString>

#include <optional>
#include <set>
#include <utility>

namespace dondoc {

/// What an officer settled about one cell. Identity and change stay judged by the words of the file: a
/// correction changes what is stored of a row, never which task the row is.
struct CellCorrection {
    QString text; ///< read in place of the cell's own words; null = those stand
    /// A name in the cell, as written (AgencyMention::text) → who is meant, here only. The alias book is
    /// where it is remembered for other files.
    QMap<QString, AgencyId> names;
    bool isAccepted = false; ///< as read is right: questions about this cell are not raised
};

/// What an officer settled about one sheet. Rows and columns count from 0.
struct SheetOverrides {
    /// First and last row of the first table's header, whatever its words; nothing = found by its words.
    std::optional<std::pair<int, int>> header;
    /// Columns whose meaning was changed: the role instead of the one recognised (None = left out), and for
    /// Target and Achieved the month, where null = as the header says. Holds for every table of the sheet.
    QMap<int, RecognisedColumn> columns;
    std::set<int> skippedRows;                       ///< become RowUse::LeftOut
    QMap<std::pair<int, int>, CellCorrection> cells; ///< by row and column

    bool isEmpty() const { return !header && columns.isEmpty() && skippedRows.empty() && cells.isEmpty(); }
    /// What was settled about a cell, or null.
    const CellCorrection *cell(int row, int column) const
    {
        const auto found = cells.find({row, column});
        return found == cells.end() ? nullptr : &*found;
    }
};

/// By file as given to draftWorkbook() and position of the sheet in it.
using Overrides = QMap<std::pair<QString, int>, SheetOverrides>;

} // namespace dondoc
