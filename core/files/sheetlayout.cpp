// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/sheetlayout.h"

#include <algorithm>
#include <cmath>

namespace dondoc {

namespace {

/// Numbers take as little room as a heading does.
qsizetype charsOf(const OutValue &value)
{
    constexpr qsizetype kDay = 10;
    if (const auto *words = std::get_if<QString>(&value))
        return words->size();
    return std::holds_alternative<QDate>(value) ? kDay : 0;
}

} // namespace

double listWidth(const OutTable &table, size_t column)
{
    constexpr qsizetype kLeast = 8, kMost = 44, kHeading = 16, kFilterButton = 3, kMargin = 2;
    qsizetype chars = 0, filled = 0;
    for (const auto &row : table.rows) {
        const qsizetype size = column < row.size() ? charsOf(row[column]) : 0;
        chars += size;
        filled += size > 0;
    }
    const qsizetype heading = std::min(table.header[qsizetype(column)].size(), kHeading) + kFilterButton;
    return double(std::clamp(std::max(heading, filled > 0 ? chars / filled : 0) + kMargin, kLeast, kMost));
}

int linesOf(const QString &text, double width)
{
    const double perLine = std::max(4.0, width - 1 - std::min(4.0, width / 6));
    int lines = 0;
    for (const QStringView paragraph : QStringView(text).split(u'\n'))
        lines += std::max(1, int(std::ceil(double(paragraph.size()) / perLine)));
    return lines;
}

} // namespace dondoc
