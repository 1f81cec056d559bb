// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/annexes.h"

#include "core/reports/paperblocks.h"
#include "core/reports/taskcells.h"
#include "core/text/numbers.h"

#include <algorithm>

namespace dondoc {

namespace {

QString orBlank(std::optional<double> value, const QString &blank)
{
    return value ? text::formatNumber(*value, 2) : blank;
}

QString blankWords(const RateRow &row)
{
    switch (row.blank) {
    case BlankReason::YearEndOnly:
        return QStringLiteral("cuối năm: %1").arg(text::formatNumber(row.yearEndTarget.value_or(0)));
    case BlankReason::NotOffered:
        return QStringLiteral("chưa triển khai");
    case BlankReason::None:
        return {};
    default:
        return QStringLiteral("chưa có");
    }
}

QString gapWords(const RateRow &row)
{
    const std::optional<double> gap = row.gap();
    if (!gap)
        return {};
    if (*row.met)
        return QStringLiteral("đạt");
    return QString(QChar(0x2212)) + text::formatNumber(-*gap, 2);
}

} // namespace

PaperTable countsTable(const BoardCounts &c)
{
    const auto number = [](int value) { return QString::number(value); };
    PaperTable table;
    table.columns = {{QString(), 2.2, false},
                     {QStringLiteral("Đúng hạn, trong hạn"), 2.8, true},
                     {QStringLiteral("Quá hạn"), 1.6, true},
                     {QStringLiteral("Chưa ghi ngày hoàn thành"), 3.4, true}};
    table.rows = {
        {{QStringLiteral("Đã hoàn thành"), number(c.doneOnTime), number(c.doneLate), number(c.doneUndated)}},
        {{QStringLiteral("Chưa hoàn thành"), number(c.openInTime), number(c.overdue), QStringLiteral("–")}}};
    return table;
}

PaperAnnex overdueAnnex(const Board &board)
{
    PaperTable table;
    table.pointSize = 12;
    table.columns = {{QStringLiteral("TT"), 0.7, true},
                     {QStringLiteral("Nhiệm vụ"), 7, false},
                     {QStringLiteral("Văn bản giao nhiệm vụ"), 2.5, false},
                     {QStringLiteral("Cơ quan chủ trì"), 2.6, false},
                     {QStringLiteral("Thời hạn"), 1.9, true},
                     {QStringLiteral("Số ngày quá hạn"), 1.5, true},
                     {QStringLiteral("Cơ quan chưa hoàn thành"), 3.9, false}};
    for (const TaskView &view : board.tasks) {
        if (view.state.standing != Standing::Overdue)
            continue;
        table.rows.push_back(
            {{QString::number(table.rows.size() + 1), view.record->task.text, directivesCell(*view.record),
              addresseesCell(*view.record, Role::Lead, *board.directory), deadlineCell(view, board.asOf),
              QString::number(view.state.days),
              outstandingNames(view, *board.directory).join(QStringLiteral(", "))}});
    }
    return {{},
            QStringLiteral("DANH MỤC NHIỆM VỤ QUÁ HẠN CHƯA HOÀN THÀNH"),
            true,
            {tableBlock(std::move(table))}};
}

PaperAnnex overdueByAgencyAnnex(const Board &board)
{
    PaperTable table;
    table.pointSize = 12;
    table.columns = {{QStringLiteral("TT"), 0.8, true},
                     {QStringLiteral("Cơ quan"), 6, false},
                     {QStringLiteral("Số phần việc quá hạn"), 2.2, true},
                     {QStringLiteral("Quá hạn lâu nhất (ngày)"), 2.2, true}};
    for (const AgencyLoad &load : board.loads) {
        if (load.overdue > 0)
            table.rows.push_back({{QString::number(table.rows.size() + 1), load.name,
                                   QString::number(load.overdue), QString::number(load.longestDays)}});
    }
    return {{}, QStringLiteral("PHẦN VIỆC QUÁ HẠN THEO CƠ QUAN"), false, {tableBlock(std::move(table))}};
}

PaperAnnex dueAnnex(const Board &board, const std::vector<int> &due, int days)
{
    PaperTable table;
    table.pointSize = 12;
    table.columns = {{QStringLiteral("TT"), 0.7, true},
                     {QStringLiteral("Nhiệm vụ"), 7, false},
                     {QStringLiteral("Văn bản giao nhiệm vụ"), 2.5, false},
                     {QStringLiteral("Cơ quan chủ trì"), 2.6, false},
                     {QStringLiteral("Cơ quan phối hợp"), 2.6, false},
                     {QStringLiteral("Kết quả, sản phẩm"), 2.6, false},
                     {QStringLiteral("Thời hạn"), 2, true}};
    for (int position : due) {
        const TaskView &view = board.tasks[size_t(position)];
        const TaskRecord &record = *view.record;
        table.rows.push_back({{QString::number(table.rows.size() + 1), record.task.text,
                               directivesCell(record), addresseesCell(record, Role::Lead, *board.directory),
                               addresseesCell(record, Role::Coordinating, *board.directory),
                               record.task.product, deadlineCell(view, board.asOf)}});
    }
    return {{},
            QStringLiteral("DANH MỤC NHIỆM VỤ ĐẾN HẠN TRONG %1 NGÀY TỚI").arg(days),
            true,
            {tableBlock(std::move(table))}};
}

PaperAnnex roleAnnex(const Board &board, AgencyId agency, Role role)
{
    PaperTable table;
    table.pointSize = 12;
    table.columns = {{QStringLiteral("TT"), 0.7, true},
                     {QStringLiteral("Nhiệm vụ"), 7, false},
                     {QStringLiteral("Văn bản giao nhiệm vụ"), 2.5, false},
                     {QStringLiteral("Thời hạn"), 2, true},
                     {QStringLiteral("Kết quả, sản phẩm"), 3, false},
                     {QStringLiteral("Tình trạng"), 2.2, false}};
    for (const TaskView &view : board.tasks) {
        const TaskRecord &record = *view.record;
        const bool isNamed = std::ranges::any_of(record.assignments, [&](const Assignment &part) {
            return part.agency == agency && part.role == role && part.named;
        });
        if (isNamed)
            table.rows.push_back(
                {{QString::number(table.rows.size() + 1), record.task.text, directivesCell(record),
                  deadlineCell(view, board.asOf), record.task.product, standingCell(view)}});
    }
    const QString title = role == Role::Lead ? QStringLiteral("DANH MỤC NHIỆM VỤ CHỦ TRÌ")
                                             : QStringLiteral("DANH MỤC NHIỆM VỤ PHỐI HỢP");
    return {{}, title, true, {tableBlock(std::move(table))}};
}

PaperAnnex rankingAnnex(const RateBoard &rates, QDate month)
{
    PaperTable table;
    table.pointSize = 12;
    table.columns = {{QStringLiteral("TT"), 0.8, true},
                     {QStringLiteral("Đơn vị"), 5, false},
                     {QStringLiteral("Chỉ tiêu (%)"), 2, true},
                     {QStringLiteral("Đạt được (%)"), 2, true},
                     {QStringLiteral("So với chỉ tiêu"), 2, true}};
    std::vector<RateRow> rows = rates.month(month);
    std::stable_sort(rows.begin(), rows.end(), [](const RateRow &a, const RateRow &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.achieved.value_or(-1) > b.achieved.value_or(-1);
    });
    std::optional<RateUnitKind> kind;
    int ordinal = 0;
    for (const RateRow &row : rows) {
        if (row.kind == RateUnitKind::Block)
            continue;
        if (kind != row.kind) {
            kind = row.kind;
            ordinal = 0;
            table.rows.push_back({{row.kind == RateUnitKind::Ministry
                                       ? QStringLiteral("Bộ, ngành")
                                       : QStringLiteral("Tỉnh, thành phố trực thuộc Trung ương")},
                                  true});
        }
        table.rows.push_back({{QString::number(++ordinal), row.name, orBlank(row.target, blankWords(row)),
                               orBlank(row.achieved, QStringLiteral("chưa có")), gapWords(row)}});
    }
    const QString title = QStringLiteral("TỶ LỆ HỒ SƠ TRỰC TUYẾN TOÀN TRÌNH THÁNG %1 NĂM %2")
                              .arg(month.month())
                              .arg(month.year());
    return {{}, title, false, {{BlockType::RankingChart, {}, {}, month}, tableBlock(std::move(table))}};
}

PaperTable agencyRatesTable(const RateBoard &rates, AgencyId agency)
{
    PaperTable table;
    table.columns = {{QStringLiteral("Kỳ"), 3, false},
                     {QStringLiteral("Chỉ tiêu (%)"), 2, true},
                     {QStringLiteral("Đạt được (%)"), 2, true},
                     {QStringLiteral("So với chỉ tiêu"), 2, true}};
    for (const RateRow *row : rates.rows.of(agency))
        table.rows.push_back({{QStringLiteral("Tháng %1/%2").arg(row->month.month()).arg(row->month.year()),
                               orBlank(row->target, blankWords(*row)),
                               orBlank(row->achieved, QStringLiteral("chưa có")), gapWords(*row)}});
    return table;
}

} // namespace dondoc
