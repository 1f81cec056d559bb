// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/indicatorlistmodel.h"

#include "core/text/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

void IndicatorListModel::setStandings(std::vector<IndicatorStanding> standings)
{
    beginResetModel();
    m_standings = std::move(standings);
    endResetModel();
}

const IndicatorStanding *IndicatorListModel::standingAt(int line) const
{
    return line >= 0 && size_t(line) < m_standings.size() ? &m_standings[size_t(line)] : nullptr;
}

int IndicatorListModel::lineOf(IndicatorId indicator) const
{
    const auto found = std::ranges::find_if(m_standings, [indicator](const IndicatorStanding &standing) {
        return standing.indicator.id == indicator;
    });
    return found == m_standings.end() ? -1 : int(found - m_standings.begin());
}

int IndicatorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_standings.size()) + 1;
}

int IndicatorListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IndicatorListModel::cellText(const IndicatorStanding &standing, int column) const
{
    const std::optional<IndicatorFigure> &latest = standing.latest;
    switch (Column(column)) {
    case Name:
        return standing.indicator.name;
    case Unit:
        return standing.indicator.unit;
    case Direction:
        return standing.indicator.higherIsBetter ? tr("higher is better") : tr("lower is better");
    case Cumulative:
        return standing.indicator.cumulative ? tr("since 1 January") : tr("on the day");
    case Target:
        return targetWords(standing);
    case Latest:
        return latest ? figureWords(standing.indicator, *latest) : u"chưa có số liệu"_s;
    case UpTo:
        return latest ? text::formatDate(latest->day) : QString();
    case Gap:
        return gapWords(standing);
    case Pace:
        return paceWords(standing);
    case Source: {
        QString words = latest ? sourceWords(*latest) : QString();
        for (const IndicatorFigure &other : standing.besides)
            words += u"; %1 theo %2"_s.arg(figureWords(standing.indicator, other), sourceWords(other));
        return words;
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant IndicatorListModel::data(const QModelIndex &index, int role) const
{
    const IndicatorStanding *standing = standingAt(index.row());
    if (!index.isValid())
        return {};
    if (!standing) {
        const bool isHint = index.column() == Name && role == Qt::DisplayRole;
        return isHint ? QVariant(tr("New indicator…")) : QVariant();
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cellText(*standing, column);
    case Qt::ToolTipRole:
        return column == Direction || column == Cumulative ? tr("Space or a double click changes it")
                                                           : cellText(*standing, column);
    default:
        return {};
    }
}

QString IndicatorListModel::caption(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Indicator");
    case Unit:
        return tr("Unit", "of measure");
    case Direction:
        return tr("Direction");
    case Cumulative:
        return tr("Counted");
    case Target:
        return tr("Target");
    case Latest:
        return tr("Achieved");
    case UpTo:
        return tr("Up to");
    case Gap:
        return tr("Against the target");
    case Pace:
        return tr("Required pace");
    case Source:
        return tr("Source");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant IndicatorListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return orientation == Qt::Vertical ? QVariant()
                                           : QAbstractTableModel::headerData(section, orientation, role);
    return caption(section);
}

Qt::ItemFlags IndicatorListModel::flags(const QModelIndex &index) const
{
    const IndicatorStanding *standing = standingAt(index.row());
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!standing)
        return index.column() == Name ? usual | Qt::ItemIsEditable : usual;
    if (!standing->indicator.id) // on its way to the store
        return usual;
    return index.column() == Name || index.column() == Unit ? usual | Qt::ItemIsEditable : usual;
}

void IndicatorListModel::addNew(const QString &name)
{
    IndicatorStanding made;
    made.indicator.name = name;
    made.indicator.unit = u"%"_s;
    made.indicator.cumulative = false;
    const int line = int(m_standings.size());
    beginInsertRows({}, line, line);
    m_standings.push_back(made);
    endInsertRows();
    emit edited(made.indicator);
}

void IndicatorListModel::change(int line, const Indicator &changed)
{
    m_standings[size_t(line)].indicator = changed;
    emit dataChanged(index(line, 0), index(line, ColumnCount - 1));
    emit edited(changed);
}

bool IndicatorListModel::turn(const QModelIndex &index)
{
    const IndicatorStanding *standing = standingAt(index.row());
    const bool isTurned = index.column() == Direction || index.column() == Cumulative;
    if (!standing || !standing->indicator.id || !isTurned)
        return false;
    Indicator changed = standing->indicator;
    bool &side = index.column() == Direction ? changed.higherIsBetter : changed.cumulative;
    side = !side;
    change(index.row(), changed);
    return true;
}

bool IndicatorListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    if (!index.isValid() || role != Qt::EditRole || text.isEmpty())
        return false;
    const IndicatorStanding *standing = standingAt(index.row());
    if (!standing) {
        addNew(text);
        return true;
    }
    Indicator changed = standing->indicator;
    QString &words = index.column() == Name ? changed.name : changed.unit;
    if (words == text)
        return true;
    words = text;
    change(index.row(), changed);
    return true;
}

QString IndicatorListModel::copyText() const
{
    QStringList lines, cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << caption(column);
    lines << cells.join(u'\t');
    for (const IndicatorStanding &standing : m_standings) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells << cellText(standing, column);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void IndicatorListModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace dondoc
