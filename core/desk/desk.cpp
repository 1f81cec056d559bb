// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"

#include "core/intake/identity.h"
#include "core/text/dates.h"
#include "core/text/documentnumber.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Proposal &proposal, const QString &code, const TextSpan &span)
{
    return QStringLiteral("%1/%2/%3+%4").arg(proposal.key).arg(code).arg(span.start).arg(span.length);
}

bool startsBefore(const DeskDoubt &a, const DeskDoubt &b)
{
    return a.span.start < b.span.start;
}

void appendDoubts(const Proposal &proposal, std::vector<DeskDoubt> &doubts)
{
    const auto first = doubts.size();
    for (const DraftUncertainty &uncertain : proposal.draft.uncertainties) {
        const QString key = keyOf(proposal, uncertain.code, uncertain.span);
        if (!proposal.confirmed.contains(key))
            doubts.push_back({proposal.key, key, uncertain.code, fieldOf(uncertain.code), uncertain.span,
                              uncertain.detail});
    }
    std::stable_sort(doubts.begin() + std::ptrdiff_t(first), doubts.end(), startsBefore);
    if (proposal.awaitsDecision()) {
        const QString code = u"reissue"_s;
        doubts.push_back({proposal.key,
                          keyOf(proposal, code, proposal.draft.span),
                          code,
                          DoubtField::Lineage,
                          proposal.draft.span,
                          {}});
    }
}

} // namespace

NoticeFacts factsOf(const NoticeHeader &header)
{
    NoticeFacts facts;
    facts.type = header.type;
    facts.number = header.number;
    facts.issuedOn = header.issuedOn;
    facts.title = header.title;
    facts.chair = QStringList{header.chairTitle, header.chair}.join(u' ').trimmed();
    facts.meetingOn = header.meetingOn;
    facts.session = header.session;
    return facts;
}

DirectiveRef directiveOf(const NoticeFacts &facts)
{
    DirectiveRef directive;
    directive.type = facts.type;
    directive.number = text::normaliseDocumentNumber(facts.number);
    directive.date = facts.issuedOn.isValid() ? facts.issuedOn : facts.meetingOn;
    const QString type = facts.type.isEmpty() ? u"Thông báo"_s : facts.type;
    if (!directive.number.isEmpty())
        directive.written = QStringLiteral("%1 số %2").arg(type, directive.number);
    else
        directive.written = facts.title.isEmpty() ? type : QStringLiteral("%1 %2").arg(type, facts.title);
    if (directive.date.isValid())
        directive.written += u' ' + text::formatDateInProse(directive.date);
    return directive;
}

int DeskState::indexOf(int key) const
{
    const auto found = std::find_if(proposals.begin(), proposals.end(),
                                    [key](const Proposal &proposal) { return proposal.key == key; });
    return found == proposals.end() ? -1 : int(found - proposals.begin());
}

const Proposal *DeskState::find(int key) const
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &proposals[size_t(index)];
}

Proposal *DeskState::find(int key)
{
    const int index = indexOf(key);
    return index < 0 ? nullptr : &proposals[size_t(index)];
}

NoticeDesk deskOf(NoticeText notice, NoticeDraft draft)
{
    NoticeDesk desk;
    desk.state.facts = factsOf(notice.header);
    for (DraftTask &task : draft.tasks) {
        Proposal proposal;
        proposal.key = ++desk.state.lastKey;
        proposal.draft = std::move(task);
        desk.state.proposals.push_back(std::move(proposal));
    }
    desk.state.passedOver = std::move(draft.passedOver);
    desk.notice = std::move(notice);
    return desk;
}

DoubtField fieldOf(QStringView code)
{
    static constexpr std::pair<const char16_t *, DoubtField> fields[] = {
        {u"noLead", DoubtField::Leads},
        {u"unmatchedAgency", DoubtField::Leads},
        {u"ambiguousAgency", DoubtField::Leads},
        {u"nameOfTwo", DoubtField::Leads},
        {u"endedUnit", DoubtField::Leads},
        {u"notYetUnit", DoubtField::Leads},
        {u"partyBody", DoubtField::Leads},
        {u"unknownExclusion", DoubtField::Leads},
        {u"openList", DoubtField::Leads},
        {u"eitherAgency", DoubtField::Leads},
        {u"subordinateDoer", DoubtField::Coordinating},
        {u"unclearScope", DoubtField::Deadline},
        {u"severalDeadlines", DoubtField::Deadline},
        {u"relative", DoubtField::Deadline},
        {u"uncertainDeadline", DoubtField::Deadline},
        {u"unreadDeadline", DoubtField::Deadline},
        {u"deadlineBeforeNotice", DoubtField::Deadline},
        {u"reissue", DoubtField::Lineage},
    };
    for (const auto &[word, field] : fields) {
        if (code == QStringView(word))
            return field;
    }
    return DoubtField::Text;
}

std::vector<DeskDoubt> doubtsOf(const DeskState &state)
{
    std::vector<DeskDoubt> doubts;
    for (const Proposal &proposal : state.proposals) {
        if (!proposal.isLeftOut)
            appendDoubts(proposal, doubts);
    }
    return doubts;
}

QString identityOf(const Proposal &proposal, const NoticeText &notice)
{
    const QString words = text::cleanLine(notice.at(proposal.draft.span));
    return taskIdentity(words, proposal.draft.locator, {directiveOf(factsOf(notice.header))});
}

std::vector<IssuedTask> issuedTasks(const DeskState &state)
{
    std::vector<IssuedTask> issued;
    for (const Proposal &proposal : state.proposals) {
        IssuedTask task;
        task.text = proposal.draft.text;
        for (const DraftAddressee &lead : proposal.draft.leads) {
            if (lead.agency)
                task.leads.push_back(lead.agency);
            if (!lead.groupKey.isEmpty())
                task.leadGroups << lead.groupKey;
        }
        issued.push_back(std::move(task));
    }
    return issued;
}

} // namespace dondoc
