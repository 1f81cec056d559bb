// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ratenotes.h"

#include "core/text/fold.h"
#include "core/text/numbers.h"

#include <QRegularExpression>

namespace dondoc {

namespace {

/// A figure in a sentence: a point or a comma before one or two digits is decimal, whichever the writer used.
std::optional<double> figureAfter(const QString &folded, const QString &words)
{
    const QRegularExpression figure(words + QStringLiteral("[^%\\d]{0,40}(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%"));
    const QRegularExpressionMatch match = figure.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isComma = match.captured(1).contains(u',');
    return text::parseNumber(match.captured(1),
                             isComma ? text::NumberStyle::DecimalComma : text::NumberStyle::DecimalPoint);
}

} // namespace

RateNoteReading readRateNote(QStringView text)
{
    static const QRegularExpression yearEnd(QStringLiteral("\\bcuoi nam(?: (\\d{4}))?"));
    static const QRegularExpression notOffered(QStringLiteral("\\bchua (?:trien khai|cung cap|to chuc)"));
    static const QRegularExpression notRegistered(
        QStringLiteral("\\bchua (?:dang ky|dat chi tieu|co chi tieu)|\\bdat chi tieu tu thang\\b|\\bdang ky "
                       "(?:chi tieu )?tu thang\\b"));
    static const QRegularExpression noData(
        QStringLiteral("\\b(?:chua|khong) co (?:so lieu|du lieu)|\\bchua (?:bao cao|cap nhat)"));
    const QString folded = text::fold(text);
    RateNoteReading reading;
    const QRegularExpressionMatch end = yearEnd.match(folded);
    if (end.hasMatch() && folded.contains(QStringLiteral("chi tieu"))) {
        reading.yearEndTarget = figureAfter(folded.mid(end.capturedEnd()), QString());
        reading.year = end.captured(1).toInt();
        if (reading.yearEndTarget)
            reading.reason = BlankReason::YearEndOnly;
    }
    if (reading.reason != BlankReason::None)
        return reading;
    if (notRegistered.match(folded).hasMatch())
        reading.reason = BlankReason::NotRegistered;
    else if (notOffered.match(folded).hasMatch())
        reading.reason = BlankReason::NotOffered;
    else if (noData.match(folded).hasMatch())
        reading.reason = BlankReason::NoData;
    return reading;
}

std::optional<BlockTotals> readBlockTotals(QStringView sentence)
{
    static const QRegularExpression until(
        QStringLiteral("\\bden (?:het )?thang (\\d{1,2})\\s*(?:/|nam)\\s*(\\d{4})"));
    const QString folded = text::fold(sentence);
    const QRegularExpressionMatch match = until.match(folded);
    if (!match.hasMatch() || !folded.contains(QStringLiteral("khoi ")))
        return std::nullopt;
    BlockTotals totals;
    totals.month = QDate(match.captured(2).toInt(), match.captured(1).toInt(), 1);
    if (!totals.month.isValid())
        return std::nullopt;
    totals.to = totals.month.addMonths(1).addDays(-1);
    totals.all = figureAfter(folded.mid(match.capturedEnd()), QStringLiteral("^"));
    totals.ministries = figureAfter(folded, QStringLiteral("\\bkhoi (?:cac )?bo,? (?:va )?nganh"));
    totals.provinces = figureAfter(folded, QStringLiteral("\\bkhoi (?:cac )?(?:tinh|dia phuong)"));
    return totals.all || totals.ministries || totals.provinces ? std::optional(totals) : std::nullopt;
}

} // namespace dondoc
