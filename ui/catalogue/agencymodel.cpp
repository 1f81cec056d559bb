// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/agencymodel.h"

#include "core/agencies/spellings.h"
#include "core/text/dates.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace dondoc {

namespace {

/// The context of this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgencyWords)
};

QString namesOf(const AgencyDirectory &directory, const std::vector<AgencyId> &agencies)
{
    QStringList names;
    for (AgencyId agency : agencies)
        names << directory.displayName(agency);
    return names.join(QStringLiteral(", "));
}

QString codesOn(const Agency &agency, QDate day)
{
    QStringList codes;
    for (const AgencyCode &code : agency.codes) {
        if ((code.from.isNull() || code.from <= day) && (code.to.isNull() || day <= code.to))
            codes << code.code;
    }
    return codes.join(QStringLiteral(", "));
}

AgencyRow rowOf(const Agency &agency, const Board &board, const SpellingIndex &index)
{
    const AgencyDirectory &directory = *board.directory;
    AgencyRow row;
    row.agency = agency;
    row.exists = agency.existsOn(board.asOf);
    row.predecessors = namesOf(directory, agency.predecessors);
    row.codes = codesOn(agency, board.asOf);
    const std::vector<Spelling> spellings = index.of(agency.id);
    row.spellings = int(spellings.size());
    row.ambiguous = int(std::ranges::count_if(spellings, &Spelling::isAmbiguous));
    if (const AgencyContact *contact = directory.contactOf(agency.id)) {
        row.officer = contact->officer;
        row.contact = contact->name;
    }
    const auto load = std::ranges::find(board.loads, agency.id, &AgencyLoad::agency);
    if (load != board.loads.end()) {
        row.open = load->open;
        row.overdue = load->overdue;
    }
    return row;
}

} // namespace

QString agencyKindWord(AgencyKind kind)
{
    switch (kind) {
    case AgencyKind::Ministry:
        return Words::tr("Ministry");
    case AgencyKind::Ministerial:
        return Words::tr("Ministerial-level agency");
    case AgencyKind::GovernmentBody:
        return Words::tr("Body under the Government or a ministry");
    case AgencyKind::Province:
        return Words::tr("Province or city");
    case AgencyKind::Party:
        return Words::tr("Party, National Assembly, front, courts");
    case AgencyKind::Enterprise:
        return Words::tr("Corporation");
    case AgencyKind::Block:
    case AgencyKind::Other:
        break;
    }
    return Words::tr("Other", "kind of agency");
}

QString validityText(const Agency &agency)
{
    QStringList parts;
    if (agency.from.isValid())
        parts << Words::tr("from %1").arg(text::formatDate(agency.from));
    if (agency.to.isValid())
        parts << Words::tr("to %1").arg(text::formatDate(agency.to));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(u' ');
}

void AgencyModel::setBoard(const Board &board)
{
    const SpellingIndex index(*board.directory);
    std::vector<AgencyRow> rows;
    for (const Agency &agency : board.directory->agencies()) {
        if (agency.kind != AgencyKind::Block)
            rows.push_back(rowOf(agency, board, index));
    }
    std::ranges::stable_sort(rows, [](const AgencyRow &a, const AgencyRow &b) {
        return std::tuple(int(a.agency.kind), !a.exists, a.agency.order) <
               std::tuple(int(b.agency.kind), !b.exists, b.agency.order);
    });
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].order = int(i) + 1;
    setRows(std::move(rows));
}

int AgencyModel::positionOf(AgencyId agency) const
{
    const auto found = std::ranges::find(rows(), agency, [](const AgencyRow &row) { return row.agency.id; });
    return found == rows().end() ? -1 : int(found - rows().begin());
}

TableColumn AgencyModel::column(int section) const
{
    switch (AgencyColumn(section)) {
    case AgencyColumn::Order:
        return {.key = QStringLiteral("order"),
                .title = tr("Order"),
                .type = ColumnType::Number,
                .width = 78,
                .isRight = true};
    case AgencyColumn::Name:
        return {.key = QStringLiteral("name"),
                .title = tr("Agency"),
                .width = 146,
                .stretches = true,
                .isSearched = true};
    case AgencyColumn::ShortName:
        return {.key = QStringLiteral("shortName"),
                .title = tr("In charts"),
                .width = 110,
                .isSearched = true,
                .isHidden = true};
    case AgencyColumn::Kind:
        return {.key = QStringLiteral("kind"), .title = tr("Kind", "of agency"), .width = 70};
    case AgencyColumn::Validity:
        return {.key = QStringLiteral("validity"), .title = tr("In force"), .width = 104};
    case AgencyColumn::Predecessors:
        return {.key = QStringLiteral("predecessors"),
                .title = tr("Merged from"),
                .width = 112,
                .isSearched = true};
    case AgencyColumn::Codes:
        return {.key = QStringLiteral("codes"), .title = tr("Code"), .width = 56, .isHidden = true};
    case AgencyColumn::Spellings:
        return {.key = QStringLiteral("spellings"),
                .title = tr("Spellings"),
                .type = ColumnType::Number,
                .width = 92,
                .isRight = true};
    case AgencyColumn::Open:
        return {.key = QStringLiteral("open"),
                .title = tr("Open tasks"),
                .type = ColumnType::Number,
                .width = 100,
                .isRight = true};
    case AgencyColumn::Officer:
        return {.key = QStringLiteral("officer"), .title = tr("Officer"), .width = 142, .isSearched = true};
    case AgencyColumn::Contact:
        return {.key = QStringLiteral("contact"),
                .title = tr("Contact"),
                .width = 110,
                .isSearched = true,
                .isHidden = true};
    case AgencyColumn::Count:
        break;
    }
    return {};
}

QVariant AgencyModel::cell(const AgencyRow &row, AgencyColumn column, int role) const
{
    const bool isText = role == Qt::DisplayRole;
    const auto figure = [&](int value) { return isText || role == SortRole ? QVariant(value) : QVariant(); };
    if (role == InkRole)
        return row.exists ? QVariant() : QVariant(int(Token::Text2));
    switch (column) {
    case AgencyColumn::Order:
        return figure(row.order);
    case AgencyColumn::Name:
        return isText ? QVariant(row.agency.name) : QVariant();
    case AgencyColumn::ShortName:
        return isText ? QVariant(row.agency.shortName) : QVariant();
    case AgencyColumn::Kind:
        return isText ? QVariant(agencyKindWord(row.agency.kind)) : QVariant();
    case AgencyColumn::Validity:
        return isText ? QVariant(validityText(row.agency)) : QVariant();
    case AgencyColumn::Predecessors:
        return isText ? QVariant(row.predecessors) : QVariant();
    case AgencyColumn::Codes:
        return isText ? QVariant(row.codes) : QVariant();
    case AgencyColumn::Spellings:
        if (role == SubtextRole && row.ambiguous > 0)
            return tr("%n ambiguous", nullptr, row.ambiguous);
        return figure(row.spellings);
    case AgencyColumn::Open:
        if (role == SubtextRole && row.overdue > 0)
            return tr("%n overdue", nullptr, row.overdue);
        return figure(row.open);
    case AgencyColumn::Officer:
        return isText ? QVariant(row.officer) : QVariant();
    case AgencyColumn::Contact:
        return isText ? QVariant(row.contact) : QVariant();
    case AgencyColumn::Count:
        break;
    }
    return {};
}

} // namespace dondoc
