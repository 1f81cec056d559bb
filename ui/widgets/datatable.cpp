// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterheader.h"
#include "ui/widgets/filterpopup.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>

#include <algorithm>

namespace dondoc {

DataTable::DataTable(TableModel &model, const Theme &theme, ViewSettings &settings,
                     const DataTableOptions &options, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_settings(settings)
    , m_options(options)
    , m_filter(new TableFilter(model, this))
    , m_header(new FilterHeader(*m_filter, theme, options.hasFields, this))
    , m_delegate(new CellDelegate(theme, options.lines, options.mostLines, this))
    , m_empty(new EmptyState(viewport()))
    , m_columnsMenu(new QMenu(this))
{
    setUpView();
    setUpHeader();
    m_delegate->setHeadings([this](int row) { return m_headings.value(row); });
    connectFilter();
    applyMetrics();
    restore();
    showEmpty();
}

void DataTable::setUpView()
{
    setItemDelegate(m_delegate);
    setModel(m_filter);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit rowActivated(m_filter->mapToSource(index).row()); });
    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (m_model.rowCount({}) == 0)
            emit emptyPressed();
        else
            clearFilters();
    });
}

void DataTable::setUpHeader()
{
    setHorizontalHeader(m_header);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { columnsMenu()->popup(m_header->mapToGlobal(at)); });
    connect(m_header, &FilterHeader::funnelPressed, this, &DataTable::openFilter);
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int section) {
        const bool isSame = m_filter->sortColumn() == section;
        const bool isDown = isSame && m_filter->sortOrder() == Qt::AscendingOrder;
        m_filter->sort(section, isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section) {
        if (m_isArranging)
            return;
        if (!m_model.column(section).stretches)
            stretch();
        if (m_options.mostLines > 0)
            showHeadings();
        save();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &DataTable::save);
}

void DataTable::connectFilter()
{
    connect(m_filter, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_isRefilling = true;
        m_chosenKeys = chosenKeys();
    });
    connect(m_filter, &TableFilter::filterChanged, this, [this] {
        m_delegate->setQuery(m_filter->query());
        showHeadings();
        keepCurrent();
        showEmpty();
        saveFilters();
        emit countChanged();
    });
    connect(m_filter, &QAbstractItemModel::dataChanged, m_delegate, &CellDelegate::forget);
    connect(&m_theme, &Theme::changed, this, [this] {
        applyMetrics();
        viewport()->update();
    });
}

void DataTable::setQuery(const SearchQuery &query)
{
    if (query == m_filter->query())
        return;
    m_filter->setQuery(query);
    if (!query.isEmpty())
        scrollToTop(); // the best hits stand there, wherever the current row is
}

void DataTable::setEmptyWords(const QString &sentence, const QString &button)
{
    m_emptySentence = sentence;
    m_emptyButton = button;
    showEmpty();
}

void DataTable::setCellEditor(std::function<QWidget *(QWidget *parent, int column)> make)
{
    m_delegate->setMakeEditor(std::move(make));
    setEditTriggers(DoubleClicked | AnyKeyPressed);
    // New figures would close the field: what is typed is kept first.
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::finishEditing);
}

bool DataTable::editCell()
{
    if (!currentIndex().isValid() || !m_filter->flags(currentIndex()).testFlag(Qt::ItemIsEditable))
        return false;
    edit(currentIndex());
    return true;
}

/// Opened to be mended rather than typed anew, a text of several lines waits at its end with nothing chosen.
bool DataTable::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const QPointer<QWidget> before = m_delegate->editor();
    const bool isOpen = QTableView::edit(index, trigger, event);
    auto *lines = qobject_cast<QPlainTextEdit *>(m_delegate->editor());
    if (isOpen && lines && lines != before && trigger != AnyKeyPressed)
        lines->moveCursor(QTextCursor::End);
    return isOpen;
}

void DataTable::finishEditing()
{
    QWidget *editor = m_delegate->editor();
    if (!editor || state() != EditingState)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void DataTable::setGroups(std::shared_ptr<const TableGroups> groups)
{
    m_groups = std::move(groups);
    if (!m_groups)
        return m_filter->setGroupRank({});
    m_filter->setGroupRank([groups = m_groups](int row) {
        return row < int(groups->groupOf.size()) ? groups->groupOf[size_t(row)] : 0;
    });
}

/// The first row shown of each group is higher by its heading.
void DataTable::showHeadings()
{
    m_headings.clear();
    if (m_groups && m_groups->groupOf.size() == size_t(m_model.rowCount({}))) {
        QHash<int, int> counts;
        const auto groupAt = [this](int row) { return m_groups->groupOf[size_t(m_filter->sourceRow(row))]; };
        for (int row = 0; row < m_filter->rowCount(); ++row)
            ++counts[groupAt(row)];
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const int group = groupAt(row);
            if (row == 0 || group != groupAt(row - 1))
                m_headings.insert(row, QStringLiteral("%1 · %2").arg(m_groups->titles[group],
                                                                     QString::number(counts[group])));
        }
    }
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    for (int row = 0; m_options.mostLines > 0 && row < m_filter->rowCount(); ++row)
        verticalHeader()->resizeSection(row, heightOf(row));
    for (auto heading = m_headings.cbegin(); heading != m_headings.cend(); ++heading)
        verticalHeader()->resizeSection(heading.key(),
                                        heightOf(heading.key()) + CellDelegate::headingHeight());
    if (m_options.mostLines > 0 || !m_headings.isEmpty())
        updateGeometries(); // else the scroll bar still ends where rows of one height would
}

/// Without a heading above it.
int DataTable::heightOf(int row) const
{
    if (m_options.mostLines == 0)
        return m_delegate->rowHeight();
    int lines = 1;
    for (int column = 0; column < m_header->count(); ++column) {
        if (!isColumnHidden(column))
            lines = qMax(lines, m_delegate->linesOf(m_filter->index(row, column), columnWidth(column)));
    }
    return m_delegate->rowHeight(lines);
}

void DataTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        emit cellKept();
}

CopiedTable DataTable::text(bool isSelectionOnly) const
{
    CopiedTable table;
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        columns.push_back(column);
        table.titles << m_model.column(column).title;
    }
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (isSelectionOnly && !selectionModel()->isRowSelected(row, {}))
            continue;
        QStringList cells;
        for (int column : columns)
            cells << m_model.plainText(m_filter->sourceRow(row), column);
        table.rows.push_back(cells);
    }
    return table;
}

std::vector<int> DataTable::shownRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        rows.push_back(m_filter->sourceRow(row));
    return rows;
}

void DataTable::openFilter(int column)
{
    if (!m_options.hasFields || column < 0 || isColumnHidden(column))
        return;
    auto *popup = new FilterPopup(*m_filter, column, m_theme, this);
    const QRect funnel = m_header->funnelRect(column);
    popup->popUp(m_header->viewport()->mapToGlobal(
        QPoint(m_header->sectionViewportPosition(column), funnel.bottom() + 6)));
}

void DataTable::clearFilters()
{
    m_filter->clear();
    emit cleared();
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        copySelection();
        return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier && currentIndex().isValid()) {
        openFilter(currentIndex().column());
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        if (state() != EditingState) // else it only ends the typing in a cell
            emit rowActivated(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        m_header->refresh();
        showEmpty();
    }
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Qt makes the first row current and selects nothing: Ctrl+C would copy no row
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectRow(currentIndex().row());
    viewport()->update(); // the selection looks different without focus
}

void DataTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isRefilling)
        return;
    const int row = currentRow();
    m_hasCurrent = row >= 0;
    m_currentColumn = m_hasCurrent ? currentIndex().column() : -1;
    m_currentKey = m_hasCurrent ? m_model.rowKey(row) : -1;
    emit currentRowChanged(row);
}

void DataTable::applyMetrics()
{
    if (!m_delegate || !m_header)
        return;
    m_delegate->forget();
    verticalHeader()->setMinimumSectionSize(1);
    showHeadings();
    verticalScrollBar()->setSingleStep(m_delegate->rowHeight() / (m_options.lines > 1 ? 2 : 1));
}

void DataTable::showEmpty()
{
    const bool hasNoRows = m_model.rowCount({}) == 0;
    const bool isFiltered = !hasNoRows && m_filter->rowCount() == 0;
    if (hasNoRows)
        m_empty->setWords(m_emptySentence, m_emptyButton);
    else if (isFiltered)
        m_empty->setWords(tr("No row matches %n filter(s).", nullptr, qMax(1, m_filter->activeCount())),
                          tr("Clear filters"));
    m_empty->setVisible(isFiltered || (hasNoRows && !m_emptySentence.isEmpty()));
}

void DataTable::copySelection()
{
    const CopiedTable selected = text(true);
    if (!selected.rows.empty())
        QGuiApplication::clipboard()->setMimeData(selected.toMimeData().release());
}

} // namespace dondoc
