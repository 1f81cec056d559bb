// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/entryreading.h"

#include "core/text/fold.h"
#include "core/text/numbers.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

struct ReasonWords {
    BlankReason reason;
    QString words;
};

/// As the appendices put it (domain.md section 6); the first of a reason is the one shown.
const std::vector<ReasonWords> &reasons()
{
    static const std::vector<ReasonWords> words{
        {BlankReason::NotRegistered, u"chưa đăng ký"_s},
        {BlankReason::NotOffered, u"chưa triển khai"_s},
        {BlankReason::NoData, u"chưa có số liệu"_s},
        {BlankReason::YearEndOnly, u"chỉ có chỉ tiêu năm"_s},
        {BlankReason::Unknown, u"chưa rõ lý do"_s},
        {BlankReason::YearEndOnly, u"chỉ có chỉ tiêu cuối năm"_s},
        {BlankReason::NotOffered, u"chưa cung cấp"_s},
    };
    return words;
}

std::optional<double> readRate(QString text)
{
    const auto commas = text.count(u','), points = text.count(u'.');
    if (commas > 1 && points > 1)
        return std::nullopt;
    // With both signs the later one is decimal; a sign that repeats parts thousands.
    const bool isComma =
        commas == 1 && (points == 0 || points > 1 || text.indexOf(u',') > text.indexOf(u'.'));
    if (commas == 0 && points > 1)
        return text::parseNumber(text, text::NumberStyle::DecimalComma);
    return text::parseNumber(text,
                             isComma ? text::NumberStyle::DecimalComma : text::NumberStyle::DecimalPoint);
}

/// A count that no thousands' points explain ("11.7" nghìn tỷ) is read as a rate is.
std::optional<double> readNumber(QString text, EntryField field)
{
    text.remove(u'%').remove(QChar(u'\u00a0')).remove(u' ');
    if (isCount(field)) {
        if (const auto count = text::parseNumber(text, text::NumberStyle::DecimalComma))
            return count;
    }
    return readRate(text);
}

} // namespace

EntryReading readEntry(const QString &text, EntryField field)
{
    if (text.trimmed().isEmpty() || text.trimmed() == u"-"_s || text.trimmed() == u"–"_s)
        return {};
    if (const auto number = readNumber(text.trimmed(), field))
        return {number, BlankReason::None, true};
    const QString folded = text::fold(text);
    for (const ReasonWords &known : reasons()) {
        if (folded.startsWith(text::fold(known.words)))
            return {std::nullopt, known.reason, true};
    }
    return {std::nullopt, BlankReason::None, false};
}

bool isUnclearNumber(const QString &text)
{
    constexpr qsizetype group = 3;
    const QString number = text.trimmed();
    const qsizetype point = number.indexOf(u'.');
    return point > 0 && point <= group && !number.startsWith(u'0') && number.count(u'.') == 1 &&
           !number.contains(u',') && number.size() - point - 1 == group;
}

namespace {

/// Digits behind the decimal sign: 2 of "65,57 %".
int decimalsOf(const QString &typed)
{
    const qsizetype sign = std::max(typed.lastIndexOf(u','), typed.lastIndexOf(u'.'));
    return sign < 0
               ? 0
               : int(std::count_if(typed.begin() + sign, typed.end(), [](QChar c) { return c.isDigit(); }));
}

QString shareQuestion(const QString &typed, double achieved, double part, double whole)
{
    constexpr double rounding = 1e-9; // of binary fractions
    const double share = 100 * part / whole;
    if (std::abs(share - achieved) <= std::pow(10, -decimalsOf(typed)) / 2 + rounding)
        return {};
    return u"%1/%2 là %3%, không phải %4%."_s.arg(text::formatNumber(part), text::formatNumber(whole),
                                                  text::formatNumber(share, 2), text::formatNumber(achieved));
}

} // namespace

QString countsQuestion(const QString &typed, bool isPercent, std::optional<double> part,
                       std::optional<double> whole)
{
    const auto achieved = readEntry(typed).value;
    if (!achieved || (part && whole && *part > *whole))
        return {};
    if (isPercent)
        return part && whole && *whole > 0 ? shareQuestion(typed, *achieved, *part, *whole) : QString();
    if (part && *part != *achieved)
        return u"Số đếm %1 khác giá trị đạt được %2."_s.arg(text::formatNumber(*part),
                                                            text::formatNumber(*achieved));
    return whole && *achieved > *whole ? aboveWholeQuestion(*achieved, *whole) : QString();
}

QString aboveWholeQuestion(double part, double whole)
{
    return u"%1 lớn hơn tổng số %2."_s.arg(text::formatNumber(part), text::formatNumber(whole));
}

QString entryNumber(double value)
{
    return text::formatNumber(value).remove(u'.');
}

QString entryWords(BlankReason reason)
{
    const auto found = std::ranges::find(reasons(), reason, &ReasonWords::reason);
    return found == reasons().end() ? QString() : found->words;
}

} // namespace dondoc
