// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/addressees.h"

#include <algorithm>

// Groups as notices word them: "các bộ, cơ quan, địa phương liên quan", "UBND các xã, phường".

namespace dondoc {

std::size_t AddresseeReader::collectiveLength(std::size_t at, std::size_t end) const
{
    const std::size_t words = m_words.length(PhraseTable::Collectives, at, end);
    const std::size_t asVerb = m_words.length(PhraseTable::Work, at, end);
    // "ban hành" is no "ban", and "tổ chức triển khai" no organisation.
    const bool isVerb = asVerb > words || (asVerb == words && asVerb > 0 &&
                                           m_words.length(PhraseTable::Work, at + asVerb, end) > 0);
    return isVerb ? 0 : words;
}

/// "Các địa phương chưa kết nối phải …": which of them is meant, up to what they must do.
std::size_t AddresseeReader::lackEnd(std::size_t at, std::size_t end) const
{
    constexpr std::size_t longestLack = 8;
    if (m_words.is(at, u"có"))
        return shareEnd(at, end);
    if (!m_words.is(at, u"chưa"))
        return at;
    for (std::size_t i = at + 2; i < std::min(end, at + longestLack) && m_words.at(i).isWord; ++i) {
        if (m_words.is(i, u"phải") || m_words.is(i, u"cần") || m_words.is(i, u"khẩn"))
            return i;
    }
    return at;
}

/// "Các địa phương có tỷ lệ giải ngân dưới mức bình quân kiểm điểm …": up to the verb behind the comparison.
std::size_t AddresseeReader::shareEnd(std::size_t at, std::size_t end) const
{
    constexpr std::size_t longestShare = 24;
    if (!m_words.is(at + 1, u"tỷ") && !m_words.is(at + 1, u"tỉ"))
        return at;
    bool isCompared = false;
    for (std::size_t i = at + 2; i < std::min(end, at + longestShare); ++i) {
        const bool isVerb =
            m_words.length(PhraseTable::Work, i, end) > 0 || m_words.length(PhraseTable::Modals, i, end) > 0;
        if (isCompared && isVerb)
            return i;
        if (m_words.isSign(i, u',') || m_words.isSign(i, u';') || m_words.isSign(i, u'.'))
            return at;
        isCompared = isCompared || m_words.is(i, u"dưới") || m_words.is(i, u"thấp") || m_words.is(i, u"trên");
    }
    return at;
}

std::size_t AddresseeReader::tailsEnd(std::size_t at, std::size_t end) const
{
    std::size_t place = at;
    while (place < end) {
        std::size_t words = m_words.length(PhraseTable::CollectiveTails, place, end);
        if (words == 0)
            words = lackEnd(place, end) - place;
        if (words == 0 && place > at && m_words.isSign(place, u',')) // "…, có liên quan"
            words = 0;
        if (words == 0)
            break;
        place += words;
    }
    return place;
}

/// The word after a group that begins at `at`; `at` itself when none does.
std::size_t AddresseeReader::groupEnd(std::size_t at, std::size_t end) const
{
    const std::size_t plural = m_words.length(PhraseTable::Plurals, at, end);
    const std::size_t first = collectiveLength(at + plural, end);
    if (first == 0)
        return at;
    std::size_t place = at + plural + first;
    const std::size_t tailed = tailsEnd(place, end);
    bool isGroup = plural > 0 || tailed > place;
    place = tailed;
    while (place < end) {
        const std::size_t gap = m_words.isSign(place, u'/') ? 1 : gapAt(place, end);
        const bool isBeforeName = gap > 0 && nameAt(place + gap, end);
        isGroup = isGroup || isBeforeName; // "doanh nghiệp viễn thông, Tập đoàn Điện lực Việt Nam"
        if (gap == 0 || m_words.isSign(place, u';') || isBeforeName)
            break;
        const std::size_t nextPlural = m_words.length(PhraseTable::Plurals, place + gap, end);
        const std::size_t noun = collectiveLength(place + gap + nextPlural, end);
        if (noun == 0)
            break;
        place = tailsEnd(place + gap + nextPlural + noun, end);
        isGroup = true;
    }
    return isGroup ? place : at;
}

/// Whether names follow that the group's nouns belong to: "các Bộ: Y tế", "các tỉnh Bắc Ninh".
bool AddresseeReader::introducesNames(std::size_t at, std::size_t end, WordRange group) const
{
    const std::size_t colon = m_words.isSign(at, u':') ? 1 : 0;
    const std::size_t place = at + colon;
    if (place >= end)
        return false;
    if (bareMinistryAt(place, end))
        return true;
    const auto name = nameAt(place, end);
    if (!name || name->found.empty())
        return false;
    const Agency *agency = m_directory.find(name->found.front().agency);
    const bool isOneOfMany =
        !agency || agency->kind == AgencyKind::Province || agency->kind == AgencyKind::Enterprise;
    return colon > 0 || (isOneOfMany && group.size() > 0);
}

/// "các Sở Khoa học và Công nghệ": that unit of every place, and not the ministry its name ends with.
std::size_t AddresseeReader::unitsOfAllEnd(std::size_t at, std::size_t end) const
{
    const std::size_t plural = m_words.length(PhraseTable::Plurals, at, end);
    const bool isOfPlaces = plural > 0 && m_words.is(at + plural, u"sở");
    const auto unit = isOfPlaces ? unitAt(at + plural, end) : std::nullopt;
    return unit ? unit->next : at;
}

std::optional<AddresseeReader::Item> AddresseeReader::groupAt(std::size_t at, std::size_t end) const
{
    const auto known = mentionItem(m_names.groupAt(m_words.at(at).start), at);
    const std::size_t knownEnd = known && known->next <= end ? known->next : at;
    const std::size_t worded = std::max(groupEnd(at, end), unitsOfAllEnd(at, end));
    const std::size_t next = std::max(worded, knownEnd);
    if (next <= at)
        return std::nullopt;
    // "cơ quan" at the end of a list may be what its names stand under.
    if (introducesNames(next, end, {at, next})) {
        const std::size_t colon = m_words.isSign(next, u':') ? 1 : 0;
        return Item{{}, next + colon, true};
    }
    if (knownEnd == next) {
        Item item = *known;
        item.found.front().isGroup = true;
        return item;
    }
    DraftAddressee group = addressee({at, next});
    group.isGroup = true;
    group.confidence = wordedGroup;
    return Item{{group}, next, false};
}

} // namespace dondoc
