// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/sentences.h"

namespace dondoc {

namespace {

bool isAbbreviation(const Wording &words, std::size_t stop)
{
    if (stop == 0)
        return false;
    const Wording::Token &before = words.at(stop - 1);
    const bool isShort = before.isWord && before.end - before.start <= 2 && before.isCapital;
    return isShort || words.is(stop - 1, u"v") || words.is(stop - 1, u"ths") || words.is(stop - 1, u"pgs");
}

/// A full stop, or a question or exclamation mark, with a capital or nothing behind it.
bool endsSentence(const Wording &words, std::size_t at, std::size_t end)
{
    const bool isMark = words.isSign(at, u'?') || words.isSign(at, u'!');
    if (!isMark && !words.isSign(at, u'.'))
        return false;
    if (at + 1 >= end)
        return true;
    const bool isTight = words.at(at + 1).start == words.at(at).end && words.at(at + 1).isDigits;
    const bool isCapital = words.isCapital(at + 1) || words.isSign(at + 1, u'(') ||
                           words.at(at + 1).isDigits || words.isSign(at + 1, u'“') ||
                           words.isSign(at + 1, u'"');
    return isCapital && !isTight && !isAbbreviation(words, at);
}

} // namespace

std::vector<Clause> clausesOf(const Wording &words, WordRange range)
{
    std::vector<Clause> clauses;
    std::size_t begin = range.begin;
    bool startsSentence = true;
    int depth = 0;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        depth += words.isSign(i, u'(') ? 1 : words.isSign(i, u')') && depth > 0 ? -1 : 0;
        const bool isSentence = endsSentence(words, i, range.end) && depth == 0;
        if (!isSentence && !(words.isSign(i, u';') && depth == 0))
            continue;
        if (i > begin)
            clauses.push_back({{begin, i + 1}, startsSentence});
        begin = i + 1;
        startsSentence = isSentence;
    }
    if (begin < range.end)
        clauses.push_back({{begin, range.end}, startsSentence});
    return clauses;
}

} // namespace dondoc
