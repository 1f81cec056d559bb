// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"

#include <QAbstractTableModel>
#include <QHash>

namespace dondoc {

/// The units of a period as a table: a heading line for the ministries and one for the provinces, each
/// section sorted within itself. The headings are lines of the model so that spans, copying and screen
/// readers see them.
class RateTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Unit, Target, Earlier, Achieved, Gap, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setUnits(std::vector<RateRow> units);

    /// Lays the same units' figures of an earlier date beside them: its column takes the place of target and
    /// gap. Without `units` these come back.
    void setEarlier(const std::vector<RateRow> &units);
    bool isComparison() const { return !m_earlier.isEmpty(); }
    bool isShown(int column) const;

    bool isHeading(int line) const { return m_lines[size_t(line)].unit < 0; }
    /// Null for a heading.
    const RateRow *unitAt(int line) const;
    /// The line of an agency, or -1.
    int lineOf(AgencyId agency) const;
    int unitCount() const { return int(m_units.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// A column's name without the arrow of the sorted one.
    QString caption(int column) const;
    /// The whole table, tab separated, headings included; pastes into a spreadsheet.
    QString copyText() const;
    /// After a change of the language.
    void retranslate();

signals:
    /// Other columns are shown.
    void comparisonChanged();

private:
    struct Line {
        int unit = -1; ///< in m_units, or -1 for a heading
        RateUnitKind kind = RateUnitKind::Ministry;
        int number = 0; ///< TT within the section
    };

    void arrange();
    bool comesBefore(const RateRow &a, const RateRow &b) const;
    QString headingText(RateUnitKind kind) const;
    QString cellText(const RateRow &unit, int number, int column) const;

    std::optional<double> earlierOf(const RateRow &unit) const;
    /// "Đến 30/6/2025": the last cut-off of the figures shown.
    QString captionOf(QDate to) const;

    std::vector<RateRow> m_units;
    QHash<AgencyId, double> m_earlier;
    QDate m_earlierTo, m_to;
    std::vector<Line> m_lines;
    int m_sortColumn = Achieved;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace dondoc
