// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/wordtable.h"

#include "core/reports/wordstyles.h"

#include <cmath>
#include <numeric>

namespace dondoc::word {

namespace {

void writeTableHead(Writer &xml, const char *style, const std::vector<int> &widths)
{
    const int total = std::accumulate(widths.begin(), widths.end(), 0);
    {
        const Element properties(xml, "tblPr");
        xml.empty("tblStyle", {{"val", style}});
        xml.empty("tblW", {{"w", QString::number(total)}, {"type", "dxa"}});
        xml.empty("tblInd", {{"w", "0"}, {"type", "dxa"}});
        xml.empty("tblLayout", {{"type", "fixed"}});
        xml.empty("tblLook", {{"val", "0020"}, {"firstRow", "1"}, {"noHBand", "1"}, {"noVBand", "1"}});
    }
    const Element grid(xml, "tblGrid");
    for (int width : widths)
        xml.empty("gridCol", {{"w", QString::number(width)}});
}

/// Shares by weight that add up to the width exactly.
std::vector<int> widthsOf(const PaperTable &table, int width)
{
    const double weights =
        std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                        [](double sum, const PaperTable::Column &column) { return sum + column.weight; });
    std::vector<int> widths;
    double edge = 0;
    int used = 0;
    for (const PaperTable::Column &column : table.columns) {
        edge += width * column.weight / weights;
        widths.push_back(int(std::lround(edge)) - used);
        used += widths.back();
    }
    return widths;
}

struct Cell {
    QString text, style;
    int width = 0;
    int span = 1;
    bool isHeader = false;
    enum class Join { None, Begin, GoOn } join = Join::None;
};

void writeCell(Writer &xml, const Cell &cell, bool staysWithNext)
{
    const Element element(xml, "tc");
    {
        const Element properties(xml, "tcPr");
        xml.empty("tcW", {{"w", QString::number(cell.width)}, {"type", "dxa"}});
        if (cell.span > 1)
            xml.empty("gridSpan", {{"val", QString::number(cell.span)}});
        if (cell.join == Cell::Join::Begin)
            xml.empty("vMerge", {{"val", "restart"}});
        else if (cell.join == Cell::Join::GoOn)
            xml.empty("vMerge");
        if (cell.isHeader)
            xml.empty("vAlign", {{"val", "center"}});
    }
    const QByteArray style = cell.style.toLatin1();
    for (const QString &line : cell.text.split(u'\n'))
        writeParagraph(xml, QLatin1StringView(style), line, staysWithNext);
}

class TableWriter
{
public:
    TableWriter(Writer &xml, const PaperTable &table, int width)
        : m_xml(xml)
        , m_table(table)
        , m_widths(widthsOf(table, width))
    {
    }

    void write()
    {
        const Element element(m_xml, "tbl");
        writeTableHead(m_xml, "TableGrid", m_widths);
        writeHeader();
        for (size_t i = 0; i < m_table.rows.size(); ++i)
            writeRow(i);
    }

private:
    void writeHeader()
    {
        const Element row(m_xml, "tr");
        {
            const Element properties(m_xml, "trPr");
            m_xml.empty("cantSplit");
            m_xml.empty("tblHeader");
        }
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            Cell cell{m_table.columns[i].title, cellStyle(m_table.pointSize, true, true), m_widths[i]};
            cell.isHeader = true;
            writeCell(m_xml, cell, false);
        }
    }

    void writeRow(size_t index)
    {
        const PaperTable::Row &source = m_table.rows[index];
        const Element row(m_xml, "tr");
        {
            const Element properties(m_xml, "trPr");
            if (!source.isLongerThanPage)
                m_xml.empty("cantSplit");
        }
        if (source.isGroup) {
            Cell cell{source.cells.value(0), cellStyle(m_table.pointSize, true, false),
                      std::accumulate(m_widths.begin(), m_widths.end(), 0)};
            cell.span = int(m_widths.size());
            writeCell(m_xml, cell, true);
            return;
        }
        const bool takesLastAlong = m_table.takesLastAlong(index);
        for (int i = 0; i < int(m_widths.size()); ++i)
            writeCell(m_xml, cellOf(index, i), takesLastAlong);
    }

    Cell cellOf(size_t row, int column) const
    {
        const PaperTable::Row &source = m_table.rows[row];
        Cell cell{source.cells.value(column),
                  cellStyle(m_table.pointSize, false, m_table.columns[size_t(column)].centred),
                  m_widths[size_t(column)]};
        const bool isContinued = row + 1 < m_table.rows.size() && m_table.rows[row + 1].isJoined(column);
        if (source.isJoined(column)) {
            cell.text.clear();
            cell.join = Cell::Join::GoOn;
        } else if (isContinued) {
            cell.join = Cell::Join::Begin;
        }
        return cell;
    }

    Writer &m_xml;
    const PaperTable &m_table;
    std::vector<int> m_widths;
};

} // namespace

void writeParagraph(Writer &xml, QLatin1StringView style, const QString &text, bool staysWithNext)
{
    const Element paragraph(xml, "p");
    {
        const Element properties(xml, "pPr");
        xml.empty("pStyle", {{"val", style}});
        if (staysWithNext)
            xml.empty("keepNext");
    }
    if (!text.isEmpty())
        xml.run(text);
}

void writeTable(Writer &xml, const PaperTable &table, int width)
{
    TableWriter(xml, table, width).write();
}

PlainTable::PlainTable(Writer &xml, std::vector<int> widths)
    : m_xml(xml)
    , m_table(xml, "tbl")
    , m_widths(std::move(widths))
{
    writeTableHead(xml, "PlainTable", m_widths);
}

void PlainTable::row(const std::vector<std::function<void()>> &cells)
{
    const Element row(m_xml, "tr");
    {
        const Element properties(m_xml, "trPr");
        m_xml.empty("cantSplit");
    }
    for (size_t i = 0; i < cells.size(); ++i) {
        const Element cell(m_xml, "tc");
        {
            const Element properties(m_xml, "tcPr");
            m_xml.empty("tcW", {{"w", QString::number(m_widths[i])}, {"type", "dxa"}});
        }
        cells[i]();
    }
}

} // namespace dondoc::word
