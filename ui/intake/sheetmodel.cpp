// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/sheetmodel.h"

#include "core/text/fold.h"
#include "ui/intake/rolewords.h"

namespace dondoc {

namespace {

constexpr int keptRows = 2; ///< of a run, before its fold: to see how such rows were read
constexpr int leastFolded = 3;

} // namespace

SheetModel::SheetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SheetModel::setSheet(const Grid *grid, const SheetDraft *draft, std::vector<IntakeRow> rows)
{
    beginResetModel();
    m_grid = grid;
    m_draft = draft;
    m_rows = std::move(rows);
    m_uncertain.clear();
    m_leftOut.clear();
    for (const IntakeRow &row : m_rows) {
        for (const ReadNote &note : row.notes) {
            if (note.severity != Severity::Info)
                m_uncertain[row.row].insert(note.column);
        }
    }
    foldCertainRows();
    endResetModel();
}

void SheetModel::setLeftOut(const QSet<int> &sheetRows)
{
    m_leftOut = sheetRows;
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {LeftOutRole});
}

bool SheetModel::isCertainData(int row) const
{
    const RowUse use = useOf(row);
    return (use == RowUse::Task || use == RowUse::Rate) && !m_uncertain.contains(row);
}

RowUse SheetModel::useOf(int row) const
{
    return row >= 0 && row < int(m_draft->rows.size()) ? m_draft->rows[size_t(row)] : RowUse::Blank;
}

void SheetModel::foldCertainRows()
{
    m_lines.clear();
    if (!m_grid)
        return;
    int kept = 0;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        if (!isCertainData(row)) {
            m_lines.push_back({row, row});
            continue;
        }
        int last = row;
        while (last + 1 < m_grid->rowCount() && isCertainData(last + 1))
            ++last;
        while (row <= last && kept < keptRows) {
            m_lines.push_back({row, row});
            ++kept;
            ++row;
        }
        if (last - row + 1 >= leastFolded) {
            m_lines.push_back({row, last});
        } else {
            for (int each = row; each <= last; ++each)
                m_lines.push_back({each, each});
        }
        row = last;
    }
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid ? 0 : m_grid->columnCount();
}

int SheetModel::sheetRow(int line) const
{
    return line >= 0 && line < rowCount() ? m_lines[size_t(line)].first : -1;
}

bool SheetModel::isFolded(int line) const
{
    return line >= 0 && line < rowCount() && m_lines[size_t(line)].first != m_lines[size_t(line)].last;
}

int SheetModel::lineOf(int sheetRow)
{
    for (int line = 0; line < rowCount(); ++line) {
        const Line at = m_lines[size_t(line)]; // a copy: unfolding moves the lines
        if (sheetRow < at.first || sheetRow > at.last)
            continue;
        if (isFolded(line))
            unfold(line);
        return line + (sheetRow - at.first);
    }
    return -1;
}

void SheetModel::unfold(int line)
{
    if (!isFolded(line))
        return;
    const Line folded = m_lines[size_t(line)];
    beginResetModel(); // spans and heights are laid out anew
    std::vector<Line> opened;
    for (int row = folded.first; row <= folded.last; ++row)
        opened.push_back({row, row});
    m_lines.erase(m_lines.begin() + line);
    m_lines.insert(m_lines.begin() + line, opened.begin(), opened.end());
    endResetModel();
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_grid)
        return {};
    const Line &line = m_lines[size_t(index.row())];
    if (line.first != line.last)
        return foldedData(line, index.column(), role);
    return cellData(line.first, index.column(), role);
}

QVariant SheetModel::foldedData(const Line &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? tr("rows %1–%2: %n read with certainty", nullptr, line.last - line.first + 1)
                                 .arg(line.first + 1)
                                 .arg(line.last + 1)
                           : QVariant();
    case Qt::ToolTipRole:
        return tr("Click to see these rows");
    case FoldedRole:
        return true;
    case RowUseRole:
        return int(useOf(line.first));
    default:
        return {};
    }
}

QVariant SheetModel::cellData(int row, int column, int role) const
{
    const Cell &cell = m_grid->at(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.text.isEmpty() ? QVariant()
                                   : QStringLiteral("%1: %2").arg(cellName(row, column), cell.text);
    case ColumnRoleRole: {
        const bool isKnown = column < int(m_draft->columns.size());
        return int(isKnown ? m_draft->columns[size_t(column)].role : ColumnRole::None);
    }
    case RowUseRole:
        return int(useOf(row));
    case UncertainRole:
        return m_uncertain.value(row).contains(column);
    case FoldedRole:
        return false;
    case LeftOutRole:
        return m_leftOut.contains(row);
    case NumberRole:
        return cell.type == CellType::Number;
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return isFolded(section) ? QStringLiteral("⋮") : QString::number(sheetRow(section) + 1);
        return {};
    }
    const bool isKnown = m_draft && section < int(m_draft->columns.size());
    const RecognisedColumn column = isKnown ? m_draft->columns[size_t(section)] : RecognisedColumn{};
    switch (role) {
    case Qt::DisplayRole:
        return columnName(section);
    case Qt::ToolTipRole:
        return roleName(column);
    case ColumnRoleRole:
        return int(column.role);
    default:
        return {};
    }
}

QSize SheetModel::spanAt(int line, int column) const
{
    if (isFolded(line))
        return column == 0 ? QSize(columnCount(), 1) : QSize(1, 1);
    const int row = sheetRow(line);
    const CellRange *merge = m_grid->mergeAt(row, column);
    if (!merge || merge->top != row || merge->left != column)
        return {1, 1};
    int rows = 1; // as far as the merged rows stand under each other
    while (line + rows < rowCount() && !isFolded(line + rows) && sheetRow(line + rows) <= merge->bottom)
        ++rows;
    return {qMin(merge->right, columnCount() - 1) - merge->left + 1, rows};
}

} // namespace dondoc
