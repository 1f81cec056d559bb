// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/groupmembers.h"

#include <algorithm>

namespace dondoc {

namespace {

bool isLeadingGroup(const Assignment &part)
{
    return part.role == Role::Lead && !part.groupKey.isEmpty();
}

bool isLead(const TaskRecord &record, AgencyId agency)
{
    return std::ranges::any_of(record.assignments, [agency](const Assignment &part) {
        return part.role == Role::Lead && part.agency == agency;
    });
}

std::vector<AgencyId> membersOf(const Assignment &part, const AgencyDirectory &directory, QDate asOf)
{
    const AgencyGroup *group = directory.findGroup(part.groupKey.text());
    if (!group || group->expansion == GroupExpansion::Never)
        return {};
    std::vector<AgencyId> members = directory.members(*group, asOf);
    std::erase_if(members, [&part](AgencyId agency) {
        return std::ranges::find(part.excluded, agency) != part.excluded.end();
    });
    return members;
}

} // namespace

std::vector<AgencyId> membersToFollow(const TaskRecord &record, const AgencyDirectory &directory, QDate asOf)
{
    std::vector<AgencyId> members;
    for (const Assignment &part : record.assignments) {
        if (part.listing == Listing::Open)
            return {};
        if (!isLeadingGroup(part))
            continue;
        for (AgencyId agency : membersOf(part, directory, asOf)) {
            if (!isLead(record, agency) && std::ranges::find(members, agency) == members.end())
                members.push_back(agency);
        }
    }
    return members;
}

void followMembers(TaskRecord &record, const AgencyDirectory &directory, QDate asOf)
{
    const std::vector<AgencyId> members = membersToFollow(record, directory, asOf);
    if (members.empty())
        return;
    for (Assignment &part : record.assignments) {
        if (part.role == Role::Lead && part.groupKey.isEmpty())
            part.listing = Listing::Open;
    }
    const auto group = std::ranges::find_if(record.assignments, isLeadingGroup);
    const QString written = group->written;
    for (AgencyId agency : members) {
        Assignment part;
        part.agency = agency;
        part.written = written;
        part.named = false;
        part.listing = Listing::Open;
        record.assignments.push_back(part);
    }
}

} // namespace dondoc
