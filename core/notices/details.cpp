// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/details.h"

#include "core/text/dates.h"
#include "core/text/documentcodes.h"
#include "core/text/documentnumber.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longestProduct = 60; ///< words
constexpr std::size_t longestModifier = 3; ///< words between verb and noun: "các", "02", "dự thảo"
constexpr std::size_t longestTypeName = 5;

bool isClauseSign(const Wording &words, std::size_t i)
{
    return words.isSign(i, u';') || words.isSign(i, u'.') || words.isSign(i, u':');
}

/// Where the product's name stops: at the clause's end, or a comma before work, time or purpose.
std::size_t productEnd(const Wording &words, std::size_t begin, std::size_t end)
{
    std::size_t i = begin + 1;
    for (; i < std::min(end, begin + longestProduct) && !isClauseSign(words, i); ++i) {
        if (words.length(PhraseTable::ProductStops, i, end) > 0)
            break;
        const bool isComma = words.isSign(i, u',');
        if (isComma && (words.length(PhraseTable::Work, i + 1, end) > 0 ||
                        words.length(PhraseTable::ProductStops, i + 1, end) > 0 ||
                        words.length(PhraseTable::Report, i + 1, end) > 0))
            break;
    }
    while (i > begin + 1 && (words.isSign(i - 1, u',') || words.is(i - 1, u"và")))
        --i;
    return i;
}

/// "của Chính phủ", "của Ban Chỉ đạo Trung ương": the issuer behind a citation.
std::size_t issuerEnd(const NoticeReading &reading, std::size_t at, std::size_t end)
{
    const Wording &words = reading.words();
    if (!words.is(at, u"của"))
        return at;
    const AddresseeList issuer = reading.addressees().receiversAt(at + 1, end);
    return issuer.isEmpty() ? at : issuer.next;
}

} // namespace

TextSpan productOf(const NoticeReading &reading, WordRange range)
{
    const Wording &words = reading.words();
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const std::size_t verb = words.length(PhraseTable::ProductVerbs, i, range.end);
        if (verb == 0)
            continue;
        std::size_t at = i + verb;
        const AddresseeList receiver = reading.addressees().receiversAt(at, range.end);
        at = receiver.isEmpty() ? at : receiver.next;
        at += words.length(PhraseTable::ProductVerbs, at, range.end);
        const std::size_t first = at;
        while (at < range.end && at - first < longestModifier &&
               words.length(PhraseTable::Products, at, range.end) == 0 && !isClauseSign(words, at) &&
               !words.isSign(at, u','))
            ++at;
        if (words.length(PhraseTable::Products, at, range.end) == 0)
            continue;
        return reading.spanOf(
            {at > first && words.at(at - 1).isDigits ? at - 1 : at, productEnd(words, at, range.end)});
    }
    return {};
}

std::vector<DraftCitation> citationsIn(const NoticeReading &reading, WordRange range)
{
    std::vector<DraftCitation> citations;
    if (range.isEmpty())
        return citations;
    const Wording &words = reading.words();
    const TextSpan whole = reading.spanOf(range);
    const QStringView text = reading.notice().at(whole);
    for (const text::DocumentCitation &cited : text::findDocuments(text)) {
        const WordRange number =
            words.within(whole.start + cited.start, whole.start + cited.start + cited.length);
        std::size_t begin = number.begin;
        const std::size_t so = begin > range.begin && words.is(begin - 1, u"số") ? 1 : 0;
        for (std::size_t count = longestTypeName; count >= 1; --count) {
            if (begin < range.begin + so + count)
                continue;
            const std::size_t first = begin - so - count;
            if (!text::documentTypeOfWords(words.written({first, begin - so})).isEmpty()) {
                begin = first;
                break;
            }
        }
        std::size_t end = number.end;
        for (const text::DateMention &date : text::findDates(text)) {
            const WordRange day =
                words.within(whole.start + date.start, whole.start + date.start + date.length);
            const bool isBehind = day.begin >= end && day.begin - end <= 2;
            if (isBehind && cited.date == date.date)
                end = day.end;
        }
        end = issuerEnd(reading, end, range.end);
        DraftCitation citation;
        citation.span = reading.spanOf({begin, end});
        citation.written = text::cleanLine(words.written({begin, end}));
        citation.number = cited.number;
        citation.type = cited.type;
        citation.date = cited.date;
        citations.push_back(citation);
    }
    return citations;
}

std::vector<DraftQuantity> quantitiesIn(const NoticeReading &reading, WordRange range)
{
    constexpr std::size_t longestTarget = 14;
    const Wording &words = reading.words();
    std::vector<DraftQuantity> quantities;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        if (!words.at(i).isDigits ||
            (i > range.begin && (words.isSign(i - 1, u'/') || words.isSign(i - 1, u'-'))))
            continue;
        std::size_t last = i + 1; // "1.234,5": digits joined by signs without spaces
        while (last + 1 < range.end && words.at(last + 1).isDigits &&
               words.at(last).end == words.at(last + 1).start &&
               (words.isSign(last, u'.') || words.isSign(last, u',')))
            last += 2;
        const bool isPercent = words.isSign(last, u'%');
        const std::size_t unit = isPercent ? 1 : words.length(PhraseTable::QuantityUnits, last, range.end);
        const auto value = text::parseNumber(words.written({i, last}), text::NumberStyle::DecimalComma);
        if (unit == 0 || !value)
            continue;
        std::size_t end = last + unit;
        if (isPercent) {
            while (end < range.end && end - last < longestTarget && words.at(end).isWord &&
                   words.length(PhraseTable::Work, end, range.end) == 0 &&
                   words.length(PhraseTable::ProductStops, end, range.end) == 0)
                ++end;
        }
        DraftQuantity quantity;
        quantity.span = reading.spanOf({i, end});
        quantity.written = text::cleanLine(words.written({i, end}));
        quantity.value = *value;
        quantity.unit = isPercent ? u"%"_s : words.written({last, last + unit}).toString();
        quantity.target = isPercent ? words.written({last + 1, end}).toString() : QString();
        quantities.push_back(quantity);
        i = end - 1;
    }
    return quantities;
}

} // namespace dondoc
