// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/spellings.h"

#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

namespace {

/// Two units of one name, one after the other, are told apart by the date.
bool existTogether(const Agency &a, const Agency &b)
{
    const bool aEndsFirst = a.to.isValid() && b.from.isValid() && a.to < b.from;
    const bool bEndsFirst = b.to.isValid() && a.from.isValid() && b.to < a.from;
    return !aEndsFirst && !bEndsFirst;
}

} // namespace

SpellingIndex::SpellingIndex(const AgencyDirectory &directory)
    : m_directory(directory)
{
    const auto add = [this](const QString &text, AgencyId agency) {
        std::vector<AgencyId> &bearers = m_bearers[text::fold(text)];
        if (std::ranges::find(bearers, agency) == bearers.end())
            bearers.push_back(agency);
    };
    for (const Agency &unit : directory.agencies())
        add(unit.name, unit.id);
    for (const AgencyAlias &alias : directory.aliases())
        add(alias.text, alias.agency);
}

std::vector<AgencyId> SpellingIndex::othersBearing(AgencyId agency, const QString &text) const
{
    const Agency *own = m_directory.find(agency);
    std::vector<AgencyId> others = m_bearers.value(text::fold(text));
    std::erase_if(others, [&](AgencyId other) {
        const Agency *unit = m_directory.find(other);
        return other == agency || !own || !unit || !existTogether(*own, *unit);
    });
    return others;
}

std::vector<Spelling> SpellingIndex::of(AgencyId agency) const
{
    std::vector<Spelling> spellings;
    for (const AgencyAlias &alias : m_directory.aliases()) {
        if (alias.agency == agency)
            spellings.push_back({alias, othersBearing(agency, alias.text)});
    }
    return spellings;
}

std::vector<AgencyId> successorsOf(const AgencyDirectory &directory, AgencyId agency)
{
    std::vector<const Agency *> found;
    for (const Agency &unit : directory.agencies()) {
        if (std::ranges::find(unit.predecessors, agency) != unit.predecessors.end())
            found.push_back(&unit);
    }
    std::ranges::stable_sort(found, {}, &Agency::from);
    std::vector<AgencyId> successors;
    std::ranges::transform(found, std::back_inserter(successors), &Agency::id);
    return successors;
}

} // namespace dondoc
