// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/sheetlayout.h"

#include <algorithm>
#include <cmath>

namespace dondoc {

double listWidth(const OutTable &table, size_t column)
{
    constexpr qsizetype kLeast = 8, kMost = 44, kHeading = 16, kFilterButton = 3, kMargin = 2, kDay = 10;
    qsizetype chars = 0, filled = 0;
    for (const auto &row : table.rows) {
        const OutValue value = column < row.size() ? row[column] : OutValue();
        const auto *words = std::get_if<QString>(&value);
        const qsizetype size = words ? words->size() : std::holds_alternative<QDate>(value) ? kDay : 0;
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
