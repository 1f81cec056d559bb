// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/typing.h"

#include "core/base/archive.h"
#include "core/store/recordjson.h"
#include "core/tasks/holdingreport.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

// One description a struct, for both directions (archive.h). `T` is the struct, const while it is written.
namespace archive {

template<class A, class T> void describe(A &field, T &typed, Tag<TypedTask>)
{
    field("text", typed.text);
    field("leads", typed.leads);
    field("coordinators", typed.coordinators);
    field("deadline", typed.deadline);
    field("documents", typed.documents);
    field("clause", typed.clause);
    field("section", typed.section);
    field("streams", typed.streams);
    field("product", typed.product);
    field("note", typed.note);
    field("responsible", typed.responsible);
}

template<class A, class T> void describe(A &field, T &move, Tag<DeadlineMove>)
{
    field("reason", move.reason);
    field("document", move.document);
}

template<class A, class T> void describe(A &field, T &words, Tag<TypedWords>)
{
    field("task", words.task);
    field("from", words.from);
    field("to", words.to);
    field("move", words.move);
}

/// A report as the history writes it.
template<> QJsonValue toValue(const Progress &report)
{
    return toJson(report);
}

template<> void fromValue(const QJsonValue &json, Progress &report)
{
    report = progressFromJson(json.toString());
}

template<class A, class T> void describe(A &field, T &report, Tag<TypedReport>)
{
    field("task", report.task);
    field("parts", report.parts);
    field("report", report.report);
}

template<class A, class T> void describe(A &field, T &typing, Tag<Typing>)
{
    field("tasks", typing.tasks);
    field("reports", typing.reports);
}

} // namespace archive

namespace {

constexpr int version = 1;

const TaskRecord *findTask(const Board &board, TaskId task)
{
    const auto view = std::ranges::find(board.tasks, task,
                                        [](const TaskView &candidate) { return candidate.record->task.id; });
    return view == board.tasks.end() ? nullptr : view->record.get();
}

/// As the words would be typed for the task that is read from them: "bo tai chinh" is "Bộ Tài chính".
TypedTask asRead(const TypedTask &typed, const TypingContext &context)
{
    return typedOf(readTyped(typed, context), context.directory);
}

bool isWritten(const TypedWords &words, const Board &board, const TypingContext &context)
{
    const TypedTask read = asRead(words.to, context);
    if (const TaskRecord *record = findTask(board, words.task)) {
        const TypedTask stored = typedOf(*record, context.directory);
        return asRead(withChanges(stored, words.from, words.to), context) == asRead(stored, context);
    }
    return std::ranges::any_of(board.tasks, [&](const TaskView &view) {
        return view.record->task.text == read.text && typedOf(*view.record, context.directory) == read;
    });
}

/// Also where nobody is left to report.
bool isWritten(const TypedReport &typed, const Board &board)
{
    const TaskRecord *record = findTask(board, typed.task);
    return !record || std::ranges::all_of(typed.parts, [&](AssignmentId part) {
        const bool isThere =
            std::ranges::find(record->assignments, part, &Assignment::id) != record->assignments.end();
        return !isThere || sayTheSame(holdingReportOf(*record, part, typed.report.date), typed.report);
    });
}

} // namespace

void dropWritten(Typing &typing, const Board &board, const TypingContext &context)
{
    for (TypedWords &words : typing.tasks) {
        if (words.task && !findTask(board, words.task))
            words = {{}, {}, words.to, {}};
    }
    std::erase_if(typing.tasks, [&](const TypedWords &words) { return isWritten(words, board, context); });
    std::erase_if(typing.reports, [&](const TypedReport &report) { return isWritten(report, board); });
}

TypingFile::TypingFile(const QString &storePath)
    : m_file(storePath, u"dang-go"_s, version)
{
}

Result<Typing> TypingFile::load() const
{
    const auto content = m_file.load();
    if (!content)
        return content.error();
    Typing typing;
    archive::fromValue(*content, typing);
    return typing;
}

Status TypingFile::save(const Typing &typing) const
{
    return m_file.save(archive::toValue(typing).toObject());
}

} // namespace dondoc
