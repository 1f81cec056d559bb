// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/formmark.h"

#include "core/text/fold.h"

#include <QCryptographicHash>
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

bool FormRowId::isAsGiven(int cell, const QString &print) const
{
    return cell < given.size() && given[cell] == print;
}

QString formCellPrint(const QString &words)
{
    constexpr qsizetype kBytes = 4; // enough to see a change in one cell
    const QByteArray clean = text::clean(words).toUtf8();
    if (clean.isEmpty())
        return u"0"_s;
    return QString::fromLatin1(
        QCryptographicHash::hash(clean, QCryptographicHash::Sha256).left(kBytes).toHex());
}

QString formCellPrint(QDate day)
{
    return formCellPrint(day.toString(Qt::ISODate));
}

QString formCellPrint(double percentage)
{
    return formCellPrint(QString::number(percentage, 'f', 2));
}

QString formRowText(const FormRowId &id)
{
    const QString row = id.task ? u"t-%1-%2"_s.arg(id.task.value).arg(id.assignment.value)
                                : u"r-%1-%2"_s.arg(id.month.toString(u"yyyy-MM")).arg(id.scheme);
    return id.given.isEmpty() ? row : row + u'-' + id.given.join(u'.');
}

std::optional<FormRowId> readFormRow(QStringView text)
{
    const QStringList parts = text.toString().trimmed().split(u'-');
    const bool isTask = parts[0] == "t"_L1;
    const int idParts = isTask ? 3 : 4;
    const bool hasGiven = parts.size() == idParts + 1;
    if ((!isTask && parts[0] != "r"_L1) || (parts.size() != idParts && !hasGiven))
        return std::nullopt;
    FormRowId id;
    if (hasGiven)
        id.given = parts.last().split(u'.');
    if (isTask) {
        id.task = TaskId{parts[1].toLongLong()};
        id.assignment = AssignmentId{parts[2].toLongLong()};
        return id.task && id.assignment ? std::optional(id) : std::nullopt;
    }
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
