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

/// One of the documents that assign the tasks, some hundreds of them.
DirectiveRef directiveOf(int i)
{
    constexpr int documents = 400;
    DirectiveRef directive;
    directive.type = QStringLiteral("Thông báo");
    directive.number = QStringLiteral("%1/TB-VPCP").arg(i % documents + 1);
    directive.date = QDate(2025, 1, 2).addDays(i % documents / 2);
    directive.written = QStringLiteral("Thông báo số ") + directive.number;
    return directive;
}

Progress reportOf(const Assignment &part, QDate due, int n)
{
    Progress report;
    report.assignment = part.id;
    report.date = due.addDays(-n);
    report.stage = Stage::Issued;
    report.done = n % 2 == 0;
    if (report.done) {
        report.completedOn = report.date;
        report.evidence = QStringLiteral("Quyết định số %1/QĐ-BKHCN").arg(part.id.value % 3000 + 1);
    }
    return report;
}

/// As an officer's: a document each, every agency as it was written, what is done with its evidence. Each
/// agency has a completion of its own: the most there is to reckon.
std::shared_ptr<const TaskRecord> taskOf(int i, int agenciesEach, const AgencyDirectory &directory,
                                         const std::vector<AgencyId> &agencies)
{
    TaskRecord record;
    record.task.directives.push_back(directiveOf(i));
    record.task.id = TaskId{i + 1};
    record.task.text = QStringLiteral("Rà soát, trình Chính phủ ban hành quy định số %1").arg(i + 1);
    record.task.product = QStringLiteral("Nghị định của Chính phủ");
    record.task.deadline.kind = DeadlineKind::Date;
    record.task.deadline.due = QDate(2025, 1, 31).addDays(i % 365);
    for (int n = 0; n < agenciesEach; ++n) {
        Assignment part;
        part.id = AssignmentId{qint64(i) * agenciesEach + n + 1};
        part.agency = agencies[size_t(i + n) % agencies.size()];
        part.written = directory.displayName(part.agency);
        record.assignments.push_back(part);
        if ((i + n) % 3 == 0)
            record.progress.push_back(reportOf(part, record.task.deadline.due, n));
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
        records.push_back(taskOf(i, agenciesEach, directory, agencies));
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
    if (parts != size_t(kTasks) * kAgenciesEach)
        qFatal("not every assignment has a standing");
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
