// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "core/services/olderformats.h"
#include "core/store/store.h"

namespace dondoc {

/// What notices are read with: agencies and aliases as a store has them, the phrase tables with the office's
/// own entries over them. Built once, immutable, shared between threads.
class NoticeTools
{
public:
    NoticeTools(AgencyDirectory directory, NoticePhrases phrases, QByteArray changes = {});
    NoticeTools(const NoticeTools &) = delete;
    NoticeTools &operator=(const NoticeTools &) = delete;

    /// Names of units are read as of the notice's own date.
    NoticeReaders readers() const { return {m_matcher, m_directory, m_phrases, {}}; }
    const AgencyDirectory &directory() const { return m_directory; }
    /// The office's changes that the phrases were made with (PhraseService::kept()).
    const QByteArray &phraseChanges() const { return m_changes; }
    /// A notice that bears a độ mật is read; else it is refused with "marked".
    bool acceptsMarked = true;

private:
    AgencyDirectory m_directory;
    AgencyMatcher m_matcher;
    NoticePhrases m_phrases;
    QByteArray m_changes;
};

/// The text of a notice, of an older format through `converter` (null: not at all).
Result<NoticeText> readNoticeOrConvert(const QString &path, const NoticePhrases &phrases,
                                       const OlderFormats *converter, const JobControl &job = {});

/// From a notice to tasks in the store: the one way for the window and the command line. Runs on the thread
/// of its store.
class NoticeService
{
public:
    explicit NoticeService(const Store &store)
        : m_store(store)
    {
    }

    Result<std::shared_ptr<const NoticeTools>> tools() const;
    /// Reads and drafts; a file of an older format through `converter`, where there is one. Errors as
    /// readNotice() and OlderFormats::convert().
    static Result<NoticeDesk> read(const QString &path, const NoticeTools &tools, const JobControl &job = {},
                                   const OlderFormats *converter = nullptr);
    static Result<NoticeDesk> readText(const QString &text, const NoticeTools &tools,
                                       const JobControl &job = {});

    /// Puts to every proposal the known tasks it may re-issue; decisions taken stay.
    static void offerLineage(NoticeDesk &desk, const TaskRecords &known, const AgencyDirectory &directory);
    Status offerLineage(NoticeDesk &desk, const AgencyDirectory &directory) const;

    /// What accepting does: one batch of kind "notice" with the tasks, the confirmed names, and the notice's
    /// text, so that a task leads back to its sentence. `keys` are proposals; those left out, undecided or
    /// already there are not written.
    Result<BatchWrite> plan(const NoticeDesk &desk, const QSet<int> &keys) const;

    /// The notice a stored task came from, and its sentence there; "notFound" when the store holds no such
    /// text.
    struct Sentence {
        NoticeText notice;
        TextSpan span;
    };
    Result<Sentence> sentenceOf(const Task &task) const;

private:
    const Store &m_store;
};

} // namespace dondoc
