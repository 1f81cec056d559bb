// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storeedits.h"

#include "core/services/editservice.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <QUndoCommand>
#include <QUndoStack>

namespace dondoc {

/// One batch on the undo stack. It is written before it is pushed; undo() and redo() then ask the store.
class StoreEdits::Step final : public QUndoCommand
{
public:
    Step(StoreEdits &edits, BatchId batch, const QString &title)
        : QUndoCommand(title)
        , m_edits(edits)
        , m_batch(batch)
    {
    }

    BatchId batch() const { return m_batch; }
    void undo() override { turn(Direction::Undo); }
    void redo() override
    {
        if (m_isPushed)
            turn(Direction::Redo);
        m_isPushed = true;
    }

private:
    void turn(Direction direction)
    {
        if (m_edits.m_isPuttingBack)
            return;
        m_edits.turn(m_batch, direction,
                     [&edits = m_edits, batch = m_batch, direction](const Outcome &outcome) {
                         if (!outcome)
                             edits.putBack(batch, direction);
                     });
    }

    StoreEdits &m_edits;
    BatchId m_batch;
    bool m_isPushed = false;
};

StoreEdits::StoreEdits(const Clock &clock, ChangeBus &bus, const Workspace &workspace,
                       const Settings &settings, QUndoStack &undo, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_bus(bus)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_undo(undo)
{
    m_pool.setMaxThreadCount(1);
}

StoreEdits::~StoreEdits()
{
    m_pool.waitForDone();
}

void StoreEdits::run(const QString &title, PlanEdit plan, Done done, Refused refused)
{
    const QString user = m_settings.text(Setting::UserName);
    enqueue(
        [this, title, user, plan = std::move(plan)](Store &store) -> Outcome {
            EditService service(store, m_clock, &m_bus);
            Result<BatchWrite> planned = plan(store);
            if (!planned) {
                service.tellOfOthers(planned.error());
                return planned.error();
            }
            BatchWrite write = std::move(*planned);
            if (write.kind == u"import" && write.files.isEmpty())
                write.kind = QStringLiteral("edit");
            if (write.title.isEmpty())
                write.title = title;
            if (write.user.isEmpty())
                write.user = user;
            return service.apply(write);
        },
        [this, title, store = m_workspace.storePath(), done = std::move(done),
         refused = std::move(refused)](const Outcome &outcome) {
            if (!outcome && refused)
                refused();
            if (!outcome || !*outcome) // refused, or nothing to write
                return;
            push(store, *outcome, title);
            if (done && store == m_workspace.storePath())
                done(*outcome);
        });
}

void StoreEdits::run(BatchWrite write, Done done, Refused refused)
{
    const QString title = write.title;
    run(
        title, [write = std::move(write)](const Store &) -> Result<BatchWrite> { return write; },
        std::move(done), std::move(refused));
}

void StoreEdits::push(const QString &store, BatchId batch, const QString &title)
{
    if (store == m_workspace.storePath()) // else undo would look for the batch in another store
        m_undo.push(new Step(*this, batch, title));
}

void StoreEdits::undoBatch(BatchId batch, Done done)
{
    turn(batch, Direction::Undo, [batch, done = std::move(done)](const Outcome &outcome) {
        if (outcome && done)
            done(batch);
    });
}

void StoreEdits::redoBatch(BatchId batch, Done done)
{
    turn(batch, Direction::Redo, [batch, done = std::move(done)](const Outcome &outcome) {
        if (outcome && done)
            done(batch);
    });
}

void StoreEdits::turn(BatchId batch, Direction direction, Finished finished)
{
    enqueue(
        [this, batch, direction](Store &store) -> Outcome {
            EditService service(store, m_clock, &m_bus);
            const Status status = direction == Direction::Undo ? service.undo(batch) : service.redo(batch);
            // Undone (redone) elsewhere already: it is as it was wanted.
            if (!status && status.error().code != u"nothingToDo")
                return status.error();
            return batch;
        },
        std::move(finished));
}

void StoreEdits::putBack(BatchId batch, Direction direction)
{
    // Where the refused step must be for the stack to go over it again without a word to the store.
    const int at = direction == Direction::Undo ? m_undo.index() : m_undo.index() - 1;
    const auto *step = dynamic_cast<const Step *>(m_undo.command(at));
    if (!step || step->batch() != batch)
        return;
    m_isPuttingBack = true;
    if (direction == Direction::Undo)
        m_undo.redo();
    else
        m_undo.undo();
    m_isPuttingBack = false;
}

void StoreEdits::enqueue(Work work, Finished finished)
{
    if (++m_waiting == 1)
        emit busyChanged(true);
    m_pool.start(
        [this, path = m_workspace.storePath(), work = std::move(work), finished = std::move(finished)] {
            auto store = Store::open(path, OpenMode::ReadWrite);
            const Outcome outcome = store ? work(**store) : Outcome(store.error());
            QMetaObject::invokeMethod(
                this, [this, outcome, finished] { finish(outcome, finished); }, Qt::QueuedConnection);
        });
}

void StoreEdits::finish(const Outcome &outcome, const Finished &finished)
{
    finished(outcome);
    if (outcome && *outcome)
        emit written(*outcome);
    else if (!outcome)
        emit failed(outcome.error().text);
    if (--m_waiting == 0)
        emit busyChanged(false);
}

} // namespace dondoc
