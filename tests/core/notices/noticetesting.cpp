// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/notices/noticetesting.h"

#include "tests/core/agencies/agencytesting.h"

namespace dondoc::testing {

namespace {

QString names(const std::vector<DraftAddressee> &addressees)
{
    QStringList names;
    for (const DraftAddressee &one : addressees)
        names += one.agency ? shippedDirectory().displayName(one.agency) : u'{' + one.written + u'}';
    return names.join(QStringLiteral(", "));
}

} // namespace

const NoticePhrases &shippedPhrases()
{
    static const Result<NoticePhrases> phrases = NoticePhrases::shipped();
    return *phrases;
}

NoticeReaders shippedReaders()
{
    return {shippedMatcher(), shippedDirectory(), shippedPhrases(), {}};
}

NoticeText readText(const QString &text)
{
    auto notice = readNoticeText(text, shippedPhrases());
    if (!notice) {
        ADD_FAILURE() << notice.error().code.toStdString();
        return {};
    }
    return *notice;
}

NoticeDraft draftText(const QString &text)
{
    return draftNotice(readText(text), shippedReaders());
}

std::string print(const NoticeDraft &draft)
{
    QStringList lines;
    for (const DraftTask &task : draft.tasks)
        lines += QStringList{task.locator, names(task.leads), names(task.coordinating),
                             task.deadline.deadline.phrase, task.text}
                     .join(QStringLiteral(" | "));
    return lines.join(u'\n').toStdString();
}

} // namespace dondoc::testing
