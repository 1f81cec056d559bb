// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/recurrence.h"

#include "core/deadlines/phrasereader.h"

#include <algorithm>

namespace dondoc {

namespace {

struct Unit {
    QStringView word;
    QStringView iso;
    int count;
};

constexpr Unit units[] = {{u"ngày", u"D", 1}, {u"tuần", u"W", 1}, {u"tháng", u"M", 1}, {u"quý", u"M", 3},
                          {u"qúy", u"M", 3},  {u"quí", u"M", 3},  {u"năm", u"Y", 1}};

const Unit *unitAt(const Phrase &phrase, std::size_t at)
{
    const auto unit = std::find_if(std::begin(units), std::end(units),
                                   [&](const Unit &u) { return phrase.spells(at, {u.word}) > 0; });
    return unit == std::end(units) ? nullptr : unit;
}

QString period(int count, const Unit &unit)
{
    return QStringLiteral("P%1%2").arg(count * unit.count).arg(unit.iso);
}

/// "một lần", "01 lần", "/lần" after a unit.
std::size_t skipOnce(const Phrase &phrase, std::size_t at)
{
    const std::size_t one =
        phrase.isSign(at, u'/') || phrase.isNumber(at, 1, 1) || phrase.spells(at, {u"một"});
    const std::size_t times = phrase.spells(at + one, {u"lần"});
    return times > 0 ? one + times : 0;
}

/// "5", "hai": how many words, with what they count; 0 words and a count of one when there is none. "năm" is
/// a year.
std::size_t readCount(const Phrase &phrase, std::size_t at, int &count)
{
    constexpr std::pair<QStringView, int> named[] = {
        {u"hai", 2}, {u"ba", 3}, {u"bốn", 4}, {u"sáu", 6}, {u"bảy", 7}, {u"mười", 10}, {u"mười lăm", 15}};
    count = 1;
    if (phrase.isNumber(at, 1, 366)) {
        count = phrase.at(at).number;
        return 1;
    }
    std::size_t words = 0;
    for (const auto &[word, value] : named) {
        if (const std::size_t spelt = phrase.spells(at, {word}); spelt > words) {
            words = spelt;
            count = value;
        }
    }
    return words;
}

/// "hằng tháng", "mỗi tháng một lần", "mỗi 5 ngày".
bool readEach(const Phrase &phrase, std::size_t at, Recurrence &recurrence)
{
    const std::size_t each = phrase.spells(at, {u"hằng", u"hàng", u"mỗi"});
    if (each == 0)
        return false;
    at += each;
    int count = 1;
    at += readCount(phrase, at, count);
    const Unit *unit = unitAt(phrase, at);
    if (!unit)
        return false;
    const std::size_t once = skipOnce(phrase, at + 1);
    recurrence.every = period(count, *unit);
    recurrence.isPeriodic = once > 0;
    recurrence.end = at + 1 + once;
    return true;
}

/// "05 ngày/lần", "tuần/lần", "6 tháng một lần"; with "định kỳ" before it also "6 tháng", "quý".
bool readOnceIn(const Phrase &phrase, std::size_t at, bool isPeriodic, Recurrence &recurrence)
{
    int count = 1;
    at += readCount(phrase, at, count);
    const Unit *unit = unitAt(phrase, at);
    const std::size_t once = unit ? skipOnce(phrase, at + 1) : 0;
    const bool isMoment = phrase.isNumber(at + 1, 1, 9999); // "định kỳ tháng 9"
    if (!unit || (once == 0 && (!isPeriodic || isMoment)))
        return false;
    recurrence.every = period(count, *unit);
    recurrence.isPeriodic = true;
    recurrence.end = at + 1 + once;
    return true;
}

/// "02 lần/năm", "1 lần mỗi tháng": only what comes out as whole months.
bool readTimesPer(const Phrase &phrase, std::size_t at, Recurrence &recurrence)
{
    if (!phrase.isNumber(at, 1, 12) || !phrase.spells(at + 1, {u"lần"}))
        return false;
    const int times = phrase.at(at).number;
    const std::size_t joint =
        phrase.isSign(at + 2, u'/') ? 1 : phrase.spells(at + 2, {u"mỗi", u"một", u"trong một"});
    const Unit *unit = joint > 0 ? unitAt(phrase, at + 2 + joint) : nullptr;
    const int months = !unit ? 0 : unit->iso == u"Y" ? 12 : unit->iso == u"M" ? unit->count : 0;
    if (months == 0 || months % times != 0)
        return false;
    recurrence.every = times == 1 ? period(1, *unit) : QStringLiteral("P%1M").arg(months / times);
    recurrence.isPeriodic = true;
    recurrence.end = at + 3 + joint;
    return true;
}

/// "ngày 20 hằng tháng": the day stands before.
bool readDayOfMonth(const Phrase &phrase, std::size_t at, Recurrence &recurrence)
{
    const std::size_t day = at + phrase.spells(at, {u"ngày"});
    if (day == at || !phrase.isNumber(day, 1, 31) || !readEach(phrase, day + 1, recurrence))
        return false;
    if (recurrence.every != u"P1M")
        return false;
    recurrence.dayOfMonth = phrase.at(day).number;
    recurrence.isPeriodic = true;
    return true;
}

/// "hằng tháng, trước ngày 20": the day stands after, and is no full date.
void readDayAfter(const Phrase &phrase, Recurrence &recurrence)
{
    std::size_t at = recurrence.end + phrase.isSign(recurrence.end, u',');
    const std::size_t before = phrase.spells(at, {u"trước"});
    at += before > 0 ? before : phrase.spells(at, {u"vào", u"chậm nhất", u"chậm nhất là"});
    const std::size_t day = phrase.spells(at, {u"ngày"});
    const std::size_t after = at + day + 1;
    const bool isDate =
        phrase.isSign(after, u'/') || phrase.isSign(after, u'-') || phrase.spells(after, {u"tháng", u"năm"});
    if (recurrence.every != u"P1M" || day == 0 || !phrase.isNumber(after - 1, 1, 31) || isDate)
        return;
    recurrence.dayOfMonth = phrase.at(after - 1).number;
    recurrence.isBefore = before > 0;
    recurrence.isPeriodic = true;
    recurrence.end = after;
}

/// What a calendar cannot count to is no period.
constexpr int maxCount = 10000;

} // namespace

std::optional<Recurrence> readRecurrence(const Phrase &phrase, std::size_t at)
{
    Recurrence recurrence;
    recurrence.begin = at;
    const std::size_t periodically = phrase.spells(at, {u"định kỳ", u"định kì"});
    const std::size_t begin =
        at + periodically + (periodically ? phrase.spells(at + periodically, {u"theo"}) : 0);
    const bool isRead = readEach(phrase, begin, recurrence) || readDayOfMonth(phrase, begin, recurrence) ||
                        readTimesPer(phrase, begin, recurrence) ||
                        readOnceIn(phrase, begin, periodically > 0, recurrence);
    if (!isRead)
        return std::nullopt;
    recurrence.isPeriodic = recurrence.isPeriodic || periodically > 0;
    if (recurrence.dayOfMonth == 0)
        readDayAfter(phrase, recurrence);
    return recurrence;
}

QDate Period::after(QDate anchor, int n) const
{
    switch (unit.unicode()) {
    case u'D':
        return anchor.addDays(qint64(count) * n);
    case u'W':
        return anchor.addDays(qint64(count) * 7 * n);
    case u'M':
        return anchor.addMonths(count * n);
    case u'Y':
        return anchor.addYears(count * n);
    default:
        return {};
    }
}

std::optional<Period> parsePeriod(QStringView every)
{
    if (every.size() < 3 || every.front() != u'P' || !QStringView(u"DWMY").contains(every.back()))
        return std::nullopt;
    bool isNumber = false;
    const int count = every.sliced(1, every.size() - 2).toInt(&isNumber);
    if (!isNumber || count < 1 || count > maxCount)
        return std::nullopt;
    return Period{count, every.back()};
}

std::vector<QDate> occurrences(const Deadline &deadline, QDate from, QDate to)
{
    const auto period = parsePeriod(deadline.every);
    const QDate anchor = deadline.due.isValid() ? deadline.due : deadline.from;
    if (deadline.kind != DeadlineKind::Recurring || !period || !anchor.isValid() || !to.isValid())
        return {};
    // "hằng tháng, từ tháng 9": the first occurrence is the end of a whole month, and so are all
    const bool isEndOfMonth = period->unit != u'D' && period->unit != u'W' && deadline.from.isValid() &&
                              deadline.from.day() == 1 && anchor > deadline.from &&
                              anchor.day() == anchor.daysInMonth();
    std::vector<QDate> dates;
    for (int n = 0;; ++n) {
        QDate date = period->after(anchor, n);
        if (isEndOfMonth)
            date.setDate(date.year(), date.month(), date.daysInMonth());
        if (!date.isValid() || date > to)
            return dates;
        if (!from.isValid() || date >= from)
            dates.push_back(date);
    }
}

} // namespace dondoc
