// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/letters.h"

#include "core/deadlines/phrasereader.h"
#include "core/reports/paperblocks.h"
#include "core/reports/taskcells.h"
#include "core/reports/templates.h"
#include "core/text/dates.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

std::vector<const TaskView *> overdueOf(const Board &own)
{
    std::vector<const TaskView *> tasks;
    for (const TaskView &view : own.tasks) {
        if (view.state.standing == Standing::Overdue)
            tasks.push_back(&view);
    }
    return tasks;
}

/// The assigning documents, each once: "Nghị quyết số 71/NQ-CP; Thông báo số 27-TB/TGV".
QString directivesOf(const std::vector<const TaskView *> &tasks)
{
    QStringList written;
    for (const TaskView *view : tasks) {
        for (const DirectiveRef &directive : view->record->task.directives) {
            const QString words = directive.written.isEmpty() ? directive.number : directive.written;
            if (!written.contains(words))
                written << words;
        }
    }
    return written.isEmpty() ? u"các văn bản giao nhiệm vụ"_s : written.join(u", "_s);
}

int longest(const std::vector<const TaskView *> &tasks)
{
    int days = 0;
    for (const TaskView *view : tasks)
        days = std::max(days, view->state.days);
    return days;
}

/// TT | Nhiệm vụ | Văn bản giao | Thời hạn | Số ngày quá hạn | Ghi chú
PaperTable overdueTable(const std::vector<const TaskView *> &tasks, QDate asOf)
{
    PaperTable table;
    table.pointSize = 12;
    table.columns = {{u"TT"_s, 0.7, true},
                     {u"Nhiệm vụ"_s, 7, false},
                     {u"Văn bản giao"_s, 3, false},
                     {u"Thời hạn"_s, 2, true},
                     {u"Số ngày quá hạn"_s, 1.5, true, true},
                     {u"Ghi chú"_s, 2.6, false}};
    for (const TaskView *view : tasks)
        table.rows.push_back(
            {{QString::number(table.rows.size() + 1), view->record->task.text, directivesCell(*view->record),
              deadlineCell(*view, asOf), QString::number(view->state.days), view->record->task.note}});
    return table;
}

Paper blank(const OfficeSettings &office, QDate date, const QString &number)
{
    Paper paper;
    paper.office = office;
    paper.date = date;
    paper.number = number;
    return paper;
}

constexpr int kBlankAgendaRows = 6; ///< of a programme not written yet, to be filled in by hand

/// "…./.": the mark that ends the text of an official paper.
void endText(Paper &paper)
{
    if (!paper.body.empty() && paper.body.back().type == BlockType::Paragraph)
        paper.body.back().text += u"/."_s;
}

/// The sentences that are not left out, a paragraph each; the last one ends the text.
void addSentences(Paper &paper, const QStringList &keys, const PaperWords &words,
                  const TemplateFields &fields)
{
    for (const QString &key : keys) {
        const QString sentence = sentenceOf(key, words, fields);
        if (!sentence.isEmpty())
            paper.body.push_back(paragraph(sentence));
    }
    endText(paper);
}

/// The name of a meeting as a paper writes it: "Rà soát ngày 18/07/2025" has its date in words.
QString titleOf(const Review &review)
{
    static const QRegularExpression day(u"ngày (\\d{1,2}/\\d{1,2}/\\d{4})"_s);
    const QRegularExpressionMatch found = day.match(review.name);
    const QDate date = QDate::fromString(found.captured(1), u"d/M/yyyy"_s);
    return date.isValid() ? QString(review.name).replace(found.captured(), text::formatDateInProse(date))
                          : review.name;
}

/// Likewise within a sentence: "dự phiên họp …". Only words that are no names lose their capital.
QString withinSentence(const QString &title)
{
    static const QRegularExpression common(u"^(Rà soát|Phiên|Cuộc họp|Họp|Hội nghị|Buổi)\\b"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return common.match(title).hasMatch() ? title[0].toLower() + title.mid(1) : title;
}

const QString kOpen = u"……………………………"_s; ///< to be written by hand

const QString kReminderSubject = u"đôn đốc thực hiện nhiệm vụ quá hạn"_s;

} // namespace

std::vector<AgencyId> lateAgencies(const Board &board)
{
    std::vector<AgencyId> agencies;
    for (const AgencyLoad &load : board.loads) {
        if (load.overdue > 0)
            agencies.push_back(load.agency);
    }
    return agencies;
}

QString addresseeName(const AgencyDirectory &directory, AgencyId id, QDate date)
{
    const Agency *agency = directory.find(id);
    if (!agency || agency->kind != AgencyKind::Province)
        return directory.displayName(id);
    // Nghị định 30/2020/NĐ-CP, Phụ lục II: a capital for this city alone
    const bool isHoChiMinhCity = agency->name == u"Hồ Chí Minh";
    const QString kind = isHoChiMinhCity          ? u"Thành phố"_s
                         : agency->isCityOn(date) ? u"thành phố"_s
                                                  : u"tỉnh"_s;
    return u"Ủy ban nhân dân %1 %2"_s.arg(kind, agency->name);
}

Paper composeReminder(const Board &board, AgencyId agency, const LetterOptions &options)
{
    const Board own = boardOf(board, agency);
    const std::vector<const TaskView *> overdue = overdueOf(own);
    const TemplateFields fields{{u"donVi"_s, options.office.issuerInProse},
                                {u"coQuan"_s, addresseeName(*board.directory, agency, board.asOf)},
                                {u"vanBan"_s, directivesOf(overdue)},
                                {u"ngay"_s, text::formatDateInProse(board.asOf)},
                                {u"soNhiemVu"_s, counted(int(overdue.size()))},
                                {u"soNgay"_s, QString::number(longest(overdue))},
                                {u"hanTraLoi"_s, text::formatDateInProse(options.replyDue)}};
    Paper paper = blank(options.office, board.asOf, options.number);
    paper.form = PaperForm::Letter;
    paper.symbol = options.office.letterSymbol;
    paper.type = u"CÔNG VĂN"_s;
    paper.subject = kReminderSubject;
    paper.addressees = {fields.value(u"coQuan"_s)};
    addSentences(paper, {u"letter.opening"_s, u"letter.state"_s, u"letter.request"_s, u"letter.closing"_s},
                 options.words, fields);
    paper.annexes.push_back({{},
                             u"DANH MỤC NHIỆM VỤ QUÁ HẠN CỦA "_s + fields.value(u"coQuan"_s).toUpper(),
                             true,
                             {tableBlock(overdueTable(overdue, board.asOf))}});
    return paper;
}

Letter letterOf(const Board &board, AgencyId agency, const LetterOptions &options)
{
    Letter letter;
    letter.number = options.number;
    letter.symbol = options.office.letterSymbol;
    letter.sentOn = board.asOf;
    letter.agency = agency;
    letter.replyDue = options.replyDue;
    letter.subject = kReminderSubject;
    letter.tasks = int(overdueOf(boardOf(board, agency)).size());
    letter.words = options.words;
    return letter;
}

Paper composeReconciliation(const Board &board, AgencyId agency, const LetterOptions &options)
{
    const QString name = addresseeName(*board.directory, agency, board.asOf);
    PaperTable table;
    table.pointSize = 12;
    table.columns = {{u"TT"_s, 0.7, true},
                     {u"Nhiệm vụ"_s, 6, false},
                     {u"Văn bản giao"_s, 2.6, false},
                     {u"Thời hạn"_s, 2, true},
                     {u"Tình trạng theo dõi"_s, 2.7, false},
                     {u"Ý kiến của cơ quan (đã hoàn thành ngày …, văn bản số …; hoặc lý do)"_s, 4, false}};
    for (const TaskView &view : boardOf(board, agency).tasks) {
        if (view.state.isDone() || view.state.standing == Standing::Withdrawn)
            continue;
        const TaskRecord &record = *view.record;
        table.rows.push_back(
            {{QString::number(table.rows.size() + 1), record.task.text, directivesCell(record),
              deadlineText(deadlineOn(record, board.asOf)), standingCell(view), QString()}});
    }
    Paper paper = blank(options.office, board.asOf, options.number);
    paper.office.recipients = {name}; // to be filled in there; no report to those above
    paper.symbol = options.office.letterSymbol;
    paper.type = u"PHIẾU ĐỐI CHIẾU"_s;
    paper.subject = u"Nhiệm vụ chưa hoàn thành của "_s + name;
    paper.subjectNote = u"(số liệu tính đến hết %1)"_s.arg(text::formatDateInProse(board.asOf));
    const TemplateFields fields{{u"donVi"_s, options.office.issuerInProse},
                                {u"coQuan"_s, name},
                                {u"ngay"_s, text::formatDateInProse(board.asOf)},
                                {u"soNhiemVu"_s, counted(int(table.rows.size()))},
                                {u"hanTraLoi"_s, text::formatDateInProse(options.replyDue)}};
    addSentences(paper, {u"reconciliation.opening"_s, u"reconciliation.closing"_s}, options.words, fields);
    paper.annexes.push_back({{}, u"DANH MỤC NHIỆM VỤ ĐỐI CHIẾU"_s, true, {tableBlock(std::move(table))}});
    return paper;
}

Paper composeInvitation(const Review &review, const QString &invited, const LetterOptions &options)
{
    const TemplateFields fields{{u"donVi"_s, options.office.issuerInProse},
                                {u"coQuan"_s, invited.isEmpty() ? kOpen : invited},
                                {u"phien"_s, withinSentence(titleOf(review))}};
    Paper paper = blank(options.office, review.invitedOn, options.number);
    paper.office.recipients = {u"Như trên"_s};
    paper.symbol = options.office.invitationSymbol;
    paper.type = u"GIẤY MỜI"_s;
    paper.subject = titleOf(review);
    const QString opening = sentenceOf(u"invitation.opening"_s, options.words, fields);
    if (!opening.isEmpty())
        paper.body.push_back(paragraph(opening));
    auto point = [&paper, number = 0](const QString &title, const QString &text) mutable {
        paper.body.push_back(
            paragraph(u"%1. %2: %3."_s.arg(++number).arg(title, text.isEmpty() ? kOpen : text)));
    };
    QStringList agenda;
    for (const AgendaItem &item : review.agenda)
        agenda << item.text;
    point(u"Nội dung"_s, agenda.isEmpty() ? titleOf(review) : agenda.join(u"; "_s));
    point(u"Chủ trì"_s, review.chair);
    point(u"Thời gian"_s, (review.time.isEmpty() ? u"…… giờ ……"_s : review.time) + u", "_s +
                              text::formatDateInProse(review.asOf));
    point(u"Địa điểm"_s, review.place);
    addSentences(paper, {u"invitation.closing"_s}, options.words, fields);
    return paper;
}

Paper composeProgramme(const Review &review, const OfficeSettings &office)
{
    Paper paper = blank(office, review.asOf, u"……"_s);
    paper.office.recipients = {u"Đại biểu dự họp"_s};
    paper.symbol = u"CTr-"_s + office.numberSymbol.section(u'-', -1);
    paper.type = u"CHƯƠNG TRÌNH"_s;
    paper.subject = titleOf(review);
    const QString day = text::formatDateInProse(review.asOf);
    if (!paper.subject.contains(day))
        paper.subjectNote = u"(%1)"_s.arg(day);
    PaperTable table;
    table.columns = {
        {u"Thời gian"_s, 2, true}, {u"Nội dung"_s, 6, false}, {u"Người, đơn vị thực hiện"_s, 4, false}};
    for (const AgendaItem &item : review.agenda)
        table.rows.push_back({{item.time, item.text, item.who}});
    for (int row = int(table.rows.size()); row < kBlankAgendaRows && review.agenda.empty(); ++row)
        table.rows.push_back({{QString(), QString(), QString()}});
    paper.body.push_back(tableBlock(std::move(table)));
    return paper;
}

} // namespace dondoc
