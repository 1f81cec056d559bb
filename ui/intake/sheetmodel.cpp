// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/sheetmodel.h"

#include "ui/intake/intakerows.h"
#include "ui/intake/rolewords.h"

#include <algorithm>

namespace dondoc {

namespace {

constexpr int keptRows = 2; ///< of a run, before its fold: to see how such rows were read
constexpr int leastFolded = 3;

} // namespace

SheetModel::SheetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SheetModel::setSheet(const Grid *grid, const SheetDraft *draft, const SheetOverrides &overrides)
{
    beginResetModel();
    m_grid = grid;
    m_columns = grid ? grid->columnCount() : 0;
    m_draft = draft;
    m_overrides = overrides;
    m_currentRow = -1;
    if (!grid) {
        m_uncertain.clear();
        m_leftOut.clear();
    }
    foldCertainRows();
    endResetModel();
}

void SheetModel::setUncertain(const QHash<int, QSet<int>> &cells)
{
    m_uncertain = cells;
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {UncertainRole});
}

void SheetModel::setCurrentRow(int sheetRow)
{
    m_currentRow = sheetRow;
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

RecognisedColumn SheetModel::columnAt(int row, int column) const
{
    if (!m_draft)
        return {};
    const auto &columns = row < 0 ? m_draft->columns : columnsAt(*m_draft, row);
    return column < int(columns.size()) ? columns[size_t(column)] : RecognisedColumn();
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
    return (use == RowUse::Task || use == RowUse::Rate || use == RowUse::Finding) &&
           !m_uncertain.contains(row);
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
    return parent.isValid() ? 0 : m_columns;
}

int SheetModel::sheetRow(int line) const
{
    return line >= 0 && line < rowCount() ? m_lines[size_t(line)].first : -1;
}

bool SheetModel::isFolded(int line) const
{
    return line >= 0 && line < rowCount() && m_lines[size_t(line)].first != m_lines[size_t(line)].last;
}

int SheetModel::shownLineOf(int sheetRow) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), sheetRow,
                                        [](int row, const Line &line) { return row < line.first; });
    if (after == m_lines.begin() || sheetRow > (after - 1)->last)
        return -1;
    const int line = int(after - m_lines.begin()) - 1;
    return isFolded(line) ? -1 : line;
}

int SheetModel::lineOf(int sheetRow)
{
    if (const int line = shownLineOf(sheetRow); line >= 0)
        return line;
    const auto folded = std::find_if(m_lines.begin(), m_lines.end(), [sheetRow](const Line &line) {
        return sheetRow >= line.first && sheetRow <= line.last;
    });
    if (folded == m_lines.end())
        return -1;
    unfold(int(folded - m_lines.begin()));
    return shownLineOf(sheetRow);
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
    const CellCorrection *correction = m_overrides.cell(row, column);
    const bool isCorrected = correction && !correction->text.isNull();
    switch (role) {
    case Qt::DisplayRole:
        return isCorrected ? correction->text : cell.text;
    case Qt::ToolTipRole:
        return isCorrected ? tr("%1: “%2” in the file").arg(cellName(row, column), cell.text)
               : cell.text.isEmpty()
                   ? QVariant()
                   : QVariant(QStringLiteral("%1: %2").arg(cellName(row, column), cell.text));
    case ColumnRoleRole:
        return int(columnAt(row, column).role);
    case RowUseRole:
        return int(useOf(row));
    case UncertainRole:
        return m_uncertain.value(row).contains(column);
    case FoldedRole:
        return false;
    case LeftOutRole:
        return m_leftOut.contains(row) || useOf(row) == RowUse::LeftOut;
    case NumberRole:
        return cell.type == CellType::Number;
    case CorrectedRole:
        return isCorrected;
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
    const RecognisedColumn column = columnAt(m_currentRow, section);
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
