// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "core/store/store.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

class QUndoStack;

namespace dondoc {

class Settings;
class Workspace;

/// Works out what an edit writes, on a worker's thread, from what the store holds by then: several quick
/// edits of one task each see the one before. Kind, title and user may be left to StoreEdits.
using PlanEdit = std::function<Result<BatchWrite>(const Store &store)>;

/// How the window changes the store. Every edit is written at once and becomes a step of the undo stack,
/// named by its title; edits, undo and redo run off the window's thread, one after the other in the order
/// they were asked for. Lives on the window's thread.
class StoreEdits final : public QObject
{
    Q_OBJECT
public:
    /// On the window's thread, after the commit, while the store it was written to is still the open one.
    using Done = std::function<void(BatchId batch)>;
    using Refused = std::function<void()>; ///< on the window's thread; the store is unchanged

    StoreEdits(const Clock &clock, ChangeBus &bus, const Workspace &workspace, const Settings &settings,
               QUndoStack &undo, QObject *parent = nullptr);
    /// Waits for what was asked for: an edit is never dropped.
    ~StoreEdits() override;

    /// `title` is what the officer did, in words, for the undo menu and the history. The sentence of a
    /// refusal comes by failed(); `refused` is for whoever holds the words that were not written.
    void run(const QString &title, PlanEdit plan, Done done = {}, Refused refused = {});
    void run(BatchWrite write, Done done = {}, Refused refused = {});

    /// A batch that was written elsewhere (an import) to this store becomes a step to undo, if that is the
    /// open one.
    void push(const QString &store, BatchId batch, const QString &title);

    /// Any batch, whenever it was written; no step of the undo stack.
    void undoBatch(BatchId batch, Done done = {});
    void redoBatch(BatchId batch, Done done = {});

    /// True while something asked for is not written yet.
    bool isBusy() const { return m_waiting > 0; }

signals:
    /// After the commit, of an edit, an undo or a redo.
    void written(dondoc::BatchId batch);
    void busyChanged(bool busy);
    /// One sentence with the cause and what to do; the store is unchanged.
    void failed(const QString &sentence);

private:
    class Step;
    enum class Direction { Undo, Redo };
    using Outcome = Result<BatchId>;

    using Work = std::function<Outcome(Store &store)>;
    using Finished = std::function<void(const Outcome &)>;

    void enqueue(Work work, Finished finished);
    void finish(const Outcome &outcome, const Finished &finished);
    void turn(BatchId batch, Direction direction, Finished finished);
    /// The step of a batch that could not be undone (redone) stands where it stood, if it is next to it.
    void putBack(BatchId batch, Direction direction);

    const Clock &m_clock;
    ChangeBus &m_bus;
    const Workspace &m_workspace;
    const Settings &m_settings;
    QUndoStack &m_undo;
    QThreadPool m_pool; ///< of one thread: in order
    int m_waiting = 0;
    bool m_isPuttingBack = false;
};

} // namespace dondoc
