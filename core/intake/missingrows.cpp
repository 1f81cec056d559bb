// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/missingrows.h"

#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

namespace {

QString listKey(const SourceRef &source)
{
    const QString list = source.list.isEmpty() ? source.file : source.list;
    return text::fold(list) + u'\n' + text::fold(source.sheet);
}

} // namespace

std::vector<MissingRow> missingRows(const SheetDraft &draft, const PlannedSheet &planned,
                                    const KnownState &known)
{
    const bool isAnyKnown = std::any_of(planned.rows.begin(), planned.rows.end(),
                                        [](const PlannedRow &row) { return bool(row.task); });
    if (!isAnyKnown || draft.tasks.empty())
        return {};
    QSet<TaskId> met;
    for (const NewTask &task : draft.tasks) {
        const auto found = known.tasks.constFind(task.sighting.identity);
        if (found != known.tasks.constEnd())
            met.insert(found->task);
    }
    const QString list = listKey(draft.tasks.front().sighting.source);
    std::vector<MissingRow> missing;
    for (const auto &record : known.records) {
        const Task &task = record->task;
        if (task.source.row > 0 && !met.contains(task.id) && listKey(task.source) == list)
            missing.push_back({task.id, task.text, task.source});
    }
    return missing;
}

} // namespace dondoc
