// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/grid.h"

#include <algorithm>
#include <map>

namespace dondoc {

int Grid::columnCount() const
{
    size_t widest = 0;
    for (const auto &row : rows)
        widest = std::max(widest, row.size());
    return int(widest);
}

const Cell &Grid::at(int row, int column) const
{
    static const Cell nothing;
    if (row < 0 || column < 0 || size_t(row) >= rows.size() || size_t(column) >= rows[size_t(row)].size())
        return nothing;
    return rows[size_t(row)][size_t(column)];
}

const Cell &Grid::shownAt(int row, int column) const
{
    const CellRange *merge = mergeAt(row, column);
    return merge ? at(merge->top, merge->left) : at(row, column);
}

const CellRange *Grid::mergeAt(int row, int column) const
{
    auto last = merges.end();
    if (tallestMerge > 0) // sorted: only merges that begin in the rows just above can reach this one
        last = std::upper_bound(merges.begin(), merges.end(), row,
                                [](int r, const CellRange &merge) { return r < merge.top; });
    while (last != merges.begin()) {
        --last;
        if (last->contains(row, column))
            return &*last;
        if (tallestMerge > 0 && last->top + tallestMerge <= row)
            return nullptr;
    }
    return nullptr;
}

int Grid::setMerges(std::vector<CellRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const CellRange &a, const CellRange &b) {
        return a.top != b.top ? a.top < b.top : a.left < b.left;
    });
    merges.clear();
    tallestMerge = 0;
    int dropped = 0;
    std::map<int, const CellRange *> open; // by left column; those that may still reach the row at hand
    for (const CellRange &range : ranges) {
        auto next = open.upper_bound(range.right);
        bool overlaps = false;
        while (next != open.begin() && !overlaps) {
            auto before = std::prev(next);
            if (before->second->bottom < range.top)
                next = open.erase(before);
            else if (before->second->right < range.left)
                break;
            else
                overlaps = true;
        }
        if (overlaps) {
            ++dropped;
            continue;
        }
        open[range.left] = &range;
        merges.push_back(range);
        tallestMerge = std::max(tallestMerge, range.bottom - range.top + 1);
    }
    return dropped;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return name;
}

QString cellName(int row, int column)
{
    return columnName(column) + QString::number(row + 1);
}

} // namespace dondoc
