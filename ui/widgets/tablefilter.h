// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/columnfilter.h"
#include "ui/widgets/tabletexts.h"

#include <QAbstractProxyModel>

#include <functional>
#include <map>

namespace dondoc {

/// The rows a table shows, in the order it shows them. Sorting makes one permutation of all rows and
/// filtering one pass over it, so that a keystroke never sorts. The texts that a search goes through are
/// folded once, in short spells while the window has nothing else to do; what is searched for before that
/// shows the rows folded so far, and all of them after the last spell.
class TableFilter final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit TableFilter(TableModel &model, QObject *parent = nullptr);

    TableModel &table() const { return m_table; }

    /// True once all texts are folded: what a search shows is all there is.
    bool isFolded() const { return m_foldTimer == 0; }
    const SearchQuery &query() const { return m_query; }
    void setQuery(const SearchQuery &query);

    ColumnFilter columnFilter(int column) const;
    /// Those in force, by column.
    const std::map<int, ColumnFilter> &columnFilters() const { return m_filters; }
    void setColumnFilter(int column, const ColumnFilter &filter);

    /// A condition of the page itself (its quick filters); a null function lets all rows through.
    using RowTest = std::function<bool(int sourceRow)>;
    void setRowTest(RowTest test);

    /// Rows of a smaller rank come before those of a larger one, whatever the sorting; null: no groups.
    using GroupRank = std::function<int(int sourceRow)>;
    void setGroupRank(GroupRank rank);

    /// Search, column filters; the page's own condition stays.
    void clear();
    /// Column filters in use, and the search where it is.
    int activeCount() const;

    /// An entry of a column's tick list and how many rows have it, among those the other filters let through.
    struct ValueCount {
        QString value;
        int count = 0;
    };
    std::vector<ValueCount> valuesOf(int column) const;

    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    void sort(int column, Qt::SortOrder order) override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override
    {
        return !parent.isValid() && rowCount() > 0;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Row of the table, or -1 when it is filtered away.
    int rowOfSource(int sourceRow) const;
    int sourceRow(int row) const { return m_visible[size_t(row)]; }

signals:
    void filterChanged();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void rebuild(); ///< the table's rows changed
    void foldOn();
    void followData();
    void refilter(); ///< a condition changed; announces
    void resort();
    void select();
    using ColumnTests = std::vector<std::pair<int, ColumnTest>>;
    bool passes(int sourceRow, const ColumnTests &tests) const;
    ColumnTests columnTests(int except = -1) const;
    void show(std::vector<int> rows);
    std::vector<int> rowsThrough(const ColumnTests &tests, const std::vector<int> &among) const;
    /// The rows that hold every text asked for; nothing where none is.
    std::optional<SearchBuffer::RowSet> rowsWithTexts(const ColumnTests &tests) const;
    void putExactFirst(std::vector<int> &rows) const;

    TableModel &m_table;
    SearchQuery m_query;
    std::map<int, ColumnFilter> m_filters;
    RowTest m_rowTest;
    GroupRank m_groupRank;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_order;    ///< all source rows, sorted
    std::vector<int> m_visible;  ///< those shown
    std::vector<int> m_position; ///< source row → shown row or -1
    mutable TableTexts m_texts;
    mutable bool m_isEarly = false; ///< what is shown was found among the rows folded by then
    int m_foldTimer = 0;
};

} // namespace dondoc
