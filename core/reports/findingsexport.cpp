// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/findingsexport.h"

#include "core/deadlines/phrasereader.h"
#include "core/tasks/sourcelabel.h"

#include <QJsonObject>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dateOrNull(QDate date)
{
    return date.isNull() ? QJsonValue() : QJsonValue(date.toString(Qt::ISODate));
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// An agency by its canonical name, a group as its source words it.
QString nameOf(const FindingAgency &party, const AgencyDirectory &directory)
{
    return party.agency ? directory.displayName(party.agency) : party.written;
}

QStringList namesOf(const Finding &finding, const AgencyDirectory &directory, bool isMatched)
{
    QStringList names;
    for (const FindingAgency &party : finding.agencies) {
        if (party.unmatched.isEmpty() == isMatched)
            names << nameOf(party, directory);
    }
    return names;
}

bool isDone(const Finding &finding, QDate asOf)
{
    return !finding.agencies.empty() &&
           std::ranges::all_of(finding.agencies,
                               [asOf](const FindingAgency &party) { return party.isDoneOn(asOf); });
}

/// A finding has no report of its own date by date: it is done, overdue or open.
QString standingOf(const Finding &finding, QDate asOf)
{
    if (isDone(finding, asOf))
        return u"done"_s;
    const QDate last = lastDayOnTime(finding.deadline);
    return last.isValid() && last < asOf ? u"overdue"_s : u"open"_s;
}

/// Who has not remedied it on the day.
QString openNames(const Finding &finding, const AgencyDirectory &directory, QDate asOf)
{
    QStringList names;
    for (const FindingAgency &party : finding.agencies) {
        if (!party.isDoneOn(asOf))
            names << nameOf(party, directory);
    }
    return names.join(u"; "_s);
}

QString standingWord(const QString &standing)
{
    return standing == u"done" ? u"Đã khắc phục"_s : standing == u"overdue" ? u"Quá hạn"_s : u"Chưa xong"_s;
}

QJsonObject findingAsJson(const Finding &finding, const AgencyDirectory &directory, QDate asOf)
{
    const SourceRef &source = finding.source;
    const Deadline &deadline = finding.deadline;
    return {
        {u"id"_s, finding.id.value},
        {u"group"_s, finding.group},
        {u"title"_s, finding.title},
        {u"issue"_s, finding.issue},
        {u"remedies"_s, QJsonArray::fromStringList(finding.remedies)},
        {u"agencies"_s, QJsonArray::fromStringList(namesOf(finding, directory, true))},
        {u"unmatched"_s, QJsonArray::fromStringList(namesOf(finding, directory, false))},
        {u"deadline"_s, QJsonObject{{u"phrase"_s, deadline.phrase},
                                    {u"kind"_s, word(deadline.kind)},
                                    {u"due"_s, dateOrNull(deadline.due)},
                                    {u"exclusive"_s, deadline.exclusive},
                                    {u"every"_s, textOrNull(deadline.every)},
                                    {u"confidence"_s, deadline.confidence}}},
        {u"standing"_s, standingOf(finding, asOf)},
        {u"task"_s, finding.promotedTo ? QJsonValue(finding.promotedTo.value) : QJsonValue()},
        {u"source"_s, QJsonObject{{u"file"_s, source.file.text()},
                                  {u"sheet"_s, source.sheet.text()},
                                  {u"row"_s, source.row},
                                  {u"ordinal"_s, textOrNull(source.ordinal)},
                                  {u"section"_s, textOrNull(source.section)}}},
    };
}

} // namespace

QJsonArray findingsAsJson(const std::vector<Finding> &findings, const AgencyDirectory &directory, QDate asOf)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array << findingAsJson(finding, directory, asOf);
    return array;
}

OutTable findingsAsTable(const std::vector<Finding> &findings, const AgencyDirectory &directory, QDate asOf)
{
    OutTable table;
    table.name = u"Vấn đề kiểm tra"_s;
    table.header = {u"Nguồn"_s,     u"TT"_s,      u"Nhóm"_s,     u"Vấn đề"_s,     u"Nội dung"_s,
                    u"Giải pháp"_s, u"Cơ quan"_s, u"Thời hạn"_s, u"Tình trạng"_s, u"Cơ quan chưa xong"_s};
    for (const Finding &finding : findings) {
        table.rows.push_back(
            {sourceLabel(finding.source), finding.source.ordinal, finding.group, finding.title, finding.issue,
             finding.remedies.join(u'\n'),
             (namesOf(finding, directory, true) + namesOf(finding, directory, false)).join(u"; "_s),
             deadlineText(finding.deadline), standingWord(standingOf(finding, asOf)),
             openNames(finding, directory, asOf)});
    }
    return table;
}

} // namespace dondoc
