// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/textdecoder.h"
#include "core/notices/noticejson.h"

#include <cstdlib>

namespace {

/// Every place a reading names must lie in the text.
void check(const dondoc::NoticeText &notice, const dondoc::TextSpan &span)
{
    if (span.start < 0 || span.length < 0 || span.end() > notice.text.size())
        std::abort();
}

} // namespace

// A notice as an office might paste or scan it: read, drafted, one task split in the middle and joined again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace dondoc;
    static const auto directory = AgencyDirectory::shipped();
    static const auto phrases = NoticePhrases::shipped();
    static const AgencyMatcher matcher(*directory);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto notice = readNoticeText(decodeText(bytes).text, *phrases);
    if (!notice)
        return 0;
    const NoticeReaders readers{matcher, *directory, *phrases, {}};
    const NoticeDraft draft = draftNotice(*notice, readers);
    for (const NoticePart &part : notice->parts)
        check(*notice, part.span);
    for (const NoticeMend &mend : notice->mends)
        check(*notice, mend.span);
    for (const DraftTask &task : draft.tasks)
        check(*notice, task.span);
    if (!draft.tasks.empty()) { // one a run: each reads the notice again
        const DraftTask &task = draft.tasks[size % draft.tasks.size()];
        const auto parts = splitDraft(*notice, task, task.span.start + task.span.length / 2, readers);
        check(*notice, joinDrafts(*notice, parts.front(), parts.back(), readers).span);
    }
    noticeJson(*notice, draft, *directory);
    return 0;
}
