// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/sheetview.h"

#include "ui/intake/sheetpainting.h"

#include <QHeaderView>

namespace dondoc {

namespace {

constexpr int measuredLines = 400; ///< above that rows get three lines, so that a large sheet opens at once
constexpr int mostTextLines = 7;
constexpr int leastColumn = 60, leastOrdinal = 34;

/// Share of the width by role.
double weightOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Ordinal:
        return 0.4;
    case ColumnRole::TaskText:
        return 2.6;
    case ColumnRole::Evidence:
    case ColumnRole::OpenUnits:
        return 1.7;
    case ColumnRole::Product:
    case ColumnRole::Directive:
    case ColumnRole::Note:
        return 1.2;
    case ColumnRole::Unit:
        return 1.6;
    case ColumnRole::Target:
    case ColumnRole::Achieved:
        return 0.8;
    default:
        return 1;
    }
}

} // namespace

SheetView::SheetView(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setModel(&m_model);
    setHorizontalHeader(new SheetHeader(theme, this));
    setItemDelegate(new SheetDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leads on to the drafts; the arrows walk the sheet
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false); // the delegate draws the grid: the rule under the header is heavier
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &SheetView::choose);
    const auto unfold = [this](const QModelIndex &index) { m_model.unfold(index.row()); };
    connect(this, &QTableView::clicked, this, unfold);
    connect(this, &QTableView::activated, this, unfold); // Enter
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SheetView::layOutSheet);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void SheetView::setSheet(const Grid *grid, const SheetDraft *draft, const std::vector<IntakeRow> &rows)
{
    m_model.setSheet(grid, draft, rows);
    scrollToTop();
}

void SheetView::setLeftOut(const QSet<int> &sheetRows)
{
    m_model.setLeftOut(sheetRows);
}

void SheetView::showSheetRow(int sheetRow)
{
    const int line = m_model.lineOf(sheetRow);
    if (line < 0)
        return;
    const QSignalBlocker blocker(this);
    const QModelIndex index = m_model.index(line, 0);
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::EnsureVisible);
}

void SheetView::choose(const QModelIndex &index)
{
    if (index.isValid() && !m_model.isFolded(index.row()))
        emit sheetRowChosen(m_model.sheetRow(index.row()));
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
    layOutRows();
}

void SheetView::layOutSheet()
{
    clearSpans();
    layOutColumns();
    layOutRows();
    for (int line = 0; line < m_model.rowCount(); ++line) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QSize span = m_model.spanAt(line, column);
            if (span.width() > 1 || span.height() > 1)
                setSpan(line, column, span.height(), span.width());
        }
    }
}

void SheetView::layOutColumns()
{
    double all = 0;
    const int columns = m_model.columnCount();
    for (int column = 0; column < columns; ++column)
        all += weightOf(
            ColumnRole(m_model.headerData(column, Qt::Horizontal, SheetModel::ColumnRoleRole).toInt()));
    for (int column = 0; column < columns; ++column) {
        const auto role =
            ColumnRole(m_model.headerData(column, Qt::Horizontal, SheetModel::ColumnRoleRole).toInt());
        const int least = scaledPixels(role == ColumnRole::Ordinal ? leastOrdinal : leastColumn);
        setColumnWidth(column, qMax(least, int(viewport()->width() * weightOf(role) / all)));
    }
}

void SheetView::layOutRows()
{
    const auto *delegate = static_cast<SheetDelegate *>(itemDelegate());
    verticalHeader()->setDefaultSectionSize(delegate->heightOfLines(3));
    if (m_model.rowCount() > measuredLines)
        return;
    for (int line = 0; line < m_model.rowCount(); ++line) {
        int lines = 1;
        for (int column = 0; column < m_model.columnCount() && !m_model.isFolded(line); ++column) {
            const QSize span = m_model.spanAt(line, column);
            int width = 0;
            for (int next = 0; next < span.width(); ++next)
                width += columnWidth(column + next);
            if (span.height() == 1) // a cell merged downwards has room below
                lines = qMax(lines, delegate->linesOf(m_model.index(line, column), width));
        }
        setRowHeight(line, delegate->heightOfLines(qMin(lines, mostTextLines)));
    }
}

} // namespace dondoc
