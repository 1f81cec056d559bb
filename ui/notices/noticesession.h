// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskedits.h"
#include "core/services/noticeservice.h"
#include "ui/shell/jobrunner.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace dondoc {

/// Where a proposal stands with regard to the store.
enum class ProposalStanding { ToAccept, LeftOut, AwaitsDecision, Stored };

/// The desk as the page shows it: the notice under work, which proposal is selected, which uncertain reading
/// is being looked at. Reading runs in a job; edits are made at once, on the window's thread, as steps of an
/// undo stack of their own; every change is saved beside the store (core/desk/deskfile.h).
class NoticeSession final : public QObject
{
    Q_OBJECT
public:
    explicit NoticeSession(QObject *parent = nullptr);
    ~NoticeSession() override;

    /// Where the desk belongs; what was under work there comes back.
    void setStore(const QString &path);
    /// What the store holds by now: which proposals are in it, and what they may re-issue.
    void setKnown(const TaskRecords &known);

    /// A file of an older format is read through the converter.
    void open(const QString &path, const std::optional<OlderFormats> &converter = {});
    void openText(const QString &text);
    /// A notice of the store, with the words of one task of it selected.
    void openAt(const NoticeText &notice, const TextSpan &span);
    /// A notice under work, by its position in shelf().
    void resume(int position);
    /// Takes the notice off the desk for good.
    void putAway();
    /// Back to the list of notices under work.
    void leave();
    void cancel() { m_reading.cancel(); }
    /// Where the words that notices are read by changed in the store, the open notice is read again with
    /// them: a step to undo. What an officer did to it stays.
    void followWords();

    bool isReading() const { return m_reading.isRunning(); }
    /// Nothing is being read, and all that was typed is on the disk.
    bool isSettled() const;
    bool hasDesk() const { return m_isOpen; }
    /// Only while hasDesk().
    const NoticeDesk &desk() const { return m_shelf.front(); }
    /// Notices under work, the last used first.
    const std::vector<NoticeDesk> &shelf() const { return m_shelf; }
    const NoticeTools &tools() const { return *m_tools; }
    QUndoStack &undoStack() { return m_undo; }

    using Edit = std::function<bool(DeskEdits &edits)>;
    /// Makes an edit a step to undo, named by `title`. Steps of one `mergeId` in a row are one: typing.
    /// False when it changed nothing.
    bool edit(const QString &title, const Edit &edit, int mergeId = -1);

    int current() const { return m_current; } ///< key of the selected proposal, or 0
    void setCurrent(int key);
    const Proposal *currentProposal() const { return m_isOpen ? desk().state.find(m_current) : nullptr; }

    ProposalStanding standing(const Proposal &proposal) const;
    TaskId storedTask(const Proposal &proposal) const;
    /// Keys of what accepting takes now.
    QSet<int> acceptable() const;
    int countOf(ProposalStanding standing) const;

    std::vector<DeskDoubt> doubts() const;
    int unseenCount() const;
    /// The next (1) or previous (-1) uncertain reading: first those not seen yet, each once; when all were
    /// seen, round and round. Selects its proposal; null when there is none.
    std::optional<DeskDoubt> goToDoubt(int direction);
    /// The one being looked at, while it is still uncertain.
    std::optional<DeskDoubt> currentDoubt() const;

    const TaskRecord *known(TaskId task) const { return m_known.value(task).get(); }

signals:
    void readingChanged();
    void opened();  ///< another desk, or none
    void changed(); ///< proposals, facts or standings
    void currentChanged(int key);
    void doubtChanged(); ///< the uncertain reading being looked at
    void shelfChanged();
    void failed(const QString &sentence);

private:
    class Step;
    using Read = std::function<Result<NoticeDesk>(const NoticeTools &tools, const JobControl &job)>;
    struct Reading {
        std::shared_ptr<const NoticeTools> tools;
        NoticeDesk desk;
    };
    void read(Read read, const TextSpan &select = {});
    void take(Reading reading);
    void show();
    void push(const QString &title, DeskState after, int mergeId = -1);
    void setState(DeskState state);
    void loadShelf();
    void scheduleSave();
    void save();
    void markSeen(const QString &doubt);
    void refuse(const Error &error);

    QString m_store;
    JobRunner m_reading;
    JobRunner m_words;   ///< followWords()
    JobRunner m_loading; ///< of the file beside the store
    std::unique_ptr<JobRunner> m_saving = std::make_unique<JobRunner>();
    bool m_isShelfKnown = false; ///< until then the file is not written: what it holds would be lost
    QTimer m_saveSoon;
    std::shared_ptr<const NoticeTools> m_tools;
    std::vector<NoticeDesk> m_shelf; ///< front is on the desk while m_isOpen
    bool m_isOpen = false;
    QUndoStack m_undo;
    int m_current = 0;
    QString m_doubt; ///< DeskDoubt::key
    TaskRecords m_records;
    QHash<TaskId, std::shared_ptr<const TaskRecord>> m_known;
    QHash<QString, TaskId> m_knownIdentities;
};

} // namespace dondoc
