// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/phrasereader.h"
#include "core/deadlines/recurrence.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QStringList>

namespace dondoc {

namespace {

constexpr qsizetype longestPhrase =
    80; ///< characters of a phrase shown as it stands; it fills a cell's three lines

QString quarterText(QDate due)
{
    constexpr QStringView roman[] = {u"I", u"II", u"III", u"IV"};
    return QStringLiteral("Quý %1/%2").arg(roman[(due.month() - 1) / 3]).arg(due.year());
}

/// Zero before January and February, as Nghị định 30/2020/NĐ-CP writes months.
QString monthText(QDate due)
{
    return due.month() <= 2 ? due.toString(QStringLiteral("'Tháng' MM/yyyy"))
                            : due.toString(QStringLiteral("'Tháng' M/yyyy"));
}

QString dueText(DeadlineKind precision, QDate due)
{
    switch (precision) {
    case DeadlineKind::Date:
        return text::formatDate(due);
    case DeadlineKind::Month:
        return due.isValid() ? monthText(due) : QString();
    case DeadlineKind::Quarter:
        return due.isValid() ? quarterText(due) : QString();
    case DeadlineKind::Year:
        return due.isValid() ? QStringLiteral("Năm %1").arg(due.year()) : QString();
    case DeadlineKind::Ongoing:
        return QStringLiteral("Thường xuyên");
    case DeadlineKind::Reference:
        return QStringLiteral("Theo lộ trình");
    default:
        return {};
    }
}

QString everyText(QStringView every)
{
    const auto period = parsePeriod(every);
    if (!period)
        return QStringLiteral("Định kỳ");
    const QString unit = period->unit == u'D'   ? QStringLiteral("ngày")
                         : period->unit == u'W' ? QStringLiteral("tuần")
                         : period->unit == u'M' ? QStringLiteral("tháng")
                                                : QStringLiteral("năm");
    if (period->unit == u'M' && period->count == 3)
        return QStringLiteral("Hằng quý");
    return period->count == 1 ? QStringLiteral("Hằng %1").arg(unit)
                              : QStringLiteral("Định kỳ %1 %2/lần").arg(period->count).arg(unit);
}

/// Stages after the first continue the line: "Tháng 12/2025; năm 2026".
QString stagesText(const std::vector<DeadlineStage> &stages)
{
    QStringList texts;
    for (const DeadlineStage &stage : stages) {
        QString one = dueText(stage.precision, stage.due);
        if (!texts.isEmpty() && !one.isEmpty())
            one[0] = one[0].toLower();
        texts += one;
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

QDate lastDayOnTime(const Deadline &deadline, bool strictBefore)
{
    return strictBefore && deadline.exclusive && deadline.due.isValid() ? deadline.due.addDays(-1)
                                                                        : deadline.due;
}

QDate finalDay(const Deadline &deadline, bool strictBefore)
{
    for (auto stage = deadline.stages.rbegin(); stage != deadline.stages.rend(); ++stage) {
        if (!stage->due.isNull())
            return stage->due;
    }
    return deadline.kind == DeadlineKind::Recurring ? QDate() : lastDayOnTime(deadline, strictBefore);
}

QString deadlineText(const Deadline &deadline)
{
    switch (deadline.kind) {
    case DeadlineKind::Ongoing:
        return deadline.due.isValid()
                   ? QStringLiteral("Thường xuyên đến %1").arg(text::formatDate(deadline.due))
                   : QStringLiteral("Thường xuyên");
    case DeadlineKind::Recurring:
        return deadline.due.isValid() ? QStringLiteral("%1, từ %2")
                                            .arg(everyText(deadline.every), text::formatDate(deadline.due))
                                      : everyText(deadline.every);
    case DeadlineKind::Staged:
        return deadline.stages.empty() ? text::shortened(deadline.phrase, longestPhrase)
                                       : stagesText(deadline.stages);
    case DeadlineKind::None:
    case DeadlineKind::Reference:
        return text::shortened(deadline.phrase, longestPhrase);
    default:
        return deadline.due.isValid() ? dueText(deadline.kind, deadline.due)
                                      : text::shortened(deadline.phrase, longestPhrase);
    }
}

} // namespace dondoc
