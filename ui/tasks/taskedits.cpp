// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskedits.h"

#include "core/files/checksum.h"
#include "core/services/editservice.h"
#include "core/services/overtaken.h"
#include "core/services/reportplan.h"
#include "core/tasks/groupmembers.h"
#include "core/tasks/holdingreport.h"
#include "ui/shell/storeedits.h"
#include "ui/tasks/taskwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskEdits)
};

QString shortList(const QStringList &names)
{
    constexpr qsizetype most = 2;
    return names.size() <= most ? names.join(QStringLiteral(", "))
                                : Words::tr("%1 and %n more", "names of agencies", int(names.size() - most))
                                      .arg(names.mid(0, most).join(QStringLiteral(", ")));
}

/// The task as the store has it now.
Result<TaskRecord> storedTask(const Store &store, TaskId task)
{
    const auto records = store.loadTasks({task});
    if (!records)
        return records.error();
    const auto found = records->constFind(task);
    if (found == records->cend())
        return Error{QStringLiteral("notFound"),
                     Words::tr("This task is not there any more. What it came with was undone meanwhile."),
                     store.path()};
    return *found;
}

} // namespace

void TaskEdits::report(TaskId task, const std::vector<AssignmentId> &parts, const Progress &report,
                       const QStringList &names, Refused refused)
{
    const QString title = report.done
                              ? Words::tr("Done: %1").arg(shortList(names))
                              : Words::tr("Report of %1: %2").arg(shortList(names), stageWord(report.stage));
    m_edits.run(
        title,
        [task, parts, report](const Store &store) -> Result<BatchWrite> {
            Progress own = report;
            own.id = {};
            if (!own.evidenceFile.isEmpty() && own.evidenceSha256.isEmpty())
                own.evidenceSha256 = checksumOf(own.evidenceFile);
            std::vector<Progress> reports;
            for (AssignmentId part : parts) {
                own.assignment = part;
                reports.push_back(own);
            }
            return planReports(store, task, std::move(reports));
        },
        {}, std::move(refused));
}

void TaskEdits::tick(const TaskRecord &task, const std::vector<AssignmentId> &parts, bool isDone, QDate day,
                     const QStringList &names)
{
    const QString title =
        (isDone ? Words::tr("Done: %1") : Words::tr("Open again: %1")).arg(shortList(names));
    m_edits.run(title, [seen = task, parts, isDone, day](const Store &store) -> Result<BatchWrite> {
        const auto stored = storedTask(store, seen.task.id);
        if (!stored)
            return stored.error();
        std::vector<Progress> reports;
        Overtaken overtaken;
        for (AssignmentId part : parts) {
            Progress report = holdingReportOf(*stored, part, day);
            overtaken.compare(report.done, holdingReportOf(seen, part, day).done, isDone);
            report.assignment = part;
            report.date = day;
            report.done = isDone;
            report.completedOn = isDone ? day : QDate();
            reports.push_back(report);
        }
        if (const Status unseen = overtaken.status(); !unseen)
            return unseen.error();
        return planReports(store, seen.task.id, std::move(reports));
    });
}

void TaskEdits::relink(const TaskRecord &task, AssignmentId part, const QString &path, bool isAsMeant,
                       QDate asOf, const QString &name)
{
    m_edits.run(Words::tr("Evidence file of %1").arg(name),
                [seen = task, part, path, isAsMeant, asOf](const Store &store) -> Result<BatchWrite> {
                    const auto stored = storedTask(store, seen.task.id);
                    if (!stored)
                        return stored.error();
                    // Of the same day as before: it is no new report of a recurring duty.
                    Progress report = holdingReportOf(*stored, part, asOf);
                    Overtaken overtaken;
                    overtaken.compare(report.evidenceFile.text(),
                                      holdingReportOf(seen, part, asOf).evidenceFile.text(), path);
                    if (const Status unseen = overtaken.status(); !unseen)
                        return unseen.error();
                    report.assignment = part;
                    report.evidenceFile = path;
                    if (isAsMeant || report.evidenceSha256.isEmpty())
                        report.evidenceSha256 = checksumOf(path);
                    return planReports(store, seen.task.id, {report});
                });
}

void TaskEdits::followMembers(TaskId task, QDate asOf)
{
    m_edits.run(Words::tr("Follow each agency of the group"), [=](const Store &store) -> Result<BatchWrite> {
        const auto directory = store.loadDirectory();
        if (!directory)
            return directory.error();
        BatchWrite write;
        write.kind = QStringLiteral("edit");
        const Status status = editTasks(write, store, {task}, [&](TaskRecord &record) {
            dondoc::followMembers(record, *directory, asOf);
        });
        return status ? Result<BatchWrite>(write) : Result<BatchWrite>(status.error());
    });
}

void TaskEdits::answer(TaskId task, const TaskDoubt &doubt, const QString &answer, Refused refused)
{
    const auto plan = [=](const Store &store) -> Result<BatchWrite> {
        BatchWrite write;
        write.kind = QStringLiteral("edit");
        Overtaken overtaken;
        const Status status = editTasks(write, store, {task}, [&](TaskRecord &record) {
            const auto asked = std::ranges::find_if(record.doubts, [&doubt](const TaskDoubt &other) {
                return other.code == doubt.code && other.detail == doubt.detail &&
                       other.column == doubt.column;
            });
            if (asked == record.doubts.end())
                return;
            overtaken.compare(asked->answer, doubt.answer, answer);
            asked->answer = answer;
        });
        const Status unseen = overtaken.status();
        if (!status || !unseen)
            return status ? unseen.error() : status.error();
        return write;
    };
    m_edits.run(Words::tr("Answer: %1").arg(answer), plan, {}, std::move(refused));
}

} // namespace dondoc
