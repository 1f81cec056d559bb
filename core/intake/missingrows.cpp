// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/missingrows.h"

#include "core/intake/nearduplicates.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

namespace {

/// What makes two sendings one list.
QString listKey(const SourceRef &source)
{
    static const QRegularExpression dates(
        QStringLiteral("(?:den )?(?:het )?ngay \\d{1,2} thang \\d{1,2} nam \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}"));
    QString title = text::fold(source.list.text());
    title.remove(dates);
    title = title.simplified();
    return title.isEmpty() ? text::fold(source.file.text()) + u'\n' + text::fold(source.sheet.text()) : title;
}

ComparedTask compared(const TaskRecord &record)
{
    QStringList leads;
    for (const Assignment &part : record.assignments) {
        if (part.named && part.role == Role::Lead)
            leads += part.written;
    }
    return comparedTask(text::fold(record.task.text), text::fold(leads.join(u' ')));
}

} // namespace

MissingRows::MissingRows(const std::vector<FileDraft> &drafts, const KnownState &known)
    : m_known(known)
{
    for (const FileDraft &file : drafts) {
        for (const SheetDraft &sheet : file.sheets) {
            for (const NewTask &task : sheet.tasks) {
                const auto met = known.tasks.constFind(task.sighting.identity);
                if (met != known.tasks.constEnd())
                    m_met.insert(met->task);
            }
        }
    }
    for (const auto &record : known.records) {
        if (!m_met.isEmpty() && record->task.source.row > 0)
            m_lists[listKey(record->task.source)].push_back(record.get());
    }
}

std::vector<MissingRow> MissingRows::in(const SheetDraft &draft)
{
    if (draft.tasks.empty() || m_met.isEmpty())
        return {};
    const QString key = listKey(draft.tasks.front().sighting.source);
    const auto list = m_lists.constFind(key);
    if (list == m_lists.constEnd() || m_answered.contains(key))
        return {};
    const auto isMet = [this](const TaskRecord *record) { return m_met.contains(record->task.id); };
    if (std::none_of(list->begin(), list->end(), isMet))
        return {};
    m_answered.insert(key);
    std::vector<MissingRow> missing;
    for (const TaskRecord *record : *list) {
        if (!isMet(record) && record->task.ending == Ending::None)
            missing.push_back({record->task.id, record->task.text, record->task.source, -1});
    }
    if (!missing.empty())
        findNear(draft, missing);
    return missing;
}

/// New rows worded a little differently from a task that is gone.
void MissingRows::findNear(const SheetDraft &draft, std::vector<MissingRow> &missing) const
{
    QHash<TaskId, const TaskRecord *> records;
    for (const auto &record : m_known.records)
        records.insert(record->task.id, record.get());
    std::vector<ComparedTask> all;
    std::vector<int> rows;
    for (const MissingRow &row : missing)
        all.push_back(compared(*records.value(row.task)));
    for (const NewTask &task : draft.tasks) {
        if (m_known.tasks.contains(task.sighting.identity))
            continue;
        all.push_back(compared(task.record));
        rows.push_back(task.record.task.source.row - 1);
    }
    for (const auto &[gone, fresh] : nearDuplicates(all)) {
        if (size_t(gone) < missing.size() && size_t(fresh) >= missing.size())
            missing[size_t(gone)].nearRow = rows[size_t(fresh) - missing.size()];
    }
}

} // namespace dondoc
