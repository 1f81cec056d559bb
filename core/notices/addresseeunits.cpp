// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/addressees.h"

#include <algorithm>

// Units that no directory holds: "Sở Y tế", "Cục Viễn thông", "VNPT Bắc Ninh".

namespace dondoc {

using namespace Qt::StringLiterals;

/// "VNPT Bắc Ninh", "MobiFone khu vực 3": a branch is not the enterprise it belongs to.
std::size_t AddresseeReader::branchEnd(const Item &item, std::size_t end) const
{
    const Agency *agency = item.found.empty() ? nullptr : m_directory.find(item.found.front().agency);
    std::size_t place = item.next;
    if (!agency || agency->kind != AgencyKind::Enterprise)
        return place;
    if (m_words.is(place, u"khu") && m_words.is(place + 1, u"vực") && place + 2 < end)
        return place + 3;
    while (place < end && m_words.isCapital(place))
        ++place;
    return place;
}

/// "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh": the body of a province is not the central one.
std::size_t AddresseeReader::localEnd(const Item &item, std::size_t end) const
{
    const Agency *agency = item.found.empty() ? nullptr : m_directory.find(item.found.front().agency);
    std::size_t place = item.next;
    const bool isOfPlace =
        m_words.is(place, u"tỉnh") || (m_words.is(place, u"thành") && m_words.is(place + 1, u"phố"));
    if (!agency || agency->kind == AgencyKind::Province || !isOfPlace || place >= end ||
        m_words.isCapital(place))
        return place;
    place += m_words.is(place, u"tỉnh") ? 1 : 2;
    while (place < end && m_words.isCapital(place))
        ++place;
    return place;
}

/// Names are written with a capital at the head of each word of several syllables: small ones belong to the
/// name until a verb begins.
std::size_t AddresseeReader::unitNameEnd(std::size_t at, std::size_t end) const
{
    constexpr std::size_t longestName = 14;
    if (!m_words.isCapital(at))
        return at;
    const auto isVerb = [&](std::size_t i) {
        constexpr PhraseTable verbs[] = {
            PhraseTable::Work,       PhraseTable::Modals,   PhraseTable::Lead,   PhraseTable::Report,
            PhraseTable::Coordinate, PhraseTable::Speech,   PhraseTable::Direct, PhraseTable::CoordinateAfter,
            PhraseTable::Plurals,    PhraseTable::NameStops};
        return std::ranges::any_of(verbs,
                                   [&](PhraseTable table) { return m_words.length(table, i, end) > 0; });
    };
    std::size_t place = at;
    while (place < end && place - at < longestName) {
        if (const std::size_t compound =
                place > at ? m_words.length(PhraseTable::NameWords, place, end) : 0) {
            place += compound;
            continue;
        }
        const bool isJoint = m_words.is(place, u"và") || m_words.isSign(place, u'-');
        const bool joinsWords = isJoint && m_words.length(PhraseTable::NameWords, place + 1, end) > 0;
        const bool joinsName =
            joinsWords || (isJoint && m_words.isCapital(place + 1) && !nameAt(place + 1, end) &&
                           m_words.length(PhraseTable::UnitNouns, place + 1, end) == 0);
        const bool isPlain = m_words.at(place).isWord && !isJoint && !m_words.is(place, u"đã");
        if (!joinsName && !m_words.isCapital(place) && !m_words.at(place).isDigits &&
            (!isPlain || isVerb(place)))
            break;
        ++place;
    }
    return place;
}

/// The word behind "tỉnh" in "Công an tỉnh", the one unit of its kind there; `at` in "Công an tỉnh, thành
/// phố".
std::size_t AddresseeReader::levelEnd(std::size_t at, std::size_t end) const
{
    const std::size_t level = m_words.length(PhraseTable::UnitLevels, at, end);
    const std::size_t next = at + level;
    const bool isOneOfSeveral = m_words.length(PhraseTable::UnitLevels, next + gapAt(next, end), end) > 0;
    return level > 0 && !isOneOfSeveral ? next : at;
}

/// "Sở Y tế", "Tập đoàn FPT", "Công an tỉnh": a unit noun with a capital and the capitalised words behind it.
std::optional<AddresseeReader::Item> AddresseeReader::unitAt(std::size_t at, std::size_t end) const
{
    const std::size_t noun = m_words.isCapital(at) ? m_words.length(PhraseTable::UnitNouns, at, end) : 0;
    if (noun == 0 || m_words.length(PhraseTable::Work, at, end) >= noun)
        return std::nullopt;
    const std::size_t place = unitNameEnd(levelEnd(at + noun, end), end);
    if (place == at + noun)
        return std::nullopt;
    if (const std::size_t everywhere = ofAllPlacesEnd(place, end); everywhere > place) {
        DraftAddressee units = addressee({at, everywhere});
        units.isGroup = true;
        units.confidence = wordedGroup;
        return Item{{units}, everywhere, false};
    }
    return Item{{unknownUnit({at, place})}, place, false};
}

/// "các tỉnh, thành phố" behind "Sở Khoa học và Công nghệ": one unit in each of them.
std::size_t AddresseeReader::ofAllPlacesEnd(std::size_t at, std::size_t end) const
{
    const std::size_t plural = m_words.length(PhraseTable::Plurals, at, end);
    const bool isOfPlaces = plural > 0 && (m_words.length(PhraseTable::UnitLevels, at + plural, end) > 0 ||
                                           m_words.is(at + plural, u"địa"));
    return isOfPlaces ? groupEnd(at, end) : at;
}

DraftAddressee AddresseeReader::unknownUnit(WordRange range) const
{
    DraftAddressee unit = addressee(range);
    unit.question = u"unknownAgency"_s;
    unit.confidence = unknownName;
    return unit;
}

} // namespace dondoc
