// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/sheetmodel.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace dondoc {

/// Shows a SheetModel as a sheet: serif, wrapped cells, columns tinted by role, a heavy rule under the header
/// row, a frame and "?" on what is uncertain.
class SheetView final : public QTableView
{
    Q_OBJECT
public:
    explicit SheetView(const Theme &theme, QWidget *parent = nullptr);

    void setSheet(const Grid *grid, const SheetDraft *draft, const std::vector<IntakeRow> &rows);
    void setLeftOut(const QSet<int> &sheetRows);
    /// Selects a sheet row without announcing it.
    void showSheetRow(int sheetRow);

signals:
    void sheetRowChosen(int sheetRow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutSheet();
    void layOutColumns();
    void layOutRows();
    void choose(const QModelIndex &index);

    const Theme &m_theme;
    SheetModel m_model;
};

} // namespace dondoc
