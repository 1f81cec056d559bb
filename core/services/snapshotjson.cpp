// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/snapshotjson.h"

#include "core/store/recordjson.h"
#include "core/store/recordjsonparts.h"
#include "core/store/storedwords.h"

namespace dondoc {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

// Numbers of enumerators stand in snapshots for good: never renumber them.

QJsonArray arrayOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts << text.toString();
    return texts;
}

/// One table for reading and writing, so that a count cannot land in another's field.
constexpr std::pair<QLatin1StringView, int BoardCounts::*> kCounts[] = {
    {"assigned"_L1, &BoardCounts::assigned},
    {"doneOnTime"_L1, &BoardCounts::doneOnTime},
    {"doneLate"_L1, &BoardCounts::doneLate},
    {"doneUndated"_L1, &BoardCounts::doneUndated},
    {"openInTime"_L1, &BoardCounts::openInTime},
    {"overdue"_L1, &BoardCounts::overdue},
    {"continuous"_L1, &BoardCounts::continuous},
    {"noDeadline"_L1, &BoardCounts::noDeadline},
    {"byReference"_L1, &BoardCounts::byReference},
    {"withdrawn"_L1, &BoardCounts::withdrawn},
    {"due"_L1, &BoardCounts::due},
    {"dueDone"_L1, &BoardCounts::dueDone},
    {"dueDoneUndated"_L1, &BoardCounts::dueDoneUndated},
    {"dueToday"_L1, &BoardCounts::dueToday},
    {"partsOpen"_L1, &BoardCounts::partsOpen},
    {"partsOverdue"_L1, &BoardCounts::partsOverdue},
};

QJsonObject objectOf(const BoardCounts &counts)
{
    QJsonObject object;
    for (const auto &[key, field] : kCounts)
        object.insert(key, counts.*field);
    return object;
}

BoardCounts countsFrom(const QJsonObject &object)
{
    BoardCounts counts;
    for (const auto &[key, field] : kCounts)
        counts.*field = object.value(key).toInt();
    return counts;
}

QJsonObject objectOf(const PartState &part)
{
    return ObjectWriter()
        .number(u"assignment"_s, part.assignment)
        .number(u"standing"_s, int(part.standing))
        .number(u"stage"_s, int(part.stage))
        .day(u"completedOn"_s, part.completedOn)
        .day(u"lastReport"_s, part.lastReport)
        .take();
}

PartState partFrom(const QJsonObject &object)
{
    PartState part;
    part.assignment = object.value("assignment"_L1).toInt();
    part.standing = PartStanding(object.value("standing"_L1).toInt());
    part.stage = Stage(object.value("stage"_L1).toInt());
    part.completedOn = dayOf(object, u"completedOn"_s);
    part.lastReport = dayOf(object, u"lastReport"_s);
    return part;
}

QJsonObject objectOf(const TaskState &state)
{
    return ObjectWriter()
        .number(u"standing"_s, int(state.standing))
        .day(u"due"_s, state.due)
        .number(u"days"_s, state.days)
        .day(u"completedOn"_s, state.completedOn)
        .number(u"stage"_s, int(state.stage))
        .number(u"openParts"_s, state.openParts)
        .number(u"doneParts"_s, state.doneParts)
        .list(u"parts"_s, state.parts, [](const PartState &part) { return objectOf(part); })
        .take();
}

TaskState stateFrom(const QJsonObject &object)
{
    TaskState state;
    state.standing = Standing(object.value("standing"_L1).toInt());
    state.due = dayOf(object, u"due"_s);
    state.days = object.value("days"_L1).toInt();
    state.completedOn = dayOf(object, u"completedOn"_s);
    state.stage = Stage(object.value("stage"_L1).toInt());
    state.openParts = object.value("openParts"_L1).toInt();
    state.doneParts = object.value("doneParts"_L1).toInt();
    state.parts = listOf<PartState>(object, u"parts"_s,
                                    [](const QJsonValue &part) { return partFrom(part.toObject()); });
    return state;
}

QJsonObject objectOf(const TaskView &view)
{
    return {{u"record"_s, parsed(toJson(*view.record))},
            {u"state"_s, objectOf(view.state)},
            {u"missingClear"_s, arrayOf(view.missingClear)}};
}

TaskView viewFrom(const QJsonObject &object)
{
    TaskView view;
    view.record =
        std::make_shared<const TaskRecord>(taskRecordFromJson(compact(object.value("record"_L1).toObject())));
    view.state = stateFrom(object.value("state"_L1).toObject());
    view.missingClear = textsFrom(object.value("missingClear"_L1));
    return view;
}

QJsonObject objectOf(const AgencyLoad &load)
{
    return ObjectWriter()
        .id(u"agency"_s, load.agency)
        .text(u"name"_s, load.name)
        .number(u"overdue"_s, load.overdue)
        .number(u"longestDays"_s, load.longestDays)
        .number(u"open"_s, load.open)
        .truth(u"silent"_s, load.isSilent)
        .take();
}

AgencyLoad loadFrom(const QJsonObject &object)
{
    AgencyLoad load;
    load.agency = idOf<AgencyId>(object, u"agency"_s);
    load.name = object.value("name"_L1).toString();
    load.overdue = object.value("overdue"_L1).toInt();
    load.longestDays = object.value("longestDays"_L1).toInt();
    load.open = object.value("open"_L1).toInt();
    load.isSilent = object.value("silent"_L1).toBool();
    return load;
}

QJsonObject objectOf(const Agency &agency)
{
    return ObjectWriter()
        .id(u"id"_s, agency.id)
        .text(u"name"_s, agency.name)
        .text(u"shortName"_s, agency.shortName)
        .text(u"kind"_s, storedWord(agency.kind))
        .day(u"from"_s, agency.from)
        .day(u"to"_s, agency.to)
        .number(u"order"_s, agency.order)
        .truth(u"city"_s, agency.isCentrallyRunCity)
        .day(u"cityFrom"_s, agency.cityFrom)
        .number(u"parent"_s, agency.parent ? agency.parent->value : 0)
        .list(u"predecessors"_s, agency.predecessors, [](AgencyId id) { return QJsonValue(id.value); })
        .take();
}

Agency agencyFrom(const QJsonObject &object)
{
    Agency agency;
    agency.id = idOf<AgencyId>(object, u"id"_s);
    agency.name = object.value("name"_L1).toString();
    agency.shortName = object.value("shortName"_L1).toString();
    agency.kind = fromStoredWord<AgencyKind>(object.value("kind"_L1).toString());
    agency.from = dayOf(object, u"from"_s);
    agency.to = dayOf(object, u"to"_s);
    agency.order = object.value("order"_L1).toInt();
    agency.isCentrallyRunCity = object.value("city"_L1).toBool();
    agency.cityFrom = dayOf(object, u"cityFrom"_s);
    if (object.contains("parent"_L1))
        agency.parent = idOf<AgencyId>(object, u"parent"_s);
    agency.predecessors = listOf<AgencyId>(object, u"predecessors"_s,
                                           [](const QJsonValue &id) { return AgencyId{id.toInteger()}; });
    return agency;
}

void insert(QJsonObject &object, const QString &key, std::optional<double> value)
{
    if (value)
        object.insert(key, *value);
}

std::optional<double> realOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject objectOf(const RateRow &row)
{
    QJsonObject object = ObjectWriter()
                             .id(u"agency"_s, row.agency)
                             .text(u"name"_s, row.name)
                             .text(u"shortName"_s, row.shortName)
                             .text(u"written"_s, row.written)
                             .number(u"kind"_s, int(row.kind))
                             .text(u"scheme"_s, storedWord(row.scheme))
                             .day(u"month"_s, row.month)
                             .day(u"from"_s, row.from)
                             .day(u"to"_s, row.to)
                             .text(u"blank"_s, storedWord(row.blank))
                             .truth(u"notOffered"_s, row.notOffered)
                             .text(u"note"_s, row.note)
                             .object(u"source"_s, json::objectOf(row.source))
                             .text(u"cell"_s, row.cell)
                             .text(u"targetCell"_s, row.targetCell)
                             .list(u"otherSources"_s, row.otherSources,
                                   [](const RateValue &value) { return parsed(toJson(value)); })
                             .take();
    insert(object, u"target"_s, row.target);
    insert(object, u"yearEndTarget"_s, row.yearEndTarget);
    insert(object, u"achieved"_s, row.achieved);
    if (row.met)
        object.insert(u"met"_s, *row.met);
    return object;
}

RateRow rateRowFrom(const QJsonObject &object)
{
    RateRow row;
    row.agency = idOf<AgencyId>(object, u"agency"_s);
    row.name = object.value("name"_L1).toString();
    row.shortName = object.value("shortName"_L1).toString();
    row.written = object.value("written"_L1).toString();
    row.kind = RateUnitKind(object.value("kind"_L1).toInt());
    row.scheme = fromStoredWord<ProvinceScheme>(object.value("scheme"_L1).toString());
    row.month = dayOf(object, u"month"_s);
    row.from = dayOf(object, u"from"_s);
    row.to = dayOf(object, u"to"_s);
    row.blank = fromStoredWord<BlankReason>(object.value("blank"_L1).toString());
    row.notOffered = object.value("notOffered"_L1).toBool();
    row.note = object.value("note"_L1).toString();
    row.source = sourceFrom(object.value("source"_L1).toObject());
    row.cell = object.value("cell"_L1).toString();
    row.targetCell = object.value("targetCell"_L1).toString();
    row.otherSources = listOf<RateValue>(object, u"otherSources"_s, [](const QJsonValue &value) {
        return rateValueFromJson(compact(value.toObject()));
    });
    row.target = realOf(object, u"target"_s);
    row.yearEndTarget = realOf(object, u"yearEndTarget"_s);
    row.achieved = realOf(object, u"achieved"_s);
    if (object.contains("met"_L1))
        row.met = object.value("met"_L1).toBool();
    return row;
}

QJsonObject objectOf(const AgencyGroup &group)
{
    return ObjectWriter()
        .text(u"key"_s, group.key)
        .text(u"name"_s, group.name)
        .truth(u"ministries"_s, group.hasMinistries)
        .truth(u"provinces"_s, group.hasProvinces)
        .text(u"expansion"_s, storedWord(group.expansion))
        .take();
}

AgencyGroup groupFrom(const QJsonObject &object)
{
    AgencyGroup group;
    group.key = object.value("key"_L1).toString();
    group.name = object.value("name"_L1).toString();
    group.hasMinistries = object.value("ministries"_L1).toBool();
    group.hasProvinces = object.value("provinces"_L1).toBool();
    group.expansion = fromStoredWord<GroupExpansion>(object.value("expansion"_L1).toString());
    return group;
}

} // namespace

QJsonObject objectOf(const AgencyDirectory &directory)
{
    return ObjectWriter()
        .list(u"agencies"_s, directory.agencies(), [](const Agency &agency) { return objectOf(agency); })
        .list(u"groups"_s, directory.groups(), [](const AgencyGroup &group) { return objectOf(group); })
        .take();
}

AgencyDirectory directoryFrom(const QJsonObject &object)
{
    return AgencyDirectory(
        listOf<Agency>(object, u"agencies"_s,
                       [](const QJsonValue &value) { return agencyFrom(value.toObject()); }),
        {}, listOf<AgencyGroup>(object, u"groups"_s, [](const QJsonValue &value) {
            return groupFrom(value.toObject());
        }));
}

QJsonObject objectOf(const Board &board)
{
    return ObjectWriter()
        .day(u"asOf"_s, board.asOf)
        .day(u"since"_s, board.since)
        .object(u"counts"_s, objectOf(board.counts))
        .list(u"tasks"_s, board.tasks, [](const TaskView &view) { return objectOf(view); })
        .list(u"loads"_s, board.loads, [](const AgencyLoad &load) { return objectOf(load); })
        .list(u"newlyOverdue"_s, board.newlyOverdue, [](int position) { return QJsonValue(position); })
        .take();
}

Board boardFrom(const QJsonObject &object, std::shared_ptr<const AgencyDirectory> directory)
{
    Board board;
    board.asOf = dayOf(object, u"asOf"_s);
    board.since = dayOf(object, u"since"_s);
    board.hasAsked = board.since.isValid();
    board.counts = countsFrom(object.value("counts"_L1).toObject());
    board.tasks = listOf<TaskView>(object, u"tasks"_s,
                                   [](const QJsonValue &value) { return viewFrom(value.toObject()); });
    board.loads = listOf<AgencyLoad>(object, u"loads"_s,
                                     [](const QJsonValue &value) { return loadFrom(value.toObject()); });
    board.newlyOverdue =
        listOf<int>(object, u"newlyOverdue"_s, [](const QJsonValue &value) { return value.toInt(); });
    board.directory = std::move(directory);
    return board;
}

QJsonObject objectOf(const RateBoard &rates)
{
    return ObjectWriter()
        .day(u"asOf"_s, rates.asOf)
        .real(u"goal"_s, rates.goal)
        .list(u"rows"_s, rates.rows, [](const RateRow &row) { return objectOf(row); })
        .take();
}

RateBoard ratesFrom(const QJsonObject &object)
{
    RateBoard rates;
    rates.asOf = dayOf(object, u"asOf"_s);
    rates.goal = object.value("goal"_L1).toDouble();
    rates.rows = RateRows(listOf<RateRow>(
        object, u"rows"_s, [](const QJsonValue &value) { return rateRowFrom(value.toObject()); }));
    return rates;
}

} // namespace dondoc
