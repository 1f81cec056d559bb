// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskbatch.h"

#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

Assignment assignmentOf(const DraftAddressee &addressee, Role role)
{
    Assignment part;
    part.role = role;
    part.written = addressee.written;
    part.excluded = addressee.excluded;
    if (addressee.agency)
        part.agency = addressee.agency;
    else if (!addressee.groupKey.isEmpty())
        part.groupKey = addressee.groupKey;
    else
        part.unmatched = addressee.written;
    return part;
}

/// What the sentence says beside the columns a task has; Vietnamese, since it is the document's language.
QString noteOf(const DraftTask &task)
{
    QStringList lines, bases, receivers;
    for (const DraftAddressee &receiver : task.reportTo)
        receivers << receiver.written;
    for (const DraftCitation &basis : task.legalBasis)
        bases << basis.written;
    if (!receivers.isEmpty())
        lines << u"Báo cáo, gửi: "_s + receivers.join(u"; "_s);
    if (!bases.isEmpty())
        lines << u"Căn cứ: "_s + bases.join(u"; "_s);
    return lines.join(u'\n');
}

/// The headings above the item, outermost first: "3. Một số nhiệm vụ … › (1) Trước ngày …, yêu cầu:". The
/// paragraph that tells of the meeting introduces all clauses alike and is none of them.
QString sectionOf(const DraftTask &task, const NoticeText &notice)
{
    constexpr qsizetype longestHeading = 300;
    QStringList path;
    int part = task.part;
    while (part >= 0 && part < int(notice.parts.size())) {
        part = notice.parts[size_t(part)].parent;
        if (part < 0)
            break;
        const NoticePart &above = notice.parts[size_t(part)];
        if (above.kind != NoticePartKind::Opening && above.span.length <= longestHeading)
            path.prepend(text::cleanLine(notice.at(above.span)));
    }
    return path.join(u" › "_s);
}

SourceRef sourceOf(const DraftTask &task, const NoticeDesk &desk)
{
    SourceRef source;
    source.file =
        desk.notice.file.isEmpty() ? directiveOf(factsOf(desk.notice.header)).written : desk.notice.file;
    source.ordinal = task.locator;
    source.section = sectionOf(task, desk.notice);
    const NoticeHeader &header = desk.notice.header; // as read: what an officer mends names the directive
    source.list = header.title;
    source.listDate = header.issuedOn.isValid() ? header.issuedOn : header.meetingOn;
    return source;
}

TaskDoubt doubtOf(const DeskDoubt &doubt, const DraftTask &task, const NoticeText &notice)
{
    const QString words = text::cleanLine(notice.at(doubt.span));
    if (doubt.field == DoubtField::Deadline) {
        const bool isRead = task.deadline.deadline.kind != DeadlineKind::None;
        return {isRead ? u"uncertainDeadline"_s : u"unreadDeadline"_s, task.deadline.deadline.phrase, -1, {}};
    }
    return {doubt.code, words, -1, {}};
}

/// Names that stand for no agency yet are asked about one by one; other open readings as the reader put them.
std::vector<TaskDoubt> doubtsLeft(const Proposal &proposal, const NoticeDesk &desk)
{
    DeskState alone;
    alone.proposals = {proposal};
    std::vector<TaskDoubt> doubts;
    const auto add = [&](TaskDoubt doubt) {
        if (std::find(doubts.begin(), doubts.end(), doubt) == doubts.end())
            doubts.push_back(std::move(doubt));
    };
    for (const auto *names : {&proposal.draft.leads, &proposal.draft.coordinating}) {
        for (const DraftAddressee &name : *names) {
            if (!name.agency && name.groupKey.isEmpty() && !name.isGroup)
                add({name.candidates.size() > 1 ? u"ambiguousAgency"_s : u"unmatchedAgency"_s,
                     name.written,
                     -1,
                     {}});
        }
    }
    for (const DeskDoubt &doubt : doubtsOf(alone)) {
        const bool isName = doubt.field == DoubtField::Leads || doubt.field == DoubtField::Coordinating;
        if (doubt.field != DoubtField::Lineage && !(isName && !doubts.empty()))
            add(doubtOf(doubt, proposal.draft, desk.notice));
    }
    return doubts;
}

QString writtenOf(const std::vector<DraftAddressee> &names)
{
    QStringList written;
    for (const DraftAddressee &name : names)
        written << name.written;
    return written.join(u"; "_s);
}

/// The notice's own words, by role, without what the officer changed.
SourceValues valuesOf(const Proposal &proposal, const NoticeText &notice)
{
    SourceValues values{{u"text"_s, text::cleanLine(notice.at(proposal.draft.span))}};
    const auto add = [&](const QString &role, const QString &words) {
        if (!words.isEmpty())
            values.insert(role, words);
    };
    add(u"lead"_s, writtenOf(proposal.draft.leads));
    add(u"coordinator"_s, writtenOf(proposal.draft.coordinating));
    add(u"deadline"_s, proposal.draft.deadline.deadline.phrase);
    add(u"product"_s, proposal.draft.product);
    return values;
}

} // namespace

QString clauseOf(const QString &locator)
{
    return locator.endsWith(u')') ? locator.chopped(1) : locator;
}

Deadline deadlineOf(const DraftTask &task)
{
    if (task.otherDeadlines.empty() || task.deadline.deadline.kind == DeadlineKind::None)
        return task.deadline.deadline;
    Deadline staged = task.deadline.deadline;
    staged.kind = DeadlineKind::Staged;
    staged.stages.clear();
    QStringList phrases;
    const auto add = [&](const DraftDeadline &part) {
        phrases << part.deadline.phrase;
        if (part.deadline.kind == DeadlineKind::Staged)
            staged.stages.insert(staged.stages.end(), part.deadline.stages.begin(),
                                 part.deadline.stages.end());
        else
            staged.stages.push_back({part.appliesTo, part.deadline.kind, part.deadline.due});
        staged.confidence = qMin(staged.confidence, part.deadline.confidence);
    };
    add(task.deadline);
    for (const DraftDeadline &other : task.otherDeadlines)
        add(other);
    staged.phrase = phrases.join(u"; "_s);
    return staged;
}

NewTask newTaskOf(const Proposal &proposal, const NoticeDesk &desk)
{
    const DraftTask &draft = proposal.draft;
    NewTask added;
    Task &task = added.record.task;
    task.text = text::cleanLine(draft.text);
    task.clause = clauseOf(draft.locator);
    task.product = text::cleanLine(draft.product);
    task.note = noteOf(draft);
    task.directives = {directiveOf(desk.state.facts)};
    task.deadline = deadlineOf(draft);
    if (proposal.decision == LineageDecision::Reissue)
        task.continues = proposal.reissues;
    task.source = sourceOf(draft, desk);
    task.identity = identityOf(proposal, desk.notice);
    for (const DraftAddressee &lead : draft.leads)
        added.record.assignments.push_back(assignmentOf(lead, Role::Lead));
    for (const DraftAddressee &other : draft.coordinating)
        added.record.assignments.push_back(assignmentOf(other, Role::Coordinating));
    added.record.doubts = doubtsLeft(proposal, desk);
    added.sighting = {task.identity, valuesOf(proposal, desk.notice), task.source};
    return added;
}

} // namespace dondoc
