// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/desk/deskfixture.h"

#include "tests/core/printers.h"

#include <gtest/gtest.h>

namespace dondoc {

const NoticeTools &shippedTools()
{
    static const NoticeTools tools(*AgencyDirectory::shipped(), *NoticePhrases::shipped());
    return tools;
}

NoticeDesk deskOfLines(const QString &text, const QString &lead)
{
    NoticeText notice;
    notice.text = text;
    NoticeDraft draft;
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        DraftTask task;
        task.span = {start, line.size()};
        task.text = line;
        task.part = int(notice.parts.size());
        task.locator = QStringLiteral("%1)").arg(task.part + 1);
        if (!lead.isEmpty()) {
            DraftAddressee name;
            name.written = lead;
            name.question = QStringLiteral("unknownAgency");
            name.span = {start, lead.size()};
            task.leads = {name};
            task.uncertainties = {{QStringLiteral("unmatchedAgency"), name.span, QStringLiteral("?")}};
        }
        notice.parts.push_back({NoticePartKind::Task, -1, 1, {}, task.locator, task.span, task.span});
        draft.tasks.push_back(task);
        start += line.size() + 1;
    }
    notice.header.meetingOn = QDate(2025, 6, 20);
    return deskOf(std::move(notice), std::move(draft));
}

NoticeDesk readSampleNotice(const QString &name)
{
    const auto desk =
        NoticeService::read(QStringLiteral(DONDOC_TEST_DATA "/notices/%1.txt").arg(name), shippedTools());
    EXPECT_TRUE(desk) << (desk ? "" : desk.error().text.toStdString());
    return desk ? *desk : NoticeDesk();
}

} // namespace dondoc
