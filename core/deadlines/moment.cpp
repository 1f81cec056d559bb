// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/moment.h"

#include "core/text/datewords.h"

namespace dondoc {

using text::firstYear, text::lastYear;

namespace {

constexpr int firstBareYear = 2000, lastBareYear = 2099; ///< a number with no "năm" that may be a year

/// Reads one moment word by word; every step that fits moves on.
class MomentReader
{
public:
    MomentReader(const Phrase &phrase, std::size_t at)
        : m_phrase(phrase)
        , m_at(at)
    {
        m_moment.begin = at;
    }

    std::optional<Moment> fullDate()
    {
        const auto date = text::readWrittenDate(m_phrase.words(), m_at);
        if (!date)
            return std::nullopt;
        setDay(date->day, date->month);
        m_moment.year = date->year;
        m_at = date->end;
        return done();
    }

    /// "ngày 25 năm 6 năm 2025", "24/5/202", "24/5/25".
    std::optional<Moment> misprintedDate()
    {
        word({u"ngày"});
        int day = 0;
        int month = 0;
        if (!number(1, 31, day))
            return std::nullopt;
        const bool isYearForMonth = word({u"năm"});
        if (!(isYearForMonth || sign(u'/')) || !number(1, 12, month))
            return std::nullopt;
        setDay(day, month);
        m_moment.isMisprint = true;
        const bool hasYear = isYearForMonth ? fullYear() : (sign(u'/') && cutYear());
        return hasYear && !m_phrase.isSign(m_at, u'/') ? done() : std::nullopt;
    }

    /// "6 tháng đầu năm 2025", "06 tháng cuối năm".
    std::optional<Moment> partOfYear()
    {
        int months = 0;
        if (!number(1, 11, months) || !word({u"tháng"}))
            return std::nullopt;
        const bool isEnd = word({u"cuối năm"});
        if (!isEnd && !word({u"đầu năm"}))
            return std::nullopt;
        number(firstYear, lastYear, m_moment.year);
        setPeriod(isEnd ? DeadlineKind::Year : DeadlineKind::Month, isEnd ? 12 : months, months);
        m_moment.isPartOfYear = true;
        return done();
    }

    /// "Tháng 9/2025", "tháng 9 năm 2025", "T9/2025", "tháng 7, 8 và 9/2025", "tháng 9".
    std::optional<Moment> month()
    {
        int month = 0;
        const bool isShort =
            m_phrase.spells(m_at, {u"t"}) && m_at + 1 < m_phrase.size() && !m_phrase.at(m_at + 1).isSpaced;
        if (!isShort && !m_phrase.spells(m_at, {u"tháng"}))
            return std::nullopt;
        ++m_at;
        if (!number(1, 12, month))
            return std::nullopt;
        setPeriod(DeadlineKind::Month, month, 1);
        readRestOfList([this](int &next) { return number(1, 12, next); }, 1);
        const bool hasYear = year();
        return isShort && !hasYear ? std::nullopt : done();
    }

    /// "tuần đầu tháng 8/2025" ends on the 7th, "trung tuần tháng 10 năm 2025" on the 20th.
    std::optional<Moment> partOfMonth()
    {
        constexpr std::pair<QStringView, int> parts[] = {
            {u"tuần đầu tiên", 7}, {u"tuần đầu", 7},     {u"tuần thứ nhất", 7}, {u"tuần thứ hai", 14},
            {u"tuần thứ ba", 21},  {u"tuần thứ tư", 28}, {u"thượng tuần", 10},  {u"trung tuần", 20}};
        for (const auto &[words, lastDay] : parts) {
            if (!word({words}))
                continue;
            word({u"của"});
            if (!month() || m_moment.months > 1)
                return std::nullopt;
            setDay(lastDay, m_moment.month);
            m_moment.isPartOfMonth = true;
            return done();
        }
        return std::nullopt;
    }

    /// "quý III/2025", "quý 3 năm 2025", "quý III, IV/2025", "quý IV".
    std::optional<Moment> quarter()
    {
        int quarter = 0;
        if (!word({u"quý", u"qúy", u"quí"}) || !quarterNumber(quarter))
            return std::nullopt;
        setPeriod(DeadlineKind::Quarter, quarter * 3, 3);
        readRestOfList([this](int &next) { return quarterNumber(next); }, 3);
        year();
        return done();
    }

    std::optional<Moment> yearInWords()
    {
        if (!word({u"năm"}) || !number(firstYear, lastYear, m_moment.year))
            return std::nullopt;
        setPeriod(DeadlineKind::Year, 12, 12);
        return done();
    }

    /// "12/2025".
    std::optional<Moment> bareMonth()
    {
        int month = 0;
        if (!number(1, 12, month) || !sign(u'/') || !number(firstYear, lastYear, m_moment.year))
            return std::nullopt;
        setPeriod(DeadlineKind::Month, month, 1);
        return m_phrase.isSign(m_at, u'/') ? std::nullopt : done();
    }

    /// "ngày 20/12", "20/12", "ngày 20 tháng 12".
    std::optional<Moment> dayWithoutYear()
    {
        const bool isNamed = word({u"ngày"});
        int day = 0;
        int month = 0;
        if (!number(1, 31, day))
            return std::nullopt;
        const bool isInWords = word({u"tháng"});
        if (!(isInWords || sign(u'/')) || !number(1, 12, month))
            return std::nullopt;
        if (m_phrase.isSign(m_at, u'/') || m_phrase.isSign(m_at, u'%'))
            return std::nullopt;
        setDay(day, month);
        m_moment.isVague = !isNamed && !isInWords;
        return done();
    }

    /// "2025", as a whole cell or after "và".
    std::optional<Moment> bareYear()
    {
        if (!number(firstBareYear, lastBareYear, m_moment.year))
            return std::nullopt;
        setPeriod(DeadlineKind::Year, 12, 12);
        m_moment.isVague = true;
        return done();
    }

private:
    bool word(std::initializer_list<QStringView> any)
    {
        const std::size_t count = m_phrase.spells(m_at, any);
        m_at += count;
        return count > 0;
    }

    bool sign(QChar sign)
    {
        const bool fits = m_phrase.isSign(m_at, sign);
        m_at += fits;
        return fits;
    }

    bool number(int low, int high, int &value)
    {
        if (!m_phrase.isNumber(m_at, low, high))
            return false;
        value = m_phrase.at(m_at++).number;
        return true;
    }

    bool quarterNumber(int &value)
    {
        constexpr QStringView roman[] = {u"i", u"ii", u"iii", u"iv"};
        for (int i = 0; i < 4; ++i) {
            if (m_phrase.spells(m_at, {roman[i]})) {
                value = i + 1;
                ++m_at;
                return true;
            }
        }
        return number(1, 4, value);
    }

    /// "năm 2025".
    bool fullYear() { return word({u"năm"}) && number(firstYear, lastYear, m_moment.year); }

    /// Two or three digits where four should stand; two are taken for the year of this century.
    bool cutYear()
    {
        int digits = 0;
        const qsizetype length = m_at < m_phrase.size() ? m_phrase.at(m_at).length : 0;
        if ((length != 2 && length != 3) || !number(1, 999, digits))
            return false;
        (length == 2 ? m_moment.year : m_moment.cutYear) = length == 2 ? 2000 + digits : digits;
        m_moment.isMisprint = true;
        return true;
    }

    /// The year after a month or quarter: "/2025", "-2025", " năm 2025", ", năm 2025". Steps back when there
    /// is none.
    bool year()
    {
        const std::size_t before = m_at;
        if (sign(u'/') || sign(u'-') || sign(u'.')) {
            if (number(firstYear, lastYear, m_moment.year) || (m_phrase.isSign(before, u'/') && cutYear()))
                return true;
        } else {
            sign(u',');
            word({u"của"});
            if (fullYear())
                return true;
        }
        m_at = before;
        return false;
    }

    /// "…, 8 và 9/2025" after "tháng 7": the period ends with the last; only where one year closes the list.
    template<typename ReadNext> void readRestOfList(ReadNext readNext, int unit)
    {
        const std::size_t before = m_at;
        int last = 0;
        int next = 0;
        while ((sign(u',') || sign(u'-') || word({u"và", u"đến", u"tới"})) && readNext(next))
            last = next;
        const std::size_t afterList = m_at;
        const bool closes = last > 0 && (m_phrase.isSign(m_at, u'/') || m_phrase.spells(m_at, {u"năm"})) &&
                            year() && m_moment.cutYear == 0 && !m_moment.isMisprint &&
                            !m_phrase.isSign(m_at, u'/');
        m_at = closes ? afterList : before;
        if (closes) {
            m_moment.months += last * unit - m_moment.month;
            m_moment.month = last * unit;
            return;
        }
        m_moment.year = m_moment.cutYear = 0;
        m_moment.isMisprint = false;
    }

    void setDay(int day, int month)
    {
        m_moment.precision = DeadlineKind::Date;
        m_moment.day = day;
        m_moment.month = month;
    }

    void setPeriod(DeadlineKind precision, int lastMonth, int months)
    {
        m_moment.precision = precision;
        m_moment.month = lastMonth;
        m_moment.months = months;
    }

    std::optional<Moment> done()
    {
        m_moment.end = m_at;
        return m_moment;
    }

    const Phrase &m_phrase;
    std::size_t m_at;
    Moment m_moment;
};

using Form = std::optional<Moment> (MomentReader::*)();

} // namespace

QDate Moment::firstDay() const
{
    if (precision == DeadlineKind::Date)
        return QDate(year, month, day);
    return QDate(year, month, 1).addMonths(1 - months);
}

QDate Moment::lastDay() const
{
    if (precision == DeadlineKind::Date)
        return QDate(year, month, day);
    return QDate(year, month, 1).addMonths(1).addDays(-1);
}

std::optional<Moment> readMoment(const Phrase &phrase, std::size_t at, bool continues)
{
    constexpr Form forms[] = {&MomentReader::fullDate,       &MomentReader::misprintedDate,
                              &MomentReader::partOfYear,     &MomentReader::partOfMonth,
                              &MomentReader::month,          &MomentReader::quarter,
                              &MomentReader::yearInWords,    &MomentReader::bareMonth,
                              &MomentReader::dayWithoutYear, &MomentReader::bareYear};
    const bool isNumber = phrase.at(at).kind == text::Word::Kind::Digits;
    if (phrase.at(at).kind == text::Word::Kind::Sign ||
        (isNumber && !continues && !text::beginsNumber(phrase.words(), at)))
        return std::nullopt;
    for (const Form form : forms) {
        MomentReader reader(phrase, at);
        if (const auto moment = (reader.*form)())
            return moment;
    }
    return std::nullopt;
}

} // namespace dondoc
