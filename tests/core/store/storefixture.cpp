// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"

namespace dondoc::storetest {

namespace {

QString day(QDate date)
{
    return date.isNull() ? u"-"_s : date.toString(Qt::ISODate);
}

QString id(AgencyId agency)
{
    return QString::number(agency.value);
}

QString flag(bool truth)
{
    return truth ? u"yes"_s : u"no"_s;
}

QString line(const QStringList &fields)
{
    return fields.join(u" | "_s);
}

QString lineOf(const SourceRef &source)
{
    return line({u"source"_s, source.file, source.sheet, QString::number(source.row), source.ordinal,
                 source.section, source.list, day(source.listDate)});
}

QStringList linesOf(const Deadline &deadline)
{
    QStringList lines{line({u"deadline"_s, deadline.phrase, word(deadline.kind), day(deadline.due),
                            flag(deadline.exclusive), deadline.every, day(deadline.from),
                            QString::number(deadline.confidence, 'g', 17), deadline.question})};
    for (const DeadlineStage &stage : deadline.stages)
        lines << line({u"stage"_s, stage.label, word(stage.precision), day(stage.due)});
    return lines;
}

QString lineOf(const Assignment &part)
{
    QStringList excluded;
    for (AgencyId agency : part.excluded)
        excluded << id(agency);
    return line({u"part"_s, word(part.role), id(part.agency), part.groupKey, part.unmatched, part.written,
                 excluded.join(u','), id(part.listedAs), flag(part.named), word(part.listing)});
}

int positionOf(const TaskRecord &record, AssignmentId assignment)
{
    for (size_t i = 0; i < record.assignments.size(); ++i) {
        if (record.assignments[i].id == assignment)
            return int(i) + 1;
    }
    return int(assignment.value); // not stored yet: the position itself
}

QString lineOf(const TaskRecord &record, const Progress &report)
{
    return line({u"progress"_s, QString::number(positionOf(record, report.assignment)), day(report.date),
                 word(report.stage), flag(report.done), day(report.completedOn), report.evidence,
                 report.evidenceFile, report.evidenceSha256, report.note, report.proposal,
                 day(report.promisedOn), report.promise,
                 report.recordedAt.toUTC().toString(Qt::ISODateWithMs), report.recordedBy});
}

SourceRef sourceOf(const QString &file, int row)
{
    SourceRef source;
    source.file = file;
    source.sheet = u"PL"_s;
    source.row = row;
    source.ordinal = QString::number(row);
    return source;
}

} // namespace

AgencyId agency(const QString &name)
{
    static const AgencyDirectory directory = *AgencyDirectory::shipped();
    for (const Agency &agency : directory.agencies()) {
        if (agency.name == name)
            return agency.id;
    }
    ADD_FAILURE() << "no agency " << name.toStdString();
    return {};
}

QStringList linesOf(const TaskRecord &record)
{
    const Task &task = record.task;
    QStringList lines{line({u"task"_s, task.text, task.clause, task.product, task.note, task.result,
                            word(task.ending), day(task.endedOn), task.endingDocument, task.identity,
                            task.streams.join(u','), task.responsible})};
    lines << lineOf(task.source) << linesOf(task.deadline);
    for (const DirectiveRef &directive : task.directives)
        lines << line({u"directive"_s, directive.number, directive.written, directive.type,
                       day(directive.date), directive.secrecy});
    for (const Assignment &part : record.assignments)
        lines << lineOf(part);
    for (const Progress &report : record.progress)
        lines << lineOf(record, report);
    for (const DeadlineChange &change : record.deadlineHistory)
        lines << line({u"change"_s, day(change.since), change.reason, change.document})
              << linesOf(change.deadline);
    for (const TaskDoubt &doubt : record.doubts)
        lines << line({u"doubt"_s, doubt.code, doubt.detail, QString::number(doubt.column), doubt.answer});
    return lines;
}

QStringList linesOf(const RateValue &value)
{
    return {
        line({QString::number(value.indicator.value), id(value.agency), QString::number(int(value.scheme)),
              QString::number(int(value.kind)), day(value.month), day(value.from), day(value.to),
              QString::number(value.value, 'g', 17), value.cell, value.sourceDocument}),
        lineOf(value.source)};
}

QStringList linesOf(const RateNote &note)
{
    return {line({QString::number(note.indicator.value), id(note.agency), QString::number(int(note.scheme)),
                  note.text, word(note.reason)}),
            lineOf(note.source)};
}

TaskRecord fullRecord()
{
    TaskRecord record;
    Task &task = record.task;
    task.text = u"Xây dựng \"Nghị định\" về dữ liệu;\ntrình Chính phủ"_s;
    task.clause = u"3.(1).d"_s;
    task.product = u"Nghị định"_s;
    task.note = u"Lưu ý: phối hợp chặt"_s;
    task.result = u"Đang thực hiện"_s;
    task.directives = {
        {{}, u"71/NQ-CP"_s, u"Nghị quyết số 71/NQ-CP"_s, u"Nghị quyết"_s, QDate(2025, 4, 1), u"Mật"_s},
        {{}, QString(), u"Kết luận của Thủ tướng"_s, u"Kết luận"_s, QDate()}};
    task.streams = {u"CĐS"_s, u"Đề án 06"_s};
    task.responsible = u"Trần Thị B"_s;
    task.deadline = {u"Tháng 12/2025 và năm 2026"_s,
                     DeadlineKind::Staged,
                     QDate(2025, 12, 31),
                     true,
                     u"P1M"_s,
                     QDate(2025, 7, 1),
                     {{u"hoàn thành"_s, DeadlineKind::Month, QDate(2025, 12, 31)},
                      {u"triển khai"_s, DeadlineKind::Ongoing, QDate()}},
                     0.7,
                     u"unclearScope"_s};
    task.ending = Ending::Transferred;
    task.endedOn = QDate(2025, 7, 10);
    task.endingDocument = u"592/BKHCN-VCL"_s;
    task.source = {
        u"phu-luc-06.xlsx"_s, u"PL06.2c"_s,      12, u"4"_s, u"II. Về phát triển › a) Triển khai"_s,
        u"PHỤ LỤC 06"_s,      QDate(2025, 7, 18)};
    task.identity = u"xay dung nghi dinh|bo tai chinh|71/nq-cp"_s;

    Assignment lead;
    lead.agency = agency(u"Bộ Tài chính"_s);
    lead.written = u"Đảng ủy Bộ Tài chính"_s;
    lead.listedAs = agency(u"Bộ Công an"_s);
    lead.listing = Listing::Open;
    Assignment group;
    group.role = Role::Coordinating;
    group.groupKey = u"ministries-and-provinces"_s;
    group.written = u"Các bộ, ngành, địa phương (trừ Bộ Công an và Bộ Tài chính)"_s;
    group.excluded = {agency(u"Bộ Công an"_s), agency(u"Bộ Tài chính"_s)};
    group.listing = Listing::NotListed;
    Assignment unmatched;
    unmatched.unmatched = u"Ban X"_s;
    unmatched.written = u"Ban X"_s;
    unmatched.named = false;
    record.assignments = {lead, group, unmatched};

    Progress listed;
    listed.assignment = AssignmentId{3};
    listed.stage = Stage::Submitted;
    Progress dated;
    dated.assignment = AssignmentId{1};
    dated.date = QDate(2025, 7, 2);
    dated.stage = Stage::InUse;
    dated.done = true;
    dated.completedOn = QDate(2025, 7, 1);
    dated.evidence = u"Nghị định số 180/2025/NĐ-CP ngày 01/7/2025"_s;
    dated.evidenceFile = u"//vpcp/chung/180-2025-nd-cp.pdf"_s;
    dated.evidenceSha256 = QString(64, u'a');
    dated.note = u"Khó khăn: không"_s;
    dated.proposal = u"Bố trí kinh phí"_s;
    dated.promisedOn = QDate(2025, 8, 15);
    dated.promise = u"123/BTC-VP ngày 01/7/2025"_s;
    dated.recordedAt = QDateTime(QDate(2025, 7, 2), QTime(9, 30, 15, 250), Qt::UTC);
    dated.recordedBy = u"Nguyễn Văn A"_s;
    record.progress = {listed, dated};

    DeadlineChange first;
    first.deadline.phrase = u"30/6/2025"_s;
    first.deadline.kind = DeadlineKind::Date;
    first.deadline.due = QDate(2025, 6, 30);
    first.since = QDate(2025, 5, 1);
    first.reason = u"giao lần đầu"_s;
    first.document = u"71/NQ-CP"_s;
    DeadlineChange second = first;
    second.deadline = task.deadline;
    second.since = QDate(2025, 6, 20);
    second.reason = u"gia hạn"_s;
    record.deadlineHistory = {first, second};
    record.doubts = {{u"shiftedColumn"_s, u"30/6/2025"_s, 4, u"đã xem"_s},
                     {u"nobodyNamed"_s, QString(), -1, QString()}};
    return record;
}

NewTask plainTask(int row, const QString &text)
{
    NewTask added;
    Task &task = added.record.task;
    task.text = text.isEmpty() ? u"Nhiệm vụ số %1"_s.arg(row) : text;
    task.source = sourceOf(u"phu-luc-01.xlsx"_s, row);
    task.identity = task.text.toLower();
    task.directives = {{{}, u"57-NQ/TW"_s, u"Nghị quyết 57-NQ/TW"_s, u"Nghị quyết"_s, QDate(2024, 12, 22)}};
    Assignment lead;
    lead.agency = agency(u"Bộ Tài chính"_s);
    lead.written = u"Bộ Tài chính"_s;
    added.record.assignments = {lead};
    Progress listed;
    listed.assignment = AssignmentId{1};
    added.record.progress = {listed};
    added.sighting = {task.identity, {{u"text"_s, task.text}, {u"lead"_s, u"Bộ Tài chính"_s}}, task.source};
    return added;
}

RateValue rateValue(int row, double value)
{
    RateValue rate;
    rate.agency = agency(u"Bộ Tài chính"_s);
    rate.kind = RateKind::Achieved;
    rate.month = QDate(2025, 6, 1);
    rate.from = QDate(2025, 1, 1);
    rate.to = QDate(2025, 6, 30);
    rate.value = value;
    rate.source = sourceOf(u"phu-luc-03.xlsx"_s, row);
    rate.cell = u"D%1"_s.arg(row);
    return rate;
}

RateNote rateNote(int row, const QString &text)
{
    RateNote note;
    note.agency = agency(u"Bộ Tài chính"_s);
    note.text = text;
    note.reason = BlankReason::NotRegistered;
    note.source = sourceOf(u"phu-luc-03.xlsx"_s, row);
    return note;
}

BatchWrite batchOf(int count, int first, const QString &file)
{
    BatchWrite write;
    write.files = {file};
    write.user = u"Trần Thị B"_s;
    for (int row = first; row < first + count; ++row) {
        write.newTasks.push_back(plainTask(row));
        write.newTasks.back().record.task.source.file = file;
        write.newTasks.back().sighting.source.file = file;
    }
    write.newRates.push_back(rateValue(first, 13.21));
    write.newNotes.push_back(rateNote(first, u"Đặt chỉ tiêu từ tháng 5/2025"_s));
    return write;
}

TaskRecord recordWithText(const Store &store, const QString &text)
{
    const auto tasks = *store.loadTasks();
    for (const auto &record : tasks) {
        if (record->task.text == text)
            return *record;
    }
    ADD_FAILURE() << "no task " << text.toStdString();
    return {};
}

UpdatedTask updateOf(TaskRecord record, const QString &file)
{
    UpdatedTask updated;
    updated.sighting = {
        record.task.identity, {{u"text"_s, record.task.text}}, sourceOf(file, record.task.source.row)};
    updated.after = std::move(record);
    return updated;
}

QString hashOf(const Store &store)
{
    const auto hash = store.contentHash();
    EXPECT_TRUE(hash) << (hash ? "" : hash.error().text.toStdString());
    return hash ? *hash : QString();
}

Result<BatchId> addProgress(Store &store, AssignmentId assignment, Progress report, const Clock &clock)
{
    BatchWrite write;
    write.kind = u"edit"_s;
    write.title = u"Cập nhật tiến độ"_s;
    report.assignment = assignment;
    write.newProgress = {report};
    return store.apply(write, clock);
}

Result<BatchId> confirmAlias(Store &store, const AgencyAlias &alias, const Clock &clock)
{
    BatchWrite write;
    write.kind = u"edit"_s;
    write.title = u"Xác nhận tên"_s;
    write.confirmedAliases = {alias};
    return store.apply(write, clock);
}

} // namespace dondoc::storetest
