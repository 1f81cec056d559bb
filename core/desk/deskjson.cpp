// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskjson.h"

#include "core/base/archive.h"

namespace dondoc {

// One description a struct, for both directions (archive.h). `T` is the struct, const while it is written.
namespace archive {

template<class A, class T> void describe(A &field, T &span, Tag<TextSpan>)
{
    field("start", span.start);
    field("length", span.length);
}

template<class A, class T> void describe(A &field, T &part, Tag<NoticePart>)
{
    field("kind", part.kind);
    field("parent", part.parent);
    field("level", part.level);
    field("marker", part.marker);
    field("locator", part.locator);
    field("span", part.span);
    field("body", part.body);
    field("wasTableRow", part.wasTableRow);
}

template<class A, class T> void describe(A &field, T &mend, Tag<NoticeMend>)
{
    field("code", mend.code);
    field("span", mend.span);
    field("written", mend.written);
}

template<class A, class T> void describe(A &field, T &header, Tag<NoticeHeader>)
{
    field("type", header.type);
    field("title", header.title);
    field("number", header.number);
    field("issuedOn", header.issuedOn);
    field("meetingOn", header.meetingOn);
    field("session", header.session);
    field("chair", header.chair);
    field("chairTitle", header.chairTitle);
    field("signedBy", header.signedBy);
    field("signedByTitle", header.signedByTitle);
    field("recipients", header.recipients);
}

template<class A, class T> void describe(A &field, T &notice, Tag<NoticeText>)
{
    field("file", notice.file);
    field("text", notice.text);
    field("parts", notice.parts);
    field("header", notice.header);
    field("mends", notice.mends);
}

template<class A, class T> void describe(A &field, T &addressee, Tag<DraftAddressee>)
{
    field("written", addressee.written);
    field("span", addressee.span);
    field("agency", addressee.agency);
    field("groupKey", addressee.groupKey);
    field("isGroup", addressee.isGroup);
    field("office", addressee.office);
    field("excluded", addressee.excluded);
    field("candidates", addressee.candidates);
    field("question", addressee.question);
    field("scope", addressee.scope);
    field("confidence", addressee.confidence);
}

template<class A, class T> void describe(A &field, T &stage, Tag<DeadlineStage>)
{
    field("label", stage.label);
    field("precision", stage.precision);
    field("due", stage.due);
}

template<class A, class T> void describe(A &field, T &deadline, Tag<Deadline>)
{
    field("phrase", deadline.phrase);
    field("kind", deadline.kind);
    field("due", deadline.due);
    field("exclusive", deadline.exclusive);
    field("every", deadline.every);
    field("from", deadline.from);
    field("stages", deadline.stages);
    field("confidence", deadline.confidence);
    field("question", deadline.question);
}

template<class A, class T> void describe(A &field, T &deadline, Tag<DraftDeadline>)
{
    field("deadline", deadline.deadline);
    field("span", deadline.span);
    field("scope", deadline.scope);
    field("appliesTo", deadline.appliesTo);
}

template<class A, class T> void describe(A &field, T &citation, Tag<DraftCitation>)
{
    field("written", citation.written);
    field("span", citation.span);
    field("number", citation.number);
    field("type", citation.type);
    field("date", citation.date);
}

template<class A, class T> void describe(A &field, T &quantity, Tag<DraftQuantity>)
{
    field("written", quantity.written);
    field("span", quantity.span);
    field("value", quantity.value);
    field("unit", quantity.unit);
    field("target", quantity.target);
}

template<class A, class T> void describe(A &field, T &uncertain, Tag<DraftUncertainty>)
{
    field("code", uncertain.code);
    field("span", uncertain.span);
    field("detail", uncertain.detail);
}

template<class A, class T> void describe(A &field, T &task, Tag<DraftTask>)
{
    field("id", task.id);
    field("locator", task.locator);
    field("part", task.part);
    field("text", task.text);
    field("span", task.span);
    field("leads", task.leads);
    field("coordinating", task.coordinating);
    field("reportTo", task.reportTo);
    field("leadScope", task.leadScope);
    field("deadline", task.deadline);
    field("otherDeadlines", task.otherDeadlines);
    field("product", task.product);
    field("productSpan", task.productSpan);
    field("legalBasis", task.legalBasis);
    field("quantities", task.quantities);
    field("confidence", task.confidence);
    field("uncertainties", task.uncertainties);
}

template<class A, class T> void describe(A &field, T &facts, Tag<NoticeFacts>)
{
    field("type", facts.type);
    field("number", facts.number);
    field("issuedOn", facts.issuedOn);
    field("title", facts.title);
    field("chair", facts.chair);
    field("meetingOn", facts.meetingOn);
    field("session", facts.session);
}

template<class A, class T> void describe(A &field, T &offer, Tag<LineageOffer>)
{
    field("task", offer.task);
    field("likeness", offer.likeness);
    field("isSameLead", offer.isSameLead);
}

template<class A, class T> void describe(A &field, T &proposal, Tag<Proposal>)
{
    field("key", proposal.key);
    field("draft", proposal.draft);
    field("isLeftOut", proposal.isLeftOut);
    field("confirmed", proposal.confirmed);
    field("offers", proposal.offers);
    field("decision", proposal.decision);
    field("reissues", proposal.reissues);
}

template<class A, class T> void describe(A &field, T &name, Tag<ConfirmedName>)
{
    field("written", name.written);
    field("agency", name.agency);
}

template<class A, class T> void describe(A &field, T &state, Tag<DeskState>)
{
    field("facts", state.facts);
    field("proposals", state.proposals);
    field("passedOver", state.passedOver);
    field("names", state.names);
    field("lastKey", state.lastKey);
}

template<class A, class T> void describe(A &field, T &desk, Tag<NoticeDesk>)
{
    field("notice", desk.notice);
    field("state", desk.state);
    field("seen", desk.seen);
}

template<class A, class T> void describe(A &field, T &sentence, Tag<StoredNotice::Sentence>)
{
    field("identity", sentence.identity);
    field("span", sentence.span);
}

template<class A, class T> void describe(A &field, T &stored, Tag<StoredNotice>)
{
    field("notice", stored.notice);
    field("sentences", stored.sentences);
}

} // namespace archive

QJsonObject toJson(const NoticeDesk &desk)
{
    return archive::toValue(desk).toObject();
}

NoticeDesk noticeDeskFromJson(const QJsonObject &object)
{
    NoticeDesk desk;
    archive::fromValue(QJsonValue(object), desk);
    return desk;
}

QJsonObject toJson(const DraftTask &task)
{
    return archive::toValue(task).toObject();
}

QJsonObject toJson(const StoredNotice &stored)
{
    return archive::toValue(stored).toObject();
}

StoredNotice storedNoticeFromJson(const QJsonObject &object)
{
    StoredNotice stored;
    archive::fromValue(QJsonValue(object), stored);
    return stored;
}

} // namespace dondoc
