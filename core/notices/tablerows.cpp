// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/tablerows.h"

#include "core/deadlines/phrasereader.h"
#include "core/text/fold.h"

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

TableRows::Column TableRows::columnOf(const Cell &cell) const
{
    constexpr std::pair<PhraseTable, Column> heads[] = {
        {PhraseTable::TableOrdinals, Column::Ordinal},       {PhraseTable::TableTasks, Column::Task},
        {PhraseTable::TableLeads, Column::Lead},             {PhraseTable::TableCoordinators, Column::Coordinator},
        {PhraseTable::TableDeadlines, Column::Deadline},     {PhraseTable::TableProducts, Column::Product},
    };
    for (const auto &[table, column] : heads) {
        const bool isWhole = !cell.words.isEmpty() && m_reading.words().length(table, cell.words.begin, cell.words.end) ==
                                                          cell.words.size();
        if (isWhole)
            return column;
    }
    return Column::None;
}

bool TableRows::readHeading(const std::vector<Cell> &cells)
{
    std::vector<Column> columns;
    std::ranges::transform(cells, std::back_inserter(columns), [this](const Cell &cell) { return columnOf(cell); });
    const bool hasTask = std::ranges::count(columns, Column::Task) == 1;
    const bool hasOther = std::ranges::any_of(columns, [](Column c) { return c >= Column::Lead; });
    if (!hasTask || !hasOther)
        return false;
    m_columns = std::move(columns);
    return true;
}

void TableRows::fill(DraftTask &task, Column column, const Cell &cell) const
{
    switch (column) {
    case Column::Lead:
        task.leads = m_reading.addressees().listAt(cell.words.begin, cell.words.end).all;
        return;
    case Column::Coordinator:
        task.coordinating = m_reading.addressees().listAt(cell.words.begin, cell.words.end).all;
        return;
    case Column::Deadline: {
        const Deadline deadline = readDeadline(m_reading.notice().at(cell.span), {m_reading.documentDate(), true});
        if (deadline.kind != DeadlineKind::None || !deadline.question.isEmpty())
            task.deadline = {deadline, cell.span, DraftScope::Own, {}};
        return;
    }
    case Column::Product:
        task.product = text::cleanLine(m_reading.notice().at(cell.span));
        task.productSpan = cell.span;
        return;
    default:
        return;
    }
}

std::optional<DraftTask> TableRows::read(int part)
{
    const std::vector<Cell> cells = cellsOf(part);
    if (readHeading(cells) || cells.size() != m_columns.size())
        return std::nullopt;
    const auto taskColumn = std::ranges::find(m_columns, Column::Task) - m_columns.begin();
    const Cell &work = cells[std::size_t(taskColumn)];
    const bool isAlone = std::ranges::count_if(cells, [](const Cell &cell) { return !cell.words.isEmpty(); }) < 2;
    if (work.words.isEmpty() || isAlone)
        return std::nullopt;
    DraftTask task = readTask(m_reading, work.words, {});
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i].words.isEmpty())
            fill(task, m_columns[i], cells[i]);
    }
    task.part = part;
    const auto ordinal = std::ranges::find(m_columns, Column::Ordinal) - m_columns.begin();
    const bool hasOrdinal = std::size_t(ordinal) < cells.size() && !cells[std::size_t(ordinal)].words.isEmpty();
    task.locator = hasOrdinal ? u"bảng, dòng %1"_s.arg(m_reading.notice().at(cells[std::size_t(ordinal)].span).trimmed())
                              : u"bảng, "_s + m_reading.part(part).locator;
    settleDoubts(m_reading, task);
    return task;
}

} // namespace dondoc
