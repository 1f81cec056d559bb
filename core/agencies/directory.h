// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/base/result.h"

#include <QHash>

namespace dondoc {

/// A spelling that means an agency: shipped, or confirmed by an officer.
struct AgencyAlias {
    QString text;
    AgencyId agency;
    bool confirmed = false; ///< entered by an officer
};

/// Who is asked about an agency: the officer of the secretariat who follows it, and its own contact.
struct AgencyContact {
    AgencyId agency;
    QString officer; ///< of the secretariat, or empty
    QString name, position, phone, email;
    bool isBlank() const
    {
        return officer.isEmpty() && name.isEmpty() && position.isEmpty() && phone.isEmpty() &&
               email.isEmpty();
    }
    bool operator==(const AgencyContact &) const = default;
};

/// All agencies, aliases, groups and contacts, read-only and shared between threads once built.
class AgencyDirectory
{
public:
    AgencyDirectory() = default;
    AgencyDirectory(std::vector<Agency> agencies, std::vector<AgencyAlias> aliases,
                    std::vector<AgencyGroup> groups, std::vector<AgencyContact> contacts = {});

    /// The directory that ships in the resources (resources/reference); the ids in it are fixed for ever.
    static Result<AgencyDirectory> shipped();

    const std::vector<Agency> &agencies() const { return m_agencies; }
    const std::vector<AgencyAlias> &aliases() const { return m_aliases; }
    const std::vector<AgencyGroup> &groups() const { return m_groups; }
    const std::vector<AgencyContact> &contacts() const { return m_contacts; }
    /// Null where nobody is named.
    const AgencyContact *contactOf(AgencyId agency) const;

    /// Null when the id is unknown.
    const Agency *find(AgencyId id) const;
    const AgencyGroup *findGroup(QStringView key) const;

    /// The name as printed; an old unit with a living namesake gets " (trước 01/7/2025)".
    QString displayName(AgencyId id) const;

    /// Members of a group on a date, in official order; empty for groups that never expand.
    /// A null date, here and below, means the units that still exist.
    std::vector<AgencyId> members(const AgencyGroup &group, QDate asOf) const;

    /// Ministries (17 with the ministerial-level agencies) or provinces existing on a date, in official
    /// order.
    std::vector<AgencyId> ministries(QDate asOf) const;
    std::vector<AgencyId> provinces(QDate asOf) const;

    /// 63, 34 or None for what is not a province. An unchanged province answers by the date.
    ProvinceScheme schemeOf(AgencyId id, QDate asOf) const;

    /// The units that carry given block totals.
    static constexpr AgencyId blockAll{1}, blockMinistries{2}, blockProvinces{3};

private:
    std::vector<AgencyId> existing(bool (*isOfKind)(AgencyKind), QDate asOf) const;

    std::vector<Agency> m_agencies;
    std::vector<AgencyAlias> m_aliases;
    std::vector<AgencyGroup> m_groups;
    std::vector<AgencyContact> m_contacts;
    QHash<AgencyId, int> m_index;
};

} // namespace dondoc
