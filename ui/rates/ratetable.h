// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/ratetablemodel.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace dondoc {

/// The table beside the chart: headings span its width, the arrow keys skip them.
class RateTable final : public QTableView
{
    Q_OBJECT
public:
    RateTable(RateTableModel &model, const Theme &theme, QWidget *parent = nullptr);

    AgencyId current() const;
    /// One that is among those chosen becomes current without letting go of the others.
    void setCurrent(AgencyId agency);
    /// All selected units (Ctrl, Shift), top to bottom.
    std::vector<AgencyId> chosen() const;

signals:
    void currentChosen(dondoc::AgencyId agency);
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void spanHeadings();
    void fitColumns();

    RateTableModel &m_model;
};

} // namespace dondoc
