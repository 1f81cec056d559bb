// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/tablerows.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

TableRows::TableRows(const NoticeReading &reading)
    : m_reading(reading)
{
}

std::vector<TableRows::Cell> TableRows::cellsOf(int part) const
{
    const TextSpan &row = m_reading.part(part).span;
    std::vector<Cell> cells;
    qsizetype start = row.start;
    for (qsizetype i = row.start; i <= row.end(); ++i) {
        if (i < row.end() && m_reading.notice().text.at(i) != u'\t')
            continue;
        const TextSpan span{start, i - start};
        cells.push_back({span, m_reading.wordsOf(span)});
        start = i + 1;
    }
    return cells;
}

bool TableRows::readHeading(const std::vector<Cell> &cells)
{
    std::vector<TaskAttribute> columns;
    for (const Cell &cell : cells)
        columns.push_back(attributeNamed(m_reading.words(), cell.words));
    const bool hasTask = std::ranges::count(columns, TaskAttribute::Task) == 1;
    const bool hasOther =
        std::ranges::any_of(columns, [](TaskAttribute c) { return c >= TaskAttribute::Lead; });
    if (!hasTask || !hasOther)
        return false;
    m_columns = std::move(columns);
    return true;
}

std::optional<DraftTask> TableRows::read(int part)
{
    const std::vector<Cell> cells = cellsOf(part);
    if (readHeading(cells) || cells.size() > m_columns.size())
        return std::nullopt;
    const auto taskColumn = std::ranges::find(m_columns, TaskAttribute::Task) - m_columns.begin();
    if (std::size_t(taskColumn) >= cells.size()) // the last cells of a row may be missing
        return std::nullopt;
    const Cell &work = cells[std::size_t(taskColumn)];
    const bool isAlone =
        std::ranges::count_if(cells, [](const Cell &cell) { return !cell.words.isEmpty(); }) < 2;
    if (work.words.isEmpty() || isAlone)
        return std::nullopt;
    DraftTask task = readTask(m_reading, work.words, {});
    for (std::size_t i = 0; i < cells.size(); ++i) {
        setAttribute(m_reading, task, m_columns[i], trimmed(m_reading.words(), cells[i].words));
    }
    task.part = part;
    const auto ordinal = std::ranges::find(m_columns, TaskAttribute::Ordinal) - m_columns.begin();
    const bool hasOrdinal =
        std::size_t(ordinal) < cells.size() && !cells[std::size_t(ordinal)].words.isEmpty();
    task.locator =
        hasOrdinal ? u"bảng, dòng %1"_s.arg(m_reading.notice().at(cells[std::size_t(ordinal)].span).trimmed())
                   : u"bảng, "_s + m_reading.part(part).locator;
    settleDoubts(m_reading, task);
    return task;
}

} // namespace dondoc
