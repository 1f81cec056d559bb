// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablefilter.h"

#include "core/text/collation.h"

#include <QTimerEvent>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace dondoc {

namespace {

constexpr qint64 kSpellMs = 8;      ///< of folding at a time; a frame is 16 ms
constexpr qint64 kEarlySpellMs = 2; ///< before a search that came early is answered within that frame

/// One sortable value; blanks come last in either direction.
struct SortKey {
    bool isBlank = true;
    double number = 0;
    QByteArray bytes;
};

SortKey keyOf(const QVariant &value)
{
    if (!value.isValid())
        return {};
    if (value.typeId() == QMetaType::QByteArray)
        return {false, 0, value.toByteArray()};
    if (value.typeId() == QMetaType::QDate) {
        const QDate date = value.toDate();
        return {date.isNull(), double(date.toJulianDay()), {}};
    }
    return {false, value.toDouble(), {}};
}

bool isLess(const SortKey &a, const SortKey &b)
{
    return a.number != b.number ? a.number < b.number : a.bytes < b.bytes;
}

} // namespace

TableFilter::TableFilter(TableModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_table(model)
    , m_texts(model)
{
    setSourceModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
        emit filterChanged();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &TableFilter::followData);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &TableFilter::headerDataChanged);
    rebuild();
}

void TableFilter::setQuery(const SearchQuery &query)
{
    if (query == m_query)
        return;
    // A longer query finds some of what the shorter one found: only those rows are asked the other
    // conditions.
    const bool isNarrower = !m_isEarly && query.narrows(m_query);
    m_query = query;
    beginResetModel();
    show(rowsThrough(columnTests(), isNarrower ? m_visible : m_order));
    endResetModel();
    emit filterChanged();
}

ColumnFilter TableFilter::columnFilter(int column) const
{
    const auto filter = m_filters.find(column);
    return filter == m_filters.end() ? ColumnFilter() : filter->second;
}

void TableFilter::setColumnFilter(int column, const ColumnFilter &filter)
{
    if (columnFilter(column) == filter)
        return;
    if (filter.isActive())
        m_filters[column] = filter;
    else
        m_filters.erase(column);
    if (!ColumnTest(filter, m_table.column(column).type).query().isEmpty()) {
        m_texts.ask(column);
        foldOn();
    }
    refilter();
}

void TableFilter::setRowTest(RowTest test)
{
    if (!test && !m_rowTest)
        return;
    m_rowTest = std::move(test);
    refilter();
}

void TableFilter::setGroupRank(GroupRank rank)
{
    if (!rank && !m_groupRank)
        return;
    m_groupRank = std::move(rank);
    refilter();
}

void TableFilter::clear()
{
    m_filters.clear();
    m_query = SearchQuery();
    refilter();
}

int TableFilter::activeCount() const
{
    return int(columnTests().size()) + !m_query.isEmpty();
}

std::vector<TableFilter::ValueCount> TableFilter::valuesOf(int column) const
{
    struct Entry {
        QString value;
        SortKey key;
        int count;
    };
    std::vector<Entry> entries;
    QHash<QString, size_t> positions;
    for (int row : rowsThrough(columnTests(column), m_order)) {
        const QModelIndex cell = m_table.index(row, column);
        const QStringList values = valuesOfCell(cell);
        for (const QString &value : values) {
            const auto at = positions.constFind(value);
            if (at != positions.constEnd()) {
                ++entries[*at].count;
                continue;
            }
            positions.insert(value, entries.size());
            // A cell of several values sorts them by their words; of one, by the cell's own order.
            entries.push_back({value,
                               values.size() == 1 && m_table.column(column).type != ColumnType::Text
                                   ? keyOf(cell.data(SortRole))
                                   : SortKey{value.isEmpty(), 0, text::collationKey(value)},
                               1});
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return a.key.isBlank != b.key.isBlank ? b.key.isBlank : isLess(a.key, b.key);
    });
    std::vector<ValueCount> counts;
    for (const Entry &entry : entries)
        counts.push_back({entry.value, entry.count});
    return counts;
}

void TableFilter::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    resort();
    select();
    endResetModel();
    emit filterChanged();
}

QModelIndex TableFilter::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_visible.size()))
        return {};
    return m_table.index(m_visible[size_t(index.row())], index.column());
}

QModelIndex TableFilter::mapFromSource(const QModelIndex &index) const
{
    const int row = index.isValid() ? rowOfSource(index.row()) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

QModelIndex TableFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TableFilter::parent(const QModelIndex &) const
{
    return {};
}

int TableFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int TableFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columnCount({});
}

QVariant TableFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_table.headerData(section, orientation, role);
}

int TableFilter::rowOfSource(int sourceRow) const
{
    return sourceRow < 0 || sourceRow >= int(m_position.size()) ? -1 : m_position[size_t(sourceRow)];
}

void TableFilter::rebuild()
{
    m_texts.reset();
    m_isEarly = false;
    foldOn();
    resort();
    select();
}

/// In short spells, while the window has nothing else to do.
void TableFilter::foldOn()
{
    if (m_foldTimer == 0 && !m_texts.isFolded())
        m_foldTimer = startTimer(0);
}

/// Where the same rows stand in the same order, views keep what they have: a field that is open, the
/// selection.
void TableFilter::followData()
{
    const std::vector<int> before = m_visible;
    rebuild();
    if (m_visible == before) {
        if (!before.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    show(before); // what views have, until they are told
    beginResetModel();
    select();
    endResetModel();
    emit filterChanged();
}

void TableFilter::select()
{
    show(rowsThrough(columnTests(), m_order));
}

void TableFilter::show(std::vector<int> rows)
{
    m_visible = std::move(rows);
    m_position.assign(m_order.size(), -1);
    for (size_t i = 0; i < m_visible.size(); ++i)
        m_position[size_t(m_visible[i])] = int(i);
}

void TableFilter::refilter()
{
    beginResetModel();
    select();
    endResetModel();
    emit filterChanged();
}

void TableFilter::resort()
{
    m_order.resize(size_t(m_table.rowCount({})));
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0 || m_sortColumn >= m_table.columnCount({}))
        return;
    std::vector<SortKey> keys;
    keys.reserve(m_order.size());
    for (int row : m_order)
        keys.push_back(keyOf(m_table.index(row, m_sortColumn).data(SortRole)));
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        const SortKey &left = keys[size_t(a)], &right = keys[size_t(b)];
        if (left.isBlank || right.isBlank)
            return !left.isBlank && right.isBlank;
        return isAscending ? isLess(left, right) : isLess(right, left);
    });
}

bool TableFilter::passes(int sourceRow, const ColumnTests &tests) const
{
    if (m_rowTest && !m_rowTest(sourceRow))
        return false;
    return std::ranges::all_of(tests, [&](const auto &test) {
        const auto &[column, condition] = test;
        return condition.accepts(m_table.index(sourceRow, column));
    });
}

TableFilter::ColumnTests TableFilter::columnTests(int except) const
{
    ColumnTests tests;
    for (const auto &[column, filter] : m_filters) {
        ColumnTest test(filter, m_table.column(column).type);
        if (column != except && test.isEffective())
            tests.emplace_back(column, std::move(test));
    }
    return tests;
}

std::vector<int> TableFilter::rowsThrough(const ColumnTests &tests, const std::vector<int> &among) const
{
    const auto found = rowsWithTexts(tests);
    std::vector<int> rows;
    std::ranges::copy_if(among, std::back_inserter(rows),
                         [&](int row) { return (!found || (*found)[size_t(row)]) && passes(row, tests); });
    if (m_query.hasMarks())
        putExactFirst(rows);
    if (m_groupRank)
        std::ranges::stable_sort(rows, {}, m_groupRank);
    return rows;
}

std::optional<SearchBuffer::RowSet> TableFilter::rowsWithTexts(const ColumnTests &tests) const
{
    std::optional<SearchBuffer::RowSet> rows;
    const auto keep = [&rows](SearchBuffer::RowSet found) {
        if (rows)
            std::transform(rows->begin(), rows->end(), found.begin(), found.begin(), std::logical_and());
        rows = std::move(found);
    };
    const auto asksText = [](const auto &test) { return !test.second.query().isEmpty(); };
    if (!m_query.isEmpty() || std::ranges::any_of(tests, asksText))
        m_isEarly = !m_texts.foldFor(kEarlySpellMs);
    if (!m_query.isEmpty())
        keep(m_texts.rowsWith(m_query));
    for (const auto &[column, test] : tests) {
        if (!test.query().isEmpty())
            keep(m_texts.rowsWith(test.query(), column));
    }
    return rows;
}

void TableFilter::putExactFirst(std::vector<int> &rows) const
{
    const TableTexts::ExactRows exact = m_texts.rowsWithExactly(m_query);
    const auto parts =
        std::stable_partition(rows.begin(), rows.end(), [&](int row) { return exact.all[size_t(row)]; });
    std::stable_partition(rows.begin(), parts, [&](int row) { return exact.asWords[size_t(row)]; });
}

void TableFilter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_foldTimer || !m_texts.foldFor(kSpellMs))
        return;
    killTimer(m_foldTimer);
    m_foldTimer = 0;
    if (std::exchange(m_isEarly, false))
        refilter();
}

} // namespace dondoc
