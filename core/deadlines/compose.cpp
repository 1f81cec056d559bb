// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/compose.h"

#include <algorithm>

namespace dondoc {

namespace {

enum class YearSource { Written, Document, NextAfterDocument, Unknown };

/// "The first such day on or after the document's date." A cut year is the document's where its digits fit.
YearSource resolveYear(Moment &moment, QDate documentDate)
{
    if (moment.year > 0)
        return YearSource::Written;
    if (!documentDate.isValid() || (moment.cutYear > 0 && documentDate.year() / 10 != moment.cutYear))
        return YearSource::Unknown;
    moment.year = documentDate.year();
    const bool isPast = moment.lastDay().isValid() && moment.lastDay() < documentDate;
    if (!isPast || moment.cutYear > 0)
        return YearSource::Document;
    ++moment.year;
    return YearSource::NextAfterDocument;
}

void doubt(Deadline &deadline, double confidence, QStringView question)
{
    if (confidence < deadline.confidence) {
        deadline.confidence = confidence;
        deadline.question = question.toString();
    }
}

/// The words of a stage but for its moment: from the clause's begin to its end.
QString labelOf(const Phrase &phrase, const TimeSighting &stage, std::size_t begin, std::size_t end)
{
    const auto isJoint = [&](std::size_t i) {
        return phrase.at(i).kind == text::Word::Kind::Sign || phrase.spells(i, {u"và"}) > 0;
    };
    std::size_t stop = stage.begin;
    while (begin < stop && isJoint(begin))
        ++begin;
    while (stop > begin && isJoint(stop - 1))
        --stop;
    std::size_t from = stage.end;
    while (from < end && isJoint(from))
        ++from;
    while (end > from && isJoint(end - 1))
        --end;
    const QString before = phrase.written(begin, stop).toString();
    const QString after = phrase.written(from, end).toString();
    return (before + u' ' + after).trimmed();
}

/// Where the clause of one stage ends and that of the next begins: at the first joint between them.
std::size_t clauseEnd(const Phrase &phrase, const TimeSighting &stage, const TimeSighting &next)
{
    for (std::size_t i = stage.end; i < next.begin; ++i) {
        if (phrase.isSign(i, u',') || phrase.isSign(i, u';') || phrase.isSign(i, u'.') ||
            phrase.spells(i, {u"và"}))
            return i;
    }
    return stage.end;
}

DeadlineStage stageOf(const Deadline &read, const QString &label)
{
    return {label, read.kind, read.due};
}

Deadline readStage(const TimeSighting &sighting, const DeadlineContext &context)
{
    if (sighting.type != TimeSighting::Type::Ongoing)
        return deadlineOf(sighting, context);
    Deadline ongoing;
    ongoing.kind = DeadlineKind::Ongoing;
    return ongoing;
}

/// The day in the month on which a monthly duty next falls.
QDate nextDayOfMonth(int day, QDate documentDate)
{
    const QDate month(documentDate.year(), documentDate.month(), 1);
    const QDate here = month.addDays(std::min(day, month.daysInMonth()) - 1);
    const QDate next = month.addMonths(1);
    return here >= documentDate ? here : next.addDays(std::min(day, next.daysInMonth()) - 1);
}

} // namespace

Deadline unread(QStringView question)
{
    Deadline deadline;
    deadline.confidence = confidence::none;
    deadline.question = question.toString();
    return deadline;
}

Deadline deadlineOf(const TimeSighting &sighting, const DeadlineContext &context)
{
    Moment moment = sighting.moment;
    const YearSource source = resolveYear(moment, context.documentDate);
    if (source == YearSource::Unknown)
        return unread(moment.cutYear > 0 ? u"misprint" : u"noYear");
    if (!moment.lastDay().isValid())
        return unread(u"misprint"); // 31/6/2025
    Deadline deadline;
    deadline.kind = moment.precision;
    deadline.due = moment.lastDay();
    deadline.exclusive = sighting.isBefore;
    const bool endsBeforePeriod =
        sighting.isBefore && moment.precision != DeadlineKind::Date && !sighting.isEndOfPeriod;
    if (endsBeforePeriod) { // "trước tháng 9/2025" ends with August: before the first of September
        deadline.kind = DeadlineKind::Date;
        deadline.due = moment.firstDay();
    }
    if (source == YearSource::Document)
        deadline.confidence = confidence::inferred;
    if (source == YearSource::NextAfterDocument)
        doubt(deadline, confidence::doubtful, u"noYear");
    if (sighting.isRough || moment.isPartOfMonth)
        doubt(deadline, confidence::doubtful, u"unclearScope");
    if (moment.isMisprint || moment.cutYear > 0)
        doubt(deadline, confidence::misprint, u"misprint");
    return deadline;
}

Deadline recurringOf(const TimeSighting &recurrence, const TimeSighting *first,
                     const DeadlineContext &context)
{
    Deadline deadline;
    deadline.kind = DeadlineKind::Recurring;
    deadline.every = recurrence.recurrence.every;
    deadline.exclusive = recurrence.isBefore;
    if (first) {
        const Deadline start = deadlineOf(*first, context);
        deadline.exclusive = first->isBefore;
        deadline.due = start.due;
        deadline.from = start.due;
        const bool isYearOpen = start.question == u"noYear"; // "15/12 hằng năm" has none to write
        deadline.confidence =
            isYearOpen ? confidence::inferred : std::max(start.confidence, confidence::misprint);
        deadline.question = isYearOpen ? QString() : start.question;
        if (first->isStart && start.due.isValid() && start.kind != DeadlineKind::Date) {
            Moment moment = first->moment;
            moment.year = start.due.year();
            deadline.from = moment.firstDay();
        }
    } else if (recurrence.recurrence.dayOfMonth > 0 && context.documentDate.isValid()) {
        deadline.due = nextDayOfMonth(recurrence.recurrence.dayOfMonth, context.documentDate);
        deadline.from = deadline.due;
        deadline.confidence = confidence::inferred;
    }
    return deadline;
}

Deadline stagedOf(const Phrase &phrase, const std::vector<TimeSighting> &stages,
                  const DeadlineContext &context)
{
    Deadline staged;
    staged.kind = DeadlineKind::Staged;
    std::size_t clauseBegin = 0;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const bool isLast = i + 1 == stages.size();
        const std::size_t end = isLast ? phrase.size() : clauseEnd(phrase, stages[i], stages[i + 1]);
        const Deadline read = readStage(stages[i], context);
        if (read.kind == DeadlineKind::None)
            return read;
        if (i == 0) {
            staged.due = read.due;
            staged.exclusive = read.exclusive;
        } else if (read.due.isValid() && read.due < staged.stages.back().due) {
            doubt(staged, confidence::misprint, u"severalDates");
        }
        doubt(staged, read.confidence, read.question);
        staged.stages.push_back(stageOf(read, labelOf(phrase, stages[i], clauseBegin, end)));
        clauseBegin = end;
    }
    const bool isOneDay = std::all_of(staged.stages.begin(), staged.stages.end(),
                                      [&](const DeadlineStage &stage) { return stage.due == staged.due; });
    return isOneDay ? deadlineOf(stages.front(), context) : staged;
}

void shareYears(std::vector<TimeSighting> &sightings)
{
    int year = 0;
    for (auto it = sightings.rbegin(); it != sightings.rend(); ++it) {
        Moment &moment = it->moment;
        if (it->type == TimeSighting::Type::Moment && moment.year == 0 && moment.cutYear == 0)
            moment.year = year;
        year = moment.year;
    }
}

bool areJoined(const Phrase &phrase, const TimeSighting &first, const TimeSighting &second)
{
    for (std::size_t i = first.end; i < second.begin; ++i) {
        const bool isJoint = phrase.spells(i, {u"và"}) || phrase.isSign(i, u',') || phrase.isSign(i, u':') ||
                             phrase.isSign(i, u'(');
        if (!isJoint || i > first.end + 1)
            return false;
    }
    return true;
}

} // namespace dondoc
