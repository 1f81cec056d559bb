// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/addressees.h"

#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

namespace certainty {
constexpr double exact = 1.0, alias = 0.95, group = 0.95, wordedGroup = 0.85, ambiguous = 0.5, unknown = 0.4;
}

double confidenceOf(MatchCertainty match)
{
    switch (match) {
    case MatchCertainty::Exact:
        return certainty::exact;
    case MatchCertainty::Alias:
        return certainty::alias;
    case MatchCertainty::Group:
        return certainty::group;
    case MatchCertainty::Ambiguous:
        return certainty::ambiguous;
    case MatchCertainty::Unknown:
        break;
    }
    return certainty::unknown;
}

} // namespace

AddresseeReader::AddresseeReader(const Wording &words, const ProseNames &names,
                                 const AgencyDirectory &directory)
    : m_words(words)
    , m_names(names)
    , m_directory(directory)
{
}

bool AddresseeReader::isMinistry(AgencyId id) const
{
    const Agency *agency = m_directory.find(id);
    return agency && agency->kind == AgencyKind::Ministry;
}

AddresseeList AddresseeReader::listAt(std::size_t at, std::size_t end) const
{
    AddresseeList list{{}, at};
    bool isMinistryList = false;
    std::size_t place = at;
    while (place < end) {
        auto item = itemAt(place, end, isMinistryList);
        if (!item)
            break;
        item->next = remarkEnd(item->next, end, *item);
        isMinistryList =
            item->opensMinistries || (!item->found.empty() && isMinistry(item->found.back().agency) &&
                                      (isMinistryList || item->found.back().office.isEmpty()));
        std::ranges::move(item->found, std::back_inserter(list.all));
        list.next = place = item->next;
        if (item->opensMinistries)
            continue;
        const std::size_t gap = gapAt(place, end);
        if (gap == 0)
            break;
        place += gap;
        const bool isHisOtherOffice = !list.all.empty() && !list.all.back().office.isEmpty() &&
                                      m_words.length(PhraseTable::Appositions, place, end) > 0;
        if (isHisOtherOffice)
            break;
    }
    if (list.all.empty())
        list.next = at;
    return list;
}

std::size_t AddresseeReader::gapAt(std::size_t at, std::size_t end) const
{
    std::size_t i = at;
    if (i < end && (m_words.isSign(i, u',') || m_words.isSign(i, u';')))
        ++i;
    if (i < end && (m_words.is(i, u"và") || m_words.is(i, u"hoặc")))
        ++i;
    return i - at;
}

/// What stands in brackets behind an item: left out units ("trừ Bộ Công an"), or a note.
std::size_t AddresseeReader::remarkEnd(std::size_t at, std::size_t end, Item &item) const
{
    const bool isOpen = m_words.isSign(at, u'(');
    const std::size_t comma = !isOpen && m_words.isSign(at, u',') ? 1 : 0;
    const std::size_t first = at + (isOpen ? 1 : comma);
    const bool excludes = first < end && (m_words.is(first, u"trừ") ||
                                          (m_words.is(first, u"ngoại") && m_words.is(first + 1, u"trừ")));
    if (excludes && !item.found.empty()) {
        const AddresseeList out = listAt(first + (m_words.is(first, u"trừ") ? 1 : 2), end);
        for (const DraftAddressee &unit : out.all) {
            if (unit.agency)
                item.found.back().excluded.push_back(unit.agency);
            else
                item.found.back().question = u"unknownExclusion"_s;
        }
        return isOpen && m_words.isSign(out.next, u')') ? out.next + 1 : out.next;
    }
    if (!isOpen)
        return at;
    constexpr std::size_t longestNote = 20;
    for (std::size_t i = at + 1; i < std::min(end, at + longestNote); ++i) {
        if (m_words.isSign(i, u')'))
            return i + 1;
    }
    return at;
}

std::optional<AddresseeReader::Item> AddresseeReader::itemAt(std::size_t at, std::size_t end,
                                                             bool isMinistryList) const
{
    if (at >= end)
        return std::nullopt;
    auto name = nameAt(at, end);
    const auto group = groupAt(at, end);
    if (name && (!group || name->next >= group->next))
        return name;
    if (group)
        return group;
    if (isMinistryList) {
        if (auto ministry = bareMinistryAt(at, end))
            return ministry;
    }
    if (auto person = personAt(at, end))
        return person;
    return unitAt(at, end);
}

DraftAddressee AddresseeReader::addressee(WordRange range) const
{
    DraftAddressee found;
    found.written = text::cleanLine(m_words.written(range));
    const qsizetype start = m_words.at(range.begin).start;
    found.span = {start, m_words.at(range.end - 1).end - start};
    return found;
}

std::size_t AddresseeReader::wordAfter(qsizetype position) const
{
    std::size_t low = 0, high = m_words.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_words.at(middle).start < position)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::optional<AddresseeReader::Item> AddresseeReader::mentionItem(const std::optional<AgencyMention> &mention,
                                                                  std::size_t at) const
{
    if (!mention)
        return std::nullopt;
    const std::size_t next = wordAfter(mention->start + mention->length);
    DraftAddressee found = addressee({at, next});
    found.agency = mention->agency;
    found.groupKey = mention->groupKey;
    found.candidates = mention->candidates;
    found.question = mention->question;
    found.confidence = confidenceOf(mention->certainty);
    if (mention->certainty == MatchCertainty::Ambiguous && found.question.isEmpty())
        found.question = u"ambiguousAgency"_s;
    return Item{{found}, next, false};
}

std::optional<AddresseeReader::Item> AddresseeReader::nameAt(std::size_t at, std::size_t end) const
{
    auto item = mentionItem(m_names.nameAt(m_words.at(at).start), at);
    if (!item || item->next > end)
        return std::nullopt;
    const std::size_t office = m_words.length(PhraseTable::Offices, at, end);
    if (office > 0 && at + office < item->next)
        item->found.front().office = m_words.written({at, at + office}).toString();
    return item;
}

std::optional<AddresseeReader::Item> AddresseeReader::bareMinistryAt(std::size_t at, std::size_t end) const
{
    auto item = mentionItem(m_names.bareMinistryAt(m_words.at(at).start), at);
    return item && item->next <= end ? item : std::nullopt;
}

/// "đồng chí Nguyễn Văn A, Bộ trưởng Bộ Y tế", "Lãnh đạo Bộ Công an", "Bộ trưởng Bộ …".
std::optional<AddresseeReader::Item> AddresseeReader::personAt(std::size_t at, std::size_t end) const
{
    std::size_t place = at + m_words.length(PhraseTable::Persons, at, end);
    const bool isPerson = place > at;
    if (isPerson && m_words.isSign(place, u':'))
        return itemAt(place + 1, end, false); // "các đồng chí: Bộ trưởng Bộ A, …"
    std::size_t named = place;
    while (isPerson && named < end && m_words.isCapital(named) && named - place < 5 &&
           m_words.length(PhraseTable::Offices, named, end) == 0)
        ++named;
    if (isPerson && m_words.isSign(named, u','))
        ++named;
    const std::size_t office = m_words.length(PhraseTable::Offices, named, end);
    if (office == 0)
        return std::nullopt;
    auto item = itemAt(named + office, end, false);
    if (item && item->opensMinistries)
        return item; // "Bộ trưởng các Bộ: Y tế, …"
    if (!item || item->found.size() != 1)
        return std::nullopt;
    DraftAddressee &found = item->found.front();
    const DraftAddressee whole = addressee({at, item->next});
    found.written = whole.written;
    found.span = whole.span;
    found.office = m_words.written({named, named + office}).toString();
    return item;
}

std::size_t AddresseeReader::collectiveLength(std::size_t at, std::size_t end) const
{
    const std::size_t words = m_words.length(PhraseTable::Collectives, at, end);
    const std::size_t asVerb = m_words.length(PhraseTable::Work, at, end);
    // "ban hành" is no "ban", and "tổ chức triển khai" no organisation.
    const bool isVerb = asVerb > words || (asVerb == words && asVerb > 0 &&
                                           m_words.length(PhraseTable::Work, at + asVerb, end) > 0);
    return isVerb ? 0 : words;
}

std::size_t AddresseeReader::tailsEnd(std::size_t at, std::size_t end) const
{
    std::size_t place = at;
    while (place < end) {
        std::size_t words = m_words.length(PhraseTable::CollectiveTails, place, end);
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
    const bool isProvince = !agency || agency->kind == AgencyKind::Province;
    return colon > 0 || (isProvince && group.size() > 0);
}

std::optional<AddresseeReader::Item> AddresseeReader::groupAt(std::size_t at, std::size_t end) const
{
    const auto known = mentionItem(m_names.groupAt(m_words.at(at).start), at);
    const std::size_t knownEnd = known && known->next <= end ? known->next : at;
    const std::size_t worded = groupEnd(at, end);
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
    group.confidence = certainty::wordedGroup;
    return Item{{group}, next, false};
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
        const bool joinsName = isJoint && m_words.isCapital(place + 1) && !nameAt(place + 1, end) &&
                               m_words.length(PhraseTable::UnitNouns, place + 1, end) == 0;
        const bool isPlain = m_words.at(place).isWord && !isJoint && !m_words.is(place, u"đã");
        if (!joinsName && !m_words.isCapital(place) && !m_words.at(place).isDigits &&
            (!isPlain || isVerb(place)))
            break;
        ++place;
    }
    return place;
}

/// "Sở Y tế", "Tập đoàn FPT": a unit noun with a capital and the capitalised words behind it.
std::optional<AddresseeReader::Item> AddresseeReader::unitAt(std::size_t at, std::size_t end) const
{
    const std::size_t noun = m_words.isCapital(at) ? m_words.length(PhraseTable::UnitNouns, at, end) : 0;
    if (noun == 0 || m_words.length(PhraseTable::Work, at, end) >= noun)
        return std::nullopt;
    const std::size_t place = unitNameEnd(at + noun, end);
    if (place == at + noun)
        return std::nullopt;
    DraftAddressee unit = addressee({at, place});
    unit.question = u"unknownAgency"_s;
    unit.confidence = certainty::unknown;
    return Item{{unit}, place, false};
}

AddresseeList AddresseeReader::receiversAt(std::size_t at, std::size_t end) const
{
    AddresseeList list{{}, at};
    std::size_t place = at;
    while (place < end) {
        const std::size_t authority = m_words.length(PhraseTable::Authorities, place, end);
        const AddresseeList named = listAt(place, end);
        const bool isKnown = !named.isEmpty() && (named.all.front().agency || named.all.front().isGroup);
        const bool isNamed =
            !named.isEmpty() && named.next > place + authority && (isKnown || authority == 0);
        if (isNamed) {
            list.all.insert(list.all.end(), named.all.begin(), named.all.end());
        } else if (authority > 0) {
            DraftAddressee found = addressee({place, place + authority});
            found.isGroup = true;
            list.all.push_back(found);
        } else {
            break;
        }
        list.next = isNamed ? named.next : place + authority;
        const std::size_t gap = gapAt(list.next, end);
        if (gap == 0 || m_words.isSign(list.next, u';'))
            break;
        place = list.next + gap;
    }
    return list;
}

} // namespace dondoc
