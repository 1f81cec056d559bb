// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/matcher.h"

#include "core/agencies/addresseeparser.h"
#include "core/agencies/readingcache.h"

#include <algorithm>

namespace dondoc {

namespace {

/// Where a table says which provinces it lists, its names are read as of the last day of the 63 or within the
/// time of the 34, whatever the date of the list.
QDate provinceDay(QDate asOf, ProvinceScheme scheme)
{
    const QDate lastDayOf63(2025, 6, 30), firstDayOf34(2025, 7, 1);
    switch (scheme) {
    case ProvinceScheme::Before2025July:
        return asOf.isValid() ? std::min(asOf, lastDayOf63) : lastDayOf63;
    case ProvinceScheme::Since2025July:
        return std::max(asOf, firstDayOf34);
    case ProvinceScheme::None:
        break;
    }
    return asOf;
}

} // namespace

struct AgencyMatcher::Private {
    explicit Private(const AgencyDirectory &directory)
        : book(directory)
        , near(book.directory())
    {
    }

    NameBook book;
    NearNames near;
    ReadingCache cache;
};

AgencyMatcher::AgencyMatcher(const AgencyDirectory &directory)
    : d(std::make_unique<Private>(directory))
{
}

AgencyMatcher::~AgencyMatcher() = default;
AgencyMatcher::AgencyMatcher(AgencyMatcher &&) noexcept = default;

std::vector<AgencyMention> AgencyMatcher::readList(QStringView cell, QDate asOf) const
{
    if (const ReadingCache::Reading known = d->cache.find(cell, asOf))
        return *known;
    const auto reading = std::make_shared<const std::vector<AgencyMention>>(
        AddresseeParser(d->book, d->near, {cell, asOf, asOf}).list());
    d->cache.insert(cell, asOf, reading);
    return *reading;
}

AgencyMention AgencyMatcher::readOne(QStringView name, QDate asOf, ProvinceScheme scheme) const
{
    return AddresseeParser(d->book, d->near, {name, asOf, provinceDay(asOf, scheme)}).one();
}

const NameBook &AgencyMatcher::book() const
{
    return d->book;
}

bool AgencyMatcher::looksLikeAddressees(QStringView text) const
{
    const std::vector<AgencyMention> mentions = readList(text, {});
    return !mentions.empty() && std::ranges::none_of(mentions, [](const AgencyMention &mention) {
        return mention.certainty == MatchCertainty::Unknown;
    });
}

} // namespace dondoc
