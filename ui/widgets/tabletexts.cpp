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
}

bool TableTexts::foldFor(qint64 milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (m_foldedRows < m_table.rowCount({})) {
        if (m_foldedRows >= kUsualRows && clock.elapsed() >= milliseconds)
            return false;
        foldRow(m_foldedRows++);
    }
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

bool TableTexts::isSearched(int column) const
{
    return std::ranges::find(m_searched, column) != m_searched.end();
}

SearchBuffer::RowSet TableTexts::rowsWith(const SearchQuery &query) const
{
    SearchBuffer::RowSet found(size_t(m_table.rowCount({})));
    for (int column : m_searched)
        addFound(m_folded.at(column), query, found);
    return found;
}

SearchBuffer::RowSet TableTexts::rowsWithExactly(const SearchQuery &query) const
{
    SearchBuffer::RowSet found(size_t(m_table.rowCount({})));
    for (const auto &[column, texts] : m_exact)
        texts.find(query.typed().toCaseFolded(), found);
    return found;
}

SearchBuffer::RowSet TableTexts::rowsWithExactWords(const SearchQuery &query) const
{
    SearchBuffer::RowSet found(size_t(m_table.rowCount({})));
    for (const auto &[column, texts] : m_exact)
        texts.findWords(query.typed().toCaseFolded(), found);
    return found;
}

SearchBuffer::RowSet TableTexts::rowsWith(const SearchQuery &query, int column)
{
    SearchBuffer &texts = m_folded[column];
    if (!isSearched(column) && texts.rowCount() == 0) {
        texts.reset(m_table.rowCount({}));
        for (int row = 0; row < texts.rowCount(); ++row)
            texts.set(row, SearchQuery::haystack(m_table.plainText(row, column)));
    }
    SearchBuffer::RowSet found(size_t(m_table.rowCount({})));
    addFound(texts, query, found);
    return found;
}

} // namespace dondoc
