// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/directory.h"

#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

namespace {

bool isMinistry(AgencyKind kind)
{
    return kind == AgencyKind::Ministry || kind == AgencyKind::Ministerial;
}

bool isProvince(AgencyKind kind)
{
    return kind == AgencyKind::Province;
}

/// "01/7/2025": a zero before days 1–9 and before months 1 and 2 only (domain.md section 7).
QString printedDate(QDate date)
{
    const QString month = QString::number(date.month()).rightJustified(date.month() <= 2 ? 2 : 1, u'0');
    return QStringLiteral("%1/%2/%3").arg(date.day(), 2, 10, QLatin1Char('0')).arg(month).arg(date.year());
}

} // namespace

AgencyDirectory::AgencyDirectory(std::vector<Agency> agencies, std::vector<AgencyAlias> aliases,
                                 std::vector<AgencyGroup> groups, std::vector<AgencyContact> contacts)
    : m_agencies(std::move(agencies))
    , m_aliases(std::move(aliases))
    , m_groups(std::move(groups))
    , m_contacts(std::move(contacts))
{
    for (size_t i = 0; i < m_agencies.size(); ++i)
        m_index.insert(m_agencies[i].id, int(i));
}

const Agency *AgencyDirectory::find(AgencyId id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.constEnd() ? nullptr : &m_agencies[size_t(*it)];
}

const AgencyGroup *AgencyDirectory::findGroup(QStringView key) const
{
    const auto it =
        std::ranges::find_if(m_groups, [key](const AgencyGroup &group) { return group.key == key; });
    return it == m_groups.end() ? nullptr : &*it;
}

const AgencyContact *AgencyDirectory::contactOf(AgencyId agency) const
{
    const auto it = std::ranges::find(m_contacts, agency, &AgencyContact::agency);
    return it == m_contacts.end() ? nullptr : &*it;
}

QString AgencyDirectory::displayName(AgencyId id) const
{
    const Agency *agency = find(id);
    if (!agency)
        return {};
    if (agency->to.isNull())
        return agency->name; // nearly all, without a look at the others
    const bool hasLivingNamesake = std::ranges::any_of(m_agencies, [&](const Agency &other) {
        return other.id != id && other.to.isNull() && other.name == agency->name;
    });
    if (!hasLivingNamesake)
        return agency->name;
    return QStringLiteral("%1 (trước %2)").arg(agency->name, printedDate(agency->to.addDays(1)));
}

std::vector<AgencyId> AgencyDirectory::existing(bool (*isOfKind)(AgencyKind), QDate asOf) const
{
    std::vector<const Agency *> found;
    for (const Agency &agency : m_agencies) {
        if (isOfKind(agency.kind) && agency.existsOn(asOf))
            found.push_back(&agency);
    }
    std::ranges::stable_sort(found, {}, &Agency::order);
    std::vector<AgencyId> ids;
    std::ranges::transform(found, std::back_inserter(ids), &Agency::id);
    return ids;
}

std::vector<AgencyId> AgencyDirectory::ministries(QDate asOf) const
{
    return existing(isMinistry, asOf);
}

std::vector<AgencyId> AgencyDirectory::provinces(QDate asOf) const
{
    return existing(isProvince, asOf);
}

std::vector<AgencyId> AgencyDirectory::members(const AgencyGroup &group, QDate asOf) const
{
    std::vector<AgencyId> ids;
    if (group.expansion == GroupExpansion::Never)
        return ids;
    if (group.hasMinistries)
        ids = ministries(asOf);
    if (group.hasProvinces) {
        const std::vector<AgencyId> provincial = provinces(asOf);
        ids.insert(ids.end(), provincial.begin(), provincial.end());
    }
    return ids;
}

ProvinceScheme AgencyDirectory::schemeOf(AgencyId id, QDate asOf) const
{
    static const QDate merger(2025, 7, 1); // Nghị quyết 202/2025/QH15
    const Agency *agency = find(id);
    if (!agency || agency->kind != AgencyKind::Province)
        return ProvinceScheme::None;
    if (agency->to.isValid() && agency->to < merger)
        return ProvinceScheme::Before2025July;
    if (agency->from.isValid() && agency->from >= merger)
        return ProvinceScheme::Since2025July;
    const bool isBefore = asOf.isValid() && asOf < merger;
    return isBefore ? ProvinceScheme::Before2025July : ProvinceScheme::Since2025July;
}

} // namespace dondoc
