// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/grid.h"
#include "core/intake/draft.h"
#include "core/intake/headerwords.h"

#include <array>
#include <optional>

namespace dondoc {

constexpr int kColumnRoles = int(ColumnRole::RowId) + 1;

/// A table found in a sheet: its layout, where its header stands and what its columns hold.
struct Table {
    Layout layout = Layout::Unrecognised;
    int headerTop = -1;
    int headerBottom = -1;              ///< last header row; the rows below it are data
    std::vector<HeaderMeaning> columns; ///< one a sheet column
    QString fingerprint;                ///< of the header; set where there is a memory to ask, or on demand
    bool isRemembered = false;          ///< the columns are the memory's, not the words'

    /// First column with a role, or -1.
    int column(ColumnRole role) const { return m_first[size_t(role)]; }
    bool has(ColumnRole role) const { return column(role) >= 0; }
    void index();

private:
    std::array<int, kColumnRoles> m_first{};
};

/// What overrules the words of a header: the officer about this sheet, else the office's memory.
struct HeaderRules {
    const SheetOverrides *overrides = nullptr;
    const HeaderMemory *memory = nullptr;
};

/// The first table at or below a row: the header is known by its words, wherever it stands and in whatever
/// order; its columns may be headed by one row or by two with merged cells.
std::optional<Table> findTable(const Grid &grid, int from = 0, const HeaderRules &rules = {});

/// The table whose header begins at this very row, below another table: only words that could be a header's
/// are looked at closely. Nothing where the row is none, or repeats `above`.
std::optional<Table> nextTableAt(const Grid &grid, int row, const QStringList &texts, const Table &above,
                                 const HeaderRules &rules);

/// What the draft says of a table.
DraftedTable draftedTable(const Grid &grid, const Table &table);

/// The column a row of such a table must fill.
ColumnRole subjectOf(Layout layout);

/// The texts of a row's own cells, one a column.
QStringList rowTexts(const Grid &grid, int row);

/// True for a row that repeats the header, as on every printed page.
bool isRepeatedHeader(const QStringList &texts, const Table &table);

/// True for the row of numbers under a header: (1) (2) (3) …
bool isColumnNumbering(const QStringList &texts);

/// What a cell says: cleaned, a date as dd/mm/yyyy, nothing for an error and for a lone dash.
QString cellText(const Cell &cell);
/// The number of a cell as it is shown: 49.79 for 0.4979 under a percent format.
double shownNumber(const Cell &cell);

/// The cell that shows at a place when it is merged downwards only; a title merged across says nothing of a
/// column.
const Cell &cellOfColumn(const Grid &grid, int row, int column);

} // namespace dondoc
