// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/sightings.h"

#include "core/text/datewords.h"
#include "core/text/documentcodes.h"
#include "core/text/documentnumber.h"

#include <algorithm>

namespace dondoc {

namespace {

using Type = TimeSighting::Type;

/// A cited document: its words, from number to date.
struct Citation {
    std::size_t begin, end;
};

constexpr std::size_t furthestDate = 10;   ///< words between a document's number and its date at most
constexpr std::size_t longestTypeName = 4; ///< words, "Thông tư liên tịch"

std::vector<Citation> findCitations(const Phrase &phrase)
{
    if (phrase.size() == 0)
        return {};
    const qsizetype origin = phrase.at(0).start;
    std::vector<Citation> citations;
    std::size_t i = 0;
    for (const text::DocumentCitation &document : text::findDocuments(phrase.written(0, phrase.size()))) {
        while (phrase.at(i).start < origin + document.start)
            ++i;
        Citation citation{i, i};
        while (citation.end < phrase.size() &&
               phrase.at(citation.end).start < origin + document.start + document.length)
            ++citation.end;
        for (std::size_t k = citation.end; k < std::min(phrase.size(), citation.end + furthestDate); ++k) {
            const auto date =
                document.date.isValid() ? text::readWrittenDate(phrase.words(), k) : std::nullopt;
            if (date && date->date() == document.date) {
                citation.end = date->end;
                break;
            }
        }
        citations.push_back(citation);
    }
    return citations;
}

class Scanner
{
public:
    explicit Scanner(const Phrase &phrase)
        : m_phrase(phrase)
        , m_citations(findCitations(phrase))
    {
    }

    std::vector<TimeSighting> scan()
    {
        std::size_t i = 0;
        while (i < m_phrase.size()) {
            const std::size_t next = step(i);
            i = next > i ? next : i + 1;
        }
        return std::move(m_found);
    }

private:
    /// The index after what was read at `i`; `i` itself when nothing was.
    std::size_t step(std::size_t i)
    {
        for (const auto read : {&Scanner::skipPeriodOfPlan, &Scanner::readOngoing, &Scanner::readReference,
                                &Scanner::readCitation, &Scanner::readRepeated, &Scanner::readOneMoment}) {
            const std::size_t next = (this->*read)(i);
            if (next > i)
                return next;
        }
        return i;
    }

    std::size_t add(const TimeSighting &sighting)
    {
        m_found.push_back(sighting);
        return sighting.end;
    }

    /// "giai đoạn 2025 - 2030", "giai đoạn 2026 đến năm 2030".
    std::size_t skipPeriodOfPlan(std::size_t i)
    {
        const std::size_t words = m_phrase.spells(i, {u"giai đoạn"});
        if (words == 0)
            return i;
        i += words;
        while (i < m_phrase.size() &&
               (m_phrase.isNumber(i, text::firstYear, text::lastYear) || m_phrase.isSign(i, u'-') ||
                m_phrase.spells(i, {u"năm", u"đến", u"từ"})))
            ++i;
        return i;
    }

    std::size_t readOngoing(std::size_t i)
    {
        TimeSighting sighting;
        sighting.type = Type::Ongoing;
        sighting.begin = i;
        const std::size_t prefix = m_phrase.spells(i, {u"nhiệm vụ", u"thực hiện", u"triển khai"});
        const std::size_t words = m_phrase.spells(i + prefix, {u"thường xuyên", u"liên tục"});
        if (words > 0) {
            sighting.end = i + prefix + words;
            const bool isParenthesised =
                i > 0 && m_phrase.isSign(i - 1, u'(') && m_phrase.isSign(sighting.end, u')');
            sighting.isCued = prefix > 0 || words == m_phrase.size() || isParenthesised;
            return add(sighting);
        }
        return readYearAndFollowing(i, sighting);
    }

    /// "2025 và những năm tiếp theo", "các năm tiếp theo".
    std::size_t readYearAndFollowing(std::size_t i, TimeSighting sighting)
    {
        std::size_t at = i + m_phrase.spells(i, {u"năm"});
        const bool hasYear = m_phrase.isNumber(at, text::firstYear, text::lastYear);
        if (hasYear) {
            sighting.moment.precision = DeadlineKind::Year;
            sighting.moment.year = m_phrase.at(at).number;
            sighting.moment.month = sighting.moment.months = 12;
            ++at;
        } else if (at > i) {
            return i;
        }
        const std::size_t joint = hasYear ? m_phrase.spells(at, {u"và"}) + m_phrase.isSign(at, u',') : 0;
        const std::size_t years =
            m_phrase.spells(at + joint, {u"những năm tiếp theo", u"các năm tiếp theo", u"những năm sau",
                                         u"các năm sau", u"những năm tới", u"các năm tới", u"năm tiếp theo",
                                         u"những năm kế tiếp", u"các năm kế tiếp"});
        if (years == 0)
            return i;
        sighting.isCued = true;
        sighting.end = at + joint + years;
        return add(sighting);
    }

    /// "tại Kỳ họp thứ 10, Quốc hội Khóa XV", "theo lộ trình".
    std::size_t readReference(std::size_t i)
    {
        TimeSighting sighting;
        sighting.type = Type::Reference;
        sighting.begin = i;
        const std::size_t byPlan = m_phrase.spells(i, {u"theo lộ trình", u"theo tiến độ", u"theo kế hoạch",
                                                       u"theo yêu cầu", u"theo quy định", u"theo chỉ đạo"});
        if (byPlan > 0) {
            sighting.isCued = m_phrase.spells(i, {u"theo lộ trình"}) > 0;
            sighting.end = i + byPlan;
            return add(sighting);
        }
        const std::size_t preposition = m_phrase.spells(i, {u"tại", u"trước", u"trong"});
        const std::size_t session =
            i + preposition + m_phrase.spells(i + preposition, {u"kỳ họp thứ", u"kì họp thứ"});
        if (session == i + preposition || session >= m_phrase.size())
            return i;
        sighting.isCued = true;
        sighting.end = session + 1;
        const std::size_t comma = m_phrase.isSign(sighting.end, u',');
        const std::size_t assembly =
            m_phrase.spells(sighting.end + comma, {u"quốc hội khóa", u"quốc hội khoá"});
        if (assembly > 0)
            sighting.end = std::min(m_phrase.size(), sighting.end + comma + assembly + 1);
        return add(sighting);
    }

    /// A document's number with its date is no deadline; "theo" before it makes the document the reference.
    std::size_t readCitation(std::size_t i)
    {
        std::size_t end = i;
        for (const Citation &citation : m_citations) {
            if (citation.begin == i)
                end = citation.end;
        }
        std::size_t theo = i;
        const bool isNumbered = end > i;
        if (isNumbered) {
            const std::size_t first = i > longestTypeName + 2 ? i - longestTypeName - 2 : 0;
            for (std::size_t k = first; k < i; ++k)
                theo = m_phrase.spells(k, {u"theo", u"tại"}) ? k : theo;
        } else {
            end = undatedTypeAfterTheo(i);
        }
        if (theo == i && isNumbered)
            return end;
        return end > i ? addReference(theo, end, isNumbered) : i;
    }

    std::size_t addReference(std::size_t begin, std::size_t end, bool isNumbered)
    {
        TimeSighting sighting;
        sighting.type = Type::Reference;
        sighting.begin = begin;
        sighting.end = end;
        sighting.isRough = !isNumbered;
        return add(sighting);
    }

    /// "theo Công văn ngày 12/6/2025": the document is known by its date only.
    std::size_t undatedTypeAfterTheo(std::size_t i) const
    {
        if (!m_phrase.spells(i, {u"theo"}))
            return i;
        for (std::size_t count = 1; count <= longestTypeName && i + 1 + count < m_phrase.size(); ++count) {
            const std::size_t after = i + 1 + count;
            if (!m_phrase.spells(after, {u"ngày"}) ||
                text::documentTypeOfWords(m_phrase.written(i + 1, after)).isEmpty())
                continue;
            const auto date = text::readWrittenDate(m_phrase.words(), after);
            return date ? date->end : i;
        }
        return i;
    }

    std::size_t readRepeated(std::size_t i)
    {
        const auto recurrence = readRecurrence(m_phrase, i);
        if (!recurrence)
            return i;
        TimeSighting sighting;
        sighting.type = Type::Recurrence;
        sighting.recurrence = *recurrence;
        sighting.end = recurrence->end;
        sighting.isBefore = recurrence->isBefore;
        const std::size_t weekday = weekdayBefore(i);
        lookBack(sighting, i - weekday);
        const bool isReport =
            m_phrase.spellsBefore(i, {u"báo cáo", u"tiến độ", u"kết quả", u"số liệu", u"giao ban"}) ||
            m_phrase.spells(sighting.end, {u"báo cáo"});
        // "Hằng năm tổ chức kiểm tra" at the head of its clause is a duty; "kế hoạch hằng năm" is none.
        const bool opensClause = sighting.begin == 0 || m_phrase.isSign(sighting.begin - 1, u',') ||
                                 m_phrase.isSign(sighting.begin - 1, u';') ||
                                 m_phrase.isSign(sighting.begin - 1, u'.');
        const bool isFollowed = m_phrase.isLetters(sighting.end) || m_phrase.isSign(sighting.end, u',');
        sighting.isCued = recurrence->isPeriodic || isReport || weekday > 0 || (opensClause && isFollowed);
        return add(sighting);
    }

    /// "thứ Sáu", "thứ 6", "Chủ nhật" before "hằng tuần": how many words.
    std::size_t weekdayBefore(std::size_t i) const
    {
        const std::size_t named = m_phrase.spellsBefore(
            i, {u"thứ hai", u"thứ ba", u"thứ tư", u"thứ năm", u"thứ sáu", u"thứ bảy", u"chủ nhật"});
        const bool isNumbered =
            i >= 2 && m_phrase.isNumber(i - 1, 2, 7) && m_phrase.spellsBefore(i - 1, {u"thứ"}) > 0;
        return named > 0 ? named : isNumbered ? 2 : 0;
    }

    std::size_t readOneMoment(std::size_t i)
    {
        const bool isAfterDash = !m_found.empty() && m_found.back().type == Type::Moment &&
                                 m_found.back().end + 1 == i && m_phrase.isSign(i - 1, u'-');
        const auto moment = readMoment(m_phrase, i, isAfterDash);
        if (!moment)
            return i;
        TimeSighting sighting;
        sighting.moment = *moment;
        sighting.end = moment->end;
        lookBack(sighting, i);
        sighting.isParenthesised = sighting.begin > 0 && m_phrase.isSign(sighting.begin - 1, u'(') &&
                                   m_phrase.isSign(sighting.end, u')');
        if (isAfterDash)
            m_found.back().isStart = true;
        const bool isAfterStart =
            !m_found.empty() && m_found.back().isStart && m_found.back().end == sighting.begin;
        sighting.isRangeEnd = isAfterDash || (sighting.isTo && isAfterStart);
        if (sighting.isStart && m_phrase.spells(sighting.end, {u"trở đi"})) {
            sighting.type = Type::Ongoing;
            sighting.isCued = true;
            sighting.end += 2;
        }
        return add(sighting);
    }

    /// Gathers the words before a moment that say what it is to the task.
    void lookBack(TimeSighting &sighting, std::size_t at) const
    {
        while (at > 0) {
            const std::size_t count = timeOfDayBefore(at) + prepositionBefore(sighting, at);
            if (count == 0)
                break;
            at -= count;
        }
        sighting.begin = at;
        const bool hasVerb = m_phrase.spellsBefore(
            at, {u"hoàn thành", u"xong", u"thời hạn", u"hạn", u"hạn cuối", u"hạn chót"});
        sighting.isCued = sighting.isCued || hasVerb;
        sighting.isDone = m_phrase.spellsBefore(at, {u"hoàn thành", u"xong"}) > 0;
    }

    std::size_t prepositionBefore(TimeSighting &sighting, std::size_t at) const
    {
        const auto mark = [&](bool &flag, std::initializer_list<QStringView> words) {
            const std::size_t count = m_phrase.spellsBefore(at, words);
            flag = flag || count > 0;
            return count;
        };
        if (timeOfDayBefore(at) > 0)
            return 0;
        if (const std::size_t count = mark(sighting.isBefore, {u"trước"})) {
            sighting.isCued = true;
            return count;
        }
        if (const std::size_t count =
                mark(sighting.isStart, {u"tính từ", u"bắt đầu từ", u"kể từ", u"từ", u"sau"}))
            return count;
        if (const std::size_t count = mark(sighting.isTo, {u"đến", u"tới"}))
            return count;
        if (const std::size_t count = mark(sighting.isRough, {u"đầu", u"giữa", u"khoảng"}))
            return count;
        if (const std::size_t count = mark(sighting.isEndOfPeriod, {u"cuối", u"hết"})) {
            sighting.isCued = true;
            return count;
        }
        if (const std::size_t count = mark(sighting.isCued, {u"tại phiên họp thường kỳ", u"tại phiên họp",
                                                             u"tại phiên họp chính phủ thường kỳ",
                                                             u"tại cuộc họp thường kỳ", u"tại cuộc họp"}))
            return count;
        return mark(sighting.isCued, {u"trong", u"vào", u"chậm nhất", u"muộn nhất", u"chậm nhất là",
                                      u"muộn nhất là", u"hạn là", u"hạn cuối là", u"hạn chót là"});
    }

    /// "17 giờ", "17h00", "10h30 phút" before a day: how many words.
    std::size_t timeOfDayBefore(std::size_t at) const
    {
        const std::size_t minuteWord = m_phrase.spellsBefore(at, {u"phút", u"p"});
        const std::size_t minute = at > minuteWord && m_phrase.isNumber(at - minuteWord - 1, 0, 59) ? 1 : 0;
        for (const std::size_t tail : {minuteWord + minute, std::size_t(0)}) {
            const std::size_t hourWord =
                at > tail ? m_phrase.spellsBefore(at - tail, {u"giờ", u"h", u"g"}) : 0;
            const bool hasHour =
                hourWord > 0 && at > tail + hourWord && m_phrase.isNumber(at - tail - hourWord - 1, 0, 24);
            if (hasHour)
                return tail + hourWord + 1;
        }
        return 0;
    }

    const Phrase &m_phrase;
    std::vector<Citation> m_citations;
    std::vector<TimeSighting> m_found;
};

} // namespace

std::vector<TimeSighting> findSightings(const Phrase &phrase)
{
    return Scanner(phrase).scan();
}

} // namespace dondoc
