// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/directivesummary.h"

#include "core/text/fold.h"

#include <QHash>

#include <algorithm>

namespace dondoc {

namespace {

void count(DirectiveSummary &summary, const TaskState &state)
{
    summary.overdue += state.standing == Standing::Overdue;
    summary.open += state.standing == Standing::Overdue || state.standing == Standing::OpenInTime;
    summary.done += state.isDone();
}

void complete(DirectiveRef &known, const DirectiveRef &other)
{
    if (known.date.isNull())
        known.date = other.date;
    if (known.type.isEmpty())
        known.type = other.type;
    if (known.secrecy.isEmpty())
        known.secrecy = other.secrecy;
}

} // namespace

std::vector<DirectiveSummary> directivesOf(const Board &board)
{
    std::vector<DirectiveSummary> summaries;
    QHash<QString, size_t> known;
    for (int position = 0; position < int(board.tasks.size()); ++position) {
        const TaskView &view = board.tasks[size_t(position)];
        for (const DirectiveRef &directive : view.record->task.directives) {
            const QString key =
                directive.number.isEmpty() ? u' ' + text::fold(directive.written) : directive.number;
            if (!known.contains(key)) {
                known.insert(key, summaries.size());
                summaries.push_back({directive, {}, 0, 0, 0});
            }
            DirectiveSummary &summary = summaries[known.value(key)];
            if (!summary.tasks.empty() && summary.tasks.back() == position)
                continue; // named twice by one task
            complete(summary.directive, directive);
            summary.tasks.push_back(position);
            count(summary, view.state);
        }
    }
    std::ranges::stable_sort(summaries, [](const DirectiveSummary &a, const DirectiveSummary &b) {
        const QDate first = a.directive.date, second = b.directive.date;
        return first.isValid() && (!second.isValid() || first < second);
    });
    return summaries;
}

} // namespace dondoc
