// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/deadlines/describe.h"

using namespace dondoc;

namespace {

QString kindName(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::None:
        return QStringLiteral("none");
    case DeadlineKind::Date:
        return QStringLiteral("date");
    case DeadlineKind::Month:
        return QStringLiteral("month");
    case DeadlineKind::Quarter:
        return QStringLiteral("quarter");
    case DeadlineKind::Year:
        return QStringLiteral("year");
    case DeadlineKind::Ongoing:
        return QStringLiteral("ongoing");
    case DeadlineKind::Recurring:
        return QStringLiteral("recurring");
    case DeadlineKind::Staged:
        return QStringLiteral("staged");
    case DeadlineKind::Reference:
        return QStringLiteral("reference");
    }
    return {};
}

QString dated(DeadlineKind kind, QDate due)
{
    return due.isValid() ? kindName(kind) + u' ' + due.toString(Qt::ISODate) : kindName(kind);
}

} // namespace

QString describe(const Deadline &deadline)
{
    QString line = dated(deadline.kind, deadline.due);
    if (!deadline.every.isEmpty())
        line += u' ' + deadline.every;
    if (deadline.exclusive)
        line += QStringLiteral(" before");
    if (deadline.from.isValid())
        line += QStringLiteral(" from ") + deadline.from.toString(Qt::ISODate);
    for (const DeadlineStage &stage : deadline.stages) {
        const QString label = stage.label.isEmpty() ? QString() : u' ' + stage.label;
        line += QStringLiteral(" [%1%2]").arg(dated(stage.precision, stage.due), label);
    }
    if (deadline.confidence < 0.8 || !deadline.question.isEmpty())
        line += QStringLiteral(" ?") + deadline.question;
    return line;
}
