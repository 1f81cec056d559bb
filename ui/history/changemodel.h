// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"
#include "ui/widgets/tablemodel.h"

namespace dondoc {

enum class ChangeColumn { At, Action, Kind, Subject, Note, User, Count };

/// Lines of the history: what one batch changed, and when it was undone or redone.
class ChangeModel final : public FlatTableModel<HistoryEntry, ChangeColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;
    TableColumn column(int section) const override;

protected:
    QVariant cell(const HistoryEntry &entry, ChangeColumn column, int role) const override;
};

} // namespace dondoc
