// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/searchbuffer.h"
#include "ui/widgets/searchquery.h"
#include "ui/widgets/tablemodel.h"

#include <map>

namespace dondoc {

/// The texts of a table's cells as a search goes through them, column by column. They are folded once, in
/// spells, since a hundred thousand rows take a second or two: first those of the searched columns, then
/// those of each other column that was asked for.
class TableTexts
{
public:
    explicit TableTexts(const TableModel &table);

    /// The table's rows changed. Columns that were asked for stay so.
    void reset();
    /// A column is searched by itself from now on.
    void ask(int column);
    bool isFolded() const;
    /// Folds row by row until all columns are done or the time is up; true when all are. A table of usual
    /// length is folded whatever the time.
    bool foldFor(qint64 milliseconds);

    /// Among the rows folded so far.
    SearchBuffer::RowSet rowsWith(const SearchQuery &query) const;
    struct ExactRows {
        SearchBuffer::RowSet all, asWords; ///< of all, those where it stands as words of its own
    };
    /// Rows with the query as it was typed, marks and all.
    ExactRows rowsWithExactly(const SearchQuery &query) const;
    /// In one column, a searched one or one asked for.
    SearchBuffer::RowSet rowsWith(const SearchQuery &query, int column) const;

private:
    struct AskedColumn {
        int column = 0;
        int foldedRows = 0;
    };

    void foldRow(int row);
    bool foldNext();

    const TableModel &m_table;
    std::vector<int> m_searched;          ///< columns
    std::vector<AskedColumn> m_asked;     ///< others
    std::map<int, SearchBuffer> m_folded; ///< by column
    std::map<int, SearchBuffer> m_exact;  ///< with their marks, without case; searched columns
    int m_foldedRows = 0;                 ///< of the searched columns
};

} // namespace dondoc
