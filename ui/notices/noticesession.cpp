// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticesession.h"

#include "core/desk/deskfile.h"

#include <QUndoCommand>

namespace dondoc {

namespace {
constexpr int saveAfterMs = 300; ///< of quiet after a change
}

/// One edit: the state before and after. States share their texts, so a copy costs little.
class NoticeSession::Step final : public QUndoCommand
{
public:
    Step(NoticeSession &session, const QString &title, DeskState after, int mergeId)
        : QUndoCommand(title)
        , m_session(session)
        , m_before(session.desk().state)
        , m_after(std::move(after))
        , m_mergeId(mergeId)
    {
    }
    void undo() override { m_session.setState(m_before); }
    void redo() override { m_session.setState(m_after); }
    int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand *other) override
    {
        m_after = static_cast<const Step *>(other)->m_after;
        return true;
    }

private:
    NoticeSession &m_session;
    DeskState m_before, m_after;
    int m_mergeId;
};

NoticeSession::NoticeSession(QObject *parent)
    : QObject(parent)
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfterMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &NoticeSession::save);
    connect(&m_reading, &JobRunner::runningChanged, this, &NoticeSession::readingChanged);
}

NoticeSession::~NoticeSession()
{
    const bool isUnsaved = m_saveSoon.isActive() || m_saving->isRunning();
    m_saving.reset(); // waits for the one under way: one at a time
    if (m_isShelfKnown && isUnsaved)
        (void)DeskFile(m_store).save(m_shelf); // the page is gone: nobody could be told of a refusal
}

void NoticeSession::setStore(const QString &path)
{
    if (path == m_store)
        return;
    if (m_saveSoon.isActive()) {
        m_saveSoon.stop();
        save();
    }
    m_reading.cancel();
    m_words.cancel();
    m_store = path;
    m_tools = nullptr;
    m_undo.clear();
    m_shelf.clear();
    m_isOpen = false;
    m_current = 0;
    loadShelf();
    emit opened();
}

void NoticeSession::loadShelf()
{
    m_isShelfKnown = false;
    m_loading.start([path = m_store](const JobControl &) { return DeskFile(path).load(); },
                    [this](Result<std::vector<NoticeDesk>> shelf) {
                        m_isShelfKnown = shelf || shelf.error().code == u"damaged"; // that one was set aside
                        if (!shelf)
                            return refuse(shelf.error());
                        // behind a notice that was opened meanwhile
                        m_shelf.insert(m_shelf.end(), std::make_move_iterator(shelf->begin()),
                                       std::make_move_iterator(shelf->end()));
                        emit shelfChanged();
                    });
}

void NoticeSession::setKnown(const TaskRecords &known)
{
    m_records = known;
    m_known.clear();
    m_knownIdentities.clear();
    for (const auto &record : known) {
        m_known.insert(record->task.id, record);
        m_knownIdentities.insert(record->task.identity, record->task.id);
    }
    if (m_isOpen)
        emit changed();
}

void NoticeSession::putAway()
{
    if (!m_isOpen)
        return;
    m_shelf.erase(m_shelf.begin());
    leave();
    scheduleSave();
}

void NoticeSession::leave()
{
    m_isOpen = false;
    m_current = 0;
    m_doubt.clear();
    m_undo.clear();
    emit opened();
    emit shelfChanged();
}

bool NoticeSession::edit(const QString &title, const Edit &edit, int mergeId)
{
    if (!m_isOpen)
        return false;
    DeskState after = desk().state;
    const NoticeReaders readers = m_tools->readers();
    DeskEdits edits(after, desk().notice, readers);
    if (!edit(edits))
        return false;
    for (const Proposal &proposal : desk().state.proposals) {
        const Proposal *now = after.find(proposal.key);
        if (storedTask(proposal) && (!now || !(now->draft.span == proposal.draft.span))) {
            emit failed(tr("This task is in the store already. Mend it on the page Tasks."));
            return false;
        }
    }
    push(title, std::move(after), mergeId);
    return true;
}

void NoticeSession::push(const QString &title, DeskState after, int mergeId)
{
    m_undo.push(new Step(*this, title, std::move(after), mergeId));
}

void NoticeSession::setState(DeskState state)
{
    const int index = desk().state.indexOf(m_current);
    m_shelf.front().state = std::move(state);
    const auto &proposals = desk().state.proposals;
    scheduleSave();
    if (!desk().state.find(m_current)) { // the selected one is gone: its neighbour is selected
        const int neighbour = qBound(0, index, int(proposals.size()) - 1);
        m_current = proposals.empty() ? 0 : proposals[size_t(neighbour)].key;
        emit changed();
        emit currentChanged(m_current);
        return;
    }
    emit changed();
}

void NoticeSession::setCurrent(int key)
{
    if (!m_isOpen || key == m_current || !desk().state.find(key))
        return;
    m_current = key;
    if (const auto doubt = currentDoubt(); !doubt || doubt->proposal != key)
        m_doubt.clear();
    emit currentChanged(key);
    emit doubtChanged();
}

ProposalStanding NoticeSession::standing(const Proposal &proposal) const
{
    if (storedTask(proposal))
        return ProposalStanding::Stored;
    if (proposal.isLeftOut)
        return ProposalStanding::LeftOut;
    return proposal.awaitsDecision() ? ProposalStanding::AwaitsDecision : ProposalStanding::ToAccept;
}

TaskId NoticeSession::storedTask(const Proposal &proposal) const
{
    return m_knownIdentities.value(identityOf(proposal, desk().notice));
}

QSet<int> NoticeSession::acceptable() const
{
    QSet<int> keys;
    if (!m_isOpen)
        return keys;
    for (const Proposal &proposal : desk().state.proposals) {
        if (standing(proposal) == ProposalStanding::ToAccept)
            keys.insert(proposal.key);
    }
    return keys;
}

int NoticeSession::countOf(ProposalStanding wanted) const
{
    if (!m_isOpen)
        return 0;
    const auto &proposals = desk().state.proposals;
    return int(std::count_if(proposals.begin(), proposals.end(),
                             [&](const Proposal &proposal) { return standing(proposal) == wanted; }));
}

std::vector<DeskDoubt> NoticeSession::doubts() const
{
    if (!m_isOpen)
        return {};
    std::vector<DeskDoubt> doubts = doubtsOf(desk().state);
    std::erase_if(doubts, [this](const DeskDoubt &doubt) {
        return bool(storedTask(*desk().state.find(doubt.proposal)));
    });
    return doubts;
}

int NoticeSession::unseenCount() const
{
    const std::vector<DeskDoubt> all = doubts();
    return int(std::count_if(all.begin(), all.end(),
                             [this](const DeskDoubt &doubt) { return !desk().seen.contains(doubt.key); }));
}

std::optional<DeskDoubt> NoticeSession::currentDoubt() const
{
    for (const DeskDoubt &doubt : doubts()) {
        if (doubt.key == m_doubt)
            return doubt;
    }
    return std::nullopt;
}

std::optional<DeskDoubt> NoticeSession::goToDoubt(int direction)
{
    const std::vector<DeskDoubt> all = doubts();
    if (all.empty())
        return std::nullopt;
    const int count = int(all.size());
    const auto shown =
        std::find_if(all.begin(), all.end(), [this](const DeskDoubt &doubt) { return doubt.key == m_doubt; });
    // from the one that is shown, else from the selected proposal
    int at = direction > 0 ? -1 : count;
    if (shown != all.end()) {
        at = int(shown - all.begin());
    } else if (const int index = desk().state.indexOf(m_current); index >= 0) {
        const auto isBefore = [&](const DeskDoubt &doubt) {
            return desk().state.indexOf(doubt.proposal) < index + (direction > 0 ? 0 : 1);
        };
        const int before = int(std::count_if(all.begin(), all.end(), isBefore));
        at = direction > 0 ? before - 1 : before;
    }
    const bool isUnseenLeft = unseenCount() > 0;
    int next = at;
    do
        next = (next + direction + count) % count;
    while (isUnseenLeft && desk().seen.contains(all[size_t(next)].key));
    const DeskDoubt &doubt = all[size_t(next)];
    m_doubt = doubt.key;
    m_current = doubt.proposal;
    markSeen(doubt.key);
    emit currentChanged(m_current);
    emit doubtChanged();
    return doubt;
}

void NoticeSession::markSeen(const QString &doubt)
{
    m_shelf.front().seen.insert(doubt);
    scheduleSave();
}

bool NoticeSession::isSettled() const
{
    return !m_reading.isRunning() && !m_words.isRunning() && !m_loading.isRunning() &&
           !m_saveSoon.isActive() && !m_saving->isRunning();
}

void NoticeSession::scheduleSave()
{
    m_saveSoon.start();
}

void NoticeSession::save()
{
    if (!m_isShelfKnown) {
        if (m_loading.isRunning())
            scheduleSave();
        return;
    }
    m_saving->start(
        [path = m_store, shelf = m_shelf](const JobControl &) { return DeskFile(path).save(shelf); },
        [this](Status status) {
            if (!status)
                emit failed(status.error().text);
        });
}

void NoticeSession::refuse(const Error &error)
{
    if (error.code != u"cancelled")
        emit failed(error.text);
}

} // namespace dondoc
