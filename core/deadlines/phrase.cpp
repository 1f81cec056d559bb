// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/phrase.h"

#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

using text::Word;

namespace {

bool hasMarks(const Word &word)
{
    return word.kind == Word::Kind::Letters &&
           std::any_of(word.lower.begin(), word.lower.end(), [](QChar c) { return c.unicode() > 0x7F; });
}

} // namespace

Phrase::Phrase(QStringView text)
    : m_text(text)
    , m_words(text::splitWords(text))
    , m_hasMarks(std::any_of(m_words.begin(), m_words.end(), hasMarks))
{
}

std::size_t Phrase::spells(std::size_t i, std::initializer_list<QStringView> any) const
{
    for (const QStringView words : any) {
        if (const std::size_t count = spellsOne(i, words))
            return count;
    }
    return 0;
}

std::size_t Phrase::spellsBefore(std::size_t i, std::initializer_list<QStringView> any) const
{
    for (const QStringView words : any) {
        const auto count = std::size_t(words.count(u' ') + 1);
        if (count <= i && spellsOne(i - count, words))
            return count;
    }
    return 0;
}

QStringView Phrase::written(std::size_t begin, std::size_t end) const
{
    if (begin >= end)
        return {};
    return m_text.sliced(m_words[begin].start, m_words[end - 1].end() - m_words[begin].start);
}

bool Phrase::isWord(std::size_t i, QStringView word) const
{
    if (!isLetters(i))
        return false;
    return m_words[i].lower == word || (!m_hasMarks && m_words[i].lower == text::foldInPlace(word));
}

std::size_t Phrase::spellsOne(std::size_t i, QStringView words) const
{
    const bool mayBegin = isLetters(i) && (!m_hasMarks || m_words[i].lower.front() == words.front());
    if (!mayBegin) // most words begin no keyword: a glance tells
        return 0;
    std::size_t count = 0;
    while (!words.isEmpty()) {
        const qsizetype space = words.indexOf(u' ');
        if (!isWord(i + count, space < 0 ? words : words.first(space)))
            return 0;
        ++count;
        words = space < 0 ? QStringView() : words.sliced(space + 1);
    }
    return count;
}

} // namespace dondoc
