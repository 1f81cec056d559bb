// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterheader.h"

#include <QAction>
#include <QMenu>
#include <QScopedValueRollback>

// How the columns stand, and what a table remembers of it, by column key: a newer program may have other
// columns.

namespace dondoc {

using namespace Qt::StringLiterals;

QVariantList DataTable::columnsNow() const
{
    QVariantList columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        // A hidden section has no size of its own; it comes back at its usual one.
        columns << QVariantMap{{u"key"_s, m_model.column(column).key},
                               {u"width"_s, m_header->sectionSize(column)},
                               {u"hidden"_s, isColumnHidden(column)}};
    }
    return columns;
}

QVariantList DataTable::filtersNow() const
{
    QVariantList filters;
    for (int column = 0; column < m_model.columnCount({}); ++column) {
        const ColumnFilter filter = m_filter->columnFilter(column);
        if (!filter.isActive())
            continue;
        QVariantMap saved{{u"key"_s, m_model.column(column).key}, {u"text"_s, filter.text}};
        if (filter.values)
            saved.insert(u"values"_s, *filter.values);
        filters << saved;
    }
    return filters;
}

QVariantMap DataTable::sortingNow() const
{
    if (m_filter->sortColumn() < 0)
        return {};
    return {{u"key"_s, m_model.column(m_filter->sortColumn()).key}, {u"order"_s, int(m_filter->sortOrder())}};
}

void DataTable::save()
{
    if (!m_isArranging)
        m_settings.setValue(m_options.key + u"/columns"_s, columnsNow());
}

void DataTable::saveFilters()
{
    if (m_isArranging)
        return;
    // Settings write their file anew for each value set, and this is called at each letter of a search.
    const QString filters = m_options.key + u"/filters"_s, sort = m_options.key + u"/sort"_s;
    if (m_settings.value(filters).toList() != filtersNow())
        m_settings.setValue(filters, filtersNow());
    if (m_filter->sortColumn() >= 0 && m_settings.value(sort).toMap() != sortingNow())
        m_settings.setValue(sort, sortingNow());
}

void DataTable::restoreColumns(const QVariantList &columns)
{
    int visual = 0;
    for (const QVariant &entry : columns) {
        const QVariantMap saved = entry.toMap();
        const int column = m_model.columnOf(saved.value(u"key"_s).toString());
        if (column < 0)
            continue; // of another version of the program
        m_header->moveSection(m_header->visualIndex(column), visual++);
        setColumnHidden(column, saved.value(u"hidden"_s).toBool());
        if (const int width = saved.value(u"width"_s).toInt(); width > 0)
            m_header->resizeSection(column, width);
    }
}

void DataTable::restoreFilters(const QVariantList &filters, const QVariantMap &sorting)
{
    for (const QVariant &entry : filters) {
        const QVariantMap saved = entry.toMap();
        ColumnFilter filter{saved.value(u"text"_s).toString(), std::nullopt};
        if (saved.contains(u"values"_s))
            filter.values = saved.value(u"values"_s).toStringList();
        const int column = m_model.columnOf(saved.value(u"key"_s).toString());
        if (column >= 0 && !isColumnHidden(column))
            m_filter->setColumnFilter(column, filter);
    }
    const int column = m_model.columnOf(sorting.value(u"key"_s).toString());
    if (column >= 0)
        m_filter->sort(column, Qt::SortOrder(sorting.value(u"order"_s).toInt()));
}

void DataTable::restore()
{
    applyDefaults();
    {
        const QScopedValueRollback guard(m_isArranging, true);
        restoreColumns(m_settings.value(m_options.key + u"/columns"_s).toList());
        restoreFilters(m_settings.value(m_options.key + u"/filters"_s).toList(),
                       m_settings.value(m_options.key + u"/sort"_s).toMap());
    }
    stretch();
    m_header->refresh();
}

QVariantMap DataTable::arrangement() const
{
    return {{u"columns"_s, columnsNow()}, {u"filters"_s, filtersNow()}, {u"sort"_s, sortingNow()}};
}

void DataTable::setArrangement(const QVariantMap &arrangement)
{
    {
        const QScopedValueRollback guard(m_isArranging, true);
        m_filter->clear();
        restoreColumns(arrangement.value(u"columns"_s).toList());
        restoreFilters(arrangement.value(u"filters"_s).toList(), arrangement.value(u"sort"_s).toMap());
    }
    stretch();
    m_header->refresh();
    save();
    saveFilters();
}

void DataTable::setColumnFilters(const std::map<int, ColumnFilter> &filters)
{
    for (int column = 0; column < m_header->count(); ++column) {
        const auto wanted = filters.find(column);
        m_filter->setColumnFilter(column, wanted == filters.end() ? ColumnFilter() : wanted->second);
    }
    m_header->refresh();
}

QMenu *DataTable::columnsMenu()
{
    m_columnsMenu->clear();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        QAction *action = m_columnsMenu->addAction(m_model.column(column).title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The last column stays, or there would be no header left to bring one back.
        action->setEnabled(isColumnHidden(column) || m_header->count() - m_header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnShown(column, isShown); });
    }
    m_columnsMenu->addSeparator();
    connect(m_columnsMenu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        applyDefaults();
        save();
    });
    return m_columnsMenu;
}

void DataTable::setColumnShown(int column, bool isShown)
{
    if (isColumnHidden(column) == !isShown)
        return;
    setColumnHidden(column, !isShown);
    if (!isShown)
        m_filter->setColumnFilter(column, {}); // a filter nobody sees would hold rows back
    stretch();
    save();
}

void DataTable::applyDefaults()
{
    const QScopedValueRollback guard(m_isArranging, true);
    for (int column = 0; column < m_header->count(); ++column) {
        const TableColumn wanted = m_model.column(column);
        m_header->moveSection(m_header->visualIndex(column), column);
        setColumnHidden(column, wanted.isHidden);
        m_header->resizeSection(column, scaledPixels(wanted.width));
    }
    stretch();
}

void DataTable::stretch()
{
    const QScopedValueRollback guard(m_isArranging, true);
    for (int column = 0; column < m_header->count(); ++column) {
        const TableColumn wanted = m_model.column(column);
        if (!wanted.stretches || isColumnHidden(column))
            continue;
        const int others = m_header->length() - m_header->sectionSize(column);
        m_header->resizeSection(column, qMax(scaledPixels(wanted.width), viewport()->width() - others));
        break;
    }
    if (m_options.mostLines > 0)
        showHeadings(); // at this width words break elsewhere
}

} // namespace dondoc
