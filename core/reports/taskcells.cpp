// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/taskcells.h"

namespace dondoc {

QString directivesCell(const TaskRecord &record)
{
    QStringList written;
    for (const DirectiveRef &directive : record.task.directives)
        written << (directive.written.isEmpty() ? directive.number : directive.written);
    return written.join(QStringLiteral("; "));
}

QString addresseesCell(const TaskRecord &record, Role role, const AgencyDirectory &directory)
{
    const QStringList names = agencyNames(record, role, directory) + groupNames(record, role, directory) +
                              unmatchedNames(record, role);
    return names.join(QStringLiteral(", "));
}

} // namespace dondoc
