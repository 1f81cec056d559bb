// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/taskdoubts.h"

#include "core/deadlines/phrase.h"
#include "core/deadlines/phrasereader.h"
#include "core/intake/notes.h"
#include "core/intake/resultdoubts.h"
#include "core/text/fold.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

namespace {

constexpr size_t kFewestForOutlier = 10; ///< dated deadlines; fewer show no habit
constexpr double kMostOfList = 0.9;      ///< share of deadlines in one year
constexpr int kFarDays = 150;            ///< from the nearest deadline of that year
constexpr double kSureEnough = 0.8;      ///< confidence below this is asked about

bool isCalendar(DeadlineKind kind)
{
    return kind == DeadlineKind::Date || kind == DeadlineKind::Month || kind == DeadlineKind::Quarter ||
           kind == DeadlineKind::Year;
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
    if (isBeforeDocument(deadline, task.record.task.directives))
        addDoubt(draft, task, QStringLiteral("deadlineBeforeDocument"), column, deadline.phrase);
}

void askOfResult(SheetDraft &draft, NewTask &task, const Table &table)
{
    const bool isDone = std::any_of(task.record.progress.begin(), task.record.progress.end(),
                                    [](const Progress &progress) { return progress.done; });
    const int column = table.column(ColumnRole::Evidence);
    if (!isDone || column < 0)
        return;
    for (const TaskDoubt &doubt :
         doubtsOfResult(task.record.task.product, task.record.task.deadline, task.record.progress.front()))
        addDoubt(draft, task, doubt.code, column, doubt.detail);
}

void askOfOpenList(SheetDraft &draft, NewTask &task, const Table &table)
{
    const bool isListed = std::any_of(task.record.assignments.begin(), task.record.assignments.end(),
                                      [](const Assignment &a) { return a.listing == Listing::Open; });
    if (table.has(ColumnRole::OpenUnits) && !isListed)
        addDoubt(draft, task, QStringLiteral("nobodyNamed"), table.column(ColumnRole::OpenUnits));
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

/// Days in the year of nearly all, in order; empty when the list keeps to no year.
std::vector<QDate> usualDays(const std::vector<QDate> &days)
{
    QMap<int, std::vector<QDate>> byYear;
    size_t dated = 0;
    for (QDate day : days) {
        if (day.isValid()) {
            byYear[day.year()].push_back(day);
            ++dated;
        }
    }
    for (std::vector<QDate> &ofYear : byYear) {
        if (dated >= kFewestForOutlier && double(ofYear.size()) >= kMostOfList * double(dated)) {
            std::sort(ofYear.begin(), ofYear.end());
            return ofYear;
        }
    }
    return {};
}

} // namespace

QString lastWords(const QString &text)
{
    const QString line = text::cleanLine(text);
    const qsizetype from = line.size() > 30 ? line.indexOf(u' ', line.size() - 30) + 1 : 0;
    return line.mid(from);
}

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

bool isBeforeDocument(const Deadline &deadline, const std::vector<DirectiveRef> &directives)
{
    const QDate due = calendarDay(deadline);
    return due.isValid() && std::ranges::any_of(directives, [due](const DirectiveRef &directive) {
               return directive.date.isValid() && due < directive.date;
           });
}

QDate calendarDay(const Deadline &deadline)
{
    return isCalendar(deadline.kind) ? deadline.due : QDate();
}

std::vector<size_t> outliersOf(const std::vector<QDate> &days)
{
    std::vector<size_t> outliers;
    const std::vector<QDate> usual = usualDays(days);
    for (size_t i = 0; !usual.empty() && i < days.size(); ++i) {
        if (days[i].isNull() || days[i].year() == usual.front().year())
            continue;
        const qint64 away =
            days[i] > usual.back() ? usual.back().daysTo(days[i]) : days[i].daysTo(usual.front());
        if (away >= kFarDays)
            outliers.push_back(i);
    }
    return outliers;
}

bool isEmptyAfterLead(const TaskValues &values, const Table &table)
{
    for (size_t column = size_t(table.column(ColumnRole::Lead)) + 1; column < table.columns.size();
         ++column) {
        const ColumnRole role = table.columns[column].role;
        if (role != ColumnRole::None && !values[role].isEmpty())
            return false;
    }
    return true;
}

} // namespace dondoc
