// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/indicatorstanding.h"

#include <QAbstractTableModel>

namespace dondoc {

/// The indicators with how they stand: name, unit, direction and whether they run on through the year can be
/// changed in place; the last line is blank, for a new one. Knows no storage.
class IndicatorListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Unit, Direction, Cumulative, Target, Latest, UpTo, Gap, Pace, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setStandings(std::vector<IndicatorStanding> standings);
    const std::vector<IndicatorStanding> &standings() const { return m_standings; }
    /// Null on the blank line.
    const IndicatorStanding *standingAt(int line) const;
    /// The line of an indicator, or -1.
    int lineOf(IndicatorId indicator) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// The other direction, the other way of counting; false in the other columns.
    bool turn(const QModelIndex &index);

    /// The whole table, tab separated.
    QString copyText() const;
    void retranslate();

signals:
    /// To be written: a changed indicator whole, or a new one with id 0.
    void edited(const dondoc::Indicator &indicator);

private:
    QString caption(int column) const;
    QString cellText(const IndicatorStanding &standing, int column) const;
    void addNew(const QString &name);
    void change(int line, const Indicator &changed);

    std::vector<IndicatorStanding> m_standings;
};

} // namespace dondoc
