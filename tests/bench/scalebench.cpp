// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scalebench.h"

#include "core/agencies/directory.h"
#include "tests/bench/measure.h"

#include <optional>

namespace dondoc::bench {

namespace {

constexpr int kTasks = 100'000;
constexpr int kAgenciesEach = 10;

std::shared_ptr<const TaskRecord> taskOf(int i, int agenciesEach, const std::vector<AgencyId> &agencies)
{
    TaskRecord record;
    record.task.id = TaskId{i + 1};
    record.task.text = QStringLiteral("Rà soát, trình Chính phủ ban hành quy định số %1").arg(i + 1);
    record.task.product = QStringLiteral("Nghị định của Chính phủ");
    record.task.deadline.kind = DeadlineKind::Date;
    record.task.deadline.due = QDate(2025, 1, 31).addDays(i % 365);
    for (int n = 0; n < agenciesEach; ++n) {
        Assignment part;
        part.id = AssignmentId{qint64(i) * agenciesEach + n + 1};
        part.agency = agencies[size_t(i + n) % agencies.size()];
        record.assignments.push_back(part);
        if ((i + n) % 3 != 0)
            continue;
        Progress report;
        report.assignment = part.id;
        report.date = record.task.deadline.due.addDays(-n);
        report.stage = Stage::Issued;
        report.done = n % 2 == 0;
        report.completedOn = report.done ? report.date : QDate();
        record.progress.push_back(report);
    }
    return std::make_shared<const TaskRecord>(std::move(record));
}

} // namespace

TaskRecords largeOffice(int tasks, int agenciesEach, const AgencyDirectory &directory)
{
    std::vector<AgencyId> agencies;
    for (const Agency &agency : directory.agencies())
        agencies.push_back(agency.id);
    TaskRecords records;
    for (int i = 0; i < tasks; ++i)
        records.push_back(taskOf(i, agenciesEach, agencies));
    return records;
}

void printStandingAtScale()
{
    auto shipped = AgencyDirectory::shipped();
    if (!shipped)
        qFatal("%s", qPrintable(shipped.error().text));
    const auto directory = std::make_shared<const AgencyDirectory>(std::move(*shipped));
    const TaskRecords records = largeOffice(kTasks, kAgenciesEach, *directory);
    std::optional<Board> board;
    const double first = secondsOf([&] {
        board = buildBoard(records, directory, QDate(2025, 7, 18), {QDate(2025, 7, 10), {}});
    });
    std::optional<Board> other;
    const double next = secondsOf([&] {
        other = buildBoard(records, directory, QDate(2025, 8, 18), {QDate(2025, 8, 10), {}, &*board});
    });
    size_t parts = 0;
    for (const TaskView &view : other->tasks)
        parts += view.state.parts.size();
    printLine(QStringLiteral("standing of %1 assignments of %2 tasks, with counts by agency")
                  .arg(parts)
                  .arg(other->tasks.size()));
    printLine(QStringLiteral("  program: first date                      %1 ms").arg(first * 1e3, 7, 'f', 1));
    printLine(QStringLiteral("  program: another date                    %1 ms             (target 100)")
                  .arg(next * 1e3, 7, 'f', 1));
    printLine(QStringLiteral("  what is kept of each assignment          %1 MB             (target 32)")
                  .arg(double(parts * sizeof(PartState)) / (1024 * 1024), 7, 'f', 1));
}

} // namespace dondoc::bench
