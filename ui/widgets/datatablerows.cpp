// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a DataTable are current and chosen, also when they are made anew.
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterheader.h"

#include <QApplication>

namespace dondoc {

int DataTable::currentRow() const
{
    return currentIndex().isValid() ? m_filter->mapToSource(currentIndex()).row() : -1;
}

void DataTable::setCurrentRow(int row)
{
    const int shown = m_filter->rowOfSource(row);
    if (shown < 0) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    const int column = currentIndex().isValid() ? currentIndex().column()
                       : m_currentColumn >= 0   ? m_currentColumn
                                                : qMax(0, m_header->logicalIndex(0));
    // Not setCurrentIndex(): with Ctrl still held, as after Ctrl+Enter, it would choose one row more.
    selectionModel()->setCurrentIndex(m_filter->index(shown, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool DataTable::step(int by)
{
    const int target = (currentIndex().isValid() ? currentIndex().row() : -1) + by;
    if (target < 0 || target >= m_filter->rowCount())
        return false;
    setCurrentRow(m_filter->sourceRow(target));
    return true;
}

/// Rows that are made anew take an open field away, and Qt would hand the keyboard on to whatever comes next
/// in the window: words typed on would land there.
void DataTable::reset()
{
    const QWidget *editor = m_delegate ? m_delegate->editor() : nullptr;
    const bool isTyping =
        editor && QApplication::focusWidget() &&
        (editor == QApplication::focusWidget() || editor->isAncestorOf(QApplication::focusWidget()));
    QTableView::reset();
    if (isTyping)
        setFocus(Qt::OtherFocusReason);
}

/// Of the rows that are chosen beside the current one; none where there are very many, which nobody chose one
/// by one.
QSet<qint64> DataTable::chosenKeys() const
{
    constexpr int most = 1000;
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    QSet<qint64> keys;
    if (count < 2 || count > most)
        return keys;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        keys.insert(m_model.rowKey(m_filter->sourceRow(index.row())));
    return keys;
}

void DataTable::keepCurrent()
{
    m_isRefilling = false;
    const QSet<qint64> chosen = std::exchange(m_chosenKeys, {});
    if (!m_hasCurrent)
        return;
    QModelIndex current;
    QItemSelection rows;
    for (int row = 0; row < m_model.rowCount({}); ++row) {
        const qint64 key = m_model.rowKey(row);
        const int shown = key == m_currentKey || chosen.contains(key) ? m_filter->rowOfSource(row) : -1;
        if (shown < 0)
            continue;
        const QModelIndex index = m_filter->index(
            shown, m_currentColumn >= 0 ? m_currentColumn : qMax(0, m_header->logicalIndex(0)));
        rows.select(index, index);
        if (key == m_currentKey)
            current = index;
        if (current.isValid() && chosen.isEmpty())
            break;
    }
    if (current.isValid()) { // chosen all at once: who follows the choice sees the one there was
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(current, EnsureVisible);
        return;
    }
    m_hasCurrent = false;
    scrollToTop();
    emit currentRowChanged(-1);
}

} // namespace dondoc
