// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/timeline.h"
#include "ui/tasks/taskfilter.h"
#include "ui/widgets/columnfilter.h"

#include <QObject>

#include <map>
#include <optional>

namespace dondoc {

/// Which tasks a page shows, and under which headings.
struct TaskChoice {
    TaskFilter filter;                        ///< quick filters, and what led to the page
    QString search;                           ///< as SearchQuery::typed()
    std::map<int, ColumnFilter> columns;      ///< by TaskColumn; those in force
    std::optional<TimelineGrouping> grouping; ///< nothing: a list without headings
    bool operator==(const TaskChoice &) const = default;
};

/// One choice for all pages that show tasks: made on one of them, it holds on the others.
/// Thread: the window's.
class TaskScope final : public QObject
{
    Q_OBJECT
public:
    const TaskChoice &choice() const { return m_choice; }
    void choose(const TaskChoice &choice)
    {
        if (choice == m_choice)
            return;
        m_choice = choice;
        emit changed();
    }

signals:
    void changed();

private:
    TaskChoice m_choice;
};

} // namespace dondoc
