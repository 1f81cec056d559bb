// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/pastedcells.h"

#include "core/files/reader.h"
#include "core/text/numbers.h"
#include "ui/intake/pastedtable.h"

#include <QBuffer>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

bool isFigure(const QString &words)
{
    return text::parseNumber(words, text::NumberStyle::DecimalComma) ||
           text::parseNumber(words, text::NumberStyle::DecimalPoint);
}

QString shownText(const Grid &grid, int row, int column)
{
    const CellRange *merge = grid.mergeAt(row, column);
    if (!merge || (merge->top == row && merge->left == column))
        return grid.at(row, column).text;
    const QString words = grid.at(merge->top, merge->left).text;
    const bool isDown = merge->left == column && !isFigure(words);
    return isDown ? words : QString();
}

} // namespace

std::vector<QStringList> pastedCells(const QMimeData &data)
{
    const std::optional<PastedTable> table = pastedTable(data);
    if (!table || table->suffix != u"html")
        return {};
    QByteArray bytes = table->content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto read = readWorkbook(buffer, u"clipboard.html"_s);
    if (!read || read->sheets.empty())
        return {};
    const Grid &grid = read->sheets.front();
    std::vector<QStringList> lines;
    for (int row = 0; row < grid.rowCount(); ++row) {
        QStringList &cells = lines.emplace_back();
        for (int column = 0; column < grid.columnCount(); ++column)
            cells << shownText(grid, row, column).simplified();
    }
    const auto isBlank = [](const QStringList &cells) { return cells.join(QString()).isEmpty(); };
    while (!lines.empty() && isBlank(lines.back())) // a row that only tells the columns' widths
        lines.pop_back();
    return lines;
}

} // namespace dondoc
