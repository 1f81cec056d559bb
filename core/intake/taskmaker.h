// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/addressees.h"
#include "core/intake/cellreadings.h"
#include "core/intake/identity.h"
#include "core/intake/listcontext.h"
#include "core/intake/nearduplicates.h"
#include "core/intake/overrides.h"
#include "core/intake/subtasks.h"
#include "core/intake/table.h"
#include "core/intake/taskvalues.h"

namespace dondoc {

/// The rows of one sheet's tasks, read but not yet made into drafts: a row in waiting takes a quarter of what
/// its draft takes, so a large sheet is made slice by slice, each slice gone before the next. What shows only
/// beside the other rows (deadlines far from all others, rows nearly the same, a list that breaks off) is
/// settled first, by survey(). The matcher and the directory of `lookup` must outlive it.
class TaskMaker
{
public:
    TaskMaker(const ListContext &list, const QString &sheet, const SheetOverrides *overrides,
              const Lookup &lookup);

    /// The table that the rows added from here on stand in.
    void enterTable(const Table &table) { m_tables.push_back(table); }
    const Table &table() const { return m_tables.back(); }
    void add(TaskValues values);
    /// The row added last, which the next one may continue; null where there is none.
    TaskValues *last() { return m_rows.empty() ? nullptr : &m_rows.back().values; }

    /// Once, after the last row. `isEnded`: a footer or total stands below the list.
    void survey(bool isEnded);

    size_t size() const { return m_count; } ///< of all rows
    bool isDone() const { return m_rows.empty(); }
    /// The next tasks, `most` of them at the most, with what is asked of each; the last ones bring what the
    /// list is asked as a whole. Any thread, one at a time.
    std::deque<NewTask> make(SheetDraft &draft, size_t most);

    /// Of all rows, in order; until the first is made. After survey().
    std::vector<IdentityKey> identities() const;
    /// A độ mật that the documents of these tasks bear: that of their row (counted from 0), else the file's.
    void setSecrecy(const QHash<int, QString> &rows, const QString &file);

private:
    struct Row {
        TaskValues values;
        int table = 0;
        IdentityKey identity;
        QString deadline;                          ///< its words, wherever they were found
        ColumnRole shiftedFrom = ColumnRole::None; ///< the column they stand in, where it is not theirs
        bool hasInherited = false;                 ///< they are a heading's
    };
    /// A question of the list to one of its rows, in the order they are told.
    struct ListQuestion {
        int order = 0;
        TaskDoubt doubt;
    };

    NewTask take(SheetDraft &draft, Row row);
    NewTask taskOf(SheetDraft &draft, const Row &row);
    void readReport(SheetDraft &draft, const Row &row, const TaskValues &values, TaskRecord &record);
    Addressees addresseesOf(const Row &row, const TaskValues &values);
    void finish(SheetDraft &draft);

    void settle(Row &row);
    void settleDeadline(Row &row, const TaskValues &values);
    void askOutliers();
    void askNearDuplicates(const std::vector<ComparedTask> &compared);
    void askLastRow();
    void ask(size_t row, const QString &code, ColumnRole column, const QString &detail);
    void askOfList(NewTask &task);

    bool isCorrected() const { return !m_overrides.cells.isEmpty(); }
    const CellCorrection *correction(const Row &row, ColumnRole role) const;
    TaskValues corrected(const Row &row) const;
    const Table &tableOf(const Row &row) const { return m_tables[size_t(row.table)]; }
    const std::vector<DirectiveRef> &directivesOf(const QString &cell);
    void dropAccepted(NewTask &task) const;
    void mark(NewTask &task) const;

    SourceRef m_source;                         ///< without row, ordinal and section
    std::vector<DirectiveRef> m_listDirectives; ///< the document that the title names, if any
    SheetOverrides m_overrides;
    Lookup m_lookup;
    std::vector<Table> m_tables;
    AddresseeReader m_addressees;
    CellReadings m_cells;
    SubtaskLinker m_subtasks;
    std::deque<Row> m_rows; ///< still to be made
    size_t m_count = 0, m_made = 0;
    QHash<size_t, std::vector<ListQuestion>> m_questions; ///< by position of the row
    int m_asked = 0;
    std::vector<std::pair<int, ReadNote>> m_listNotes; ///< told behind those of the rows
    QHash<int, QString> m_marks;
    QString m_fileMark;
};

} // namespace dondoc
