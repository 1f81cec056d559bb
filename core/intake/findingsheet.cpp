// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/findingsheet.h"

#include "core/deadlines/phrasereader.h"
#include "core/intake/findingparties.h"
#include "core/intake/notes.h"
#include "core/intake/rowkind.h"
#include "core/intake/taskvalues.h"
#include "core/text/fold.h"

namespace dondoc {

namespace {

class FindingTableReader
{
public:
    FindingTableReader(const Grid &grid, const Table &table, const HeaderRules &rules,
                       const ListContext &list, const Lookup &lookup, SheetDraft &draft)
        : m_grid(grid)
        , m_table(table)
        , m_rules(rules)
        , m_list(list)
        , m_lookup(lookup)
        , m_draft(draft)
        , m_sorter(grid, table)
        , m_sections(list.headings)
    {
    }

    std::optional<Table> read(const JobControl &job)
    {
        for (int row = m_table.headerBottom + 1; row < m_grid.rowCount() && !job.isCancelled(); ++row) {
            RowUse &use = m_draft.rows[size_t(row)];
            if (m_rules.overrides && m_rules.overrides->skippedRows.contains(row)) {
                use = RowUse::LeftOut;
                continue;
            }
            const QStringList texts = rowTexts(m_grid, row);
            if (auto next = nextTableAt(m_grid, row, texts, m_table, m_rules))
                return next;
            use = m_sorter.use(row, texts);
            takeRow(row, texts, use);
        }
        return std::nullopt;
    }

private:
    void takeRow(int row, const QStringList &texts, RowUse &use);
    void takeFinding(int row, const QStringList &texts);
    QString corrected(int row, ColumnRole role, const QString &text) const;

    const Grid &m_grid;
    const Table &m_table;
    const HeaderRules &m_rules;
    const ListContext &m_list;
    const Lookup &m_lookup;
    SheetDraft &m_draft;
    RowSorter m_sorter;
    SectionPath m_sections;
};

void FindingTableReader::takeRow(int row, const QStringList &texts, RowUse &use)
{
    if (use == RowUse::Finding)
        takeFinding(row, texts);
    else if (use == RowUse::Section)
        m_sections.enter(headingOf(texts, m_table));
    else
        noteLeftOut(m_draft, row, use, texts);
}

QString FindingTableReader::corrected(int row, ColumnRole role, const QString &text) const
{
    const CellCorrection *fix =
        m_rules.overrides && m_table.has(role) ? m_rules.overrides->cell(row, m_table.column(role)) : nullptr;
    return fix && !fix->text.isNull() ? text::clean(fix->text) : text;
}

void FindingTableReader::takeFinding(int row, const QStringList &texts)
{
    const TaskValues values = readTaskValues(m_grid, row, texts, m_table, m_sections.text());
    Finding finding;
    finding.group = values.section();
    const QString issue = values[ColumnRole::Issue];
    finding.title =
        values[ColumnRole::TaskText].isEmpty() ? issue.section(u'\n', 0, 0) : values[ColumnRole::TaskText];
    finding.issue = issue;
    finding.remedies = values[ColumnRole::Remedy].split(u'\n', Qt::SkipEmptyParts);
    finding.source = {m_list.file,   m_grid.name, row + 1,        plainOrdinal(values[ColumnRole::Ordinal]),
                      finding.group, m_list.list, m_list.listDate};
    const int deadlineColumn = m_table.column(ColumnRole::Deadline);
    finding.deadline = readDeadline(corrected(row, ColumnRole::Deadline, values[ColumnRole::Deadline]),
                                    {m_list.listDate, true});
    if (!finding.deadline.phrase.isEmpty() && finding.deadline.confidence < 0.8)
        m_draft.notes.push_back(
            readNote(QStringLiteral("uncertainDeadline"), row, deadlineColumn, finding.deadline.phrase));
    std::vector<AddresseeQuestion> questions;
    const QString who = corrected(row, ColumnRole::Lead, values[ColumnRole::Lead]);
    if (!who.isEmpty()) {
        addParties(m_lookup.matcher.readList(who, m_list.listDate), finding.agencies, questions);
    } else {
        for (const QString &remedy : finding.remedies)
            addRemedyParties(remedy, m_lookup.matcher, m_list.listDate, finding.agencies, questions);
    }
    for (const AddresseeQuestion &question : questions)
        m_draft.notes.push_back(
            readNote(question.code, row,
                     m_table.column(who.isEmpty() ? ColumnRole::Remedy : ColumnRole::Lead), question.name));
    m_draft.findings.push_back(std::move(finding));
}

} // namespace

std::optional<Table> readFindingRows(const Grid &grid, const Table &table, const HeaderRules &rules,
                                     const ListContext &list, const Lookup &lookup, SheetDraft &draft,
                                     const JobControl &job)
{
    return FindingTableReader(grid, table, rules, list, lookup, draft).read(job);
}

} // namespace dondoc
