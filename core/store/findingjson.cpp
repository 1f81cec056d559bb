// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordjson.h"
#include "core/store/recordjsonparts.h"

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;
using namespace json;

QJsonObject objectOf(const FindingAgency &part)
{
    return ObjectWriter()
        .id(u"agency"_s, part.agency)
        .text(u"group"_s, part.groupKey)
        .text(u"unmatched"_s, part.unmatched)
        .text(u"written"_s, part.written)
        .text(u"stage"_s, word(part.stage))
        .truth(u"done"_s, part.done)
        .day(u"reportedOn"_s, part.reportedOn)
        .text(u"note"_s, part.note)
        .take();
}

FindingAgency partFrom(const QJsonObject &object)
{
    FindingAgency part;
    part.agency = idOf<AgencyId>(object, u"agency"_s);
    part.groupKey = object.value(u"group"_s).toString();
    part.unmatched = object.value(u"unmatched"_s).toString();
    part.written = object.value(u"written"_s).toString();
    part.stage = fromWord<Stage>(object.value(u"stage"_s).toString());
    part.done = object.value(u"done"_s).toBool();
    part.reportedOn = dayOf(object, u"reportedOn"_s);
    part.note = object.value(u"note"_s).toString();
    return part;
}

} // namespace

QString toJson(const Finding &finding)
{
    return compact(
        ObjectWriter()
            .id(u"id"_s, finding.id)
            .text(u"group"_s, finding.group)
            .text(u"title"_s, finding.title)
            .text(u"issue"_s, finding.issue)
            .list(u"remedies"_s, std::vector<QString>(finding.remedies.begin(), finding.remedies.end()),
                  [](const QString &remedy) { return QJsonValue(remedy); })
            .list(u"agencies"_s, finding.agencies, [](const FindingAgency &part) { return objectOf(part); })
            .object(u"deadline"_s, json::objectOf(finding.deadline))
            .id(u"promotedTo"_s, finding.promotedTo)
            .object(u"source"_s, json::objectOf(finding.source))
            .take());
}

Finding findingFromJson(const QString &json)
{
    const QJsonObject object = parsed(json);
    Finding finding;
    finding.id = idOf<FindingId>(object, u"id"_s);
    finding.group = object.value(u"group"_s).toString();
    finding.title = object.value(u"title"_s).toString();
    finding.issue = object.value(u"issue"_s).toString();
    for (const QJsonValue remedy : object.value(u"remedies"_s).toArray())
        finding.remedies << remedy.toString();
    finding.agencies = listOf<FindingAgency>(
        object, u"agencies"_s, [](const QJsonValue &value) { return partFrom(value.toObject()); });
    finding.deadline = deadlineFrom(object.value(u"deadline"_s).toObject());
    finding.promotedTo = idOf<TaskId>(object, u"promotedTo"_s);
    finding.source = sourceFrom(object.value(u"source"_s).toObject());
    return finding;
}

QString toJson(const AgencyContact &contact)
{
    return compact(ObjectWriter()
                       .id(u"agency"_s, contact.agency)
                       .text(u"officer"_s, contact.officer)
                       .text(u"name"_s, contact.name)
                       .text(u"position"_s, contact.position)
                       .text(u"phone"_s, contact.phone)
                       .text(u"email"_s, contact.email)
                       .take());
}

AgencyContact contactFromJson(const QString &json)
{
    const QJsonObject object = parsed(json);
    return {idOf<AgencyId>(object, u"agency"_s), object.value(u"officer"_s).toString(),
            object.value(u"name"_s).toString(),  object.value(u"position"_s).toString(),
            object.value(u"phone"_s).toString(), object.value(u"email"_s).toString()};
}

} // namespace dondoc
