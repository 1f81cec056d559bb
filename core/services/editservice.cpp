// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/editservice.h"

#include "core/store/recordjson.h"

#include <QCoreApplication>

namespace dondoc {

namespace {

using Kind = ChangeEvent::Kind;

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EditService)
};

/// An undo may bring back anything.
std::vector<ChangeEvent> everything()
{
    return {{Kind::Batches, {}},  {Kind::Tasks, {}},   {Kind::Rates, {}},
            {Kind::Findings, {}}, {Kind::Reviews, {}}, {Kind::Agencies, {}}};
}

} // namespace

std::vector<ChangeEvent> changesOf(const BatchWrite &write)
{
    std::vector<ChangeEvent> events{{Kind::Batches, {}}};
    if (!write.newTasks.empty() || !write.updatedTasks.empty() || !write.editedTasks.empty())
        events.push_back({Kind::Tasks, {}});
    if (!write.newProgress.empty())
        events.push_back({Kind::Progress, {}});
    if (!write.indicators.empty() || !write.newRates.empty() || !write.updatedRates.empty() ||
        !write.removedRates.empty() || !write.newNotes.empty() || !write.updatedNotes.empty() ||
        !write.removedNotes.empty())
        events.push_back({Kind::Rates, {}});
    if (!write.newFindings.empty() || !write.updatedFindings.empty())
        events.push_back({Kind::Findings, {}});
    if (!write.reviews.empty() || !write.letters.empty())
        events.push_back({Kind::Reviews, {}});
    if (!write.confirmedAliases.empty() || !write.removedAliases.empty() || !write.contacts.empty())
        events.push_back({Kind::Agencies, {}});
    return events;
}

Status editTasks(BatchWrite &write, const Store &store, const std::vector<TaskId> &tasks,
                 const std::function<void(TaskRecord &)> &change, const QString &reason)
{
    auto records = store.loadTasks(tasks);
    if (!records)
        return records.error();
    for (TaskId task : tasks) {
        const auto found = records->constFind(task);
        if (found == records->cend())
            return Error{QStringLiteral("notFound"),
                         Words::tr("A task is not there any more, so nothing was changed. What it came with "
                                   "was undone meanwhile."),
                         store.path()};
        EditedTask edit{*found, *found, reason};
        change(edit.after);
        if (toJson(edit.after) != toJson(edit.before))
            write.editedTasks.push_back(std::move(edit));
    }
    return Done{};
}

EditService::EditService(Store &store, const Clock &clock, ChangeBus *bus)
    : m_store(store)
    , m_clock(clock)
    , m_bus(bus)
{
}

Result<BatchId> EditService::apply(const BatchWrite &write, const JobControl &job)
{
    if (write.isEmpty())
        return BatchId{};
    return announced(m_store.apply(write, m_clock, job), changesOf(write));
}

Result<BatchId> EditService::apply(BatchWrite &write, const BatchStream &stream, const JobControl &job)
{
    auto id = m_store.apply(write, stream, m_clock, job);
    std::vector<ChangeEvent> changes = changesOf(write);
    changes.push_back({Kind::Tasks, {}}); // those the batch does not hold any more
    return announced(std::move(id), changes);
}

Result<BatchId> EditService::announced(Result<BatchId> id, const std::vector<ChangeEvent> &changes)
{
    if (id && m_bus)
        m_bus->announce(changes);
    if (!id)
        tellOfOthers(id.error());
    return id;
}

Status EditService::undo(BatchId batch)
{
    return announced(m_store.undo(batch, m_clock));
}

Status EditService::redo(BatchId batch)
{
    return announced(m_store.redo(batch, m_clock));
}

Status EditService::announced(Status status)
{
    if (status && m_bus)
        m_bus->announce(everything());
    if (!status)
        tellOfOthers(status.error());
    return status;
}

void EditService::tellOfOthers(const Error &refusal)
{
    const bool isOthers =
        refusal.code == u"stale" || refusal.code == u"laterEdits" || refusal.code == u"notFound";
    if (isOthers && m_bus)
        m_bus->announce(everything());
}

} // namespace dondoc
