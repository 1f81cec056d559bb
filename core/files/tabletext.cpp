// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/tabletext.h"

#include "core/files/refusals.h"

#include <QCoreApplication>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// A title block is a few lines; pages of prose above a table are not part of it.
constexpr qsizetype kMostTitles = 12;

QString numberedName(int number)
{
    return QCoreApplication::translate("FileNote", "Table %1").arg(number);
}

Grid withTitles(const QStringList &titles, Grid table)
{
    if (titles.isEmpty())
        return table;
    Grid titled;
    const int width = std::max(table.columnCount(), 1);
    const int above = int(titles.size()) + 1;
    std::vector<CellRange> merges;
    for (int i = 0; i < int(titles.size()); ++i) {
        putText(titled, i, 0, titles[i]);
        if (width > 1)
            merges.push_back({i, 0, i, width - 1});
    }
    titled.rows.emplace_back();
    std::move(table.rows.begin(), table.rows.end(), std::back_inserter(titled.rows));
    for (const CellRange &range : table.merges)
        merges.push_back({range.top + above, range.left, range.bottom + above, range.right});
    titled.merges = std::move(merges);
    return titled;
}

} // namespace

void putText(Grid &table, int row, int column, const QString &text)
{
    if (table.rows.size() <= size_t(row))
        table.rows.resize(size_t(row) + 1);
    if (text.trimmed().isEmpty())
        return;
    auto &cells = table.rows[size_t(row)];
    if (cells.size() <= size_t(column))
        cells.resize(size_t(column) + 1);
    cells[size_t(column)].text = text;
    cells[size_t(column)].type = CellType::Text;
}

void TableText::paragraph(const QString &text)
{
    m_paragraphs << text;
}

Status TableText::table(Grid table, std::vector<Grid> nested)
{
    QStringList titles;
    for (auto it = m_paragraphs.crbegin(); it != m_paragraphs.crend() && titles.size() < kMostTitles; ++it) {
        if (!it->trimmed().isEmpty())
            titles.prepend(*it);
    }
    m_unusedParagraphs += int(std::count_if(m_paragraphs.cbegin(), m_paragraphs.cend(),
                                            [](const QString &text) { return !text.trimmed().isEmpty(); }) -
                              titles.size());
    m_paragraphs.clear();
    ++m_tables;
    const QString name = titles.isEmpty() ? numberedName(m_tables) : titles.back().simplified();
    Grid titled = withTitles(titles, std::move(table));
    titled.name = name;
    if (auto status = emitGrid(std::move(titled)); !status)
        return status;
    for (Grid &inner : nested) {
        inner.name = numberedName(++m_tables);
        if (auto status = emitGrid(std::move(inner)); !status)
            return status;
    }
    return Done{};
}

Status TableText::finish(const QString &documentName)
{
    if (m_tables == 0) {
        Grid prose;
        prose.name = documentName;
        for (int i = 0; i < int(m_paragraphs.size()); ++i)
            putText(prose, i, 0, m_paragraphs[i]);
        return emitGrid(std::move(prose));
    }
    m_unusedParagraphs += int(std::count_if(m_paragraphs.cbegin(), m_paragraphs.cend(),
                                            [](const QString &text) { return !text.trimmed().isEmpty(); }));
    if (m_unusedParagraphs > 0) {
        m_sink.note(QCoreApplication::translate("FileNote",
                                                "%n paragraph(s) outside the tables were not read as "
                                                "rows.",
                                                nullptr, m_unusedParagraphs));
    }
    return Done{};
}

Status TableText::emitGrid(Grid grid)
{
    m_sink.beginSheet(grid.name, false);
    for (int row = 0; row < grid.rowCount(); ++row) {
        auto &cells = grid.rows[size_t(row)];
        while (!cells.empty() && cells.back().isEmpty())
            cells.pop_back();
        const auto filled =
            std::count_if(cells.begin(), cells.end(), [](const Cell &cell) { return !cell.isEmpty(); });
        if (!m_context.takeCells(filled, qint64(cells.size()) + 1))
            return refusal::tooManyCells(m_context, grid.name);
        if (m_context.job.isCancelled())
            return refusal::cancelled(m_context.path);
        if (!cells.empty())
            m_sink.row(row, cells);
    }
    m_sink.merges(std::move(grid.merges));
    m_sink.endSheet();
    return Done{};
}

} // namespace dondoc
