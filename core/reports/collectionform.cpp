// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/collectionform.h"

#include "core/deadlines/phrasereader.h"
#include "core/reports/taskcells.h"
#include "core/tasks/holdingreport.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.toString(u"dd/MM/yyyy");
}

QStringList linesOf(const QString &title, const FormMark &mark)
{
    const QString back = mark.due.isValid() ? u" Gửi lại trước ngày %1."_s.arg(dayText(mark.due)) : QString();
    return {title, u"Số liệu tính đến hết ngày %1.%2"_s.arg(dayText(mark.asOf), back),
            u"Chỉ điền vào các ô nền vàng; các ô khác đã khóa. Không thêm, bớt, đổi chỗ dòng hoặc cột; để "
            u"trống nếu "
            u"không có gì mới."_s};
}

bool isAsked(const TaskRecord &record, const PartState &part, AgencyId agency)
{
    const Assignment &assignment = record.assignments[size_t(part.assignment)];
    return assignment.role == Role::Lead && assignment.agency == agency && !part.isDone() &&
           part.standing != PartStanding::NotListed;
}

QString statusWords(const Progress *report)
{
    for (const FormStatus &status : formStatuses()) {
        if (report && status.stage == report->stage && status.isDone == report->done)
            return status.words;
    }
    return formStatuses().front().words;
}

std::vector<OutValue> taskRow(const TaskView &view, const PartState &part, int number, QDate asOf)
{
    const TaskRecord &record = *view.record;
    const Assignment &assignment = record.assignments[size_t(part.assignment)];
    const Progress *report = latestReportOf(record, assignment.id);
    const QString status = statusWords(report);
    FormRowId id{record.task.id, assignment.id, {}, 0, {}};
    id.given = {formCellPrint(status), formCellPrint(report ? report->completedOn : QDate()),
                formCellPrint(report ? report->evidence : QString()),
                formCellPrint(report ? report->note.text() : QString())};
    return {formRowText(id),
            double(number),
            record.task.text,
            directivesCell(record),
            deadlineText(deadlineOn(record, asOf)),
            record.task.product,
            status,
            report ? OutValue(report->completedOn) : OutValue(),
            report ? OutValue(report->evidence) : OutValue(),
            report ? OutValue(report->note) : OutValue()};
}

FormSheet taskSheet(const Board &board, const FormMark &mark)
{
    FormSheet sheet;
    sheet.name = u"Nhiệm vụ"_s;
    sheet.mark = formMarkText(mark);
    sheet.lines = linesOf(
        u"PHIẾU CẬP NHẬT KẾT QUẢ THỰC HIỆN NHIỆM VỤ: %1"_s.arg(board.directory->displayName(mark.agency)),
        mark);
    QStringList statuses;
    for (const FormStatus &status : formStatuses())
        statuses << status.words;
    sheet.columns = {{u"Mã dòng"_s, FormField::Hidden, 12, {}},
                     {u"TT"_s, FormField::Fixed, 5, {}},
                     {u"Nhiệm vụ"_s, FormField::Fixed, 60, {}},
                     {u"Văn bản giao"_s, FormField::Fixed, 24, {}},
                     {u"Thời hạn"_s, FormField::Fixed, 16, {}},
                     {u"Kết quả dự kiến"_s, FormField::Fixed, 30, {}},
                     {u"Tình trạng"_s, FormField::Text, 24, statuses},
                     {u"Ngày hoàn thành"_s, FormField::Date, 14, {}},
                     {u"Kết quả, minh chứng"_s, FormField::Text, 40, {}},
                     {u"Khó khăn, kiến nghị"_s, FormField::Text, 40, {}}};
    for (const TaskView &view : board.tasks) {
        if (view.state.standing == Standing::Withdrawn)
            continue;
        for (const PartState &part : view.state.parts) {
            if (isAsked(*view.record, part, mark.agency))
                sheet.rows.push_back(taskRow(view, part, int(sheet.rows.size()) + 1, board.asOf));
        }
    }
    return sheet;
}

std::vector<OutValue> rateRow(const RateRow &row)
{
    const auto value = [](std::optional<double> number) { return number ? OutValue(*number) : OutValue(); };
    const auto print = [](std::optional<double> number) {
        return number ? formCellPrint(*number) : formCellPrint(QString());
    };
    return {formRowText({{}, {}, row.month, int(row.scheme), {print(row.target), print(row.achieved)}}),
            u"Tháng %1"_s.arg(row.month.toString(u"M/yyyy")), value(row.target), value(row.achieved),
            row.note};
}

FormSheet rateSheet(const RateBoard &rates, const QString &name, const FormMark &mark)
{
    FormSheet sheet;
    sheet.name = u"Hồ sơ trực tuyến"_s;
    sheet.mark = formMarkText(mark);
    sheet.lines = linesOf(u"PHIẾU CẬP NHẬT TỶ LỆ HỒ SƠ TRỰC TUYẾN TOÀN TRÌNH: %1"_s.arg(name), mark);
    sheet.columns = {{u"Mã dòng"_s, FormField::Hidden, 12, {}},
                     {u"Tháng"_s, FormField::Fixed, 16, {}},
                     {u"Chỉ tiêu (%)"_s, FormField::Number, 16, {}},
                     {u"Tỷ lệ đạt được (%)"_s, FormField::Number, 20, {}},
                     {u"Ghi chú"_s, FormField::Fixed, 50, {}}};
    const RateRow *last = nullptr;
    for (const RateRow &row : rates.rows) {
        if (row.agency != mark.agency)
            continue;
        sheet.rows.push_back(rateRow(row));
        last = &row;
    }
    const QDate month(mark.asOf.year(), mark.asOf.month(), 1);
    if (last && last->month < month) { // the figures that are still to come
        RateRow next;
        next.month = month;
        next.scheme = last->scheme;
        sheet.rows.push_back(rateRow(next));
    }
    return sheet;
}

} // namespace

std::vector<FormSheet> collectionForm(const Board &board, const RateBoard &rates, const FormMark &mark)
{
    std::vector<FormSheet> sheets;
    for (FormSheet &sheet : std::vector<FormSheet>{
             taskSheet(board, mark), rateSheet(rates, board.directory->displayName(mark.agency), mark)}) {
        if (!sheet.rows.empty())
            sheets.push_back(std::move(sheet));
    }
    return sheets;
}

std::vector<AgencyId> agenciesWithForms(const Board &board, const RateBoard &rates)
{
    std::vector<AgencyId> agencies;
    for (const Agency &agency : board.directory->agencies()) {
        const bool mayAnswer = agency.kind != AgencyKind::Block && !agency.to.isValid();
        if (mayAnswer && !collectionForm(board, rates, {agency.id, board.asOf, {}}).empty())
            agencies.push_back(agency.id);
    }
    return agencies;
}

QString formFileName(const AgencyDirectory &directory, AgencyId agency)
{
    QString name = u"Phiếu cập nhật - %1.xlsx"_s.arg(directory.displayName(agency));
    for (QChar &c : name) {
        if (u"\\/:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    return name;
}

} // namespace dondoc
