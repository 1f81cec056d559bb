// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratetablemodel.h"

#include "core/text/collation.h"
#include "ui/rates/ratetooltip.h"
#include "ui/rates/ratewords.h"

#include <QFont>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dondoc {

void RateTableModel::setUnits(std::vector<RateRow> units)
{
    beginResetModel();
    m_units = std::move(units);
    m_to = {};
    for (const RateRow &row : m_units)
        m_to = std::max(m_to, row.to);
    arrange();
    endResetModel();
}

void RateTableModel::setEarlier(const std::vector<RateRow> &units)
{
    if (units.empty() && !isComparison())
        return;
    m_earlier.clear();
    m_earlierTo = {};
    for (const RateRow &row : units) {
        if (!row.achieved)
            continue;
        m_earlier.insert(row.agency, *row.achieved);
        m_earlierTo = std::max(m_earlierTo, row.to);
    }
    retranslate();
    emit comparisonChanged();
}

bool RateTableModel::isShown(int column) const
{
    return column == Earlier ? isComparison() : !isComparison() || (column != Target && column != Gap);
}

std::optional<double> RateTableModel::earlierOf(const RateRow &unit) const
{
    const auto found = m_earlier.constFind(unit.agency);
    return found == m_earlier.cend() ? std::nullopt : std::optional(*found);
}

QString RateTableModel::captionOf(QDate to) const
{
    return tr("To %1", "a cut-off").arg(ratewords::day(to));
}

bool RateTableModel::comesBefore(const RateRow &a, const RateRow &b) const
{
    const bool isAscending = m_sortOrder == Qt::AscendingOrder;
    if (m_sortColumn == Unit) {
        const QByteArray keyA = text::collationKey(ratewords::name(a)),
                         keyB = text::collationKey(ratewords::name(b));
        return isAscending ? keyA < keyB : keyB < keyA;
    }
    const auto value = [this](const RateRow &row) {
        return m_sortColumn == Target    ? row.target
               : m_sortColumn == Earlier ? earlierOf(row)
               : m_sortColumn == Gap     ? row.gap()
                                         : row.achieved;
    };
    const std::optional<double> valueA = value(a), valueB = value(b);
    if (!valueA || !valueB)
        return valueA && !valueB; // blanks last, whichever way: they are not small numbers
    return isAscending ? *valueA < *valueB : *valueB < *valueA;
}

void RateTableModel::arrange()
{
    m_lines.clear();
    for (const RateUnitKind kind : {RateUnitKind::Ministry, RateUnitKind::Province}) {
        std::vector<int> section;
        for (size_t i = 0; i < m_units.size(); ++i) {
            if (m_units[i].kind == kind)
                section.push_back(int(i));
        }
        if (section.empty())
            continue;
        if (m_sortColumn != Number)
            std::stable_sort(section.begin(), section.end(), [this](int a, int b) {
                return comesBefore(m_units[size_t(a)], m_units[size_t(b)]);
            });
        else if (m_sortOrder == Qt::DescendingOrder)
            std::reverse(section.begin(), section.end());
        m_lines.push_back({-1, kind, 0});
        for (size_t i = 0; i < section.size(); ++i)
            m_lines.push_back({section[i], kind, int(i) + 1});
    }
}

void RateTableModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Line> old = m_lines;
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const Line &was = old[size_t(index.row())];
        const auto now = std::find_if(m_lines.begin(), m_lines.end(), [&was](const Line &line) {
            return line.unit == was.unit && line.kind == was.kind;
        });
        after << this->index(int(now - m_lines.begin()), index.column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const RateRow *RateTableModel::unitAt(int line) const
{
    if (line < 0 || line >= rowCount() || isHeading(line))
        return nullptr;
    return &m_units[size_t(m_lines[size_t(line)].unit)];
}

int RateTableModel::lineOf(AgencyId agency) const
{
    for (int line = 0; line < rowCount(); ++line) {
        const RateRow *unit = unitAt(line);
        if (unit && unit->agency == agency)
            return line;
    }
    return -1;
}

int RateTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RateTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RateTableModel::headingText(RateUnitKind kind) const
{
    if (kind == RateUnitKind::Ministry)
        return tr("Ministries");
    const auto province = std::find_if(m_units.begin(), m_units.end(),
                                       [](const RateRow &row) { return row.kind == RateUnitKind::Province; });
    if (province != m_units.end() && province->scheme == ProvinceScheme::Before2025July)
        return tr("Provinces and cities (63, before the merger)");
    return tr("Provinces and cities (%1)").arg(int(ProvinceScheme::Since2025July));
}

QString RateTableModel::cellText(const RateRow &unit, int number, int column) const
{
    switch (Column(column)) {
    case Number:
        return QString::number(number);
    case Unit:
        return ratewords::name(unit);
    case Target:
        return unit.target ? ratewords::figure(*unit.target) : ratewords::blank(unit);
    case Earlier:
        return earlierOf(unit) ? ratewords::figure(*earlierOf(unit)) : u"–"_s;
    case Achieved:
        return unit.achieved ? ratewords::figure(*unit.achieved) : u"–"_s;
    case Gap:
        return unit.gap() ? ratewords::gap(*unit.gap()) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RateTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const bool isNumber = index.column() != Unit;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber && line.unit >= 0 ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (line.unit < 0) {
        if (role == Qt::DisplayRole && index.column() == Number)
            return headingText(line.kind);
        return {};
    }
    const RateRow &unit = m_units[size_t(line.unit)];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(unit, line.number, index.column());
    case Qt::ToolTipRole:
        return rateToolTip(unit);
    case Qt::AccessibleTextRole:
        return index.column() == Unit ? ratewords::spoken(unit) : cellText(unit, line.number, index.column());
    default:
        return {};
    }
}

QVariant RateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Unit ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QChar arrow = m_sortOrder == Qt::AscendingOrder ? u'▴' : u'▾';
    return section == m_sortColumn ? caption(section) + u' ' + arrow : caption(section);
}

QString RateTableModel::caption(int column) const
{
    switch (Column(column)) {
    case Number:
        return tr("No.");
    case Unit:
        return tr("Unit", "an agency");
    case Target:
        return tr("Target");
    case Earlier:
        return captionOf(m_earlierTo);
    case Achieved:
        return isComparison() ? captionOf(m_to) : tr("Achieved");
    case Gap:
        return tr("Gap");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags RateTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isHeading(index.row()) ? Qt::ItemFlags(Qt::NoItemFlags) : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString RateTableModel::copyText() const
{
    QStringList lines, cells;
    for (int column = 0; column < ColumnCount; ++column) {
        if (isShown(column))
            cells << caption(column);
    }
    lines << cells.join(u'\t');
    for (const Line &line : m_lines) {
        cells.clear();
        for (int column = 0; line.unit >= 0 && column < ColumnCount; ++column) {
            if (isShown(column))
                cells << cellText(m_units[size_t(line.unit)], line.number, column)
                             .replace(ratewords::minus, u'-');
        }
        lines << (line.unit < 0 ? headingText(line.kind) : cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void RateTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace dondoc
