// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/lineage.h"
#include "core/notices/notice.h"

#include <QSet>

namespace dondoc {

/// What an officer knows of the notice itself: the document that its tasks are assigned by.
struct NoticeFacts {
    QString type, number; ///< "Thông báo", "336/TB-VPCP" normalised; the number may not be known yet
    QDate issuedOn;
    QString title;
    QString chair; ///< with the office: "Phó Thủ tướng Chính phủ Nguyễn Chí Dũng"
    QDate meetingOn;
    QString session;
    bool operator==(const NoticeFacts &) const = default;
};

NoticeFacts factsOf(const NoticeHeader &header);

/// The document as the tasks name it. Without a number it is known by its type, day and title.
DirectiveRef directiveOf(const NoticeFacts &facts);

/// An officer's word on whether a proposal is known work issued again.
enum class LineageDecision { Open, Reissue, NewTask };

/// One task that the notice proposes, as the officer has it by now.
struct Proposal {
    int key = 0; ///< unique on its desk, and kept by what is left of the task through every edit
    DraftTask draft;
    bool isLeftOut = false;
    QStringList confirmed;            ///< DeskDoubt::key of readings that an officer called right
    std::vector<LineageOffer> offers; ///< known tasks it may re-issue
    LineageDecision decision = LineageDecision::Open;
    TaskId reissues; ///< of a Reissue
    /// Neither silently new nor silently merged: such a proposal stays on the desk until it is decided.
    bool awaitsDecision() const { return !offers.empty() && decision == LineageDecision::Open; }
};

/// A spelling the officer said the meaning of; goes into the alias book with the tasks.
struct ConfirmedName {
    QString written;
    AgencyId agency;
};

/// All that an edit changes, and what undo brings back.
struct DeskState {
    NoticeFacts facts;
    std::vector<Proposal> proposals;          ///< in reading order
    std::vector<DraftUncertainty> passedOver; ///< sentences that look like work and are not
    std::vector<ConfirmedName> names;
    int lastKey = 0;

    int indexOf(int key) const; ///< -1 when there is none
    const Proposal *find(int key) const;
    Proposal *find(int key);
};

/// A notice under work. Values only; saved beside the store until the officer puts it away (deskfile.h).
struct NoticeDesk {
    NoticeText notice;
    DeskState state;
    QSet<QString> seen; ///< DeskDoubt::key of the uncertain readings already shown
};

NoticeDesk deskOf(NoticeText notice, NoticeDraft draft);

/// The field of a proposal that a doubt is about.
enum class DoubtField { Text, Leads, Coordinating, Deadline, Product, Lineage };
DoubtField fieldOf(QStringView uncertaintyCode);

/// One uncertain reading, to be looked at once.
struct DeskDoubt {
    int proposal = 0;
    QString key; ///< the same for the same reading of the same words, also after a restart
    QString code;
    DoubtField field = DoubtField::Text;
    TextSpan span;
    QString detail; ///< as DraftUncertainty; empty for a lineage
};

/// In reading order; those of proposals that were left out are nobody's concern.
std::vector<DeskDoubt> doubtsOf(const DeskState &state);

/// The key of "the same task" for a proposal: its words, its place and its notice as they were read, so that
/// neither mending a task nor filling in the notice's number makes it a new one.
QString identityOf(const Proposal &proposal, const NoticeText &notice);

/// The proposals as they are compared with known tasks, one each.
std::vector<IssuedTask> issuedTasks(const DeskState &state);

} // namespace dondoc
