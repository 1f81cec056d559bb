// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reportedstatus.h"
#include "core/tasks/task.h"

#include <QHash>

namespace dondoc {

/// What the cells of a list say, each wording read once: a long list repeats its deadlines, documents, leads
/// and statuses by the thousand. References hold until the next question of the same kind.
class CellReadings
{
public:
    /// `listDate` gives a deadline without a year its own.
    explicit CellReadings(QDate listDate)
        : m_listDate(listDate)
    {
    }

    const Deadline &deadline(const QString &phrase);
    const std::vector<DirectiveRef> &directives(const QString &cell);
    const QString &folded(const QString &cell);
    const ReportedStatus &status(const QString &cell);

private:
    QDate m_listDate;
    QHash<QString, Deadline> m_deadlines;
    QHash<QString, std::vector<DirectiveRef>> m_directives;
    QHash<QString, QString> m_folded;
    QHash<QString, ReportedStatus> m_statuses;
};

} // namespace dondoc
