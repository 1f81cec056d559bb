// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/gridbuilder.h"

#include <QCoreApplication>

namespace dondoc {

QString noteOfMissingValues(int formulas, const QString &sheet)
{
    return QCoreApplication::translate("FileNote",
                                       "Sheet “%1”: %n formula(s) have no saved value and read as "
                                       "empty. Open the file in Excel and save it once.",
                                       nullptr, formulas)
        .arg(sheet);
}

void GridBuilder::beginSheet(const QString &name, bool isHidden)
{
    Grid &sheet = m_workbook.sheets.emplace_back();
    sheet.name = name;
    sheet.hidden = isHidden;
}

void GridBuilder::share(QString &text)
{
    constexpr qsizetype kLongest = 100;
    constexpr qsizetype kMostWords = 4096;
    if (text.size() > kLongest)
        return;
    const auto known = m_words.constFind(text);
    if (known != m_words.cend())
        text = *known;
    else if (m_words.size() < kMostWords)
        m_words.insert(text);
}

void GridBuilder::row(int index, std::vector<Cell> &cells)
{
    auto &rows = m_workbook.sheets.back().rows;
    if (rows.size() <= size_t(index))
        rows.resize(size_t(index) + 1);
    for (Cell &cell : cells) {
        if (cell.type == CellType::Text)
            share(cell.text);
    }
    auto &target = rows[size_t(index)];
    if (target.empty()) {
        target.assign(std::make_move_iterator(cells.begin()), std::make_move_iterator(cells.end()));
        return;
    }
    // A row given in two pieces: the later content wins.
    if (target.size() < cells.size())
        target.resize(cells.size());
    for (size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i].isEmpty())
            target[i] = std::move(cells[i]);
    }
}

void GridBuilder::merges(std::vector<CellRange> ranges)
{
    Grid &sheet = m_workbook.sheets.back();
    if (const int dropped = sheet.setMerges(std::move(ranges))) {
        note(QCoreApplication::translate("FileNote",
                                         "Sheet “%1”: %n merged range(s) overlap others and were ignored.",
                                         nullptr, dropped)
                 .arg(sheet.name));
    }
}

} // namespace dondoc
