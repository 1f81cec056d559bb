// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/dataexport.h"

#include "core/reports/taskcells.h"
#include "core/tasks/dutyrecord.h"
#include "core/tasks/sourcelabel.h"

#include <QJsonObject>

#include <algorithm>

namespace dondoc {

namespace {

QJsonValue dateOrNull(QDate date)
{
    return date.isNull() ? QJsonValue() : QJsonValue(date.toString(Qt::ISODate));
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOrNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject sourceAsJson(const SourceRef &source)
{
    return {{QStringLiteral("file"), source.file.text()},
            {QStringLiteral("sheet"), source.sheet.text()},
            {QStringLiteral("row"), source.row},
            {QStringLiteral("ordinal"), textOrNull(source.ordinal)},
            {QStringLiteral("section"), textOrNull(source.section)}};
}

QJsonObject deadlineAsJson(const Deadline &deadline, QDate due)
{
    return {{QStringLiteral("phrase"), deadline.phrase},
            {QStringLiteral("kind"), word(deadline.kind)},
            {QStringLiteral("due"), dateOrNull(due)},
            {QStringLiteral("exclusive"), deadline.exclusive},
            {QStringLiteral("every"), textOrNull(deadline.every)},
            {QStringLiteral("confidence"), deadline.confidence}};
}

/// What the deadline is due on this date: a recurring duty's next occurrence, else its own day.
QDate dueOf(const TaskView &view, const Deadline &deadline)
{
    if (deadline.kind == DeadlineKind::Recurring)
        return view.state.isDone() ? QDate() : view.state.due;
    return deadline.due;
}

/// Of a recurring duty with dated occurrences; null for other work.
QJsonValue occurrencesAsJson(const TaskView &view, QDate asOf)
{
    const auto tally = occurrenceTally(*view.record, view.state, asOf);
    if (!tally)
        return QJsonValue();
    return QJsonObject{{QStringLiteral("due"), tally->due}, {QStringLiteral("done"), tally->done}};
}

QJsonArray directivesAsJson(const Task &task)
{
    QJsonArray numbers;
    for (const DirectiveRef &directive : task.directives)
        numbers << (directive.number.isEmpty() ? directive.written : directive.number);
    return numbers;
}

QJsonArray doubtsAsJson(const TaskRecord &record)
{
    QStringList codes;
    for (const TaskDoubt &doubt : record.doubts) {
        if (!codes.contains(doubt.code))
            codes << doubt.code;
    }
    return QJsonArray::fromStringList(codes);
}

QJsonObject taskAsJson(const TaskView &view, const Board &board)
{
    const TaskRecord &record = *view.record;
    const AgencyDirectory &directory = *board.directory;
    const Deadline &deadline = deadlineOn(record, board.asOf);
    const auto list = [](const QStringList &names) { return QJsonArray::fromStringList(names); };
    return {
        {QStringLiteral("id"), record.task.id.value},
        {QStringLiteral("parent"), record.task.parent ? QJsonValue(record.task.parent.value) : QJsonValue()},
        {QStringLiteral("text"), record.task.text},
        {QStringLiteral("source"), sourceAsJson(record.task.source)},
        {QStringLiteral("directives"), directivesAsJson(record.task)},
        {QStringLiteral("leads"), list(agencyNames(record, Role::Lead, directory))},
        {QStringLiteral("leadGroups"), list(groupNames(record, Role::Lead, directory))},
        {QStringLiteral("coordinators"), list(agencyNames(record, Role::Coordinating, directory))},
        {QStringLiteral("coordinatorGroups"), list(groupNames(record, Role::Coordinating, directory))},
        {QStringLiteral("unmatched"),
         list(unmatchedNames(record, Role::Lead) + unmatchedNames(record, Role::Coordinating))},
        {QStringLiteral("deadline"), deadlineAsJson(deadline, dueOf(view, deadline))},
        {QStringLiteral("occurrences"), occurrencesAsJson(view, board.asOf)},
        {QStringLiteral("product"), record.task.product},
        {QStringLiteral("note"), textOrNull(record.task.note)},
        {QStringLiteral("outstanding"), list(outstandingNames(view, directory))},
        {QStringLiteral("stage"), word(view.state.stage)},
        {QStringLiteral("standing"), word(view.state.standing)},
        {QStringLiteral("result"), textOrNull(record.task.result)},
        {QStringLiteral("doubts"), doubtsAsJson(record)},
        {QStringLiteral("missingClear"), list(view.missingClear)},
    };
}

QString kindWord(RateUnitKind kind)
{
    switch (kind) {
    case RateUnitKind::Ministry:
        return QStringLiteral("ministry");
    case RateUnitKind::Province:
        return QStringLiteral("province");
    case RateUnitKind::Block:
        return QStringLiteral("block");
    }
    Q_UNREACHABLE();
}

/// The same figure as other documents give it: beside the first, never instead of it.
QJsonArray otherSourcesAsJson(const RateRow &row)
{
    QJsonArray array;
    for (const RateValue &other : row.otherSources)
        array << QJsonObject{
            {QStringLiteral("of"), other.kind == RateKind::Achieved ? QStringLiteral("achieved")
                                   : other.kind == RateKind::Target ? QStringLiteral("target")
                                                                    : QStringLiteral("yearEndTarget")},
            {QStringLiteral("value"), other.value},
            {QStringLiteral("to"), dateOrNull(other.to)},
            {QStringLiteral("document"), textOrNull(other.sourceDocument)},
            {QStringLiteral("source"), sourceAsJson(other.source)}};
    return array;
}

QJsonObject rateAsJson(const RateRow &row)
{
    return {
        {QStringLiteral("agency"), row.name},
        {QStringLiteral("kind"), kindWord(row.kind)},
        {QStringLiteral("scheme"),
         row.scheme == ProvinceScheme::None ? QJsonValue() : QJsonValue(QString::number(int(row.scheme)))},
        {QStringLiteral("from"), dateOrNull(row.from.isNull() ? QDate(row.month.year(), 1, 1) : row.from)},
        {QStringLiteral("to"), dateOrNull(row.to.isNull() ? row.month.addMonths(1).addDays(-1) : row.to)},
        {QStringLiteral("target"), numberOrNull(row.target)},
        {QStringLiteral("yearEndTarget"), numberOrNull(row.yearEndTarget)},
        {QStringLiteral("achieved"), numberOrNull(row.achieved)},
        {QStringLiteral("met"), row.met ? QJsonValue(*row.met) : QJsonValue()},
        {QStringLiteral("blank"), row.target ? QJsonValue() : QJsonValue(word(row.blank))},
        {QStringLiteral("note"), textOrNull(row.note)},
        {QStringLiteral("source"), sourceAsJson(row.source)},
        {QStringLiteral("cell"), textOrNull(row.cell)},
        {QStringLiteral("targetCell"), textOrNull(row.targetCell)},
        {QStringLiteral("part"), numberOrNull(row.part)},
        {QStringLiteral("whole"), numberOrNull(row.whole)},
        {QStringLiteral("otherSources"), otherSourcesAsJson(row)},
    };
}

std::vector<OutValue> taskAsRow(const TaskView &view, const Board &board)
{
    const TaskRecord &record = *view.record;
    const AgencyDirectory &directory = *board.directory;
    return {sourceLabel(record.task.source),
            record.task.source.ordinal,
            record.task.text,
            directivesCell(record),
            addresseesCell(record, Role::Lead, directory),
            addresseesCell(record, Role::Coordinating, directory),
            record.task.product,
            deadlineCell(view, board.asOf),
            standingCell(view),
            outstandingNames(view, directory).join(QStringLiteral(", ")),
            record.task.result,
            record.task.note};
}

} // namespace

QJsonArray tasksAsJson(const Board &board)
{
    QJsonArray array;
    for (const TaskView &view : board.tasks)
        array << taskAsJson(view, board);
    return array;
}

QJsonArray ratesAsJson(const RateBoard &rates)
{
    QJsonArray array;
    for (const RateRow &row : rates.rows)
        array << rateAsJson(row);
    return array;
}

OutTable tasksAsTable(const Board &board, const std::vector<int> *tasks)
{
    OutTable table;
    table.name = QStringLiteral("Nhiệm vụ");
    table.header = {QStringLiteral("Nguồn"),
                    QStringLiteral("TT"),
                    QStringLiteral("Nhiệm vụ"),
                    QStringLiteral("Văn bản giao"),
                    QStringLiteral("Cơ quan chủ trì"),
                    QStringLiteral("Cơ quan phối hợp"),
                    QStringLiteral("Kết quả, sản phẩm"),
                    QStringLiteral("Thời hạn"),
                    QStringLiteral("Tình trạng"),
                    QStringLiteral("Cơ quan chưa hoàn thành"),
                    QStringLiteral("Kết quả thực hiện"),
                    QStringLiteral("Ghi chú")};
    if (tasks) {
        for (int position : *tasks)
            table.rows.push_back(taskAsRow(board.tasks[size_t(position)], board));
        return table;
    }
    for (const TaskView &view : board.tasks)
        table.rows.push_back(taskAsRow(view, board));
    return table;
}

OutTable ratesAsTable(const RateBoard &rates)
{
    const auto cell = [](std::optional<double> value) { return value ? OutValue(*value) : OutValue(); };
    const auto date = [](QDate date) { return date.isNull() ? OutValue() : OutValue(date); };
    OutTable table;
    table.name = QStringLiteral("Hồ sơ TTTT");
    table.header = {
        QStringLiteral("Đơn vị"),   QStringLiteral("Danh mục"),     QStringLiteral("Từ ngày"),
        QStringLiteral("Đến ngày"), QStringLiteral("Chỉ tiêu"),     QStringLiteral("Chỉ tiêu cuối năm"),
        QStringLiteral("Đạt được"), QStringLiteral("Đạt chỉ tiêu"), QStringLiteral("Ghi chú")};
    for (const RateRow &row : rates.rows) {
        table.rows.push_back(
            {row.name,
             row.scheme == ProvinceScheme::None
                 ? OutValue(row.kind == RateUnitKind::Block ? QStringLiteral("Khối")
                                                            : QStringLiteral("Bộ, ngành"))
                 : OutValue(QStringLiteral("%1 tỉnh, thành phố").arg(int(row.scheme))),
             date(row.from), date(row.to), cell(row.target), cell(row.yearEndTarget), cell(row.achieved),
             row.met ? OutValue(*row.met ? QStringLiteral("đạt") : QStringLiteral("không đạt")) : OutValue(),
             row.note});
    }
    return table;
}

} // namespace dondoc
