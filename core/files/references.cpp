// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/references.h"

#include <algorithm>

namespace dondoc {

namespace {

char16_t unitOf(QChar c)
{
    return c.unicode();
}

char16_t unitOf(char c)
{
    return static_cast<unsigned char>(c);
}

template<class Text> std::optional<CellPlace> placeOf(Text name)
{
    int column = 0;
    int row = 0;
    bool hasDigits = false;
    for (auto c : name) {
        const char16_t unit = unitOf(c);
        if (unit == u'$')
            continue;
        const char16_t upper = unit >= u'a' && unit <= u'z' ? char16_t(unit - 32) : unit;
        if (upper >= u'A' && upper <= u'Z' && !hasDigits) {
            column = column * 26 + (upper - u'A' + 1);
        } else if (unit >= u'0' && unit <= u'9' && column > 0) {
            row = row * 10 + (unit - u'0');
            hasDigits = true;
        } else {
            return std::nullopt;
        }
        if (column > kSheetColumns || row > kSheetRows)
            return std::nullopt;
    }
    if (column == 0 || row == 0)
        return std::nullopt;
    return CellPlace{row - 1, column - 1};
}

} // namespace

std::optional<CellPlace> parseCellName(QStringView name)
{
    return placeOf(name);
}

std::optional<CellPlace> parseCellName(QByteArrayView name)
{
    return placeOf(name);
}

std::optional<CellRange> parseRangeName(QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    const auto first = parseCellName(colon < 0 ? name : name.first(colon));
    const auto last = colon < 0 ? first : parseCellName(name.sliced(colon + 1));
    if (!first || !last)
        return std::nullopt;
    return CellRange{std::min(first->row, last->row), std::min(first->column, last->column),
                     std::max(first->row, last->row), std::max(first->column, last->column)};
}

QString rangeName(const CellRange &range)
{
    return cellName(range.top, range.left) + u':' + cellName(range.bottom, range.right);
}

} // namespace dondoc
