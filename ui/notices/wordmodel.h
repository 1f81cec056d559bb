// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/notices/phrasechanges.h"
#include "ui/widgets/tablemodel.h"

namespace dondoc {

/// One entry of a phrase table, or of the alias book.
struct WordRow {
    QString words;
    PhraseOrigin origin = PhraseOrigin::Shipped;
    AgencyId agency; ///< that the words mean; of the alias book only
    QString meaning; ///< its name
};

enum class WordColumn { Words, Meaning, Origin, Count };

/// The words of one table with where each comes from: shipped, switched off by the office, or its own.
class WordModel final : public FlatTableModel<WordRow, WordColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;
    TableColumn column(int section) const override;

protected:
    QVariant cell(const WordRow &row, WordColumn column, int role) const override;
};

} // namespace dondoc
