// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rateentry.h"

#include <QAbstractTableModel>

class QMimeData;

namespace dondoc {

/// The entry grid as a table: a first line with the cut-off of each column, then a unit a line. What is typed
/// or pasted is kept as typed; what it gives rise to asking is shown beside it. Knows no storage: edited()
/// says that there is something to write.
class RateEntryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    static constexpr int cutOffLine = 0; ///< units begin at line 1

    /// Another grid. What was typed and is not stored (words that were not understood above all) waits until
    /// a grid shows its cell again.
    void setEntry(RateEntry entry);
    const RateEntry &entry() const { return m_entry; }
    /// An edit as it was asked for is in the store.
    void setWritten(const RateEntry &written);
    /// Nothing typed so far concerns what is shown from now on: another store.
    void forget();
    /// What is known besides, for the questions. Pending cells keep what was typed.
    void setKnown(std::shared_ptr<const RateBoard> board, std::shared_ptr<const AgencyDirectory> directory,
                  std::shared_ptr<const RateData> stored);

    const std::vector<EntryQuestion> &questions() const { return m_questions; }
    QModelIndex cellOf(const EntryQuestion &question) const;
    /// A block from the clipboard from a cell on; returns how many cells fell outside.
    int paste(const QModelIndex &at, const QMimeData &data);
    void clear(const QModelIndexList &cells);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void retranslate();

signals:
    /// `what` names the edit for the undo menu: the unit and month, or how many cells.
    void edited(const QString &what);
    void questionsChanged();

private:
    QString question(int unit, int column) const;
    QString columnName(int column) const;
    bool setCutOff(int column, const QString &text);
    void ask();

    RateEntry m_entry;
    std::shared_ptr<const RateBoard> m_board;
    std::shared_ptr<const AgencyDirectory> m_directory;
    std::vector<EntryQuestion> m_questions;
    QHash<QString, QString> m_pending; ///< of cells that are not shown
};

} // namespace dondoc
