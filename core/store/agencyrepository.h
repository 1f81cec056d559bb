// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/store/connection.h"

namespace dondoc {

/// Agencies, aliases and groups as kept in the store, in the order they were written.
class AgencyRepository
{
public:
    explicit AgencyRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// False when the shipped directory was never written here: a store killed while it was made.
    bool isSeeded();
    /// Within a write transaction.
    bool seed(const AgencyDirectory &directory);
    std::optional<AgencyDirectory> load();

    bool exists(AgencyId agency);
    /// Empty when there is none.
    QString nameOf(AgencyId agency);

    /// A spelling as JSON, for the history; empty when it is not known.
    QString aliasJson(const QString &text, AgencyId agency);
    /// The same as an officer confirms it: one that is known already keeps its place.
    QString confirmedAliasJson(const QString &text, AgencyId agency);
    /// An empty JSON takes the spelling away.
    bool putAlias(const QString &text, AgencyId agency, const QString &json);

    std::optional<AgencyContact> findContact(AgencyId agency);
    bool writeContact(const AgencyContact &contact);
    bool removeContact(AgencyId agency);

private:
    bool writeAgency(const Agency &agency, int position);
    bool writePredecessors(const Agency &agency);
    bool writeCodes(const Agency &agency);
    bool writeGroup(const AgencyGroup &group, int position);
    bool loadAgencies(std::vector<Agency> &agencies);
    bool loadPredecessors(std::vector<Agency> &agencies, const QHash<AgencyId, size_t> &index);
    bool loadCodes(std::vector<Agency> &agencies, const QHash<AgencyId, size_t> &index);
    bool loadAliases(std::vector<AgencyAlias> &aliases);
    bool loadGroups(std::vector<AgencyGroup> &groups);
    bool loadContacts(std::vector<AgencyContact> &contacts);

    Connection &m_connection;
};

} // namespace dondoc
