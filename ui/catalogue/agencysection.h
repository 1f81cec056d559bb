// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/cataloguesection.h"

namespace dondoc {

class AgencyCard;
class AgencyModel;

/// Agencies: validity, what they were merged from, spellings, who is asked.
class AgencySection final : public CatalogueSection
{
    Q_OBJECT
public:
    AgencySection(const Theme &theme, StoreEdits &edits, ViewSettings &settings);

    QString name() const override;
    void setBoard(std::shared_ptr<const Board> board) override;
    void retranslate() override;
    void keep() override;
    QString unkept() const override;
    /// By its id, as "agency=" of the page's filter.
    void choose(qint64 agency);
    AgencyCard &card() const { return *m_card; }

private:
    AgencySection(AgencyModel *model, AgencyCard *card, const Theme &theme, ViewSettings &settings);

    std::shared_ptr<const Board> m_board;
    AgencyModel *m_model;
    AgencyCard *m_card;
};

} // namespace dondoc
