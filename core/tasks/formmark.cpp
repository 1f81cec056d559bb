// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/formmark.h"

#include <QStringList>

namespace dondoc {

using namespace Qt::StringLiterals;

QString formMarkText(const FormMark &mark)
{
    return u"dondoc-form-1;%1;%2;%3"_s.arg(mark.agency.value)
        .arg(mark.asOf.toString(Qt::ISODate), mark.due.toString(Qt::ISODate));
}

std::optional<FormMark> readFormMark(QStringView text)
{
    const QStringList parts = text.toString().split(u';');
    if (parts.size() != 4 || parts[0] != "dondoc-form-1"_L1)
        return std::nullopt;
    const FormMark mark{AgencyId{parts[1].toLongLong()}, QDate::fromString(parts[2], Qt::ISODate),
                        QDate::fromString(parts[3], Qt::ISODate)};
    return mark.agency && mark.asOf.isValid() ? std::optional(mark) : std::nullopt;
}

QString formRowText(const FormRowId &id)
{
    return id.task ? u"t-%1-%2"_s.arg(id.task.value).arg(id.assignment.value)
                   : u"r-%1-%2"_s.arg(id.month.toString(u"yyyy-MM")).arg(id.scheme);
}

std::optional<FormRowId> readFormRow(QStringView text)
{
    const QStringList parts = text.toString().trimmed().split(u'-');
    FormRowId id;
    if (parts.size() == 3 && parts[0] == "t"_L1) {
        id.task = TaskId{parts[1].toLongLong()};
        id.assignment = AssignmentId{parts[2].toLongLong()};
        return id.task && id.assignment ? std::optional(id) : std::nullopt;
    }
    if (parts.size() != 4 || parts[0] != "r"_L1)
        return std::nullopt;
    id.month = QDate(parts[1].toInt(), parts[2].toInt(), 1);
    id.scheme = parts[3].toInt();
    return id.month.isValid() ? std::optional(id) : std::nullopt;
}

const std::vector<FormStatus> &formStatuses()
{
    static const std::vector<FormStatus> statuses{
        {u"Chưa báo cáo"_s, Stage::NotReported, false},
        {u"Đang thực hiện"_s, Stage::InProgress, false},
        {u"Đã trình"_s, Stage::Submitted, false},
        {u"Đã hoàn thành: đã ban hành, thông qua"_s, Stage::Issued, true},
        {u"Đã hoàn thành: đã đưa vào khai thác"_s, Stage::InUse, true}};
    return statuses;
}

} // namespace dondoc
