// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/typedtask.h"

#include "core/deadlines/phrasereader.h"
#include "core/intake/addressees.h"
#include "core/intake/taskdoubts.h"
#include "core/intake/titleblock.h"
#include "core/services/overtaken.h"
#include "core/text/documentnumber.h"
#include "core/text/fold.h"
#include "core/text/secrecy.h"
#include "core/text/wholewords.h"

#include <algorithm>

namespace dondoc {

namespace {

const QString between = QStringLiteral("; ");

/// Below it the officer is asked (core/deadlines).
constexpr double sureEnough = 0.8;

Deadline readPhrase(const QString &phrase, const TypingContext &context)
{
    return readDeadline(phrase, {context.asOf, true});
}

std::vector<DirectiveRef> keepingDates(std::vector<DirectiveRef> read, const std::vector<DirectiveRef> &known)
{
    for (DirectiveRef &directive : read) {
        const auto same = std::ranges::find_if(known, [&directive](const DirectiveRef &other) {
            return directive.number.isEmpty() ? other.written == directive.written
                                              : other.number == directive.number;
        });
        if (same != known.end()) {
            const QString secrecy = directive.secrecy; // as typed: documentWords() says the stored one
            directive = *same;
            directive.secrecy = secrecy;
        }
    }
    return read;
}

QString wordsOf(const Assignment &part, const AgencyDirectory &directory)
{
    if (part.agency && part.excluded.empty())
        return directory.displayName(part.agency);
    return part.written.isEmpty() ? part.unmatched : part.written;
}

QString addresseesOf(const TaskRecord &record, Role role, const AgencyDirectory &directory)
{
    QStringList names;
    for (const Assignment &part : record.assignments) {
        if (part.role == role && part.named)
            names << wordsOf(part, directory);
    }
    return names.join(between);
}

bool isSamePart(const Assignment &a, const Assignment &b)
{
    return a.role == b.role && a.agency == b.agency && a.groupKey == b.groupKey && a.unmatched == b.unmatched;
}

bool hasReports(const TaskRecord &record, const Assignment &part)
{
    return std::ranges::any_of(record.progress,
                               [&part](const Progress &report) { return report.assignment == part.id; });
}

/// What the fields could not settle, as questions beside the task. Only those of the fields named are asked
/// anew; others keep their answers.
void addQuestions(TaskRecord &record, const std::vector<AddresseeQuestion> &questions)
{
    for (const AddresseeQuestion &question : questions)
        record.doubts.push_back({question.code, question.name, -1, {}});
}

void askOfDeadline(TaskRecord &record, const Deadline &deadline)
{
    if (deadline.phrase.isEmpty() || deadline.confidence >= sureEnough)
        return;
    const bool isRead = deadline.kind != DeadlineKind::None;
    record.doubts.push_back({isRead ? QStringLiteral("uncertainDeadline") : QStringLiteral("unreadDeadline"),
                             deadline.phrase,
                             -1,
                             {}});
}

void dropQuestions(TaskRecord &record, std::initializer_list<QLatin1StringView> codes)
{
    std::erase_if(record.doubts, [&codes](const TaskDoubt &doubt) {
        return std::ranges::find(codes, doubt.code) != codes.end() && doubt.answer.isEmpty();
    });
}

Addressees readParts(const TypedTask &typed, const TypingContext &context)
{
    AddresseeReader reader(context.matcher, context.asOf);
    return readAddressees({typed.leads, typed.coordinators, {}}, reader, context.directory);
}

void retypeAddressees(TaskRecord &record, const TypedTask &typed, const TypingContext &context)
{
    const Addressees read = readParts(typed, context);
    std::vector<Assignment> parts;
    for (const Assignment &wanted : read.assignments) {
        const auto known = std::ranges::find_if(
            record.assignments, [&wanted](const Assignment &part) { return isSamePart(part, wanted); });
        parts.push_back(known == record.assignments.end() ? wanted : *known);
        parts.back().named = true;
    }
    for (const Assignment &known : record.assignments) {
        const bool isThere = std::ranges::any_of(
            parts, [&known](const Assignment &part) { return part.id == known.id && part.id; });
        if (!isThere && (!known.named || hasReports(record, known)))
            parts.push_back(known);
    }
    const bool isListed =
        std::ranges::any_of(parts, [](const Assignment &part) { return part.listing == Listing::Open; });
    for (Assignment &part : parts) { // who joins a task with an open list is open, or nobody would follow it
        if (isListed && !part.id && part.role == Role::Lead)
            part.listing = Listing::Open;
    }
    record.assignments = std::move(parts);
    using namespace Qt::StringLiterals;
    dropQuestions(record, {"unmatchedAgency"_L1, "ambiguousAgency"_L1, "endedUnit"_L1, "notYetUnit"_L1,
                           "unknownExclusion"_L1, "openList"_L1, "eitherAgency"_L1});
    addQuestions(record, read.questions);
}

void retypeDeadline(TaskRecord &record, const QString &phrase, const DeadlineMove &move,
                    const TypingContext &context)
{
    using namespace Qt::StringLiterals;
    const Deadline read = readPhrase(phrase, context);
    dropQuestions(record, {"uncertainDeadline"_L1, "unreadDeadline"_L1, "deadlineOutlier"_L1});
    askOfDeadline(record, read);
    if (move.isExtension())
        record.deadlineHistory.push_back({read, context.asOf, move.reason, move.document});
    else if (record.deadlineHistory.empty())
        record.task.deadline = read;
    else
        record.deadlineHistory.back().deadline = read;
}

const Deadline &lastDeadline(const TaskRecord &record)
{
    return record.deadlineHistory.empty() ? record.task.deadline : record.deadlineHistory.back().deadline;
}

/// Both are typed: asked anew where one of them changed.
void askOfDocuments(TaskRecord &record)
{
    using namespace Qt::StringLiterals;
    const Deadline &deadline = lastDeadline(record);
    dropQuestions(record, {"deadlineBeforeDocument"_L1});
    if (isBeforeDocument(deadline, record.task.directives))
        record.doubts.push_back({QStringLiteral("deadlineBeforeDocument"), deadline.phrase, -1, {}});
}

} // namespace

std::vector<DirectiveRef> readDocuments(const QString &field)
{
    std::vector<DirectiveRef> directives;
    for (const QString &part : field.split(u';')) {
        const std::vector<text::DocumentCitation> citations = text::findDocuments(part);
        for (size_t i = 0; i < citations.size(); ++i) {
            const qsizetype from = i == 0 ? 0 : citations[i].start;
            const qsizetype to = i + 1 < citations.size() ? citations[i + 1].start : part.size();
            directives.push_back(directiveOf(citations[i]));
            directives.back().secrecy = text::secrecyBeside(part.sliced(from, to - from)); // its own mark
        }
    }
    const QString words = field.trimmed();
    if (directives.empty() && !words.isEmpty()) {
        DirectiveRef directive;
        directive.written = words;
        directive.secrecy = text::secrecyBeside(words);
        directives.push_back(directive);
    }
    return directives;
}

TaskRecord readTyped(const TypedTask &typed, const TypingContext &context)
{
    TaskRecord record;
    Task &task = record.task;
    task.text = typed.text.trimmed();
    task.clause = typed.clause.trimmed();
    task.product = typed.product.trimmed();
    task.note = typed.note.trimmed();
    task.streams = typed.streams;
    task.responsible = typed.responsible.trimmed();
    task.source.section = typed.section.trimmed();
    task.directives = readDocuments(typed.documents);
    task.deadline = readPhrase(typed.deadline, context);
    Addressees read = readParts(typed, context);
    record.assignments = std::move(read.assignments);
    addQuestions(record, read.questions);
    askOfDeadline(record, task.deadline);
    askOfDocuments(record);
    return record;
}

/// With its độ mật, so that it is not lost when the field is typed in again.
static QString documentWords(const DirectiveRef &directive)
{
    const QString words = directive.written.isEmpty() ? directive.number : directive.written;
    const bool isSaid = directive.secrecy.isEmpty() || text::secrecyBeside(words) == directive.secrecy;
    return isSaid ? words : QStringLiteral("%1 (%2)").arg(words, directive.secrecy);
}

TypedTask typedOf(const TaskRecord &record, const AgencyDirectory &directory)
{
    const Task &task = record.task;
    QStringList documents;
    for (const DirectiveRef &directive : task.directives)
        documents << documentWords(directive);
    TypedTask typed;
    typed.text = task.text;
    typed.leads = addresseesOf(record, Role::Lead, directory);
    typed.coordinators = addresseesOf(record, Role::Coordinating, directory);
    typed.deadline = lastDeadline(record).phrase;
    typed.documents = documents.join(between);
    typed.clause = task.clause;
    typed.section = task.source.section;
    typed.streams = task.streams;
    typed.product = task.product;
    typed.note = task.note;
    typed.responsible = task.responsible;
    return typed;
}

/// Fields of one line each; the streams are a list beside them.
static constexpr QString TypedTask::*lines[] = {
    &TypedTask::text,      &TypedTask::leads,      &TypedTask::coordinators, &TypedTask::deadline,
    &TypedTask::documents, &TypedTask::clause,     &TypedTask::section,      &TypedTask::product,
    &TypedTask::note,      &TypedTask::responsible};

TypedTask withChanges(TypedTask stored, const TypedTask &from, const TypedTask &to)
{
    for (QString TypedTask::*field : lines) {
        if (to.*field != from.*field)
            stored.*field = to.*field;
    }
    if (to.streams != from.streams)
        stored.streams = to.streams;
    return stored;
}

Status checkOvertaken(const TypedTask &stored, const TypedTask &from, const TypedTask &to,
                      const TypingContext &context)
{
    const TypedTask read = typedOf(readTyped(from, context), context.directory);
    Overtaken overtaken;
    for (QString TypedTask::*field : lines) {
        if (stored.*field != read.*field)
            overtaken.compare(stored.*field, from.*field, to.*field);
    }
    overtaken.compare(stored.streams, from.streams, to.streams);
    return overtaken.status();
}

void retype(TaskRecord &record, const TypedTask &typed, const DeadlineMove &move,
            const TypingContext &context)
{
    const TypedTask before = typedOf(record, context.directory);
    Task &task = record.task;
    task.text = typed.text.trimmed();
    task.clause = typed.clause.trimmed();
    task.product = typed.product.trimmed();
    task.note = typed.note.trimmed();
    task.streams = typed.streams;
    task.responsible = typed.responsible.trimmed();
    task.source.section = typed.section.trimmed();
    if (typed.documents != before.documents)
        task.directives = keepingDates(readDocuments(typed.documents), task.directives);
    if (typed.leads != before.leads || typed.coordinators != before.coordinators)
        retypeAddressees(record, typed, context);
    if (typed.deadline.trimmed() != before.deadline)
        retypeDeadline(record, typed.deadline.trimmed(), move, context);
    if (typed.documents != before.documents || typed.deadline.trimmed() != before.deadline)
        askOfDocuments(record);
}

std::vector<int> similarTasks(const TypedTask &typed, const Board &board, size_t limit)
{
    constexpr qsizetype fewestWords = 5;  // fewer say too little
    constexpr qsizetype tellingWords = 8; // one after the other, they are no turn of phrase
    constexpr double nearly = 0.7;        // shared words, twice, over the words of both
    const auto wordsOf = [](const QString &text) {
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(words.begin(), words.end());
    };
    const QString folded = text::fold(typed.text);
    const QSet<QString> wanted = wordsOf(folded);
    std::vector<std::pair<double, int>> found;
    if (wanted.size() < fewestWords)
        return {};
    for (size_t i = 0; i < board.tasks.size(); ++i) {
        const QString text = text::fold(board.tasks[i].record->task.text);
        const QSet<QString> words = wordsOf(text);
        if (words.size() < fewestWords)
            continue;
        const double likeness = 2.0 * double((words & wanted).size()) / double(words.size() + wanted.size());
        // What has been typed so far of a long task is a small share of its words, but word for word in it.
        if (likeness >= nearly || (wanted.size() >= tellingWords && text::hasWords(text, folded)))
            found.emplace_back(likeness, int(i));
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &std::pair<double, int>::first);
    std::vector<int> positions;
    for (size_t i = 0; i < std::min(limit, found.size()); ++i)
        positions.push_back(found[i].second);
    return positions;
}

} // namespace dondoc
