// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskedits.h"

#include "core/deadlines/phrasereader.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr double sureEnough = 0.8; ///< as Deadline::confidence

bool isSettled(const DraftAddressee &addressee)
{
    return (addressee.agency || !addressee.groupKey.isEmpty() || addressee.isGroup) &&
           addressee.question.isEmpty();
}

DraftAddressee addresseeOf(const AgencyMention &mention)
{
    DraftAddressee addressee;
    addressee.written = mention.text;
    addressee.agency = mention.agency;
    addressee.groupKey = mention.groupKey;
    addressee.isGroup = !mention.groupKey.isEmpty();
    addressee.excluded = mention.excluded;
    addressee.candidates = mention.candidates;
    addressee.question = mention.question;
    addressee.confidence = isSettled(addressee) ? 1.0 : 0.0;
    return addressee;
}

bool isSame(const DraftAddressee &a, const DraftAddressee &b)
{
    if (a.agency || b.agency)
        return a.agency == b.agency;
    return text::fold(a.written) == text::fold(b.written);
}

void dropUncertainties(DraftTask &task, DoubtField field)
{
    std::erase_if(task.uncertainties,
                  [field](const DraftUncertainty &doubt) { return fieldOf(doubt.code) == field; });
}

double confidenceOf(const DraftTask &task)
{
    double least = task.uncertainties.empty() ? 1.0 : 0.7;
    for (const auto *names : {&task.leads, &task.coordinating}) {
        for (const DraftAddressee &name : *names)
            least = qMin(least, name.confidence);
    }
    return task.deadline.deadline.phrase.isEmpty() ? least : qMin(least, task.deadline.deadline.confidence);
}

/// An uncertainty about a name is over once every name at its place is known, whichever list it stands in.
bool isNameSettled(const DraftTask &task, const DraftUncertainty &doubt)
{
    const auto isAtPlace = [&](const DraftAddressee &name) { return name.span == doubt.span; };
    if (doubt.code == u"subordinateDoer") // its name is known; whether it coordinates is what is asked
        return std::none_of(task.coordinating.begin(), task.coordinating.end(), isAtPlace);
    const auto isOpen = [&](const DraftAddressee &name) {
        return !isSettled(name) && (isAtPlace(name) || name.span.overlaps(doubt.span) ||
                                    doubt.span.isEmpty() || doubt.span.contains(task.span));
    };
    const bool isAboutLeads = fieldOf(doubt.code) == DoubtField::Leads;
    if (isAboutLeads && task.leads.empty())
        return false; // a task without a lead stays in question
    const bool asksOfLeadsOnly = doubt.code == u"noLead";
    return std::none_of(task.leads.begin(), task.leads.end(), isOpen) &&
           (asksOfLeadsOnly || std::none_of(task.coordinating.begin(), task.coordinating.end(), isOpen));
}

} // namespace

std::vector<DraftAddressee> *addresseesOf(DraftTask &task, SpanRole role)
{
    switch (role) {
    case SpanRole::Lead:
        return &task.leads;
    case SpanRole::Coordinating:
        return &task.coordinating;
    case SpanRole::ReportTo:
        return &task.reportTo;
    default:
        return nullptr;
    }
}

const std::vector<DraftAddressee> *addresseesOf(const DraftTask &task, SpanRole role)
{
    return addresseesOf(const_cast<DraftTask &>(task), role);
}

QDate DeskEdits::documentDate() const
{
    const NoticeFacts &facts = m_state.facts;
    return facts.issuedOn.isValid() ? facts.issuedOn : facts.meetingOn;
}

bool DeskEdits::replace(int key, DraftTask draft)
{
    Proposal *proposal = m_state.find(key);
    if (!proposal)
        return false;
    proposal->draft = std::move(draft);
    return true;
}

void DeskEdits::insert(Proposal proposal)
{
    const auto isBehind = [](const Proposal &a, const Proposal &b) {
        return a.draft.span.start < b.draft.span.start;
    };
    auto &all = m_state.proposals;
    all.insert(std::upper_bound(all.begin(), all.end(), proposal, isBehind), proposal);
}

bool DeskEdits::split(int key, qsizetype at)
{
    Proposal *proposal = m_state.find(key);
    if (!proposal)
        return false;
    std::vector<DraftTask> parts = splitDraft(m_notice, proposal->draft, at, m_readers);
    if (parts.size() < 2)
        return false;
    proposal->draft = std::move(parts[0]);
    Proposal second;
    second.key = ++m_state.lastKey;
    second.draft = std::move(parts[1]);
    second.offers = proposal->offers; // which part is the re-issue is for the officer to say
    insert(std::move(second));
    return true;
}

bool DeskEdits::joinWithNext(int key)
{
    const int index = m_state.indexOf(key);
    if (index < 0 || index + 1 >= int(m_state.proposals.size()))
        return false;
    Proposal &first = m_state.proposals[size_t(index)];
    const Proposal &second = m_state.proposals[size_t(index) + 1];
    first.draft = joinDrafts(m_notice, first.draft, second.draft, m_readers);
    for (const LineageOffer &offer : second.offers) {
        const bool isThere = std::any_of(first.offers.begin(), first.offers.end(),
                                         [&](const LineageOffer &o) { return o.task == offer.task; });
        if (isThere)
            continue;
        first.offers.push_back(offer);
        first.decision = LineageDecision::Open; // another possible re-issue is for the officer to say
        first.reissues = {};
    }
    m_state.proposals.erase(m_state.proposals.begin() + index + 1);
    return true;
}

int DeskEdits::add(const TextSpan &selection)
{
    std::optional<DraftTask> draft = draftFromSpan(m_notice, selection, m_readers);
    if (!draft)
        return 0;
    Proposal proposal;
    proposal.key = ++m_state.lastKey;
    proposal.draft = std::move(*draft);
    insert(std::move(proposal));
    return m_state.lastKey;
}

bool DeskEdits::reread(int key, const TextSpan &selection)
{
    std::optional<DraftTask> draft = draftFromSpan(m_notice, selection, m_readers);
    return draft && replace(key, std::move(*draft));
}

bool DeskEdits::assign(int key, const TextSpan &selection, SpanRole role)
{
    const Proposal *proposal = m_state.find(key);
    if (!proposal || text::clean(m_notice.at(selection)).isEmpty())
        return false;
    return replace(key, assignSpan(m_notice, proposal->draft, selection, role, m_readers));
}

bool DeskEdits::setLeftOut(int key, bool isLeftOut)
{
    Proposal *proposal = m_state.find(key);
    if (!proposal || proposal->isLeftOut == isLeftOut)
        return false;
    proposal->isLeftOut = isLeftOut;
    return true;
}

bool DeskEdits::setText(int key, const QString &text)
{
    Proposal *proposal = m_state.find(key);
    if (!proposal || proposal->draft.text == text)
        return false;
    proposal->draft.text = text;
    dropUncertainties(proposal->draft, DoubtField::Text);
    settle(*proposal);
    return true;
}

bool DeskEdits::setProduct(int key, const QString &product)
{
    Proposal *proposal = m_state.find(key);
    if (!proposal || proposal->draft.product == product)
        return false;
    proposal->draft.product = product;
    if (!m_notice.at(proposal->draft.productSpan).contains(product) || product.isEmpty())
        proposal->draft.productSpan = {};
    dropUncertainties(proposal->draft, DoubtField::Product);
    settle(*proposal);
    return true;
}

bool DeskEdits::setDeadline(int key, const QString &phrase)
{
    Proposal *proposal = m_state.find(key);
    if (!proposal || proposal->draft.deadline.deadline.phrase == phrase)
        return false;
    DraftTask &task = proposal->draft;
    task.deadline = {};
    if (!text::clean(phrase).isEmpty())
        task.deadline.deadline = readDeadline(phrase, {documentDate(), true});
    task.deadline.deadline.phrase = phrase; // as typed, so that the field does not change under the cursor
    dropUncertainties(task, DoubtField::Deadline);
    settle(*proposal);
    return true;
}

bool DeskEdits::addAddressees(int key, SpanRole role, const QString &names)
{
    Proposal *proposal = m_state.find(key);
    std::vector<DraftAddressee> *list = proposal ? addresseesOf(proposal->draft, role) : nullptr;
    if (!list)
        return false;
    const size_t before = list->size();
    const QDate asOf = documentDate().isValid() ? documentDate() : m_readers.asOf;
    for (const AgencyMention &mention : m_readers.agencies.readList(text::clean(names), asOf)) {
        const DraftAddressee name = addresseeOf(mention);
        const bool isThere = std::any_of(list->begin(), list->end(),
                                         [&](const DraftAddressee &other) { return isSame(other, name); });
        if (!isThere)
            list->push_back(name);
    }
    settle(*proposal);
    return list->size() != before;
}

bool DeskEdits::removeAddressee(int key, SpanRole role, int index)
{
    Proposal *proposal = m_state.find(key);
    std::vector<DraftAddressee> *list = proposal ? addresseesOf(proposal->draft, role) : nullptr;
    if (!list || index < 0 || index >= int(list->size()))
        return false;
    list->erase(list->begin() + index);
    settle(*proposal);
    return true;
}

bool DeskEdits::moveAddressee(int key, SpanRole from, int index, SpanRole to)
{
    Proposal *proposal = m_state.find(key);
    std::vector<DraftAddressee> *source = proposal ? addresseesOf(proposal->draft, from) : nullptr;
    std::vector<DraftAddressee> *target = proposal ? addresseesOf(proposal->draft, to) : nullptr;
    if (!source || !target || source == target || index < 0 || index >= int(source->size()))
        return false;
    target->push_back((*source)[size_t(index)]);
    source->erase(source->begin() + index);
    settle(*proposal);
    return true;
}

bool DeskEdits::confirmName(const QString &written, AgencyId agency)
{
    const QString spelling = text::fold(written);
    bool isAny = false;
    for (Proposal &proposal : m_state.proposals) {
        bool isHere = false;
        for (const SpanRole role : {SpanRole::Lead, SpanRole::Coordinating, SpanRole::ReportTo}) {
            for (DraftAddressee &name : *addresseesOf(proposal.draft, role)) {
                if (name.agency || text::fold(name.written) != spelling)
                    continue;
                name.agency = agency;
                name.groupKey.clear();
                name.isGroup = false;
                name.question.clear();
                name.confidence = 1.0;
                isHere = true;
            }
        }
        if (isHere)
            settle(proposal);
        isAny = isAny || isHere;
    }
    if (isAny)
        m_state.names.push_back({text::cleanLine(written), agency});
    return isAny;
}

bool DeskEdits::confirmReading(const DeskDoubt &doubt)
{
    Proposal *proposal = m_state.find(doubt.proposal);
    if (!proposal)
        return false;
    DraftTask &task = proposal->draft;
    if (doubt.field == DoubtField::Lineage || proposal->confirmed.contains(doubt.key))
        return false;
    proposal->confirmed << doubt.key; // kept beside the reading, which reading anew would bring back
    for (auto *names : {&task.leads, &task.coordinating}) {
        for (DraftAddressee &name : *names) {
            if (name.agency && name.span == doubt.span)
                name.question.clear();
        }
    }
    if (doubt.field == DoubtField::Deadline && task.deadline.deadline.kind != DeadlineKind::None) {
        task.deadline.deadline.confidence = 1.0; // said by an officer
        task.deadline.deadline.question.clear();
    }
    task.confidence = confidenceOf(task);
    return true;
}

bool DeskEdits::decide(int key, LineageDecision decision, TaskId reissued)
{
    Proposal *proposal = m_state.find(key);
    if (!proposal || (proposal->decision == decision && proposal->reissues == reissued))
        return false;
    proposal->decision = decision;
    proposal->reissues = reissued;
    return true;
}

bool DeskEdits::setFacts(const NoticeFacts &facts)
{
    if (m_state.facts == facts)
        return false;
    m_state.facts = facts;
    return true;
}

/// Drops what is no longer uncertain, and asks again about a deadline that was typed and could not be read.
void DeskEdits::settle(Proposal &proposal)
{
    DraftTask &task = proposal.draft;
    std::erase_if(task.uncertainties, [&](const DraftUncertainty &doubt) {
        switch (fieldOf(doubt.code)) {
        case DoubtField::Leads:
        case DoubtField::Coordinating:
            return isNameSettled(task, doubt);
        default:
            return false;
        }
    });
    const Deadline &deadline = task.deadline.deadline;
    const bool isUnread = !deadline.phrase.isEmpty() &&
                          (deadline.kind == DeadlineKind::None || deadline.confidence < sureEnough);
    const bool isAsked =
        std::any_of(task.uncertainties.begin(), task.uncertainties.end(), [](const DraftUncertainty &doubt) {
            return fieldOf(doubt.code) == DoubtField::Deadline;
        });
    if (isUnread && !isAsked && task.deadline.span.isEmpty())
        task.uncertainties.push_back({u"unreadDeadline"_s, task.span, task.deadline.deadline.phrase});
    task.confidence = confidenceOf(task);
}

} // namespace dondoc
