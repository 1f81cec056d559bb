// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/table.h"
#include "core/store/batch.h"

namespace dondoc {

/// The cells of one task row by role, as written and cleaned.
class TaskValues
{
public:
    TaskValues(int row, QString section)
        : m_row(row)
        , m_section(std::move(section))
    {
    }

    int row() const { return m_row; }
    const QString &section() const { return m_section; }
    const QString &operator[](ColumnRole role) const; ///< empty where the row says nothing
    void set(ColumnRole role, QString text);
    void reserve(size_t roles) { m_values.reserve(roles); }
    /// What the headings above the row give to rows that have none of their own.
    const QString &headingDeadline() const { return m_headingDeadline; }
    void setHeadingDeadline(QString phrase) { m_headingDeadline = std::move(phrase); }
    /// A further cell beside the same merged task text.
    void append(ColumnRole role, const QString &text);
    /// What identity and change are judged by: every cell that says something.
    SourceValues sourceValues() const;

private:
    int m_row;
    QString m_section;
    QString m_headingDeadline;
    std::vector<std::pair<ColumnRole, QString>> m_values; ///< few, each role once; those that say something
};

/// Reads a row's cells; a cell merged over several rows counts for each of them.
TaskValues readTaskValues(const Grid &grid, int row, const QStringList &texts, const Table &table,
                          const QString &section);

/// "12." → "12".
QString plainOrdinal(QStringView ordinal);

/// True when a text is a date, month or quarter and nothing else: a deadline, whatever column it stands in.
bool isOnlyDate(QStringView text);

} // namespace dondoc
