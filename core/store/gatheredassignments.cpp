// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gatheredassignments.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace dondoc {

void GatheredAssignments::add(qint64 task, int position, Assignment part)
{
    if (m_runs.empty() || m_runs.back().task != task) {
        closeRun();
        m_runs.push_back({task, m_positions.size(), {}});
    }
    m_positions.push_back(position);
    m_latest.push_back(std::move(part));
}

void GatheredAssignments::closeRun()
{
    if (m_runs.empty())
        return;
    m_runs.back().parts.assign(std::make_move_iterator(m_latest.begin()),
                               std::make_move_iterator(m_latest.end()));
    m_latest.clear();
}

bool GatheredAssignments::isInOrder(const Run &run) const
{
    const auto first = m_positions.begin() + std::ptrdiff_t(run.first);
    return std::is_sorted(first, first + std::ptrdiff_t(run.parts.size()));
}

std::vector<Assignment> GatheredAssignments::joined(RunIterator first, RunIterator last) const
{
    std::vector<std::pair<int, Assignment>> rows;
    for (auto run = first; run != last; ++run) {
        for (size_t i = 0; i < run->parts.size(); ++i)
            rows.emplace_back(m_positions[run->first + i], std::move(run->parts[i]));
    }
    std::ranges::stable_sort(rows, {}, &std::pair<int, Assignment>::first);
    std::vector<Assignment> parts;
    parts.reserve(rows.size());
    std::ranges::move(rows | std::views::values, std::back_inserter(parts));
    return parts;
}

void GatheredAssignments::giveTo(const std::function<TaskRecord *(qint64 task)> &recordOf)
{
    closeRun();
    if (!std::ranges::is_sorted(m_runs, {}, &Run::task))
        std::ranges::stable_sort(m_runs, {}, &Run::task);
    for (auto first = m_runs.begin(); first != m_runs.end();) {
        const auto last = std::find_if(first, m_runs.end(),
                                       [task = first->task](const Run &run) { return run.task != task; });
        if (TaskRecord *record = recordOf(first->task)) {
            const bool isWhole = last - first == 1 && isInOrder(*first);
            record->assignments = isWhole ? std::move(first->parts) : joined(first, last);
        }
        first = last;
    }
    for (const Exclusion &exclusion : m_exclusions) {
        TaskRecord *record = recordOf(exclusion.task);
        if (!record)
            continue;
        const auto part = std::ranges::find(record->assignments, exclusion.part, &Assignment::id);
        if (part != record->assignments.end())
            part->excluded.push_back(exclusion.agency);
    }
    *this = {};
}

} // namespace dondoc
