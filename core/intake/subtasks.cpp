// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/subtasks.h"

#include "core/text/fold.h"

namespace dondoc {

namespace {

bool announcesParts(QStringView text)
{
    if (!text.endsWith(u':') && !text.endsWith(u'm')) // most rows do neither; folding them all costs
        return false;
    const QString folded = text::fold(text);
    return folded.endsWith(QStringLiteral("bao gom:")) || folded.endsWith(QStringLiteral("bao gom")) ||
           folded.endsWith(QStringLiteral("gom:")) || folded.endsWith(QStringLiteral("sau day:"));
}

/// "Nghị định của Chính phủ" → "nghi dinh".
QString productNoun(QStringView product)
{
    static const QStringList nouns = {
        QStringLiteral("nghi dinh"),     QStringLiteral("nghi quyet"), QStringLiteral("quyet dinh"),
        QStringLiteral("thong tu"),      QStringLiteral("ke hoach"),   QStringLiteral("chien luoc"),
        QStringLiteral("chuong trinh"),  QStringLiteral("chi thi"),    QStringLiteral("luat"),
        QStringLiteral("de an"),         QStringLiteral("quy dinh"),   QStringLiteral("bao cao"),
        QStringLiteral("co so du lieu"), QStringLiteral("he thong")};
    const QString folded = text::fold(product);
    for (const QString &noun : nouns) {
        if (folded.startsWith(noun))
            return noun;
    }
    return {};
}

bool sharesValue(const NewTask &a, const NewTask &b, const QString &role)
{
    return text::fold(a.sighting.values.value(role)) == text::fold(b.sighting.values.value(role));
}

bool isPartOf(const NewTask &task, const NewTask &parent, const QString &noun)
{
    return text::fold(task.record.task.text).startsWith(noun) &&
           sharesValue(task, parent, QStringLiteral("lead")) &&
           sharesValue(task, parent, QStringLiteral("product")) &&
           sharesValue(task, parent, QStringLiteral("deadline")) &&
           task.record.task.source.section == parent.record.task.source.section;
}

} // namespace

void linkSubtasks(std::deque<NewTask> &tasks)
{
    for (size_t parent = 0; parent < tasks.size(); ++parent) {
        if (!announcesParts(tasks[parent].record.task.text))
            continue;
        const QString noun = productNoun(tasks[parent].record.task.product);
        for (size_t i = parent + 1;
             !noun.isEmpty() && i < tasks.size() && isPartOf(tasks[i], tasks[parent], noun); ++i)
            tasks[i].parent = int(parent);
    }
}

} // namespace dondoc
