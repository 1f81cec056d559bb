// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tablefilter.h"
#include "ui/widgets/viewsettings.h"

#include <QSet>
#include <QTableView>

#include <functional>

class QMenu;

namespace dondoc {

class CellDelegate;
class EmptyState;
class FilterHeader;
class Theme;

/// Groups of a table's rows: each row of the model has the number of its group, groups have a title.
struct TableGroups {
    std::vector<int> groupOf; ///< by row of the model
    QStringList titles;       ///< by group, in the order shown
};

struct DataTableOptions {
    QString key;           ///< of the remembered arrangement, e.g. "nhiem-vu/tasks"
    int lines = 3;         ///< height of a row in body lines
    bool hasFields = true; ///< a field per column under the captions
    int mostLines = 0;     ///< up to which a row grows where its words need them; 0: none does
};

/// The table every page uses, set up whole: filter and sort, two-band header, header menu, remembered widths,
/// order, hidden columns and filters, empty state, copying, keyboard (look.md section 6). Rows are given by
/// their position in the model, never in the view.
class DataTable final : public QTableView
{
    Q_OBJECT
public:
    /// All collaborators outlive the table.
    DataTable(TableModel &model, const Theme &theme, ViewSettings &settings, const DataTableOptions &options,
              QWidget *parent = nullptr);

    TableFilter &filter() const { return *m_filter; }
    FilterHeader &header() const { return *m_header; }
    TableModel &table() const { return m_model; }

    /// Filters by it and marks the hits.
    void setQuery(const SearchQuery &query);
    /// In the place of those in force.
    void setColumnFilters(const std::map<int, ColumnFilter> &filters);
    /// Words for a table with no rows at all; filtered to nothing has its own.
    void setEmptyWords(const QString &sentence, const QString &button);

    /// Rows under headings, each with its count; null: none. They hold for the rows there are now.
    void setGroups(std::shared_ptr<const TableGroups> groups);
    /// What stands above a row as shown; empty where no group begins.
    QString headingAt(int shownRow) const { return m_headings.value(shownRow); }

    /// Columns, filters and sorting, to be put back later.
    QVariantMap arrangement() const;
    void setArrangement(const QVariantMap &arrangement);

    /// Row of the model, or -1.
    int currentRow() const;
    void setCurrentRow(int row);
    /// The row shown `by` rows below the current one becomes current; false at the ends.
    bool step(int by);

    /// Cells that the model lets be edited are typed in place: a double click, F2 or the first letter opens
    /// the field, Enter or leaving it keeps the words, Esc drops them.
    void setCellEditor(std::function<QWidget *(QWidget *parent, int column)> make);
    /// False where the current cell is not typed in.
    bool editCell();
    /// Keeps what is typed in an open field, and closes it.
    void finishEditing();

    /// Show and hide columns, reset the arrangement. Owned by the table.
    QMenu *columnsMenu();
    void setColumnShown(int column, bool isShown);

    /// Shown rows and columns in their order; of the selection only, or all (for export as filtered).
    CopiedTable text(bool isSelectionOnly) const;
    /// To the clipboard, as a table.
    void copySelection();
    /// Rows of the model as shown, top to bottom.
    std::vector<int> shownRows() const;

    void openFilter(int column);
    /// All column filters and the search; the caller's own conditions are asked to go by cleared().
    void clearFilters();

signals:
    void currentRowChanged(int row);
    void rowActivated(int row); ///< Enter, double click
    void countChanged();
    void emptyPressed(); ///< the button of the empty table
    void cleared();      ///< the officer wants every row back
    void cellKept();     ///< a field was closed with Enter

protected:
    using QTableView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void reset() override;

private:
    void setUpView();
    void setUpHeader();
    void connectFilter();
    void applyMetrics();
    void applyDefaults();
    void stretch();
    void save();
    void restore();
    void restoreColumns(const QVariantList &columns);
    void restoreFilters(const QVariantList &filters, const QVariantMap &sorting);
    QVariantList columnsNow() const;
    QVariantList filtersNow() const;
    QVariantMap sortingNow() const;
    void showHeadings();
    int heightOf(int row) const;
    void saveFilters();
    void showEmpty();
    void keepCurrent();
    QSet<qint64> chosenKeys() const;

    TableModel &m_model;
    const Theme &m_theme;
    ViewSettings &m_settings;
    DataTableOptions m_options;
    TableFilter *m_filter;
    FilterHeader *m_header;
    CellDelegate *m_delegate;
    EmptyState *m_empty;
    QMenu *m_columnsMenu;
    QString m_emptySentence, m_emptyButton;
    std::shared_ptr<const TableGroups> m_groups;
    QHash<int, QString> m_headings; ///< by row as shown
    int m_currentColumn = -1;
    qint64 m_currentKey = -1;
    QSet<qint64> m_chosenKeys; ///< while the rows are made anew
    bool m_hasCurrent = false;
    bool m_isArranging = false; ///< our own resizing is not the officer's
    bool m_isRefilling = false;
};

} // namespace dondoc
