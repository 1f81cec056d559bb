// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/redrafting.h"

#include "core/desk/deskjson.h"

#include <algorithm>

namespace dondoc {

namespace {

/// Whether a proposal still is what the reader made of it.
bool isUntouched(const Proposal &proposal, const std::vector<DraftTask> &drafted)
{
    if (proposal.isLeftOut || !proposal.confirmed.isEmpty() || proposal.decision != LineageDecision::Open)
        return false;
    const auto read = std::ranges::find(drafted, proposal.draft.span, &DraftTask::span);
    return read != drafted.end() && toJson(*read) == toJson(proposal.draft);
}

} // namespace

NoticeDesk redrafted(NoticeDesk desk, const NoticeReaders &before, const NoticeReaders &after,
                     const QSet<int> &kept)
{
    const NoticeDraft old = draftNotice(desk.notice, before);
    classifyAgain(desk.notice, after.phrases);
    NoticeDraft fresh = draftNotice(desk.notice, after);
    std::vector<Proposal> untouched, proposals;
    for (Proposal &proposal : desk.state.proposals) {
        const bool stays = kept.contains(proposal.key) || !isUntouched(proposal, old.tasks);
        (stays ? proposals : untouched).push_back(std::move(proposal));
    }
    const auto liesOver = [stay = proposals.size(), &proposals](const DraftTask &task) {
        return std::any_of(proposals.begin(), proposals.begin() + std::ptrdiff_t(stay),
                           [&](const Proposal &one) { return one.draft.span.overlaps(task.span); });
    };
    for (DraftTask &task : fresh.tasks) {
        if (liesOver(task))
            continue;
        const auto same =
            std::ranges::find_if(untouched, [&](const Proposal &one) { return one.draft.span == task.span; });
        Proposal proposal;
        proposal.key = same == untouched.end() ? ++desk.state.lastKey : same->key;
        proposal.draft = std::move(task);
        proposals.push_back(std::move(proposal));
    }
    std::ranges::stable_sort(proposals, {}, [](const Proposal &one) { return one.draft.span.start; });
    desk.state.proposals = std::move(proposals);
    desk.state.passedOver = std::move(fresh.passedOver);
    return desk;
}

} // namespace dondoc
