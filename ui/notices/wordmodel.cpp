// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/wordmodel.h"

#include "core/text/collation.h"
#include "ui/theme/theme.h"

namespace dondoc {

TableColumn WordModel::column(int section) const
{
    switch (WordColumn(section)) {
    case WordColumn::Words:
        return {.key = QStringLiteral("words"),
                .title = tr("Words"),
                .width = 260,
                .stretches = true,
                .isSearched = true};
    case WordColumn::Meaning:
        return {.key = QStringLiteral("meaning"), .title = tr("Agency"), .width = 260, .isSearched = true};
    case WordColumn::Origin:
        return {.key = QStringLiteral("origin"), .title = tr("From"), .width = 190};
    case WordColumn::Count:
        break;
    }
    return {};
}

QVariant WordModel::cell(const WordRow &row, WordColumn column, int role) const
{
    if (role == InkRole && row.origin == PhraseOrigin::SwitchedOff)
        return int(Token::Text3);
    if (role == StrongRole && column == WordColumn::Words)
        return row.origin == PhraseOrigin::Own;
    const auto sorted = [role](const QString &text) -> QVariant {
        return role == SortRole          ? QVariant(text::collationKey(text))
               : role == Qt::DisplayRole ? QVariant(text)
                                         : QVariant();
    };
    switch (column) {
    case WordColumn::Words:
        return sorted(row.words);
    case WordColumn::Meaning:
        return sorted(row.meaning);
    case WordColumn::Origin:
        if (role != Qt::DisplayRole)
            return {};
        switch (row.origin) {
        case PhraseOrigin::Own:
            return tr("Of this office");
        case PhraseOrigin::SwitchedOff:
            return tr("Shipped, switched off");
        case PhraseOrigin::Shipped:
            return tr("Shipped");
        }
        break;
    case WordColumn::Count:
        break;
    }
    return {};
}

} // namespace dondoc
