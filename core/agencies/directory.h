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

/// All agencies, aliases and groups, read-only and shared between threads once built.
class AgencyDirectory
{
public:
    AgencyDirectory() = default;
    AgencyDirectory(std::vector<Agency> agencies, std::vector<AgencyAlias> aliases,
                    std::vector<AgencyGroup> groups);

    /// The directory that ships in the resources (resources/reference); the ids in it are fixed for ever.
    static Result<AgencyDirectory> shipped();

    const std::vector<Agency> &agencies() const { return m_agencies; }
    const std::vector<AgencyAlias> &aliases() const { return m_aliases; }
    const std::vector<AgencyGroup> &groups() const { return m_groups; }

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
    QHash<AgencyId, int> m_index;
};

} // namespace dondoc
