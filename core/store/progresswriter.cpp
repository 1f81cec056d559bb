// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/progresswriter.h"

#include "core/store/agencyrepository.h"
#include "core/store/recordjson.h"
#include "core/store/taskreader.h"
#include "core/store/taskwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

struct Subject {
    TaskId task;
    QString text;
};

std::optional<Subject> taskOf(Connection &connection, AssignmentId assignment)
{
    Statement &rows =
        connection.statement(u"SELECT id, text FROM tasks WHERE id = (SELECT task_id FROM assignments "
                             "WHERE id = ?) AND "_s +
                             notUndone());
    rows << assignment;
    if (!rows.run() || !rows.next())
        return std::nullopt;
    Subject subject;
    subject.task = rows.id<TaskTag>();
    subject.text = rows.text();
    rows.finish();
    return subject;
}

} // namespace

std::optional<ProgressId> writeProgress(WriteSession &session, AssignmentId assignment, Progress report)
{
    const auto subject = taskOf(session.connection, assignment);
    if (!subject) {
        session.connection.fail(
            u"notFound"_s,
            QCoreApplication::translate(
                "Store", "This task is not there any more, so the report was not saved. Its import "
                         "was undone meanwhile."));
        return std::nullopt;
    }
    report.id.value = session.ids.next();
    report.assignment = assignment;
    if (report.recordedAt.isNull())
        report.recordedAt = session.at;
    if (report.recordedBy.isEmpty())
        report.recordedBy = session.user;
    HistoryLine line;
    line.action = u"progress"_s;
    line.subject = subject->text;
    line.subjectKind = u"task"_s;
    line.subjectId = subject->task.value;
    line.after = toJson(report);
    if (!TaskWriter(session.connection, session.ids).insertProgress(report) || !session.history.append(line))
        return std::nullopt;
    return report.id;
}

bool writeAlias(WriteSession &session, const AgencyAlias &alias)
{
    AgencyRepository agencies(session.connection);
    if (!agencies.exists(alias.agency)) {
        session.connection.fail(
            u"notFound"_s,
            QCoreApplication::translate("Store", "There is no such agency for “%1”.").arg(alias.text));
        return false;
    }
    HistoryLine line;
    line.action = u"alias"_s;
    line.subject = alias.text;
    line.subjectKind = u"agency"_s;
    line.subjectId = alias.agency.value;
    line.after = QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"alias"_s, alias.text}, {u"agency"_s, alias.agency.value}})
            .toJson(QJsonDocument::Compact));
    return agencies.confirmAlias(alias) && session.history.append(line);
}

} // namespace dondoc
