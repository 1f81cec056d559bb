// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/suggestions.h"

#include "core/text/fold.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace dondoc {

namespace {

constexpr int noFit = 9;

/// How well what is typed fits a name; both folded. Smaller is better.
int fit(const QString &name, const QString &typed)
{
    if (name == typed)
        return 0;
    if (name.startsWith(typed))
        return 1;
    if (name.contains(u' ' + typed))
        return 2;
    return name.contains(typed) ? 3 : noFit;
}

struct Candidate {
    int fit = noFit, kind = 0, order = 0;
    QString name;
    bool operator<(const Candidate &other) const
    {
        return std::tie(fit, kind, order, name) < std::tie(other.fit, other.kind, other.order, other.name);
    }
};

QStringList namesOf(std::vector<Candidate> candidates, qsizetype limit)
{
    std::ranges::sort(candidates, std::less());
    QStringList names;
    for (const Candidate &candidate : candidates) {
        if (names.size() < limit && !names.contains(candidate.name))
            names << candidate.name;
    }
    return names;
}

/// A spelling counts when it, or a word of it, has begun as typed ("khcn" of "Bộ KHCN").
std::map<AgencyId, int> fitsOfAliases(const AgencyDirectory &directory, const QString &typed)
{
    std::map<AgencyId, int> fits;
    for (const AgencyAlias &alias : directory.aliases()) {
        const int value = fit(text::fold(alias.text), typed);
        if (value > 2)
            continue;
        const auto known = fits.try_emplace(alias.agency, value).first;
        known->second = std::min(known->second, value);
    }
    return fits;
}

} // namespace

QStringList agencySuggestions(const AgencyDirectory &directory, const QString &typed, QDate asOf,
                              qsizetype limit)
{
    const QString wanted = text::fold(typed);
    if (wanted.isEmpty())
        return {};
    const std::map<AgencyId, int> aliases = fitsOfAliases(directory, wanted);
    std::vector<Candidate> candidates;
    for (const Agency &agency : directory.agencies()) {
        if (agency.kind == AgencyKind::Block || !agency.existsOn(asOf))
            continue;
        int value = fit(text::fold(agency.name), wanted);
        if (const auto alias = aliases.find(agency.id); alias != aliases.end())
            value = std::min(value, alias->second);
        if (value < noFit)
            candidates.push_back({value, int(agency.kind), agency.order, directory.displayName(agency.id)});
    }
    for (const AgencyGroup &group : directory.groups()) {
        const int value = fit(text::fold(group.name), wanted);
        if (value < noFit)
            candidates.push_back({value, int(AgencyKind::Other) + 1, 0, group.name});
    }
    return namesOf(std::move(candidates), limit);
}

QStringList wordSuggestions(const QStringList &known, const QString &typed, qsizetype limit)
{
    const QString wanted = text::fold(typed);
    std::vector<Candidate> candidates;
    for (const QString &words : known) {
        const int value = wanted.isEmpty() ? noFit : fit(text::fold(words), wanted);
        if (value < noFit)
            candidates.push_back({value, 0, 0, words});
    }
    return namesOf(std::move(candidates), limit);
}

} // namespace dondoc
