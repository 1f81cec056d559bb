// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/searchbuffer.h"
#include "ui/widgets/searchquery.h"
#include "ui/widgets/tablemodel.h"

#include <map>

namespace dondoc {

/// The texts of a table's cells as a search goes through them, column by column. Those of the searched
/// columns are folded once, in spells, since a hundred thousand rows take a second or two.
class TableTexts
{
public:
    explicit TableTexts(const TableModel &table);

    /// The table's rows changed.
    void reset();
    /// Folds searched columns row by row until all are done or the time is up; true when all are. A table of
    /// usual length is folded whatever the time.
    bool foldFor(qint64 milliseconds);

    /// Among the rows folded so far.
    SearchBuffer::RowSet rowsWith(const SearchQuery &query) const;
    SearchBuffer::RowSet rowsWithExactly(const SearchQuery &query) const;
    /// Of those, the rows where it stands as words of its own.
    SearchBuffer::RowSet rowsWithExactWords(const SearchQuery &query) const;
    /// In one column, searched or not; of one that is not, all rows are folded when it is first asked for.
    SearchBuffer::RowSet rowsWith(const SearchQuery &query, int column);
    bool isSearched(int column) const;

private:
    void foldRow(int row);

    const TableModel &m_table;
    std::vector<int> m_searched;          ///< columns
    std::map<int, SearchBuffer> m_folded; ///< by column
    std::map<int, SearchBuffer> m_exact;  ///< with their marks, without case; searched columns
    int m_foldedRows = 0;                 ///< of the searched columns
};

} // namespace dondoc
