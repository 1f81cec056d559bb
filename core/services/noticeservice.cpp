// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/noticeservice.h"

#include "core/desk/deskbatch.h"
#include "core/desk/deskjson.h"
#include "core/services/cataloguesettings.h"
#include "core/services/phraseservice.h"
#include "core/services/secrecyrule.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeService)
};

/// Where a notice's text is kept, from what every task of it has as its source.
QString settingOf(const SourceRef &source)
{
    const QString words =
        QStringList{source.file, source.list, source.listDate.toString(Qt::ISODate)}.join(u'\n');
    const QByteArray digest = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
    return u"notices.text."_s + QString::fromLatin1(digest.left(16).toHex());
}

QJsonObject objectOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

Result<NoticeDesk> draftedDesk(Result<NoticeText> notice, const NoticeTools &tools)
{
    if (!notice)
        return notice.error();
    if (const QString mark = secrecyOfText(notice->text); !mark.isEmpty() && !tools.acceptsMarked)
        return markedRefusal(notice->file, mark);
    NoticeDraft draft = draftNotice(*notice, tools.readers());
    return deskOf(std::move(*notice), std::move(draft));
}

} // namespace

NoticeTools::NoticeTools(AgencyDirectory directory, NoticePhrases phrases, QByteArray changes)
    : m_directory(std::move(directory))
    , m_matcher(m_directory)
    , m_phrases(std::move(phrases))
    , m_changes(std::move(changes))
{
}

Result<std::shared_ptr<const NoticeTools>> NoticeService::tools() const
{
    auto directory = m_store.loadDirectory();
    if (!directory)
        return directory.error();
    const PhraseService words(m_store);
    auto phrases = words.phrases();
    if (!phrases)
        return phrases.error();
    auto tools = std::make_shared<NoticeTools>(std::move(*directory), std::move(*phrases), words.kept());
    tools->acceptsMarked = loadCatalogue(m_store).acceptsMarked;
    return std::shared_ptr<const NoticeTools>(std::move(tools));
}

Result<NoticeText> readNoticeOrConvert(const QString &path, const NoticePhrases &phrases,
                                       const OlderFormats *converter, const JobControl &job)
{
    auto notice = readOrConvert(path, converter, job,
                                [&](const QString &file) { return readNotice(file, phrases, job); });
    if (notice)
        notice->file = QFileInfo(path).fileName(); // not the copy's
    return notice;
}

Result<NoticeDesk> NoticeService::read(const QString &path, const NoticeTools &tools, const JobControl &job,
                                       const OlderFormats *converter)
{
    return draftedDesk(readNoticeOrConvert(path, tools.readers().phrases, converter, job), tools);
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
    batch.kind = u"notice"_s;
    StoredNotice stored;
    QString setting;
    const QString mark = secrecyOfText(desk.notice.text);
    for (const Proposal &proposal : desk.state.proposals) {
        if (!keys.contains(proposal.key) || proposal.isLeftOut || proposal.awaitsDecision())
            continue;
        NewTask task = newTaskOf(proposal, desk);
        if (known->contains(task.record.task.identity))
            continue;
        if (!mark.isEmpty() && !task.record.task.directives.empty())
            task.record.task.directives.front().secrecy = mark; // the notice itself
        if (setting.isEmpty()) {                                // sentences accepted before stay
            setting = settingOf(task.record.task.source);
            stored = storedNoticeFromJson(objectOf(m_store.setting(setting)));
            if (stored.notice.text != desk.notice.text)
                stored.sentences.clear(); // they count places in another text
        }
        stored.sentences.push_back({task.record.task.identity, proposal.draft.span});
        batch.newTasks.push_back(std::move(task));
    }
    if (batch.newTasks.empty())
        return batch;
    batch.files = {batch.newTasks.front().record.task.source.file};
    stored.notice = desk.notice;
    batch.settings.insert(setting,
                          QString::fromUtf8(QJsonDocument(toJson(stored)).toJson(QJsonDocument::Compact)));
    for (const ConfirmedName &name : desk.state.names)
        batch.confirmedAliases.push_back({name.written, name.agency, true});
    return batch;
}

Result<NoticeService::Sentence> NoticeService::sentenceOf(const Task &task) const
{
    const StoredNotice stored = storedNoticeFromJson(objectOf(m_store.setting(settingOf(task.source))));
    const auto found =
        std::find_if(stored.sentences.begin(), stored.sentences.end(),
                     [&](const StoredNotice::Sentence &s) { return s.identity == task.identity; });
    if (found == stored.sentences.end())
        return Error{
            u"notFound"_s,
            Words::tr("The text of the notice “%1” is not kept in this store.").arg(task.source.file),
            m_store.path()};
    return Sentence{stored.notice, found->span};
}

} // namespace dondoc
