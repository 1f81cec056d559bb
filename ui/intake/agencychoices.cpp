// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/agencychoices.h"

#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

namespace {

QStringList foldedWords(QStringView text)
{
    QString folded = text::fold(text);
    for (QChar &c : folded) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

/// Every typed word begins a word of the name, in their order.
bool fits(const QStringList &typed, const QStringList &name)
{
    qsizetype at = 0;
    for (const QString &word : typed) {
        while (at < name.size() && !name[at].startsWith(word))
            ++at;
        if (at == name.size())
            return false;
        ++at;
    }
    return true;
}

} // namespace

AgencyChoices::AgencyChoices(std::shared_ptr<const AgencyDirectory> directory)
    : m_directory(std::move(directory))
{
    QHash<AgencyId, size_t> positions;
    for (const Agency &agency : m_directory->agencies()) {
        if (agency.kind == AgencyKind::Block)
            continue;
        positions.insert(agency.id, m_entries.size());
        m_entries.push_back({agency.id,
                             agency.order,
                             agency.name.toLower(),
                             {foldedWords(agency.name), foldedWords(agency.shortName)}});
    }
    for (const AgencyAlias &alias : m_directory->aliases()) {
        const auto position = positions.constFind(alias.agency);
        if (position != positions.constEnd())
            m_entries[*position].names.push_back(foldedWords(alias.text));
    }
}

std::optional<int> AgencyChoices::rank(const Entry &entry, const QStringList &typed,
                                       const QString &marked) const
{
    if (entry.name == marked)
        return 0;
    for (const QStringList &name : entry.names) {
        if (name == typed)
            return 1;
    }
    if (entry.name.contains(marked))
        return 2;
    for (size_t i = 0; i < entry.names.size(); ++i) {
        if (fits(typed, entry.names[i]))
            return i < 2 ? 3 : 4;
    }
    return std::nullopt;
}

std::vector<AgencyChoice> AgencyChoices::find(QStringView words, QDate asOf, size_t limit) const
{
    const QStringList typed = foldedWords(words);
    if (typed.isEmpty())
        return {};
    const QString marked = words.trimmed().toString().toLower();
    struct Found {
        bool isEnded;
        int rank, order;
        AgencyId agency;
    };
    std::vector<Found> found;
    for (const Entry &entry : m_entries) {
        if (const auto rank = this->rank(entry, typed, marked))
            found.push_back(
                {!m_directory->find(entry.agency)->existsOn(asOf), *rank, entry.order, entry.agency});
    }
    std::ranges::stable_sort(
        found, {}, [](const Found &each) { return std::tuple(each.isEnded, each.rank, each.order); });
    std::vector<AgencyChoice> choices;
    for (const Found &each : found) {
        if (choices.size() < limit)
            choices.push_back(choice(each.agency, asOf));
    }
    return choices;
}

AgencyChoice AgencyChoices::choice(AgencyId agency, QDate asOf) const
{
    const Agency *found = m_directory->find(agency);
    return {agency, m_directory->displayName(agency), !found || !found->existsOn(asOf)};
}

} // namespace dondoc
