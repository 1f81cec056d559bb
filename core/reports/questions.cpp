// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/questions.h"

#include "core/tasks/sourcelabel.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace dondoc {

namespace {

constexpr qsizetype longestText = 60; ///< characters of a task that has no place in a list

/// How one kind of doubt is asked about. %1 = number of tasks.
struct DoubtQuestion {
    const char16_t *code;
    const char16_t *text;
    const char16_t *advice; ///< follows the places; may be empty
};

// In the order they are asked: what would change a figure first.
constexpr DoubtQuestion kDoubtQuestions[] = {
    {u"submittedOnly", u"%1 việc báo “đã hoàn thành” nhưng mới trình", u""},
    {u"evidenceAfterDeadline", u"%1 việc có chứng cứ ghi ngày sau thời hạn", u"xong muộn?"},
    {u"noEvidence", u"%1 việc báo “đã hoàn thành” mà không nêu kết quả, sản phẩm nào", u""},
    {u"nobodyNamed", u"%1 việc không nêu đơn vị nào chưa hoàn thành", u"đang tính cho cơ quan chủ trì"},
    {u"shiftedColumn", u"%1 việc có thời hạn ghi nhầm cột", u""},
    {u"deadlineOutlier", u"%1 việc có thời hạn lệch hẳn các việc khác", u"có phải ghi nhầm năm?"},
    {u"deadlineBeforeDocument", u"%1 việc có thời hạn trước ngày văn bản giao", u""},
    {u"nearDuplicate", u"%1 việc gần như trùng lời với việc khác trong cùng danh mục", u"có phải một việc?"},
    {u"unmatchedAgency", u"%1 việc nêu cơ quan chưa nhận ra", u"chưa gán cho cơ quan nào"},
    {u"ambiguousAgency", u"%1 việc nêu tên dùng cho nhiều cơ quan", u"chưa gán cho cơ quan nào"},
    {u"eitherAgency", u"%1 việc nêu hai cơ quan mà chỉ một chịu trách nhiệm", u"là cơ quan nào?"},
    {u"endedUnit", u"%1 việc giao cho đơn vị đã sáp nhập", u""},
    {u"notYetUnit", u"%1 việc giao cho đơn vị chưa có vào ngày của danh mục", u""},
    {u"unknownExclusion", u"%1 việc loại trừ đơn vị chưa nhận ra", u""},
    {u"openList", u"%1 việc có danh sách cơ quan chưa nêu hết", u""},
    {u"unreadDeadline", u"%1 việc có thời hạn chưa đọc được", u""},
    {u"uncertainDeadline", u"%1 việc có thời hạn đọc chưa chắc", u""},
    {u"cutShort", u"%1 việc có lời văn bị cắt dở", u""},
};

/// "TT 9", "dòng 10" of a row without a number; the words of what was typed by hand.
struct Place {
    QString list, before, at;
};
Place placeOf(const Task &task)
{
    const SourceRef &source = task.source;
    if (!source.ordinal.isEmpty())
        return {sourceLabel(source), QStringLiteral("TT "), source.ordinal};
    if (source.row > 0)
        return {sourceLabel(source), {}, QStringLiteral("dòng %1").arg(source.row)};
    return {
        QStringLiteral("gõ tay"), {}, QStringLiteral("“%1”").arg(text::shortened(task.text, longestText))};
}

/// "PL01 TT 9, 13; PL06.2c TT 50; gõ tay “Xây dựng nền tảng…”"
QString placesOf(const Board &board, const std::vector<int> &tasks)
{
    struct List {
        QString label, before;
        QStringList places;
    };
    std::vector<List> lists; // in the order in which they come
    for (int position : tasks) {
        const Place place = placeOf(board.tasks[size_t(position)].record->task);
        auto list = std::ranges::find_if(lists, [&place](const List &known) {
            return known.label == place.list && known.before == place.before;
        });
        if (list == lists.end())
            list = lists.insert(list, {place.list, place.before, {}});
        list->places << place.at;
    }
    QStringList words;
    for (const List &list : lists)
        words << QStringLiteral("%1 %2%3").arg(list.label, list.before,
                                               list.places.join(QStringLiteral(", ")));
    return words.join(QStringLiteral("; "));
}

void addDoubtQuestions(std::vector<Question> &questions, const Board &board)
{
    QHash<QString, std::vector<int>> byCode;
    for (size_t i = 0; i < board.tasks.size(); ++i) {
        for (const TaskDoubt &doubt : board.tasks[i].record->doubts) {
            std::vector<int> &tasks = byCode[doubt.code];
            if (doubt.answer.isEmpty() && (tasks.empty() || tasks.back() != int(i)))
                tasks.push_back(int(i));
        }
    }
    for (const DoubtQuestion &ask : kDoubtQuestions) {
        const QString code = QString::fromUtf16(ask.code);
        const std::vector<int> tasks = byCode.value(code);
        if (tasks.empty())
            continue;
        QString where = placesOf(board, tasks);
        if (*ask.advice)
            where += QStringLiteral(": ") + QString::fromUtf16(ask.advice);
        questions.push_back({code, QString::fromUtf16(ask.text).arg(tasks.size()), where, tasks, {}});
    }
}

void addMergerQuestions(std::vector<Question> &questions, const RateBoard &rates,
                        const AgencyDirectory &directory)
{
    for (const MergerQuestion &merger : mergerQuestions(rates, directory)) {
        QStringList parts;
        for (const auto &[agency, value] : merger.parts)
            parts << text::formatNumber(value, 2);
        Question question;
        question.code = QStringLiteral("outsidePartsRange");
        question.text = QStringLiteral("%1 %2% nằm ngoài các phần trước sáp nhập: %3%")
                            .arg(directory.displayName(merger.unit), text::formatNumber(merger.rate, 2),
                                 parts.join(QStringLiteral("%; ")));
        question.where = QStringLiteral("ngày chốt khác nhau: %1 và %2")
                             .arg(text::formatDate(merger.partsTo), text::formatDate(merger.to));
        question.agencies = {merger.unit};
        questions.push_back(std::move(question));
    }
}

/// A unit that registered the highest target and has nothing to show.
void addEmptyTargets(std::vector<Question> &questions, const RateBoard &rates)
{
    for (const RateRow &row : rates.month(rates.latestMonth())) {
        if (!row.target || !row.achieved || *row.achieved > 0 || *row.target <= 0)
            continue;
        QStringList months;
        for (const RateRow *other : rates.rows.of(row.agency)) {
            if (other->scheme == row.scheme && other->target)
                months << QStringLiteral("tháng %1: %2")
                              .arg(other->month.month())
                              .arg(text::formatNumber(*other->target));
        }
        questions.push_back(
            {QStringLiteral("targetWithoutResult"),
             QStringLiteral("%1: chỉ tiêu %2%, đạt 0").arg(row.name, text::formatNumber(*row.target)),
             QStringLiteral("chỉ tiêu %1; xem lại chỉ tiêu hay số liệu?")
                 .arg(months.join(QStringLiteral("; "))),
             {},
             {row.agency}});
    }
}

void addUnknownBlanks(std::vector<Question> &questions, const RateBoard &rates)
{
    QStringList names;
    std::vector<AgencyId> agencies;
    for (const RateRow &row : rates.month(rates.latestMonth())) {
        if (row.kind == RateUnitKind::Block || row.target || row.blank != BlankReason::Unknown)
            continue;
        names << row.name;
        agencies.push_back(row.agency);
    }
    if (names.isEmpty())
        return;
    questions.push_back({QStringLiteral("unknownBlank"),
                         QStringLiteral("%1 đơn vị không có chỉ tiêu mà không nêu lý do").arg(names.size()),
                         names.join(QStringLiteral("; ")),
                         {},
                         agencies});
}

} // namespace

std::vector<Question> questionsOf(const Board &board, const RateBoard &rates)
{
    std::vector<Question> questions;
    addDoubtQuestions(questions, board);
    addMergerQuestions(questions, rates, *board.directory);
    addEmptyTargets(questions, rates);
    addUnknownBlanks(questions, rates);
    return questions;
}

} // namespace dondoc
