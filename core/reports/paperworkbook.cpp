// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paperworkbook.h"

#include "core/text/numbers.h"

namespace dondoc {

namespace {

OutValue valueOf(const QString &cell, const PaperTable::Column &column)
{
    if (cell.isEmpty())
        return {};
    if (column.numeric) {
        if (const auto number = text::parseNumber(cell, text::NumberStyle::DecimalComma))
            return *number;
    }
    return cell;
}

/// Each run of joined cells below the one that begins it.
std::vector<OutMerge> mergesOf(const PaperTable &table)
{
    std::vector<OutMerge> merges;
    for (int row = 0; row < int(table.rows.size()); ++row) {
        for (int column : table.rows[size_t(row)].joined) {
            const bool goesOn =
                !merges.empty() && merges.back().column == column && merges.back().lastRow == row - 1;
            if (goesOn)
                merges.back().lastRow = row;
            else
                merges.push_back({column, row - 1, row});
        }
    }
    return merges;
}

OutTable sheetOf(const PaperTable &table, bool landscape)
{
    OutTable sheet;
    OutPage page;
    page.landscape = landscape;
    for (const PaperTable::Column &column : table.columns) {
        sheet.header << column.title;
        page.weights.push_back(column.weight);
        page.centred.push_back(column.centred);
    }
    for (const PaperTable::Row &row : table.rows) {
        std::vector<OutValue> &cells = sheet.rows.emplace_back();
        for (size_t i = 0; i < table.columns.size(); ++i)
            cells.push_back(row.isJoined(int(i)) ? OutValue()
                                                 : valueOf(row.cells.value(qsizetype(i)), table.columns[i]));
    }
    sheet.merges = mergesOf(table);
    sheet.page = std::move(page);
    return sheet;
}

/// "a) Nhiệm vụ tháng 7/2025:" → "a) Nhiệm vụ tháng 7-2025": a heading as the name of a sheet.
QString sheetName(const QString &heading)
{
    QString name = heading;
    while (name.endsWith(u':'))
        name.chop(1);
    return name;
}

void addSheets(const std::vector<PaperBlock> &blocks, const QStringList &title, const QString &name,
               bool landscape, std::vector<OutTable> &sheets)
{
    QString heading;
    for (const PaperBlock &block : blocks) {
        if (block.type == BlockType::Heading1 || block.type == BlockType::Heading2)
            heading = block.text;
        if (block.type != BlockType::Table)
            continue;
        OutTable sheet = sheetOf(block.table, landscape);
        sheet.name = heading.isEmpty() ? name : sheetName(heading);
        sheet.title = title;
        if (!heading.isEmpty())
            sheet.title << heading;
        sheets.push_back(std::move(sheet));
    }
}

} // namespace

std::vector<OutTable> workbookOf(const Paper &paper)
{
    std::vector<OutTable> sheets;
    addSheets(paper.body, {paper.type, paper.subject}, paper.type, false, sheets);
    for (const PaperAnnex &annex : paper.annexes)
        addSheets(annex.blocks, {annexLine(annex), annex.title, annexNote(paper)}, annexLine(annex),
                  annex.landscape, sheets);
    return sheets;
}

} // namespace dondoc
