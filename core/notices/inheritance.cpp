// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/inheritance.h"

#include "core/notices/outline.h"
#include "core/notices/partkinds.h"
#include "core/notices/sentences.h"

#include <algorithm>

namespace dondoc {

namespace {

/// The last sentence of a paragraph: the one that introduces what follows.
WordRange lastSentence(const Wording &words, WordRange range)
{
    WordRange last = range;
    for (const Clause &clause : clausesOf(words, range)) {
        if (clause.startsSentence)
            last.begin = clause.words.begin;
    }
    return last;
}

} // namespace

Inheritance::Inheritance(const NoticeReading &reading)
    : m_reading(reading)
    , m_own(reading.notice().parts.size())
    , m_intro(reading.intro())
{
    std::vector<bool> isNeeded(m_own.size(), false);
    for (const NoticePart &part : reading.notice().parts) {
        if (part.parent >= 0)
            isNeeded[std::size_t(part.parent)] = true;
    }
    if (m_intro >= 0)
        isNeeded[std::size_t(m_intro)] = true;
    for (std::size_t i = 0; i < m_own.size(); ++i) {
        if (isNeeded[i])
            m_own[i] = readOwn(int(i));
    }
}

Inherited Inheritance::readOwn(int part) const
{
    const Wording &words = m_reading.words();
    const bool isOpening = m_reading.part(part).kind == NoticePartKind::Opening;
    const WordRange whole = m_reading.wordsOf(part);
    const WordRange range = isOpening ? lastSentence(words, whole) : whole;
    Inherited own;
    for (const Clause &clause : clausesOf(words, range)) {
        const SentenceSubject subject = subjectOf(m_reading, clause.words);
        if (!subject.leads.empty() && (subject.isAssigned || !isOpening)) {
            own.leads = subject.leads;
            break;
        }
        if (!isOpening)
            break;
    }
    if (isOpening)
        return own;
    own.deadlines = deadlinesIn(m_reading, range);
    const bool introduces = !range.isEmpty() && words.isSign(range.end - 1, u':');
    if (introduces && !own.leads.empty())
        own.coordinating = readTask(m_reading, range, {}).coordinating;
    return own;
}

Inherited Inheritance::forPart(int part) const
{
    Inherited inherited;
    for (int p = m_reading.part(part).parent; p >= 0; p = m_reading.part(p).parent) {
        const Inherited &own = m_own[std::size_t(p)];
        if (inherited.leads.empty()) {
            inherited.leads = own.leads;
            inherited.coordinating = own.coordinating;
        }
        // A further paragraph of an item stands beside the first, not under it.
        const bool isBeside = m_reading.part(part).marker.isEmpty() && p == m_reading.part(part).parent &&
                              !looksLikeHeading(m_reading.notice().at(m_reading.part(p).body));
        if (inherited.deadlines.empty() && !isBeside)
            inherited.deadlines = own.deadlines;
    }
    const bool isAfterIntro = m_intro >= 0 && part > m_intro;
    if (inherited.leads.empty() && isAfterIntro)
        inherited.leads = m_own[std::size_t(m_intro)].leads;
    return inherited;
}

} // namespace dondoc
