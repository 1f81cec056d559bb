// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/addresseeparser.h"

#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

AddresseeParser::AddresseeParser(const NameBook &book, const NearNames &near, const AddresseeText &text)
    : m_book(book)
    , m_near(near)
    , m_text(text)
    , m_scan(book, text)
{
}

std::vector<AgencyMention> AddresseeParser::list()
{
    Mentions mentions;
    readList(0, m_scan.size(), mentions);
    doubtNamesakesOfEnded(mentions);
    return mentions;
}

AgencyMention AddresseeParser::one()
{
    Mentions mentions = list();
    if (mentions.size() == 1)
        return mentions.front();
    const size_t at = m_scan.gapAt(0, m_scan.size()).next;
    return at == m_scan.size() ? AgencyMention{} : unknown(at, m_scan.size());
}

void AddresseeParser::readList(size_t at, size_t end, Mentions &mentions)
{
    const auto ask = [&mentions](size_t i, const QString &question) {
        if (i < mentions.size() && mentions[i].question.isEmpty())
            mentions[i].question = question;
    };
    const size_t first = mentions.size();
    for (auto gap = m_scan.gapAt(at, end); gap.next < end; gap = m_scan.gapAt(at, end)) {
        const size_t item = mentions.size();
        if (m_scan.kindAt(gap.next) == TokenKind::Ellipsis) {
            at = gap.next + 1;
            if (item > first)
                ask(item - 1, u"openList"_s);
            continue;
        }
        at = readItem(gap.next, end, mentions);
        if (gap.isEither) {
            ask(item, u"eitherAgency"_s);
            if (item > first)
                ask(item - 1, u"eitherAgency"_s);
        }
    }
}

/// Reads the item at a place and tells where the next one may start.
size_t AddresseeParser::readItem(size_t at, size_t end, Mentions &mentions)
{
    if (const auto name = m_scan.nameAt(at, end)) {
        if (const auto next = readFound(at, end, *name, mentions))
            return *next;
    }
    if (const auto next = m_scan.labelEnd(at, end)) {
        m_isMinistryList = false;
        return *next;
    }
    if (const auto heading = m_scan.headingAt(at, end)) {
        m_isMinistryList = heading->group->hasMinistries;
        return heading->next;
    }
    auto found = m_isMinistryList ? m_scan.bareNameAt(at, end) : std::nullopt;
    if (!found)
        found = m_scan.groupAt(at, end);
    if (found) {
        if (const auto next = readFound(at, end, *found, mentions))
            return *next;
    }
    const size_t next = m_scan.unknownEnd(at, end, m_isMinistryList);
    mentions.push_back(unknown(at, next));
    return next;
}

/// Takes a name or group with the remark behind it; nothing when the text then goes on as something else.
std::optional<size_t> AddresseeParser::readFound(size_t at, size_t end, const Found &found,
                                                 Mentions &mentions)
{
    if (const size_t next = found.group ? openExclusionEnd(found.next, end) : 0) {
        AgencyMention read = understood(at, next, found);
        readExclusion(found.next, next, read);
        mentions.push_back(read);
        return next;
    }
    const bool hasRemark = m_scan.isAt(found.next, end, TokenKind::Open);
    const size_t close = hasRemark ? m_scan.closingOf(found.next, end) : found.next;
    const size_t next = hasRemark ? std::min(close + 1, end) : found.next;
    if (!m_scan.isBoundary(next, end))
        return std::nullopt;
    AgencyMention read = understood(at, next, found);
    const Mentions instead = hasRemark ? readRemark(found.next + 1, close, found, read) : Mentions{};
    if (instead.empty())
        mentions.push_back(read);
    else
        mentions.insert(mentions.end(), instead.begin(), instead.end());
    return next;
}

/// The end of an exclusion written without brackets, "…, trừ Bộ Công an"; 0 when none stands there.
size_t AddresseeParser::openExclusionEnd(size_t at, size_t end) const
{
    const size_t word = m_scan.isAt(at, end, TokenKind::Comma) ? at + 1 : at;
    if (m_scan.exclusionLength(word, end) == 0)
        return 0;
    size_t stop = word;
    while (stop < end && m_scan.kindAt(stop) != TokenKind::Semicolon)
        ++stop;
    return stop;
}

/// What stands in brackets: an exclusion, the members meant (returned, to stand instead of the group), a unit
/// of the agency, or a note that says nothing to us.
AddresseeParser::Mentions AddresseeParser::readRemark(size_t at, size_t end, const Found &found,
                                                      AgencyMention &mention)
{
    if (m_scan.exclusionLength(at, end) > 0) {
        readExclusion(at, end, mention);
        return {};
    }
    if (!found.group) {
        readBody(at, end, mention);
        return {};
    }
    Mentions members = readInside(at, end, found.group->hasMinistries);
    const bool areNames = std::ranges::all_of(members, [](const AgencyMention &m) { return bool(m.agency); });
    return areNames ? members : Mentions{};
}

AddresseeParser::Mentions AddresseeParser::readInside(size_t at, size_t end, bool isMinistryList)
{
    Mentions inside;
    const bool before = std::exchange(m_isMinistryList, isMinistryList);
    readList(at, end, inside);
    m_isMinistryList = before;
    return inside;
}

void AddresseeParser::readExclusion(size_t at, size_t end, AgencyMention &mention)
{
    const size_t word = m_scan.isAt(at, end, TokenKind::Comma) ? at + 1 : at;
    for (const AgencyMention &out : readInside(word + m_scan.exclusionLength(word, end), end, true)) {
        if (out.agency)
            mention.excluded.push_back(out.agency);
        else
            mention.question = u"unknownExclusion"_s;
    }
}

void AddresseeParser::readBody(size_t at, size_t end, AgencyMention &mention)
{
    const Mentions inside = readInside(at, end, false);
    if (inside.size() != 1 || !inside.front().agency)
        return;
    const Agency *body = m_book.directory().find(inside.front().agency);
    if (body->parent == mention.agency)
        mention.body = body->id;
}

/// In a cell that names a unit gone by the list's date, its neighbours may be meant as they were then too
/// (PL06.2c row 50: "tỉnh Bắc Ninh, tỉnh Bình Dương, tỉnh An Giang"): which of the two, nobody can tell.
void AddresseeParser::doubtNamesakesOfEnded(Mentions &mentions) const
{
    QDate ended;
    for (const AgencyMention &mention : mentions) {
        if (mention.question == u"endedUnit")
            ended = std::max(ended, m_book.directory().find(mention.agency)->to);
    }
    if (ended.isNull())
        return;
    for (AgencyMention &mention : mentions) {
        const Agency *agency = m_book.directory().find(mention.agency);
        const bool beganSince = agency && agency->from.isValid() && agency->from > ended;
        std::vector<AgencyId> namesakes = beganSince ? m_book.namesakes(agency->id) : std::vector<AgencyId>{};
        if (namesakes.size() < 2)
            continue;
        mention.certainty = MatchCertainty::Ambiguous;
        mention.agency = {};
        mention.candidates = std::move(namesakes);
        mention.question = u"nameOfTwo"_s;
    }
}

AgencyMention AddresseeParser::mention(size_t at, size_t end) const
{
    AgencyMention mention;
    const QStringView written = m_scan.slice(at, end);
    mention.text = text::cleanLine(written);
    mention.start = m_scan.startOf(at);
    mention.length = written.size();
    return mention;
}

AgencyMention AddresseeParser::understood(size_t at, size_t end, const Found &found) const
{
    AgencyMention read = mention(at, end);
    takeMeaning(read, found);
    return read;
}

AgencyMention AddresseeParser::unknown(size_t at, size_t end) const
{
    const auto isTrailing = [this](TokenKind kind) {
        return kind == TokenKind::Stop || kind == TokenKind::Comma || kind == TokenKind::Break;
    };
    while (end > at + 1 && isTrailing(m_scan.kindAt(end - 1)))
        --end;
    AgencyMention unread = mention(at, end);
    unread.candidates = proposals(at, end);
    unread.question = isPartyBody(at, end) ? u"partyBody"_s : u"unknownAgency"_s;
    return unread;
}

/// What an officer may have meant by an unread name: a ministry without its "Bộ", the name at the end of
/// "thành phố …" or "Tỉnh ủy …", or a misspelt one.
std::vector<AgencyId> AddresseeParser::proposals(size_t at, size_t end) const
{
    constexpr size_t longestTitle = 3;
    auto found = m_scan.bareNameAt(at, end);
    for (size_t i = at; i <= at + longestTitle && i < end && !(found && found->next == end); ++i)
        found = m_scan.nameAt(i, end);
    if (!found || found->next != end)
        return m_near.nearest(m_scan.slice(at, end), m_text.asOf);
    return found->name->agency ? std::vector{found->name->agency} : found->name->candidates;
}

bool AddresseeParser::isPartyBody(size_t at, size_t end) const
{
    using namespace words;
    const int first = m_scan.wordAt(at, end), second = m_scan.wordAt(at + 1, end);
    const bool isCommittee = second == Uy && (first == Tinh || first == Thanh || first == Dang);
    const bool isCaucus = first == Ban && second == Can && m_scan.wordAt(at + 2, end) == Su;
    return isCommittee || isCaucus;
}

} // namespace dondoc
