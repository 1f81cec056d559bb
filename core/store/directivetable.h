// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/idallocator.h"
#include "core/tasks/task.h"

namespace dondoc {

/// Documents that assign tasks, each kept once: the same number, type and date is the same document. One
/// whose number is not known is told apart by its words.
class DirectiveTable
{
public:
    explicit DirectiveTable(Connection &connection)
        : m_connection(connection)
    {
    }

    bool load();
    /// The stored document; none on a failure.
    DirectiveId idOf(const DirectiveRef &directive, IdAllocator &ids);
    /// Number, type and date of a stored document; `written` is the task's own.
    DirectiveRef find(DirectiveId id) const { return m_directives.value(id); }

private:
    bool add(DirectiveId id, const DirectiveRef &directive);

    Connection &m_connection;
    QHash<DirectiveId, DirectiveRef> m_directives;
    QHash<QString, DirectiveId> m_ids;
};

} // namespace dondoc
