// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabletexts.h"

#include <QElapsedTimer>

#include <algorithm>

namespace dondoc {

namespace {

constexpr int kUsualRows = 1'000;

void addFound(const SearchBuffer &texts, const SearchQuery &query, SearchBuffer::RowSet &found)
{
    texts.find(query.folded(), found);
    for (const QString &spelling : query.otherSpellings())
        texts.find(spelling, found);
}

} // namespace

TableTexts::TableTexts(const TableModel &table)
    : m_table(table)
{
}

void TableTexts::reset()
{
    m_searched.clear();
    m_folded.clear();
    m_exact.clear();
    m_foldedRows = 0;
    const int rows = m_table.rowCount({});
    for (int column = 0; column < m_table.columnCount({}); ++column) {
        if (!m_table.column(column).isSearched)
            continue;
        m_searched.push_back(column);
        m_folded[column].reset(rows);
        m_exact[column].reset(rows);
    }
    for (AskedColumn &asked : m_asked) {
        asked.foldedRows = 0;
        m_folded[asked.column].reset(rows);
    }
}

void TableTexts::ask(int column)
{
    if (m_folded.contains(column))
        return;
    m_asked.push_back({column});
    m_folded[column].reset(m_table.rowCount({}));
}

bool TableTexts::isFolded() const
{
    const int rows = m_table.rowCount({});
    return m_foldedRows >= rows && std::ranges::all_of(m_asked, [rows](const AskedColumn &asked) {
               return asked.foldedRows >= rows;
           });
}

bool TableTexts::foldFor(qint64 milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    const bool isUsual = m_table.rowCount({}) <= kUsualRows;
    while (foldNext()) {
        if (!isUsual && clock.elapsed() >= milliseconds)
            return isFolded();
    }
    return true;
}

/// The next row that is not folded yet; false where there is none.
bool TableTexts::foldNext()
{
    const int rows = m_table.rowCount({});
    if (m_foldedRows < rows) {
        foldRow(m_foldedRows++);
        return true;
    }
    const auto asked =
        std::ranges::find_if(m_asked, [rows](const AskedColumn &one) { return one.foldedRows < rows; });
    if (asked == m_asked.end())
        return false;
    const int row = asked->foldedRows++;
    m_folded[asked->column].set(row, SearchQuery::haystack(m_table.plainText(row, asked->column)));
    return true;
}

void TableTexts::foldRow(int row)
{
    for (int column : m_searched) {
        const QString text = m_table.plainText(row, column);
        m_folded[column].set(row, SearchQuery::haystack(text));
        m_exact[column].set(row, text.toCaseFolded());
    }
}

SearchBuffer::RowSet TableTexts::rowsWith(const SearchQuery &query) const
{
    SearchBuffer::RowSet found(size_t(m_table.rowCount({})));
    for (int column : m_searched)
        addFound(m_folded.at(column), query, found);
    return found;
}

TableTexts::ExactRows TableTexts::rowsWithExactly(const SearchQuery &query) const
{
    const size_t rows = size_t(m_table.rowCount({}));
    ExactRows found{SearchBuffer::RowSet(rows), SearchBuffer::RowSet(rows)};
    for (const auto &[column, texts] : m_exact)
        texts.find(query.typed().toCaseFolded(), found.all, found.asWords);
    return found;
}

SearchBuffer::RowSet TableTexts::rowsWith(const SearchQuery &query, int column) const
{
    SearchBuffer::RowSet found(size_t(m_table.rowCount({})));
    addFound(m_folded.at(column), query, found);
    return found;
}

} // namespace dondoc
