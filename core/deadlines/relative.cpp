// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/relative.h"

#include "core/deadlines/compose.h"
#include "core/deadlines/phrase.h"
#include "core/text/datewords.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longestAnchor = 18; ///< words of "kể từ ngày …"

enum class Unit { Day, WorkingDay, Week, Month, Year };

QDate addWorkingDays(QDate day, int count)
{
    constexpr int friday = 5;
    while (count > 0) {
        day = day.addDays(1);
        count -= day.dayOfWeek() <= friday;
    }
    return day;
}

QDate added(QDate day, int count, Unit unit)
{
    switch (unit) {
    case Unit::Day:
        return day.addDays(count);
    case Unit::WorkingDay:
        return addWorkingDays(day, count);
    case Unit::Week:
        return day.addDays(7 * count);
    case Unit::Month:
        return day.addMonths(count);
    case Unit::Year:
        return day.addYears(count);
    }
    return day;
}

class RelativeReader
{
public:
    RelativeReader(QStringView sentence, const DeadlineContext &context)
        : m_phrase(sentence)
        , m_context(context)
    {
    }

    std::vector<DeadlineMention> read()
    {
        for (std::size_t i = 0; i < m_phrase.size();) {
            const std::size_t next = std::max({i, readSpan(i), readThis(i), readEvent(i)});
            i = next > i ? next : i + 1;
        }
        return std::move(m_found);
    }

private:
    /// "trong vòng 05 ngày làm việc kể từ ngày ký", "chậm nhất 10 ngày sau khi nhận được văn bản".
    std::size_t readSpan(std::size_t i)
    {
        const std::size_t cue = m_phrase.spells(
            i, {u"trong vòng", u"trong thời hạn", u"trong thời gian", u"chậm nhất là sau", u"chậm nhất sau",
                u"chậm nhất", u"chậm nhất là", u"không quá", u"tối đa", u"muộn nhất", u"sau", u"trong"});
        std::size_t at = i + cue;
        if (cue == 0 || !m_phrase.isNumber(at, 1, 365))
            return i;
        const int count = m_phrase.at(at++).number;
        at = skipBrackets(at);
        const auto unit = readUnit(at);
        if (!unit)
            return i;
        const std::size_t end = at;
        const std::size_t link =
            m_phrase.spells(at, {u"kể từ", u"tính từ", u"từ", u"sau khi", u"sau", u"kể từ khi", u"từ khi"});
        const bool isWeak = m_phrase.spells(i, {u"sau", u"trong", u"tối đa", u"không quá"}) == cue;
        if (link == 0 && (isWeak || m_phrase.isLetters(end)))
            return i;
        const std::size_t anchor = at + link;
        const std::size_t stop = link > 0 ? clauseEnd(anchor) : end;
        const QDate base = link > 0 ? baseOf(anchor, stop) : QDate();
        if (link > 0 && !base.isValid() && isHandlingTime(anchor))
            return stop;
        Deadline deadline;
        if (base.isValid()) {
            deadline.kind = DeadlineKind::Date;
            deadline.due = added(base, count, *unit);
            deadline.confidence = *unit == Unit::WorkingDay ? confidence::probable : confidence::inferred;
        }
        return add(deadline, i, stop);
    }

    /// "trong 01 ngày làm việc kể từ ngày nhận đủ hồ sơ": how fast each case is handled, no deadline of the
    /// work.
    bool isHandlingTime(std::size_t anchor) const
    {
        const std::size_t at = anchor + m_phrase.spells(anchor, {u"ngày", u"khi", u"lúc", u"thời điểm"});
        return m_phrase.spells(at, {u"nhận đủ hồ sơ", u"nhận được đủ hồ sơ", u"nhận được hồ sơ",
                                    u"nhận hồ sơ", u"tiếp nhận hồ sơ", u"tiếp nhận phản ánh",
                                    u"nhận được phản ánh", u"phát hiện", u"xảy ra", u"có sự cố"}) > 0;
    }

    /// "05 (năm) ngày".
    std::size_t skipBrackets(std::size_t at) const
    {
        constexpr std::size_t longest = 5;
        if (!m_phrase.isSign(at, u'('))
            return at;
        for (std::size_t i = at; i < std::min(m_phrase.size(), at + longest); ++i) {
            if (m_phrase.isSign(i, u')'))
                return i + 1;
        }
        return at;
    }

    std::optional<Unit> readUnit(std::size_t &at) const
    {
        constexpr std::pair<QStringView, Unit> units[] = {{u"ngày làm việc", Unit::WorkingDay},
                                                          {u"ngày", Unit::Day},
                                                          {u"tuần", Unit::Week},
                                                          {u"tháng", Unit::Month},
                                                          {u"năm", Unit::Year}};
        for (const auto &[word, unit] : units) {
            if (const std::size_t words = m_phrase.spells(at, {word})) {
                at += words;
                return unit;
            }
        }
        return std::nullopt;
    }

    /// "ngày ký Thông báo này", "ngày ban hành": the document's own day; or a date in the words.
    QDate baseOf(std::size_t begin, std::size_t end) const
    {
        for (std::size_t i = begin; i < end; ++i) {
            if (const auto date = text::readWrittenDate(m_phrase.words(), i))
                return date->date();
        }
        std::size_t at = begin + m_phrase.spells(begin, {u"khi"});
        at += m_phrase.spells(at, {u"ngày"});
        const std::size_t verb = m_phrase.spells(at, {u"ký ban hành", u"ký", u"ban hành", u"ra", u"có"});
        const std::size_t document =
            m_phrase.spells(at + verb, {u"thông báo", u"thông báo kết luận", u"công điện", u"nghị quyết",
                                        u"quyết định", u"văn bản", u"chỉ thị", u"kết luận", u"kế hoạch"});
        const bool isThis = document > 0 && m_phrase.spells(at + verb + document, {u"này"}) > 0;
        const bool isSigned = verb > 0 && at + verb >= end;
        return isThis || isSigned ? m_context.documentDate : QDate();
    }

    /// "trong tháng này", "ngay trong quý này", "trong tuần tới".
    std::size_t readThis(std::size_t i)
    {
        const std::size_t cue =
            m_phrase.spells(i, {u"ngay trong", u"trong", u"hết", u"cuối", u"trước hết", u"đến hết"});
        if (cue == 0)
            return i;
        std::size_t at = i + cue;
        const bool isMonth = m_phrase.spells(at, {u"tháng"}) > 0,
                   isQuarter = m_phrase.spells(at, {u"quý"}) > 0;
        const bool isYear = m_phrase.spells(at, {u"năm"}) > 0, isWeek = m_phrase.spells(at, {u"tuần"}) > 0;
        if (!isMonth && !isQuarter && !isYear && !isWeek)
            return i;
        ++at;
        const std::size_t now = m_phrase.spells(at, {u"này", u"nay"}),
                          next = m_phrase.spells(at, {u"tới", u"sau"});
        if (now + next == 0)
            return i;
        Deadline deadline;
        if (const QDate day = m_context.documentDate; day.isValid()) {
            deadline = periodOf(day, next > 0,
                                isWeek   ? Unit::Week
                                : isYear ? Unit::Year
                                         : Unit::Month,
                                isQuarter);
            deadline.confidence = confidence::inferred;
        }
        return add(deadline, i, at + now + next);
    }

    static Deadline periodOf(QDate day, bool isNext, Unit unit, bool isQuarter)
    {
        Deadline deadline;
        if (unit == Unit::Week) {
            constexpr int sunday = 7;
            deadline.kind = DeadlineKind::Date;
            deadline.due = day.addDays(sunday - day.dayOfWeek() + (isNext ? sunday : 0));
        } else if (unit == Unit::Year) {
            deadline.kind = DeadlineKind::Year;
            deadline.due = QDate(day.year() + (isNext ? 1 : 0), 12, 31);
        } else {
            const int months = isQuarter ? 3 : 1;
            const QDate first(day.year(), day.month() - (isQuarter ? (day.month() - 1) % 3 : 0), 1);
            deadline.kind = isQuarter ? DeadlineKind::Quarter : DeadlineKind::Month;
            deadline.due = first.addMonths(months * (isNext ? 2 : 1)).addDays(-1);
        }
        return deadline;
    }

    /// "trước phiên họp lần thứ tư của Ban Chỉ đạo", "trước khi khai mạc Kỳ họp": bound to an event.
    std::size_t readEvent(std::size_t i)
    {
        const std::size_t before =
            m_phrase.spells(i, {u"trước", u"trước khi", u"trước thời điểm", u"ngay sau"});
        const std::size_t verb =
            m_phrase.spells(i + before, {u"diễn ra", u"khai mạc", u"tổ chức", u"kết thúc"});
        const std::size_t event =
            m_phrase.spells(i + before + verb, {u"phiên họp", u"cuộc họp", u"hội nghị", u"đại hội",
                                                u"tết nguyên đán", u"tết", u"năm học mới", u"mùa mưa",
                                                u"mùa mưa bão", u"lễ khai giảng", u"ngày khai giảng"});
        if (before == 0 || event == 0)
            return i;
        const std::size_t stop = clauseEnd(i + before + verb + event);
        for (std::size_t k = i; k < stop; ++k) {
            if (text::readWrittenDate(m_phrase.words(), k))
                return i; // the date itself is the deadline
        }
        return add({}, i, stop);
    }

    std::size_t clauseEnd(std::size_t from) const
    {
        std::size_t at = from;
        while (at < std::min(m_phrase.size(), from + longestAnchor) && !m_phrase.isSign(at, u',') &&
               !m_phrase.isSign(at, u';') && !m_phrase.isSign(at, u'.') && !m_phrase.isSign(at, u':') &&
               !m_phrase.isSign(at, u')') && m_phrase.spells(at, {u"để", u"nhằm", u"phải", u"báo cáo"}) == 0)
            ++at;
        return at;
    }

    std::size_t add(Deadline deadline, std::size_t begin, std::size_t end)
    {
        if (deadline.kind == DeadlineKind::None) {
            deadline.kind = DeadlineKind::Reference;
            deadline.confidence = confidence::doubtful;
            deadline.question = u"relative"_s;
        }
        deadline.phrase = text::cleanLine(m_phrase.written(begin, end));
        const qsizetype start = m_phrase.at(begin).start;
        m_found.push_back({std::move(deadline), start, m_phrase.at(end - 1).end() - start});
        return end;
    }

    Phrase m_phrase;
    const DeadlineContext &m_context;
    std::vector<DeadlineMention> m_found;
};

} // namespace

std::vector<DeadlineMention> findRelativeDeadlines(QStringView sentence, const DeadlineContext &context)
{
    return RelativeReader(sentence, context).read();
}

} // namespace dondoc
