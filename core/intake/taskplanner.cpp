// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/taskplanner.h"

#include "core/base/parallel.h"
#include "core/intake/taskmaker.h"
#include "core/intake/taskmerge.h"

#include <algorithm>

namespace dondoc {

namespace {
constexpr size_t kSlice = 512; ///< rows of a large list made at a time
}

TaskPlanner::Met *TaskPlanner::meet(const QString &identity)
{
    const auto met = m_met.find(identity);
    if (met != m_met.end())
        return &*met;
    const auto fresh = m_fresh.constFind(IdentityKey::of(identity));
    if (fresh != m_fresh.constEnd())
        return &*m_met.insert(identity, metOfNew(fresh->added));
    const auto known = m_known.tasks.constFind(identity);
    if (known == m_known.tasks.constEnd())
        return nullptr;
    Met stored;
    stored.task = known->task;
    for (const SourceValues &values : known->seen)
        remember(stored, values);
    stored.sheets = known->sheets;
    return &*m_met.insert(identity, std::move(stored));
}

TaskPlanner::Met TaskPlanner::metOfNew(int added)
{
    const Sighting &sighting = m_batch.newTasks[size_t(added)].sighting;
    Met met;
    met.added = added;
    remember(met, sighting.values);
    met.sheets.insert(sheetKey(sighting.source));
    return met;
}

void TaskPlanner::remember(Met &met, const SourceValues &values)
{
    met.seen.push_back(values);
    if (met.seen.size() == 1) {
        met.latest = values;
        return;
    }
    for (const auto &[role, text] : values)
        met.latest.insert(role, text);
}

void TaskPlanner::plan(const SheetDraft &draft, const std::function<bool(int)> &isSetAside,
                       PlannedSheet &planned)
{
    begin(draft, planned);
    for (auto task = draft.tasks.begin(); task != draft.tasks.end() && !m_isStopped; ++task)
        planned.rows.push_back(planRow(*task, isSetAside));
}

void TaskPlanner::plan(SheetDraft &draft, const std::function<bool(int)> &isSetAside, PlannedSheet &planned)
{
    begin(draft, planned);
    for (; !draft.tasks.empty() && !m_isStopped; draft.tasks.pop_front())
        planned.rows.push_back(planRow(std::move(draft.tasks.front()), isSetAside));
    if (draft.waiting)
        planWaiting(draft, isSetAside, planned);
}

std::deque<NewTask> TaskPlanner::nextSlice(SheetDraft &draft)
{
    std::deque<NewTask> slice = draft.waiting->make(draft, kSlice);
    for (NewTask &task : slice) {
        if (m_sink)
            m_sink->prepare(task);
    }
    return slice;
}

/// While one slice is written the next is made.
void TaskPlanner::planWaiting(SheetDraft &draft, const std::function<bool(int)> &isSetAside,
                              PlannedSheet &planned)
{
    std::deque<NewTask> ready = nextSlice(draft);
    while (!ready.empty() && !m_isStopped) {
        std::deque<NewTask> next;
        atOnce([&] { next = nextSlice(draft); },
               [&] {
                   for (; !ready.empty() && !m_isStopped; ready.pop_front())
                       planned.rows.push_back(planRow(std::move(ready.front()), isSetAside));
               });
        ready = std::move(next);
    }
}

void TaskPlanner::setSink(NewTaskSink &sink, QSet<IdentityKey> awaited)
{
    m_sink = &sink;
    m_awaited = std::move(awaited);
}

void TaskPlanner::begin(const SheetDraft &draft, PlannedSheet &planned)
{
    const auto rows = size_t(draft.taskRowCount());
    planned.rows.reserve(planned.rows.size() + rows);
    planned.rowCount += int(rows);
    m_identities.clear();
    m_identities.reserve(rows);
}

TaskPlanner::Place TaskPlanner::parentOf(const NewTask &task)
{
    if (task.parent < 0)
        return {};
    const IdentityKey identity = m_identities[size_t(task.parent)];
    if (const auto fresh = m_fresh.constFind(identity); fresh != m_fresh.constEnd())
        return *fresh;
    const Met *met = meet(identity.text());
    return met ? Place{met->task, met->added} : Place();
}

/// A task that may move out of its draft does so where it is added.
template<class Read>
PlannedRow TaskPlanner::planRow(Read &&task, const std::function<bool(int row)> &isSetAside)
{
    m_identities.push_back(IdentityKey::of(task.sighting.identity));
    const int sheetRow = task.sighting.source.row - 1;
    if (isSetAside(sheetRow))
        return {sheetRow, RowOutcome::SetAside, {}, {}};
    const SourceValues &values = task.sighting.values;
    const Place parent = parentOf(task);
    Met *met = meet(task.sighting.identity);
    if (!met)
        return add(std::forward<Read>(task), parent);
    PlannedRow row{sheetRow, RowOutcome::Same, met->task, {}};
    const bool isSeen = std::any_of(met->seen.begin(), met->seen.end(),
                                    [&](const SourceValues &seen) { return saysNothingNew(values, seen); });
    if (isSeen) { // an earlier list read again does not roll back what a later one said
        if (!met->sheets.contains(sheetKey(task.sighting.source)))
            sight(*met, task);
        return row;
    }
    if (saysNothingNew(values, met->latest)) {
        sight(*met, task);
        remember(*met, values);
        return row;
    }
    row.changes = changesBetween(met->latest, values);
    row.outcome = RowOutcome::Update;
    update(*met, task, row.changes);
    met->sheets.insert(sheetKey(task.sighting.source));
    remember(*met, values);
    return row;
}

/// Notes that a list holds the task, though it says nothing new of it.
void TaskPlanner::sight(Met &met, const NewTask &task)
{
    m_batch.seenTasks.push_back({met.task, task.sighting, met.task ? -1 : met.added});
    met.sheets.insert(sheetKey(task.sighting.source));
    ++m_unchangedWithSighting;
}

PlannedRow TaskPlanner::add(NewTask added, Place parent)
{
    const PlannedRow row{added.sighting.source.row - 1, RowOutcome::Add, {}, {}};
    Place &place = m_fresh[m_identities.back()];
    added.parent = parent.task ? -1 : parent.added;
    added.record.task.parent = parent.task;
    if (m_sink)
        added.record.task.id = m_sink->reserve();
    if (m_sink && added.parent < 0 && !m_awaited.contains(m_identities.back())) {
        place.task = added.record.task.id;
        m_isStopped = !m_sink->write(std::move(added));
        return row;
    }
    place.added = int(m_batch.newTasks.size());
    m_batch.newTasks.push_back(std::move(added));
    return row;
}

void TaskPlanner::update(Met &met, const NewTask &task, const std::vector<FieldChange> &changes)
{
    if (TaskRecord *record = recordOf(met, task.sighting))
        applyChanges(*record, task.record, changes);
}

/// The record as this import leaves it so far. The sighting goes with it: the first change of a stored task
/// carries its own, every further one is written apart.
TaskRecord *TaskPlanner::recordOf(Met &met, const Sighting &sighting)
{
    if (!met.task) {
        m_batch.seenTasks.push_back({{}, sighting, met.added});
        return &m_batch.newTasks[size_t(met.added)].record;
    }
    if (met.updated >= 0) {
        m_batch.seenTasks.push_back({met.task, sighting, -1});
        return &m_batch.updatedTasks[size_t(met.updated)].after;
    }
    if (m_records.isEmpty()) {
        for (const auto &record : m_known.records)
            m_records.insert(record->task.id, record);
    }
    const auto stored = m_records.value(met.task);
    if (!stored)
        return nullptr;
    met.updated = int(m_batch.updatedTasks.size());
    m_batch.updatedTasks.push_back({*stored, sighting});
    return &m_batch.updatedTasks.back().after;
}

} // namespace dondoc
