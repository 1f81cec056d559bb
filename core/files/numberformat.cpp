// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/numberformat.h"

#include <QDateTime>

#include <charconv>
#include <cmath>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// Letters of a format code that mean something, in order; what is quoted, escaped or in brackets is left
/// out.
struct FormatLetters {
    QString letters;
    bool hasElapsed = false; ///< [h], [mm], [ss]
};

/// Length of "AM/PM" or "A/P" where a rest of a format code begins with it, else 0.
qsizetype halfOfDay(QStringView rest)
{
    for (QLatin1StringView marker : {"AM/PM"_L1, "A/P"_L1}) {
        if (rest.startsWith(marker, Qt::CaseInsensitive))
            return marker.size();
    }
    return 0;
}

FormatLetters lettersOf(QStringView code)
{
    FormatLetters found;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t c = code[i].toLower().unicode();
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            const qsizetype close = code.indexOf(u'"', i + 1);
            i = close < 0 ? code.size() : close;
        } else if (c == u'[') {
            const qsizetype close = code.indexOf(u']', i);
            const QStringView inside = code.sliced(i + 1, (close < 0 ? code.size() : close) - i - 1);
            if (!inside.isEmpty() && u"hms"_s.contains(inside.front().toLower()) &&
                inside.count(inside.front(), Qt::CaseInsensitive) == inside.size()) {
                found.hasElapsed = true;
                found.letters += u'h'; // so that m after it is minutes
            }
            i = close < 0 ? code.size() : close;
        } else if (const qsizetype halves = halfOfDay(code.sliced(i)); halves > 0) {
            i += halves - 1; // its m is no month
        } else if (u"ymdhs"_s.contains(QChar(c))) {
            found.letters += QChar(c);
        }
    }
    return found;
}

/// m beside hours or seconds is minutes.
bool hasMonth(const QString &letters)
{
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (letters[i] != u'm')
            continue;
        qsizetype end = i;
        while (end < letters.size() && letters[end] == u'm')
            ++end;
        const bool afterHours = i > 0 && letters[i - 1] == u'h';
        const bool beforeSeconds = end < letters.size() && letters[end] == u's';
        if (!afterHours && !beforeSeconds)
            return true;
        i = end - 1;
    }
    return false;
}

constexpr double kLastSerial = 2958466; // 10000-01-01 in the 1900 system

QString isoTime(int seconds)
{
    return QTime(0, 0).addSecs(seconds).toString(u"HH:mm:ss");
}

} // namespace

QString builtInFormat(int id)
{
    switch (id) {
    case 1:
        return u"0"_s;
    case 2:
        return u"0.00"_s;
    case 3:
        return u"#,##0"_s;
    case 4:
        return u"#,##0.00"_s;
    case 9:
        return u"0%"_s;
    case 10:
        return u"0.00%"_s;
    case 11:
        return u"0.00E+00"_s;
    case 12:
        return u"# ?/?"_s;
    case 13:
        return u"# ?"
               "?/?"
               "?"_s;
    case 14:
        return u"mm-dd-yy"_s;
    case 15:
        return u"d-mmm-yy"_s;
    case 16:
        return u"d-mmm"_s;
    case 17:
        return u"mmm-yy"_s;
    case 18:
        return u"h:mm AM/PM"_s;
    case 19:
        return u"h:mm:ss AM/PM"_s;
    case 20:
        return u"h:mm"_s;
    case 21:
        return u"h:mm:ss"_s;
    case 22:
        return u"m/d/yy h:mm"_s;
    case 37:
        return u"#,##0 ;(#,##0)"_s;
    case 38:
        return u"#,##0 ;[Red](#,##0)"_s;
    case 39:
        return u"#,##0.00;(#,##0.00)"_s;
    case 40:
        return u"#,##0.00;[Red](#,##0.00)"_s;
    case 45:
        return u"mm:ss"_s;
    case 46:
        return u"[h]:mm:ss"_s;
    case 47:
        return u"mmss.0"_s;
    case 48:
        return u"##0.0E+0"_s;
    case 49:
        return u"@"_s;
    default:
        break;
    }
    // 27–36 and 50–58 are dates whose wording depends on an East Asian locale.
    if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return u"yyyy/m/d"_s;
    return {};
}

NumberKind kindOfFormat(QStringView code)
{
    if (code.isEmpty() || code.compare("General"_L1, Qt::CaseInsensitive) == 0 || code == u"@")
        return NumberKind::Number;
    const FormatLetters found = lettersOf(code);
    const bool hasDay =
        found.letters.contains(u'y') || found.letters.contains(u'd') || hasMonth(found.letters);
    const bool hasTime = found.letters.contains(u'h') || found.letters.contains(u's');
    if (hasDay)
        return hasTime ? NumberKind::DateTime : NumberKind::Date;
    if (found.hasElapsed)
        return NumberKind::Duration;
    return hasTime ? NumberKind::TimeOfDay : NumberKind::Number;
}

std::optional<QString> isoFromSerial(double serial, NumberKind kind, bool is1904)
{
    if (!(serial >= 0) || serial >= kLastSerial || kind == NumberKind::Number || kind == NumberKind::Duration)
        return std::nullopt;
    qint64 day = qint64(std::floor(serial));
    int seconds = int(std::lround((serial - double(day)) * 86400));
    if (seconds == 86400) {
        ++day;
        seconds = 0;
    }
    if (kind == NumberKind::TimeOfDay)
        return day == 0 ? std::optional(isoTime(seconds)) : std::nullopt;
    QString text;
    if (!is1904 && day == 60) {
        text = u"1900-02-29"_s;
    } else {
        if (!is1904 && day == 0)
            return std::nullopt;
        const QDate first = is1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
        const QDate date = first.addDays(day);
        if (date.year() > 9999)
            return std::nullopt;
        text = date.toString(Qt::ISODate);
    }
    // A time is shown where there is one: a plain date format may hide 14:30, the cell still holds it.
    if (seconds != 0)
        text += u'T' + isoTime(seconds);
    return text;
}

std::optional<double> serialFromIso(const QString &iso)
{
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    const QTime time =
        iso.size() > 11 ? QTime::fromString(iso.mid(11).remove(u'Z'), Qt::ISODate) : QTime(0, 0);
    if (!time.isValid())
        return std::nullopt;
    const qint64 days = QDate(1899, 12, 30).daysTo(date);
    return double(days <= 60 ? days - 1 : days) + time.msecsSinceStartOfDay() / 86400000.0;
}

QString shortestDecimal(double value)
{
    constexpr double kMostExact = 1e15;
    if (std::fabs(value) < kMostExact && value == std::floor(value))
        return QString::number(qint64(value));
    const double size = std::fabs(value);
    const auto form = size >= 1e21 || size < 1e-7 ? std::chars_format::scientific : std::chars_format::fixed;
    char digits[64];
    const auto end = std::to_chars(digits, digits + sizeof digits, value, form).ptr;
    return QString::fromLatin1(digits, end - digits);
}

} // namespace dondoc
