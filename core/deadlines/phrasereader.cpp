// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/phrasereader.h"

#include "core/deadlines/compose.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

namespace {

using Type = TimeSighting::Type;

/// Reads a text that is a deadline as a whole: a cell of the column "Thời hạn".
class CellReader
{
public:
    CellReader(const Phrase &phrase, const DeadlineContext &context)
        : m_phrase(phrase)
        , m_context(context)
        , m_sightings(findSightings(phrase))
    {
        shareYears(m_sightings);
        dropStrayNumbers();
    }

    Deadline read() const
    {
        Deadline deadline = readWhole();
        const bool isAsked =
            deadline.kind == DeadlineKind::None || deadline.confidence < confidence::probable;
        if (!isAsked && hasUnreadDay()) {
            deadline.confidence = confidence::doubtful;
            deadline.question = QStringLiteral("unreadable");
        }
        return deadline;
    }

private:
    Deadline readWhole() const
    {
        if (const TimeSighting *recurrence = first(Type::Recurrence))
            return readRecurring(*recurrence);
        if (const TimeSighting *ongoing = first(Type::Ongoing))
            return readOngoing(*ongoing);
        if (std::any_of(m_sightings.begin(), m_sightings.end(), isDue))
            return readMoments();
        return readReference();
    }

    static bool isDue(const TimeSighting &sighting)
    {
        return sighting.type == Type::Moment && !sighting.isStart;
    }

    /// "Hằng quý, trước ngày 25 tháng cuối quý": a day or month that was not understood.
    bool hasUnreadDay() const
    {
        for (std::size_t i = 1; i < m_phrase.size(); ++i) {
            const bool isNumbered =
                m_phrase.isNumber(i, 1, 31) && m_phrase.spellsBefore(i, {u"ngày", u"tháng", u"quý"});
            const bool isRead = std::any_of(m_sightings.begin(), m_sightings.end(),
                                            [i](const TimeSighting &s) { return s.begin <= i && i < s.end; });
            if (isNumbered && !isRead)
                return true;
        }
        return false;
    }

    const TimeSighting *first(Type type) const
    {
        const auto it = std::find_if(m_sightings.begin(), m_sightings.end(),
                                     [type](const TimeSighting &sighting) { return sighting.type == type; });
        return it == m_sightings.end() ? nullptr : &*it;
    }

    /// A bare "2025" or "20/12" is a date only where it stands by itself, not in "phiên bản 2025".
    void dropStrayNumbers()
    {
        const auto isBoundary = [this](std::size_t i) {
            return i >= m_phrase.size() || m_phrase.at(i).kind == text::Word::Kind::Sign ||
                   m_phrase.spells(i, {u"và"}) > 0;
        };
        std::erase_if(m_sightings, [&](const TimeSighting &s) {
            const bool hasOwnPlace = (s.begin == 0 || isBoundary(s.begin - 1)) && isBoundary(s.end);
            return s.type == Type::Moment && s.moment.isVague && !hasOwnPlace && !s.isCued && !s.isBefore;
        });
    }

    Deadline readRecurring(const TimeSighting &recurrence) const
    {
        const TimeSighting *moment = first(Type::Moment);
        if (!moment)
            return recurringOf(recurrence, nullptr, m_context);
        const bool isEarlier = moment->begin < recurrence.begin;
        const bool isJoined =
            isEarlier ? areJoined(m_phrase, *moment, recurrence) : areJoined(m_phrase, recurrence, *moment);
        const bool isAdded =
            isEarlier && m_phrase.isSign(moment->end, u','); // "Tháng 12/2025, hằng tháng báo cáo"
        if (moment->isStart || (isJoined && !isAdded && !m_phrase.isSign(moment->end, u'(')))
            return recurringOf(recurrence, moment, m_context);
        Deadline deadline = readMoments();
        deadline.confidence = std::min(deadline.confidence, confidence::doubtful);
        if (deadline.question.isEmpty())
            deadline.question = QStringLiteral("severalDates");
        return deadline;
    }

    Deadline readOngoing(const TimeSighting &ongoing) const
    {
        std::vector<TimeSighting> before;
        const TimeSighting *after = nullptr;
        for (const TimeSighting &sighting : m_sightings) {
            if (sighting.type != Type::Moment)
                continue;
            if (sighting.begin < ongoing.begin)
                before.push_back(sighting);
            else if (!after)
                after = &sighting;
        }
        if (!before.empty()) {
            before.push_back(ongoing);
            return stagedOf(m_phrase, before, m_context);
        }
        Deadline deadline;
        deadline.kind = DeadlineKind::Ongoing;
        deadline.from = ongoing.moment.firstDay();
        if (after)
            bound(deadline, ongoing, *after);
        return deadline;
    }

    /// "Thường xuyên trong 6 tháng cuối năm", "Thường xuyên từ tháng 7/2025".
    void bound(Deadline &deadline, const TimeSighting &ongoing, const TimeSighting &moment) const
    {
        const Deadline read = deadlineOf(moment, m_context);
        deadline.confidence = read.due.isValid() ? read.confidence : confidence::misprint;
        deadline.question = read.question;
        if (!areJoined(m_phrase, ongoing, moment)) { // "Thường xuyên; báo cáo trước ngày 20/12/2025"
            deadline.confidence = confidence::misprint;
            deadline.question = QStringLiteral("severalDates");
        } else if (read.due.isValid()) {
            Moment dated = moment.moment;
            dated.year = read.due.year();
            const bool hasStart = moment.isStart || dated.isPartOfYear;
            deadline.from = hasStart ? dated.firstDay() : QDate();
            deadline.due = moment.isStart ? QDate() : read.due;
        }
    }

    Deadline readMoments() const
    {
        const std::vector<TimeSighting> stages = findStages();
        Deadline deadline =
            stages.size() > 1 ? stagedOf(m_phrase, stages, m_context) : deadlineOf(stages.front(), m_context);
        if (stages.size() == 1)
            addUndatedStage(deadline, stages.front());
        const bool isYearRange = stages.back().isRangeEnd && stages.back().moment.isVague; // "2025 - 2026"
        if (isYearRange && deadline.confidence > confidence::doubtful) {
            deadline.confidence = confidence::doubtful;
            deadline.question = QStringLiteral("unclearScope");
        }
        return deadline;
    }

    /// The moments that are due, and before them "thí điểm từ tháng 8/2025 và …": a start with a stage of its
    /// own.
    std::vector<TimeSighting> findStages() const
    {
        std::vector<TimeSighting> stages;
        for (std::size_t i = 0; i < m_sightings.size(); ++i) {
            const TimeSighting &sighting = m_sightings[i];
            const bool hasNext =
                i + 1 < m_sightings.size() && isDue(m_sightings[i + 1]) && !m_sightings[i + 1].isRangeEnd;
            const bool isStartingStage = sighting.type == Type::Moment && sighting.isStart && hasNext &&
                                         sighting.moment.precision != DeadlineKind::Date &&
                                         sighting.begin > 0;
            if (isDue(sighting) || isStartingStage)
                stages.push_back(sighting);
        }
        return stages;
    }

    /// "Thống nhất phương án trong tháng 8/2025, triển khai thí điểm và …": a stage no date is given for.
    void addUndatedStage(Deadline &deadline, const TimeSighting &stage) const
    {
        const bool isFollowed = m_phrase.isSign(stage.end, u',') || m_phrase.isSign(stage.end, u';');
        const bool isWork =
            isFollowed &&
            m_phrase.spells(stage.end + 1, {u"triển khai", u"đưa vào", u"vận hành", u"phát triển",
                                            u"thí điểm", u"áp dụng", u"mở rộng"}) > 0;
        const bool hasOwnWork = stage.begin > 0 && m_phrase.isLetters(stage.begin - 1);
        if (!isWork || !hasOwnWork || deadline.kind == DeadlineKind::None)
            return;
        std::size_t end = m_phrase.size();
        while (m_phrase.at(end - 1).kind == text::Word::Kind::Sign)
            --end;
        const DeadlineStage dated{m_phrase.written(0, stage.begin).toString(), deadline.kind, deadline.due};
        const DeadlineStage undated{
            m_phrase.written(stage.end + 1, end).toString(), DeadlineKind::Reference, {}};
        deadline.stages = {dated, undated};
        deadline.kind = DeadlineKind::Staged;
        deadline.confidence = std::min(deadline.confidence, confidence::probable);
    }

    Deadline readReference() const
    {
        const bool isByEvent = m_phrase.spells(0, {u"theo", u"sau khi", u"ngay sau khi", u"khi", u"tại"}) > 0;
        if (!isByEvent && !first(Type::Reference))
            return unread(u"unreadable");
        Deadline deadline;
        deadline.kind = DeadlineKind::Reference;
        deadline.confidence = first(Type::Reference) ? confidence::inferred : confidence::probable;
        return deadline;
    }

    const Phrase &m_phrase;
    const DeadlineContext &m_context;
    std::vector<TimeSighting> m_sightings;
};

/// "TNhiệm vụ này …": a stray capital before a word tells that the cell was typed over.
bool hasStrayCapital(QStringView text)
{
    const auto isUpper = [&](qsizetype i) { return i < text.size() && text.at(i).isUpper(); };
    const auto isLower = [&](qsizetype i) { return i < text.size() && text.at(i).isLower(); };
    return isUpper(0) && isUpper(1) && isLower(2) && isLower(3);
}

Deadline readSentence(const QString &sentence, const DeadlineContext &context)
{
    const std::vector<DeadlineMention> mentions = findDeadlines(sentence, context);
    if (mentions.empty())
        return {};
    Deadline deadline = mentions.front().deadline;
    if (mentions.size() > 1 && deadline.confidence > confidence::doubtful) {
        deadline.confidence = confidence::doubtful;
        deadline.question = QStringLiteral("severalDates");
    }
    return deadline;
}

} // namespace

Deadline readDeadline(QStringView phrase, const DeadlineContext &context)
{
    const QString cleaned = text::clean(phrase);
    const Phrase words(cleaned);
    const bool isEmpty = std::all_of(words.words().begin(), words.words().end(), [](const text::Word &word) {
        return word.kind == text::Word::Kind::Sign;
    });
    Deadline deadline;
    if (!isEmpty)
        deadline = context.sheetCell ? CellReader(words, context).read() : readSentence(cleaned, context);
    deadline.phrase = cleaned;
    if (deadline.kind != DeadlineKind::None && hasStrayCapital(cleaned) &&
        deadline.confidence > confidence::doubtful) {
        deadline.confidence = confidence::doubtful;
        deadline.question = QStringLiteral("misprint");
    }
    return deadline;
}

} // namespace dondoc
