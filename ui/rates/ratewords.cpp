// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratewords.h"

#include "core/text/dates.h"
#include "core/text/numbers.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace ratewords {

namespace {

/// Hundredths are what the sources print; anything finer is arithmetic noise of 62.15 − 85.
double rounded(double value)
{
    return std::round(value * 100) / 100;
}

/// "09/7": zero before days 1–9 and months 1–2, as in the documents' running text.
QString dayAndMonth(QDate date)
{
    return u"%1/%2"_s.arg(date.day(), 2, 10, QLatin1Char('0'))
        .arg(date.month(), date.month() < 3 ? 2 : 1, 10, QLatin1Char('0'));
}

/// "PHỤ LỤC 03: BÁO CÁO SỐ LIỆU …" is cited as "Phụ lục 03"; a list without such a title by its file.
QString citation(const SourceRef &source)
{
    const QString annex = u"PHỤ LỤC"_s;
    if (source.list.text().startsWith(annex, Qt::CaseInsensitive))
        return u"Phụ lục"_s +
               source.list.text().mid(annex.size()).section(u':', 0, 0).trimmed().prepend(u' ');
    return source.file;
}

} // namespace

QString figure(double value)
{
    const double shown = rounded(value);
    return (shown < 0 ? QString(minus) : QString()) + text::formatNumber(std::abs(shown), 2);
}

QString brief(double value)
{
    const double shown = rounded(value);
    return (shown < 0 ? QString(minus) : QString()) + text::formatNumber(std::abs(shown));
}

QString gap(double value)
{
    return rounded(value) > 0 ? u'+' + figure(value) : figure(value);
}

QString blank(const RateRow &row)
{
    if (row.target)
        return {};
    return targetMarkOf(row) == TargetMark::YearEndDiamond ? u"cuối năm"_s : u"chưa có"_s;
}

QString blankReason(const RateRow &row)
{
    if (row.notOffered)
        return u"chưa triển khai cung cấp"_s;
    switch (row.blank) {
    case BlankReason::None:
        return {};
    case BlankReason::NotRegistered:
        return u"chưa đăng ký chỉ tiêu"_s;
    case BlankReason::NotOffered:
        return u"chưa triển khai cung cấp"_s;
    case BlankReason::NoData:
        return u"chưa có số liệu"_s;
    case BlankReason::YearEndOnly:
        return u"chỉ có chỉ tiêu cuối năm"_s;
    case BlankReason::Unknown:
        return u"không rõ lý do chưa có chỉ tiêu"_s;
    }
    return {};
}

QString gapColumn(const RateRow &row)
{
    if (row.met.value_or(false))
        return u"đạt"_s;
    if (!row.target)
        return blank(row);
    return row.gap() ? gap(*row.gap()) : QString();
}

QString period(const RatePeriod &period)
{
    if (period.isPartMonth())
        return u"Đến "_s + day(period.to);
    return u"Tháng %1/%2"_s.arg(period.month.month()).arg(period.month.year());
}

QString periodChoice(const RatePeriod &period)
{
    QStringList remarks;
    if (period.scheme != ProvinceScheme::None)
        remarks << u"%1 tỉnh"_s.arg(int(period.scheme));
    if (period.isPartMonth())
        remarks << u"đến %1"_s.arg(dayAndMonth(period.to));
    const QString month = u"Tháng %1/%2"_s.arg(period.month.month()).arg(period.month.year());
    return remarks.isEmpty() ? month : u"%1 (%2)"_s.arg(month, remarks.join(u", "_s));
}

QString span(const RatePeriod &period)
{
    const QDate to = period.to.isValid() ? period.to : period.month.addMonths(1).addDays(-1);
    return u"luỹ kế 01/01–%1"_s.arg(text::formatDate(to));
}

QString source(const std::vector<RateRow> &rows)
{
    QStringList citations, files;
    for (const RateRow &row : rows) {
        const QString words = citation(row.source);
        QStringList &list = words == row.source.file ? files : citations;
        if (!words.isEmpty() && !list.contains(words))
            list << words;
    }
    return (citations.isEmpty() ? files : citations).join(u", "_s);
}

QString spoken(const RateRow &row)
{
    QStringList parts{name(row)};
    parts << (row.achieved ? u"đạt "_s + brief(*row.achieved) : u"chưa có số liệu"_s);
    if (row.notOffered)
        parts << blankReason(row);
    if (row.target)
        parts << u"chỉ tiêu "_s + brief(*row.target);
    else if (row.yearEndTarget)
        parts << u"chỉ tiêu cuối năm "_s + brief(*row.yearEndTarget);
    else if (!row.notOffered && row.kind != RateUnitKind::Block)
        parts << blankReason(row);
    if (row.gap() && *row.gap() < 0)
        parts << u"thiếu "_s + brief(-*row.gap());
    else if (row.gap())
        parts << (rounded(*row.gap()) > 0 ? u"đạt chỉ tiêu, vượt "_s + brief(*row.gap()) : u"đạt chỉ tiêu"_s);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString highestAndLowest(const std::vector<RateRow> &rows)
{
    std::vector<const RateRow *> known;
    for (const RateRow &row : rows) {
        if (row.achieved)
            known.push_back(&row);
    }
    if (known.empty())
        return u"chưa có số liệu"_s;
    const auto [lowest, highest] =
        std::minmax_element(known.begin(), known.end(),
                            [](const RateRow *a, const RateRow *b) { return *a->achieved < *b->achieved; });
    return u"%1 cao nhất %2; %3 thấp nhất %4"_s.arg(name(**highest), brief(*(*highest)->achieved),
                                                    name(**lowest), brief(*(*lowest)->achieved));
}

QString day(QDate date)
{
    return u"%1/%2"_s.arg(dayAndMonth(date)).arg(date.year());
}

QString name(const RateRow &row)
{
    return row.scheme == ProvinceScheme::Before2025July ? row.name.section(u" (trước "_s, 0, 0) : row.name;
}

QString section(RateUnitKind kind)
{
    return kind == RateUnitKind::Ministry ? u"Bộ, ngành"_s : u"Tỉnh, thành phố"_s;
}

QString label(const RateRow &row)
{
    return row.shortName.isEmpty() ? row.name : row.shortName;
}

} // namespace ratewords

TargetMark targetMarkOf(const RateRow &row)
{
    if (row.target)
        return TargetMark::Tick;
    if (row.notOffered || row.blank == BlankReason::NotOffered)
        return TargetMark::OpenCircle;
    return row.yearEndTarget ? TargetMark::YearEndDiamond : TargetMark::Leader;
}

} // namespace dondoc
