// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/taskdoubts.h"

#include "core/deadlines/phrase.h"
#include "core/deadlines/phrasereader.h"
#include "core/intake/notes.h"
#include "core/intake/reportedstatus.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

namespace {

constexpr size_t kFewestForOutlier = 10; ///< dated deadlines; fewer show no habit
constexpr double kMostOfList = 0.9;      ///< share of deadlines in one year
constexpr int kFarDays = 150;            ///< from the nearest deadline of that year
constexpr size_t kFewestForBreak = 5;    ///< rows
constexpr double kUsuallyFilled = 0.6;   ///< share of rows with a deadline
constexpr double kSureEnough = 0.8;      ///< confidence below this is asked about

bool isCalendar(DeadlineKind kind)
{
    return kind == DeadlineKind::Date || kind == DeadlineKind::Month || kind == DeadlineKind::Quarter ||
           kind == DeadlineKind::Year;
}

/// The last day of the whole duty: a staged deadline's last dated stage.
QDate finalDay(const Deadline &deadline)
{
    QDate day = deadline.kind == DeadlineKind::Recurring ? QDate() : lastDayOnTime(deadline);
    for (const DeadlineStage &stage : deadline.stages)
        day = stage.due.isValid() && (day.isNull() || stage.due > day) ? stage.due : day;
    return day;
}

void askOfDeadline(SheetDraft &draft, NewTask &task, const Table &table)
{
    const Deadline &deadline = task.record.task.deadline;
    const int column = table.column(ColumnRole::Deadline);
    if (deadline.phrase.isEmpty())
        return;
    if (deadline.kind == DeadlineKind::None)
        addDoubt(draft, task, QStringLiteral("unreadDeadline"), column, deadline.phrase);
    else if (deadline.confidence < kSureEnough)
        addDoubt(draft, task, QStringLiteral("uncertainDeadline"), column, deadline.phrase);
    for (const DirectiveRef &directive : task.record.task.directives) {
        if (isCalendar(deadline.kind) && directive.date.isValid() && deadline.due.isValid() &&
            deadline.due < directive.date)
            addDoubt(draft, task, QStringLiteral("deadlineBeforeDocument"), column, deadline.phrase);
    }
}

void askOfResult(SheetDraft &draft, NewTask &task, const Table &table)
{
    const bool isDone = std::any_of(task.record.progress.begin(), task.record.progress.end(),
                                    [](const Progress &progress) { return progress.done; });
    const int column = table.column(ColumnRole::Evidence);
    if (!isDone || column < 0)
        return;
    const QString evidence = task.record.progress.front().evidence;
    if (evidence.isEmpty()) {
        addDoubt(draft, task, QStringLiteral("noEvidence"), column);
        return;
    }
    const EvidenceReading reading = readEvidence(task.record.task.product, evidence);
    if (reading.isSubmittedOnly)
        addDoubt(draft, task, QStringLiteral("submittedOnly"), column, task.record.task.product);
    const QDate lastDay = finalDay(task.record.task.deadline);
    if (lastDay.isValid() && reading.latest > lastDay)
        addDoubt(draft, task, QStringLiteral("evidenceAfterDeadline"), column,
                 text::formatDate(reading.latest));
}

void askOfOpenList(SheetDraft &draft, NewTask &task, const Table &table)
{
    const bool isListed = std::any_of(task.record.assignments.begin(), task.record.assignments.end(),
                                      [](const Assignment &a) { return a.listing == Listing::Open; });
    if (table.has(ColumnRole::OpenUnits) && !isListed)
        addDoubt(draft, task, QStringLiteral("nobodyNamed"), table.column(ColumnRole::OpenUnits));
}

QString lastWords(const QString &text)
{
    const QString line = text::cleanLine(text);
    const qsizetype from = line.size() > 30 ? line.indexOf(u' ', line.size() - 30) + 1 : 0;
    return line.mid(from);
}

/// A comma, a joining word or a year of fewer than four digits at the end.
void askOfText(SheetDraft &draft, NewTask &task, const Table &table)
{
    static const QRegularExpression brokenYear(QStringLiteral("\\b\\d{1,2}/\\d{1,2}/\\d{1,3}$"));
    const QString words = lastWords(task.record.task.text);
    const Phrase phrase(words); // "cửa" is no "của", "vấn đề" no "để"
    const bool isJoining =
        phrase.spellsBefore(phrase.size(), {u"và", u"của", u"cuả", u"các", u"để", u"cho", u"theo", u"tại",
                                            u"về", u"hoặc", u"những", u"nhưng"}) > 0;
    const bool isWhole = phrase.spellsBefore(phrase.size(), {u"tiếp theo", u"kèm theo"}) > 0;
    if (words.endsWith(u',') || (isJoining && !isWhole) || brokenYear.match(words).hasMatch())
        addDoubt(draft, task, QStringLiteral("cutShort"), table.column(ColumnRole::TaskText), words);
}

/// Deadlines in the year of nearly all, in order; empty when the list keeps to no year.
std::vector<QDate> usualDeadlines(const std::deque<NewTask> &tasks)
{
    QMap<int, std::vector<QDate>> byYear;
    size_t dated = 0;
    for (const NewTask &task : tasks) {
        const Deadline &deadline = task.record.task.deadline;
        if (isCalendar(deadline.kind) && deadline.due.isValid()) {
            byYear[deadline.due.year()].push_back(deadline.due);
            ++dated;
        }
    }
    for (std::vector<QDate> &days : byYear) {
        if (dated >= kFewestForOutlier && double(days.size()) >= kMostOfList * double(dated)) {
            std::sort(days.begin(), days.end());
            return days;
        }
    }
    return {};
}

/// Where the table that a task stands in has a role, or -1: tables of one sheet differ in their columns.
int columnOf(const SheetDraft &draft, const NewTask &task, ColumnRole role)
{
    const int row = task.record.task.source.row - 1;
    for (auto table = draft.tables.rbegin(); table != draft.tables.rend(); ++table) {
        if (table->headerTop > row)
            continue;
        const auto column = std::find_if(table->columns.begin(), table->columns.end(),
                                         [role](const RecognisedColumn &c) { return c.role == role; });
        return column == table->columns.end() ? -1 : int(column - table->columns.begin());
    }
    return -1;
}

void askOfOutliers(SheetDraft &draft)
{
    const std::vector<QDate> usual = usualDeadlines(draft.tasks);
    if (usual.empty())
        return;
    for (NewTask &task : draft.tasks) {
        const Deadline &deadline = task.record.task.deadline;
        if (!isCalendar(deadline.kind) || deadline.due.isNull() ||
            deadline.due.year() == usual.front().year())
            continue;
        const qint64 days = deadline.due > usual.back() ? usual.back().daysTo(deadline.due)
                                                        : deadline.due.daysTo(usual.front());
        if (days >= kFarDays)
            addDoubt(draft, task, QStringLiteral("deadlineOutlier"),
                     columnOf(draft, task, ColumnRole::Deadline), deadline.phrase);
    }
}

void askOfNearDuplicates(SheetDraft &draft, const std::vector<ComparedTask> &compared)
{
    for (const auto &[a, b] : nearDuplicates(compared)) {
        NewTask &first = draft.tasks[size_t(a)];
        NewTask &second = draft.tasks[size_t(b)];
        addDoubt(draft, first, QStringLiteral("nearDuplicate"), columnOf(draft, first, ColumnRole::TaskText),
                 QString::number(second.record.task.source.row));
        addDoubt(draft, second, QStringLiteral("nearDuplicate"),
                 columnOf(draft, second, ColumnRole::TaskText),
                 QString::number(first.record.task.source.row));
    }
}

bool isEmptyAfter(const SourceValues &values, const Table &table, ColumnRole role)
{
    for (size_t column = size_t(table.column(role)) + 1; column < table.columns.size(); ++column) {
        if (values.contains(word(table.columns[column].role)))
            return false;
    }
    return true;
}

/// The last row stops before its deadline in a list whose rows have one, and nothing follows it.
void askOfLastRow(SheetDraft &draft, const Table &table)
{
    const bool hasFooter = std::any_of(draft.rows.begin(), draft.rows.end(), [](RowUse use) {
        return use == RowUse::Footer || use == RowUse::Total;
    });
    if (draft.tasks.size() < kFewestForBreak || !table.has(ColumnRole::Deadline) ||
        !table.has(ColumnRole::Lead) || hasFooter)
        return;
    const QString deadline = word(ColumnRole::Deadline);
    const auto filled = std::count_if(draft.tasks.begin(), draft.tasks.end(), [&](const NewTask &task) {
        return task.sighting.values.contains(deadline);
    });
    NewTask &last = draft.tasks.back();
    if (double(filled) >= kUsuallyFilled * double(draft.tasks.size()) &&
        isEmptyAfter(last.sighting.values, table, ColumnRole::Lead))
        addDoubt(draft, last, QStringLiteral("cutShort"), table.column(ColumnRole::Deadline),
                 lastWords(last.record.task.text));
}

} // namespace

void askOfRow(SheetDraft &draft, NewTask &task, const Table &table,
              const std::vector<AddresseeQuestion> &questions)
{
    for (const AddresseeQuestion &question : questions)
        addDoubt(draft, task, question.code, table.column(question.column), question.name);
    askOfDeadline(draft, task, table);
    askOfOpenList(draft, task, table);
    askOfResult(draft, task, table);
    askOfText(draft, task, table);
}

void askOfList(SheetDraft &draft, const Table &last, const std::vector<ComparedTask> &compared)
{
    askOfOutliers(draft);
    askOfNearDuplicates(draft, compared);
    askOfLastRow(draft, last);
}

} // namespace dondoc
