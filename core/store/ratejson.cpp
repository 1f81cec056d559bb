// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordjson.h"
#include "core/store/recordjsonparts.h"
#include "core/store/storedwords.h"

namespace dondoc {

using namespace Qt::StringLiterals;

namespace json {

QJsonObject objectOf(const SourceRef &source)
{
    return ObjectWriter()
        .text(u"file"_s, source.file)
        .text(u"sheet"_s, source.sheet)
        .number(u"row"_s, source.row)
        .text(u"ordinal"_s, source.ordinal)
        .text(u"section"_s, source.section)
        .text(u"list"_s, source.list)
        .day(u"listDate"_s, source.listDate)
        .take();
}

SourceRef sourceFrom(const QJsonObject &object)
{
    SourceRef source;
    source.file = object.value(u"file"_s).toString();
    source.sheet = object.value(u"sheet"_s).toString();
    source.row = object.value(u"row"_s).toInt();
    source.ordinal = object.value(u"ordinal"_s).toString();
    source.section = object.value(u"section"_s).toString();
    source.list = object.value(u"list"_s).toString();
    source.listDate = dayOf(object, u"listDate"_s);
    return source;
}

} // namespace json

using namespace json;

QString toJson(const RateValue &value)
{
    return compact(ObjectWriter()
                       .number(u"id"_s, value.id)
                       .id(u"indicator"_s, value.indicator)
                       .id(u"agency"_s, value.agency)
                       .text(u"scheme"_s, storedWord(value.scheme))
                       .text(u"kind"_s, storedWord(value.kind))
                       .day(u"month"_s, value.month)
                       .day(u"from"_s, value.from)
                       .day(u"to"_s, value.to)
                       .real(u"value"_s, value.value)
                       .object(u"source"_s, objectOf(value.source))
                       .text(u"cell"_s, value.cell)
                       .text(u"sourceDocument"_s, value.sourceDocument)
                       .text(u"written"_s, value.written)
                       .take());
}

RateValue rateValueFromJson(const QString &json)
{
    const QJsonObject object = parsed(json);
    RateValue value;
    value.id = object.value(u"id"_s).toInteger();
    value.indicator = idOf<IndicatorId>(object, u"indicator"_s);
    value.agency = idOf<AgencyId>(object, u"agency"_s);
    value.scheme = fromStoredWord<ProvinceScheme>(object.value(u"scheme"_s).toString());
    value.kind = fromStoredWord<RateKind>(object.value(u"kind"_s).toString());
    value.month = dayOf(object, u"month"_s);
    value.from = dayOf(object, u"from"_s);
    value.to = dayOf(object, u"to"_s);
    value.value = object.value(u"value"_s).toDouble();
    value.source = sourceFrom(object.value(u"source"_s).toObject());
    value.cell = object.value(u"cell"_s).toString();
    value.sourceDocument = object.value(u"sourceDocument"_s).toString();
    value.written = object.value(u"written"_s).toString();
    return value;
}

QString toJson(const RateNote &note)
{
    return compact(ObjectWriter()
                       .number(u"id"_s, note.id)
                       .id(u"indicator"_s, note.indicator)
                       .id(u"agency"_s, note.agency)
                       .text(u"scheme"_s, storedWord(note.scheme))
                       .text(u"text"_s, note.text)
                       .text(u"reason"_s, storedWord(note.reason))
                       .object(u"source"_s, objectOf(note.source))
                       .take());
}

RateNote rateNoteFromJson(const QString &json)
{
    const QJsonObject object = parsed(json);
    RateNote note;
    note.id = object.value(u"id"_s).toInteger();
    note.indicator = idOf<IndicatorId>(object, u"indicator"_s);
    note.agency = idOf<AgencyId>(object, u"agency"_s);
    note.scheme = fromStoredWord<ProvinceScheme>(object.value(u"scheme"_s).toString());
    note.text = object.value(u"text"_s).toString();
    note.reason = fromStoredWord<BlankReason>(object.value(u"reason"_s).toString());
    note.source = sourceFrom(object.value(u"source"_s).toObject());
    return note;
}

} // namespace dondoc
