// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/addressees.h"

#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

namespace certainty {
constexpr double exact = 1.0, alias = 0.95, group = 0.95, ambiguous = 0.5;
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
    return AddresseeReader::unknownName;
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
        const std::size_t closed = isOpen ? bracketEnd(at, end) : at; // "(trừ Hà Nội đã hoàn thành)"
        return closed > at ? closed : out.next;
    }
    if (!isOpen)
        return at;
    takeNamesInBrackets(at, end, item);
    return bracketEnd(at, end);
}

/// The word behind the bracket that opens at `at`; `at` itself when what it holds is too long for a remark.
std::size_t AddresseeReader::bracketEnd(std::size_t at, std::size_t end) const
{
    constexpr std::size_t longestNote = 20;
    for (std::size_t i = at + 1; i < std::min(end, at + longestNote); ++i) {
        if (m_words.isSign(i, u')'))
            return i + 1;
    }
    return at;
}

/// "các doanh nghiệp viễn thông (VNPT, Viettel)": who the group is.
void AddresseeReader::takeNamesInBrackets(std::size_t at, std::size_t end, Item &item) const
{
    if (item.found.size() != 1 || !item.found.front().isGroup)
        return;
    constexpr std::size_t longestName = 6;
    std::vector<DraftAddressee> names;
    for (std::size_t place = at + 1; place < end;) {
        const AddresseeList known = listAt(place, end);
        std::size_t next = known.next;
        if (!known.isEmpty()) {
            names.insert(names.end(), known.all.begin(), known.all.end());
        } else {
            while (next < end && next < place + longestName && m_words.at(next).isWord &&
                   m_words.isCapital(place))
                ++next;
            if (next == place)
                return;
            names.push_back(unknownUnit({place, next}));
        }
        if (m_words.isSign(next, u')')) {
            if (std::ranges::none_of(names, &DraftAddressee::isGroup))
                item.found = std::move(names);
            return;
        }
        const std::size_t gap = gapAt(next, end);
        if (gap == 0)
            return;
        place = next + gap;
    }
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
    if (group && !group->opensMinistries && group->found.front().groupKey.isEmpty()) {
        // "Cục Viễn thông" is one unit, though "viễn thông" ends the name of a group too.
        if (auto unit = unitAt(at, end); unit && unit->next >= group->next)
            return unit;
    }
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
    if (const std::size_t branch = std::max(branchEnd(*item, end), localEnd(*item, end)); branch > item->next)
        return Item{{unknownUnit({at, branch})}, branch, false};
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
