// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/docxprose.h"

#include "core/files/docxnumbering.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

class DocxProse
{
public:
    DocxProse(XmlPart &xml, DocxNumbering &numbering)
        : m_xml(xml)
        , m_numbering(numbering)
    {
    }

    Result<QStringList> paragraphs();

private:
    struct Cell {
        QStringList lines;
        bool goesOnFromAbove = false; ///< covered by a vertical merge
    };
    using Row = std::vector<Cell>;

    void readBlocks(QStringList &all);
    void readTable(QStringList &all);
    void readRows(std::vector<Row> &rows);
    void readCells(Row &row);
    Cell readCell();
    bool goesOnFromAbove();
    QString paragraph();

    XmlPart &m_xml;
    DocxNumbering &m_numbering;
};

Result<QStringList> DocxProse::paragraphs()
{
    QStringList all;
    while (m_xml.next() && !m_xml.is("body"))
        continue;
    readBlocks(all);
    if (auto status = m_xml.finish(); !status)
        return status.error();
    return all;
}

void DocxProse::readBlocks(QStringList &all)
{
    while (m_xml.nextChild()) {
        if (m_xml.is("p")) {
            all << paragraph();
        } else if (m_xml.is("tbl")) {
            readTable(all);
        } else if (isDocxWrapper(m_xml)) {
            readBlocks(all);
        } else {
            m_xml.skip();
        }
    }
}

void DocxProse::readTable(QStringList &all)
{
    constexpr size_t fewestColumns = 3;
    std::vector<Row> rows;
    readRows(rows);
    const bool isData = std::ranges::any_of(rows, [](const Row &row) { return row.size() >= fewestColumns; });
    for (size_t r = 0; r < rows.size(); ++r) {
        QStringList cells;
        for (size_t c = 0; c < rows[r].size(); ++c) {
            Cell &cell = rows[r][c];
            if (isData && cell.goesOnFromAbove && r > 0 && c < rows[r - 1].size())
                cell.lines = rows[r - 1][c].lines;
            cells << (isData ? cell.lines.join(u' ').simplified() : cell.lines.join(u'\n'));
        }
        if (isData)
            all << cells.join(u'\t');
        else
            all << cells.join(u'\n').split(u'\n');
    }
}

void DocxProse::readRows(std::vector<Row> &rows)
{
    while (m_xml.nextChild()) {
        if (m_xml.is("tr")) {
            rows.emplace_back();
            readCells(rows.back());
        } else if (isDocxWrapper(m_xml)) {
            readRows(rows);
        } else {
            m_xml.skip();
        }
    }
}

void DocxProse::readCells(Row &row)
{
    while (m_xml.nextChild()) {
        if (m_xml.is("tc")) {
            row.push_back(readCell());
        } else if (isDocxWrapper(m_xml)) {
            readCells(row);
        } else {
            m_xml.skip();
        }
    }
}

DocxProse::Cell DocxProse::readCell()
{
    Cell cell;
    while (m_xml.nextChild()) {
        if (m_xml.is("tcPr"))
            cell.goesOnFromAbove = goesOnFromAbove();
        else if (m_xml.is("p"))
            cell.lines << paragraph();
        else if (m_xml.is("tbl"))
            readTable(cell.lines);
        else if (isDocxWrapper(m_xml))
            readBlocks(cell.lines);
        else
            m_xml.skip();
    }
    return cell;
}

/// "vMerge" that does not start anew.
bool DocxProse::goesOnFromAbove()
{
    bool goesOn = false;
    while (m_xml.nextChild()) {
        if (m_xml.is("vMerge"))
            goesOn = m_xml.attribute("val") != "restart"_L1;
        m_xml.skip();
    }
    return goesOn;
}

QString DocxProse::paragraph()
{
    DocxListPlace place;
    const QString text = readDocxParagraph(m_xml, &place);
    return text.isEmpty() ? text : m_numbering.next(place) + text; // a blank line counts nothing up
}

} // namespace

Result<QStringList> readDocxParagraphs(const ZipPackage &package, const QString &part)
{
    auto numbering = DocxNumbering::read(package, part);
    if (!numbering)
        return numbering.error();
    auto opened = openXml(package, part);
    if (!opened)
        return opened.error();
    return DocxProse(**opened, *numbering).paragraphs();
}

} // namespace dondoc
