// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/board.h"

#include "core/base/parallel.h"
#include "core/tasks/agencyview.h"
#include "core/tasks/dutyrecord.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace dondoc {

namespace {

void count(BoardCounts &counts, const TaskView &view, QDate asOf)
{
    const TaskState &state = view.state;
    if (state.standing == Standing::Withdrawn) {
        ++counts.withdrawn;
        return;
    }
    ++counts.assigned;
    counts.doneOnTime += state.standing == Standing::DoneOnTime;
    counts.doneLate += state.standing == Standing::DoneLate;
    counts.doneUndated += state.standing == Standing::DoneUndated;
    counts.openInTime += state.standing == Standing::OpenInTime;
    counts.overdue += state.standing == Standing::Overdue;
    counts.continuous += state.standing == Standing::Continuous;
    if (state.standing == Standing::NoDeadline)
        ++(deadlineOn(*view.record, asOf).kind == DeadlineKind::Reference ? counts.byReference
                                                                          : counts.noDeadline);

    const bool isDoneAndDue = state.isDone() && state.isDueBy(asOf);
    const bool isDueToday = state.standing == Standing::OpenInTime && state.due == asOf;
    counts.due += isDoneAndDue || isDueToday || state.standing == Standing::Overdue;
    counts.dueDone += isDoneAndDue && state.standing != Standing::DoneUndated;
    counts.dueDoneUndated += isDoneAndDue && state.standing == Standing::DoneUndated;
    counts.dueToday += isDueToday;
    counts.partsOpen += state.openParts;
    for (const PartState &part : state.parts)
        counts.partsOverdue += part.standing == PartStanding::Overdue;
}

AgencyId shownAgency(const Assignment &assignment)
{
    return assignment.listedAs ? assignment.listedAs : assignment.agency;
}

bool hasReportSince(const TaskRecord &record, AssignmentId assignment, QDate since, QDate asOf)
{
    return std::any_of(record.progress.begin(), record.progress.end(), [&](const Progress &report) {
        return report.assignment == assignment && !report.date.isNull() && report.date <= asOf &&
               report.date > since;
    });
}

void addLoads(QHash<AgencyId, AgencyLoad> &loads, const TaskView &view, const Board &board)
{
    if (view.state.isDone() || view.state.standing == Standing::Withdrawn)
        return;
    for (const PartState &part : view.state.parts) {
        const Assignment &assignment = view.record->assignments[size_t(part.assignment)];
        const AgencyId agency = shownAgency(assignment);
        if (!agency || !part.isOpen())
            continue;
        auto load = loads.find(agency);
        if (load == loads.end())
            load = loads.insert(agency, {agency, {}, 0, 0, 0, board.since.isValid()});
        ++load->open;
        if (part.standing == PartStanding::Overdue) {
            ++load->overdue;
            load->longestDays =
                std::max(load->longestDays, daysOverdue(*view.record, view.state, part, board.asOf));
        }
        if (board.since.isValid() && hasReportSince(*view.record, assignment.id, board.since, board.asOf))
            load->isSilent = false;
    }
}

std::vector<AgencyLoad> sortedLoads(const QHash<AgencyId, AgencyLoad> &loads,
                                    const AgencyDirectory &directory)
{
    std::vector<AgencyLoad> sorted(loads.begin(), loads.end());
    for (AgencyLoad &load : sorted)
        load.name = directory.displayName(load.agency);
    const auto order = [&](AgencyId id) {
        const Agency *agency = directory.find(id);
        return std::tuple(agency ? int(agency->kind) : 99, agency ? agency->order : 0, id.value);
    };
    std::sort(sorted.begin(), sorted.end(), [&](const AgencyLoad &a, const AgencyLoad &b) {
        return a.overdue != b.overdue ? a.overdue > b.overdue : order(a.agency) < order(b.agency);
    });
    return sorted;
}

/// A part still open stands as its task does, but for a recurring duty that others missed and it did not.
Standing standingOf(PartStanding part, Standing task)
{
    switch (part) {
    case PartStanding::DoneOnTime:
        return Standing::DoneOnTime;
    case PartStanding::DoneLate:
        return Standing::DoneLate;
    case PartStanding::DoneUndated:
        return Standing::DoneUndated;
    case PartStanding::Continuous:
        return Standing::Continuous;
    default:
        return task;
    }
}

int daysOf(const TaskView &view, const PartState &part, QDate asOf)
{
    if (part.standing == PartStanding::Overdue)
        return daysOverdue(*view.record, view.state, part, asOf);
    const bool isKept = part.standing == PartStanding::Continuous && view.state.standing == Standing::Overdue;
    return !isKept ? view.state.days : view.state.due.isValid() ? int(asOf.daysTo(view.state.due)) : 0;
}

QStringList names(const TaskRecord &record, Role role, auto nameOf)
{
    QStringList list;
    for (const Assignment &assignment : record.assignments) {
        const QString name = assignment.role == role && assignment.named ? nameOf(assignment) : QString();
        if (!name.isEmpty())
            list << name;
    }
    return list;
}

/// The day from which a task stands in the place of the one it continues: that of its earliest document.
QDate assignedOn(const TaskRecord &record)
{
    QDate first;
    for (const DirectiveRef &directive : record.task.directives) {
        if (directive.date.isValid() && (first.isNull() || directive.date < first))
            first = directive.date;
    }
    return first;
}

/// Tasks that a later document assigned again by the as-of date: one thread, counted by its last task
/// (domain.md section 2).
QSet<TaskId> continuedTasks(const TaskRecords &records, QDate asOf)
{
    QSet<TaskId> continued;
    for (const auto &record : records) {
        const Task &task = record->task;
        if (!task.continues)
            continue;
        const bool hasEnded = task.ending != Ending::None && (task.endedOn.isNull() || task.endedOn <= asOf);
        const QDate from = assignedOn(*record);
        if (!hasEnded && (from.isNull() || from <= asOf))
            continued << task.continues;
    }
    return continued;
}

/// What one part of the tasks adds to the whole.
struct Tally {
    BoardCounts counts;
    QHash<AgencyId, AgencyLoad> loads;
    std::vector<int> newlyOverdue;
};

void add(BoardCounts &to, const BoardCounts &more)
{
    for (int BoardCounts::*count :
         {&BoardCounts::assigned, &BoardCounts::doneOnTime, &BoardCounts::doneLate, &BoardCounts::doneUndated,
          &BoardCounts::openInTime, &BoardCounts::overdue, &BoardCounts::continuous, &BoardCounts::noDeadline,
          &BoardCounts::byReference, &BoardCounts::withdrawn, &BoardCounts::due, &BoardCounts::dueDone,
          &BoardCounts::dueDoneUndated, &BoardCounts::dueToday, &BoardCounts::partsOpen,
          &BoardCounts::partsOverdue})
        to.*count += more.*count;
}

void add(QHash<AgencyId, AgencyLoad> &to, const QHash<AgencyId, AgencyLoad> &more)
{
    for (const AgencyLoad &load : more) {
        const auto known = to.find(load.agency);
        if (known == to.end()) {
            to.insert(load.agency, load);
            continue;
        }
        known->open += load.open;
        known->overdue += load.overdue;
        known->longestDays = std::max(known->longestDays, load.longestDays);
        known->isSilent = known->isSilent && load.isSilent;
    }
}

/// Fills in tasks of a board that share nothing with others.
class BoardBuilder
{
public:
    BoardBuilder(Board &board, const TaskRecords &records, const BoardOptions &options)
        : m_board(board)
        , m_records(records)
        , m_options(options)
        , m_continued(continuedTasks(records, board.asOf))
    {
    }

    Tally build(size_t from, size_t to) const
    {
        Tally tally;
        for (size_t i = from; i < to; ++i)
            build(i, tally);
        return tally;
    }

private:
    void build(size_t i, Tally &tally) const
    {
        TaskView &view = m_board.tasks[i];
        view.record = m_records[i];
        view.state = stateOf(*view.record, m_board.asOf, m_options.standing);
        view.missingClear = missingOf(i);
        if (m_continued.contains(view.record->task.id)) {
            view.state.standing = Standing::Withdrawn;
            view.state.openParts = 0;
        }
        count(tally.counts, view, m_board.asOf);
        addLoads(tally.loads, view, m_board);
        if (m_options.since.isValid() && view.state.standing == Standing::Overdue &&
            stateOf(*view.record, m_options.since, m_options.standing).standing != Standing::Overdue)
            tally.newlyOverdue.push_back(int(i));
    }

    /// What a task lacks does not change with the date.
    QStringList missingOf(size_t i) const
    {
        const Board *earlier = m_options.earlier;
        if (earlier && i < earlier->tasks.size() && earlier->tasks[i].record == m_records[i])
            return earlier->tasks[i].missingClear;
        return missingClear(*m_records[i]);
    }

    Board &m_board;
    const TaskRecords &m_records;
    const BoardOptions &m_options;
    const QSet<TaskId> m_continued;
};

} // namespace

Board buildBoard(const TaskRecords &records, std::shared_ptr<const AgencyDirectory> directory, QDate asOf,
                 const BoardOptions &options)
{
    Board board;
    board.asOf = asOf;
    board.since = options.since;
    board.hasAsked = options.since.isValid();
    board.directory = std::move(directory);
    board.tasks.resize(records.size());
    const BoardBuilder builder(board, records, options);
    std::vector<Tally> tallies(parallelParts(records.size()));
    inParallel(records.size(),
               [&](size_t part, size_t from, size_t to) { tallies[part] = builder.build(from, to); });
    QHash<AgencyId, AgencyLoad> loads;
    for (const Tally &tally : tallies) {
        add(board.counts, tally.counts);
        add(loads, tally.loads);
        board.newlyOverdue.insert(board.newlyOverdue.end(), tally.newlyOverdue.begin(),
                                  tally.newlyOverdue.end());
    }
    board.loads = sortedLoads(loads, *board.directory);
    return board;
}

std::optional<TaskView> agencyView(const TaskView &view, AgencyId agency, QDate asOf)
{
    for (const PartState &part : view.state.parts) {
        const Assignment &assignment = view.record->assignments[size_t(part.assignment)];
        if (assignment.agency != agency && shownAgency(assignment) != agency)
            continue;
        if (part.standing == PartStanding::NotListed)
            return std::nullopt;
        TaskView own = view;
        own.state.parts = {part};
        own.state.standing = view.state.standing == Standing::Withdrawn
                                 ? Standing::Withdrawn
                                 : standingOf(part.standing, view.state.standing);
        own.state.days = daysOf(view, part, asOf);
        own.state.openParts = part.isOpen() && !view.state.isDone();
        own.state.doneParts = part.isDone();
        own.state.completedOn = part.completedOn;
        own.state.stage = part.stage;
        return own;
    }
    return std::nullopt;
}

Board boardOf(const Board &board, AgencyId agency)
{
    Board own;
    own.asOf = board.asOf;
    own.since = board.since;
    own.hasAsked = board.hasAsked;
    own.directory = board.directory;
    QHash<AgencyId, AgencyLoad> loads;
    for (size_t i = 0; i < board.tasks.size(); ++i) {
        std::optional<TaskView> view = agencyView(board.tasks[i], agency, board.asOf);
        if (!view)
            continue;
        const bool isNew = std::binary_search(board.newlyOverdue.begin(), board.newlyOverdue.end(), int(i));
        own.tasks.push_back(std::move(*view));
        count(own.counts, own.tasks.back(), own.asOf);
        addLoads(loads, own.tasks.back(), own);
        if (isNew && own.tasks.back().state.standing == Standing::Overdue)
            own.newlyOverdue.push_back(int(own.tasks.size()) - 1);
    }
    own.loads = sortedLoads(loads, *own.directory);
    return own;
}

std::vector<int> Board::dueWithin(int days) const
{
    const QDate until = asOf.addDays(days);
    std::vector<int> found;
    for (size_t i = 0; i < tasks.size(); ++i) {
        const TaskState &state = tasks[i].state;
        const bool isRecurring = state.standing == Standing::Continuous &&
                                 deadlineOn(*tasks[i].record, asOf).kind == DeadlineKind::Recurring;
        if ((state.standing == Standing::OpenInTime || isRecurring) && state.due >= asOf &&
            state.due <= until)
            found.push_back(int(i));
    }
    std::stable_sort(found.begin(), found.end(),
                     [&](int a, int b) { return tasks[size_t(a)].state.due < tasks[size_t(b)].state.due; });
    return found;
}

QStringList outstandingNames(const TaskView &view, const AgencyDirectory &directory)
{
    QStringList list;
    if (view.state.isDone() || view.state.standing == Standing::Withdrawn)
        return list;
    for (const PartState &part : view.state.parts) {
        const AgencyId agency = shownAgency(view.record->assignments[size_t(part.assignment)]);
        if (agency && part.isOpen())
            list << directory.displayName(agency);
    }
    return list;
}

QStringList agencyNames(const TaskRecord &record, Role role, const AgencyDirectory &directory)
{
    return names(record, role,
                 [&](const Assignment &a) { return a.agency ? directory.displayName(a.agency) : QString(); });
}

QStringList groupNames(const TaskRecord &record, Role role, const AgencyDirectory &directory)
{
    return names(record, role, [&](const Assignment &a) {
        const AgencyGroup *group = a.groupKey.isEmpty() ? nullptr : directory.findGroup(a.groupKey.text());
        return group ? group->name : a.groupKey.text();
    });
}

QStringList unmatchedNames(const TaskRecord &record, Role role)
{
    return names(record, role, [](const Assignment &a) { return a.unmatched.text(); });
}

} // namespace dondoc
