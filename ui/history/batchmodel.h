// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"
#include "ui/widgets/tablemodel.h"

namespace dondoc {

enum class BatchColumn { At, Title, Kind, User, Added, Updated, Unchanged, State, Count };

/// Everything that was ever written, newest first: one row a batch.
class BatchModel final : public FlatTableModel<Batch, BatchColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;
    TableColumn column(int section) const override;
    qint64 rowKey(int position) const override { return row(position).id.value; }

protected:
    QVariant cell(const Batch &batch, BatchColumn column, int role) const override;
};

/// A batch's kind as an officer calls it; a word this window does not know is shown as it is.
QString batchKindWord(const QString &kind);

} // namespace dondoc
