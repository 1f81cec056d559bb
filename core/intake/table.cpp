// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/table.h"

#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QSet>

#include <algorithm>

namespace dondoc {

namespace {

/// True for a text that cleaning would leave as it is; nearly every cell of a list is, and a copy of each
/// would cost more than all the rest of reading it.
bool isClean(QStringView text)
{
    char16_t before = u' ';
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool isLetter =
            (u > 0x20 && u < 0x7F) || (u >= 0xC0 && u <= 0x1B0) || (u >= 0x1EA0 && u <= 0x1EF9);
        const bool isMark = u == 0x2013 || u == 0x2014 || (u >= 0x2018 && u <= 0x201D) || u == 0x2026;
        const bool isInnerSpace = u == u' ' && before != u' ';
        if (!isLetter && !isMark && !isInnerSpace)
            return false;
        before = u;
    }
    return before != u' ';
}

/// The words that head a column: of one row, or of two with the upper one merged over several columns.
HeaderMeaning headerAt(const Grid &grid, int top, int bottom, int column)
{
    const QString upper = cellText(grid.shownAt(top, column));
    const QString lower = top == bottom ? QString() : cellText(grid.at(bottom, column));
    if (lower.isEmpty())
        return readHeaderWords(upper);
    const HeaderMeaning both = readHeaderWords(QString(upper + u' ' + lower));
    if (both.month > 0)
        return both;
    const HeaderMeaning own = readHeaderWords(lower);
    return own.role != ColumnRole::None ? own : both;
}

/// Plain words take their role first; a word with two meanings takes what is left.
void settleRoles(std::vector<HeaderMeaning> &columns)
{
    QSet<ColumnRole> taken;
    const auto isRate = [](ColumnRole role) {
        return role == ColumnRole::Target || role == ColumnRole::Achieved;
    };
    const auto take = [&](HeaderMeaning &meaning) {
        if (meaning.role == ColumnRole::None || isRate(meaning.role))
            return;
        if (taken.contains(meaning.role))
            meaning.role = taken.contains(meaning.otherwise) ? ColumnRole::None : meaning.otherwise;
        if (meaning.role != ColumnRole::None)
            taken.insert(meaning.role);
    };
    for (HeaderMeaning &meaning : columns) {
        if (!meaning.isWeak())
            take(meaning);
    }
    for (HeaderMeaning &meaning : columns) {
        if (meaning.isWeak())
            take(meaning);
    }
}

Layout layoutOf(const Table &table)
{
    const bool hasRates = table.has(ColumnRole::Target) || table.has(ColumnRole::Achieved);
    if (hasRates && table.has(ColumnRole::Unit) && !table.has(ColumnRole::TaskText))
        return Layout::Rates;
    if (table.has(ColumnRole::Issue))
        return table.has(ColumnRole::Remedy) || table.has(ColumnRole::Deadline) ? Layout::Findings
                                                                                : Layout::Unrecognised;
    const bool hasMore = table.has(ColumnRole::Lead) || table.has(ColumnRole::Deadline) ||
                         table.has(ColumnRole::Unit) || table.has(ColumnRole::OpenUnits) ||
                         table.has(ColumnRole::Product) || table.has(ColumnRole::Status);
    return table.has(ColumnRole::TaskText) && hasMore ? Layout::Tasks : Layout::Unrecognised;
}

/// In a list of tasks or findings a column of units names who leads.
void leadByUnit(Table &table)
{
    const int unit = table.column(ColumnRole::Unit);
    if (table.layout == Layout::Rates || table.layout == Layout::Unrecognised || unit < 0)
        return;
    table.columns[size_t(unit)].role = table.has(ColumnRole::Lead) ? ColumnRole::None : ColumnRole::Lead;
    table.index();
}

/// The roles the office settled for this header, from its first filled column on.
void applyMemory(Table &table, const Grid &grid, const HeaderMemory &memory)
{
    table.fingerprint = headerFingerprint(grid, table.headerTop, table.headerBottom);
    const HeaderMemory::Roles *roles = memory.find(table.fingerprint);
    if (!roles)
        return;
    const int first = firstHeaderColumn(grid, table.headerTop, table.headerBottom);
    for (int i = 0; i < int(roles->size()) && first + i < int(table.columns.size()); ++i)
        table.columns[size_t(first + i)].role = (*roles)[size_t(i)];
    table.isRemembered = true;
}

void applyOverrides(Table &table, const SheetOverrides &overrides)
{
    for (auto settled = overrides.columns.begin(); settled != overrides.columns.end(); ++settled) {
        if (settled.key() < 0 || settled.key() >= int(table.columns.size()))
            continue;
        HeaderMeaning &meaning = table.columns[size_t(settled.key())];
        meaning.role = settled->role;
        if (settled->month.isValid()) {
            meaning.month = settled->month.month();
            meaning.year = settled->month.year();
            meaning.cutOffDay = settled->to.isValid() ? settled->to.day() : 0;
        }
    }
}

Table tableAt(const Grid &grid, int top, int bottom, const HeaderRules &rules)
{
    const int width = grid.columnCount();
    Table table;
    table.headerTop = top;
    table.headerBottom = bottom;
    table.columns.reserve(size_t(width));
    for (int column = 0; column < width; ++column) {
        const CellRange *merge = grid.mergeAt(top, column);
        const bool isCovered =
            merge && merge->left < column && (top == bottom || grid.at(bottom, column).isEmpty());
        table.columns.push_back(isCovered ? HeaderMeaning{} : headerAt(grid, top, bottom, column));
    }
    settleRoles(table.columns);
    if (rules.memory && !rules.memory->entries().isEmpty())
        applyMemory(table, grid, *rules.memory);
    if (rules.overrides)
        applyOverrides(table, *rules.overrides);
    table.index();
    table.layout = layoutOf(table);
    leadByUnit(table);
    return table;
}

int knownColumns(const Table &table)
{
    return int(std::count_if(table.columns.begin(), table.columns.end(),
                             [](const HeaderMeaning &meaning) { return meaning.role != ColumnRole::None; }));
}

int filledCells(const Grid &grid, int row)
{
    if (row < 0 || row >= grid.rowCount())
        return 0;
    const auto &cells = grid.rows[size_t(row)];
    return int(
        std::count_if(cells.begin(), cells.end(), [](const Cell &cell) { return !cell.text.isEmpty(); }));
}

/// A second header row stands under a merge: one across several columns, or one that reaches down into it.
bool mayHaveSecondRow(const Grid &grid, int row, int width)
{
    if (filledCells(grid, row + 1) == 0)
        return false;
    for (int column = 0; column < width; ++column) {
        const CellRange *merge = grid.mergeAt(row, column);
        if (merge && merge->top == row && (merge->right > merge->left || merge->bottom == row + 1))
            return true;
    }
    return false;
}

/// Enough of the cells must be words we know; a title that happens to hold "chỉ tiêu" is no header.
bool isHeader(const Grid &grid, const Table &table)
{
    return table.layout != Layout::Unrecognised &&
           2 * knownColumns(table) >= filledCells(grid, table.headerTop);
}

/// The header that begins at this row, of one row or of two.
std::optional<Table> headerAt(const Grid &grid, int row, const HeaderRules &rules)
{
    Table one = tableAt(grid, row, row, rules);
    if (mayHaveSecondRow(grid, row, grid.columnCount())) {
        Table two = tableAt(grid, row, row + 1, rules);
        const bool isBetter = two.isRemembered || knownColumns(two) > knownColumns(one);
        if (isBetter && !one.isRemembered && isHeader(grid, two))
            return two;
    }
    if (isHeader(grid, one))
        return one;
    return std::nullopt;
}

/// Headers are short words; a row of a list nearly always holds a number, a date or a long text.
bool mayBeHeader(const Grid &grid, int row, const QStringList &texts)
{
    constexpr qsizetype kLongestHeader = 80;
    int filled = 0;
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        ++filled;
        if (text.size() > kLongestHeader || text.front().isDigit())
            return false;
    }
    return filled >= 2 && row + 1 < grid.rowCount();
}

bool isSameHeader(const Table &a, const Table &b)
{
    return a.layout == b.layout &&
           std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(),
                      [](const HeaderMeaning &x, const HeaderMeaning &y) {
                          return x.role == y.role && x.month == y.month && x.year == y.year &&
                                 x.cutOffDay == y.cutOffDay;
                      });
}

} // namespace

void Table::index()
{
    m_first.fill(-1);
    for (size_t column = columns.size(); column-- > 0;)
        m_first[size_t(columns[column].role)] = int(column);
}

std::optional<Table> findTable(const Grid &grid, int from, const HeaderRules &rules)
{
    if (rules.overrides && rules.overrides->header && rules.overrides->header->first >= from) {
        const auto [top, bottom] = *rules.overrides->header;
        if (top >= 0 && bottom >= top && bottom < grid.rowCount())
            return tableAt(grid, top, bottom, rules);
    }
    for (int row = from; row < grid.rowCount(); ++row) {
        if (filledCells(grid, row) < 2)
            continue;
        if (auto table = headerAt(grid, row, rules))
            return table;
    }
    return std::nullopt;
}

std::optional<Table> nextTableAt(const Grid &grid, int row, const QStringList &texts, const Table &above,
                                 const HeaderRules &rules)
{
    if (!mayBeHeader(grid, row, texts))
        return std::nullopt;
    auto table = headerAt(grid, row, rules);
    return table && !isSameHeader(*table, above) ? table : std::nullopt;
}

DraftedTable draftedTable(const Grid &grid, const Table &table)
{
    DraftedTable drafted;
    drafted.layout = table.layout;
    drafted.headerTop = table.headerTop;
    drafted.headerBottom = table.headerBottom;
    drafted.lastRow = grid.rowCount() - 1;
    drafted.isRemembered = table.isRemembered;
    drafted.fingerprint = table.fingerprint.isEmpty()
                              ? headerFingerprint(grid, table.headerTop, table.headerBottom)
                              : table.fingerprint;
    for (const HeaderMeaning &meaning : table.columns)
        drafted.columns.push_back({meaning.role, {}, {}});
    return drafted;
}

ColumnRole subjectOf(Layout layout)
{
    return layout == Layout::Rates      ? ColumnRole::Unit
           : layout == Layout::Findings ? ColumnRole::Issue
                                        : ColumnRole::TaskText;
}

QStringList rowTexts(const Grid &grid, int row)
{
    QStringList texts;
    const auto &cells = grid.rows[size_t(row)];
    texts.reserve(qsizetype(cells.size()));
    for (const Cell &cell : cells)
        texts << cellText(cell);
    return texts;
}

bool isRepeatedHeader(const QStringList &texts, const Table &table)
{
    const ColumnRole subject = subjectOf(table.layout);
    if (readHeaderWords(texts.value(table.column(subject))).role != subject)
        return false;
    int same = 0;
    for (int column = 0; column < int(table.columns.size()); ++column) {
        const ColumnRole role = table.columns[size_t(column)].role;
        const HeaderMeaning meaning = readHeaderWords(texts.value(column));
        same += role != ColumnRole::None && (meaning.role == role || meaning.otherwise == role);
    }
    return same >= 2;
}

bool isColumnNumbering(const QStringList &texts)
{
    int expected = 1;
    for (QString text : texts) {
        if (text.isEmpty())
            continue;
        if (text.startsWith(u'(') && text.endsWith(u')'))
            text = text.mid(1, text.size() - 2);
        const bool isNumber = text == QString::number(expected);
        const bool isLetter = text.size() == 1 && text.front() == QChar(char16_t(u'A' + expected - 1));
        if (!isNumber && !isLetter)
            return false;
        ++expected;
    }
    return expected > 3;
}

QString cellText(const Cell &cell)
{
    if (cell.isEmpty() || cell.type == CellType::Error)
        return {};
    if (cell.type == CellType::Date) {
        const QDate date = QDate::fromString(cell.text.left(10), Qt::ISODate);
        if (date.isValid())
            return text::formatDate(date);
    }
    const QString text = isClean(cell.text) ? cell.text : text::clean(cell.text);
    const bool isDash = text.size() == 1 && (text.front() == u'-' || text.front() == QChar(0x2013) ||
                                             text.front() == QChar(0x2014));
    return isDash ? QString() : text;
}

double shownNumber(const Cell &cell)
{
    // rounded, since the multiplication adds digits nobody wrote
    return cell.format.contains(u'%') ? QString::number(cell.number * 100, 'g', 12).toDouble() : cell.number;
}

const Cell &cellOfColumn(const Grid &grid, int row, int column)
{
    const CellRange *merge = grid.mergeAt(row, column);
    if (merge && merge->left == column && merge->right == column)
        return grid.at(merge->top, column);
    return grid.at(row, column);
}

} // namespace dondoc
