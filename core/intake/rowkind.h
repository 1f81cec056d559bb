// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sectionpath.h"
#include "core/intake/table.h"

namespace dondoc {

/// Tells the rows below a header apart by what is filled in them: tasks, section rows, repeated headers,
/// totals, signature lines. Kept while a sheet is read, since a signature block lasts until a task stands
/// again.
class RowSorter
{
public:
    RowSorter(const Grid &grid, const Table &table)
        : m_grid(grid)
        , m_table(table)
    {
    }

    /// Rows must be asked in order. Task for a row with a task's text, Rate for a row that names a unit.
    RowUse use(int row, const QStringList &texts);

private:
    bool isSection(int row, const QStringList &texts) const;
    bool isHeadingOnly(const QStringList &texts) const;
    bool isWideHeading(int row, const QStringList &texts) const;
    bool isWholeTask(const QStringList &texts) const;
    QString textOf(const QStringList &texts, ColumnRole role) const
    {
        return texts.value(m_table.column(role));
    }

    const Grid &m_grid;
    const Table &m_table;
    bool m_isBelow = false;    ///< among signature lines
    bool m_isNumbered = false; ///< tasks above had ordinals
};

/// The number and words of a section row, in whichever cells they stand.
Heading headingOf(const QStringList &texts, const Table &table);

} // namespace dondoc
