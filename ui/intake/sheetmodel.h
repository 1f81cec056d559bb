// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/plan.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace dondoc {

/// One sheet as it looks: its own letters and row numbers. Runs of rows read with certainty are folded to one
/// line each, so that the rows to look at stand together.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Roles {
        ColumnRoleRole = Qt::UserRole, ///< ColumnRole as int
        RowUseRole,                    ///< RowUse as int
        UncertainRole,                 ///< the cell (or its row) has a question
        FoldedRole,                    ///< the line stands for several rows
        LeftOutRole,
        NumberRole,    ///< the cell holds a number
        CorrectedRole, ///< the cell shows an officer's words in place of the file's
    };

    explicit SheetModel(QObject *parent = nullptr);

    /// The grid and draft must live as long as they are shown; null shows nothing.
    void setSheet(const Grid *grid, const SheetDraft *draft, const SheetOverrides &overrides = {});
    /// The cells with an open question: sheet row → columns. Runs of other rows are folded the next time a
    /// sheet is set.
    void setUncertain(const QHash<int, QSet<int>> &cells);
    void setLeftOut(const QSet<int> &sheetRows);
    /// The header names the columns of the table that this row belongs to.
    void setCurrentRow(int sheetRow);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Grid *grid() const { return m_grid; }
    const SheetDraft *draft() const { return m_draft; }
    /// First sheet row of a line; -1 outside.
    int sheetRow(int line) const;
    /// The line that shows a sheet row; opens the fold that hides it.
    int lineOf(int sheetRow);
    bool isFolded(int line) const;
    void unfold(int line);
    /// The cells that a line's cell spans, in lines and columns; {1, 1} where it does not.
    QSize spanAt(int line, int column) const;
    /// The line that shows a sheet row, or -1 where it is folded away.
    int shownLineOf(int sheetRow) const;

private:
    struct Line {
        int first, last;
    };
    void foldCertainRows();
    bool isCertainData(int row) const;
    RowUse useOf(int row) const;
    RecognisedColumn columnAt(int row, int column) const;
    QVariant foldedData(const Line &line, int column, int role) const;
    QVariant cellData(int row, int column, int role) const;

    const Grid *m_grid = nullptr;
    int m_columns = 0; ///< of the grid, whose rows are counted through for it
    const SheetDraft *m_draft = nullptr;
    std::vector<Line> m_lines;
    SheetOverrides m_overrides;
    int m_currentRow = -1;
    QHash<int, QSet<int>> m_uncertain;
    QSet<int> m_leftOut;
};

} // namespace dondoc
