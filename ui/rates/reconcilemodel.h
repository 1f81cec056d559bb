// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/reconcile.h"

#include <QAbstractTableModel>

namespace dondoc {

/// Two sources side by side: what differs, what stands on one side only, what agrees where that is wanted; a
/// note to each line. Knows no storage.
class ReconcileModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Standing, Name, Left, Right, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReconciliation(Reconciliation reconciliation, bool showsSame);
    const Reconciliation &reconciliation() const { return m_reconciliation; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Tab separated, with the two sources above.
    QString copyText() const;
    void retranslate();

signals:
    /// To be written under `key`; empty takes it away.
    void noteEdited(const QString &key, const QString &note);

private:
    bool isNumeric(int column) const;
    QString cellText(const ReconcileRow &row, int column) const;

    Reconciliation m_reconciliation;
    std::vector<ReconcileRow> m_rows;
    bool m_isLeftNumeric = false, m_isRightNumeric = false;
};

} // namespace dondoc
