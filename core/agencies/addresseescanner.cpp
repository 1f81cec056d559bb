// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/addresseescanner.h"

#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;
using namespace words;

namespace {

/// Capitalised words that begin the name of an agency, known or not.
bool isAgencyNoun(const QString &folded)
{
    static const QSet<QString> nouns{
        u"bo"_s,     u"cuc"_s,  u"vu"_s,   u"vien"_s, u"so"_s,   u"ban"_s,   u"hoi"_s,   u"dai"_s,
        u"truong"_s, u"lien"_s, u"tong"_s, u"ubnd"_s, u"hdnd"_s, u"uy"_s,    u"quy"_s,   u"kho"_s,
        u"cac"_s,    u"tinh"_s, u"tp"_s,   u"doan"_s, u"to"_s,   u"toa"_s,   u"kiem"_s,  u"mat"_s,
        u"van"_s,    u"dang"_s, u"hoc"_s,  u"ngan"_s, u"tap"_s,  u"phong"_s, u"thong"_s, u"quan"_s};
    return nouns.contains(folded);
}

/// Words that begin an agency's name only before certain others: "Công ty", not "Công nghệ".
bool isAgencyPair(const QString &first, const QString &second)
{
    static const QSet<QString> pairs{u"cong ty"_s,   u"cong an"_s,  u"cong doan"_s, u"trung tam"_s,
                                     u"thanh tra"_s, u"thanh uy"_s, u"chinh phu"_s, u"hiep hoi"_s};
    return pairs.contains(first + u' ' + second);
}

bool isSkippedInName(TokenKind kind)
{
    return kind == TokenKind::Dash || kind == TokenKind::Break;
}

bool startsLine(TokenKind before)
{
    return before == TokenKind::Break || before == TokenKind::Bullet || before == TokenKind::Dash ||
           before == TokenKind::Semicolon;
}

} // namespace

AddresseeScanner::AddresseeScanner(const NameBook &book, const AddresseeText &text)
    : m_book(book)
    , m_text(text)
    , m_tokens(tokenise(text.text, book.vocabulary()))
{
}

QStringView AddresseeScanner::slice(size_t at, size_t end) const
{
    return m_text.text.sliced(m_tokens[at].start, m_tokens[end - 1].end - m_tokens[at].start);
}

/// Calls visit(next, phrase) for every name that begins at `at`, shorter ones first.
template<class Visit>
void AddresseeScanner::walk(const WordTrie &trie, size_t at, size_t end, Visit visit) const
{
    int node = WordTrie::root;
    for (size_t i = at; i < end; ++i) {
        const int next = trie.step(node, m_tokens[i].word);
        if (next == WordTrie::none) {
            if (i > at && isSkippedInName(m_tokens[i].kind))
                continue;
            return;
        }
        node = next;
        if (const int phrase = trie.phraseAt(node); phrase != WordTrie::none)
            visit(i + 1, phrase);
    }
}

/// The same for groups, whose wordings leave commas, "và" and "các" free.
template<class Visit> void AddresseeScanner::walkGroups(size_t at, size_t end, Visit visit) const
{
    const int first = wordAt(at, end), second = wordAt(at + 1, end);
    const bool hasAll = (first == Tat && second == Ca) || (first == Toan && (second == The || second == Bo));
    size_t i = hasAll ? at + 2 : (first == Sixty3 || first == Thirty4) ? at + 1 : at;
    for (int node = WordTrie::root; i < end; ++i) {
        if (node != WordTrie::root && isNoiseInGroup(std::span(m_tokens).first(end), i))
            continue;
        node = m_book.groups().step(node, m_tokens[i].word);
        if (node == WordTrie::none)
            return;
        if (const int phrase = m_book.groups().phraseAt(node); phrase != WordTrie::none)
            visit(i + 1, phrase);
    }
}

std::optional<AddresseeScanner::Found> AddresseeScanner::nameAt(size_t at, size_t end) const
{
    std::optional<Found> found;
    walk(m_book.names(), at, end, [&](size_t next, int phrase) {
        if (!isBoundary(next, end))
            return;
        if (auto reading = m_book.readName(phrase, m_text.asOf, m_text.provinceDay))
            found = Found{next, std::move(reading), nullptr};
    });
    return found;
}

std::optional<AddresseeScanner::Found> AddresseeScanner::bareNameAt(size_t at, size_t end) const
{
    std::optional<Found> found;
    walk(m_book.bareNames(), at, end, [&](size_t next, int phrase) {
        if (!isBoundary(next, end))
            return;
        if (auto reading = m_book.readBareName(phrase, m_text.asOf))
            found = Found{next, std::move(reading), nullptr};
    });
    return found;
}

std::optional<AddresseeScanner::Found> AddresseeScanner::groupAt(size_t at, size_t end) const
{
    std::optional<Found> found;
    // The longest wording decides: "các bộ, ngành khác" is not "các bộ" and something else.
    walkGroups(at, end, [&](size_t next, int phrase) {
        const bool isWhole = isBoundary(next, end) || exclusionLength(next, end) > 0;
        found = isWhole ? std::optional(Found{next, std::nullopt, &m_book.group(phrase)}) : std::nullopt;
    });
    return found;
}

std::optional<AddresseeScanner::Found> AddresseeScanner::headingAt(size_t at, size_t end) const
{
    std::optional<Found> found;
    walkGroups(at, end, [&](size_t next, int phrase) {
        const AgencyGroup &group = m_book.group(phrase);
        if (isAt(next, end, TokenKind::Colon) && gapAt(next + 1, end).next < end)
            found = Found{next + 1, std::nullopt, &group};
        else if (isNameDirectlyAt(next, end, group))
            found = Found{next, std::nullopt, &group};
    });
    return found;
}

bool AddresseeScanner::isOfKind(const NameReading &reading, AgencyKind kind) const
{
    const AgencyId any = reading.agency ? reading.agency : reading.candidates.front();
    return m_book.directory().find(any)->kind == kind;
}

bool AddresseeScanner::isNameDirectlyAt(size_t at, size_t end, const AgencyGroup &group) const
{
    if (at >= end || kindAt(at) != TokenKind::Word)
        return false;
    if (group.hasMinistries && bareNameAt(at, end))
        return true;
    const auto name = group.hasProvinces ? nameAt(at, end) : std::nullopt;
    return name && isOfKind(*name->name, AgencyKind::Province);
}

std::optional<size_t> AddresseeScanner::labelEnd(size_t at, size_t end) const
{
    static const QSet<QString> labels{u"chu tri"_s,    u"co quan chu tri"_s,  u"don vi chu tri"_s,
                                      u"phoi hop"_s,   u"co quan phoi hop"_s, u"don vi phoi hop"_s,
                                      u"co quan"_s,    u"don vi"_s,           u"cac co quan"_s,
                                      u"cac don vi"_s, u"dau moi"_s,          u"co quan thuc hien"_s};
    constexpr size_t longestLabel = 4;
    for (size_t i = at; i <= at + longestLabel && i < end; ++i) {
        if (kindAt(i) == TokenKind::Colon)
            return i > at && labels.contains(text::fold(slice(at, i))) ? std::optional(i + 1) : std::nullopt;
        if (kindAt(i) != TokenKind::Word)
            break;
    }
    return std::nullopt;
}

size_t AddresseeScanner::connectorLength(size_t at, size_t end) const
{
    const int first = wordAt(at, end);
    if (first == Cung && wordAt(at + 1, end) == Voi)
        return 2;
    if (first == Phoi && wordAt(at + 1, end) == Hop && wordAt(at + 2, end) == Voi)
        return 3;
    return first == Va || first == Cung || first == Hoac ? 1 : 0;
}

/// "1.", "a)", "(1)", "II." in front of an item.
size_t AddresseeScanner::ordinalLength(size_t at, size_t end) const
{
    const bool isFirst = at == 0 || startsLine(kindAt(at - 1));
    const size_t word = isAt(at, end, TokenKind::Open) ? at + 1 : at;
    if (!isFirst || !isAt(word, end, TokenKind::Word))
        return 0;
    const QStringView ordinal = slice(word, word + 1);
    const bool isNumeral =
        std::ranges::all_of(ordinal, [](QChar c) { return c.isDigit() || u"IVXivx"_s.contains(c); });
    const bool isShort = ordinal.size() == 1 || (ordinal.size() <= 3 && isNumeral);
    const bool isClosed = isAt(word + 1, end, TokenKind::Stop) || isAt(word + 1, end, TokenKind::Close);
    return isShort && isClosed ? word + 2 - at : 0;
}

AddresseeScanner::Gap AddresseeScanner::gapAt(size_t at, size_t end) const
{
    Gap gap{at, false};
    while (gap.next < end) {
        if (const size_t ordinal = ordinalLength(gap.next, end)) {
            gap.next += ordinal;
        } else if (const size_t connector = connectorLength(gap.next, end)) {
            gap.isEither = gap.isEither || wordAt(gap.next, end) == Hoac;
            gap.next += connector;
        } else if (kindAt(gap.next) != TokenKind::Word && kindAt(gap.next) != TokenKind::Ellipsis) {
            ++gap.next;
        } else {
            break;
        }
    }
    return gap;
}

size_t AddresseeScanner::exclusionLength(size_t at, size_t end) const
{
    const int first = wordAt(at, end), second = wordAt(at + 1, end);
    if (first == Tru)
        return 1;
    if ((first == Ngoai && second == Tru) || (first == Khong && second == Gom))
        return 2;
    return first == Khong && second == Bao && wordAt(at + 2, end) == Gom ? 3 : 0;
}

bool AddresseeScanner::isBoundary(size_t at, size_t end) const
{
    return m_text.isProse || at >= end || kindAt(at) != TokenKind::Word || connectorLength(at, end) > 0;
}

size_t AddresseeScanner::closingOf(size_t open, size_t end) const
{
    int depth = 0;
    for (size_t i = open; i < end; ++i) {
        if (kindAt(i) == TokenKind::Open)
            ++depth;
        else if (kindAt(i) == TokenKind::Close && --depth == 0)
            return i;
    }
    return end;
}

bool AddresseeScanner::looksLikeAgency(size_t at, size_t end) const
{
    if (at >= end || kindAt(at) != TokenKind::Word)
        return false;
    if (m_tokens[at].word == Cac)
        return true;
    if (!m_tokens[at].isCapital)
        return false;
    const QString first = text::fold(slice(at, at + 1));
    const QString second = at + 1 < end ? text::fold(slice(at + 1, at + 2)) : QString();
    return m_tokens[at].word == Tp || m_tokens[at].word == Ubnd || isAgencyNoun(first) ||
           isAgencyPair(first, second);
}

bool AddresseeScanner::startsItem(size_t at, size_t end, bool isMinistryList) const
{
    return nameAt(at, end) || groupAt(at, end) || headingAt(at, end) || looksLikeAgency(at, end) ||
           (isMinistryList && bareNameAt(at, end));
}

size_t AddresseeScanner::unknownEnd(size_t at, size_t end, bool isMinistryList) const
{
    for (size_t i = at + 1; i < end; ++i) {
        const TokenKind kind = kindAt(i);
        if (kind == TokenKind::Semicolon || kind == TokenKind::Bullet)
            return i;
        if (kind == TokenKind::Open) {
            i = closingOf(i, end);
            continue;
        }
        const bool maySeparate = kind != TokenKind::Word || connectorLength(i, end) > 0;
        if (!maySeparate)
            continue;
        const size_t next = gapAt(i, end).next;
        const bool isNewLine =
            kind == TokenKind::Break && (next > i + 1 || (next < end && m_tokens[next].isCapital));
        const bool isListed = isMinistryList && kind == TokenKind::Comma;
        if (next >= end || isNewLine || isListed || startsItem(next, end, isMinistryList))
            return i;
    }
    return end;
}

void takeMeaning(AgencyMention &mention, const AddresseeScanner::Found &found)
{
    if (found.group) {
        mention.certainty = MatchCertainty::Group;
        mention.groupKey = found.group->key;
        return;
    }
    mention.agency = found.name->agency;
    mention.candidates = found.name->candidates;
    mention.question = found.name->question;
    const bool isCanonical = found.name->rank == SpellingRank::Canonical;
    mention.certainty = !mention.agency ? MatchCertainty::Ambiguous
                        : isCanonical   ? MatchCertainty::Exact
                                        : MatchCertainty::Alias;
}

} // namespace dondoc
