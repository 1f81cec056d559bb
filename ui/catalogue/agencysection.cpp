// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/agencysection.h"

#include "ui/catalogue/agencycard.h"
#include "ui/catalogue/agencymodel.h"
#include "ui/widgets/datatable.h"

namespace dondoc {

AgencySection::AgencySection(const Theme &theme, StoreEdits &edits, ViewSettings &settings)
    : AgencySection(new AgencyModel, new AgencyCard(theme, edits, settings), theme, settings)
{
}

AgencySection::AgencySection(AgencyModel *model, AgencyCard *card, const Theme &theme, ViewSettings &settings)
    : CatalogueSection(new DataTable(*model, theme, settings, {QStringLiteral("danh-muc/agencies"), 2, true}),
                       card)
    , m_model(model)
    , m_card(card)
{
    m_model->setParent(this);
    connect(&table(), &DataTable::currentRowChanged, this,
            [this](int row) { m_card->show(m_board, row < 0 ? AgencyId() : m_model->row(row).agency.id); });
    connect(m_card, &AgencyCard::tasksPressed, this, [this](AgencyId agency) {
        emit openRequested(QStringLiteral("nhiem-vu"), QStringLiteral("agency=%1").arg(agency.value));
    });
    retranslate();
}

QString AgencySection::name() const
{
    return tr("Agencies");
}

void AgencySection::setBoard(std::shared_ptr<const Board> board)
{
    m_board = std::move(board);
    m_model->setBoard(*m_board);
    chooseFirst();
    const int row = table().currentRow();
    m_card->show(m_board, row < 0 ? AgencyId() : m_model->row(row).agency.id);
}

void AgencySection::choose(qint64 agency)
{
    const int row = m_model->positionOf(AgencyId{agency});
    if (row < 0)
        return;
    if (table().filter().rowOfSource(row) < 0)
        table().clearFilters();
    table().setCurrentRow(row);
}

void AgencySection::keep()
{
    m_card->keep();
}

QString AgencySection::unkept() const
{
    return m_card->isUnwritten() ? tr("A spelling or a contact is typed and not kept.") : QString();
}

void AgencySection::retranslate()
{
    table().setAccessibleName(name());
}

} // namespace dondoc
