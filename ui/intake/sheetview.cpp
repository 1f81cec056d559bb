// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/sheetview.h"

#include "ui/intake/sheetpainting.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace dondoc {

namespace {

constexpr int measuredLines = 400; ///< rows below have three lines each, so that a large sheet opens at once
constexpr qint64 sliceMs = 12;     ///< of measuring, between events
constexpr size_t mostSpans = 5000;
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
    horizontalHeader()->setHighlightSections(false);
    m_measuring.setInterval(0);
    connect(&m_measuring, &QTimer::timeout, this, &SheetView::measureSome);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &SheetView::choose);
    const auto unfold = [this](const QModelIndex &index) { m_model.unfold(index.row()); };
    connect(this, &QTableView::clicked, this, unfold);
    connect(this, &QTableView::activated, this, unfold); // Enter
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        emit mendRequested(m_model.sheetRow(index.row()), index.column());
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SheetView::layOutSheet);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_followsCurrent = false; });
    connectHeaders();
}

void SheetView::connectHeaders()
{
    verticalHeader()->setSectionsClickable(true);
    verticalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(verticalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const int line = verticalHeader()->logicalIndexAt(at);
        if (line >= 0 && !m_model.isFolded(line))
            emit rowMenuRequested(m_model.sheetRow(line), 0, verticalHeader()->mapToGlobal(at));
    });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &SheetView::requestColumnMenu);
}

void SheetView::setSheet(const Grid *grid, const SheetDraft *draft, const SheetOverrides &overrides)
{
    const bool isSame = grid && grid == m_model.grid();
    const int row = currentSheetRow(), column = currentIndex().column();
    const int top = verticalScrollBar()->value();
    m_model.setSheet(grid, draft, overrides);
    if (!isSame)
        return scrollToTop();
    showCell(row, column);
    verticalScrollBar()->setValue(top);
}

void SheetView::showCell(int sheetRow, int column)
{
    const int line = m_model.lineOf(sheetRow);
    if (line < 0)
        return;
    const QSignalBlocker blocker(this);
    const int wanted = column >= 0 ? column : qMax(0, currentIndex().column());
    const QModelIndex index = m_model.index(line, wanted);
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::EnsureVisible);
    m_followsCurrent = true;
    m_model.setCurrentRow(sheetRow);
}

void SheetView::choose(const QModelIndex &index)
{
    if (!index.isValid() || m_model.isFolded(index.row()))
        return;
    m_model.setCurrentRow(m_model.sheetRow(index.row()));
    emit sheetRowChosen(m_model.sheetRow(index.row()));
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    const bool isCell = at.isValid() && !m_model.isFolded(at.row());
    const int row = m_model.sheetRow(at.row());
    if (isCell && event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier)
        emit mendRequested(row, at.column());
    else if (isCell && event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        emit skipRequested(row);
    else if (isCell && event->key() == Qt::Key_H && event->modifiers() == Qt::ControlModifier)
        emit headerRequested(row);
    else if (at.isValid() && event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        requestColumnMenu(at.column());
    else
        QTableView::keyPressEvent(event);
}

void SheetView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex at = isKey ? currentIndex() : indexAt(event->pos());
    if (!at.isValid() || m_model.isFolded(at.row()))
        return;
    setCurrentIndex(at);
    emit rowMenuRequested(m_model.sheetRow(at.row()), at.column(),
                          isKey ? viewport()->mapToGlobal(visualRect(at).center()) : event->globalPos());
}

void SheetView::wheelEvent(QWheelEvent *event)
{
    m_followsCurrent = false;
    QTableView::wheelEvent(event);
}

void SheetView::requestColumnMenu(int column)
{
    const QPoint below(columnViewportPosition(column), horizontalHeader()->height());
    emit columnMenuRequested(column, horizontalHeader()->viewport()->mapToGlobal(below));
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    layOutColumns();
    measureAgain();
}

void SheetView::layOutSheet()
{
    clearSpans();
    layOutColumns();
    addSpans();
    measureAgain();
}

/// Of the folds and of the merged cells that are shown; by the merges, not by the cells.
void SheetView::addSpans()
{
    size_t added = 0;
    const auto add = [&](int line, int column) {
        const QSize span = m_model.spanAt(line, column);
        if (span.width() > 1 || span.height() > 1) {
            setSpan(line, column, span.height(), span.width());
            ++added;
        }
    };
    for (int line = 0; line < m_model.rowCount() && added < mostSpans; ++line) {
        if (m_model.isFolded(line))
            add(line, 0);
    }
    if (!m_model.grid())
        return;
    for (const CellRange &merge : m_model.grid()->merges) {
        const int line = added < mostSpans ? m_model.shownLineOf(merge.top) : -1;
        if (line >= 0 && merge.left < m_model.columnCount())
            add(line, merge.left);
    }
}

void SheetView::layOutColumns()
{
    double all = 0;
    const int columns = m_model.columnCount();
    const auto roleOf = [this](int column) {
        return ColumnRole(m_model.headerData(column, Qt::Horizontal, SheetModel::ColumnRoleRole).toInt());
    };
    for (int column = 0; column < columns; ++column)
        all += weightOf(roleOf(column));
    for (int column = 0; column < columns; ++column) {
        const ColumnRole role = roleOf(column);
        const int least = scaledPixels(role == ColumnRole::Ordinal ? leastOrdinal : leastColumn);
        setColumnWidth(column, qMax(least, int(viewport()->width() * weightOf(role) / all)));
    }
}

/// The first screen at once, the rows below it between events.
void SheetView::measureAgain()
{
    const auto *delegate = static_cast<SheetDelegate *>(itemDelegate());
    verticalHeader()->setDefaultSectionSize(delegate->heightOfLines(3));
    m_measured = 0;
    measureSome();
}

void SheetView::measureSome()
{
    QElapsedTimer clock;
    clock.start();
    const int last = qMin(m_model.rowCount(), measuredLines);
    while (m_measured < last && !clock.hasExpired(sliceMs))
        measureRow(m_measured++);
    if (m_followsCurrent && currentIndex().isValid())
        scrollTo(currentIndex(), QAbstractItemView::EnsureVisible);
    m_measured < last ? m_measuring.start() : m_measuring.stop();
}

void SheetView::measureRow(int line)
{
    const auto *delegate = static_cast<SheetDelegate *>(itemDelegate());
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

} // namespace dondoc
