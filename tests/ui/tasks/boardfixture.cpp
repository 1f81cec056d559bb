// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tasks/boardfixture.h"

#include "core/deadlines/phrasereader.h"

namespace dondoc::fixture {

namespace {

Agency agency(AgencyId id, const QString &name, AgencyKind kind, int order)
{
    Agency agency;
    agency.id = id;
    agency.name = agency.shortName = name;
    agency.kind = kind;
    agency.order = order;
    return agency;
}

void listOpen(TaskRecord &record)
{
    for (Assignment &assignment : record.assignments)
        assignment.listing = Listing::Open;
}

TaskRecords records()
{
    const QString bothLead =
        QStringLiteral("Cung cấp dịch vụ công trực tuyến toàn trình trên Cổng Dịch vụ công quốc gia");
    std::vector<std::shared_ptr<TaskRecord>> all{
        record(1, bothLead, QStringLiteral("30/4/2025"), {hanoi, science, finance}),
        record(2, QStringLiteral("Ban hành kế hoạch"), QStringLiteral("30/6/2025"), {finance}),
        record(3, QStringLiteral("Gửi báo cáo"), QStringLiteral("18/7/2025"), {science}),
        record(4, QStringLiteral("Họp phiên thứ ba"), QStringLiteral("22/7/2025"), {science}),
        record(5, QStringLiteral("Hoàn thiện nghị định"), QStringLiteral("Tháng 7/2025"), {finance}),
        record(6, QStringLiteral("Tổng kết năm"), QStringLiteral("Tháng 12/2025"), {hanoi}),
        record(7, QStringLiteral("Trình luật"), QStringLiteral("Tháng 6/2025"), {science}),
        record(8, QStringLiteral("Trình chiến lược"), QStringLiteral("Tháng 9/2025"), {science}),
        record(9, QStringLiteral("Xong sớm"), QStringLiteral("30/6/2025"), {finance}),
        record(10, QStringLiteral("Xong muộn"), QStringLiteral("31/5/2025"), {finance}),
        record(11, QStringLiteral("Tuyên truyền"), QStringLiteral("Thường xuyên"), {hanoi}),
        record(12, QStringLiteral("Rà soát"), QString(), {hanoi}),
        record(13, QStringLiteral("Theo kế hoạch"), QStringLiteral("Theo Nghị quyết số 71/NQ-CP"), {hanoi}),
        record(14, QStringLiteral("Đã rút"), QStringLiteral("30/6/2025"), {hanoi}),
    };
    listOpen(*all[0]);
    listOpen(*all[1]);
    all[0]->doubts = {{QStringLiteral("nobodyNamed"), QStringLiteral("TT 1"), -1, {}}};
    markDone(*all[6], {});
    all[6]->doubts = {{QStringLiteral("submittedOnly"), QStringLiteral("331/TTr-CP"), -1, {}}};
    markDone(*all[7], {});
    markDone(*all[8], QDate(2025, 6, 20));
    markDone(*all[9], QDate(2025, 6, 2));
    all[13]->task.ending = Ending::Withdrawn;
    all[13]->task.endedOn = QDate(2025, 7, 1);
    return {all.begin(), all.end()};
}

} // namespace

std::shared_ptr<const AgencyDirectory> directory()
{
    static const auto shared = std::make_shared<const AgencyDirectory>(
        std::vector{agency(finance, QStringLiteral("Bộ Tài chính"), AgencyKind::Ministry, 6),
                    agency(science, QStringLiteral("Bộ Khoa học và Công nghệ"), AgencyKind::Ministry, 11),
                    agency(hanoi, QStringLiteral("Hà Nội"), AgencyKind::Province, 1)},
        std::vector<AgencyAlias>(), std::vector<AgencyGroup>());
    return shared;
}

std::shared_ptr<TaskRecord> record(qint64 id, const QString &text, const QString &deadline,
                                   const std::vector<AgencyId> &leads)
{
    auto record = std::make_shared<TaskRecord>();
    Task &task = record->task;
    task.id = TaskId{id};
    task.text = text;
    task.product = QStringLiteral("Báo cáo Chính phủ");
    task.deadline = readDeadline(deadline);
    task.source.file = QStringLiteral("phu-luc-02.xlsx");
    task.source.sheet = QStringLiteral("PL02");
    task.source.list = QStringLiteral("PHỤ LỤC 02: DANH MỤC NHIỆM VỤ");
    task.source.row = int(id) + 6;
    task.source.ordinal = QString::number(id);
    DirectiveRef directive;
    directive.number = QStringLiteral("71/NQ-CP");
    directive.date = QDate(2025, 4, 1);
    task.directives = {directive};
    qint64 next = 100 * id;
    for (AgencyId lead : leads) {
        Assignment assignment;
        assignment.id = AssignmentId{++next};
        assignment.agency = lead;
        record->assignments.push_back(assignment);
    }
    return record;
}

void markDone(TaskRecord &record, QDate on)
{
    for (const Assignment &assignment : record.assignments) {
        Progress report;
        report.assignment = assignment.id;
        report.stage = Stage::Issued;
        report.done = true;
        report.date = report.completedOn = on;
        record.progress.push_back(report);
    }
}

std::shared_ptr<const Figures> figures(QDate since)
{
    auto figures = std::make_shared<Figures>();
    BoardOptions options;
    options.since = since;
    figures->board = buildBoard(records(), directory(), asOf, options);
    figures->rates.asOf = asOf;
    figures->questions = questionsOf(figures->board, figures->rates);
    return figures;
}

} // namespace dondoc::fixture
