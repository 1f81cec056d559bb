// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/timeline.h"

#include "core/deadlines/phrasereader.h"
#include "core/tasks/agencyview.h"
#include "core/tasks/dutyrecord.h"
#include "core/tasks/sourcelabel.h"
#include "core/text/collation.h"

#include <algorithm>
#include <map>

namespace dondoc {

namespace {

using Kind = TimelineMark::Kind;

/// First day of the period that ends on `due`.
QDate periodStart(DeadlineKind precision, QDate due)
{
    switch (precision) {
    case DeadlineKind::Month:
        return QDate(due.year(), due.month(), 1);
    case DeadlineKind::Quarter:
        return QDate(due.year(), (due.month() - 1) / 3 * 3 + 1, 1);
    case DeadlineKind::Year:
        return QDate(due.year(), 1, 1);
    default:
        return due;
    }
}

TimelineMark markOf(DeadlineKind precision, QDate due, int stage = 0)
{
    const bool isPeriod = precision == DeadlineKind::Month || precision == DeadlineKind::Quarter ||
                          precision == DeadlineKind::Year;
    return {isPeriod ? Kind::Period : Kind::Day, periodStart(precision, due), due, stage};
}

void addStages(std::vector<TimelineMark> &marks, const Deadline &deadline)
{
    int number = 0;
    for (const DeadlineStage &stage : deadline.stages) {
        ++number;
        if (stage.due.isValid())
            marks.push_back(markOf(stage.precision, stage.due, number));
    }
}

void addOccurrences(std::vector<TimelineMark> &marks, const TaskView &view, const Deadline &deadline,
                    QDate asOf, int year)
{
    if (deadline.due.isNull() && deadline.from.isNull()) { // no occurrence has a day: it goes on all year
        marks.push_back({Kind::Ongoing, QDate(year, 1, 1), QDate(year, 12, 31), 0});
        return;
    }
    for (const DatedOccurrence &one : occurrencesOf(*view.record, view.state, asOf, QDate(year, 12, 31))) {
        const Kind kind = one.isMissed ? Kind::Missed : one.isToCome() ? Kind::Occurrence : Kind::Reported;
        if (one.day.year() == year)
            marks.push_back({kind, one.day, one.day, 0});
    }
}

void addDeadline(std::vector<TimelineMark> &marks, const TaskView &view, const Deadline &deadline, QDate asOf,
                 int year)
{
    switch (deadline.kind) {
    case DeadlineKind::None:
    case DeadlineKind::Reference:
        return;
    case DeadlineKind::Ongoing:
        marks.push_back({Kind::Ongoing, deadline.from.isValid() ? deadline.from : QDate(year, 1, 1),
                         deadline.due.isValid() ? deadline.due : QDate(year, 12, 31), 0});
        return;
    case DeadlineKind::Recurring:
        return addOccurrences(marks, view, deadline, asOf, year);
    case DeadlineKind::Staged:
        return addStages(marks, deadline);
    default:
        if (const QDate due = lastDayOnTime(deadline); due.isValid())
            marks.push_back(markOf(deadline.kind, due));
    }
}

QString documentOf(const TaskRecord &record)
{
    if (record.task.directives.empty())
        return {};
    const DirectiveRef &directive = record.task.directives.front();
    return directive.number.isEmpty() ? directive.written : directive.number;
}

QString monthOf(const TaskView &view)
{
    return view.state.due.isValid() ? view.state.due.toString(QStringLiteral("'Tháng' M/yyyy")) : QString();
}

/// What a heading is ordered by, and its words.
struct Heading {
    int first = 0, second = 0;
    QByteArray key;
    QString title;
    AgencyId agency{};
    bool operator<(const Heading &other) const
    {
        return std::tie(first, second, key, title) <
               std::tie(other.first, other.second, other.key, other.title);
    }
};

Heading wordHeading(const QString &title)
{
    return {title.isEmpty() ? 1 : 0, 0, text::collationKey(title), title};
}

std::vector<Heading> agencyHeadings(const TaskView &view, const AgencyDirectory &directory)
{
    std::vector<Heading> headings;
    for (const Assignment &part : view.record->assignments) {
        if (part.role != Role::Lead || !part.named)
            continue;
        if (const Agency *agency = directory.find(part.agency))
            headings.push_back(
                {int(agency->kind), agency->order, {}, directory.displayName(part.agency), part.agency});
        else if (const AgencyGroup *group = directory.findGroup(part.groupKey.text()))
            headings.push_back({98, 0, {}, group->name});
        else
            headings.push_back({99, 0, text::collationKey(part.unmatched.text()), part.unmatched});
    }
    if (headings.empty())
        headings.push_back({100, 0, {}, {}});
    return headings;
}

std::vector<Heading> headingsOf(const TaskView &view, const Board &board, TimelineGrouping grouping,
                                const std::function<QString(const TaskView &)> &standingName)
{
    switch (grouping) {
    case TimelineGrouping::Agency:
        return agencyHeadings(view, *board.directory);
    case TimelineGrouping::Document:
        return {wordHeading(documentOf(*view.record))};
    case TimelineGrouping::Section:
        return {wordHeading(view.record->task.source.section.isEmpty()
                                ? sourceLabel(view.record->task.source)
                                : view.record->task.source.section.text())};
    case TimelineGrouping::Month: {
        const QDate due = view.state.due;
        return {
            {due.isValid() ? 0 : 1, due.isValid() ? due.year() * 12 + due.month() : 0, {}, monthOf(view)}};
    }
    case TimelineGrouping::Standing:
        return {{int(view.state.standing), 0, {}, standingName(view)}};
    }
    Q_UNREACHABLE();
}

bool isDutyUnder(const TimelineGroup &group, const TaskView &view, QDate asOf)
{
    return group.agency && deadlineOn(*view.record, asOf).kind == DeadlineKind::Recurring;
}

} // namespace

std::vector<TimelineMark> timelineMarks(const TaskView &view, QDate asOf, int year)
{
    std::vector<TimelineMark> marks;
    const TaskRecord &record = *view.record;
    const Deadline &deadline = deadlineOn(record, asOf);
    if (&deadline != &record.task.deadline) {
        if (const QDate first = lastDayOnTime(record.task.deadline); first.isValid())
            marks.push_back({Kind::FirstPromise, first, first, 0});
    }
    addDeadline(marks, view, deadline, asOf, year);
    if (view.state.standing == Standing::Overdue && view.state.days > 0)
        marks.push_back({Kind::OverdueSpan, asOf.addDays(-view.state.days + 1), asOf, 0});
    if (view.state.completedOn.isValid())
        marks.push_back({Kind::Done, view.state.completedOn, view.state.completedOn, 0});
    std::erase_if(marks, [year](const TimelineMark &mark) {
        return mark.to < QDate(year, 1, 1) || mark.from > QDate(year, 12, 31);
    });
    return marks;
}

std::array<MonthLoad, 12> monthLoads(const Board &board, const std::vector<int> &positions, int year)
{
    std::array<MonthLoad, 12> loads;
    for (int position : positions) {
        const TaskState &state = board.tasks[size_t(position)].state;
        if (state.due.isNull() || state.due.year() != year || state.standing == Standing::Withdrawn ||
            state.standing == Standing::Continuous)
            continue;
        MonthLoad &load = loads[size_t(state.due.month() - 1)];
        ++(state.isDone() ? load.done : state.standing == Standing::Overdue ? load.overdue : load.ahead);
    }
    return loads;
}

TaskView viewUnder(const TimelineGroup &group, const Board &board, int position)
{
    const TaskView &view = board.tasks[size_t(position)];
    return isDutyUnder(group, view, board.asOf) ? agencyView(view, group.agency, board.asOf).value_or(view)
                                                : view;
}

std::vector<TimelineGroup> timelineGroups(const Board &board, const std::vector<int> &positions,
                                          TimelineGrouping grouping,
                                          const std::function<QString(const TaskView &)> &standingName)
{
    std::map<Heading, TimelineGroup> groups;
    for (int position : positions) {
        const TaskView &view = board.tasks[size_t(position)];
        for (const Heading &heading : headingsOf(view, board, grouping, standingName)) {
            TimelineGroup &group = groups[heading];
            group.title = heading.title;
            group.agency = heading.agency;
            group.tasks.push_back(position);
            const Standing standing = isDutyUnder(group, view, board.asOf)
                                          ? viewUnder(group, board, position).state.standing
                                          : view.state.standing;
            group.overdue += standing == Standing::Overdue;
        }
    }
    std::vector<TimelineGroup> ordered;
    for (auto &[heading, group] : groups) {
        std::ranges::stable_sort(group.tasks, [&board](int a, int b) {
            const QDate first = board.tasks[size_t(a)].state.due, second = board.tasks[size_t(b)].state.due;
            return first.isValid() && (second.isNull() || first < second);
        });
        ordered.push_back(std::move(group));
    }
    return ordered;
}

} // namespace dondoc
