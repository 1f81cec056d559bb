// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"

#include <QAbstractTableModel>

namespace dondoc {

/// The units of a period as a table: a heading line for the ministries and one for the provinces, each
/// section sorted within itself. The headings are lines of the model so that spans, copying and screen
/// readers see them.
class RateTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Unit, Target, Achieved, Gap, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setUnits(std::vector<RateRow> units);

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

    std::vector<RateRow> m_units;
    std::vector<Line> m_lines;
    int m_sortColumn = Achieved;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace dondoc
