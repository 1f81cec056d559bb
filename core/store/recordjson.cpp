// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordjson.h"

#include "core/store/recordjsonparts.h"

namespace dondoc {

using namespace Qt::StringLiterals;

namespace json {

namespace {

QJsonObject objectOf(const DeadlineStage &stage)
{
    return ObjectWriter()
        .text(u"label"_s, stage.label)
        .text(u"precision"_s, word(stage.precision))
        .day(u"due"_s, stage.due)
        .take();
}

DeadlineStage stageFrom(const QJsonObject &object)
{
    DeadlineStage stage;
    stage.label = object.value(u"label"_s).toString();
    stage.precision = fromWord<DeadlineKind>(object.value(u"precision"_s).toString());
    stage.due = dayOf(object, u"due"_s);
    return stage;
}

} // namespace

QJsonObject objectOf(const Deadline &deadline)
{
    return ObjectWriter()
        .text(u"phrase"_s, deadline.phrase)
        .text(u"kind"_s, word(deadline.kind))
        .day(u"due"_s, deadline.due)
        .truth(u"exclusive"_s, deadline.exclusive)
        .text(u"every"_s, deadline.every)
        .day(u"from"_s, deadline.from)
        .list(u"stages"_s, deadline.stages, [](const DeadlineStage &stage) { return objectOf(stage); })
        .real(u"confidence"_s, deadline.confidence)
        .text(u"question"_s, deadline.question)
        .take();
}

Deadline deadlineFrom(const QJsonObject &object)
{
    Deadline deadline;
    deadline.phrase = object.value(u"phrase"_s).toString();
    deadline.kind = fromWord<DeadlineKind>(object.value(u"kind"_s).toString());
    deadline.due = dayOf(object, u"due"_s);
    deadline.exclusive = object.value(u"exclusive"_s).toBool();
    deadline.every = object.value(u"every"_s).toString();
    deadline.from = dayOf(object, u"from"_s);
    deadline.stages = listOf<DeadlineStage>(
        object, u"stages"_s, [](const QJsonValue &value) { return stageFrom(value.toObject()); });
    deadline.confidence = object.value(u"confidence"_s).toDouble(1.0);
    deadline.question = object.value(u"question"_s).toString();
    return deadline;
}

} // namespace json

using namespace json;

namespace {

QJsonObject objectOf(const DirectiveRef &directive)
{
    return ObjectWriter()
        .id(u"id"_s, directive.id)
        .text(u"number"_s, directive.number)
        .text(u"written"_s, directive.written)
        .text(u"type"_s, directive.type)
        .day(u"date"_s, directive.date)
        .text(u"secrecy"_s, directive.secrecy)
        .take();
}

DirectiveRef directiveFrom(const QJsonObject &object)
{
    DirectiveRef directive;
    directive.id = idOf<DirectiveId>(object, u"id"_s);
    directive.number = object.value(u"number"_s).toString();
    directive.written = object.value(u"written"_s).toString();
    directive.type = object.value(u"type"_s).toString();
    directive.date = dayOf(object, u"date"_s);
    directive.secrecy = object.value(u"secrecy"_s).toString();
    return directive;
}

QJsonObject objectOf(const DeadlineChange &change)
{
    return ObjectWriter()
        .object(u"deadline"_s, json::objectOf(change.deadline))
        .day(u"since"_s, change.since)
        .text(u"reason"_s, change.reason)
        .text(u"document"_s, change.document)
        .take();
}

DeadlineChange changeFrom(const QJsonObject &object)
{
    DeadlineChange change;
    change.deadline = deadlineFrom(object.value(u"deadline"_s).toObject());
    change.since = dayOf(object, u"since"_s);
    change.reason = object.value(u"reason"_s).toString();
    change.document = object.value(u"document"_s).toString();
    return change;
}

QJsonObject objectOf(const Assignment &part)
{
    return ObjectWriter()
        .id(u"id"_s, part.id)
        .text(u"role"_s, word(part.role))
        .id(u"agency"_s, part.agency)
        .text(u"group"_s, part.groupKey)
        .text(u"unmatched"_s, part.unmatched)
        .text(u"written"_s, part.written)
        .list(u"excluded"_s, part.excluded, [](AgencyId id) { return QJsonValue(id.value); })
        .id(u"listedAs"_s, part.listedAs)
        .truth(u"named"_s, part.named)
        .text(u"listing"_s, word(part.listing))
        .take();
}

Assignment assignmentFrom(const QJsonObject &object)
{
    Assignment part;
    part.id = idOf<AssignmentId>(object, u"id"_s);
    part.role = fromWord<Role>(object.value(u"role"_s).toString());
    part.agency = idOf<AgencyId>(object, u"agency"_s);
    part.groupKey = object.value(u"group"_s).toString();
    part.unmatched = object.value(u"unmatched"_s).toString();
    part.written = object.value(u"written"_s).toString();
    part.excluded = listOf<AgencyId>(object, u"excluded"_s,
                                     [](const QJsonValue &value) { return AgencyId{value.toInteger()}; });
    part.listedAs = idOf<AgencyId>(object, u"listedAs"_s);
    part.named = object.value(u"named"_s).toBool();
    part.listing = fromWord<Listing>(object.value(u"listing"_s).toString());
    return part;
}

QJsonObject objectOf(const Progress &report)
{
    return ObjectWriter()
        .id(u"id"_s, report.id)
        .id(u"assignment"_s, report.assignment)
        .day(u"date"_s, report.date)
        .text(u"stage"_s, word(report.stage))
        .truth(u"done"_s, report.done)
        .day(u"completedOn"_s, report.completedOn)
        .text(u"evidence"_s, report.evidence)
        .text(u"evidenceFile"_s, report.evidenceFile)
        .text(u"evidenceSha256"_s, report.evidenceSha256)
        .text(u"note"_s, report.note)
        .text(u"proposal"_s, report.proposal)
        .day(u"promisedOn"_s, report.promisedOn)
        .text(u"promise"_s, report.promise)
        .text(u"recordedAt"_s, momentText(report.recordedAt))
        .text(u"recordedBy"_s, report.recordedBy)
        .take();
}

Progress reportFrom(const QJsonObject &object)
{
    Progress report;
    report.id = idOf<ProgressId>(object, u"id"_s);
    report.assignment = idOf<AssignmentId>(object, u"assignment"_s);
    report.date = dayOf(object, u"date"_s);
    report.stage = fromWord<Stage>(object.value(u"stage"_s).toString());
    report.done = object.value(u"done"_s).toBool();
    report.completedOn = dayOf(object, u"completedOn"_s);
    report.evidence = object.value(u"evidence"_s).toString();
    report.evidenceFile = object.value(u"evidenceFile"_s).toString();
    report.evidenceSha256 = object.value(u"evidenceSha256"_s).toString();
    report.note = object.value(u"note"_s).toString();
    report.proposal = object.value(u"proposal"_s).toString();
    report.promisedOn = dayOf(object, u"promisedOn"_s);
    report.promise = object.value(u"promise"_s).toString();
    report.recordedAt = momentFromText(object.value(u"recordedAt"_s).toString());
    report.recordedBy = object.value(u"recordedBy"_s).toString();
    return report;
}

QJsonObject objectOf(const TaskDoubt &doubt)
{
    return ObjectWriter()
        .text(u"code"_s, doubt.code)
        .text(u"detail"_s, doubt.detail)
        .number(u"column"_s, doubt.column + 1) // -1, the row, is left out
        .text(u"answer"_s, doubt.answer)
        .take();
}

TaskDoubt doubtFrom(const QJsonObject &object)
{
    TaskDoubt doubt;
    doubt.code = object.value(u"code"_s).toString();
    doubt.detail = object.value(u"detail"_s).toString();
    doubt.column = object.value(u"column"_s).toInt() - 1;
    doubt.answer = object.value(u"answer"_s).toString();
    return doubt;
}

QJsonObject objectOf(const Task &task)
{
    return ObjectWriter()
        .id(u"id"_s, task.id)
        .id(u"parent"_s, task.parent)
        .id(u"continues"_s, task.continues)
        .text(u"text"_s, task.text)
        .text(u"clause"_s, task.clause)
        .text(u"product"_s, task.product)
        .text(u"note"_s, task.note)
        .text(u"result"_s, task.result)
        .list(u"directives"_s, task.directives,
              [](const DirectiveRef &directive) { return objectOf(directive); })
        .text(u"streams"_s, task.streams.join(u'\n'))
        .text(u"responsible"_s, task.responsible)
        .object(u"deadline"_s, json::objectOf(task.deadline))
        .text(u"ending"_s, word(task.ending))
        .day(u"endedOn"_s, task.endedOn)
        .text(u"endingDocument"_s, task.endingDocument)
        .object(u"source"_s, json::objectOf(task.source))
        .text(u"identity"_s, task.identity)
        .take();
}

Task taskFrom(const QJsonObject &object)
{
    Task task;
    task.id = idOf<TaskId>(object, u"id"_s);
    task.parent = idOf<TaskId>(object, u"parent"_s);
    task.continues = idOf<TaskId>(object, u"continues"_s);
    task.text = object.value(u"text"_s).toString();
    task.clause = object.value(u"clause"_s).toString();
    task.product = object.value(u"product"_s).toString();
    task.note = object.value(u"note"_s).toString();
    task.result = object.value(u"result"_s).toString();
    task.directives = listOf<DirectiveRef>(
        object, u"directives"_s, [](const QJsonValue &value) { return directiveFrom(value.toObject()); });
    task.streams = object.value(u"streams"_s).toString().split(u'\n', Qt::SkipEmptyParts);
    task.responsible = object.value(u"responsible"_s).toString();
    task.deadline = deadlineFrom(object.value(u"deadline"_s).toObject());
    task.ending = fromWord<Ending>(object.value(u"ending"_s).toString());
    task.endedOn = dayOf(object, u"endedOn"_s);
    task.endingDocument = object.value(u"endingDocument"_s).toString();
    task.source = sourceFrom(object.value(u"source"_s).toObject());
    task.identity = object.value(u"identity"_s).toString();
    return task;
}

} // namespace

QString toJson(const TaskRecord &record)
{
    return compact(
        ObjectWriter()
            .object(u"task"_s, objectOf(record.task))
            .list(u"assignments"_s, record.assignments, [](const Assignment &part) { return objectOf(part); })
            .list(u"progress"_s, record.progress, [](const Progress &report) { return objectOf(report); })
            .list(u"deadlineHistory"_s, record.deadlineHistory,
                  [](const DeadlineChange &change) { return objectOf(change); })
            .list(u"doubts"_s, record.doubts, [](const TaskDoubt &doubt) { return objectOf(doubt); })
            .take());
}

TaskRecord taskRecordFromJson(const QString &json)
{
    const QJsonObject object = parsed(json);
    TaskRecord record;
    record.task = taskFrom(object.value(u"task"_s).toObject());
    record.assignments = listOf<Assignment>(
        object, u"assignments"_s, [](const QJsonValue &value) { return assignmentFrom(value.toObject()); });
    record.progress = listOf<Progress>(object, u"progress"_s,
                                       [](const QJsonValue &value) { return reportFrom(value.toObject()); });
    record.deadlineHistory = listOf<DeadlineChange>(
        object, u"deadlineHistory"_s, [](const QJsonValue &value) { return changeFrom(value.toObject()); });
    record.doubts = listOf<TaskDoubt>(object, u"doubts"_s,
                                      [](const QJsonValue &value) { return doubtFrom(value.toObject()); });
    return record;
}

QString toJson(const Progress &report)
{
    return compact(objectOf(report));
}

Progress progressFromJson(const QString &json)
{
    return reportFrom(parsed(json));
}

} // namespace dondoc
