// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/observationsheet.h"

#include <QAbstractTableModel>

namespace dondoc {

/// An indicator's ledger as a table that is typed into. Knows no storage: edited() says that there is
/// something to write.
class ObservationModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Another indicator's; what is pending of the one shown must have been kept by the caller.
    void setSheet(ObservationSheet sheet);
    const ObservationSheet &sheet() const { return m_sheet; }
    /// Figures arrived; pending lines stay.
    void load(const RateData &stored);
    void setWritten(const ObservationSheet &written) { m_sheet.setWritten(written); }
    /// All questions, each with the number of its line.
    QStringList questions() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void clear(const QModelIndexList &cells);

    void retranslate();

signals:
    void edited();

private:
    ObservationSheet m_sheet;
};

} // namespace dondoc
