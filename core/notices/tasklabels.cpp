// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/tasklabels.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

void numberSplits(std::vector<DraftTask> &tasks, std::size_t first, const QString &locator)
{
    const auto isPlain = [&](const DraftTask &task) { return task.locator == locator; };
    if (std::count_if(tasks.begin() + std::ptrdiff_t(first), tasks.end(), isPlain) < 2)
        return;
    int count = 0;
    for (std::size_t k = first; k < tasks.size(); ++k) {
        if (isPlain(tasks[k]))
            tasks[k].locator += u" việc %1"_s.arg(++count);
    }
}

void labelFirstParagraphs(std::vector<DraftTask> &tasks)
{
    QSet<QString> locators;
    for (const DraftTask &task : tasks)
        locators.insert(task.locator);
    for (DraftTask &task : tasks) {
        if (!task.locator.isEmpty() && locators.contains(task.locator + u" đoạn 2"_s))
            task.locator += u" đoạn 1"_s;
    }
}

void giveIds(std::vector<DraftTask> &tasks)
{
    QHash<QString, int> seen;
    for (DraftTask &task : tasks) {
        QString id = task.locator;
        id.replace(u" gạch đầu dòng "_s, u"."_s)
            .replace(u" dấu cộng "_s, u"."_s)
            .replace(u" đoạn "_s, u"."_s);
        id.replace(u" việc "_s, u"."_s).replace(u' ', u'-').remove(u'(').remove(u')');
        const int count = ++seen[id];
        task.id = count > 1 ? id + u'-' + QString::number(count) : id;
    }
}

} // namespace dondoc
