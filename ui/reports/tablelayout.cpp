// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/tablelayout.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace dondoc {

using namespace paperstyle;

namespace {

struct RowLines {
    std::vector<PaperLines> cells;
    double height = 0;
    bool isGroup = false;
};

class TableWriter
{
public:
    TableWriter(PageBuilder &builder, const PaperTable &table)
        : m_builder(builder)
        , m_table(table)
    {
        const double weights =
            std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                            [](double sum, const PaperTable::Column &c) { return sum + c.weight; });
        double x = builder.left();
        for (const PaperTable::Column &column : table.columns) {
            m_edges.push_back(x);
            x += builder.width() * column.weight / weights;
        }
        m_edges.push_back(builder.left() + builder.width());
    }

    void write();

private:
    double innerWidth(size_t from, size_t to) const { return m_edges[to] - m_edges[from] - 2 * cellPadX; }
    PaperLines cell(const QString &text, size_t column, bool bold, bool centred) const;
    RowLines header() const;
    RowLines row(const PaperTable::Row &row) const;
    void put(const RowLines &row);
    void putSplit(const RowLines &row, const RowLines &header);
    void putSlice(const RowLines &row, int firstLine, int lines, double height);
    void frame(double top, double bottom, bool isGroup);

    PageBuilder &m_builder;
    const PaperTable &m_table;
    std::vector<double> m_edges;
};

PaperLines TableWriter::cell(const QString &text, size_t column, bool bold, bool centred) const
{
    return PaperLines(text, {paperFont(m_table.pointSize, bold), innerWidth(column, column + 1),
                             centred ? Qt::AlignHCenter : Qt::AlignLeft, 0});
}

double heightOf(const std::vector<PaperLines> &cells)
{
    double height = 0;
    for (const PaperLines &lines : cells)
        height = std::max(height, lines.height());
    return height + 2 * cellPadY;
}

RowLines TableWriter::header() const
{
    RowLines lines;
    for (size_t i = 0; i < m_table.columns.size(); ++i)
        lines.cells.push_back(cell(m_table.columns[i].title, i, true, true));
    lines.height = heightOf(lines.cells);
    return lines;
}

RowLines TableWriter::row(const PaperTable::Row &row) const
{
    RowLines lines;
    lines.isGroup = row.isGroup;
    if (row.isGroup) {
        lines.cells.push_back(
            PaperLines(row.cells.value(0), {paperFont(m_table.pointSize, true),
                                            innerWidth(0, m_table.columns.size()), Qt::AlignLeft, 0}));
    } else {
        for (size_t i = 0; i < m_table.columns.size(); ++i)
            lines.cells.push_back(cell(row.cells.value(qsizetype(i)), i, false, m_table.columns[i].centred));
    }
    lines.height = heightOf(lines.cells);
    return lines;
}

void TableWriter::frame(double top, double bottom, bool isGroup)
{
    for (size_t i = 0; i < m_edges.size(); ++i) {
        if (!isGroup || i == 0 || i + 1 == m_edges.size())
            m_builder.line(QLineF(m_edges[i], top, m_edges[i], bottom));
    }
    m_builder.rule(m_edges.front(), m_edges.back(), top);
    m_builder.rule(m_edges.front(), m_edges.back(), bottom);
}

void TableWriter::putSlice(const RowLines &row, int firstLine, int lines, double height)
{
    const double top = m_builder.y();
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const int count = std::min(lines, row.cells[i].count() - firstLine);
        if (count > 0)
            m_builder.text(row.cells[i].from(firstLine, count, {m_edges[i] + cellPadX, top + cellPadY}));
    }
    frame(top, top + height, row.isGroup);
    m_builder.advance(height);
}

void TableWriter::put(const RowLines &row)
{
    putSlice(row, 0, std::numeric_limits<int>::max() / 2, row.height);
}

/// A row longer than a page: as many lines as fit, the header again, and on.
void TableWriter::putSplit(const RowLines &row, const RowLines &header)
{
    const double lineHeight = row.cells.front().lineHeight();
    int total = 0;
    for (const PaperLines &lines : row.cells)
        total = std::max(total, lines.count());
    for (int first = 0; first < total;) {
        const int fit = std::max(1, int((m_builder.room() - 2 * cellPadY) / lineHeight));
        const int count = std::min(fit, total - first);
        putSlice(row, first, count, count * lineHeight + 2 * cellPadY);
        first += count;
        if (first < total) {
            m_builder.breakPage();
            put(header);
        }
    }
}

void TableWriter::write()
{
    const RowLines head = header();
    std::vector<RowLines> rows;
    for (const PaperTable::Row &source : m_table.rows)
        rows.push_back(row(source));
    m_builder.need(head.height +
                   (rows.empty() ? 0 : std::min(rows.front().height, m_builder.fullHeight() - head.height)));
    put(head);
    for (size_t i = 0; i < rows.size(); ++i) {
        // a group row stays with the row after it
        const double wanted =
            rows[i].height + (rows[i].isGroup && i + 1 < rows.size() ? rows[i + 1].height : 0);
        const bool isLongerThanPage = head.height + rows[i].height > m_builder.fullHeight();
        if (wanted > m_builder.room() && !isLongerThanPage) {
            m_builder.breakPage();
            put(head);
        }
        if (isLongerThanPage)
            putSplit(rows[i], head);
        else
            put(rows[i]);
    }
}

} // namespace

void putTable(PageBuilder &builder, const PaperTable &table)
{
    TableWriter(builder, table).write();
}

} // namespace dondoc
