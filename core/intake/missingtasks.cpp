// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/missingtasks.h"

#include "core/intake/nearduplicates.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// What makes two sendings one list.
QString listKey(const SourceRef &source)
{
    static const QRegularExpression dates(
        u"(?:den )?(?:het )?ngay \\d{1,2} thang \\d{1,2} nam \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}"_s);
    QString title = text::fold(source.list);
    title.remove(dates);
    return title.trimmed().isEmpty() ? source.file + u'\n' + source.sheet : title.simplified();
}

QString leadWords(const TaskRecord &record)
{
    QStringList names;
    for (const Assignment &part : record.assignments) {
        if (part.named && part.role == Role::Lead)
            names += part.written;
    }
    return text::fold(names.join(u' '));
}

ComparedTask compared(const TaskRecord &record)
{
    return {text::fold(record.task.text), leadWords(record)};
}

class MissingSearch
{
public:
    MissingSearch(const std::vector<FileDraft> &drafts, const KnownState &known)
        : m_drafts(drafts)
        , m_known(known)
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
    }

    std::vector<MissingTask> run()
    {
        if (m_met.isEmpty())
            return {};
        for (const auto &record : m_known.records)
            m_lists[listKey(record->task.source)].push_back(record);
        for (int file = 0; file < int(m_drafts.size()); ++file) {
            for (int sheet = 0; sheet < int(m_drafts[size_t(file)].sheets.size()); ++sheet)
                searchSheet(file, sheet);
        }
        return std::move(m_missing);
    }

private:
    void searchSheet(int file, int sheet)
    {
        const SheetDraft &draft = m_drafts[size_t(file)].sheets[size_t(sheet)];
        if (draft.tasks.empty())
            return;
        const QString key = listKey(draft.tasks.front().record.task.source);
        const auto list = m_lists.constFind(key);
        if (list == m_lists.constEnd() || m_searched.contains(key))
            return;
        const bool isSentAgain = std::any_of(list->begin(), list->end(), [this](const auto &record) {
            return m_met.contains(record->task.id);
        });
        if (!isSentAgain)
            return;
        m_searched.insert(key); // a list in two sheets is one list
        const size_t first = m_missing.size();
        for (const auto &record : *list) {
            if (!m_met.contains(record->task.id) && record->task.ending == Ending::None)
                m_missing.push_back({record, file, sheet, -1});
        }
        findNear(draft, first);
    }

    /// New rows worded a little differently from a task that is gone.
    void findNear(const SheetDraft &draft, size_t first)
    {
        const size_t gone = m_missing.size() - first;
        std::vector<ComparedTask> all;
        std::vector<int> rows;
        for (size_t i = first; i < m_missing.size(); ++i)
            all.push_back(compared(*m_missing[i].record));
        for (const NewTask &task : draft.tasks) {
            if (m_known.tasks.contains(task.sighting.identity))
                continue;
            all.push_back(compared(task.record));
            rows.push_back(task.record.task.source.row - 1);
        }
        for (const auto &[a, b] : nearDuplicates(all)) {
            if (size_t(a) < gone && size_t(b) >= gone)
                m_missing[first + size_t(a)].nearRow = rows[size_t(b) - gone];
        }
    }

    const std::vector<FileDraft> &m_drafts;
    const KnownState &m_known;
    QSet<TaskId> m_met; ///< stored tasks that a row of this import names
    QHash<QString, std::vector<std::shared_ptr<const TaskRecord>>> m_lists;
    QSet<QString> m_searched;
    std::vector<MissingTask> m_missing;
};

} // namespace

std::vector<MissingTask> missingTasks(const std::vector<FileDraft> &drafts, const KnownState &known)
{
    return MissingSearch(drafts, known).run();
}

} // namespace dondoc
