// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/referencedata.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int provinceOrder = 1000; ///< provinces follow everything else, by official code

/// One reference file while it is read; the first slip is kept and the rest skipped.
class ReferenceReader
{
public:
    bool isGood() const { return m_problem.isEmpty(); }
    Error error() const
    {
        const QString text = QCoreApplication::translate(
            "AgencyDirectory",
            "The reference data built into the program cannot be read (%1). Install it again.");
        return {u"referenceData"_s, text.arg(m_problem), m_file};
    }
    void fail(const QString &what)
    {
        if (isGood())
            m_problem = m_file + u": "_s + what;
    }

    QJsonArray open(const QString &file, const QByteArray &bytes)
    {
        if (!isGood())
            return {};
        m_file = file;
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
        if (!document.isArray())
            fail(problem.error == QJsonParseError::NoError ? u"not a list"_s : problem.errorString());
        return document.array();
    }

    QString text(const QJsonObject &entry, const QString &key)
    {
        const QString value = entry.value(key).toString();
        if (value.isEmpty())
            fail(key + u" missing in "_s +
                 QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact)));
        return value;
    }

    AgencyId id(const QJsonValue &value)
    {
        const AgencyId id{value.toInteger()};
        if (!id)
            fail(u"not an id"_s);
        return id;
    }

    QDate date(const QJsonObject &entry, const QString &key)
    {
        if (!entry.contains(key))
            return {};
        const QDate date = QDate::fromString(entry.value(key).toString(), Qt::ISODate);
        if (!date.isValid())
            fail(u"not a date: "_s + entry.value(key).toString());
        return date;
    }

    AgencyKind kind(const QJsonObject &entry)
    {
        static const QHash<QString, AgencyKind> kinds{
            {u"ministry"_s, AgencyKind::Ministry}, {u"ministerial"_s, AgencyKind::Ministerial},
            {u"province"_s, AgencyKind::Province}, {u"governmentBody"_s, AgencyKind::GovernmentBody},
            {u"party"_s, AgencyKind::Party},       {u"enterprise"_s, AgencyKind::Enterprise},
            {u"block"_s, AgencyKind::Block},       {u"other"_s, AgencyKind::Other}};
        const QString word = text(entry, u"kind"_s);
        if (!kinds.contains(word))
            fail(u"unknown kind "_s + word);
        return kinds.value(word, AgencyKind::Other);
    }

private:
    QString m_file;
    QString m_problem;
};

Agency readCommon(ReferenceReader &reader, const QJsonObject &entry)
{
    Agency agency;
    agency.id = reader.id(entry.value(u"id"));
    agency.name = reader.text(entry, u"name"_s);
    agency.shortName = entry.value(u"short").toString(agency.name);
    agency.from = reader.date(entry, u"from"_s);
    agency.to = reader.date(entry, u"to"_s);
    for (const QJsonValue predecessor : entry.value(u"predecessors").toArray())
        agency.predecessors.push_back(reader.id(predecessor));
    return agency;
}

Agency readAgency(ReferenceReader &reader, const QJsonObject &entry)
{
    Agency agency = readCommon(reader, entry);
    agency.kind = reader.kind(entry);
    agency.order = entry.value(u"order").toInt();
    if (entry.contains(u"parent"))
        agency.parent = reader.id(entry.value(u"parent"));
    return agency;
}

/// A province's code holds as long as the unit; both official lists, of 63 and of 34, run by code.
Agency readProvince(ReferenceReader &reader, const QJsonObject &entry)
{
    Agency agency = readCommon(reader, entry);
    const QString code = reader.text(entry, u"code"_s);
    agency.kind = AgencyKind::Province;
    agency.order = provinceOrder + code.toInt();
    agency.codes.push_back({code, agency.from, agency.to});
    agency.isCentrallyRunCity = entry.value(u"city").toBool();
    agency.cityFrom = reader.date(entry, u"cityFrom"_s);
    if (agency.isCentrallyRunCity)
        agency.shortName = u"TP "_s + agency.name;
    return agency;
}

AgencyGroup readGroup(ReferenceReader &reader, const QJsonObject &entry)
{
    AgencyGroup group;
    group.key = reader.text(entry, u"key"_s);
    group.name = reader.text(entry, u"name"_s);
    group.hasMinistries = entry.value(u"ministries").toBool();
    group.hasProvinces = entry.value(u"provinces").toBool();
    group.expansion = entry.value(u"expands").toBool() ? GroupExpansion::Members : GroupExpansion::Never;
    for (const QJsonValue wording : entry.value(u"wordings").toArray())
        group.wordings.append(wording.toString());
    if (group.wordings.isEmpty())
        reader.fail(u"no wordings for "_s + group.key);
    return group;
}

std::vector<Agency> readAgencies(ReferenceReader &reader, const ReferenceFiles &files)
{
    std::vector<Agency> agencies;
    for (const QJsonValue entry : reader.open(u"agencies.json"_s, files.agencies))
        agencies.push_back(readAgency(reader, entry.toObject()));
    for (const QJsonValue entry : reader.open(u"provinces.json"_s, files.provinces))
        agencies.push_back(readProvince(reader, entry.toObject()));

    QSet<AgencyId> known;
    for (const Agency &agency : agencies) {
        if (known.contains(agency.id))
            reader.fail(u"id used twice: %1"_s.arg(agency.id.value));
        known.insert(agency.id);
    }
    for (const Agency &agency : agencies) {
        const bool isRooted = !agency.parent || known.contains(*agency.parent);
        if (!isRooted ||
            !std::ranges::all_of(agency.predecessors, [&](AgencyId id) { return known.contains(id); }))
            reader.fail(u"unknown parent or predecessor of %1"_s.arg(agency.id.value));
    }
    return agencies;
}

std::vector<AgencyAlias> readAliases(ReferenceReader &reader, const QByteArray &bytes,
                                     const std::vector<Agency> &agencies)
{
    std::vector<AgencyAlias> aliases;
    for (const QJsonValue entry : reader.open(u"aliases.json"_s, bytes)) {
        const AgencyId id = reader.id(entry[u"agency"]);
        if (std::ranges::none_of(agencies, [id](const Agency &agency) { return agency.id == id; }))
            reader.fail(u"alias of the unknown agency %1"_s.arg(id.value));
        for (const QJsonValue text : entry[u"texts"].toArray())
            aliases.push_back({text.toString(), id, false});
    }
    return aliases;
}

std::vector<AgencyGroup> readGroups(ReferenceReader &reader, const QByteArray &bytes)
{
    std::vector<AgencyGroup> groups;
    for (const QJsonValue entry : reader.open(u"groups.json"_s, bytes))
        groups.push_back(readGroup(reader, entry.toObject()));
    return groups;
}

QByteArray resource(const QString &name)
{
    QFile file(u":/reference/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<AgencyDirectory> readReference(const ReferenceFiles &files)
{
    ReferenceReader reader;
    std::vector<Agency> agencies = readAgencies(reader, files);
    std::vector<AgencyAlias> aliases = readAliases(reader, files.aliases, agencies);
    std::vector<AgencyGroup> groups = readGroups(reader, files.groups);
    if (!reader.isGood())
        return reader.error();
    return AgencyDirectory(std::move(agencies), std::move(aliases), std::move(groups));
}

QHash<QString, QStringList> shippedWordings()
{
    ReferenceReader reader;
    QHash<QString, QStringList> wordings;
    for (const AgencyGroup &group : readGroups(reader, resource(u"groups.json"_s)))
        wordings.insert(group.key, group.wordings);
    return wordings;
}

Result<AgencyDirectory> AgencyDirectory::shipped()
{
    return readReference({resource(u"agencies.json"_s), resource(u"provinces.json"_s),
                          resource(u"aliases.json"_s), resource(u"groups.json"_s)});
}

} // namespace dondoc
