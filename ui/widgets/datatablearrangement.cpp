// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterheader.h"

#include <QScopedValueRollback>

// What a table remembers of its arrangement, by column key: a newer program may have other columns.

namespace dondoc {

void DataTable::save()
{
    if (m_isArranging)
        return;
    QVariantList columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        // A hidden section has no size of its own; it comes back at its usual one.
        columns << QVariantMap{{QStringLiteral("key"), m_model.column(column).key},
                               {QStringLiteral("width"), m_header->sectionSize(column)},
                               {QStringLiteral("hidden"), isColumnHidden(column)}};
    }
    m_settings.setValue(m_options.key + QStringLiteral("/columns"), columns);
}

void DataTable::restore()
{
    applyDefaults();
    {
        const QScopedValueRollback guard(m_isArranging, true);
        int visual = 0;
        for (const QVariant &entry : m_settings.value(m_options.key + QStringLiteral("/columns")).toList()) {
            const QVariantMap saved = entry.toMap();
            const int column = m_model.columnOf(saved.value(QStringLiteral("key")).toString());
            if (column < 0)
                continue; // of another version of the program
            m_header->moveSection(m_header->visualIndex(column), visual++);
            setColumnHidden(column, saved.value(QStringLiteral("hidden")).toBool());
            if (const int width = saved.value(QStringLiteral("width")).toInt(); width > 0)
                m_header->resizeSection(column, width);
        }
        for (const QVariant &entry : m_settings.value(m_options.key + QStringLiteral("/filters")).toList()) {
            const QVariantMap saved = entry.toMap();
            ColumnFilter filter{saved.value(QStringLiteral("text")).toString(), std::nullopt};
            if (saved.contains(QStringLiteral("values")))
                filter.values = saved.value(QStringLiteral("values")).toStringList();
            const int column = m_model.columnOf(saved.value(QStringLiteral("key")).toString());
            if (column >= 0 && !isColumnHidden(column))
                m_filter->setColumnFilter(column, filter);
        }
        const QVariantMap sorted = m_settings.value(m_options.key + QStringLiteral("/sort")).toMap();
        const int column = m_model.columnOf(sorted.value(QStringLiteral("key")).toString());
        if (column >= 0)
            m_filter->sort(column, Qt::SortOrder(sorted.value(QStringLiteral("order")).toInt()));
    }
    stretch();
    m_header->refresh();
}

void DataTable::saveFilters()
{
    if (m_isArranging)
        return;
    QVariantList filters;
    for (int column = 0; column < m_model.columnCount({}); ++column) {
        const ColumnFilter filter = m_filter->columnFilter(column);
        if (!filter.isActive())
            continue;
        QVariantMap saved{{QStringLiteral("key"), m_model.column(column).key},
                          {QStringLiteral("text"), filter.text}};
        if (filter.values)
            saved.insert(QStringLiteral("values"), *filter.values);
        filters << saved;
    }
    m_settings.setValue(m_options.key + QStringLiteral("/filters"), filters);
    if (m_filter->sortColumn() >= 0) {
        m_settings.setValue(m_options.key + QStringLiteral("/sort"),
                            QVariantMap{{QStringLiteral("key"), m_model.column(m_filter->sortColumn()).key},
                                        {QStringLiteral("order"), int(m_filter->sortOrder())}});
    }
}

} // namespace dondoc
