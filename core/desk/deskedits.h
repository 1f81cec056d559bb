// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

namespace dondoc {

/// What an officer does to proposals. Each answers whether anything changed, so that nothing empty becomes an
/// undoable step. A field that was mended by hand is no longer uncertain, unless its new words are.
/// Pure but for the state given; refers to its collaborators, which must outlive it.
class DeskEdits
{
public:
    DeskEdits(DeskState &state, const NoticeText &notice, const NoticeReaders &readers)
        : m_state(state)
        , m_notice(notice)
        , m_readers(readers)
    {
    }

    /// Cuts before text position `at`. The second part is a proposal of its own.
    bool split(int key, qsizetype at);
    bool joinWithNext(int key);
    /// The selection read as one task more; its key, or 0 when the selection holds no word.
    int add(const TextSpan &selection);
    /// The proposal read anew from the selection; what was mended by hand in it goes.
    bool reread(int key, const TextSpan &selection);
    bool assign(int key, const TextSpan &selection, SpanRole role);

    bool setLeftOut(int key, bool isLeftOut);
    bool setText(int key, const QString &text);
    bool setProduct(int key, const QString &product);
    /// As spoken: "trước ngày 30/6", "hằng tháng"; empty for none.
    bool setDeadline(int key, const QString &phrase);
    /// One name or a list of them, as typed.
    bool addAddressees(int key, SpanRole role, const QString &names);
    bool removeAddressee(int key, SpanRole role, int index);
    bool moveAddressee(int key, SpanRole from, int index, SpanRole to);
    /// Says what a spelling means, in every proposal that has it, and remembers it for the alias book.
    bool confirmName(const QString &written, AgencyId agency);
    /// The reading is right as it stands.
    bool confirmReading(const DeskDoubt &doubt);
    bool decide(int key, LineageDecision decision, TaskId reissued = {});
    bool setFacts(const NoticeFacts &facts);

private:
    bool replace(int key, DraftTask draft);
    void insert(Proposal proposal);
    void settle(Proposal &proposal);
    QDate documentDate() const;

    DeskState &m_state;
    const NoticeText &m_notice;
    const NoticeReaders &m_readers;
};

/// The addressees of a role; null for a role that holds none.
std::vector<DraftAddressee> *addresseesOf(DraftTask &task, SpanRole role);
const std::vector<DraftAddressee> *addresseesOf(const DraftTask &task, SpanRole role);

} // namespace dondoc
