// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agencyrepository.h"

#include "core/store/recordjsonparts.h"
#include "core/store/storedwords.h"

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

AgencyContact readContact(Statement &row)
{
    AgencyContact contact;
    contact.agency = row.id<AgencyTag>();
    contact.officer = row.text();
    contact.name = row.text();
    contact.position = row.text();
    contact.phone = row.text();
    contact.email = row.text();
    return contact;
}

QString aliasText(int position, bool isConfirmed)
{
    return json::compact(
        json::ObjectWriter().number(u"position"_s, position).truth(u"confirmed"_s, isConfirmed).take());
}

} // namespace

bool AgencyRepository::isSeeded()
{
    return m_connection.value(QStringLiteral("SELECT value FROM meta WHERE key = 'reference'")).isValid();
}

bool AgencyRepository::seed(const AgencyDirectory &directory)
{
    int position = 0;
    for (const Agency &agency : directory.agencies()) {
        if (!writeAgency(agency, ++position) || !writePredecessors(agency) || !writeCodes(agency))
            return false;
    }
    Statement &insert = m_connection.statement(QStringLiteral(
        "INSERT INTO agency_aliases (text, agency_id, position, confirmed) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (text, agency_id) DO NOTHING"));
    position = 0;
    for (const AgencyAlias &alias : directory.aliases()) {
        insert << alias.text << alias.agency << ++position << alias.confirmed;
        if (!insert.run())
            return false;
    }
    position = 0;
    for (const AgencyGroup &group : directory.groups()) {
        if (!writeGroup(group, ++position))
            return false;
    }
    return m_connection.execute(
        QStringLiteral("INSERT INTO meta (key, value) VALUES ('reference', 'shipped')"));
}

bool AgencyRepository::writeAgency(const Agency &agency, int position)
{
    Statement &insert = m_connection.statement(QStringLiteral(
        "INSERT INTO agencies (id, position, name, short_name, kind, valid_from, valid_to, sort_order, "
        "is_central_city, city_from, parent_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert << agency.id << position << agency.name << agency.shortName << storedWord(agency.kind)
           << agency.from << agency.to << agency.order << agency.isCentrallyRunCity << agency.cityFrom
           << agency.parent.value_or(AgencyId());
    return insert.run();
}

bool AgencyRepository::writePredecessors(const Agency &agency)
{
    Statement &insert = m_connection.statement(QStringLiteral(
        "INSERT INTO agency_predecessors (agency_id, position, predecessor_id) VALUES (?, ?, ?)"));
    int position = 0;
    for (AgencyId predecessor : agency.predecessors) {
        insert << agency.id << ++position << predecessor;
        if (!insert.run())
            return false;
    }
    return true;
}

bool AgencyRepository::writeCodes(const Agency &agency)
{
    Statement &insert = m_connection.statement(QStringLiteral(
        "INSERT INTO agency_codes (agency_id, position, code, valid_from, valid_to) VALUES (?, ?, ?, ?, ?)"));
    int position = 0;
    for (const AgencyCode &code : agency.codes) {
        insert << agency.id << ++position << code.code << code.from << code.to;
        if (!insert.run())
            return false;
    }
    return true;
}

bool AgencyRepository::writeGroup(const AgencyGroup &group, int position)
{
    Statement &insert = m_connection.statement(QStringLiteral(
        "INSERT INTO agency_groups (key, position, name, has_ministries, has_provinces, expansion) "
        "VALUES (?, ?, ?, ?, ?, ?)"));
    insert << group.key << position << group.name << group.hasMinistries << group.hasProvinces
           << storedWord(group.expansion);
    return insert.run();
}

std::optional<AgencyDirectory> AgencyRepository::load()
{
    std::vector<Agency> agencies;
    std::vector<AgencyAlias> aliases;
    std::vector<AgencyGroup> groups;
    std::vector<AgencyContact> contacts;
    if (!loadAgencies(agencies))
        return std::nullopt;
    QHash<AgencyId, size_t> index;
    for (size_t i = 0; i < agencies.size(); ++i)
        index.insert(agencies[i].id, i);
    if (!loadPredecessors(agencies, index) || !loadCodes(agencies, index) || !loadAliases(aliases) ||
        !loadGroups(groups) || !loadContacts(contacts))
        return std::nullopt;
    return AgencyDirectory(std::move(agencies), std::move(aliases), std::move(groups), std::move(contacts));
}

bool AgencyRepository::loadAgencies(std::vector<Agency> &agencies)
{
    Statement &rows = m_connection.statement(QStringLiteral(
        "SELECT id, name, short_name, kind, valid_from, valid_to, sort_order, is_central_city, "
        "city_from, parent_id FROM agencies ORDER BY position"));
    if (!rows.run())
        return false;
    while (rows.next()) {
        Agency agency;
        agency.id = rows.id<AgencyTag>();
        agency.name = rows.text();
        agency.shortName = rows.text();
        agency.kind = fromStoredWord<AgencyKind>(rows.text());
        agency.from = rows.day();
        agency.to = rows.day();
        agency.order = rows.number();
        agency.isCentrallyRunCity = rows.truth();
        agency.cityFrom = rows.day();
        if (const auto parent = rows.id<AgencyTag>())
            agency.parent = parent;
        agencies.push_back(std::move(agency));
    }
    return !m_connection.hasError();
}

bool AgencyRepository::loadPredecessors(std::vector<Agency> &agencies, const QHash<AgencyId, size_t> &index)
{
    Statement &rows = m_connection.statement(QStringLiteral(
        "SELECT agency_id, predecessor_id FROM agency_predecessors ORDER BY agency_id, position"));
    if (!rows.run())
        return false;
    while (rows.next()) {
        Agency &agency = agencies[index.value(rows.id<AgencyTag>())];
        agency.predecessors.push_back(rows.id<AgencyTag>());
    }
    return !m_connection.hasError();
}

bool AgencyRepository::loadCodes(std::vector<Agency> &agencies, const QHash<AgencyId, size_t> &index)
{
    Statement &rows = m_connection.statement(QStringLiteral(
        "SELECT agency_id, code, valid_from, valid_to FROM agency_codes ORDER BY agency_id, position"));
    if (!rows.run())
        return false;
    while (rows.next()) {
        Agency &agency = agencies[index.value(rows.id<AgencyTag>())];
        AgencyCode code;
        code.code = rows.text();
        code.from = rows.day();
        code.to = rows.day();
        agency.codes.push_back(std::move(code));
    }
    return !m_connection.hasError();
}

bool AgencyRepository::loadAliases(std::vector<AgencyAlias> &aliases)
{
    Statement &rows = m_connection.statement(
        QStringLiteral("SELECT text, agency_id, confirmed FROM agency_aliases ORDER BY position, text"));
    if (!rows.run())
        return false;
    while (rows.next()) {
        AgencyAlias alias;
        alias.text = rows.text();
        alias.agency = rows.id<AgencyTag>();
        alias.confirmed = rows.truth();
        aliases.push_back(std::move(alias));
    }
    return !m_connection.hasError();
}

bool AgencyRepository::loadGroups(std::vector<AgencyGroup> &groups)
{
    Statement &rows = m_connection.statement(QStringLiteral(
        "SELECT key, name, has_ministries, has_provinces, expansion FROM agency_groups ORDER BY position"));
    if (!rows.run())
        return false;
    while (rows.next()) {
        AgencyGroup group;
        group.key = rows.text();
        group.name = rows.text();
        group.hasMinistries = rows.truth();
        group.hasProvinces = rows.truth();
        group.expansion = fromStoredWord<GroupExpansion>(rows.text());
        groups.push_back(std::move(group));
    }
    return !m_connection.hasError();
}

bool AgencyRepository::exists(AgencyId agency)
{
    Statement &find = m_connection.statement(QStringLiteral("SELECT 1 FROM agencies WHERE id = ?"));
    find << agency;
    const bool isThere = find.run() && find.next();
    find.finish();
    return isThere;
}

bool AgencyRepository::loadContacts(std::vector<AgencyContact> &contacts)
{
    Statement &rows = m_connection.statement(QStringLiteral(
        "SELECT agency_id, officer, name, position, phone, email FROM agency_contacts ORDER BY agency_id"));
    if (!rows.run())
        return false;
    while (rows.next())
        contacts.push_back(readContact(rows));
    return !m_connection.hasError();
}

std::optional<AgencyContact> AgencyRepository::findContact(AgencyId agency)
{
    Statement &rows = m_connection.statement(QStringLiteral(
        "SELECT agency_id, officer, name, position, phone, email FROM agency_contacts WHERE agency_id = ?"));
    rows << agency;
    if (!rows.run() || !rows.next())
        return std::nullopt;
    const AgencyContact contact = readContact(rows);
    rows.finish();
    return contact;
}

bool AgencyRepository::writeContact(const AgencyContact &contact)
{
    Statement &write = m_connection.statement(QStringLiteral(
        "INSERT INTO agency_contacts (agency_id, officer, name, position, phone, email) VALUES (?, ?, ?, ?, "
        "?, ?) ON CONFLICT (agency_id) DO UPDATE SET officer = excluded.officer, name = excluded.name, "
        "position = excluded.position, phone = excluded.phone, email = excluded.email"));
    write << contact.agency << contact.officer << contact.name << contact.position << contact.phone
          << contact.email;
    return write.run();
}

bool AgencyRepository::removeContact(AgencyId agency)
{
    Statement &remove =
        m_connection.statement(QStringLiteral("DELETE FROM agency_contacts WHERE agency_id = ?"));
    remove << agency;
    return remove.run();
}

QString AgencyRepository::nameOf(AgencyId agency)
{
    Statement &rows = m_connection.statement(QStringLiteral("SELECT name FROM agencies WHERE id = ?"));
    rows << agency;
    if (!rows.run() || !rows.next())
        return {};
    const QString name = rows.text();
    rows.finish();
    return name;
}

QString AgencyRepository::aliasJson(const QString &text, AgencyId agency)
{
    Statement &rows = m_connection.statement(
        QStringLiteral("SELECT position, confirmed FROM agency_aliases WHERE text = ? AND agency_id = ?"));
    rows << text << agency;
    if (!rows.run() || !rows.next())
        return {};
    const int position = rows.number();
    const bool isConfirmed = rows.truth();
    rows.finish();
    return aliasText(position, isConfirmed);
}

QString AgencyRepository::confirmedAliasJson(const QString &text, AgencyId agency)
{
    if (const QString known = aliasJson(text, agency); !known.isEmpty())
        return aliasText(json::parsed(known).value(u"position"_s).toInt(), true);
    const int last =
        m_connection.value(QStringLiteral("SELECT coalesce(max(position), 0) FROM agency_aliases")).toInt();
    return aliasText(last + 1, true);
}

bool AgencyRepository::putAlias(const QString &text, AgencyId agency, const QString &json)
{
    if (json.isEmpty()) {
        Statement &remove = m_connection.statement(
            QStringLiteral("DELETE FROM agency_aliases WHERE text = ? AND agency_id = ?"));
        remove << text << agency;
        return remove.run();
    }
    const QJsonObject alias = dondoc::json::parsed(json);
    Statement &write = m_connection.statement(QStringLiteral(
        "INSERT INTO agency_aliases (text, agency_id, position, confirmed) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (text, agency_id) DO UPDATE SET position = excluded.position, confirmed = "
        "excluded.confirmed"));
    write << text << agency << alias.value(u"position"_s).toInt() << alias.value(u"confirmed"_s).toBool();
    return write.run();
}

} // namespace dondoc
