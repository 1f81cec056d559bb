// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingedits.h"

#include "core/services/overtaken.h"
#include "core/store/store.h"
#include "core/text/fold.h"
#include "ui/shell/storeedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingEdits)
};

constexpr qsizetype longestTitle = 48; ///< characters of a finding in the name of a step

/// The finding as the store has it now.
Result<Finding> storedFinding(const Store &store, FindingId id)
{
    auto findings = store.loadFindings();
    if (!findings)
        return findings.error();
    const auto found = std::ranges::find(*findings, id, &Finding::id);
    if (found == findings->end())
        return Error{QStringLiteral("notFound"),
                     Words::tr("This finding is not there any more. What it came with was undone meanwhile."),
                     store.path()};
    return *found;
}

} // namespace

TaskRecord taskOf(const Finding &finding)
{
    TaskRecord record;
    Task &task = record.task;
    task.text = finding.remedies.isEmpty() ? finding.title : finding.remedies.join(u'\n');
    task.note = finding.title;
    task.deadline = finding.deadline;
    task.source = finding.source;
    task.source.section = finding.group;
    for (const FindingAgency &part : finding.agencies) {
        Assignment lead;
        lead.agency = part.agency;
        lead.groupKey = part.groupKey;
        lead.unmatched = part.unmatched;
        lead.written = part.written;
        record.assignments.push_back(lead);
    }
    return record;
}

void FindingEdits::tick(const Finding &finding, const std::vector<int> &positions, bool isDone, QDate day,
                        const QStringList &names)
{
    const QString title = (isDone ? Words::tr("Remedied: %1") : Words::tr("Open again: %1"))
                              .arg(names.mid(0, 3).join(QStringLiteral(", ")));
    m_edits.run(title, [finding, positions, isDone, day](const Store &store) -> Result<BatchWrite> {
        auto stored = storedFinding(store, finding.id);
        if (!stored)
            return stored.error();
        if (!std::ranges::equal(stored->agencies, finding.agencies, &FindingAgency::isSameParty))
            return Error{QStringLiteral("stale"),
                         Words::tr("The agencies of this finding were changed meanwhile. Look at it again, "
                                   "then tick."),
                         store.path()};
        BatchWrite write;
        write.kind = QStringLiteral("edit");
        UpdatedFinding updated{*stored, -1};
        Overtaken overtaken;
        for (int position : positions) {
            FindingAgency &part = updated.after.agencies[size_t(position)];
            const FindingAgency &seen = finding.agencies[size_t(position)];
            overtaken.compare(part.done, seen.done, isDone);
            overtaken.compare(part.reportedOn, seen.reportedOn, day);
            part.done = isDone;
            part.reportedOn = day;
        }
        if (const Status status = overtaken.status(); !status)
            return status.error();
        write.updatedFindings = {updated};
        return write;
    });
}

void FindingEdits::promote(const Finding &finding)
{
    m_edits.run(Words::tr("Task of a finding: %1").arg(text::shortened(finding.title, longestTitle)),
                [id = finding.id](const Store &store) -> Result<BatchWrite> {
                    auto stored = storedFinding(store, id);
                    if (!stored)
                        return stored.error();
                    BatchWrite write;
                    write.kind = QStringLiteral("edit");
                    if (stored->promotedTo)
                        return Error{
                            QStringLiteral("stale"),
                            Words::tr("A task was made of this finding meanwhile. No second one was made."),
                            store.path()};
                    NewTask added;
                    added.record = taskOf(*stored);
                    write.newTasks = {std::move(added)};
                    write.updatedFindings = {{*stored, 0}};
                    return write;
                });
}

} // namespace dondoc
