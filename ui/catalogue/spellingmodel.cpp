// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/spellingmodel.h"

#include "ui/theme/glyphs.h"

namespace dondoc {

void SpellingModel::setAgency(const AgencyDirectory &directory, AgencyId agency)
{
    std::vector<SpellingRow> rows;
    for (Spelling &spelling : SpellingIndex(directory).of(agency)) {
        QStringList others;
        for (AgencyId other : spelling.others)
            others << directory.displayName(other);
        rows.push_back({std::move(spelling), others.join(QStringLiteral(", "))});
    }
    setRows(std::move(rows));
}

TableColumn SpellingModel::column(int section) const
{
    switch (SpellingColumn(section)) {
    case SpellingColumn::Text:
        return {.key = QStringLiteral("text"), .title = tr("Spelling"), .width = 150, .stretches = true};
    case SpellingColumn::Origin:
        return {.key = QStringLiteral("origin"), .title = tr("Entered by"), .width = 96};
    case SpellingColumn::Others:
        return {.key = QStringLiteral("others"), .title = tr("Means too"), .width = 130};
    case SpellingColumn::Count:
        break;
    }
    return {};
}

QVariant SpellingModel::cell(const SpellingRow &row, SpellingColumn column, int role) const
{
    const bool isText = role == Qt::DisplayRole;
    switch (column) {
    case SpellingColumn::Text:
        return isText ? QVariant(row.spelling.alias.text) : QVariant();
    case SpellingColumn::Origin:
        return isText ? QVariant(row.spelling.alias.confirmed ? tr("an officer") : tr("the program"))
                      : QVariant();
    case SpellingColumn::Others:
        if (role == GlyphRole && row.spelling.isAmbiguous())
            return int(Glyph::Question);
        return isText ? QVariant(row.others) : QVariant();
    case SpellingColumn::Count:
        break;
    }
    return {};
}

} // namespace dondoc
