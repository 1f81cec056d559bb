// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/compose.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

namespace {

using Type = TimeSighting::Type;

constexpr std::size_t longestStageJoint = 8; ///< words between two dates that are stages of one duty

/// Reads deadlines out of running prose. Here a date is a deadline only where words say so.
class ProseReader
{
public:
    ProseReader(QStringView sentence, const DeadlineContext &context)
        : m_phrase(sentence)
        , m_context(context)
        , m_sightings(findSightings(m_phrase))
    {
        shareYears(m_sightings);
    }

    std::vector<DeadlineMention> read()
    {
        for (std::size_t i = 0; i < m_sightings.size();)
            i += readFrom(i);
        if (m_found.empty())
            addSpans();
        return std::move(m_found);
    }

private:
    /// How many sightings were used.
    std::size_t readFrom(std::size_t i)
    {
        const TimeSighting &sighting = m_sightings[i];
        const bool hasNext = i + 1 < m_sightings.size();
        if (hasNext && isRecurringFrom(sighting, m_sightings[i + 1])) {
            add(recurringOf(m_sightings[i + 1], &sighting, m_context), sighting.begin,
                m_sightings[i + 1].end);
            return 2;
        }
        if (hasNext && areStages(sighting, m_sightings[i + 1])) {
            addStages(sighting, m_sightings[i + 1]);
            return 2;
        }
        if (isDeadline(sighting))
            add(readOne(sighting), sighting.begin, sighting.end);
        return 1;
    }

    /// "trực 24/7 từ ngày 25/7/2025 đến hết ngày 05/9/2025": how long a duty lasts, where nothing says when
    /// it is due. A span that has ended by the document's date is what the work is about.
    void addSpans()
    {
        for (std::size_t i = 1; i < m_sightings.size(); ++i) {
            const TimeSighting &start = m_sightings[i - 1], &end = m_sightings[i];
            const auto isDay = [](const TimeSighting &s) {
                return s.type == Type::Moment && s.moment.precision == DeadlineKind::Date &&
                       s.moment.year > 0;
            };
            const bool isSpan = isDay(start) && isDay(end) && end.isRangeEnd && end.isEndOfPeriod;
            if (!isSpan || !(end.moment.lastDay() > m_context.documentDate))
                continue;
            Deadline lasting;
            lasting.kind = DeadlineKind::Ongoing;
            lasting.from = start.moment.firstDay();
            lasting.due = end.moment.lastDay();
            lasting.confidence = confidence::doubtful;
            lasting.question = QStringLiteral("unclearScope");
            add(std::move(lasting), start.begin, end.end);
        }
    }

    /// "trước ngày 20 tháng 11 năm 2025 và hàng tháng".
    bool isRecurringFrom(const TimeSighting &sighting, const TimeSighting &next) const
    {
        return sighting.type == Type::Moment && next.type == Type::Recurrence && sighting.isCued &&
               !m_phrase.isSign(sighting.end, u',') && areJoined(m_phrase, sighting, next);
    }

    /// "thí điểm từ tháng 8/2025 và triển khai chính thức trong tháng 9/2025". Two days are two deadlines.
    bool areStages(const TimeSighting &sighting, const TimeSighting &next) const
    {
        const auto isPeriod = [](const TimeSighting &s) {
            return s.type == Type::Moment && s.moment.precision != DeadlineKind::Date &&
                   !s.moment.isPartOfYear && !s.moment.isVague && !s.isRangeEnd;
        };
        const bool isFollowedByWork = m_phrase.isSign(sighting.end, u',') ||
                                      m_phrase.isSign(sighting.end, u';') ||
                                      m_phrase.spells(sighting.end, {u"và"}) > 0;
        const bool isFirst = isPeriod(sighting) && (sighting.isCued || sighting.isStart);
        const bool isSecond = next.type == Type::Ongoing ? next.isCued : isPeriod(next) && next.isCued;
        return isFirst && isSecond && isFollowedByWork && next.begin - sighting.end <= longestStageJoint;
    }

    void addStages(const TimeSighting &sighting, const TimeSighting &next)
    {
        const std::size_t begin = clauseBegin(sighting.begin);
        const QString text = m_phrase.written(begin, next.end).toString();
        const Phrase part(text);
        std::vector<TimeSighting> stages = {sighting, next};
        for (TimeSighting &stage : stages) {
            stage.begin -= begin;
            stage.end -= begin;
        }
        add(stagedOf(part, stages, m_context), begin, next.end);
    }

    /// The first word of the clause that word `at` stands in.
    std::size_t clauseBegin(std::size_t at) const
    {
        while (at > 0 && m_phrase.at(at - 1).kind != text::Word::Kind::Sign)
            --at;
        return at;
    }

    bool isDeadline(const TimeSighting &sighting) const
    {
        switch (sighting.type) {
        case Type::Moment:
            return isDeadlineMoment(sighting);
        case Type::Recurrence:
        case Type::Ongoing:
            return sighting.isCued;
        case Type::Reference:
            return sighting.isCued;
        }
        return false;
    }

    bool isDeadlineMoment(const TimeSighting &sighting) const
    {
        const Moment &moment = sighting.moment;
        // "nhiệm vụ 6 tháng cuối năm" names a period, "hoàn thành trong 6 tháng đầu năm 2026" its end.
        const bool isSpan = sighting.isStart || sighting.isRangeEnd ||
                            (moment.isVague && !closesClause(sighting)) ||
                            (moment.isPartOfYear && !sighting.isDone);
        if (isSpan)
            return false;
        const bool isFullDate = moment.precision == DeadlineKind::Date && moment.year > 0;
        const bool isEndDate =
            sighting.isTo && isFullDate; // "đến năm 2030" is an aim, "đến ngày …" a deadline
        return sighting.isCued || isEndDate || (sighting.isParenthesised && isFullDate);
    }

    /// "… trước 31/7." is a day; "trước 1/3 số dự án" is none.
    bool closesClause(const TimeSighting &sighting) const
    {
        const bool isDay = sighting.moment.precision == DeadlineKind::Date;
        const bool isBound = m_phrase.spells(sighting.begin, {u"trước", u"chậm nhất", u"muộn nhất"}) > 0;
        return isDay && isBound && !m_phrase.isLetters(sighting.end);
    }

    Deadline readOne(const TimeSighting &sighting) const
    {
        Deadline deadline;
        switch (sighting.type) {
        case Type::Moment:
            deadline = deadlineOf(sighting, m_context);
            if (!sighting.isCued && !sighting.isTo && deadline.confidence > confidence::doubtful) {
                deadline.confidence = confidence::doubtful; // "(ngày 20 tháng 7 năm 2025)" beside a meeting
                deadline.question = QStringLiteral("unclearScope");
            }
            break;
        case Type::Recurrence:
            deadline = recurringOf(sighting, nullptr, m_context);
            break;
        case Type::Ongoing:
            deadline.kind = DeadlineKind::Ongoing;
            deadline.from = sighting.moment.firstDay();
            break;
        case Type::Reference:
            deadline.kind = DeadlineKind::Reference;
            deadline.confidence =
                confidence::misprint; // a date elsewhere in the item or its heading goes before
            deadline.question = QStringLiteral("unclearScope");
            break;
        }
        return deadline;
    }

    void add(Deadline deadline, std::size_t begin, std::size_t end)
    {
        deadline.phrase = text::cleanLine(m_phrase.written(begin, end));
        const qsizetype start = m_phrase.at(begin).start;
        m_found.push_back({std::move(deadline), start, m_phrase.at(end - 1).end() - start});
    }

    Phrase m_phrase;
    const DeadlineContext &m_context;
    std::vector<TimeSighting> m_sightings;
    std::vector<DeadlineMention> m_found;
};

} // namespace

std::vector<DeadlineMention> findDeadlines(QStringView sentence, const DeadlineContext &context)
{
    return ProseReader(sentence, context).read();
}

} // namespace dondoc
