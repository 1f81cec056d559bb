// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/idallocator.h"
#include "core/tasks/task.h"

namespace dondoc {

/// The lists rows came from, each kept once: file, sheet, title and date are the same for hundreds of rows,
/// and rows loaded share their texts.
class SourceTable
{
public:
    explicit SourceTable(Connection &connection)
        : m_connection(connection)
    {
    }

    bool load();
    /// Id of the source's list, added when it is new; 0 on a failure.
    qint64 idOf(const SourceRef &source, IdAllocator &ids);

    /// Four columns: list, row, ordinal, section.
    template<class To> static void bind(To &row, qint64 sheet, const SourceRef &source)
    {
        row << sheet << source.row << source.ordinal << source.section;
    }
    SourceRef read(Statement &row) const;

private:
    bool add(qint64 id, const SourceRef &source);

    Connection &m_connection;
    QHash<qint64, SourceRef> m_sheets; ///< without row, ordinal and section
    QHash<QString, qint64> m_ids;
    SourceRef m_last;
    qint64 m_lastId = 0;
};

} // namespace dondoc
