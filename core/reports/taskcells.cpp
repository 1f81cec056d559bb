// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/taskcells.h"

#include "core/deadlines/phrasereader.h"
#include "core/tasks/dutyrecord.h"

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

namespace {

QString endingCell(const Task &task)
{
    QString words;
    switch (task.ending) {
    case Ending::None:
    case Ending::Withdrawn:
        words = QStringLiteral("Đã rút");
        break;
    case Ending::Suspended:
        words = QStringLiteral("Tạm dừng");
        break;
    case Ending::Merged:
        words = QStringLiteral("Gộp vào việc khác");
        break;
    case Ending::Transferred:
        words = QStringLiteral("Đã chuyển");
        break;
    }
    if (task.endedOn.isValid())
        words += QStringLiteral(" từ ") + task.endedOn.toString(u"dd/MM/yyyy");
    if (!task.endingDocument.isEmpty())
        words += QStringLiteral(", theo ") + task.endingDocument;
    return words;
}

} // namespace

QString deadlineCell(const TaskView &view, QDate asOf)
{
    const QString words = deadlineText(deadlineOn(*view.record, asOf));
    const auto tally = occurrenceTally(*view.record, view.state, asOf);
    return tally ? QStringLiteral("%1 (%2/%3 kỳ)").arg(words).arg(tally->done).arg(tally->due) : words;
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
        return endingCell(view.record->task);
    }
    Q_UNREACHABLE();
}

} // namespace dondoc
