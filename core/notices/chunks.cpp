// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/chunks.h"

#include "core/notices/attributes.h"
#include "core/notices/markers.h"
#include "core/notices/sentences.h"

#include <algorithm>

namespace dondoc {

namespace {

constexpr PhraseTable acts[] = {PhraseTable::Work,   PhraseTable::Lead,   PhraseTable::Coordinate,
                                PhraseTable::Report, PhraseTable::Direct, PhraseTable::Assign};

/// Cuts one item.
class ItemCutter
{
public:
    ItemCutter(const NoticeReading &reading, const ItemPlace &place)
        : m_reading(reading)
        , m_words(reading.words())
        , m_place(place)
    {
    }

    std::vector<WorkChunk> cut(WordRange item, WordRange &head)
    {
        const std::vector<WorkChunk> numbered = inlineItems(item, head);
        if (numbered.empty()) {
            cutClauses(item, {});
            return std::move(m_chunks);
        }
        for (const WorkChunk &piece : numbered)
            cutClauses(piece.words, piece.label);
        return std::move(m_chunks);
    }

private:
    /// The works counted up inside a paragraph; none when the numbers count things ("3 trụ cột: (1) thể chế
    /// …").
    std::vector<WorkChunk> inlineItems(WordRange item, WordRange &head) const
    {
        const TextSpan span = m_reading.spanOf(item);
        const auto markers = inlineMarkers(m_reading.notice().at(span));
        std::vector<WorkChunk> pieces;
        std::size_t works = 0;
        for (std::size_t i = 0; i < markers.size(); ++i) {
            const auto &[start, marker] = markers[i];
            const qsizetype from = span.start + start + marker.length;
            const qsizetype to = i + 1 < markers.size() ? span.start + markers[i + 1].first : span.end();
            const WordRange words = m_words.within(from, to);
            pieces.push_back({words, marker.label});
            works += startsWithWork(m_reading, words);
        }
        if (works * 2 <= pieces.size())
            return {};
        head = m_words.within(span.start, span.start + markers.front().first);
        return pieces;
    }

    void cutClauses(WordRange item, const QString &label)
    {
        const std::size_t first = m_chunks.size();
        for (const Clause &clause : clausesOf(m_words, item)) {
            const bool isFirst = m_chunks.size() == first;
            if (isFirst || startsNew(clause))
                m_chunks.push_back({clause.words, isFirst ? label : QString()});
            else
                m_chunks.back().words.end = clause.words.end;
        }
    }

    bool startsNew(const Clause &clause) const
    {
        const WordRange before = m_chunks.back().words;
        if (isDeadlineOnly(m_reading, clause.words) ||
            attributeLine(m_words, clause.words).first != TaskAttribute::None)
            return false;
        const SentenceSubject subject = subjectOf(m_reading, clause.words);
        const bool hasSubject = !subject.leads.empty();
        const bool isNamed =
            std::ranges::any_of(subject.leads, [](const DraftAddressee &one) { return !one.isGroup; });
        if (hasSubject && !sameLeads(subject, before)) {
            if (clause.startsSentence || subject.isAssigned || isNamed)
                return true;
            return !deadlinesIn(m_reading, clause.words).empty();
        }
        if (clause.startsSentence && !m_place.isItem && !startsWithWork(m_reading, clause.words))
            return true; // a sentence of its own, that may say nothing
        return hasOwnWorkAndDeadline(clause, before);
    }

    /// "Bộ A làm x. Bộ A báo cáo …" goes on with the same work only where no deadline parts it.
    bool sameLeads(const SentenceSubject &subject, WordRange before) const
    {
        const SentenceSubject other = subjectOf(m_reading, before);
        return other.leads.size() == subject.leads.size() && !subject.isAssigned &&
               std::ranges::equal(other.leads, subject.leads,
                                  [](const DraftAddressee &a, const DraftAddressee &b) {
                                      return a.agency ? a.agency == b.agency : a.written == b.written;
                                  });
    }

    bool hasOwnWorkAndDeadline(const Clause &clause, WordRange before) const
    {
        const SentenceSubject subject = subjectOf(m_reading, clause.words);
        std::size_t at = subject.work;
        while (at < clause.words.end && !m_words.at(at).isWord)
            ++at;
        const bool goesOn = m_words.length(PhraseTable::FollowUps, at, clause.words.end) > 0;
        if (goesOn || !startsWithWork(m_reading, clause.words))
            return false;
        const auto hasDate = [&](WordRange range) {
            const auto deadlines = deadlinesIn(m_reading, range);
            return std::ranges::any_of(deadlines, [](const DraftDeadline &d) {
                return d.deadline.kind != DeadlineKind::Reference && d.deadline.kind != DeadlineKind::Ongoing;
            });
        };
        return hasDate(clause.words) && hasDate(before);
    }

    const NoticeReading &m_reading;
    const Wording &m_words;
    ItemPlace m_place;
    std::vector<WorkChunk> m_chunks;
};

} // namespace

std::vector<WorkChunk> chunksOf(const NoticeReading &reading, WordRange item, const ItemPlace &place,
                                WordRange &head)
{
    return ItemCutter(reading, place).cut(item, head);
}

bool startsWithWork(const NoticeReading &reading, WordRange range)
{
    const Wording &words = reading.words();
    std::size_t at = subjectOf(reading, range).work;
    while (at < range.end && !words.at(at).isWord)
        ++at;
    bool hasModal = false; // "cần", "khẩn trương": work, whatever verb follows
    for (std::size_t modal = words.length(PhraseTable::Modals, at, range.end); modal > 0 && at < range.end;
         modal = words.length(PhraseTable::Modals, at, range.end)) {
        hasModal = true;
        at += modal;
        if (words.isSign(at, u',') || words.is(at, u"và"))
            ++at;
    }
    if (words.is(at, u"về") || words.is(at, u"đến"))
        return hasModal; // "Về thể chế: …" opens a topic; it sends nothing anywhere
    return hasModal || std::ranges::any_of(
                           acts, [&](PhraseTable table) { return words.length(table, at, range.end) > 0; });
}

bool isDeadlineOnly(const NoticeReading &reading, WordRange range)
{
    constexpr std::size_t mostOtherWords = 9;
    const Wording &words = reading.words();
    const WordRange inside = trimmed(words, range);
    if (inside.isEmpty() || words.length(PhraseTable::DeadlineOnly, inside.begin, inside.end) == 0)
        return false;
    std::size_t others = inside.size();
    const auto deadlines = deadlinesIn(reading, inside);
    for (const DraftDeadline &deadline : deadlines)
        others -= std::min(others, reading.wordsOf(deadline.span).size());
    return !deadlines.empty() && others <= mostOtherWords && subjectOf(reading, inside).leads.empty();
}

} // namespace dondoc
