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

} // namespace

bool SubtaskLinker::isPart(const NewTask &task, const Parent &parent)
{
    const auto shares = [&](const QString &role) {
        return text::fold(task.sighting.values.value(role)) == text::fold(parent.values.value(role));
    };
    return text::fold(task.record.task.text).startsWith(parent.noun) && shares(QStringLiteral("lead")) &&
           shares(QStringLiteral("product")) && shares(QStringLiteral("deadline")) &&
           task.record.task.source.section == parent.section;
}

void SubtaskLinker::link(NewTask &task, int position)
{
    std::erase_if(m_open, [&](const Parent &parent) { return !isPart(task, parent); });
    if (!m_open.empty())
        task.parent = m_open.back().position; // of several the nearest
    if (!announcesParts(task.record.task.text))
        return;
    if (const QString noun = productNoun(task.record.task.product); !noun.isEmpty())
        m_open.push_back({position, noun, task.record.task.source.section, task.sighting.values});
}

} // namespace dondoc
