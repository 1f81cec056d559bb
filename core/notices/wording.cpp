// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/wording.h"

#include "core/text/words.h"

#include <algorithm>

namespace dondoc {

namespace {

constexpr std::size_t longestPhrase = 12; ///< words, for looking back

} // namespace

Wording::Wording(QStringView text, const NoticePhrases::Tables &tables)
    : m_text(text)
    , m_tables(tables)
{
    QHash<QString, int> known; // most words come back
    for (const text::Word &word : text::splitWords(text)) {
        auto number = known.constFind(word.lower);
        if (number == known.constEnd())
            number = known.insert(word.lower, tables.number(word.lower));
        Token token{word.start, word.end(), *number, false, false, false, {}};
        token.isWord = word.kind == text::Word::Kind::Letters;
        token.isDigits = word.kind == text::Word::Kind::Digits;
        token.isCapital = token.isWord && text.at(word.start).isUpper();
        if (word.kind == text::Word::Kind::Sign && word.lower.size() == 1)
            token.sign = word.lower.front();
        m_tokens.push_back(token);
    }
}

QStringView Wording::written(WordRange range) const
{
    if (range.isEmpty())
        return {};
    const qsizetype start = m_tokens[range.begin].start;
    return m_text.sliced(start, m_tokens[range.end - 1].end - start);
}

WordRange Wording::within(qsizetype start, qsizetype end) const
{
    const auto first = std::ranges::lower_bound(m_tokens, start, {}, &Token::start);
    const auto last = std::ranges::upper_bound(m_tokens, end, {}, &Token::end);
    const auto begin = std::size_t(first - m_tokens.begin());
    return {begin, std::max(begin, std::size_t(last - m_tokens.begin()))};
}

bool Wording::is(std::size_t i, QStringView lower) const
{
    if (i >= m_tokens.size())
        return false;
    const QStringView written = m_text.sliced(m_tokens[i].start, m_tokens[i].end - m_tokens[i].start);
    return written.compare(lower, Qt::CaseInsensitive) == 0;
}

std::size_t Wording::length(PhraseTable table, std::size_t at, std::size_t end) const
{
    const CompiledTable &compiled = m_tables.of(table);
    std::size_t longest = 0;
    int node = WordTrie::root;
    for (std::size_t i = at; i < std::min(end, m_tokens.size()); ++i) {
        node = compiled.trie.step(node, m_tokens[i].number);
        if (node == WordTrie::none)
            break;
        const int phrase = compiled.trie.phraseAt(node);
        if (phrase != WordTrie::none &&
            (m_tokens[at].isCapital || !compiled.needsCapital[std::size_t(phrase)]))
            longest = i + 1 - at;
    }
    return longest;
}

std::size_t Wording::lengthBefore(PhraseTable table, std::size_t at, std::size_t begin) const
{
    const std::size_t first = at > begin + longestPhrase ? at - longestPhrase : begin;
    for (std::size_t i = first; i < at; ++i) {
        if (length(table, i, at) == at - i)
            return at - i;
    }
    return 0;
}

std::optional<WordRange> Wording::find(PhraseTable table, WordRange range) const
{
    for (std::size_t i = range.begin; i < range.end; ++i) {
        if (const std::size_t words = length(table, i, range.end))
            return WordRange{i, i + words};
    }
    return std::nullopt;
}

} // namespace dondoc
