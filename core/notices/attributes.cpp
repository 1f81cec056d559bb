// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/attributes.h"

#include "core/deadlines/phrasereader.h"
#include "core/deadlines/relative.h"
#include "core/notices/taskreader.h"
#include "core/text/fold.h"

namespace dondoc {

TaskAttribute attributeNamed(const Wording &words, WordRange range)
{
    constexpr std::pair<PhraseTable, TaskAttribute> names[] = {
        {PhraseTable::TableOrdinals, TaskAttribute::Ordinal},
        {PhraseTable::TableTasks, TaskAttribute::Task},
        {PhraseTable::TableLeads, TaskAttribute::Lead},
        {PhraseTable::TableCoordinators, TaskAttribute::Coordinator},
        {PhraseTable::TableDeadlines, TaskAttribute::Deadline},
        {PhraseTable::TableProducts, TaskAttribute::Product},
    };
    for (const auto &[table, attribute] : names) {
        if (!range.isEmpty() && words.length(table, range.begin, range.end) == range.size())
            return attribute;
    }
    return TaskAttribute::None;
}

std::pair<TaskAttribute, WordRange> attributeLine(const Wording &words, WordRange range)
{
    constexpr std::size_t longestName = 7;
    while (!range.isEmpty() && !words.at(range.begin).isWord)
        ++range.begin;
    for (std::size_t i = range.begin + 1; i < std::min(range.end, range.begin + longestName); ++i) {
        if (!words.isSign(i, u':'))
            continue;
        const TaskAttribute attribute = attributeNamed(words, {range.begin, i});
        return attribute >= TaskAttribute::Lead ? std::pair(attribute, trimmed(words, {i + 1, range.end}))
                                                : std::pair(TaskAttribute::None, WordRange{});
    }
    return {TaskAttribute::None, {}};
}

void setAttribute(const NoticeReading &reading, DraftTask &task, TaskAttribute attribute, WordRange value)
{
    if (value.isEmpty())
        return;
    const TextSpan span = reading.spanOf(value);
    switch (attribute) {
    case TaskAttribute::Lead:
        task.leads = reading.addressees().listAt(value.begin, value.end).all;
        task.leadScope = DraftScope::Own;
        return;
    case TaskAttribute::Coordinator:
        task.coordinating = reading.addressees().listAt(value.begin, value.end).all;
        return;
    case TaskAttribute::Deadline: {
        const DeadlineContext cell{reading.documentDate(), true};
        const auto relative = findRelativeDeadlines(reading.notice().at(span), cell);
        const bool isRelative = relative.size() == 1 && relative.front().length == span.length;
        const Deadline deadline =
            isRelative ? relative.front().deadline : readDeadline(reading.notice().at(span), cell);
        if (deadline.kind != DeadlineKind::None || !deadline.question.isEmpty())
            task.deadline = {deadline, span, DraftScope::Own, {}};
        return;
    }
    case TaskAttribute::Product:
        task.product = text::cleanLine(reading.notice().at(span));
        task.productSpan = span;
        return;
    default:
        return;
    }
}

} // namespace dondoc
