// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/findings/finding.h"
#include "ui/widgets/tablemodel.h"

namespace dondoc {

struct FindingPartRow {
    QString name;
    FindingAgency part;
    int position = 0;    ///< in Finding::agencies
    bool isDone = false; ///< on the as-of day
};

enum class FindingPartColumn { Done, Agency, Progress, Note, Count };

/// The agencies of one finding, in the order named.
class FindingPartModel final : public FlatTableModel<FindingPartRow, FindingPartColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;
    void setFinding(const Finding &finding, const AgencyDirectory &directory, QDate asOf);
    TableColumn column(int section) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QVariant cell(const FindingPartRow &row, FindingPartColumn column, int role) const override;
};

} // namespace dondoc
