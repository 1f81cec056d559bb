// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/tablelayout.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace dondoc {

using namespace paperstyle;

namespace {

/// Above and below a cell's text, and the line between two rows, which Word counts into their height.
constexpr double cellPadding = 2 * cellPadY + ruleWidth;

struct RowLines {
    std::vector<PaperLines> cells;
    std::vector<int> joined;    ///< columns that go on from the row above
    std::vector<int> continued; ///< columns that go on in the row below
    double height = 0;
    double joinedHeight = 0; ///< of the longest text in a cell joined over several rows
    double runHeight = 0;    ///< of this row and those joined to it below
    bool isGroup = false;
    bool isHeader = false;

    bool isJoined(size_t column) const { return std::ranges::find(joined, int(column)) != joined.end(); }
    bool isContinued(size_t column) const
    {
        return std::ranges::find(continued, int(column)) != continued.end();
    }
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
    double leastHeight() const;
    bool isLongerThanPage(size_t index) const { return isLongerThanPage(row(index), header()); }

private:
    double leastHeight(const RowLines &header, const RowLines &first) const
    {
        return header.height + std::min(first.height, m_builder.fullHeight() - header.height);
    }
    double innerWidth(size_t from, size_t to) const { return m_edges[to] - m_edges[from] - 2 * cellPadX; }
    PaperLines cell(const QString &text, size_t column, bool bold, bool centred) const;
    RowLines header() const;
    RowLines row(size_t index) const;
    std::vector<RowLines> allRows() const;
    bool isLongerThanPage(const RowLines &row, const RowLines &header) const
    {
        return header.height + row.height > m_builder.fullHeight();
    }
    double wantedFrom(const std::vector<RowLines> &rows, size_t index, const RowLines &header) const;
    void put(const RowLines &row, bool isFirstOnPage = false);
    void breakPage(const RowLines &header);
    void putSplit(const RowLines &row, const RowLines &header);
    void putSlice(const RowLines &row, int firstLine, int lines, double height, bool isFirstOnPage = true);
    void frame(double top, double bottom, const RowLines &row, bool isFirstOnPage);

    PageBuilder &m_builder;
    const PaperTable &m_table;
    std::vector<double> m_edges;
};

PaperLines TableWriter::cell(const QString &text, size_t column, bool bold, bool centred) const
{
    return PaperLines(text, {paperFont(m_table.pointSize, bold), innerWidth(column, column + 1),
                             centred ? Qt::AlignHCenter : Qt::AlignLeft, 0});
}

RowLines TableWriter::header() const
{
    RowLines lines;
    lines.isHeader = true;
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        lines.cells.push_back(cell(m_table.columns[i].title, i, true, true));
        lines.height = std::max(lines.height, lines.cells.back().height() + cellPadding);
    }
    return lines;
}

/// A cell joined over several rows has all of them for its text; the others make the row's height.
RowLines TableWriter::row(size_t index) const
{
    const PaperTable::Row &row = m_table.rows[index];
    RowLines lines;
    lines.isGroup = row.isGroup;
    lines.joined = row.joined;
    if (index + 1 < m_table.rows.size())
        lines.continued = m_table.rows[index + 1].joined;
    if (row.isGroup) {
        lines.cells.push_back(
            PaperLines(row.cells.value(0), {paperFont(m_table.pointSize, true),
                                            innerWidth(0, m_table.columns.size()), Qt::AlignLeft, 0}));
        lines.height = lines.cells.front().height() + cellPadding;
        return lines;
    }
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        lines.cells.push_back(cell(row.cells.value(qsizetype(i)), i, false, m_table.columns[i].centred));
        const double height = lines.cells.back().height() + cellPadding;
        double &counted = lines.isJoined(i) || lines.isContinued(i) ? lines.joinedHeight : lines.height;
        counted = std::max(counted, height);
    }
    return lines;
}

/// Texts of joined cells stand ready in each of their rows, since a page may begin with any of them.
std::vector<RowLines> TableWriter::allRows() const
{
    std::vector<RowLines> rows;
    for (size_t i = 0; i < m_table.rows.size(); ++i) {
        rows.push_back(row(i));
        for (int column : rows.back().joined) {
            rows.back().cells[size_t(column)] = rows[i - 1].cells[size_t(column)];
            rows.back().joinedHeight = std::max(rows.back().joinedHeight, rows[i - 1].joinedHeight);
        }
    }
    for (size_t i = rows.size(); i-- > 0;)
        rows[i].runHeight = rows[i].height + (rows[i].continued.empty() ? 0 : rows[i + 1].runHeight);
    return rows;
}

/// Between rows only one of the two draws the line, and none where a joined cell goes on.
void TableWriter::frame(double top, double bottom, const RowLines &row, bool isFirstOnPage)
{
    for (size_t i = 0; i < m_edges.size(); ++i) {
        if (!row.isGroup || i == 0 || i + 1 == m_edges.size())
            m_builder.line(QLineF(m_edges[i], top, m_edges[i], bottom));
    }
    if (row.joined.empty() && row.continued.empty()) {
        m_builder.rule(m_edges.front(), m_edges.back(), top);
        m_builder.rule(m_edges.front(), m_edges.back(), bottom);
        return;
    }
    for (size_t i = 0; i + 1 < m_edges.size(); ++i) {
        if (isFirstOnPage || !row.isJoined(i))
            m_builder.rule(m_edges[i], m_edges[i + 1], top);
        if (!row.isContinued(i))
            m_builder.rule(m_edges[i], m_edges[i + 1], bottom);
    }
}

void TableWriter::putSlice(const RowLines &row, int firstLine, int lines, double height, bool isFirstOnPage)
{
    const double top = m_builder.y();
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const int count = std::min(lines, row.cells[i].count() - firstLine);
        const double above = row.isHeader ? (height - ruleWidth - row.cells[i].height()) / 2 : cellPadY;
        if (count > 0 && (isFirstOnPage || !row.isJoined(i)))
            m_builder.text(row.cells[i].from(firstLine, count, {m_edges[i] + cellPadX, top + above}));
    }
    frame(top, top + height, row, isFirstOnPage);
    m_builder.advance(height);
}

void TableWriter::put(const RowLines &row, bool isFirstOnPage)
{
    const bool showsJoined = row.joined.empty() || isFirstOnPage;
    const double missing = showsJoined ? std::max(0.0, row.joinedHeight - row.runHeight) : 0;
    putSlice(row, 0, std::numeric_limits<int>::max() / 2, row.height + missing, isFirstOnPage);
}

/// Closes the cells that go on, and begins the next page with the header row.
void TableWriter::breakPage(const RowLines &header)
{
    m_builder.rule(m_edges.front(), m_edges.back(), m_builder.y());
    m_builder.breakPage();
    put(header);
}

/// A row longer than a page: as many lines as fit, the header again, and on.
void TableWriter::putSplit(const RowLines &row, const RowLines &header)
{
    const double lineHeight = row.cells.front().lineHeight();
    int total = 0;
    for (const PaperLines &lines : row.cells)
        total = std::max(total, lines.count());
    for (int first = 0; first < total;) {
        const int fit = std::max(1, int((m_builder.room() - cellPadding) / lineHeight));
        const int count = std::min(fit, total - first);
        putSlice(row, first, count, count * lineHeight + cellPadding);
        first += count;
        if (first < total) {
            breakPage(header);
        }
    }
}

/// The room a row asks for on its page: a group row stays with the row after it, a joined text with rows
/// enough to stand beside, and the last row takes the one before it along, as Word is told to.
double TableWriter::wantedFrom(const std::vector<RowLines> &rows, size_t index, const RowLines &header) const
{
    const RowLines &row = rows[index];
    const bool hasNext = index + 1 < rows.size();
    double wanted = row.height + (row.isGroup && hasNext ? rows[index + 1].height : 0);
    if (row.joined.empty() && !row.continued.empty())
        wanted = std::max(wanted, row.joinedHeight + row.height);
    const bool fit = wanted + rows.back().height <= m_builder.fullHeight() - header.height;
    if (fit && m_table.takesLastAlong(index))
        wanted = std::max(wanted, row.height + rows.back().height);
    return wanted;
}

double TableWriter::leastHeight() const
{
    return leastHeight(header(), m_table.rows.empty() ? RowLines() : row(0));
}

void TableWriter::write()
{
    const RowLines head = header();
    const std::vector<RowLines> rows = allRows();
    m_builder.need(leastHeight(head, rows.empty() ? RowLines() : rows.front()));
    put(head);
    bool isFirstOnPage = true;
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool mustSplit = isLongerThanPage(rows[i], head);
        const double wanted = mustSplit ? orphanLines * rows[i].cells.front().lineHeight() + cellPadding
                                        : wantedFrom(rows, i, head);
        if (wanted > m_builder.room()) {
            breakPage(head);
            isFirstOnPage = true;
        }
        if (mustSplit)
            putSplit(rows[i], head);
        else
            put(rows[i], isFirstOnPage);
        isFirstOnPage = false;
    }
}

} // namespace

double leastTableHeight(PageBuilder &builder, const PaperTable &table)
{
    return TableWriter(builder, table).leastHeight();
}

void markLongRows(PaperTable &table, bool landscape)
{
    PageBuilder builder;
    builder.beginSequence(landscape);
    const TableWriter writer(builder, table);
    for (size_t i = 0; i < table.rows.size(); ++i)
        table.rows[i].isLongerThanPage = writer.isLongerThanPage(i);
}

void putTable(PageBuilder &builder, const PaperTable &table)
{
    TableWriter(builder, table).write();
}

} // namespace dondoc
