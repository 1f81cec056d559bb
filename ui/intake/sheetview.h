// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/sheetmodel.h"
#include "ui/theme/theme.h"

#include <QTableView>
#include <QTimer>

namespace dondoc {

/// Shows a SheetModel as a sheet: serif, wrapped cells, columns tinted by role, a heavy rule under the header
/// row, a frame and "?" on what is uncertain. F2 mends a cell, Alt+Down says what its column holds, Ctrl+H
/// makes its row the header, Delete skips the row; the context menu has all of it.
class SheetView final : public QTableView
{
    Q_OBJECT
public:
    explicit SheetView(const Theme &theme, QWidget *parent = nullptr);

    SheetModel &sheet() { return m_model; }
    /// Another sheet, or the same one read anew: then the view stays where it is.
    void setSheet(const Grid *grid, const SheetDraft *draft, const SheetOverrides &overrides);
    /// Selects a cell of a sheet row without announcing it; column -1 = keeps the column.
    void showCell(int sheetRow, int column);
    int currentSheetRow() const { return m_model.sheetRow(currentIndex().row()); }

signals:
    void sheetRowChosen(int sheetRow);
    void mendRequested(int sheetRow, int column);
    void headerRequested(int sheetRow);
    void skipRequested(int sheetRow);
    /// What a column holds is to be chosen, from a menu at this place of the screen.
    void columnMenuRequested(int column, const QPoint &place);
    void rowMenuRequested(int sheetRow, int column, const QPoint &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void connectHeaders();
    void layOutSheet();
    void layOutColumns();
    void addSpans();
    void measureAgain();
    void measureSome();
    void measureRow(int line);
    void choose(const QModelIndex &index);
    void requestColumnMenu(int column);

    const Theme &m_theme;
    SheetModel m_model;
    QTimer m_measuring;
    bool m_followsCurrent =
        false;          ///< rows above it still grow as they are measured; until the officer scrolls
    int m_measured = 0; ///< lines whose height fits their words
};

} // namespace dondoc
