// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablefilter.h"

#include "core/text/collation.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>
#include <numeric>

namespace dondoc {

namespace {

constexpr qint64 kSpellMs = 8; ///< of folding at a time; a frame is 16 ms

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
    const bool isNarrower = query.narrows(m_query);
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
    refilter();
}

void TableFilter::setRowTest(RowTest test)
{
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
    m_folded.clear();
    m_haystacks.reset(m_table.rowCount({}));
    m_exact.reset(m_table.rowCount({}));
    m_foldedRows = 0;
    if (m_foldTimer == 0)
        m_foldTimer = startTimer(0);
    resort();
    select();
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

bool TableFilter::passes(int sourceRow, const std::vector<std::pair<int, ColumnTest>> &tests) const
{
    static const QString none;
    if (m_rowTest && !m_rowTest(sourceRow))
        return false;
    return std::all_of(tests.begin(), tests.end(), [&](const auto &test) {
        const auto &[column, condition] = test;
        return condition.accepts(m_table.index(sourceRow, column),
                                 condition.needsText() ? folded(sourceRow, column) : none);
    });
}

std::vector<std::pair<int, ColumnTest>> TableFilter::columnTests(int except) const
{
    std::vector<std::pair<int, ColumnTest>> tests;
    for (const auto &[column, filter] : m_filters) {
        ColumnTest test(filter, m_table.column(column).type);
        if (column != except && test.isEffective())
            tests.emplace_back(column, std::move(test));
    }
    return tests;
}

std::vector<int> TableFilter::rowsThrough(const std::vector<std::pair<int, ColumnTest>> &tests,
                                          const std::vector<int> &among) const
{
    const SearchBuffer::RowSet found = rowsFound();
    std::vector<int> rows;
    std::copy_if(among.begin(), among.end(), std::back_inserter(rows),
                 [&](int row) { return (m_query.isEmpty() || found[size_t(row)]) && passes(row, tests); });
    if (m_query.hasMarks())
        putExactFirst(rows);
    if (m_groupRank)
        std::ranges::stable_sort(rows, {}, m_groupRank);
    return rows;
}

SearchBuffer::RowSet TableFilter::rowsFound() const
{
    SearchBuffer::RowSet found;
    if (m_query.isEmpty())
        return found;
    while (foldNext()) {
    }
    m_haystacks.find(m_query.folded(), found);
    for (const QString &spelling : m_query.otherSpellings())
        m_haystacks.find(spelling, found);
    return found;
}

void TableFilter::putExactFirst(std::vector<int> &rows) const
{
    SearchBuffer::RowSet exact, whole;
    m_exact.find(m_query.typed().toCaseFolded(), exact);
    m_exact.findWords(m_query.typed().toCaseFolded(), whole);
    const auto parts =
        std::stable_partition(rows.begin(), rows.end(), [&](int row) { return exact[size_t(row)]; });
    std::stable_partition(rows.begin(), parts, [&](int row) { return whole[size_t(row)]; });
}

void TableFilter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_foldTimer)
        return;
    QElapsedTimer clock;
    clock.start();
    while (foldNext()) {
        if (clock.elapsed() >= kSpellMs)
            return;
    }
    killTimer(m_foldTimer);
    m_foldTimer = 0;
}

bool TableFilter::foldNext() const
{
    if (m_foldedRows >= m_haystacks.rowCount())
        return false;
    const int row = m_foldedRows++;
    QString text;
    for (int column = 0; column < m_table.columnCount({}); ++column) {
        if (m_table.column(column).isSearched)
            text += m_table.plainText(row, column) + u'\n';
    }
    m_haystacks.set(row, SearchQuery::haystack(text));
    m_exact.set(row, text.toCaseFolded());
    return true;
}

const QString &TableFilter::folded(int sourceRow, int column) const
{
    std::vector<QString> &texts = m_folded[column];
    if (texts.empty())
        texts.resize(size_t(m_table.rowCount({})));
    QString &text = texts[size_t(sourceRow)];
    if (text.isNull())
        text = SearchQuery::haystack(m_table.plainText(sourceRow, column)) + u'\n';
    return text;
}

} // namespace dondoc
