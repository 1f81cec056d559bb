// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/nearnames.h"

#include "core/text/fold.h"

#include <algorithm>
#include <bit>

namespace dondoc {

namespace {

constexpr qsizetype longestName = 80; ///< longer texts are sentences, not misprinted names

/// Letters that may differ: none in abbreviations, where one letter is another agency.
int tolerance(qsizetype length)
{
    if (length < 6)
        return 0;
    return length < 14 ? 1 : length < 28 ? 2 : 3;
}

quint32 letterBits(QStringView key)
{
    quint32 bits = 0;
    for (const QChar c : key) {
        if (c >= u'a' && c <= u'z')
            bits |= 1u << (c.unicode() - u'a');
    }
    return bits;
}

/// Insertions, deletions and substitutions between two words; anything above `limit` is limit + 1.
int editDistance(QStringView a, QStringView b, int limit)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[size_t(j)];
            row[size_t(j)] = std::min({substituted, diagonal + 1, row[size_t(j) - 1] + 1});
            least = std::min(least, row[size_t(j)]);
        }
        if (least > limit)
            return limit + 1;
    }
    return std::min(row.back(), limit + 1);
}

} // namespace

NearNames::NearNames(const AgencyDirectory &directory)
    : m_directory(&directory)
{
    const auto add = [this](const QString &spelling, AgencyId agency) {
        const QString key = text::fold(spelling);
        m_spellings.push_back({key, agency, letterBits(key)});
    };
    for (const Agency &agency : directory.agencies())
        add(agency.name, agency.id);
    for (const AgencyAlias &alias : directory.aliases())
        add(alias.text, alias.agency);
    std::ranges::stable_sort(m_spellings, {}, [](const Spelling &spelling) { return spelling.key.size(); });
}

std::vector<AgencyId> NearNames::nearest(QStringView name, QDate asOf, size_t limit) const
{
    const QString key = text::fold(name);
    const int allowed = key.size() > longestName ? 0 : tolerance(key.size());
    if (allowed == 0)
        return {};
    const quint32 letters = letterBits(key);
    const auto length = [](const Spelling &spelling) { return spelling.key.size(); };
    const auto first = std::ranges::lower_bound(m_spellings, key.size() - allowed, {}, length);
    const auto last = std::ranges::upper_bound(m_spellings, key.size() + allowed, {}, length);

    std::vector<std::pair<int, AgencyId>> found;
    for (auto it = first; it != last; ++it) {
        if (std::popcount(it->letters ^ letters) > 2 * allowed)
            continue;
        const Agency *agency = m_directory->find(it->agency);
        const bool exists = agency && (asOf.isNull() || agency->existsOn(asOf));
        const int distance = exists ? editDistance(key, it->key, allowed) : allowed + 1;
        if (distance <= allowed)
            found.emplace_back(distance, it->agency);
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, AgencyId>::first);
    std::vector<AgencyId> agencies;
    for (const auto &[distance, agency] : found) {
        if (agencies.size() < limit && std::ranges::find(agencies, agency) == agencies.end())
            agencies.push_back(agency);
    }
    return agencies;
}

} // namespace dondoc
