// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"
#include "ui/widgets/tablemodel.h"

namespace dondoc {

struct AgencyRow {
    Agency agency;
    int order = 0;        ///< in the official order, counted from 1
    QString predecessors; ///< "Hà Nam, Nam Định, Ninh Bình (trước 01/7/2025)"
    QString codes;        ///< those valid on the as-of day
    QString officer, contact;
    int spellings = 0, ambiguous = 0;
    int open = 0, overdue = 0; ///< its parts of tasks
    bool exists = true;        ///< on the as-of day
};

enum class AgencyColumn {
    Order,
    Name,
    ShortName,
    Kind,
    Validity,
    Predecessors,
    Codes,
    Spellings,
    Open,
    Officer,
    Contact,
    Count
};

/// Every agency in official order: ministries, then what is under the Government, provinces, the others.
class AgencyModel final : public FlatTableModel<AgencyRow, AgencyColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;
    void setBoard(const Board &board);
    TableColumn column(int section) const override;
    qint64 rowKey(int position) const override { return row(position).agency.id.value; }
    /// Row of an agency, or -1.
    int positionOf(AgencyId agency) const;

protected:
    QVariant cell(const AgencyRow &row, AgencyColumn column, int role) const override;
};

QString agencyKindWord(AgencyKind kind);
/// "từ 01/7/2025", "đến 30/6/2025"; a dash for a unit older and younger than every document.
QString validityText(const Agency &agency);

} // namespace dondoc
