// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/grid.h"

namespace dondoc {

/// Receives the sheets of a file as they are read, row by row, so that a receiver need not hold a whole
/// sheet in memory. Calls come in this order: beginSheet, any rows and merges, endSheet, next sheet.
class SheetSink
{
public:
    virtual ~SheetSink() = default;

    virtual void beginSheet(const QString &name, bool isHidden) = 0;
    /// `index` counts from 0 and nearly always grows; the last cell has content. May move from `cells`.
    virtual void row(int index, std::vector<Cell> &cells) = 0;
    /// All merges of the sheet, after its rows.
    virtual void merges(std::vector<CellRange> ranges) = 0;
    virtual void endSheet() = 0;
    /// What was skipped or repaired, in the officer's words.
    virtual void note(const QString &text) = 0;
};

/// Formulas that no program has computed yet read as empty, and that is said.
QString noteOfMissingValues(int formulas, const QString &sheet);

} // namespace dondoc
