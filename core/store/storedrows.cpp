// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedrows.h"

#include "core/store/recordjson.h"
#include "core/store/taskreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

/// `read` is null for tasks, which are read many at a time.
struct StoredRows::Kind {
    QLatin1StringView word;
    QString (StoredRows::*read)(const HistoryLine &line);
    bool (StoredRows::*put)(const HistoryLine &line, const QString &json);
};

const std::vector<StoredRows::Kind> &StoredRows::kinds()
{
    static const std::vector<Kind> table{
        {"task"_L1, nullptr, &StoredRows::putTask},
        {"progress"_L1, &StoredRows::progressOf, &StoredRows::putProgress},
        {"rateValue"_L1, &StoredRows::rateValueOf, &StoredRows::putRateValue},
        {"rateNote"_L1, &StoredRows::rateNoteOf, &StoredRows::putRateNote},
        {"finding"_L1, &StoredRows::findingOf, &StoredRows::putFinding},
        {"alias"_L1, &StoredRows::aliasOf, &StoredRows::putAlias},
        {"contact"_L1, &StoredRows::contactOf, &StoredRows::putContact},
        {"review"_L1, &StoredRows::reviewOf, &StoredRows::putReview},
        {"letter"_L1, &StoredRows::letterOf, &StoredRows::putLetter},
        {"setting"_L1, &StoredRows::settingOf, &StoredRows::putSetting},
    };
    return table;
}

const StoredRows::Kind *StoredRows::kindOf(const HistoryLine &line)
{
    const auto found = std::ranges::find(kinds(), line.subjectKind, &Kind::word);
    return found == kinds().end() ? nullptr : &*found;
}

StoredRows::StoredRows(Connection &connection, IdAllocator &ids)
    : tasks(connection, ids)
    , rates(connection)
    , findings(connection)
    , agencies(connection)
    , reviews(connection)
    , settings(connection)
    , m_connection(connection)
    , m_ids(ids)
{
}

std::optional<QStringList> StoredRows::current(const std::vector<HistoryLine> &lines)
{
    std::vector<TaskId> ids;
    for (const HistoryLine &line : lines) {
        if (line.subjectKind == "task"_L1)
            ids.push_back(TaskId{line.subjectId});
    }
    const auto records = TaskReader(m_connection).read(ids);
    if (!records)
        return std::nullopt;
    QStringList json;
    for (const HistoryLine &line : lines) {
        const Kind *kind = kindOf(line);
        const auto record = records->constFind(TaskId{line.subjectId});
        if (kind && kind->read)
            json << (this->*kind->read)(line);
        else
            json << (kind && record != records->cend() ? toJson(*record) : QString());
    }
    return m_connection.hasError() ? std::nullopt : std::optional<QStringList>(json);
}

bool StoredRows::put(const HistoryLine &line, const QString &json)
{
    const Kind *kind = kindOf(line);
    Q_ASSERT_X(kind, "StoredRows::put", "a line of the history names a kind of row");
    return kind && (this->*kind->put)(line, json);
}

bool StoredRows::failGone(const QString &subject)
{
    m_connection.fail(u"notFound"_s, QCoreApplication::translate(
                                         "Store", "“%1” is not there any more, so nothing was saved. "
                                                  "What it belongs to was undone meanwhile.")
                                         .arg(subject.left(80)));
    return false;
}

bool StoredRows::putTask(const HistoryLine &, const QString &json)
{
    TaskRecord record = taskRecordFromJson(json);
    return tasks.replace(record);
}

/// The line is the task's; which report it is stands in the JSON.
QString StoredRows::progressOf(const HistoryLine &line)
{
    const Progress report = progressFromJson(line.after.isEmpty() ? line.before : line.after);
    const auto stored = tasks.findProgress(report.id);
    return stored ? toJson(*stored) : QString();
}

bool StoredRows::putProgress(const HistoryLine &line, const QString &json)
{
    if (json.isEmpty())
        return tasks.removeProgress(progressFromJson(line.after.isEmpty() ? line.before : line.after).id);
    const Progress report = progressFromJson(json);
    const auto task = tasks.findTaskOf(report.assignment);
    if (!task)
        return m_connection.hasError() ? false : failGone(line.subject);
    return tasks.insertProgress(report);
}

QString StoredRows::rateValueOf(const HistoryLine &line)
{
    const auto value = rates.findValue(line.subjectId);
    return value ? toJson(*value) : QString();
}

bool StoredRows::putRateValue(const HistoryLine &line, const QString &json)
{
    if (json.isEmpty())
        return rates.removeValue(line.subjectId);
    return rates.replace(rateValueFromJson(json), tasks.sources(), m_ids);
}

QString StoredRows::rateNoteOf(const HistoryLine &line)
{
    const auto note = rates.findNote(line.subjectId);
    return note ? toJson(*note) : QString();
}

bool StoredRows::putRateNote(const HistoryLine &line, const QString &json)
{
    if (json.isEmpty())
        return rates.removeNote(line.subjectId);
    return rates.replace(rateNoteFromJson(json), tasks.sources(), m_ids);
}

QString StoredRows::findingOf(const HistoryLine &line)
{
    const auto finding = findings.find(FindingId{line.subjectId});
    return finding ? toJson(*finding) : QString();
}

bool StoredRows::putFinding(const HistoryLine &, const QString &json)
{
    return findings.replace(findingFromJson(json), tasks.sources(), m_ids);
}

QString StoredRows::aliasOf(const HistoryLine &line)
{
    return agencies.aliasJson(line.subject, AgencyId{line.subjectId});
}

bool StoredRows::putAlias(const HistoryLine &line, const QString &json)
{
    return agencies.putAlias(line.subject, AgencyId{line.subjectId}, json);
}

QString StoredRows::contactOf(const HistoryLine &line)
{
    const auto contact = agencies.findContact(AgencyId{line.subjectId});
    return contact ? toJson(*contact) : QString();
}

bool StoredRows::putContact(const HistoryLine &line, const QString &json)
{
    return json.isEmpty() ? agencies.removeContact(AgencyId{line.subjectId})
                          : agencies.writeContact(contactFromJson(json));
}

QString StoredRows::reviewOf(const HistoryLine &line)
{
    return reviews.reviewJson(ReviewId{line.subjectId});
}

bool StoredRows::putReview(const HistoryLine &line, const QString &json)
{
    return reviews.putReview(ReviewId{line.subjectId}, json);
}

QString StoredRows::letterOf(const HistoryLine &line)
{
    return reviews.letterJson(LetterId{line.subjectId});
}

bool StoredRows::putLetter(const HistoryLine &line, const QString &json)
{
    return reviews.putLetter(LetterId{line.subjectId}, json);
}

QString StoredRows::settingOf(const HistoryLine &line)
{
    return settings.value(line.subject);
}

bool StoredRows::putSetting(const HistoryLine &line, const QString &json)
{
    return settings.write(line.subject, json);
}

} // namespace dondoc
