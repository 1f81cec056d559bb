// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/spellings.h"
#include "ui/widgets/tablemodel.h"

namespace dondoc {

struct SpellingRow {
    Spelling spelling;
    QString others; ///< who else bears it
};

enum class SpellingColumn { Text, Origin, Others, Count };

/// The spellings that are read as one agency.
class SpellingModel final : public FlatTableModel<SpellingRow, SpellingColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;
    void setAgency(const AgencyDirectory &directory, AgencyId agency);
    TableColumn column(int section) const override;

protected:
    QVariant cell(const SpellingRow &row, SpellingColumn column, int role) const override;
};

} // namespace dondoc
