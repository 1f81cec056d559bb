// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/noticeservice.h"

#include "core/desk/deskbatch.h"
#include "core/desk/deskjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeService)
};

Result<NoticeDesk> draftedDesk(Result<NoticeText> notice, const NoticeTools &tools)
{
    if (!notice)
        return notice.error();
    NoticeDraft draft = draftNotice(*notice, tools.readers());
    return deskOf(std::move(*notice), std::move(draft));
}

} // namespace

NoticeTools::NoticeTools(AgencyDirectory directory, NoticePhrases phrases)
    : m_directory(std::move(directory))
    , m_matcher(m_directory)
    , m_phrases(std::move(phrases))
{
}

Result<std::shared_ptr<const NoticeTools>> NoticeService::tools() const
{
    auto directory = m_store.loadDirectory();
    if (!directory)
        return directory.error();
    auto phrases = NoticePhrases::shipped();
    const QString overlay = m_store.setting(QString::fromUtf16(noticePhrasesSetting));
    if (phrases && !overlay.isEmpty())
        phrases = phrases->with(overlay.toUtf8());
    if (!phrases)
        return phrases.error();
    return std::make_shared<const NoticeTools>(std::move(*directory), std::move(*phrases));
}

Result<NoticeDesk> NoticeService::read(const QString &path, const NoticeTools &tools, const JobControl &job)
{
    return draftedDesk(readNotice(path, tools.readers().phrases, job), tools);
}

Result<NoticeDesk> NoticeService::readText(const QString &text, const NoticeTools &tools,
                                           const JobControl &job)
{
    return draftedDesk(readNoticeText(text, tools.readers().phrases, job), tools);
}

void NoticeService::offerLineage(NoticeDesk &desk, const TaskRecords &known, const AgencyDirectory &directory)
{
    TaskRecords others; // its own tasks, accepted before, are no earlier work
    QSet<QString> own;
    for (const Proposal &proposal : desk.state.proposals)
        own.insert(identityOf(proposal, desk.notice));
    std::copy_if(known.begin(), known.end(), std::back_inserter(others),
                 [&](const auto &record) { return !own.contains(record->task.identity); });
    const auto offers = findLineage(issuedTasks(desk.state), others, directory);
    for (size_t i = 0; i < offers.size(); ++i)
        desk.state.proposals[i].offers = offers[i];
}

Status NoticeService::offerLineage(NoticeDesk &desk, const AgencyDirectory &directory) const
{
    auto known = m_store.loadTasks();
    if (!known)
        return known.error();
    offerLineage(desk, *known, directory);
    return Done{};
}

Result<BatchWrite> NoticeService::plan(const NoticeDesk &desk, const QSet<int> &keys) const
{
    auto known = m_store.loadKnownTasks();
    if (!known)
        return known.error();
    BatchWrite batch;
    batch.files = {desk.notice.file};
    for (const Proposal &proposal : desk.state.proposals) {
        if (!keys.contains(proposal.key) || proposal.isLeftOut || proposal.awaitsDecision())
            continue;
        NewTask task = newTaskOf(proposal, desk);
        if (!known->contains(task.record.task.identity))
            batch.newTasks.push_back(std::move(task));
    }
    return batch;
}

} // namespace dondoc
