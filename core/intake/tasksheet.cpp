// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/tasksheet.h"

#include "core/intake/headingdeadline.h"
#include "core/intake/notes.h"
#include "core/intake/rowkind.h"
#include "core/intake/taskmaker.h"

#include <algorithm>

namespace dondoc {

namespace {

constexpr int kRowsBetweenReports = 200;

/// Tells the rows apart and gathers those of tasks.
class TaskSheetReader
{
public:
    TaskSheetReader(const Grid &grid, const Table &table, const HeaderRules &rules, const ListContext &list,
                    TaskMaker &tasks, SheetDraft &draft)
        : m_grid(grid)
        , m_table(table)
        , m_rules(rules)
        , m_tasks(tasks)
        , m_draft(draft)
        , m_spent(grid.merges.empty() ? list.spent : nullptr)
        , m_sorter(std::in_place, grid, m_table)
        , m_sections(list.headings)
        , m_headingDeadline(deadlineOfHeadings(m_sections))
    {
        m_tasks.enterTable(m_table);
    }

    std::optional<Table> read(const JobControl &job)
    {
        int row = m_table.headerBottom + 1;
        std::optional<Table> next;
        while ((next = sortRows(row, job)) && next->layout == m_table.layout)
            row = enterTable(*next);
        return next;
    }

private:
    std::optional<Table> sortRows(int from, const JobControl &job);
    void forgetRowsAbove(int row);
    int enterTable(const Table &next);
    bool isSkipped(int row) const
    {
        return m_rules.overrides && m_rules.overrides->skippedRows.contains(row);
    }
    void takeRow(int row, const QStringList &texts, RowUse use);
    bool continuesAbove(int row) const;
    void noteErrors(int row);

    const Grid &m_grid;
    Table m_table; ///< the one at hand
    const HeaderRules &m_rules;
    TaskMaker &m_tasks;
    SheetDraft &m_draft;
    Grid *m_spent;       ///< the sheet again, where its rows may go as they are read
    int m_forgotten = 0; ///< rows above are forgotten
    std::optional<RowSorter> m_sorter;
    SectionPath m_sections;
    QString m_headingDeadline; ///< what the headings give to the rows at hand
};

/// Reads the rows of the table at hand; returns the table that begins below it, if any.
std::optional<Table> TaskSheetReader::sortRows(int from, const JobControl &job)
{
    for (int row = from; row < m_grid.rowCount(); ++row) {
        if (row % kRowsBetweenReports == 0) {
            job.report(row, m_grid.rowCount());
            if (job.isCancelled())
                return std::nullopt;
            forgetRowsAbove(row - 1); // the last may still be looked back at
        }
        if (isSkipped(row)) {
            m_draft.rows[size_t(row)] = RowUse::LeftOut;
            continue;
        }
        const QStringList texts = rowTexts(m_grid, row);
        if (auto next = nextTableAt(m_grid, row, texts, m_table, m_rules))
            return next;
        const RowUse use = m_sorter->use(row, texts);
        m_draft.rows[size_t(row)] = use;
        takeRow(row, texts, use);
    }
    return std::nullopt;
}

void TaskSheetReader::forgetRowsAbove(int row)
{
    for (; m_spent && m_forgotten < row; ++m_forgotten)
        std::vector<Cell>().swap(m_spent->rows[size_t(m_forgotten)]); // assigning {} would keep its room
}

/// A further table of tasks, with columns of its own; says from which row on it has data.
int TaskSheetReader::enterTable(const Table &next)
{
    m_draft.tables.back().lastRow = next.headerTop - 1;
    m_draft.tables.push_back(draftedTable(m_grid, next));
    for (int row = next.headerTop; row <= next.headerBottom; ++row)
        m_draft.rows[size_t(row)] = RowUse::Header;
    m_table = next;
    m_tasks.enterTable(m_table);
    m_sorter.emplace(m_grid, m_table);
    return next.headerBottom + 1;
}

void TaskSheetReader::takeRow(int row, const QStringList &texts, RowUse use)
{
    switch (use) {
    case RowUse::Task: {
        noteErrors(row);
        TaskValues values = readTaskValues(m_grid, row, texts, m_table, m_sections.text());
        values.setHeadingDeadline(m_headingDeadline);
        m_tasks.add(std::move(values));
        break;
    }
    case RowUse::Section:
        m_sections.enter(headingOf(texts, m_table));
        m_headingDeadline = deadlineOfHeadings(m_sections);
        break;
    case RowUse::NotUnderstood:
        if (continuesAbove(row)) {
            const TaskValues more = readTaskValues(m_grid, row, texts, m_table, {});
            for (ColumnRole role :
                 {ColumnRole::Lead, ColumnRole::Coordinator, ColumnRole::Directive, ColumnRole::Deadline,
                  ColumnRole::Product, ColumnRole::Evidence, ColumnRole::OpenUnits, ColumnRole::Note})
                m_tasks.last()->append(role, more[role]);
            m_draft.rows[size_t(row)] = RowUse::Continued;
        } else {
            noteLeftOut(m_draft, row, use, texts);
        }
        break;
    default:
        noteLeftOut(m_draft, row, use, texts);
    }
}

/// True for a row whose task text is the merged cell of the row above.
bool TaskSheetReader::continuesAbove(int row) const
{
    const CellRange *merge = m_grid.mergeAt(row, m_table.column(ColumnRole::TaskText));
    return merge && merge->top < row && m_tasks.last() && m_tasks.last()->row() == merge->top;
}

void TaskSheetReader::noteErrors(int row)
{
    const auto &cells = m_grid.rows[size_t(row)];
    for (size_t column = 0; column < cells.size(); ++column) {
        if (cells[column].type == CellType::Error)
            m_draft.notes.push_back(
                readNote(QStringLiteral("errorCell"), row, int(column), cells[column].text));
    }
}

} // namespace

std::optional<Table> readTaskRows(const Grid &grid, const Table &table, const HeaderRules &rules,
                                  const ListContext &list, const Lookup &lookup, SheetDraft &draft,
                                  const JobControl &job)
{
    const auto tasks = std::make_shared<TaskMaker>(list, grid.name, rules.overrides, lookup);
    const auto next = TaskSheetReader(grid, table, rules, list, *tasks, draft).read(job);
    if (job.isCancelled())
        return std::nullopt;
    tasks->survey(std::ranges::any_of(
        draft.rows, [](RowUse use) { return use == RowUse::Footer || use == RowUse::Total; }));
    if (list.isSurvey)
        draft.waiting = tasks;
    else
        draft.tasks = tasks->make(draft, tasks->size());
    return next;
}

} // namespace dondoc
