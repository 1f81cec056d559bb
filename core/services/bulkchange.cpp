// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/bulkchange.h"

#include "core/intake/resultdoubts.h"
#include "core/services/editservice.h"

namespace dondoc {

bool BulkChange::isEmpty() const
{
    return responsible.isEmpty() && streams.isEmpty() && deadline.isEmpty() && note.isEmpty() && !ending &&
           completedOn.isNull();
}

void applyBulk(TaskRecord &record, const BulkChange &change, const TypingContext &context)
{
    TypedTask typed = typedOf(record, context.directory);
    if (!change.responsible.isEmpty())
        typed.responsible = change.responsible;
    for (const QString &stream : change.streams) {
        if (!typed.streams.contains(stream))
            typed.streams << stream;
    }
    if (!change.deadline.isEmpty())
        typed.deadline = change.deadline;
    if (!change.note.isEmpty())
        typed.note += typed.note.isEmpty() ? change.note : u'\n' + change.note;
    retype(record, typed, change.move, context);
    if (!change.ending)
        return;
    record.task.ending = *change.ending;
    record.task.endedOn = *change.ending == Ending::None ? QDate() : change.endedOn;
    record.task.endingDocument = *change.ending == Ending::None ? QString() : change.endingDocument;
}

std::vector<Progress> bulkReports(const TaskRecord &record, const BulkChange &change, QDate asOf)
{
    std::vector<Progress> reports;
    if (change.completedOn.isNull())
        return reports;
    for (const PartState &part : stateOf(record, asOf).parts) {
        if (!part.isOpen() && part.standing != PartStanding::DoneUndated)
            continue;
        Progress report;
        report.assignment = record.assignments[size_t(part.assignment)].id;
        report.date = asOf;
        report.stage = part.stage;
        report.done = true;
        report.completedOn = change.completedOn;
        report.evidence = change.evidence;
        reports.push_back(report);
    }
    return reports;
}

Result<BatchWrite> planBulk(const Store &store, const std::vector<TaskId> &tasks, const BulkChange &change,
                            const TypingContext &context)
{
    BatchWrite write;
    write.kind = QStringLiteral("edit");
    const Status status = editTasks(
        write, store, tasks,
        [&](TaskRecord &record) {
            const std::vector<Progress> reports = bulkReports(record, change, context.asOf);
            write.newProgress.insert(write.newProgress.end(), reports.begin(), reports.end());
            applyBulk(record, change, context);
            if (!reports.empty())
                askOfNewReports(record, reports, context.directory);
        },
        change.move.reason);
    return status ? Result<BatchWrite>(std::move(write)) : Result<BatchWrite>(status.error());
}

} // namespace dondoc
