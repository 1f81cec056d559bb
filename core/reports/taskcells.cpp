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

QString standingCell(const TaskView &view)
{
    switch (view.state.standing) {
    case Standing::DoneOnTime:
        return QStringLiteral("Hoàn thành đúng hạn");
    case Standing::DoneLate:
        return QStringLiteral("Hoàn thành quá hạn");
    case Standing::DoneUndated:
        return QStringLiteral("Đã hoàn thành, chưa ghi ngày");
    case Standing::OpenInTime:
        return view.state.days == 0 ? QStringLiteral("Đến hạn hôm nay") : QStringLiteral("Trong hạn");
    case Standing::Overdue:
        return QStringLiteral("Quá hạn %1 ngày").arg(view.state.days);
    case Standing::Continuous:
        return QStringLiteral("Thường xuyên");
    case Standing::NoDeadline:
        return QStringLiteral("Không ghi thời hạn");
    case Standing::Withdrawn:
        return QStringLiteral("Đã rút");
    }
    Q_UNREACHABLE();
}

} // namespace dondoc
