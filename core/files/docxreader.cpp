// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/docxreader.h"

#include "core/files/docxtext.h"
#include "core/files/references.h"
#include "core/files/refusals.h"
#include "core/files/tabletext.h"

#include <QFileInfo>
#include <QMap>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostColumns = 1024; // Word itself stops at 63

/// A table being read, and the cells that go on downwards.
struct OpenTable {
    Grid grid;
    std::vector<Grid> nested;
    QMap<int, CellRange> openMerges; ///< by left column
    int row = -1;
    int column = 0;
    bool isRowDeleted = false; ///< by a tracked change

    void close(const CellRange &range)
    {
        if (range.top != range.bottom || range.left != range.right)
            grid.merges.push_back(range);
    }
};

struct CellShape {
    int span = 1;
    bool isRestart = false;     ///< first of a vertical merge
    bool isContinued = false;   ///< covered by the cell above
    bool isCoveredLeft = false; ///< covered by the cell before (the old w:hMerge)
};

class DocxReader
{
public:
    DocxReader(XmlPart &xml, ReadContext &context)
        : m_xml(xml)
        , m_context(context)
    {
    }

    Status read(TableText &out);

private:
    template<class OnParagraph, class OnTable> void readBlocks(OnParagraph onParagraph, OnTable onTable);
    void readTable(OpenTable &table);
    void readRow(OpenTable &table);
    void readRowProperties(OpenTable &table);
    void readCells(OpenTable &table);
    void readCell(OpenTable &table);
    CellShape readCellProperties();
    void place(OpenTable &table, const CellShape &shape, const QString &text);

    XmlPart &m_xml;
    ReadContext &m_context;
    Status m_status = Done{};
};

int value(XmlPart &xml)
{
    return xml.attribute("val").toInt();
}

} // namespace

/// The paragraphs and tables of a body, a cell, or what wraps them, in order.
template<class OnParagraph, class OnTable>
void DocxReader::readBlocks(OnParagraph onParagraph, OnTable onTable)
{
    while (m_xml.nextChild()) {
        if (m_xml.is("p"))
            onParagraph(readDocxParagraph(m_xml));
        else if (m_xml.is("tbl"))
            onTable();
        else if (isDocxWrapper(m_xml))
            readBlocks(onParagraph, onTable);
        else
            m_xml.skip();
    }
}

Status DocxReader::read(TableText &out)
{
    while (m_xml.next() && !m_xml.is("body"))
        continue;
    readBlocks([&](const QString &text) { out.paragraph(text); },
               [&] {
                   OpenTable table;
                   readTable(table);
                   if (m_status && !m_xml.hasFailed())
                       m_status = out.table(std::move(table.grid), std::move(table.nested));
                   if (!m_status)
                       m_xml.fail(m_status.error());
               });
    if (auto status = m_xml.finish(); !status)
        return status;
    return out.finish(QFileInfo(m_context.path).completeBaseName());
}

void DocxReader::readTable(OpenTable &table)
{
    while (m_xml.nextChild()) {
        if (m_xml.is("tr"))
            readRow(table);
        else if (isDocxWrapper(m_xml))
            readTable(table);
        else
            m_xml.skip();
    }
    for (const CellRange &range : std::as_const(table.openMerges))
        table.close(range);
    table.openMerges.clear();
}

void DocxReader::readRow(OpenTable &table)
{
    ++table.row;
    table.column = 0;
    table.isRowDeleted = false;
    readCells(table);
    if (table.isRowDeleted) {
        --table.row;
        return;
    }
    putText(table.grid, table.row, 0, QString()); // a blank row is a row
    // A merge that this row did not carry on has ended above it.
    for (auto it = table.openMerges.begin(); it != table.openMerges.end();) {
        if (it->bottom >= table.row) {
            ++it;
            continue;
        }
        table.close(*it);
        it = table.openMerges.erase(it);
    }
}

void DocxReader::readRowProperties(OpenTable &table)
{
    while (m_xml.nextChild()) {
        if (m_xml.is("gridBefore"))
            table.column += std::clamp(value(m_xml), 0, kMostColumns);
        else if (m_xml.is("del"))
            table.isRowDeleted = true;
        m_xml.skip();
    }
}

void DocxReader::readCells(OpenTable &table)
{
    while (m_xml.nextChild()) {
        if (m_xml.is("tc")) {
            readCell(table);
        } else if (m_xml.is("trPr")) {
            readRowProperties(table);
        } else if (isDocxWrapper(m_xml)) {
            readCells(table);
        } else {
            m_xml.skip();
        }
    }
}

void DocxReader::readCell(OpenTable &table)
{
    CellShape shape;
    QStringList lines;
    const auto readTableInside = [&] {
        OpenTable inner;
        readTable(inner);
        table.nested.push_back(std::move(inner.grid));
        std::move(inner.nested.begin(), inner.nested.end(), std::back_inserter(table.nested));
    };
    while (m_xml.nextChild()) {
        if (m_xml.is("tcPr"))
            shape = readCellProperties();
        else if (m_xml.is("p"))
            lines << readDocxParagraph(m_xml);
        else if (m_xml.is("tbl"))
            readTableInside();
        else if (isDocxWrapper(m_xml))
            readBlocks([&](const QString &text) { lines << text; }, readTableInside);
        else
            m_xml.skip();
    }
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    if (!table.isRowDeleted)
        place(table, shape, lines.join(u'\n'));
}

CellShape DocxReader::readCellProperties()
{
    CellShape shape;
    while (m_xml.nextChild()) {
        const QString val = m_xml.attribute("val");
        if (m_xml.is("gridSpan"))
            shape.span = std::clamp(val.toInt(), 1, kMostColumns);
        else if (m_xml.is("vMerge"))
            (val == "restart"_L1 ? shape.isRestart : shape.isContinued) = true;
        else if (m_xml.is("hMerge"))
            shape.isCoveredLeft = val != "restart"_L1;
        m_xml.skip();
    }
    return shape;
}

void DocxReader::place(OpenTable &table, const CellShape &shape, const QString &text)
{
    const int left = table.column;
    const int right = left + shape.span - 1;
    if (right >= kSheetColumns) {
        m_xml.fail(refusal::badReference(m_context.path, u"Word"_s, cellName(table.row, right)));
        return;
    }
    table.column = right + 1;
    auto open = table.openMerges.find(left);
    if (shape.isContinued && open != table.openMerges.end() && open->right == right) {
        open->bottom = table.row;
        return;
    }
    if (open != table.openMerges.end()) {
        table.close(*open);
        table.openMerges.erase(open);
    }
    if (shape.isCoveredLeft && left > 0) {
        auto &merges = table.grid.merges;
        if (!merges.empty() && merges.back().bottom == table.row && merges.back().right == left - 1)
            merges.back().right = right;
        else
            merges.push_back({table.row, left - 1, table.row, right});
        return;
    }
    putText(table.grid, table.row, left, text);
    const CellRange range{table.row, left, table.row, right};
    if (shape.isRestart)
        table.openMerges.insert(left, range);
    else
        table.close(range);
}

Status readDocx(const ZipPackage &package, const QString &part, SheetSink &sink)
{
    auto opened = openXml(package, part);
    if (!opened)
        return opened.error();
    TableText out(sink, package.context());
    return DocxReader(**opened, package.context()).read(out);
}

} // namespace dondoc
