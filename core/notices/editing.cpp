// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/phrasereader.h"
#include "core/notices/details.h"
#include "core/notices/inheritance.h"
#include "core/notices/notice.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The part a place stands in; -1 outside all.
int partAt(const NoticeText &notice, qsizetype position)
{
    for (std::size_t i = 0; i < notice.parts.size(); ++i) {
        const TextSpan &span = notice.parts[i].span;
        if (span.start <= position && position <= span.end())
            return int(i);
    }
    return -1;
}

/// The selection without the marker of the part it begins in.
TextSpan withoutMarker(const NoticeText &notice, TextSpan span, int part)
{
    const qsizetype body = notice.parts[std::size_t(part)].body.start;
    if (span.start < body && body < span.end())
        span = {body, span.end() - body};
    return span;
}

DraftTask located(DraftTask task, const NoticeText &notice, int part)
{
    task.part = part;
    task.locator = notice.parts[std::size_t(part)].locator;
    task.id = task.locator.isEmpty() ? u"chon"_s : task.locator;
    task.id += u'@' + QString::number(task.span.start);
    return task;
}

bool isSame(const DraftAddressee &a, const DraftAddressee &b)
{
    return a.agency || b.agency ? a.agency == b.agency : text::fold(a.written) == text::fold(b.written);
}

void addMissing(std::vector<DraftAddressee> &to, const std::vector<DraftAddressee> &more)
{
    for (const DraftAddressee &one : more) {
        if (std::ranges::none_of(to, [&](const DraftAddressee &known) { return isSame(known, one); }))
            to.push_back(one);
    }
}

bool isSame(const DraftDeadline &a, const DraftDeadline &b)
{
    return a.deadline.kind == b.deadline.kind && a.deadline.due == b.deadline.due &&
           a.deadline.every == b.deadline.every;
}

void addDeadline(DraftTask &task, const DraftDeadline &deadline)
{
    if (deadline.deadline.kind == DeadlineKind::None)
        return;
    if (task.deadline.deadline.kind == DeadlineKind::None)
        task.deadline = deadline;
    else if (!isSame(task.deadline, deadline) &&
             std::ranges::none_of(task.otherDeadlines,
                                  [&](const DraftDeadline &d) { return isSame(d, deadline); }))
        task.otherDeadlines.push_back(deadline);
}

template<class List> void removeAt(List &list, const TextSpan &span)
{
    std::erase_if(list, [&](const auto &entry) { return entry.span.overlaps(span); });
}

/// Takes whatever was read at a place out of a task.
void clearPlace(DraftTask &task, const TextSpan &span)
{
    removeAt(task.leads, span);
    removeAt(task.coordinating, span);
    removeAt(task.reportTo, span);
    removeAt(task.legalBasis, span);
    removeAt(task.otherDeadlines, span);
    if (task.deadline.span.overlaps(span))
        task.deadline = {};
    if (task.productSpan.overlaps(span)) {
        task.product.clear();
        task.productSpan = {};
    }
}

/// The addressees in a selection; one unknown to us where it holds none that we read.
std::vector<DraftAddressee> addresseesIn(const NoticeReading &reading, const TextSpan &selection)
{
    const WordRange range = reading.wordsOf(selection);
    const AddresseeList list = reading.addressees().receiversAt(range.begin, range.end);
    if (!list.isEmpty() && list.next >= trimmed(reading.words(), range).end)
        return list.all;
    DraftAddressee unread;
    unread.written = text::cleanLine(reading.notice().at(selection));
    unread.span = selection;
    unread.question = u"unknownAgency"_s;
    unread.confidence = 0.4;
    return {unread};
}

DraftDeadline deadlineIn(const NoticeReading &reading, const TextSpan &selection)
{
    const auto found = deadlinesIn(reading, reading.wordsOf(selection));
    if (!found.empty())
        return found.front();
    return {readDeadline(reading.notice().at(selection), {reading.documentDate(), true}),
            selection,
            DraftScope::Own,
            {}};
}

} // namespace

std::optional<DraftTask> draftFromSpan(const NoticeText &notice, const TextSpan &selection,
                                       const NoticeReaders &readers)
{
    const NoticeReading reading(notice, readers);
    const int part = partAt(notice, selection.start);
    if (part < 0)
        return std::nullopt;
    const WordRange range = trimmed(reading.words(), reading.wordsOf(withoutMarker(notice, selection, part)));
    if (range.isEmpty())
        return std::nullopt;
    return located(readTask(reading, range, Inheritance(reading).forPart(part)), notice, part);
}

std::vector<DraftTask> splitDraft(const NoticeText &notice, const DraftTask &task, qsizetype at,
                                  const NoticeReaders &readers)
{
    const NoticeReading reading(notice, readers);
    const WordRange first =
        trimmed(reading.words(), reading.wordsOf({task.span.start, at - task.span.start}));
    const WordRange second = trimmed(reading.words(), reading.wordsOf({at, task.span.end() - at}));
    if (first.isEmpty() || second.isEmpty() || !task.span.contains({at, 0}))
        return {task};
    const Inherited above = Inheritance(reading).forPart(task.part);
    DraftTask head = readTask(reading, first, above);
    Inherited handedOn = above;
    handedOn.leads = task.leads;
    if (task.deadline.deadline.kind != DeadlineKind::None)
        handedOn.deadlines = {task.deadline};
    DraftTask rest = readTask(reading, second, handedOn);
    head.part = rest.part = task.part;
    head.locator = rest.locator = task.locator;
    head.id = task.id;
    rest.id = task.id + u'@' + QString::number(rest.span.start);
    return {head, rest};
}

DraftTask joinDrafts(const NoticeText &notice, const DraftTask &first, const DraftTask &second,
                     const NoticeReaders &readers)
{
    const NoticeReading reading(notice, readers);
    const DraftTask &before = first.span.start <= second.span.start ? first : second;
    const DraftTask &after = &before == &first ? second : first;
    DraftTask joined = before;
    const QStringView between =
        notice.at({before.span.end(), std::max<qsizetype>(0, after.span.start - before.span.end())});
    const bool areNeighbours = std::ranges::none_of(between, [](QChar c) { return c.isLetter(); });
    joined.span = {before.span.start, std::max(before.span.end(), after.span.end()) - before.span.start};
    joined.text =
        areNeighbours ? text::cleanLine(notice.at(joined.span)) : before.text + u"; "_s + after.text;
    addMissing(joined.leads, after.leads);
    addMissing(joined.coordinating, after.coordinating);
    std::erase_if(joined.coordinating, [&](const DraftAddressee &one) {
        return std::ranges::any_of(joined.leads,
                                   [&](const DraftAddressee &lead) { return isSame(lead, one); });
    });
    addMissing(joined.reportTo, after.reportTo);
    addDeadline(joined, after.deadline);
    for (const DraftDeadline &other : after.otherDeadlines)
        addDeadline(joined, other);
    if (joined.product.isEmpty()) {
        joined.product = after.product;
        joined.productSpan = after.productSpan;
    }
    joined.legalBasis.insert(joined.legalBasis.end(), after.legalBasis.begin(), after.legalBasis.end());
    joined.quantities.insert(joined.quantities.end(), after.quantities.begin(), after.quantities.end());
    settleDoubts(reading, joined);
    return joined;
}

DraftTask assignSpan(const NoticeText &notice, DraftTask task, const TextSpan &selection, SpanRole role,
                     const NoticeReaders &readers)
{
    const NoticeReading reading(notice, readers);
    clearPlace(task, selection);
    switch (role) {
    case SpanRole::Lead:
        if (task.leadScope == DraftScope::Inherited)
            task.leads.clear(); // the officer's own choice takes the heading's place
        task.leadScope = DraftScope::Own;
        addMissing(task.leads, addresseesIn(reading, selection));
        break;
    case SpanRole::Coordinating:
        addMissing(task.coordinating, addresseesIn(reading, selection));
        break;
    case SpanRole::ReportTo:
        addMissing(task.reportTo, addresseesIn(reading, selection));
        break;
    case SpanRole::Deadline:
        task.deadline = deadlineIn(reading, selection);
        break;
    case SpanRole::Product:
        task.product = text::cleanLine(notice.at(selection));
        task.productSpan = selection;
        break;
    case SpanRole::LegalBasis: {
        const auto cited = citationsIn(reading, reading.wordsOf(selection));
        if (cited.empty())
            task.legalBasis.push_back({text::cleanLine(notice.at(selection)), selection, {}, {}, {}});
        task.legalBasis.insert(task.legalBasis.end(), cited.begin(), cited.end());
        break;
    }
    }
    settleDoubts(reading, task);
    return task;
}

} // namespace dondoc
