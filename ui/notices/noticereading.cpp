// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/redrafting.h"
#include "core/services/phraseservice.h"
#include "ui/notices/noticesession.h"

// What a session reads from a file or the store, in jobs; the rest is in noticesession.cpp.

namespace dondoc {

namespace {

using Tools = std::shared_ptr<const NoticeTools>;

Result<Tools> toolsOf(const QString &store)
{
    auto opened = Store::open(store, OpenMode::ReadOnly);
    if (!opened)
        return opened.error();
    return NoticeService(**opened).tools();
}

} // namespace

void NoticeSession::open(const QString &path, const std::optional<OlderFormats> &converter)
{
    read([path, converter](const NoticeTools &tools, const JobControl &job) {
        return NoticeService::read(path, tools, job, converter ? &*converter : nullptr);
    });
}

void NoticeSession::openText(const QString &text)
{
    read([text](const NoticeTools &tools, const JobControl &job) {
        return NoticeService::readText(text, tools, job);
    });
}

void NoticeSession::openAt(const NoticeText &notice, const TextSpan &span)
{
    read(
        [notice](const NoticeTools &tools, const JobControl &) -> Result<NoticeDesk> {
            return deskOf(notice, draftNotice(notice, tools.readers()));
        },
        span);
}

/// The same text again is the notice already under work, with all that was done to it.
void NoticeSession::read(Read read, const TextSpan &select)
{
    m_reading.start(
        [read, path = m_store, known = m_records, shelf = m_shelf](const JobControl &job) -> Result<Reading> {
            auto tools = toolsOf(path);
            if (!tools)
                return tools.error();
            auto desk = read(**tools, job);
            if (!desk)
                return desk.error();
            const auto same = std::find_if(shelf.begin(), shelf.end(), [&](const NoticeDesk &other) {
                return other.notice.text == desk->notice.text;
            });
            if (same != shelf.end())
                desk = *same;
            NoticeService::offerLineage(*desk, known, (*tools)->directory());
            return Reading{*tools, std::move(*desk)};
        },
        [this, select](Result<Reading> reading) {
            if (!reading)
                return refuse(reading.error());
            take(std::move(*reading));
            for (const Proposal &proposal : desk().state.proposals) {
                if (proposal.draft.span.overlaps(select))
                    return setCurrent(proposal.key);
            }
        });
}

void NoticeSession::resume(int position)
{
    if (position < 0 || position >= int(m_shelf.size()))
        return;
    m_reading.start(
        [path = m_store, known = m_records,
         desk = m_shelf[size_t(position)]](const JobControl &) -> Result<Reading> {
            // the store may know more names, words and tasks by now
            const auto tools = toolsOf(path);
            if (!tools)
                return tools.error();
            Reading reading{*tools, desk};
            NoticeService::offerLineage(reading.desk, known, (*tools)->directory());
            return reading;
        },
        [this](Result<Reading> reading) {
            if (reading)
                take(std::move(*reading));
            else
                refuse(reading.error());
        });
}

/// What was read takes the place of the same notice on the shelf, or comes first.
void NoticeSession::take(Reading reading)
{
    m_tools = std::move(reading.tools);
    const auto same = std::find_if(m_shelf.begin(), m_shelf.end(), [&](const NoticeDesk &desk) {
        return desk.notice.text == reading.desk.notice.text;
    });
    const bool isNewPaste = same == m_shelf.end() && reading.desk.notice.file.isEmpty();
    if (same != m_shelf.end())
        m_shelf.erase(same);
    m_shelf.insert(m_shelf.begin(), std::move(reading.desk));
    show();
    if (isNewPaste) // a file can be read again, a clipboard cannot
        scheduleSave();
}

void NoticeSession::show()
{
    const DeskState &state = desk().state;
    m_undo.clear();
    m_isOpen = true;
    m_doubt.clear();
    m_current = state.proposals.empty() ? 0 : state.proposals.front().key;
    emit opened();
    emit shelfChanged();
}

/// A job looks first: mostly the words are as they were.
void NoticeSession::followWords()
{
    if (!m_isOpen || m_reading.isRunning())
        return;
    QSet<int> stored;
    for (const Proposal &proposal : desk().state.proposals) {
        if (storedTask(proposal))
            stored.insert(proposal.key);
    }
    m_words.start(
        [path = m_store, tools = m_tools, known = m_records, desk = desk(),
         stored](const JobControl &) -> Result<std::optional<Reading>> {
            auto store = Store::open(path, OpenMode::ReadOnly);
            if (!store)
                return store.error();
            if (PhraseService(**store).kept() == tools->phraseChanges())
                return std::optional<Reading>();
            const auto after = NoticeService(**store).tools();
            if (!after)
                return after.error();
            Reading reading{*after, redrafted(desk, tools->readers(), (*after)->readers(), stored)};
            NoticeService::offerLineage(reading.desk, known, (*after)->directory());
            return std::optional<Reading>(std::move(reading));
        },
        [this, steps = m_undo.index(), text = desk().notice.text](Result<std::optional<Reading>> reading) {
            if (!reading)
                return refuse(reading.error());
            if (!*reading || !m_isOpen || desk().notice.text != text)
                return;
            if (m_undo.index() != steps) // an edit came between: once more, over it
                return followWords();
            m_tools = (*reading)->tools;
            m_shelf.front().notice = std::move((*reading)->desk.notice);
            push(tr("Read again with other words"), std::move((*reading)->desk.state));
        });
}

} // namespace dondoc
